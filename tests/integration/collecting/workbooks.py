"""Instrument workbooks as people edit them: a column for a language, a cell here and there."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet


def edited(source: Path, target: Path, edit: Callable[[Workbook], None]) -> Path:
    """Save a workbook with changes as another one."""
    book = openpyxl.load_workbook(source)
    edit(book)
    book.save(target)
    return target


def sheet(book: Workbook, title: str) -> Worksheet:
    """Return a sheet by its title."""
    return next(held for held in book.worksheets if held.title == title)


def translate(book: Workbook, tag: str, say: Callable[[str], str]) -> None:
    """Fill a free column of the texts with another language, as a translator does."""
    texts = sheet(book, "Texts")
    place = next(number for number in range(4, 99) if not texts.cell(1, number).value)
    texts.cell(1, place, tag)
    for row in range(2, texts.max_row + 1):
        words = texts.cell(row, 4).value
        if words:
            is_short = texts.cell(row, 3).value == "short"
            texts.cell(row, place, str(words) if is_short else say(str(words)))


def put(book: Workbook, title: str, cell: str, value: str | None) -> None:
    """Write to one cell."""
    sheet(book, title)[cell] = value


def row_of(book: Workbook, *key: str) -> int:
    """Return the row of the texts that has a part, an id and a field."""
    texts = sheet(book, "Texts")
    return next(
        row
        for row in range(2, texts.max_row + 1)
        if tuple(texts.cell(row, place).value or "" for place in (1, 2, 3)) == key
    )
