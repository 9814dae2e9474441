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
from shutil import disk_usage
from uuid import uuid4

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.storage import backup_sums, sealing, sqlite_file, write_ahead_log
from clusterdyn_desktop.storage.backup_making import ROOM_TO_SPARE, Step, copy, verify
from clusterdyn_desktop.storage.backup_reading import speaking_of_backup
from clusterdyn_desktop.storage.file_access import FileAccess, speaking_of_store
from clusterdyn_desktop.storage.opening import open_copy
from clusterdyn_desktop.storage.sqlite_driver import errors
from clusterdyn_desktop.storage.store import SqlStore
from clusterdyn_desktop.storage.tables import store_info

_PAGES_IN_A_STEP = 1024

_INFO = f"SELECT {', '.join(sealing.columns(store_info))} FROM store_info"


@contextmanager
def private_copy(
    access: FileAccess, backup: Path, beside: Path, progress: Progress, *, times: int = 1
) -> Iterator[Path]:
    """Give a verified copy of a backup under a hidden name beside a store; gone afterwards.

    `times` its size must be free there. Raises `restore.no-room`, `backup.*`.
    """
    private = sqlite_file.private_name(beside)
    try:
        with speaking_of_backup(backup):
            sqlite_file.examine_content(backup)
            _require_room(backup, beside.parent, times)
            backup_sums.compare(backup)
            at_rest = not write_ahead_log.lies_beside(backup)
            counts = copy(access, backup, private, _telling(progress), at_rest=at_rest)
            verify(access, private, counts, backup, thorough=True)
        yield private
    finally:
        sqlite_file.remove_private(private)


def _require_room(backup: Path, folder: Path, times: int) -> None:
    wanted = times * backup.stat().st_size + ROOM_TO_SPARE
    free = disk_usage(folder).free
    if free < wanted:
        raise UserError(
            "restore.no-room",
            folder=str(folder),
            free=free // 1_000_000,
            wanted=wanted // 1_000_000,
        )


@contextmanager
def opened(access: FileAccess, private: Path, backup: Path, clock: Clock) -> Iterator[SqlStore]:
    """Open a private copy of a backup as a store, brought up to date. Raises `backup.*`."""
    with speaking_of_backup(backup):
        store = open_copy(private, clock, access.keys.key_of(private))
    try:
        yield store
    finally:
        store.close()


def make_another_site(access: FileAccess, private: Path) -> None:
    """Make a private copy another site than the store it is a copy of."""
    with closing(access.connect(private)) as connection:
        be_another_site(connection)


def be_another_site(connection: sqlite3.Connection) -> None:
    """Make the store that a connection is on another site."""
    ((_site, *others),) = connection.execute(_INFO).fetchall()
    site = str(uuid4())
    values = (site, sealing.seal_of((site, *others)))
    connection.execute("UPDATE store_info SET site = ?, seal = ?", values).close()


def fit_form(access: FileAccess, private: Path, store: Path) -> None:
    """Encrypt a private copy as the store is, or not as the store is not."""
    held, wanted = access.keys.key_of(private), access.keys.key_of(store)
    if (held is None) != (wanted is None):
        from clusterdyn_desktop.storage.converting import convert

        convert(private, held, wanted, no_progress)


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
        with suppress(*errors("OperationalError")):  # somebody reads; it is done later then
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
