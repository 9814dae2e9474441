"""The pages of a store's file, read without SQLite: what is damaged cannot stop the rest.

SQLite gives up a table, or the whole file, where one page is wrong. Here every page is looked at
by itself. The file is only read, and nothing is made beside it. The format:
https://sqlite.org/fileformat2.html
"""

import mmap
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from clusterdyn_desktop.storage import write_ahead_log
from clusterdyn_desktop.storage.page_decrypting import RESERVED, PageDecrypter
from clusterdyn_desktop.storage.store_key import PAGE_SIZE, StoreKey
from clusterdyn_desktop.storage.stored_values import StoredText

USUAL_PAGE_SIZE = 4096
INTERIOR, LEAF = 0x05, 0x0D
_HEADER = 100
_LONGEST_VARINT = 9
_SAMPLE = 10_000_000
_SIZES = tuple(1 << power for power in range(9, 17))

Value = int | float | bytes | None
"""Text comes as `StoredText`."""


@dataclass(frozen=True, slots=True)
class FileRow:
    """A row as it lies in a page: its number and its values, in the order of the columns."""

    rowid: int
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class LeafContent:
    """The rows of a page; `broken` counts those that can be seen to be there and not be read."""

    rows: tuple[FileRow, ...]
    broken: int


class Pages:
    """The pages of a store, from 1, with what the log beside it says of them."""

    def __init__(
        self, content: bytes | mmap.mmap, store: Path, key: StoreKey | None = None
    ) -> None:
        self._content = content
        self._decrypter = None if key is None else PageDecrypter(key)
        self.size = _page_size(content) if key is None else PAGE_SIZE
        self._usable = self.size if key is None else self.size - RESERVED
        log = write_ahead_log.read(store, self.size)
        self.log_is_damaged = log.is_damaged
        self._newer = log.pages
        self.count = max(len(content) // self.size, log.page_count)

    def page(self, number: int) -> bytes | None:
        """Return a page, None where there is none."""
        held = self._as_it_lies(number)
        if held is None or self._decrypter is None:
            return held
        return self._decrypter.page(number, held)

    def _as_it_lies(self, number: int) -> bytes | None:
        newer = self._newer.get(number)
        if newer is not None:
            return newer
        start = (number - 1) * self.size
        held = self._content[start : start + self.size] if number > 0 else b""
        return held if len(held) == self.size else None

    def damaged(self) -> list[int]:
        """Return the pages of an encrypted store whose checksums are wrong; of a plain one none."""
        if self._decrypter is None:
            return []
        held = ((number, self._as_it_lies(number)) for number in range(1, self.count + 1))
        return [
            number
            for number, page in held
            if page is None or not self._decrypter.is_intact(number, page)
        ]

    def header_number(self, offset: int) -> int:
        """Return a number of four bytes from the header of the file, 0 where there is none."""
        return int.from_bytes((self.page(1) or bytes(_HEADER))[offset : offset + 4], "big")

    def kind(self, number: int) -> int:
        """Return what kind of page it says it is."""
        page = self.page(number)
        return 0 if page is None else page[_start(number)]

    def children(self, number: int) -> Iterator[int]:
        """Yield the pages below an interior page, as far as they can be pages at all."""
        page = self.page(number)
        if page is None:
            return
        start = _start(number)
        for cell in self._cells(page, start, start + 12):
            yield int.from_bytes(page[cell : cell + 4], "big")
        yield int.from_bytes(page[start + 8 : start + 12], "big")

    def leaf(self, number: int) -> LeafContent:
        """Return the rows of a leaf page, those that can be read."""
        page = self.page(number)
        if page is None:
            return LeafContent((), 1)
        start = _start(number)
        rows: list[FileRow] = []
        broken = 0
        places = set()
        for cell in self._cells(page, start, start + 8):
            row = None if cell in places else self._row(page, cell)
            places.add(cell)
            if row is None:
                broken += 1
            else:
                rows.append(row)
        stated = int.from_bytes(page[start + 3 : start + 5], "big")
        return LeafContent(tuple(rows), max(broken, min(stated, self.size) - len(rows)))

    def _cells(self, page: bytes, start: int, pointers: int) -> Iterator[int]:
        """Yield where the cells of a page begin; pointers that lead nowhere are left out."""
        stated = int.from_bytes(page[start + 3 : start + 5], "big")
        stated = min(stated, (self.size - pointers) // 2)
        lowest = pointers + 2 * stated
        for place in range(pointers, lowest, 2):
            cell = int.from_bytes(page[place : place + 2], "big")
            if lowest <= cell < self.size:
                yield cell

    def _row(self, page: bytes, cell: int) -> FileRow | None:
        try:
            length, after = _varint(page, cell)
            rowid, after = _varint(page, after)
            if rowid >= 1 << 63:
                rowid -= 1 << 64
            payload = self._payload(page, after, length)
            return None if payload is None else FileRow(rowid, _values(payload))
        except (IndexError, ValueError, OverflowError):
            return None

    def _payload(self, page: bytes, start: int, length: int) -> bytes | None:
        """Return what a row is made of, overflow pages included; None where they break off."""
        if length > self.count * self.size:
            return None
        most = self._usable - 35
        if length <= most:
            local = length
        else:
            least = (self._usable - 12) * 32 // 255 - 23
            local = least + (length - least) % (self._usable - 4)
            local = local if local <= most else least
        held = page[start : start + local]
        if len(held) < local:
            return None
        parts, missing = [held], length - local
        following = int.from_bytes(page[start + local : start + local + 4], "big")
        while missing > 0:  # ends: every turn takes a page's worth of what is missing
            overflow = self.page(following)
            if overflow is None:
                return None
            parts.append(overflow[4 : min(4 + missing, self._usable)])
            missing -= len(parts[-1])
            following = int.from_bytes(overflow[:4], "big")
        return b"".join(parts)

    def free(self) -> set[int]:
        """Return the pages that are in no use; what is on them was deleted or moved."""
        found: set[int] = set()
        trunk = self.header_number(32)
        while trunk and trunk not in found and (page := self.page(trunk)) is not None:
            found.add(trunk)
            count = min(int.from_bytes(page[4:8], "big"), self._usable // 4 - 2)
            found.update(
                int.from_bytes(page[place : place + 4], "big")
                for place in range(8, 8 + 4 * count, 4)
            )
            trunk = int.from_bytes(page[:4], "big")
        return found


@contextmanager
def opened_pages(store: Path, key: StoreKey | None = None) -> Iterator[Pages]:
    """Give the pages of a file, which is opened for reading and never for anything else.

    `key` is that of an encrypted store.
    """
    with store.open("rb") as file:
        if not store.stat().st_size:
            yield Pages(b"", store)
            return
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            yield Pages(content, store, key)


def _page_size(content: bytes | mmap.mmap) -> int:
    """Return the size that the header states, unless the file looks more like the usual one."""
    stated = write_ahead_log.page_size_of(int.from_bytes(content[16:18], "big"))
    if stated == USUAL_PAGE_SIZE or stated not in _SIZES:
        return USUAL_PAGE_SIZE
    usual, other = _likeness(content, USUAL_PAGE_SIZE), _likeness(content, stated)
    # Smaller steps come upon the same pages and more; larger ones leave pages out.
    wanted = 2 * usual if stated < USUAL_PAGE_SIZE else 0.8 * usual
    return stated if other and other >= wanted else USUAL_PAGE_SIZE


def _likeness(content: bytes | mmap.mmap, size: int) -> int:
    """Count the places where a page of that size could begin, and looks as if one did."""
    starts = range(size, min(len(content), _SAMPLE), size)
    return sum(content[start] in (0x02, INTERIOR, 0x0A, LEAF) for start in starts)


def _start(number: int) -> int:
    """Return where a page's own content begins: the first one begins with the file's header."""
    return _HEADER if number == 1 else 0


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """Return a number of one to nine bytes, and where it ends."""
    number = 0
    for count in range(_LONGEST_VARINT):
        byte = data[place + count]
        if count == _LONGEST_VARINT - 1:
            return (number << 8) | byte, place + _LONGEST_VARINT
        number = (number << 7) | (byte & 0x7F)
        if byte < 0x80:
            return number, place + count + 1
    raise AssertionError  # pragma: no cover


_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def _values(payload: bytes) -> tuple[Value, ...]:
    """Return the values of a row. Raises `ValueError` where it does not fit together."""
    end, place = _varint(payload, 0)
    types: list[int] = []
    while place < end:
        kind, place = _varint(payload, place)
        types.append(kind)
    values: list[Value] = []
    for kind in types:
        value, place = _value(payload, place, kind)
        values.append(value)
    if place != len(payload):
        raise ValueError(place)
    return tuple(values)


def _value(payload: bytes, place: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, place
    if kind in (8, 9):
        return kind - 8, place
    if kind in _INTEGER_BYTES or kind == 7:
        end = place + _INTEGER_BYTES.get(kind, 8)
        raw = payload[place:end]
        if kind == 7:
            return _float(raw), end
        return int.from_bytes(raw, "big", signed=True), end
    if kind < 12:
        raise ValueError(kind)
    end = place + (kind - 12) // 2
    raw = payload[place:end]
    return (StoredText(raw) if kind % 2 else raw), end


def _float(raw: bytes) -> float:
    try:
        (number,) = struct.unpack(">d", raw)
    except struct.error as problem:
        raise ValueError(raw) from problem
    return float(number)
