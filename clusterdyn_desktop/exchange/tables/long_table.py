"""A long table and its dictionary as CSV: RFC 4180, UTF-8 with a byte-order mark.

The mark is there for Excel, which takes the letters for others without it; R, Python, Stata and
SPSS read past it. A text that a spreadsheet program would take for a formula gets an apostrophe
before it. What was written is read back and compared before it is delivered.
"""

import csv
import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.delivery import Delivery, file_errors
from clusterdyn_desktop.exchange.phases import part_of
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.tables_port import Rows

ANSWERS, DICTIONARY = "answers.csv", "dictionary.csv"
ENCODING = "utf-8-sig"
FORMULA_MARKS = ("=", "+", "-", "@", "\t", "\r")
APOSTROPHE = "'"
LONGEST_CELL = 10_000_000
REPORTED_EVERY = 1000


class CsvLongTables:
    """Writes tables for statisticians (`services.tables_port.LongTables`)."""

    def write(self, folder: Path, answers: Rows, dictionary: Rows, progress: Progress) -> int:
        """Write both tables; see the port."""
        with file_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
        main, beside = folder / ANSWERS, folder / DICTIONARY
        with Delivery() as delivery:
            parts = [(path, delivery.part(path)) for path in (main, beside)]
            counts = []
            for (path, part), rows in zip(parts, (answers, dictionary), strict=True):
                written = _write(part, rows)
                _verify(part, path, written, part_of(progress, 0.7, 1.0))
                counts.append(written.rows)
            delivery.deliver()
        return counts[0] - 1


class _Written:
    """What was written: how many rows, and a hash of all of them."""

    def __init__(self) -> None:
        self.rows = 0
        self._digest = hashlib.sha256()

    def add(self, cells: Sequence[str]) -> None:
        """Take in one more row."""
        self.rows += 1
        for cell in cells:
            self._digest.update(cell.encode("utf-8", "surrogatepass"))
            self._digest.update(b"\x1f")
        self._digest.update(b"\x1e")

    def is_like(self, other: "_Written") -> bool:
        """Say whether the same rows were taken in."""
        return self.rows == other.rows and self._digest.digest() == other._digest.digest()


def safe_cell(text: str) -> str:
    """Return a text that no spreadsheet program takes for a formula, with plain line ends."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    plain = plain.encode("utf-8", "replace").decode("utf-8")
    return f"{APOSTROPHE}{plain}" if plain.lstrip(" ").startswith(FORMULA_MARKS) else plain


def _write(part: Path, rows: Rows) -> _Written:
    written = _Written()
    with file_errors(part), part.open("w", encoding=ENCODING, newline="") as stream:
        writer = csv.writer(stream)
        for row in rows:
            cells = [safe_cell(cell) for cell in row]
            writer.writerow(cells)
            written.add(cells)
    return written


def _verify(part: Path, path: Path, written: _Written, progress: Progress) -> None:
    found = _Written()
    for cells in _read(part):
        if found.rows % REPORTED_EVERY == 0:
            progress(found.rows, written.rows)
        found.add(cells)
    if not found.is_like(written):
        raise UserError("tables.verification-failed", file=str(path))


def _read(part: Path) -> Iterator[Sequence[str]]:
    limit = csv.field_size_limit(LONGEST_CELL)
    try:
        with part.open(encoding=ENCODING, newline="") as stream:
            yield from csv.reader(stream, strict=True)
    finally:
        csv.field_size_limit(limit)
