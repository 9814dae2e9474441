"""One CSV table: its rows with line numbers, and everything that is wrong with its values.

The format is RFC 4180 in UTF-8 with a header row. Every reader of a value notes what it finds
wrong and returns an empty value; nothing read may be used before `Table.close` has been called.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.files import read_utf8

LARGEST_TABLE = 200_000_000
MOST_ROWS = 2_000_000
MOST_PROBLEMS = 100
LIST_MARK = ";"
YES_NO = {"yes": True, "no": False}

E = TypeVar("E", bound=StrEnum)

_WHOLE = re.compile(r"[+-]?\d{1,15}")
_NUMBER = re.compile(r"[+-]?\d{1,15}(\.\d{1,15})?([eE][+-]?\d{1,2})?")


@dataclass
class Table:
    """A table that has been read; `problems` grow while its values are."""

    file: str
    columns: tuple[str, ...]
    rows: "list[Row]" = field(default_factory=list)
    problems: list[UserError] = field(default_factory=list)

    def note(self, code: str, line: int, column: str = "", **parameters: str | int) -> None:
        """Note a problem; `code` is without the topic."""
        self.problems.append(
            UserError(
                f"table.{code}",
                problems=(),
                file=self.file,
                line=line,
                column=column,
                **parameters,
            )
        )

    def unique(self, *columns: str) -> None:
        """Note every row that has the same key as an earlier one."""
        first: dict[tuple[str, ...], int] = {}
        for row in self.rows:
            key = tuple(row.values[column] for column in columns)
            if key in first:
                row.note("duplicate-key", columns[-1], found=" / ".join(key), first=first[key])
            first.setdefault(key, row.line)

    def close(self) -> None:
        """Raise the one problem, or `table.problems` with the first hundred of them."""
        if len(self.problems) == 1:
            raise self.problems[0]
        if self.problems:
            raise UserError(
                "table.problems",
                file=self.file,
                count=len(self.problems),
                problems=self.problems[:MOST_PROBLEMS],
            )


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `line` is the line of the file it begins on, from 1."""

    table: Table
    line: int
    values: Mapping[str, str]

    def note(self, code: str, column: str, **parameters: str | int) -> None:
        """Note a problem with one of the row's values."""
        self.table.note(code, self.line, column, **parameters)

    def text(self, column: str) -> str:
        """Read a text as it stands, empty where nothing is given."""
        return self.values[column]

    def required(self, column: str) -> str:
        """Read a text that has to be there."""
        found = self.values[column]
        if not found.strip():
            self.note("missing-value", column)
        return found

    def known(self, column: str, ids: Mapping[str, object], file: str) -> str:
        """Read an id that has to stand in another file, or in the instrument."""
        found = self.required(column)
        if found and found not in ids:
            self.note("unknown-id", column, found=found, expected=file)
        return found

    def whole(self, column: str, lowest: int, highest: int) -> int | None:
        """Read a whole number within bounds, None where nothing is given."""
        found = self.values[column].strip()
        if not found:
            return None
        if not _WHOLE.fullmatch(found):
            self.note("not-a-whole-number", column, found=found)
            return None
        value = int(found)
        if not lowest <= value <= highest:
            self.note("out-of-range", column, found=found, lowest=lowest, highest=highest)
        return value

    def number(self, column: str) -> float | None:
        """Read a number with a decimal point, None where nothing is given."""
        found = self.values[column].strip()
        if not found:
            return None
        if not _NUMBER.fullmatch(found):
            self.note("not-a-number", column, found=found)
            return None
        return float(found)

    def day(self, column: str) -> date | None:
        """Read a date as YYYY-MM-DD, None where nothing is given."""
        found = self.values[column].strip()
        if not found:
            return None
        try:
            return date.fromisoformat(found) if "-" in found else _refuse()
        except ValueError:
            self.note("not-a-date", column, found=found)
            return None

    def choice(self, column: str, options: type[E]) -> E | None:
        """Read one of a few words, None where nothing is given."""
        found = self.values[column].strip()
        if not found:
            return None
        try:
            return options(found)
        except ValueError:
            self.note("not-one-of", column, found=found, expected=", ".join(options))
            return None

    def yes_no(self, column: str) -> bool | None:
        """Read yes or no, None where nothing is given."""
        found = self.values[column].strip()
        if found and found not in YES_NO:
            self.note("not-one-of", column, found=found, expected=", ".join(YES_NO))
        return YES_NO.get(found)

    def listing(self, column: str) -> tuple[str, ...]:
        """Read a list whose items are separated by semicolons."""
        parts = (part.strip() for part in self.values[column].split(LIST_MARK))
        return tuple(part for part in parts if part)


def _refuse() -> date:
    raise ValueError("dates are written YYYY-MM-DD")


def read_table(path: Path, columns: Sequence[str]) -> Table:
    """Read a table that has exactly these columns, in any order.

    Raises `file.*` and `table.*`; what is wrong in several rows is raised at once.
    """
    table = Table(path.name, tuple(columns))
    lines = _lines(read_utf8(path, LARGEST_TABLE), table)
    _, header = next(lines, (1, []))
    _check_header(table, header)
    table.close()
    for line, fields in lines:
        if len(table.rows) == MOST_ROWS:
            table.note("too-many-rows", line, limit=MOST_ROWS)
            break
        if len(fields) == len(header):
            table.rows.append(Row(table, line, dict(zip(header, fields, strict=True))))
        else:
            table.note("field-count", line, found=len(fields), expected=len(header))
    table.close()
    return table


def _lines(text: str, table: Table) -> Iterator[tuple[int, list[str]]]:
    """Yield each row with the line it begins on; rows without anything are passed over."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    try:
        for fields in reader:
            if fields:
                yield line, fields
            line = reader.line_num + 1
    except csv.Error as error:
        too_long = str(error).startswith("field larger")
        table.note("field-too-long" if too_long else "broken-quotes", line)


def _check_header(table: Table, header: Sequence[str]) -> None:
    expected = ", ".join(table.columns)
    for column in table.columns:
        if column not in header:
            table.note("missing-column", 1, column, expected=expected)
    for place, column in enumerate(header):
        if column not in table.columns:
            table.note("unknown-column", 1, column, expected=expected)
        elif column in header[:place]:
            table.note("duplicate-column", 1, column, expected=expected)
