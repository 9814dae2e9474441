"""Why a cell is empty that held something when it was exported.

The reading library gives an empty cell where a formula has no value, where a value is an error,
and where cells were merged. None of these is somebody emptying a cell, so none may pass for an
edit. A sheet is looked through for them once, and only when a cell was found empty.
"""

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from itertools import islice
from pathlib import Path
from zipfile import ZipFile

from clusterdyn_desktop.exchange.workbooks.frame import part_of
from clusterdyn_desktop.exchange.workbooks.sheet_stream import column_letter

ERROR = "cell-is-error"
NO_VALUE = "formula-without-value"
MERGED = "cell-merged"

_BLOCK = 1 << 20
_LARGEST_ROW = 64 << 20
_CELL = re.compile(
    rb"<(?:\w{1,20}:)?c\s(?=[^<>]*\br=\"([A-Z]+[0-9]+)\")([^<>]*[^<>/])>"
    rb"([^<]*(?:<(?!/?(?:\w{1,20}:)?c[\s>])[^<]*)*)</(?:\w{1,20}:)?c>"
)
"""A cell with something in it; where one begins anew before it ends, it is none: that keeps the
search from starting over and over in a part that was made to be slow.
"""

_SUSPICIOUS = (b't="e"', b"<f", b":f")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_VALUE = re.compile(rb"<(?:\w+:)?v>[^<]|<(?:\w+:)?t[\s>]")
_MERGE = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*ref=\"([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)\"")
_MOST_MERGED = 200_000


class EmptyCells:
    """Looks through the sheets of one workbook, each at most once."""

    def __init__(self, path: Path, content: bytes | None = None) -> None:
        """Look into a file; `content` is what was in it, where it was encrypted."""
        self._source = path if content is None else BytesIO(content)
        self._reasons: dict[str, Mapping[str, str]] = {}

    def reason(self, sheet: str, cell: str) -> str:
        """Say why a cell of a sheet is empty: a code, or nothing where it was simply emptied."""
        if sheet not in self._reasons:
            with ZipFile(self._source) as archive:
                part = part_of(archive, sheet)
                self._reasons[sheet] = dict(_looked_through(archive, part)) if part else {}
        return self._reasons[sheet].get(cell, "")


def _looked_through(archive: ZipFile, part: str) -> Iterator[tuple[str, str]]:
    """Yield the cells that only look empty, with the reason."""
    kept = b""
    with archive.open(part) as stream:
        while (block := stream.read(_BLOCK)) and len(kept) < _LARGEST_ROW:
            text = kept + block
            end = text.rfind(b"row>") + 4 if b"row>" in text else 0
            yield from _among(text[:end])
            kept = text[end:]
    yield from _among(kept)
    yield from islice(_merged(kept), _MOST_MERGED)


def _among(xml: bytes) -> Iterator[tuple[str, str]]:
    if not any(mark in xml for mark in _SUSPICIOUS):
        return
    for address, attributes, body in _CELL.findall(xml):
        if b't="e"' in attributes:
            yield address.decode(), ERROR
        elif _FORMULA.search(body) and not _VALUE.search(body):
            yield address.decode(), NO_VALUE


def _merged(xml: bytes) -> Iterator[tuple[str, str]]:
    """Yield the cells that were merged into another one."""
    for corner, first, last_column, last in _MERGE.findall(xml):
        columns = range(_place(corner), _place(last_column) + 1)
        for row in range(int(first), int(last) + 1):
            for column in columns:
                if row > int(first) or column > columns[0]:
                    yield f"{column_letter(column)}{row}", MERGED


def _place(letters: bytes) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + letter - ord("A") + 1
    return place - 1
