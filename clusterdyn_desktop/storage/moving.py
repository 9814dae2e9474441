"""Moving a store to another place: copied, verified, then the old file set aside.

Nobody else may have the store open meanwhile: what they wrote would stay behind. Killed at any
moment, one store is found by the old path, or by the path it was moved to, with everything in it;
and no two files are the same site.
"""

import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path

from sqlalchemy import URL

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.store_ground import Ground
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.storage import backup_making, drives, restoring, sqlite_file
from clusterdyn_desktop.storage import engine as engines
from clusterdyn_desktop.storage.backup_reading import mark_of
from clusterdyn_desktop.storage.file_access import FileAccess, speaking_of_store
from clusterdyn_desktop.storage.sqlite_driver import errors
from clusterdyn_desktop.storage.store import SqlStore

_OF_A_MOVE = {
    "backup.exists": "move.exists",
    "backup.no-room": "move.no-room",
    "backup.disk-full": "move.no-room",
    "backup.disk-trouble": "move.folder-refused",
    "backup.folder-refused": "move.folder-refused",
    "store.no-folder": "move.folder-refused",
    "backup.store-unsound": "store.damaged",
}


class FileMover:
    """Moves the file of an open store, as `services.ground_port.StoreMover` promises."""

    def __init__(self, store: SqlStore, path: Path, clock: Clock) -> None:
        self._store = store
        self._path = path
        self._clock = clock
        self._access = FileAccess(store.keys)

    @property
    def path(self) -> Path:
        return self._store.file or self._path

    def ground_of(self, file: Path) -> Ground:
        return drives.ground_of(file)

    def move(self, to: Path, remember: Callable[[Path, Path], None], progress: Progress) -> Path:
        old, new = self.path, to.absolute()
        if new.exists():
            raise UserError("move.exists", path=str(new))
        self._store.let_go()
        with speaking_of_move(old, new), _alone(self._access, old) as holder:
            with sqlite_file.new_file(new) as unfinished:
                backup_making.make(self._access, old, unfinished, progress, in_a_hurry=True)
                expected = mark_of(holder)
                _keep_for_good(holder)
            try:
                with closing(self._access.connect_to_read(new)) as placed:
                    if mark_of(placed) != expected:  # somebody was quicker to take the name
                        raise UserError("move.exists", path=str(new))
                remember(old, new)
                aside = _set_aside(holder, old, self._clock.now())
            except BaseException:
                _take_back(self._access, new, expected)
                raise
        self._go_on_at(new)
        return aside

    def _go_on_at(self, path: Path) -> None:
        url = URL.create("sqlite", database=str(path))
        self._store.go_on_at(path, engines.create(url, str(path), self._store.keys.own))


def mover_of(store: SqlStore, clock: Clock) -> FileMover | None:
    """Return what moves a store, None where the store is on a server."""
    return FileMover(store, store.file, clock) if store.file is not None else None


@contextmanager
def _alone(access: FileAccess, store: Path) -> Iterator[sqlite3.Connection]:
    """Have a store that nobody else has open, with the lock for writing, until the end.

    To give up the write-ahead log SQLite must be alone with a file, so this is the way to know it.
    """
    with closing(access.connect(store)) as holder:
        try:
            ((mode,),) = holder.execute("PRAGMA journal_mode=DELETE").fetchall()
        except errors("OperationalError") as problem:
            raise UserError("move.in-use", path=str(store)) from problem
        if mode != "delete":
            raise UserError("move.in-use", path=str(store))
        holder.execute("BEGIN IMMEDIATE").close()
        yield holder


def _keep_for_good(holder: sqlite3.Connection) -> None:
    """Make the old file another site, so that no two files are the same one; lock it for all.

    In this mode SQLite gives a lock back only when the connection is closed.
    """
    holder.execute("PRAGMA locking_mode=EXCLUSIVE").close()
    restoring.be_another_site(holder)
    holder.commit()


def _set_aside(holder: sqlite3.Connection, old: Path, now: datetime) -> Path:
    """Give the old file another name, locked until it has it."""
    aside = _name_aside(old, now)
    if sys.platform == "win32":
        holder.close()  # there, nobody renames a file that somebody has open
    try:
        old.rename(aside)
    except OSError as problem:
        raise UserError(
            "move.not-set-aside", path=str(old), reason=problem.strerror or ""
        ) from problem
    sqlite_file.make_names_durable(old.parent)
    return aside


def _name_aside(path: Path, now: datetime) -> Path:
    moment = now.astimezone().strftime("%Y-%m-%d %H%M%S")
    endings = (f" {number}" if number > 1 else "" for number in count(1))
    names = (path.with_name(f"{path.stem} moved {moment}{end}{path.suffix}") for end in endings)
    return next(name for name in names if not name.exists())


def _take_back(access: FileAccess, new: Path, expected: object) -> None:
    """Take away the copy that was just made; never anything else that has its name."""
    not_ours: tuple[type[Exception], ...] = (*errors(), OSError, UserError)
    try:
        with closing(access.connect_to_read(new)) as placed:
            is_ours = mark_of(placed) == expected
    except not_ours:
        return
    if is_ours:
        new.unlink(missing_ok=True)


@contextmanager
def speaking_of_move(old: Path, new: Path) -> Iterator[None]:
    """Turn what goes wrong with copying into errors that speak of moving."""
    try:
        with speaking_of_store(old):
            yield
    except OSError as problem:
        raise UserError(
            "move.folder-refused", folder=str(new.parent), reason=problem.strerror or ""
        ) from problem
    except UserError as error:
        code = _OF_A_MOVE.get(error.code)
        if code is None:
            raise
        reason = str(error.parameters.get("reason", ""))
        path = old if code == "store.damaged" else new
        raise UserError(code, path=str(path), folder=str(new.parent), reason=reason) from error
