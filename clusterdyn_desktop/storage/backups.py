"""The backups of one store, as `services.backup_port.BackupKeeper` promises them."""

from collections.abc import Callable, Collection, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from clusterdyn_desktop.domain.backups import Holdings, Mark, Reason
from clusterdyn_desktop.domain.erasure import Erasure
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.storage import backup_making, backup_sums, restoring, sqlite_file
from clusterdyn_desktop.storage.backup_reading import BackupReader, mark_of
from clusterdyn_desktop.storage.file_access import FileAccess, speaking_of_store
from clusterdyn_desktop.storage.store import SqlStore

LEFT_BEHIND = 24 * 60 * 60
"""Seconds after which an unfinished file is no longer another program's that is at work."""


class FileBackups:
    """Works on the files; the open store is not in the way of it, nor it in the store's.

    `erased_here` says what was erased in the store, and must not come back from a backup.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        access: FileAccess,
        erased_here: Callable[[], Collection[Erasure]] = tuple,
    ) -> None:
        self._erased_here = erased_here
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
            restoring.opened(self._access, private, backup, self._clock) as store,
        ):
            self._erase_again(private, store)
            yield store

    def restore(self, backup: Path, progress: Progress) -> None:
        with (
            speaking_of_store(self._path),
            # Once more of it goes into the log, and at times into the file.
            restoring.private_copy(self._access, backup, self._path, progress, times=3) as private,
        ):
            with restoring.opened(self._access, private, backup, self._clock) as store:
                restoring.make_another_site(self._access, private)
                self._erase_again(private, store, is_other_site=True)
            restoring.fit_form(self._access, private, self._path)
            restoring.fit_pages(self._access, private, self._path)
            restoring.pour(self._access, private, self._path, progress)

    def _erase_again(self, private: Path, store: SqlStore, *, is_other_site: bool = False) -> None:
        """Take out of a private copy what was erased here since the backup was made."""
        erasures = self._erased_here()
        if erasures:
            from clusterdyn_desktop.storage.backup_erasing import erase_again

            if not is_other_site:
                restoring.make_another_site(self._access, private)
            erase_again(store, erasures)

    def holds_any(self, backup: Path, erasures: Collection[Erasure]) -> bool:
        from clusterdyn_desktop.storage.backup_erasing import holds_any

        return holds_any(self._access, backup, erasures)

    def take_out(self, backup: Path, erasures: Collection[Erasure], progress: Progress) -> None:
        from clusterdyn_desktop.storage.backup_erasing import take_out

        take_out(self._access, backup, self._clock, erasures, progress)

    def sweep(self, folder: Path) -> None:
        before = self._clock.now().timestamp() - LEFT_BEHIND
        for place in {folder, self._path.parent}:
            sqlite_file.sweep(place, self._path.stem, before)


def backups_of(store: SqlStore, clock: Clock) -> FileBackups | None:
    """Return what looks after a store's backups, None where the store is on a server."""
    file = store.file
    if file is None:
        return None

    def erased_here() -> Collection[Erasure]:
        with store.unit_of_work() as work:
            return work.erasures()

    return FileBackups(file, clock, FileAccess(store.keys), erased_here)
