"""A store as an SQLite file: telling ours from others, placing a new one at a stroke.

A file is looked at byte by byte before SQLite may open it, since SQLite would take an empty file
for a new database and tidy up after a foreign one. No tables are known here.
"""

import glob
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.storage import store_key, write_ahead_log

APPLICATION_ID = 0x43446E53
"""Marks an SQLite file as a store ("CDnS"), in its header."""

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_UNFINISHED = re.compile(
    r"\.([0-9a-f]{32}(-journal|-wal|-shm)?|converting(-journal)?|converted(-wal)?)$"
)


def examine(path: Path) -> None:
    """Raise a `UserError` where an existing file cannot be a store that we may write to."""
    if path.is_dir():
        raise UserError("store.is-folder", path=str(path))
    if not path.is_file():
        raise UserError("store.not-a-store", path=str(path))
    if not os.access(path, os.R_OK):
        raise UserError("store.no-access", path=str(path))
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise UserError("store.only-to-read", path=str(path))
    examine_content(path)
    _examine_log(path)


def examine_content(path: Path) -> None:
    """Raise a `UserError` where a file cannot be a store, by what is in its first bytes.

    Of an encrypted one, nothing but the passphrase tells.
    """
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    if not header.startswith(_MAGIC) and store_key.may_be_encrypted(path):
        return
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
    """Compare the file's length with the header's; what waits beside it may explain less.

    That is a log, or the journal of a commit that was cut off (on a network drive).
    """
    beside = (path.with_name(path.name + ending) for ending in ("-wal", "-journal"))
    if any(file.exists() and file.stat().st_size for file in beside):
        return
    page = _number(header, 16, 2)
    expected = _number(header, 28, 4) * write_ahead_log.page_size_of(page)
    found = path.stat().st_size
    if found < expected:
        raise UserError("store.truncated", path=str(path), found=found, expected=expected)


def _examine_log(path: Path) -> None:
    """Refuse a log of which SQLite would drop saved changes, for good once it is tidied up."""
    if not write_ahead_log.lies_beside(path):
        return
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    page = _number(header, 16, 2) if header.startswith(_MAGIC) else store_key.PAGE_SIZE
    if write_ahead_log.is_damaged(path, write_ahead_log.page_size_of(page)):
        raise UserError("store.damaged", path=str(path))


def _number(header: bytes, offset: int, length: int) -> int:
    return int.from_bytes(header[offset : offset + length], "big")


def conversion_leftovers(path: Path) -> tuple[Path, Path, Path]:
    """Return the names beside a store of its new form, its old form, and the old form's log."""
    endings = (".converting", ".converted", ".converted-wal")
    fresh, aside, log = (path.with_name(f".{path.name}{ending}") for ending in endings)
    return fresh, aside, log


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
    unfinished = private_name(path)
    try:
        yield unfinished
        require_no_log(unfinished, path)
        _place(unfinished, path)
    finally:
        remove_private(unfinished)


def require_no_log(unfinished: Path, path: Path) -> None:
    """Refuse to give a file the name `path` where SQLite has left a part of it in its log.

    On a full disk SQLite closes a file without a word and leaves the log, which has another name.
    """
    log = write_ahead_log.log_of(unfinished)
    if log.exists() and log.stat().st_size:
        raise UserError("store.disk-trouble", path=str(path))


def _place(unfinished: Path, path: Path) -> None:
    """Give a finished file its name at a stroke, without ever replacing another file."""
    try:
        os.link(unfinished, path)
    except FileExistsError:
        return
    except OSError:  # this file system has no second names for files
        if not path.exists():
            unfinished.rename(path)
    make_names_durable(path.parent)


def make_names_durable(folder: Path) -> None:
    """See to it that names given and taken in a folder survive a power cut."""
    if sys.platform == "win32":
        return
    with suppress(OSError):  # not every file system can
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def private_name(path: Path) -> Path:
    """Return a hidden name beside `path` that nobody else has."""
    return path.with_name(f".{path.name}.{uuid4().hex}")


def remove_private(private: Path) -> None:
    """Take away a file with a hidden name, and what SQLite made beside it."""
    for ending in ("", "-journal", "-wal", "-shm"):
        private.with_name(private.name + ending).unlink(missing_ok=True)


def sweep(folder: Path, name: str, before: float) -> None:
    """Take away what a program that was killed left unfinished in a folder.

    `name` is the beginning of the names meant; files changed at `before` (seconds since 1970) or
    later may be another program's that is at work.
    """
    for file in folder.glob(f".{glob.escape(name)}*"):
        with suppress(OSError):
            if _UNFINISHED.search(file.name) and file.stat().st_mtime < before:
                file.unlink()
