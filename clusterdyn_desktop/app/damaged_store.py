"""When the store at hand is damaged: the newest backup of it, and putting that in its place."""

from pathlib import Path
from typing import TYPE_CHECKING

from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.clock import SystemClock
from clusterdyn_desktop.app.moved_stores import place_of
from clusterdyn_desktop.app.preferences_file import PreferenceFile
from clusterdyn_desktop.domain.backup_names import read_name
from clusterdyn_desktop.domain.backups import Backup
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.backup_folders import backup_folders
from clusterdyn_desktop.services.backup_list import list_backups
from clusterdyn_desktop.services.progress import no_progress

if TYPE_CHECKING:
    from clusterdyn_desktop.storage.store_key import StoreKey

DAMAGED = frozenset({"store.damaged", "store.truncated", "store.empty"})
"""Errors of opening that mean that the file itself is not what it was."""


def newest_backup(
    store: str | None, error: UserError, key: "StoreKey | None" = None
) -> Backup | None:
    """Return the newest backup that can be used, None where none is or none would help.

    `key` opens encrypted ones.
    """
    if error.code not in DAMAGED:
        return None
    from clusterdyn_desktop.storage.backups import FileBackups
    from clusterdyn_desktop.storage.file_access import FileAccess
    from clusterdyn_desktop.storage.store_key import Keys

    path = _path(store)
    keeper = FileBackups(path, SystemClock(), FileAccess(Keys(own=key)))
    folders = backup_folders(path, PreferenceFile(paths.preferences_file()).load())
    return list_backups(keeper, folders, None, no_progress).newest


def opens_a_backup(store: str | None, passphrase: str) -> "StoreKey | None":
    """Return the key that opens the latest encrypted backup, None where the passphrase does not."""
    from clusterdyn_desktop.storage.encryption import unlock
    from clusterdyn_desktop.storage.store_key import is_encrypted

    path = _path(store)
    folders = backup_folders(path, PreferenceFile(paths.preferences_file()).load())
    files = (
        file
        for folder in folders
        if folder.path.is_dir()
        for file in sorted(folder.path.iterdir(), reverse=True)
        if read_name(path.stem, file.name)
    )
    latest = next((file for file in files if is_encrypted(file)), None)
    if latest is None:
        return None
    try:
        return unlock(latest, passphrase)
    except UserError:
        return None


def put_in_place(store: str | None, backup: Backup, key: "StoreKey | None" = None) -> None:
    """Give a damaged store's place to a backup; the damaged file is kept beside it."""
    from clusterdyn_desktop.storage.replacing import replace_damaged
    from clusterdyn_desktop.storage.store_key import Keys

    replace_damaged(_path(store), backup.path, SystemClock(), Keys(own=key))


def _path(store: str | None) -> Path:
    return Path(place_of(store)).resolve()
