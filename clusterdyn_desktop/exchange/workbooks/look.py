"""What the exchange workbook looks like and how its cells guide the person who edits it.

Colours come from the theme's roles. openpyxl is given everything that is not rows of records:
styles, widths, panes, filters, lists to choose from, colours by score, and print set-up.
"""

from collections.abc import Iterable
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.formatting.rule import CellIsRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.xml.functions import Element, SubElement

from clusterdyn_desktop.exchange.workbooks.columns import LIST_FORMS, Column, Form, SheetLayout
from clusterdyn_desktop.exchange.workbooks.guides import Guides
from clusterdyn_desktop.exchange.workbooks.layout import FIRST_ROW, HEADING_ROW
from clusterdyn_desktop.exchange.workbooks.sheet_stream import StreamColumn, column_letter
from clusterdyn_desktop.services.theme import Theme

FONT = "Calibri"
SIZE = 11
TEXT_FORMAT = "@"
DATE_FORMAT = "yyyy-mm-dd"
MOST_COLUMNS = 16_384
SPARE_ROWS = 200
"""Rows below the last one that are ready to be filled in."""

UNWRAPPED = frozenset({"question_set"})
"""Columns whose texts are long and seldom read; they are cut at the column's edge."""

HEADING_HEIGHT = 33
PAPER_A4 = "9"
_FREE = Protection(locked=False)
_VERY_HIDDEN = "veryHidden"
_NUMERIC = frozenset({Form.WHOLE, Form.NUMBER, Form.SCORE})


class Look:
    """Styles of one workbook, as ids for rows and as objects for single cells."""

    def __init__(self, workbook: Workbook, theme: Theme) -> None:
        self._book = workbook
        self._theme = theme
        self._any_sheet: Any = workbook.worksheets[0]
        self._ids: dict[tuple[bool, bool, str], int] = {}

    def colour(self, role: str) -> str:
        """Return a colour of the theme as Excel writes it."""
        return _argb(self._theme.colours[role])

    def font(self, role: str = "ink", size: float = SIZE, bold: bool = False) -> Font:
        """Return a font in a colour of the theme."""
        return Font(name=FONT, size=size, bold=bold, color=self.colour(role))

    def stream_columns(self, layout: SheetLayout) -> list[StreamColumn]:
        """Return how the columns of a sheet are written."""
        return [
            StreamColumn(
                style=self._style_id(**self._body(column)),
                width=_letters_in(column.width) if _wraps(column) else 0,
                repeating=column.form is Form.SHOWN or column.form in LIST_FORMS,
            )
            for column in layout.columns
        ]

    def heading_styles(self, layout: SheetLayout) -> list[int]:
        """Return the style ids of a sheet's headings: pine where a column may be edited."""
        return [self._style_id(**self._heading(column)) for column in layout.columns]

    def plain_style(self) -> int:
        """Return the style id of the machine's own cells: text, whatever it looks like."""
        return self._style_id(font=self.font("faint", 9), number_format=TEXT_FORMAT)

    def prepare(self, sheet: Any, layout: SheetLayout, one_assessment: bool) -> None:
        """Set widths, panes, grid and print of a sheet; the first column is the machine's."""
        for place, column in enumerate(layout.columns):
            dimension = sheet.column_dimensions[column_letter(place)]
            dimension.width = column.width
            dimension.hidden = column.hidden or (one_assessment and column.name == "assessment")
            for name, value in self._body(column).items():
                setattr(dimension, name, value)
        self._free_beside(sheet, len(layout.columns))
        sheet.freeze_panes = f"{column_letter(layout.frozen)}{FIRST_ROW}"
        for selection in sheet.sheet_view.selection:
            selection.activeCell = selection.sqref = f"{column_letter(layout.frozen)}{FIRST_ROW}"
        sheet.sheet_view.showGridLines = False
        sheet.sheet_properties.tabColor = self.colour("pine")
        print_wide(sheet, f"{HEADING_ROW}:{HEADING_ROW}")
        protect_headings(sheet)

    def _free_beside(self, sheet: Any, used: int) -> None:
        """Free the columns beside the used ones: rows are deleted only where no cell is locked."""
        beside = sheet.column_dimensions[column_letter(used)]
        beside.min, beside.max = used + 1, MOST_COLUMNS
        beside.protection = _FREE

    def finish(self, sheet: Any, layout: SheetLayout, last_row: int, guides: Guides) -> None:
        """Set what depends on how many rows there are: filter, lines, colours, lists."""
        last_column = column_letter(len(layout.columns) - 1)
        last = max(last_row, FIRST_ROW)
        everything = f"A{FIRST_ROW}:{last_column}{last + SPARE_ROWS}"
        sheet.auto_filter.ref = f"A{HEADING_ROW}:{last_column}{last}"
        line = Border(bottom=Side(style="thin", color=self.colour("line")))
        for place, column in enumerate(layout.columns):
            letter = column_letter(place)
            spare = f"{letter}{last + 1}:{letter}{last + SPARE_ROWS}"
            cells = f"{letter}{FIRST_ROW}:{letter}{last + SPARE_ROWS}"
            if column.form is Form.SCORE:
                self._colour_scores(sheet, cells, guides.scores, line)
            filled = [f"LEN($A{FIRST_ROW})>0"]
            sheet.conditional_formatting.add(cells, FormulaRule(formula=filled, border=line))
            guides.guide(sheet, layout, column, (f"{letter}{FIRST_ROW}:{letter}{last}", spare))
        # openpyxl has no place for this element, and writes column breaks where it belongs.
        sheet.col_breaks = NumbersMayBeText(everything)

    def cell(self, sheet: Any, value: Any, **style: Any) -> Any:
        """Return a styled cell for a sheet that openpyxl writes itself."""
        cell = WriteOnlyCell(sheet, value=value)
        for name, part in style.items():
            setattr(cell, name, part)
        if isinstance(value, str):
            cell.data_type = "s"
        return cell

    def _colour_scores(self, sheet: Any, cells: str, scores: Iterable[int], line: Border) -> None:
        for score in scores:
            sheet.conditional_formatting.add(
                cells,
                CellIsRule(
                    operator="equal",
                    formula=[str(score)],
                    fill=PatternFill(bgColor=_argb(self._theme.score_colour(score))),
                    font=Font(color=_argb(self._theme.score_ink(score))),
                    border=line,
                ),
            )

    def _heading(self, column: Column) -> dict[str, Any]:
        alignment = Alignment(
            horizontal="center" if column.centred else "left",
            indent=0 if column.centred else 1,
            vertical="center",
            wrap_text=True,
        )
        if column.edited:
            fill = PatternFill("solid", fgColor=self.colour("pine"))
            font = self.font("on_pine", bold=True)
        else:
            fill = PatternFill("solid", fgColor=self.colour("pine_tint"))
            font = self.font("pine", bold=True)
        line = Side(style="thin", color=self.colour("card"))
        return {
            "font": font,
            "fill": fill,
            "alignment": alignment,
            "border": Border(right=line),
            "number_format": TEXT_FORMAT,
        }

    def _body(self, column: Column) -> dict[str, Any]:
        horizontal = "center" if column.centred else "left"
        return {
            "font": self.font("ink" if column.edited else "ink_second"),
            "alignment": Alignment(
                horizontal="right" if column.form is Form.NUMBER else horizontal,
                indent=0 if column.centred else 1,
                vertical="center",
                wrap_text=_wraps(column),
            ),
            "number_format": _number_format(column.form),
            "protection": _FREE,
        }

    def _style_id(self, **style: Any) -> int:
        cell = WriteOnlyCell(self._any_sheet)
        for name, value in style.items():
            setattr(cell, name, value)
        return int(cell.style_id)


class NumbersMayBeText:
    """Tells Excel not to mark question numbers with a green corner for being texts."""

    def __init__(self, cells: str) -> None:
        self._cells = cells

    def to_tree(self) -> Any:
        element = Element("ignoredErrors")
        SubElement(element, "ignoredError", {"sqref": self._cells, "numberStoredAsText": "1"})
        return element


def print_wide(sheet: Any, title_rows: str) -> None:
    """Print a sheet in landscape, as wide as the page, with the headings on every page."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = PAPER_A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    if title_rows:
        sheet.print_title_rows = title_rows
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top, margins.bottom = 0.5, 0.6
    sheet.oddFooter.left.text = "&A"
    sheet.oddFooter.right.text = "&P / &N"


def hide(sheet: Any) -> None:
    """Hide a sheet so that only a program finds it, and keep it from being typed over."""
    sheet.sheet_state = _VERY_HIDDEN
    sheet.protection.sheet = True


def protect_structure(workbook: Workbook) -> None:
    """Keep sheets from being renamed or removed by accident; there is no password."""
    workbook.security = WorkbookProtection(lockStructure=True)


def protect_headings(sheet: Any) -> None:
    """Keep the keys and headings of a sheet; all the rest of it stays free. There is no password.

    Cells with records are not locked, the hidden ids neither: Excel sorts and deletes rows only
    where no cell of them is locked. Columns with a locked heading cannot be deleted.
    """
    protection = sheet.protection
    protection.sheet = True
    for allowed in (
        "sort",
        "autoFilter",
        "formatCells",
        "formatColumns",
        "formatRows",
        "insertRows",
        "deleteRows",
        "insertColumns",
        "insertHyperlinks",
    ):
        setattr(protection, allowed, False)  # in the file the word says what is kept from people


def _wraps(column: Column) -> bool:
    return not column.hidden and column.name not in UNWRAPPED


def _letters_in(width: float) -> int:
    """Guess how many letters of running text fit a line of a column; words are not cut."""
    return max(4, int(width * 1.05 - 1))


def _number_format(form: Form) -> str:
    if form is Form.DATE:
        return DATE_FORMAT
    return "General" if form in _NUMERIC else TEXT_FORMAT


def _argb(colour: str) -> str:
    return f"FF{colour.removeprefix('#').upper()}"
