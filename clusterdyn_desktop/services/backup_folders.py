"""Where backups lie: beside the store, or in folders that somebody chose."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from clusterdyn_desktop.domain.backup_names import folder_name
from clusterdyn_desktop.services.ports import Preferences


class FolderKind(StrEnum):
    """What a folder of backups is to the store."""

    BESIDE = "beside"
    CHOSEN = "chosen"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class BackupFolder:
    """A folder for the backups of one store, within `root`, which is a person's or the store's.

    The root is never made: where it is missing, a drive is not plugged in.
    """

    kind: FolderKind
    root: Path
    path: Path

    @property
    def is_reachable(self) -> bool:
        """Whether backups can be looked for and made there now."""
        return self.root.is_dir()


def backup_folders(store: Path, chosen: Preferences) -> Sequence[BackupFolder]:
    """Return all folders in which backups of a store may lie, the first choice first."""
    roots = (
        (FolderKind.CHOSEN, chosen.backup_folder),
        (FolderKind.SECOND, chosen.second_backup_folder),
        (FolderKind.BESIDE, str(store.parent)),
    )
    found: dict[Path, BackupFolder] = {}
    for kind, root in roots:
        if root:
            path = Path(root) / folder_name(store.stem)
            found.setdefault(path, BackupFolder(kind, Path(root), path))
    return list(found.values())


def first_choice(folders: Sequence[BackupFolder]) -> BackupFolder:
    """Return the folder that backups are made in."""
    return next(each for each in folders if each.kind is not FolderKind.SECOND)


def second_choice(folders: Sequence[BackupFolder]) -> BackupFolder | None:
    """Return the folder that each backup is copied to as well, None where none was chosen."""
    return next((each for each in folders if each.kind is FolderKind.SECOND), None)


def last_resort(folders: Sequence[BackupFolder]) -> BackupFolder | None:
    """Return the folder for when the first choice cannot be had, None where that is it."""
    beside = folders[-1]
    return None if beside is first_choice(folders) else beside
