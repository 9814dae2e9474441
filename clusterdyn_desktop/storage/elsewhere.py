"""Saving an open store in another place while its own place is lost.

The file that is open is read to its end through the connection that is open: where its folder was
deleted or unmounted there is no other way to it. The copy is another site, since a drive that was
taken out may come back with the old one.
"""

import os
from contextlib import closing, suppress
from pathlib import Path
from shutil import disk_usage

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.elsewhere_port import Remember
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.storage import backup_making, replacing, restoring, sqlite_file
from clusterdyn_desktop.storage.backup_reading import mark_of
from clusterdyn_desktop.storage.file_access import FileAccess
from clusterdyn_desktop.storage.moving import speaking_of_move
from clusterdyn_desktop.storage.opening import engine_of_file
from clusterdyn_desktop.storage.store import SqlStore


class FileElsewhere:
    """Saves one open store, as `services.elsewhere_port.ElsewhereSaver` promises."""

    def __init__(self, store: SqlStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._access = FileAccess(store.keys)

    @property
    def path(self) -> Path:
        return Path(self._store.location)

    def save(self, to: Path, remember: Remember, progress: Progress) -> None:
        old, new = self.path, _free(to)
        with speaking_of_move(old, new):
            with sqlite_file.new_file(new) as unfinished, self._store.lent() as source:
                _require_room(backup_making.size_of(source), new.parent)
                counts = backup_making.copy_open(
                    source, self._access, unfinished, lambda _file, *told: progress(*told), old
                )
                restoring.make_another_site(self._access, unfinished)
                backup_making.verify(self._access, unfinished, counts, old)
                _write_through(unfinished)
                with closing(self._access.connect_to_read(unfinished)) as made:
                    expected = mark_of(made)
            with closing(self._access.connect_to_read(new)) as placed:
                if mark_of(placed) != expected:  # somebody was quicker to take the name
                    raise UserError("move.exists", path=str(new))
        self._go_on_at(old, new, remember)

    def take_backup(self, backup: Path, to: Path, remember: Remember, progress: Progress) -> None:
        progress(0, 0)
        old, new = self.path, _free(to)
        with speaking_of_move(old, new):
            new.parent.mkdir(parents=True, exist_ok=True)
            replacing.replace_damaged(new, backup, self._clock, self._store.keys)
        self._store.keys.become(self._store.keys.key_of(new))
        self._go_on_at(old, new, remember)

    def _go_on_at(self, old: Path, new: Path, remember: Remember) -> None:
        with suppress(UserError):  # without a note of it the new place must be named at the start
            remember(old, new)
        self._store.go_on_at(new, engine_of_file(new, new, self._store.keys.own))


def elsewhere_of(store: SqlStore, clock: Clock) -> FileElsewhere | None:
    """Return what saves a store elsewhere, None where the store is on a server."""
    return FileElsewhere(store, clock) if store.file is not None else None


def _free(to: Path) -> Path:
    new = to.absolute()
    if new.exists():
        raise UserError("move.exists", path=str(new))
    return new


def _require_room(wanted: int, folder: Path) -> None:
    if disk_usage(folder).free < wanted + backup_making.ROOM_TO_SPARE:
        raise UserError("move.no-room", path="", folder=str(folder))


def _write_through(file: Path) -> None:
    with file.open("r+b") as opened:
        os.fsync(opened.fileno())
