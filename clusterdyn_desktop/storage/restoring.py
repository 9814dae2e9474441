"""Putting the content of a backup in the place of a store's own, at a stroke.

The store's file stays the file it is, and whoever has it open keeps it open: the pages of the
backup are written into it in one transaction. A program that is killed in between leaves the
store as it was. The backup itself is never opened for writing; a private copy of it is brought up
to date and becomes a site of its own before it is poured in (decision 3).
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.storage import backup_sums, sqlite_file
from clusterdyn_desktop.storage.backup_making import Step, copy, verify
from clusterdyn_desktop.storage.backup_reading import speaking_of_backup
from clusterdyn_desktop.storage.file_access import FileAccess, speaking_of_store
from clusterdyn_desktop.storage.opening import open_copy
from clusterdyn_desktop.storage.store import SqlStore

_PAGES_IN_A_STEP = 1024


@contextmanager
def private_copy(
    access: FileAccess, backup: Path, beside: Path, progress: Progress
) -> Iterator[Path]:
    """Give a verified copy of a backup under a hidden name beside a store; gone afterwards.

    Raises `backup.*`.
    """
    private = sqlite_file.private_name(beside)
    try:
        with speaking_of_backup(backup):
            sqlite_file.examine_content(backup)
            backup_sums.compare(backup)
            counts = copy(access, backup, private, _telling(progress), at_rest=not _has_log(backup))
            verify(access, private, counts, backup, thorough=True)
        yield private
    finally:
        sqlite_file.remove_private(private)


@contextmanager
def opened(private: Path, backup: Path, clock: Clock) -> Iterator[SqlStore]:
    """Open a private copy of a backup as a store, brought up to date. Raises `backup.*`."""
    with speaking_of_backup(backup):
        store = open_copy(private, clock)
    try:
        yield store
    finally:
        store.close()


def make_another_site(access: FileAccess, private: Path) -> None:
    """Make a private copy another site than the store it is a copy of."""
    with closing(access.connect(private)) as connection:
        connection.execute("UPDATE store_info SET site = ?", (str(uuid4()),)).close()


def fit_pages(access: FileAccess, private: Path, store: Path) -> None:
    """Give a private copy pages of the same size as the store's."""
    with closing(access.connect(store)) as connection:
        wanted = _page_size(connection)
    with closing(access.connect(private)) as connection:
        if _page_size(connection) != wanted:
            connection.execute("PRAGMA journal_mode=DELETE").close()
            connection.execute(f"PRAGMA page_size={wanted}").close()
            connection.execute("VACUUM").close()


def _page_size(connection: sqlite3.Connection) -> int:
    ((size,),) = connection.execute("PRAGMA page_size").fetchall()
    return int(size)


def pour(access: FileAccess, private: Path, store: Path, progress: Progress) -> None:
    """Write all pages of a private copy into a store's file, in one transaction.

    Raises `store.busy` where another program is writing, `store.disk-full` and the like; the
    store then is as it was.
    """
    with (
        speaking_of_store(store),
        closing(access.connect(private)) as source,
        closing(access.connect(store)) as target,
    ):
        target.execute("PRAGMA synchronous=FULL").close()
        source.backup(target, pages=_PAGES_IN_A_STEP, progress=_not_waiting(store, progress))
        with suppress(sqlite3.OperationalError):  # somebody reads; it is done later then
            target.execute("PRAGMA busy_timeout=0").close()
            target.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _not_waiting(store: Path, progress: Progress) -> Callable[[int, int, int], None]:
    """Tell progress; SQLite has waited long enough by itself when it says that a store is busy."""

    def step(status: int, left: int, total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise UserError("store.busy", path=str(store))
        progress(total - left, total)

    return step


def _telling(progress: Progress) -> Step:
    return lambda _file, done, total: progress(done, total)


def _has_log(file: Path) -> bool:
    """Say whether SQLite keeps changes beside a file that are not in it yet."""
    log = file.with_name(file.name + "-wal")
    return log.exists() and log.stat().st_size > 0
