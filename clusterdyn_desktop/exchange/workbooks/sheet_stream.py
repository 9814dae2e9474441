"""The rows of one sheet, written as SpreadsheetML to a temporary file as they come.

openpyxl makes everything about a workbook that is not rows; rows are written here, because a
record a row through openpyxl takes ten times as long (docs/decisions/0004). Memory stays the same
however many rows there are.
"""

import gzip
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import NamedTuple

from clusterdyn_desktop.exchange.cells.parts import Content
from clusterdyn_desktop.exchange.cells.text import xml_text

_ROWS_AT_ONCE = 500
_BLOCK = 1 << 20
_FAST = 1


LINE_HEIGHT = 15
LINE_GAP = 3
MOST_LINES = 26
"""Excel shows no row higher than 409 points."""


@dataclass(frozen=True, slots=True)
class StreamColumn:
    """How a column's cells are written.

    `style` is an id of the workbook's styles; `width` how many letters a line of wrapped text
    takes, 0 where text does not wrap; `repeating` says that the same few texts come again and
    again.
    """

    style: int
    width: int = 0
    repeating: bool = False


class _Column(NamedTuple):
    start: str
    style: str
    width: int
    memory: dict[str, tuple[str, int]] | None


def column_letter(place: int) -> str:
    """Return the name of a column by its place, from 0."""
    letters = ""
    place += 1
    while place:
        place, letter = divmod(place - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def row_height(text: str, width: int) -> int:
    """Return how high a row must be for a text, at so many letters a line."""
    return _height(_lines(text, width))


class SheetStream:
    """Takes rows, and gives them back as XML when the workbook is put together.

    Texts always stay texts: nothing is taken for a formula, a number or an error value. Rows are
    as high as their longest text needs, by a generous guess: programs that open the file do not
    all work it out.
    """

    def __init__(self, folder: Path, columns: Sequence[StreamColumn]) -> None:
        self._file = TemporaryFile(dir=folder)  # noqa: SIM115 - closed in __exit__
        self._packed = gzip.GzipFile(fileobj=self._file, mode="wb", compresslevel=_FAST)
        self._columns = [
            _Column(
                start=f'<c r="{column_letter(place)}',
                style=f'" s="{column.style}"',
                width=column.width,
                memory={} if column.repeating else None,
            )
            for place, column in enumerate(columns)
        ]
        self._waiting: list[str] = []
        self.last_row = 0
        self.size = 0
        """The bytes of all rows as XML, but for those that wait."""

    def __enter__(self) -> "SheetStream":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._packed.close()
        self._file.close()

    def append(self, contents: Sequence[Content]) -> None:
        """Add a row of a record."""
        self.last_row += 1
        row = self.last_row
        cells: list[str] = []
        most = 1
        for content, (start, style, width, memory) in zip(contents, self._columns, strict=True):
            if content is None:
                continue
            if isinstance(content, str):
                known = None if memory is None else memory.get(content)
                if known is None:
                    known = (_text_cell(content), _lines(content, width) if width else 1)
                    if memory is not None:
                        memory[content] = known
                xml, lines = known
                most = max(most, lines)
                cells.append(f"{start}{row}{style}{xml}")
            else:
                cells.append(f"{start}{row}{style}><v>{content!r}</v></c>")
        self._add(f'<row r="{row}" ht="{_height(most)}">{"".join(cells)}</row>')

    def append_plain(
        self, texts: Sequence[str], attributes: str, styles: Sequence[int] | None = None
    ) -> None:
        """Add a row of texts; `attributes` are those of the row element."""
        self.last_row += 1
        own = [f'" s="{style}"' for style in styles or ()] or [held[1] for held in self._columns]
        cells = "".join(
            f"{column.start}{self.last_row}{style}{_text_cell(text)}"
            for text, column, style in zip(texts, self._columns, own, strict=True)
        )
        self._add(f'<row r="{self.last_row}" {attributes}>{cells}</row>')

    def xml(self) -> Iterator[bytes]:
        """Yield the rows as XML; nothing can be added afterwards."""
        self._flush()
        self._packed.close()
        self._file.seek(0)
        with gzip.GzipFile(fileobj=self._file, mode="rb") as rows:
            while block := rows.read(_BLOCK):
                yield block

    def _add(self, row: str) -> None:
        self._waiting.append(row)
        if len(self._waiting) >= _ROWS_AT_ONCE:
            self._flush()

    def _flush(self) -> None:
        rows = "".join(self._waiting).encode("utf-8")
        self.size += len(rows)
        self._packed.write(rows)
        self._waiting.clear()


def _text_cell(text: str) -> str:
    kept = "" if text == text.strip() else ' xml:space="preserve"'
    return f' t="inlineStr"><is><t{kept}>{xml_text(text)}</t></is></c>'


def _height(lines: int) -> int:
    return LINE_HEIGHT * min(lines, MOST_LINES) + LINE_GAP


def _lines(text: str, width: int) -> int:
    """Count the lines a text takes when words are not cut, at so many letters a line."""
    if len(text) <= width and "\n" not in text:
        return 1
    return sum(_wrapped(line, width) for line in text.split("\n"))


def _wrapped(line: str, width: int) -> int:
    if len(line) <= width:
        return 1
    lines, filled = 1, -1
    for word in line.split(" "):
        length = len(word)
        if filled >= 0 and filled + 1 + length > width:
            lines, filled = lines + 1, length
        else:
            filled += 1 + length
        if filled > width:
            lines += (filled - 1) // width
            filled %= width
    return lines
