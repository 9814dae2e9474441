"""When the store at hand is damaged: the newest backup of it, and putting that in its place."""

from pathlib import Path

from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.clock import SystemClock
from clusterdyn_desktop.app.preferences_file import PreferenceFile
from clusterdyn_desktop.domain.backups import Backup
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.backup_folders import backup_folders
from clusterdyn_desktop.services.backup_list import list_backups
from clusterdyn_desktop.services.progress import no_progress

DAMAGED = frozenset({"store.damaged", "store.truncated", "store.empty"})
"""Errors of opening that mean that the file itself is not what it was."""


def newest_backup(store: str | None, error: UserError) -> Backup | None:
    """Return the newest backup that can be used, None where none is or none would help."""
    if error.code not in DAMAGED:
        return None
    from clusterdyn_desktop.storage.backups import FileBackups
    from clusterdyn_desktop.storage.file_access import FileAccess

    path = _path(store)
    keeper = FileBackups(path, SystemClock(), FileAccess())
    folders = backup_folders(path, PreferenceFile(paths.preferences_file()).load())
    return list_backups(keeper, folders, None, no_progress).newest


def put_in_place(store: str | None, backup: Backup) -> None:
    """Give a damaged store's place to a backup; the damaged file is kept beside it."""
    from clusterdyn_desktop.storage.replacing import replace_damaged

    replace_damaged(_path(store), backup.path, SystemClock())


def _path(store: str | None) -> Path:
    return Path(store or paths.default_store()).resolve()
