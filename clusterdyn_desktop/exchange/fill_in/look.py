"""What a fill-in workbook looks like: one calm column, on the screen and on paper.

Labels stand right-aligned in a narrow column, words and cells to fill in left-aligned in a wide
one, so that the eye runs down one line. Colours come from the theme's roles. Only the cells to
fill in can be changed; there is no password on that.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.pagebreak import Break

from clusterdyn_desktop.exchange.fill_in.form import FILLED_IN, Kind, Line
from clusterdyn_desktop.exchange.fill_in.pages import Pages
from clusterdyn_desktop.exchange.fill_in.type_sizes import (
    CELL_WIDTH,
    LABEL,
    LABEL_WIDTH,
    NOTE_LINES,
    ROOM,
    Type,
    label_type_of,
    row_points,
    type_of,
)
from clusterdyn_desktop.exchange.workbooks.look import (
    DATE_FORMAT,
    PAPER_A4,
    TEXT_FORMAT,
    Look,
    NumbersMayBeText,
)

KEY_COLUMN, SPACER_COLUMN, LABEL_COLUMN, CELL_COLUMN = 1, 2, 3, 4
LABEL_LETTER, CELL_LETTER = "C", "D"
SPACER_WIDTH, KEY_WIDTH = 2.0, 30.0
ZOOM = 110
LONGEST_FOOT = 100
"""Letters at the foot of a page; Excel takes 255 for all of it, an ampersand counting twice."""

LONGEST_SENTENCE = 255
"""Letters that Excel takes for what is said of a wrong entry."""

SCALE = 95
"""Per cent at which the columns fit the width of A4 and of Letter paper."""

FIRST_DAY = "36526"
"""1 January 2000, as Excel counts days."""


@dataclass(frozen=True, slots=True)
class Lists:
    """Where the cells find what they offer to choose from, and what is said of anything else."""

    answers: str
    yes_no: str
    wrong_answer: str
    wrong_yes_no: str
    wrong_date: str


_BEFORE: Mapping[Kind, float] = {Kind.HEADING: 20, Kind.STAGE: 34}
"""Points of air before a row, in a row of its own."""

_IN_THE_MIDDLE = frozenset({Kind.ANCHOR, Kind.ANSWER, Kind.YES_NO, Kind.DATE})

_PER_POINT = 1.3
"""How much higher a row is than the letters in it."""


class _Row(RowDimension):
    """A row whose height is proposed, so that it grows with what is written into it."""

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return ((name, value) for name, value in super().__iter__() if name != "customHeight")


class FormSheet:
    """Sets the lines of a form into a sheet."""

    def __init__(self, sheet: Any, look: Look, lists: Lists) -> None:
        self._sheet = sheet
        self._look = look
        self._fill = PatternFill("solid", fgColor=look.colour("pine_tint"))
        self._white = PatternFill(bgColor=look.colour("card"))
        edge = Side(style="thin", color=look.colour("pine"))
        self._box = Border(left=edge, right=edge, top=edge, bottom=edge)
        self._rule = Border(bottom=Side(style="medium", color=look.colour("pine")))
        self._checks = _checks(lists)
        self._row = 0
        self._anchors: list[int] = []
        self._pages = Pages()

    def write(self, lines: Sequence[Line], heads: tuple[str, str], foot: str) -> None:
        """Write all lines below a hidden row of keys."""
        self._prepare(foot)
        self._row = 1
        self._set(KEY_COLUMN, heads[0], LABEL)
        self._set(CELL_COLUMN, heads[1], LABEL)
        self._sheet.row_dimensions[1].hidden = True
        for line in lines:
            air = _BEFORE.get(line.kind)
            if air is not None:
                self._pages.add(self._next(air), air, opens=False)
            self._add(line, opens=line.is_first)
            if line.kind is Kind.STAGE:
                self._pages.hold_next()
        self._sheet.print_area = f"B1:D{self._row}"
        # openpyxl has no place for this element, and writes column breaks where it belongs.
        self._sheet.col_breaks = NumbersMayBeText(f"{LABEL_LETTER}1:{LABEL_LETTER}{self._row}")
        for row in self._pages.breaks():
            self._sheet.row_breaks.append(Break(id=row))
        for kind, check in self._checks.items():
            if check.sqref:
                self._sheet.data_validations.append(self._checks[kind])

    def _add(self, line: Line, *, opens: bool) -> None:
        high = row_points(line)
        self._pages.add(self._next(high), high, opens=opens)
        if line.kind is Kind.GAP:
            return
        if line.key:
            self._set(KEY_COLUMN, line.key, LABEL)
        self._hold(high, line)
        self._label(line)
        cell = self._set(CELL_COLUMN, line.right or None, type_of(line.kind))
        cell.alignment = Alignment(
            horizontal="left", vertical=_vertical(line.kind), wrap_text=True, indent=1
        )
        if line.kind is Kind.STAGE:
            cell.border = self._rule
        if line.kind is Kind.ANCHOR:
            self._anchors.append(self._row)
        elif line.kind in FILLED_IN:
            self._fill_in(cell, line)

    def _label(self, line: Line) -> None:
        cell = self._set(
            LABEL_COLUMN, line.left if line.score is None else line.score, label_type_of(line.kind)
        )
        cell.alignment = Alignment(
            horizontal="right", vertical=_vertical(line.kind), wrap_text=True, indent=1
        )
        if line.score is not None:
            cell.number_format = "0"

    def _hold(self, high: float, line: Line) -> None:
        """Keep a row from shrinking below its room when a program works out its height."""
        cell = self._sheet.cell(self._row, SPACER_COLUMN)
        if line.kind is Kind.NOTE:
            cell.value = "\n" * (NOTE_LINES - 1)
            cell.alignment = Alignment(wrap_text=True)
            cell.font = self._look.font()
        elif line.kind in ROOM:
            cell.value = "\u00a0"
            cell.font = self._look.font(size=round(high / _PER_POINT))

    def _fill_in(self, cell: Any, line: Line) -> None:
        cell.border, cell.fill = self._box, self._fill
        cell.protection = Protection(locked=False)
        cell.number_format = {Kind.NOTE: TEXT_FORMAT, Kind.DATE: DATE_FORMAT}.get(
            line.kind, "General"
        )
        filled = FormulaRule(formula=[f"LEN({cell.coordinate})>0"], fill=self._white)
        self._sheet.conditional_formatting.add(cell.coordinate, filled)
        if line.kind in self._checks:
            self._checks[line.kind].add(cell.coordinate)
        if line.kind is Kind.ANSWER and self._anchors:
            self._mark_chosen(cell)

    def _mark_chosen(self, answer: Any) -> None:
        """Show the sentence that was chosen; its number stands before it."""
        first, last = self._anchors[0], self._anchors[-1]
        number = f"{LABEL_LETTER}{first}"
        rule = FormulaRule(
            formula=[f"${CELL_LETTER}${answer.row}=${number}"],
            fill=PatternFill(bgColor=self._look.colour("pine_tint")),
            font=Font(color=self._look.colour("pine"), bold=True),
        )
        cells = f"{number}:{CELL_LETTER}{last}"
        self._sheet.conditional_formatting.add(cells, rule)
        self._anchors.clear()

    def _next(self, high: float) -> int:
        self._row += 1
        dimension = _Row(self._sheet, index=self._row, ht=high)
        self._sheet.row_dimensions[self._row] = dimension
        return self._row

    def _set(self, column: int, value: str | int | None, kind: Type) -> Any:
        cell = self._sheet.cell(self._row, column)
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"  # whatever it begins with
        cell.font = self._look.font(kind.role, kind.size, kind.bold)
        return cell

    def _prepare(self, foot: str) -> None:
        sheet = self._sheet
        widths = {"A": KEY_WIDTH, "B": SPACER_WIDTH, LABEL_LETTER: LABEL_WIDTH}
        for letter, width in {**widths, CELL_LETTER: CELL_WIDTH}.items():
            sheet.column_dimensions[letter].width = width
        sheet.column_dimensions["A"].hidden = True
        sheet.sheet_view.showGridLines = False
        sheet.sheet_view.zoomScale = ZOOM
        sheet.sheet_properties.tabColor = self._look.colour("pine")
        sheet.protection.sheet = True
        sheet.protection.formatRows = sheet.protection.formatColumns = False
        sheet.page_setup.orientation = "portrait"
        sheet.page_setup.paperSize = PAPER_A4
        sheet.page_setup.scale = SCALE
        sheet.print_options.horizontalCentered = True
        sheet.page_margins.left = sheet.page_margins.right = 0.55
        sheet.page_margins.top, sheet.page_margins.bottom = 0.6, 0.75
        sheet.oddFooter.left.text = foot[:LONGEST_FOOT].replace("&", "&&")
        sheet.oddFooter.right.text = "&P / &N"


def _checks(lists: Lists) -> Mapping[Kind, DataValidation]:
    def choice(cells: str, sentence: str) -> DataValidation:
        return DataValidation(
            type="list",
            formula1=cells,
            allow_blank=True,
            showErrorMessage=True,
            errorStyle="stop",
            error=sentence[:LONGEST_SENTENCE],
        )

    dated = DataValidation(
        type="date",
        operator="greaterThanOrEqual",
        formula1=FIRST_DAY,
        allow_blank=True,
        showErrorMessage=True,
        errorStyle="stop",
        error=lists.wrong_date[:LONGEST_SENTENCE],
    )
    return {
        Kind.ANSWER: choice(lists.answers, lists.wrong_answer),
        Kind.YES_NO: choice(lists.yes_no, lists.wrong_yes_no),
        Kind.DATE: dated,
    }


def _vertical(kind: Kind) -> str:
    return "center" if kind in _IN_THE_MIDDLE else "top"
