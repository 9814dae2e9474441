"""The backups of one store, as `services.backup_port.BackupKeeper` promises them."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from clusterdyn_desktop.domain.backups import Holdings, Mark, Reason
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.storage import backup_making, backup_sums, restoring, sqlite_file
from clusterdyn_desktop.storage.backup_reading import BackupReader, mark_of
from clusterdyn_desktop.storage.file_access import FileAccess, speaking_of_store
from clusterdyn_desktop.storage.store import SqlStore

LEFT_BEHIND = 24 * 60 * 60
"""Seconds after which an unfinished file is no longer another program's that is at work."""


class FileBackups:
    """Works on the files; the open store is not in the way of it, nor it in the store's."""

    def __init__(self, path: Path, clock: Clock, access: FileAccess) -> None:
        self._path = path
        self._clock = clock
        self._access = access
        self._reader = BackupReader(access)

    @property
    def path(self) -> Path:
        return self._path

    def new_backup(self, folder: Path, now: datetime, reason: Reason) -> Path:
        return backup_making.new_backup(self._path, folder, now, reason)

    def make(self, backup: Path, progress: Progress, *, in_a_hurry: bool = False) -> None:
        backup_making.make(self._access, self._path, backup, progress, in_a_hurry=in_a_hurry)

    def copy(self, backup: Path, to: Path) -> None:
        backup_making.copy_finished(backup, to)

    def seal(self, backup: Path) -> None:
        with suppress(OSError):  # a backup without its checksum is one all the same
            backup_sums.write_down(backup)
            backup_sums.forget_gone(backup.parent)

    def present_mark(self) -> Mark:
        with (
            speaking_of_store(self._path),
            closing(self._access.connect(self._path)) as connection,
        ):
            return mark_of(connection)

    def mark(self, backup: Path) -> Mark:
        return self._reader.mark(backup)

    def holdings(self, backup: Path) -> Holdings:
        return self._reader.holdings(backup)

    @contextmanager
    def opened(self, backup: Path, progress: Progress) -> Iterator[SqlStore]:
        with (
            restoring.private_copy(self._access, backup, self._path, progress) as private,
            restoring.opened(private, backup, self._clock) as store,
        ):
            yield store

    def restore(self, backup: Path, progress: Progress) -> None:
        with restoring.private_copy(self._access, backup, self._path, progress) as private:
            with restoring.opened(private, backup, self._clock):
                pass  # brought up to date
            restoring.make_another_site(self._access, private)
            restoring.fit_pages(self._access, private, self._path)
            restoring.pour(self._access, private, self._path, progress)

    def sweep(self, folder: Path) -> None:
        before = self._clock.now().timestamp() - LEFT_BEHIND
        for place in {folder, self._path.parent}:
            sqlite_file.sweep(place, self._path.stem, before)


def backups_of(store: SqlStore, clock: Clock) -> FileBackups | None:
    """Return what looks after a store's backups, None where the store is on a server."""
    return FileBackups(store.file, clock, FileAccess()) if store.file is not None else None
