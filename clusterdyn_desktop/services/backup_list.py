"""Listing the backups of a store, and giving up those that the rule no longer keeps."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from clusterdyn_desktop.domain.backup_names import read_name
from clusterdyn_desktop.domain.backup_rule import superfluous
from clusterdyn_desktop.domain.backups import Backup, Mark, Reason
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.backup_folders import BackupFolder
from clusterdyn_desktop.services.backup_port import BackupKeeper
from clusterdyn_desktop.services.progress import Progress


@dataclass(frozen=True, slots=True)
class ListedBackup:
    """A backup, and everywhere it lies; a backup in two folders is one backup."""

    backup: Backup
    folders: tuple[BackupFolder, ...]


@dataclass(frozen=True, slots=True)
class BackupList:
    """All backups that were found, the newest first; `size` is their bytes in all folders.

    `trouble` is what went wrong with the last backup that the program made by itself.
    """

    folders: tuple[BackupFolder, ...]
    backups: tuple[ListedBackup, ...]
    size: int
    trouble: UserError | None

    @property
    def newest(self) -> Backup | None:
        """The newest that can be used."""
        return next((each.backup for each in self.backups if not each.backup.problem), None)


def list_backups(
    keeper: BackupKeeper,
    folders: Sequence[BackupFolder],
    trouble: UserError | None,
    progress: Progress,
) -> BackupList:
    """Read what lies in the folders."""
    files = [(folder, file) for folder in folders for file in backup_files(keeper, folder)]
    found: dict[str, ListedBackup] = {}
    size = 0
    for done, (folder, file) in enumerate(files):
        progress(done, len(files))
        backup = read_backup(keeper, file, counted=True)
        size += backup.size
        held = found.get(file.name)
        if held is None or held.backup.problem:
            before = held.folders if held else ()
            found[file.name] = ListedBackup(backup, (*before, folder))
        else:
            found[file.name] = replace(held, folders=(*held.folders, folder))
    newest_first = sorted(found.values(), key=_made, reverse=True)
    return BackupList(tuple(folders), tuple(newest_first), size, trouble)


def _made(listed: ListedBackup) -> tuple[datetime, int]:
    """Return when a backup was made; within one second the change log tells."""
    backup = listed.backup
    return backup.made_at, backup.mark.last_change if backup.mark else -1


def backup_files(keeper: BackupKeeper, folder: BackupFolder) -> list[Path]:
    """Return the files in a folder that are backups by their names."""
    if not folder.path.is_dir():
        return []
    with suppress(OSError):  # pulled out in between
        return [file for file in folder.path.iterdir() if read_name(keeper.path.stem, file.name)]
    return []


def read_backup(keeper: BackupKeeper, file: Path, *, counted: bool = False) -> Backup:
    """Return what a file is as a backup; what is wrong with it stands in `problem`."""
    named = read_name(keeper.path.stem, file.name)
    made_at, reason = named or (datetime.fromtimestamp(0, UTC), Reason.HAND)
    backup = Backup(file, made_at, reason, 0)
    with suppress(OSError):
        state = file.stat()
        backup = replace(backup, size=state.st_size)
        if named is None:
            changed = datetime.fromtimestamp(state.st_mtime, UTC).astimezone()
            backup = replace(backup, made_at=changed)
    try:
        backup = replace(backup, mark=keeper.mark(file))
        return replace(backup, holdings=keeper.holdings(file)) if counted else backup
    except UserError as error:
        return replace(backup, mark=None, problem=error.code)


def holds(keeper: BackupKeeper, folder: BackupFolder, mark: Mark) -> Path | None:
    """Return the backup in a folder that holds what a mark stands for, None where there is none.

    Only the few with the latest names are looked at; the others are older than the last change.
    """
    latest = sorted(backup_files(keeper, folder), reverse=True)[:_LATEST]
    return next((file for file in latest if read_backup(keeper, file).mark == mark), None)


def thin_out(keeper: BackupKeeper, folder: BackupFolder, now: datetime) -> None:
    """Delete what the rule no longer keeps of this store's backups in a folder."""
    present = keeper.present_mark()
    backups = (read_backup(keeper, file) for file in backup_files(keeper, folder))
    ours = [each for each in backups if each.mark and each.mark.lineage == present.lineage]
    _delete(superfluous(ours, now, present.site))


def _delete(backups: Iterable[Backup]) -> None:
    for backup in backups:
        with suppress(OSError):  # read-only, or pulled out in between: there is a next time
            backup.path.unlink()


_LATEST = 8
