"""SQLite's write-ahead log beside a store, read byte by byte.

After a crash the newest commits are there and nowhere else. SQLite reads the log up to the first
frame whose checksum is wrong and drops the rest without a word: right for what a power cut left
half written, wrong for a log that was damaged later. Here the two are told apart. The format:
https://sqlite.org/fileformat2.html#walformat
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_HEADER = 32
_FRAME_HEADER = 24
_MAGICS = (0x377F0682, 0x377F0683)
_BITS = 0xFFFFFFFF

_Sums = tuple[int, int]


@dataclass(frozen=True, slots=True)
class LogContent:
    """What a log holds: the newest state of pages (from 1), and whether it is damaged.

    `page_count` is the length of the store with the log in pages, 0 where the log says nothing.
    """

    pages: Mapping[int, bytes]
    page_count: int
    is_damaged: bool


EMPTY = LogContent({}, 0, False)


@dataclass(frozen=True, slots=True)
class _Frame:
    page: int
    count_after: int
    """The store's length in pages after a commit, 0 within a transaction."""

    content: bytes
    is_sound: bool


def page_size_of(stated: int) -> int:
    """Return the size of pages in bytes that SQLite's headers mean by a number: 1 is 65,536."""
    return 65536 if stated == 1 else stated


def log_of(store: Path) -> Path:
    """Return where the log of a store lies."""
    return store.with_name(store.name + "-wal")


def lies_beside(store: Path) -> bool:
    """Say whether SQLite keeps changes beside a store that are not in it yet."""
    log = log_of(store)
    return log.exists() and log.stat().st_size > 0


def is_damaged(store: Path, page_size: int) -> bool:
    """Say whether saved changes in the log beside a store would be dropped.

    Another program may be writing to it this moment, so bad news is made sure of.
    """
    return all(read(store, page_size).is_damaged for _ in range(2))


def read(store: Path, page_size: int) -> LogContent:
    """Read the log beside a store: every page that a sound frame of a committed change holds."""
    try:
        raw = log_of(store).read_bytes()
    except FileNotFoundError:
        return EMPTY
    if len(raw) < _HEADER + _FRAME_HEADER + page_size:
        return EMPTY
    order = ">" if int.from_bytes(raw[:4], "big") == _MAGICS[1] else "<"
    header_is_sound = _header_is_sound(raw, page_size, order)
    frames = _frames(raw, page_size, order, header_is_sound)
    return _committed(frames, is_damaged=not header_is_sound or _goes_on_after_damage(frames))


def _header_is_sound(raw: bytes, page_size: int, order: str) -> bool:
    magic, _version, size = struct.unpack(">3I", raw[:12])
    stored: _Sums = struct.unpack(">2I", raw[24:32])
    is_ours = magic in _MAGICS and page_size_of(size) == page_size
    return is_ours and _sums(raw[:24], (0, 0), order) == stored


def _frames(raw: bytes, page_size: int, order: str, header_is_sound: bool) -> list[_Frame]:
    """Return the frames of the present round; older ones may follow that count no longer."""
    length = _FRAME_HEADER + page_size
    starts = range(_HEADER, len(raw) - length + 1, length)
    salts = raw[16:24] if header_is_sound else raw[_HEADER + 8 : _HEADER + 16]
    before: _Sums = struct.unpack(">2I", raw[24:32])
    frames: list[_Frame] = []
    last_of_round = 0
    for start in starts:
        frame, content = raw[start : start + _FRAME_HEADER], raw[start + 24 : start + length]
        page, count_after = struct.unpack(">2I", frame[:8])
        stored: _Sums = struct.unpack(">2I", frame[16:24])
        is_ours = frame[8:16] == salts
        # The sum goes on from the one stored before, so one bad frame does not spoil the next.
        is_sound = is_ours and _sums(content, _sums(frame[:8], before, order), order) == stored
        frames.append(_Frame(page, count_after, content, is_sound))
        before = stored
        if is_ours:
            last_of_round = len(frames)
    return frames[:last_of_round]


def _sums(data: bytes, sums: _Sums, order: str) -> _Sums:
    first, second = sums
    numbers = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(numbers[::2], numbers[1::2], strict=True):
        first = (first + even + second) & _BITS
        second = (second + odd + first) & _BITS
    return first, second


def _goes_on_after_damage(frames: list[_Frame]) -> bool:
    """Say whether a whole commit was written after a bad frame.

    SQLite begins a commit when the one before is on disk, so a power cut can spoil no frame but
    those of the last one.
    """
    bad = next((place for place, frame in enumerate(frames) if not frame.is_sound), None)
    if bad is None:
        return False
    ended = frames[bad].count_after > 0
    for frame in frames[bad + 1 :]:
        if ended and frame.is_sound:
            return True
        ended = ended or (frame.is_sound and frame.count_after > 0)
    return False


def _committed(frames: list[_Frame], *, is_damaged: bool) -> LogContent:
    pages: dict[int, bytes] = {}
    waiting: dict[int, bytes] = {}
    count = 0
    for frame in frames:
        if not frame.is_sound and not is_damaged:
            break
        if not frame.is_sound:
            continue
        waiting[frame.page] = frame.content
        if frame.count_after:
            pages.update(waiting)
            waiting.clear()
            count = frame.count_after
    return LogContent(pages, count, is_damaged)
