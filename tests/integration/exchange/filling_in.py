"""Filling in a workbook the way a respondent does: cells are found by what they are for."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell, MergedCell

from clusterdyn_desktop.exchange.fill_in.form import (
    FILLED_ON,
    answer_key,
    consent_key,
    note_key,
)

Value: TypeAlias = str | int | float | bool | date | None
KEYS, CELLS = 1, 4
"""The columns of keys and of cells."""


class Form:
    """An open fill-in workbook."""

    def __init__(self, book: Workbook) -> None:
        self.book = book
        self.sheet: Any = book.worksheets[0]

    def row(self, key: str) -> int:
        """Return the row of a key."""
        rows = self.sheet.iter_rows(min_col=KEYS, max_col=KEYS)
        return int(next(row[0].row for row in rows if row[0].value == key))

    def cell(self, key: str) -> Cell | MergedCell:
        """Return the cell of a key."""
        found: Cell | MergedCell = self.sheet.cell(self.row(key), CELLS)
        return found

    def answer(self, question: str, value: Value, note: Value = None) -> str:
        """Answer a question; return the address of the answer's cell."""
        cell = self.cell(answer_key(question))
        cell.value = value
        words = self.cell(note_key(question))
        words.value = note
        if isinstance(note, str):
            words.data_type = "s"
        return str(cell.coordinate)

    def consent(self, answers: Mapping[str, Value], day: date | None = None) -> None:
        """Answer purposes of consent by name."""
        for purpose, value in answers.items():
            self.cell(consent_key(purpose)).value = value
        self.cell(FILLED_ON).value = day


@contextmanager
def filling_in(path: Path) -> Iterator[Form]:
    """Open a workbook, and save it in its place at the end."""
    book = load_workbook(path)
    yield Form(book)
    book.save(path)
