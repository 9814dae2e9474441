"""Sheets of plain text with heads in the first row, for workbooks whose form others decided.

Every cell is text, so that nothing is taken for a formula.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from clusterdyn_desktop.exchange.cells.parts import Found, as_text
from clusterdyn_desktop.exchange.cells.text import folded, visible
from clusterdyn_desktop.exchange.opening.workbook_opening import OpenWorkbook
from clusterdyn_desktop.services.theme import Theme

TEXT_FORMAT = "@"
FIRST_WIDTH = 20
LINE_HEIGHT, TALLEST_ROW = 15, 409
"""In points; no row of Excel can be taller."""

Rows = list[list[str]]


@dataclass(frozen=True, slots=True)
class PlainSheet:
    """A sheet: its rows with the heads first, and the width of each column in letters.

    `frozen` counts the columns that stay in sight, `shaded` are rows (from 0) that stand out,
    `spare_rows` below the last one are ready to be filled in as text. `options` are the values to
    choose from, by column. A hidden sheet is found by programs only.
    """

    title: str
    rows: Rows
    widths: tuple[int, ...] = ()
    frozen: int = 0
    shaded: frozenset[int] = frozenset()
    spare_rows: int = 0
    options: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    is_hidden: bool = False


def plain_cell(text: str) -> str:
    """Return a text as any spreadsheet program keeps it in a cell."""
    return ILLEGAL_CHARACTERS_RE.sub("", visible(text)).strip()


def plain_workbook(sheets: Sequence[PlainSheet], theme: Theme) -> Workbook:
    """Return a workbook of such sheets, in the colours of the theme."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        _fill(book.create_sheet(sheet.title), sheet, theme)
    return book


def rows_in(book: OpenWorkbook, title: str, most_rows: int, most_columns: int) -> Rows | None:
    """Return what a sheet holds, as folded texts; None where it is larger than that."""
    rows: Rows = []
    for row in book.sheet(title).rows:
        if len(rows) == most_rows or len(row) > most_columns:
            return None
        rows.append([folded(as_text(cell)) for cell in row])
    return rows


def is_as_written(book: OpenWorkbook, sheet: PlainSheet) -> bool:
    """Say whether a sheet holds exactly what was to be written."""
    wanted = [[folded(text) for text in row] for row in sheet.rows]
    columns = max(map(len, sheet.rows), default=0)
    found = rows_in(book, sheet.title, len(sheet.rows) + sheet.spare_rows, columns)
    return found is not None and _without_blanks(found) == _without_blanks(wanted)


def _without_blanks(rows: Rows) -> Rows:
    """Return rows without the blank cells and rows at the end, which no file has to hold."""
    cut = []
    for row in rows:
        kept = list(row)
        while kept and not kept[-1]:
            kept.pop()
        cut.append(kept)
    while cut and not cut[-1]:
        cut.pop()
    return cut


def text_of(cell: Found) -> str:
    """Return what a cell holds as a folded text."""
    return folded(as_text(cell))


def _fill(sheet: Any, plain: PlainSheet, theme: Theme) -> None:
    look = _Look(theme)
    for number, row in enumerate(plain.rows):
        for place, text in enumerate(row):
            cell = sheet.cell(number + 1, place + 1)
            if text:
                cell.value = text
                cell.data_type = "s"
            look.dress(cell, number, is_shaded=number in plain.shaded)
        sheet.row_dimensions[number + 1].height = _height(row, plain.widths)
    columns = len(plain.rows[0]) if plain.rows else 0
    for place in range(columns):
        width = plain.widths[place] if place < len(plain.widths) else FIRST_WIDTH
        dimension = sheet.column_dimensions[get_column_letter(place + 1)]
        dimension.width = width
        dimension.number_format = TEXT_FORMAT
    for number in range(len(plain.rows), len(plain.rows) + plain.spare_rows):
        for place in range(columns):
            look.dress(sheet.cell(number + 1, place + 1), number, is_shaded=False)
    last = len(plain.rows) + plain.spare_rows
    for place, options in plain.options.items():
        letter = get_column_letter(place + 1)
        check = DataValidation("list", formula1='"{}"'.format(",".join(options)), allow_blank=True)
        check.add(f"{letter}2:{letter}{last}")
        sheet.add_data_validation(check)
    if plain.is_hidden:
        sheet.sheet_state = "veryHidden"
    sheet.freeze_panes = f"{get_column_letter(plain.frozen + 1)}2"


def _height(row: Sequence[str], widths: Sequence[int]) -> int:
    """Return how tall a row is with all its text; programs do not work it out by themselves."""
    lines = 1
    for place, text in enumerate(row):
        letters = max(4, widths[place] if place < len(widths) else FIRST_WIDTH)
        own = sum(1 + len(line) // letters for line in text.split("\n"))
        lines = max(lines, own)
    return min(TALLEST_ROW, LINE_HEIGHT * lines)


class _Look:
    """The few styles there are, made once."""

    def __init__(self, theme: Theme) -> None:
        def colour(role: str) -> str:
            return f"FF{theme.colours[role].removeprefix('#').upper()}"

        self._head_font = Font(bold=True, color=colour("on_pine"))
        self._head_fill = PatternFill("solid", fgColor=colour("pine"))
        self._head = Alignment(vertical="center", wrap_text=True)
        self._shade = PatternFill("solid", fgColor=colour("pine_tint"))
        self._body = Alignment(vertical="top", wrap_text=True)

    def dress(self, cell: Any, number: int, *, is_shaded: bool) -> None:
        cell.number_format = TEXT_FORMAT
        cell.alignment = self._body
        if number == 0:
            cell.font, cell.fill, cell.alignment = self._head_font, self._head_fill, self._head
        elif is_shaded:
            cell.fill = self._shade
