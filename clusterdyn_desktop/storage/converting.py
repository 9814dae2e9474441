"""Giving a store's file another form: encrypted, under another passphrase, or plain again.

The new form is made beside the old one, read back in full and compared, and takes the old one's
name at a stroke. Killed at any moment, the store is there in the old form or in the new one. While
it goes on nobody else has the file open, or it is not begun. The content is carried over by
`sqlcipher_export` (https://www.zetetic.net/sqlcipher/sqlcipher-api/).
"""

import os
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from itertools import zip_longest
from pathlib import Path
from shutil import copymode, disk_usage

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.progress import Cancelled, Progress
from clusterdyn_desktop.storage import sqlite_file
from clusterdyn_desktop.storage.engine import BUSY_SECONDS
from clusterdyn_desktop.storage.file_access import file_address, speaking_of_store
from clusterdyn_desktop.storage.sqlite_driver import cipher_module, connect, errors, give_key
from clusterdyn_desktop.storage.store_key import PAGE_SIZE, StoreKey
from clusterdyn_desktop.storage.wiping import wipe

ROOM_TO_SPARE = 16_000_000
"""Bytes that must be free beyond the store's own size."""

_WAIT_SECONDS = 0.1
_STEPS_BETWEEN_LOOKS = 20_000
_ROWS_BETWEEN_LOOKS = 100
_KEPT_IN_HEADER = ("application_id", "user_version")

_TABLES = """
SELECT name FROM sqlite_schema
 WHERE type = 'table' AND (name NOT LIKE 'sqlite_%' OR name = 'sqlite_sequence') ORDER BY name
"""
_NAMES = """
SELECT type, name, tbl_name, sql FROM sqlite_schema
 WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name
"""


def convert(
    path: Path,
    old: StoreKey | None,
    new: StoreKey | None,
    progress: Progress,
    let_go: Callable[[], None] | None = None,
) -> None:
    """Give the store at `path`, which `old` opens, the form that `new` opens; None is plain.

    `let_go` closes what this program has open of the file. What was readable in the old form is
    overwritten. Raises `store.busy` where another program has the file open,
    `encryption.no-room`, `encryption.unverified`, `store.*`; the store then is as it was.
    """
    fresh, aside, log = sqlite_file.conversion_leftovers(path)
    _refuse_without_room(path)
    try:
        tidy_up(path)
        with suppress(OSError):  # no log, or no second names here
            # SQLite takes its log away when it is done with it. So it can still be overwritten.
            os.link(path.with_name(path.name + "-wal"), log)
        if let_go is not None:
            let_go()
        with speaking_of_store(path):
            with closing(_alone(path, old)), closing(_source(path, old)) as source:
                _make(source, path, fresh, new, progress)
                if sys.platform != "win32":  # where an open file can lose its name
                    _exchange(path, fresh, aside)
            if sys.platform == "win32":
                _exchange(path, fresh, aside)
    except PermissionError as problem:
        raise UserError("store.busy", path=str(path)) from problem
    except OSError as problem:
        raise UserError("store.disk-trouble", path=str(path)) from problem
    finally:
        tidy_up(path)


def tidy_up(path: Path) -> None:
    """Overwrite and take away what a conversion has left beside a store that can be opened."""
    for leftover in sqlite_file.conversion_leftovers(path):
        with suppress(OSError):  # perhaps another program is at it this moment
            if leftover.exists() and leftover.samefile(path):
                leftover.unlink()  # killed before the new form had the store's name
            wipe(leftover)


def _refuse_without_room(path: Path) -> None:
    parts = [path, path.with_name(path.name + "-wal")]
    wanted = sum(part.stat().st_size for part in parts if part.exists()) + ROOM_TO_SPARE
    free = disk_usage(path.parent).free
    if free < wanted:
        raise UserError(
            "encryption.no-room",
            folder=str(path.parent),
            free=free // 1_000_000,
            wanted=wanted // 1_000_000,
        )


def _open(address: str, key: StoreKey | None) -> sqlite3.Connection:
    """Open a file of either form with SQLCipher's module."""
    connection: sqlite3.Connection = cipher_module().connect(
        address, uri=True, isolation_level=None, check_same_thread=False
    )
    if key is not None:
        give_key(connection, key)
    return connection


def _source(path: Path, key: StoreKey | None) -> sqlite3.Connection:
    """Open the old form to be read, without taking or giving back any lock.

    A plain store is Python's SQLite's in this program. Locks belong to a program and not to a
    library (https://sqlite.org/howtocorrupt.html): those of SQLCipher's would undo the others.
    """
    return _open(f"{file_address(path)}?mode=ro&immutable=1", key)


def _alone(path: Path, key: StoreKey | None) -> sqlite3.Connection:
    """Return a connection beside which nobody else has the file open, nor will have.

    Taking the log away is what SQLite lets only the one do that is alone. All changes are in the
    file itself from then on.
    """
    connection = connect(f"{file_address(path)}?mode=rw", key, busy_seconds=0.0)
    last = time.monotonic() + BUSY_SECONDS
    try:
        while not _is_alone(connection):
            if time.monotonic() > last:
                raise UserError("store.busy", path=str(path))
            time.sleep(_WAIT_SECONDS)
    except BaseException:
        connection.close()
        raise
    return connection


def _is_alone(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("PRAGMA locking_mode=NORMAL").close()
        if connection.execute("PRAGMA journal_mode=DELETE").fetchall() != [("delete",)]:
            return False
        connection.execute("PRAGMA locking_mode=EXCLUSIVE").close()
        connection.execute("BEGIN EXCLUSIVE").close()
        connection.commit()
    except errors("OperationalError") as problem:
        if getattr(problem, "sqlite_errorcode", 0) & 0xFF not in (
            sqlite3.SQLITE_BUSY,
            sqlite3.SQLITE_LOCKED,
        ):
            raise
        return False
    return connection.execute("PRAGMA journal_mode").fetchall() == [("delete",)]


def _make(
    source: sqlite3.Connection, path: Path, fresh: Path, key: StoreKey | None, progress: Progress
) -> None:
    """Write the new form, through to the disk, and compare it with the old one."""
    fresh.touch(mode=0o600, exist_ok=False)
    copymode(path, fresh)
    looking = _Looking(progress, fresh, path.stat().st_size)
    try:
        looking.watch(source)
        _export(source, fresh, key)
        with fresh.open("r+b") as file:
            os.fsync(file.fileno())
        looking.is_reading_back = True
        with closing(_open(file_address(fresh), key)) as made:
            made.execute("PRAGMA query_only=ON").close()
            looking.watch(made)
            if not _is_sound(made, key) or not _is_same(source, made, progress):
                raise UserError("encryption.unverified", path=str(path))
    except errors("OperationalError") as problem:
        if looking.is_cancelled:
            raise Cancelled from problem
        raise


def _export(source: sqlite3.Connection, fresh: Path, key: StoreKey | None) -> None:
    form = "" if key is None else key.text
    source.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(fresh), form)).close()
    try:
        source.execute("PRAGMA fresh.journal_mode=OFF").close()
        source.execute("PRAGMA fresh.synchronous=OFF").close()
        source.execute("SELECT sqlcipher_export('fresh')").fetchall()
        for name in _KEPT_IN_HEADER:
            source.execute(f"PRAGMA fresh.{name}={_number(source, name)}").close()
    finally:
        with suppress(*errors()):  # not while a statement is broken off; closing does it then
            source.execute("DETACH DATABASE fresh").close()


def _is_sound(made: sqlite3.Connection, key: StoreKey | None) -> bool:
    """Ask SQLite, and SQLCipher, which has a checksum of every page."""
    checks = {"integrity_check(1)": [("ok",)], "foreign_key_check": []}
    if key is not None:
        checks["cipher_integrity_check"] = []
    return all(made.execute(f"PRAGMA {name}").fetchall() == good for name, good in checks.items())


def _is_same(source: sqlite3.Connection, made: sqlite3.Connection, progress: Progress) -> bool:
    """Compare the headers, the names and every row of every table."""
    for connection in (source, made):
        connection.text_factory = bytes  # whatever is in there, damaged or not
    if any(_number(source, name) != _number(made, name) for name in _KEPT_IN_HEADER):
        return False
    if source.execute(_NAMES).fetchall() != made.execute(_NAMES).fetchall():
        return False
    tables = [bytes(name).decode() for (name,) in source.execute(_TABLES)]
    return tables == [bytes(name).decode() for (name,) in made.execute(_TABLES)] and all(
        _has_same_rows(source, made, table, progress) for table in tables
    )


def _has_same_rows(
    source: sqlite3.Connection, made: sqlite3.Connection, table: str, progress: Progress
) -> bool:
    statement = f'SELECT * FROM "{table}" NOT INDEXED'
    rows = zip_longest(source.execute(statement), made.execute(statement))
    for number, (one, other) in enumerate(rows):
        if number % _ROWS_BETWEEN_LOOKS == 0:
            progress(0, 0)
        if one != other:
            return False
    return True


def _number(connection: sqlite3.Connection, name: str) -> int:
    ((found,),) = connection.execute(f"PRAGMA {name}").fetchall()
    return int(found)


def _exchange(path: Path, fresh: Path, aside: Path) -> None:
    """Give the store's name to its new form; the old one has another name until it is gone."""
    with suppress(OSError):  # this file system has no second names for files
        os.link(path, aside)
    fresh.replace(path)
    sqlite_file.make_names_durable(path.parent)


class _Looking:
    """Tells how far the new form has grown, and breaks off where somebody wishes it."""

    def __init__(self, progress: Progress, fresh: Path, size: int) -> None:
        self._progress = progress
        self._fresh = fresh
        self._pages = max(1, size // PAGE_SIZE)
        self.is_reading_back = False
        self.is_cancelled = False

    def watch(self, connection: sqlite3.Connection) -> None:
        """Look up while a connection works."""
        connection.set_progress_handler(self._look, _STEPS_BETWEEN_LOOKS)

    def _look(self) -> int:
        """Called by SQLite at times; an exception would be lost there."""
        try:
            if self.is_reading_back:
                self._progress(0, 0)
            else:
                done = self._fresh.stat().st_size // PAGE_SIZE
                self._progress(min(done, self._pages), self._pages)
        except Cancelled:
            self.is_cancelled = True
        return int(self.is_cancelled)
