"""What must hold of a file before anything parses it as a workbook.

The reading library trusts files: one cell with a far-away address makes it reserve a table up to
there, and the process ends. So the archive is unpacked once, in blocks, within bounds on size and
compression, and every cell address is looked at, before the library sees the file.
"""

import re
import struct
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.files import size_of
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
"""Cells in the rectangle that a sheet's addresses span."""

_BLOCK = 1 << 20
_KEPT = 128
_MOST_KEPT = 8 * _BLOCK
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_END_MARK = b"PK\x05\x06"
_END_SEARCHED = 66_000
_END_DIRECTORY_SIZE = struct.Struct("<12xL")
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_LOCAL_MARK = b"PK\x03\x04"
_LONG_BLANK = re.compile(rb"\s{31,}")
_UNUSUAL = (re.compile(rb'<c(?! r="[A-Z][0-9]{1,6}")[\s/>]'), re.compile(rb":c[\s/>]"))
"""Cells that are not written the way all programs write those of the first 26 columns."""

_ADDRESS = re.compile(rb"\br\s{0,31}=\s{0,31}[\"']([A-Za-z]{0,9})([0-9]{1,12})")
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def check_file(path: Path, progress: Progress) -> None:
    """Raise a `file.*` or `workbook.*` error unless the file may be parsed as a workbook."""
    if not path.is_file():
        raise UserError("file.missing", file=str(path))
    try:
        with path.open("rb") as stream:
            _check_kind(path, stream)
            _check_archive(path, stream, progress)
    except OSError as error:
        raise UserError(
            "file.unreadable", file=str(path), reason=error.strerror or str(error)
        ) from error
    except (BadZipFile, zlib.error, struct.error, NotImplementedError) as error:
        raise UserError("workbook.damaged", file=str(path)) from error


def _check_kind(path: Path, stream: BinaryIO) -> None:
    size = size_of(path)
    if size == 0:
        raise UserError("file.empty", file=str(path))
    if size > LARGEST_FILE:
        raise UserError("file.too-large", file=str(path), found=size, limit=LARGEST_FILE)
    head = stream.read(len(_OLE))
    if head == _OLE:
        if _ENCRYPTED in stream.read():
            raise UserError("workbook.locked", file=str(path))
        raise UserError("workbook.wrong-type", file=str(path))
    if path.suffix.lower() != ".xlsx" or not head.startswith(b"PK"):
        raise UserError("workbook.wrong-type", file=str(path))


def _check_archive(path: Path, stream: BinaryIO, progress: Progress) -> None:
    if directory_size(stream) > LARGEST_DIRECTORY:
        raise UserError("workbook.too-many-parts", file=str(path), limit=MOST_PARTS)
    with ZipFile(stream) as archive:
        parts = archive.infolist()
    names = {part.filename for part in parts}
    if len(parts) > MOST_PARTS:
        raise UserError("workbook.too-many-parts", file=str(path), limit=MOST_PARTS)
    if "xl/workbook.xml" not in names:
        raise UserError("workbook.wrong-type", file=str(path))
    size = size_of(path)
    room = _Room(path, size)
    for part in parts:
        span = _Span()
        for block in _unpacked(stream, part):
            room.take(len(block))
            span.look(block)
            progress(min(stream.tell(), size), size)
        if span.has_doctype:
            raise UserError("workbook.damaged", file=str(path))
        if span.is_far:
            _check_rectangle(path, _unpacked(stream, part))


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
        self.is_far = False
        self.has_doctype = False

    def look(self, block: bytes) -> None:
        """Look at the next block; an element that is cut at its end waits for the next one."""
        text = self._kept + block
        end = text.rfind(b">") + 1
        if len(text) - end > _MOST_KEPT:
            self.is_far, end = True, len(text)
        if self._is_first:  # it could only stand before everything else
            self.has_doctype = bool(_DOCTYPE.search(text))
            self._is_first = False
        self.is_far |= any(pattern.search(text, 0, end) for pattern in _UNUSUAL)
        self._kept = text[end:]


def _check_rectangle(path: Path, blocks: Iterable[bytes]) -> None:
    """Measure the rectangle that a part's cell addresses span, and raise if it is too large."""
    kept = b""
    columns = rows = 0
    for block in blocks:
        text = _LONG_BLANK.sub(b" ", kept + block)
        for letters, digits in _ADDRESS.findall(text):
            rows = max(rows, int(digits))
            columns = max(columns, _column_number(letters))
        kept = text[-_KEPT:]
    if rows > MOST_ROWS or columns * rows > MOST_CELLS:
        raise UserError("workbook.far-cell", file=str(path))


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
        raise NotImplementedError(part.compress_type)
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
