"""Making a backup: a copy of a store as it is at one moment, verified before it has its name.

The copy is read in one transaction of its own, which in a store with a write-ahead log waits for
nobody and makes nobody wait. It is made in small steps, each written through before the next: a
large write-through at the end would hold up the commits of the store on the same disk.
"""

import os
import sqlite3
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import datetime
from errno import EACCES, ENOSPC
from hashlib import file_digest
from itertools import count
from pathlib import Path
from shutil import copyfile, copymode, disk_usage

from clusterdyn_desktop.domain.backup_names import backup_name
from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.storage import sqlite_file, write_ahead_log
from clusterdyn_desktop.storage.file_access import FileAccess, speaking_of_store
from clusterdyn_desktop.storage.sqlite_driver import errors

PAGES_IN_A_STEP = 64
STEPS_TO_WRITE_THROUGH = 4
PAUSE_SECONDS = 0.003
"""A step of 64 pages of 4 kB takes under a millisecond; see docs/store.md for what was measured."""

ROOM_TO_SPARE = 32_000_000
"""Bytes that must be free beyond the backup's own size: the store wants to grow as well."""

Counts = Mapping[str, int]

# https://sqlite.org/rescode.html: what goes wrong with the file that is being made.
_BY_SQLITE_CODE: Mapping[int, str] = {
    8: "backup.disk-trouble",
    10: "backup.disk-trouble",
    13: "backup.disk-full",
    14: "backup.disk-trouble",
}
_DAMAGED = frozenset({11, 26})
_READING = frozenset({sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ})


def make(
    access: FileAccess, store: Path, backup: Path, progress: Progress, *, in_a_hurry: bool = False
) -> None:
    """Copy the store's file to `backup`, which must not exist; whole and verified, or not at all.

    `in_a_hurry` leaves out the pauses, for when somebody waits. Raises `backup.folder-refused`,
    `backup.no-room`, `backup.disk-full`, `backup.disk-trouble`, `backup.exists`,
    `backup.store-unsound`, `store.*` where the store itself cannot be read.
    """
    _refuse_bad_place(store, backup)
    try:
        with sqlite_file.new_file(backup) as unfinished:
            unfinished.touch()
            copymode(store, unfinished)  # who may not read the store may not read its backup
            counts = copy(access, store, unfinished, _steps(progress, in_a_hurry=in_a_hurry))
            verify(access, unfinished, counts, store)
    except OSError as problem:
        raise _refusal(problem, backup.parent) from problem


def copy_finished(backup: Path, to: Path) -> None:
    """Copy a finished backup to another place, compared byte by byte; whole or not at all.

    Raises as `make` does, and `backup.disk-trouble` where the copy does not read as it was written.
    """
    _refuse_bad_place(backup, to)
    try:
        with sqlite_file.new_file(to) as unfinished:
            copyfile(backup, unfinished)
            copymode(backup, unfinished)
            with unfinished.open("r+b") as file:
                os.fsync(file.fileno())
            with backup.open("rb") as one, unfinished.open("rb") as other:
                if file_digest(one, "sha256").digest() != file_digest(other, "sha256").digest():
                    raise UserError("backup.disk-trouble", folder=str(to.parent))
    except OSError as problem:
        raise _refusal(problem, to.parent) from problem


def new_backup(store: Path, folder: Path, now: datetime, reason: Reason) -> Path:
    """Return the path of a backup that is to be made; its name is not taken yet."""
    made_at = now.astimezone()
    names = (folder / backup_name(store.stem, made_at, reason, number) for number in count(1))
    return next(path for path in names if not path.exists())


def copy(
    access: FileAccess, store: Path, target: Path, step: "Step", *, at_rest: bool = False
) -> Counts:
    """Copy a store's present state into a new file and write it through; return its row counts.

    A file that is `at_rest` is one nobody works on; it is only read, and nothing is made beside it.
    """
    target.touch(mode=0o600)
    open_source = access.connect_to_read if at_rest else access.connect
    with speaking_of_store(store):
        source = open_source(store)
    with closing(source):
        return copy_open(source, access, target, step, store)


def copy_open(
    source: sqlite3.Connection, access: FileAccess, target: Path, step: "Step", store: Path
) -> Counts:
    """Copy what an open connection to a store reads, as `copy` does; the file may be gone."""
    target.touch(mode=0o600)
    with speaking_of_store(store):
        source.execute("BEGIN").close()
        counts = count_rows(source)
    try:
        with closing(access.connect_with(access.keys.key_of(store), target)) as made:
            _write(source, made, target, step)
    except errors() as problem:
        if getattr(problem, "sqlite_errorcode", 0) in _READING:  # only the store is read here
            raise UserError("store.disk-trouble", path=str(store)) from problem
        raise _meaning(problem, target, store) or problem from problem
    return counts


def size_of(source: sqlite3.Connection) -> int:
    """Return how many bytes a copy of what a connection reads will have."""
    ((pages,),) = source.execute("PRAGMA page_count").fetchall()
    ((size,),) = source.execute("PRAGMA page_size").fetchall()
    return int(pages) * int(size)


def _write(
    source: sqlite3.Connection, made: sqlite3.Connection, target: Path, step: "Step"
) -> None:
    """Write what a connection reads into a file, through to the disk.

    Both are encrypted or neither is: pages go over one by one. A copy has the key of its source.
    """
    with target.open("r+b") as file:
        made.execute("PRAGMA journal_mode=OFF").close()
        made.execute("PRAGMA synchronous=OFF").close()
        source.backup(
            made,
            pages=PAGES_IN_A_STEP,
            progress=lambda _status, left, total: step(file.fileno(), total - left, total),
        )
        made.execute("PRAGMA journal_mode=DELETE").close()  # one file that needs no other
        os.fsync(file.fileno())


Step = Callable[[int, int, int], None]
"""Called after every step of copying, with the file's number, pages copied and pages in all."""


def _steps(progress: Progress, *, in_a_hurry: bool) -> Step:
    """Return what happens after every step: writing through, telling, pausing."""
    taken = 0

    def step(file: int, done: int, total: int) -> None:
        nonlocal taken
        taken += 1
        if taken % STEPS_TO_WRITE_THROUGH == 0:
            os.fsync(file)
        progress(done, total)
        if not in_a_hurry:
            time.sleep(PAUSE_SECONDS)

    return step


def count_rows(connection: sqlite3.Connection) -> Counts:
    """Count the rows of every table."""
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for (name,) in tables
    }


def verify(
    access: FileAccess, file: Path, counts: Counts, store: Path, *, thorough: bool = False
) -> None:
    """Read a finished copy: SQLite's own check, and the count of every table.

    A thorough check looks at the indexes too. Raises `backup.store-unsound`.
    """
    check = "PRAGMA integrity_check(1)" if thorough else "PRAGMA quick_check(1)"
    try:
        with closing(access.connect_to_read(file)) as connection:
            sound = connection.execute(check).fetchall() == [("ok",)]
            found = count_rows(connection)
    except errors("DatabaseError") as problem:
        raise _meaning(problem, file, store) or problem from problem
    if not sound or found != counts:
        raise UserError("backup.store-unsound", path=str(store))


def _refuse_bad_place(store: Path, backup: Path) -> None:
    """Say beforehand what is in the way."""
    folder = backup.parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
        wanted = sum(file.stat().st_size for file in _parts(store)) + ROOM_TO_SPARE
        free = disk_usage(folder).free
    except OSError as problem:
        raise _refusal(problem, folder) from problem
    if not os.access(folder, os.W_OK):
        raise UserError("backup.folder-refused", folder=str(folder), reason=os.strerror(EACCES))
    if backup.exists():
        raise UserError("backup.exists", path=str(backup))
    if free < wanted:
        raise UserError(
            "backup.no-room", folder=str(folder), free=free // 1_000_000, wanted=wanted // 1_000_000
        )


def _refusal(problem: OSError, folder: Path) -> UserError:
    if problem.errno == ENOSPC:
        return UserError("backup.disk-full", folder=str(folder))
    return UserError("backup.folder-refused", folder=str(folder), reason=problem.strerror or "")


def _parts(store: Path) -> list[Path]:
    """Return the files that hold a store: itself, and its log."""
    log = write_ahead_log.log_of(store)
    return [store, log] if log.exists() else [store]


def _meaning(problem: Exception, target: Path, store: Path) -> UserError | None:
    code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
    if code in _DAMAGED:
        return UserError("backup.store-unsound", path=str(store))
    name = _BY_SQLITE_CODE.get(code)
    return None if name is None else UserError(name, folder=str(target.parent))
