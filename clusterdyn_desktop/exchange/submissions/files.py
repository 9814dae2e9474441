"""Tables of submissions as files: CSV, a zip with the CSV in it, or a workbook."""

import csv
import io
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from zipfile import BadZipFile, ZipFile

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.cells.parts import Found, as_text
from clusterdyn_desktop.exchange.files import decoded, read_bytes
from clusterdyn_desktop.exchange.opening.guard import check_file
from clusterdyn_desktop.exchange.opening.passwords import decrypted
from clusterdyn_desktop.exchange.opening.workbook_opening import OpenWorkbook
from clusterdyn_desktop.exchange.submissions.columns import BEGINNING, are_submissions, heads_of
from clusterdyn_desktop.services.progress import Progress

LARGEST_TABLE = 50_000_000
"""Bytes of text; ten thousand long interviews take less."""

LARGEST_CELL = 1_000_000
MOST_ROWS = 100_000
MOST_COLUMNS = 5_000
MOST_TABLES = 200


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row, and its number in the file, from 1."""

    number: int
    cells: Sequence[Found]


@dataclass(frozen=True, slots=True)
class RawTable:
    """A table as it stands in its file."""

    file: str
    heads: tuple[str, ...]
    rows: tuple[TableRow, ...]


def open_table(path: Path, password: str, progress: Progress) -> RawTable:
    """Return the table of submissions in a file.

    Raises `file.*`, the `workbook.*` errors of opening, `submissions.not-found` where none of its
    tables is one, `submissions.too-many` and `submissions.broken-quotes`.
    """
    if path.suffix.lower() == ".xlsx":
        return _from_workbook(path, password, progress)
    content = read_bytes(path, LARGEST_TABLE)
    if content.startswith(b"PK"):
        return _from_archive(path)
    return _from_text(path, content)


def _from_workbook(path: Path, password: str, progress: Progress) -> RawTable:
    content = decrypted(path, password)
    check_file(path, progress, content)
    with OpenWorkbook(path, content) as book:
        for name in book.names:
            rows = iter(book.sheet(name).rows)
            heads = tuple(as_text(cell) for cell in next(rows, []))
            if are_submissions(heads):
                return RawTable(path.name, heads, _bounded(path, enumerate(rows, start=2)))
    raise UserError("submissions.not-found", file=str(path))


def _from_archive(path: Path) -> RawTable:
    try:
        with ZipFile(path) as archive:
            names = [name for name in archive.namelist() if name.lower().endswith(".csv")]
            for name in sorted(names[:MOST_TABLES], key=len):  # those of repeats have longer names
                with archive.open(name) as stream:
                    table = _heads_only(stream)
                if are_submissions(table):
                    with archive.open(name) as stream:
                        content = stream.read(LARGEST_TABLE + 1)
                    return _from_text(path, content)
    except (BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
        raise UserError("submissions.damaged", file=str(path)) from error
    raise UserError("submissions.not-found", file=str(path))


def _heads_only(stream: IO[bytes]) -> list[str]:
    return heads_of(stream.read(BEGINNING).decode("utf-8-sig", "replace"))[1]


def _from_text(path: Path, content: bytes) -> RawTable:
    if len(content) > LARGEST_TABLE:
        raise UserError("file.too-large", file=str(path), limit=LARGEST_TABLE, found=len(content))
    text = decoded(content, path)
    if text.startswith("sep=") and "\n" in text:  # a line for Excel alone
        text = text.split("\n", maxsplit=1)[1]
    mark, heads = heads_of(text)
    if not are_submissions(heads):
        raise UserError("submissions.not-found", file=str(path))
    rows = _lines(path, text, mark)
    _, found = next(rows, (1, []))
    return RawTable(path.name, tuple(found), _bounded(path, rows))


def _lines(path: Path, text: str, mark: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row with its number, counted as spreadsheets do."""
    limit = csv.field_size_limit(LARGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    try:
        for number, cells in enumerate(reader, start=1):
            if cells:
                yield number, cells
    except csv.Error as error:
        raise UserError(
            "submissions.broken-quotes", file=path.name, line=reader.line_num
        ) from error
    finally:
        csv.field_size_limit(limit)


def _bounded(path: Path, rows: Iterator[tuple[int, Sequence[Found]]]) -> tuple[TableRow, ...]:
    held: list[TableRow] = []
    for number, cells in rows:
        if number > MOST_ROWS + 1 or len(cells) > MOST_COLUMNS:
            raise UserError(
                "submissions.too-many", file=path.name, rows=MOST_ROWS, columns=MOST_COLUMNS
            )
        if any(cell != "" for cell in cells):
            held.append(TableRow(number, cells))
    return tuple(held)
