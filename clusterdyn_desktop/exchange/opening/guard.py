"""What must hold of a file before anything parses it as a workbook.

The reading library trusts files: one cell with a far-away address makes it reserve a table up to
there, and the process ends. So the archive is unpacked once, in blocks, within bounds on size and
compression, and every cell address is looked at, before the library sees the file.
"""

import errno
import re
import struct
import zlib
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.files import require_file, size_of
from clusterdyn_desktop.services.progress import Progress

LARGEST_FILE = 400_000_000
LARGEST_INSIDE = 4_000_000_000
MOST_PARTS = 2_000
LARGEST_DIRECTORY = 1_000_000
SMALL_INSIDE = 50_000_000
HIGHEST_RATIO = 150
"""How many times its packed size a file may have inside, once it is not small."""

MOST_ROWS = 1_048_576
MOST_CELLS = 40_000_000
FEW_CELLS = 4_000_000
HIGHEST_SPARSENESS = 8
"""Cells in the rectangle that a sheet's addresses span: the reading library reserves all of it.

So a rectangle that is not small may be so many times as large as what there is in it.
"""

_BLOCK = 1 << 20
_KEPT = 128
_MOST_KEPT = 8 * _BLOCK
_SUFFIXES = frozenset({".xlsx", ".xlsm"})
_MACROS = ("xl/vbaproject", "xl/macrosheets/")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_END_MARK = b"PK\x05\x06"
_END_SEARCHED = 66_000
_END_DIRECTORY_SIZE = struct.Struct("<12xL")
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_LOCAL_MARK = b"PK\x03\x04"
_LETTERS = 26
_LONG_BLANK = re.compile(rb"\s{31,}")
_UNUSUAL = (
    re.compile(rb'<c(?! r="[A-Z][1-9][0-9]{0,5}")[\s/>]'),
    re.compile(rb":c[\s/>]"),
)
"""Cells that are not written the way all programs write those of the first 26 columns."""

_NOT_NEAR = (re.compile(rb'<c(?! r="[A-Z][1-9][0-9]{0,4}")[\s/>]'), _UNUSUAL[1])
"""Cells that are unusual, or lie below the first hundred thousand rows: most files have none."""

_STEP = 100_000
_MOST_STEPS = 20
_FAR_DOWN = tuple(
    re.compile(rb'<c r="[A-Z](?:([%d-9])[0-9]{5}|(1[0-9])[0-9]{5})"' % first)
    for first in range(1, 10)
)
"""Cells in or below each hundred thousand rows; what is found is how many there are above it."""

_CELL = b"<c "
_EMPTY = re.compile(rb"<(?:\w{1,20}:)?c\s[^<>/]*+/>")
"""Cells that only carry a format, as of columns that were formatted whole: nobody reads them."""

_TAG = re.compile(rb"<(?:\w{1,20}:)?(c|row)(?=[\s/>])")
_CELL_TAG = re.compile(rb"<(?:\w{1,20}:)?c[\s/>]")
_CELL_ADDRESS = re.compile(rb"\br\s{0,31}=\s{0,31}[\"']([A-Za-z]++)([0-9]{1,12})")
_ROW_ADDRESS = re.compile(rb"\br\s{0,31}=\s{0,31}[\"']([0-9]{1,12})")
_LONGEST_LETTERS = 3
"""Of a column's name; longer ones the reading library would count round to some other column."""

_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def check_file(path: Path, progress: Progress, content: bytes | None = None) -> None:
    """Raise a `file.*` or `workbook.*` error unless the file may be parsed as a workbook.

    `content` is what was in it, where it was encrypted.
    """
    require_file(path)
    try:
        with path.open("rb") if content is None else BytesIO(content) as stream:
            size = size_of(path) if content is None else len(content)
            _check_kind(path, stream, size)
            _check_archive(path, stream, size, progress)
            if content is None and size_of(path) != size:
                raise UserError("file.changing", file=str(path))
    except OSError as error:
        if error.errno == errno.EINVAL:  # a part that begins where no file has anything
            raise UserError("workbook.damaged", file=str(path)) from error
        raise UserError(
            "file.unreadable", file=str(path), reason=error.strerror or str(error)
        ) from error
    except (BadZipFile, zlib.error, struct.error, NotImplementedError, ValueError) as error:
        raise UserError("workbook.damaged", file=str(path)) from error


def _check_kind(path: Path, stream: BinaryIO, size: int) -> None:
    if size == 0:
        raise UserError("file.empty", file=str(path))
    if size > LARGEST_FILE:
        raise UserError("file.too-large", file=str(path), found=size, limit=LARGEST_FILE)
    head = stream.read(len(_OLE))
    if head == _OLE:
        if _ENCRYPTED in stream.read():
            raise UserError("file.password-needed", file=str(path))
        raise UserError("workbook.wrong-type", file=str(path))
    if path.suffix.lower() not in _SUFFIXES or not head.startswith(b"PK"):
        raise UserError("workbook.wrong-type", file=str(path))


def _check_archive(path: Path, stream: BinaryIO, size: int, progress: Progress) -> None:
    if directory_size(stream) > LARGEST_DIRECTORY:
        raise UserError("workbook.too-many-parts", file=str(path), limit=MOST_PARTS)
    with ZipFile(stream) as archive:
        parts = archive.infolist()
    names = {part.filename for part in parts}
    if len(parts) > MOST_PARTS:
        raise UserError("workbook.too-many-parts", file=str(path), limit=MOST_PARTS)
    if "xl/workbook.xml" not in names:
        raise UserError("workbook.wrong-type", file=str(path))
    room = _Room(path, size)
    for part in parts:
        span = _Span()
        for block in _unpacked(stream, part):
            room.take(len(block))
            span.look(block)
            progress(min(stream.tell(), size), size)
        if span.has_doctype:
            raise UserError("workbook.damaged", file=str(path))
        if span.is_far or span.is_sparse:
            _check_rectangle(path, _unpacked(stream, part), span.cells)


def has_macros(path: Path, content: bytes | None = None) -> bool:
    """Say whether a workbook that may be parsed carries macros; nothing ever runs or keeps them."""
    with ZipFile(path if content is None else BytesIO(content)) as archive:
        return any(name.lower().startswith(_MACROS) for name in archive.namelist())


def directory_size(stream: BinaryIO) -> int:
    """Return the size of an archive's list of parts, which Python would read whole.

    Raises `BadZipFile` where there is none.
    """
    stream.seek(0, 2)
    stream.seek(max(0, stream.tell() - _END_SEARCHED))
    tail = stream.read()
    place = tail.rfind(_END_MARK)
    if place < 0:
        raise BadZipFile
    (size,) = _END_DIRECTORY_SIZE.unpack_from(tail, place)
    return int(size)


class _Room:
    """How much more may come out of the archive."""

    def __init__(self, path: Path, size: int) -> None:
        self._path = path
        self._left = min(LARGEST_INSIDE, max(SMALL_INSIDE, HIGHEST_RATIO * size))

    def take(self, size: int) -> None:
        self._left -= size
        if self._left < 0:
            raise UserError("workbook.too-big-inside", file=str(self._path))


class _Span:
    """A first look at one part: whether its cells lie so that they have to be measured.

    Within 26 columns a sheet may be as long as Excel allows.
    """

    def __init__(self) -> None:
        self._kept = b""
        self._is_first = True
        self._steps = 0
        self.is_far = False
        self.has_doctype = False
        self.cells = 0

    @property
    def is_sparse(self) -> bool:
        """Whether its cells lie far down though there are few of them."""
        return (self._steps + 1) * _STEP * _LETTERS > _allowed(self.cells)

    def look(self, block: bytes) -> None:
        """Look at the next block; an element that is cut at its end waits for the next one."""
        text = self._kept + block
        end = text.rfind(b">") + 1
        if len(text) - end > _MOST_KEPT:
            self.is_far, end = True, len(text)
        if self._is_first:  # it could only stand before everything else
            self.has_doctype = bool(_DOCTYPE.search(text))
            self._is_first = False
        self.cells += text.count(_CELL, 0, end)
        if any(pattern.search(text, 0, end) for pattern in _NOT_NEAR):
            self._look_closely(text, end)
        self._kept = text[end:]

    def _look_closely(self, text: bytes, end: int) -> None:
        self.is_far |= any(pattern.search(text, 0, end) for pattern in _UNUSUAL)
        while self._steps < len(_FAR_DOWN) and self._may_be_sparse:
            found = _FAR_DOWN[self._steps].search(text, 0, end)
            if found is None:
                break
            self._steps = int(found[1] or found[2])

    @property
    def _may_be_sparse(self) -> bool:
        """Whether there are so few cells by now that it matters how far down they lie."""
        return _allowed(self.cells) < _MOST_STEPS * _STEP * _LETTERS


def _check_rectangle(path: Path, blocks: Iterable[bytes], cells: int) -> None:
    """Measure the rectangle that a part's cells span, and raise if it is too large."""
    kept = b""
    rectangle = _Rectangle()
    for block in blocks:
        text = _LONG_BLANK.sub(b" ", kept + block)
        end = text.rfind(b">") + 1
        kept = text[end:] if len(text) - end <= _MOST_KEPT else text[-_KEPT:]
        rectangle.measure(_EMPTY.sub(b"", text[: len(text) - len(kept)]))
    if (
        rectangle.is_odd
        or rectangle.rows > MOST_ROWS
        or rectangle.cells > min(MOST_CELLS, _allowed(cells))
    ):
        raise UserError("workbook.far-cell", file=str(path))


def _allowed(cells: int) -> int:
    """Return how large a rectangle may be in which there are so many cells."""
    return max(FEW_CELLS, HIGHEST_SPARSENESS * cells)


class _Rectangle:
    """What the cells of a part span at most.

    A cell that does not say where it is stands behind the one before, in the row after the one
    before.
    """

    def __init__(self) -> None:
        self._columns = self._rows = self._last_row = 0
        self._in_row = self._widest = self._tags = 0
        self._has_bare = False
        self.is_odd = False

    def measure(self, text: bytes) -> None:
        found = _CELL_ADDRESS.findall(text)
        letters = {each for each, _ in found}
        rows = [int(digits) for _, digits in found]
        self.is_odd |= min(rows, default=1) == 0 or max(map(len, letters), default=0) > (
            _LONGEST_LETTERS
        )
        self._rows = max(self._rows, max(rows, default=0))
        self._columns = max(self._columns, *map(_column_number, letters), 0)
        if self._has_bare or len(_CELL_TAG.findall(text)) > len(found):
            self._has_bare = True
            self._count(text)

    def _count(self, text: bytes) -> None:
        given = [int(digits) for digits in _ROW_ADDRESS.findall(text)]
        self.is_odd |= min(given, default=1) == 0
        self._last_row = max(self._last_row, max(given, default=0))
        for name in _TAG.findall(text):
            if name == b"row":
                self._in_row = 0
                self._tags += 1
            else:
                self._in_row += 1
                self._widest = max(self._widest, self._in_row)

    @property
    def rows(self) -> int:
        """Rows down to the last cell."""
        bare = max(self._last_row, self._rows) + self._tags if self._has_bare else 0
        return min(max(self._rows, bare), max(self._rows, self._last_row, MOST_ROWS))

    @property
    def cells(self) -> int:
        """Cells in the rectangle, empty ones too."""
        return self.rows * (self._columns + (self._widest if self._has_bare else 0))


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number


def _unpacked(stream: BinaryIO, part: ZipInfo) -> Iterator[bytes]:
    """Yield a part's bytes as they truly are, whatever sizes the archive claims."""
    stream.seek(part.header_offset)
    mark, name_length, extra_length = _LOCAL_HEADER.unpack(stream.read(_LOCAL_HEADER.size))
    if mark != _LOCAL_MARK or part.flag_bits & 1:
        raise BadZipFile(part.filename)
    stream.seek(name_length + extra_length, 1)
    if part.compress_type not in {ZIP_DEFLATED, ZIP_STORED}:
        raise BadZipFile(part.filename)  # packed as no workbook is
    unpack = zlib.decompressobj(-zlib.MAX_WBITS) if part.compress_type == ZIP_DEFLATED else None
    left = part.compress_size
    while left > 0 and (packed := stream.read(min(_BLOCK, left))):
        left -= len(packed)
        yield from (packed,) if unpack is None else _inflated(unpack, packed)
    if left > 0 or (unpack is not None and not unpack.eof):
        raise BadZipFile(part.filename)


def _inflated(unpack: "zlib._Decompress", packed: bytes) -> Iterator[bytes]:
    """Yield what comes out of a piece, never more than a block at once."""
    while True:
        block = unpack.decompress(packed, _BLOCK)
        packed = unpack.unconsumed_tail
        yield block
        if not packed and len(block) < _BLOCK:
            return
