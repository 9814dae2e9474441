"""A workbook's sheets as rows of plain values, whatever the reading library does.

Formula cells come as the value that was stored with them; error values and formulas without a
stored value come as empty cells.
"""

import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import TypeVar
from zipfile import BadZipFile

from python_calamine import CalamineError, CalamineWorkbook

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.cells.parts import Found
from clusterdyn_desktop.exchange.opening.empty_cells import EmptyCells
from clusterdyn_desktop.exchange.opening.guard import has_macros
from clusterdyn_desktop.exchange.workbooks.frame import counts_from_1904
from clusterdyn_desktop.exchange.workbooks.sheet_stream import column_letter

T = TypeVar("T")


class Sheet:
    """One sheet; `rows` can be gone through once."""

    def __init__(
        self,
        name: str,
        first_column: int,
        rows: Iterator[list[Found]],
        empty: EmptyCells | None = None,
    ) -> None:
        self.name = name
        self._empty = empty
        self._first_column = first_column
        self.rows = rows

    def cell(self, row: int, place: int) -> str:
        """Return the address of a cell; `row` is from 1, `place` counts within the row."""
        return f"{column_letter(self._first_column + place)}{row}"

    def why_empty(self, row: int, place: int) -> str:
        """Say why a cell that was found empty was not emptied by somebody; empty where it was."""
        return self._empty.reason(self.name, self.cell(row, place)) if self._empty else ""


class OpenWorkbook:
    """A workbook that is open for reading."""

    def __init__(self, path: Path, content: bytes | None = None) -> None:
        """Open a file; `content` is what was in it, where it was encrypted."""
        self._path = path
        self._book = self._safely(
            lambda: (
                CalamineWorkbook.from_path(path)
                if content is None
                else CalamineWorkbook.from_filelike(BytesIO(content))
            )
        )
        self.names: list[str] = list(self._book.sheet_names)
        self._empty = EmptyCells(path, content)
        self.has_macros = self._safely(lambda: has_macros(path, content))
        self.counts_from_1904 = self._safely(lambda: counts_from_1904(path, content))

    def __enter__(self) -> "OpenWorkbook":
        return self

    def __exit__(self, *_error: object) -> None:
        self._book.close()

    def sheet(self, name: str) -> Sheet:
        """Return a sheet by its name; raises `workbook.damaged`."""
        found = self._safely(lambda: self._book.get_sheet_by_name(name))
        first_column = found.start[1] if found.start else 0
        return Sheet(name, first_column, found.iter_rows(), self._empty)

    def _safely(self, action: Callable[[], T]) -> T:
        """Run a step of the library; its errors and its panics are the file's fault."""
        try:
            return action()
        except (CalamineError, BadZipFile, zlib.error) as error:
            raise UserError("workbook.damaged", file=str(self._path)) from error
        except BaseException as error:
            if type(error).__name__ == "PanicException":
                raise UserError("workbook.damaged", file=str(self._path)) from error
            raise
