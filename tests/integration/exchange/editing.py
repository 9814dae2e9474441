"""Editing a workbook the way a person does, with the program's own titles and headings."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.worksheet.worksheet import Worksheet

Value: TypeAlias = str | int | float | date | None

KEY_ROW = 1
FIRST_ROW = 3


class Editor:
    """An open workbook whose cells are found by column keys and record ids."""

    def __init__(self, book: Workbook) -> None:
        self.book = book

    def sheet(self, key: str) -> Worksheet:
        """Return the sheet with a column of this key."""
        kind = key.split(".", maxsplit=1)[0]
        return next(
            sheet
            for sheet in self.book.worksheets
            if str(sheet.cell(KEY_ROW, 1).value or "").startswith(f"{kind}.")
        )

    def column(self, key: str) -> int:
        """Return the number of a column."""
        return next(cell.column for cell in self.sheet(key)[KEY_ROW] if cell.value == key)

    def row(self, kind: str, record_id: str) -> int:
        """Return the number of a record's row."""
        column = self.column(f"{kind}.id")
        return next(
            row[0].row
            for row in self.sheet(f"{kind}.id").iter_rows(min_col=column, max_col=column)
            if row[0].value == record_id
        )

    def cell(self, key: str, record_id: str) -> Cell | MergedCell:
        """Return a record's cell."""
        kind = key.split(".", maxsplit=1)[0]
        return self.sheet(key).cell(self.row(kind, record_id), self.column(key))

    def set(self, key: str, record_id: str, value: Value) -> str:
        """Put a value into a record's cell; return the address."""
        cell = self.cell(key, record_id)
        cell.value = value
        return str(cell.coordinate)

    def text(self, key: str, record_id: str) -> str:
        """Return the text in a record's cell."""
        return str(self.cell(key, record_id).value or "")

    def add(self, **values: Value) -> int:
        """Add a row below the last one; keys are written with two underscores for the dot."""
        keys = {key.replace("__", "."): value for key, value in values.items()}
        sheet = self.sheet(next(iter(keys)))
        number = int(sheet.max_row) + 1
        for key, value in keys.items():
            sheet.cell(number, self.column(key)).value = value
        return number

    def double(self, kind: str, record_id: str) -> int:
        """Copy a record's row below the last one, hidden id and all; return its number."""
        sheet = self.sheet(f"{kind}.id")
        number = int(sheet.max_row) + 1
        for place, cell in enumerate(sheet[self.row(kind, record_id)], start=1):
            sheet.cell(number, place).value = cell.value
        return number


@contextmanager
def edited(path: Path) -> Iterator[Editor]:
    """Open a workbook, and save it in its place at the end."""
    book = load_workbook(path)
    yield Editor(book)
    book.save(path)


def rewrite(path: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """Change the parts inside a workbook; None leaves a part out."""
    with ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            kept = change(name, data)
            if kept is not None:
                archive.writestr(name, kept)
    return path
