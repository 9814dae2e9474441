"""A store as an SQLite file: telling ours from others, placing a new one, copying one aside.

A file is looked at byte by byte before SQLite may open it, since SQLite would take an empty file
for a new database and tidy up after a foreign one. No tables are known here.
"""

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date
from itertools import count
from pathlib import Path
from uuid import uuid4

from clusterdyn_desktop.domain.errors import UserError

APPLICATION_ID = 0x43446E53
"""Marks an SQLite file as a store ("CDnS"), in its header."""

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100


def examine(path: Path) -> None:
    """Raise a `UserError` where an existing file cannot be a store that we may write to."""
    if path.is_dir():
        raise UserError("store.is-folder", path=str(path))
    if not path.is_file():
        raise UserError("store.not-a-store", path=str(path))
    if not os.access(path, os.R_OK | os.W_OK) or not os.access(path.parent, os.W_OK):
        raise UserError("store.no-access", path=str(path))
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    _examine_header(path, header)
    _examine_length(path, header)


def _examine_header(path: Path, header: bytes) -> None:
    if not header:
        raise UserError("store.empty", path=str(path))
    if not header.startswith(_MAGIC[: len(header)]):
        raise UserError("store.not-a-store", path=str(path))
    if len(header) < _HEADER_BYTES:
        raise UserError("store.damaged", path=str(path))
    if _number(header, 68, 4) != APPLICATION_ID:
        raise UserError("store.foreign", path=str(path))


def _examine_length(path: Path, header: bytes) -> None:
    """Compare the file's length with the header's; a log that waits beside it may explain less."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        return
    page = _number(header, 16, 2)
    expected = _number(header, 28, 4) * (65536 if page == 1 else page)
    found = path.stat().st_size
    if found < expected:
        raise UserError("store.truncated", path=str(path), found=found, expected=expected)


def _number(header: bytes, offset: int, length: int) -> int:
    return int.from_bytes(header[offset : offset + length], "big")


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """Give a name beside `path` to make a store under; it becomes `path` in the end, or nothing.

    Where another program has made `path` meanwhile, that one stays.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise UserError("store.no-folder", path=str(path), folder=str(path.parent)) from problem
    if not os.access(path.parent, os.W_OK):
        raise UserError("store.no-folder", path=str(path), folder=str(path.parent))
    unfinished = path.with_name(f".{path.name}.{uuid4().hex}")
    try:
        yield unfinished
        _place(unfinished, path)
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            unfinished.with_name(unfinished.name + ending).unlink(missing_ok=True)


def _place(unfinished: Path, path: Path) -> None:
    """Give a finished file its name at a stroke, without ever replacing another file."""
    try:
        os.link(unfinished, path)
    except FileExistsError:
        return
    except OSError:  # this file system has no second names for files
        if not path.exists():
            unfinished.rename(path)
    _make_names_durable(path.parent)


def _make_names_durable(folder: Path) -> None:
    if sys.platform == "win32":
        return
    with suppress(OSError):  # not every file system can
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def copy_aside(source: sqlite3.Connection, path: Path, day: date) -> Path:
    """Copy a store beside itself, with what is still in its log, and return the copy's path."""
    copy = next(name for name in _names_aside(path, day) if not name.exists())
    try:
        with new_file(copy) as unfinished, closing(sqlite3.connect(unfinished)) as target:
            source.backup(target)
    except (OSError, sqlite3.Error) as problem:
        raise UserError("store.copy-failed", path=str(path), copy=str(copy)) from problem
    return copy


def _names_aside(path: Path, day: date) -> Iterator[Path]:
    yield path.with_name(f"{path.stem} (before update {day.isoformat()}){path.suffix}")
    for number in count(2):
        yield path.with_name(f"{path.stem} (before update {day.isoformat()} {number}){path.suffix}")
