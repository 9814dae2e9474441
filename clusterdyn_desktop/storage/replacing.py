"""Putting a backup in the place of a store that cannot be opened any more.

The damaged file is kept under another name, with what lies in its log: much of it may still be
read. Killed at any moment, the damaged store is there as it was, or the restored one is.
"""

import os
import shutil
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.storage import restoring, sqlite_file
from clusterdyn_desktop.storage.file_access import FileAccess
from clusterdyn_desktop.storage.store_key import Keys


def replace_damaged(path: Path, backup: Path, clock: Clock, keys: Keys | None = None) -> Path:
    """Put a backup at a store's place, as a new site; return where the damaged file is now.

    An encrypted backup stays encrypted; `keys` open it. Raises `backup.*`, and `store.no-access`
    where the place cannot be written to.
    """
    access = FileAccess(keys)
    with restoring.private_copy(access, backup, path, no_progress) as private:
        with restoring.opened(access, private, backup, clock):
            pass  # brought up to date
        restoring.make_another_site(access, private)
        try:
            return _exchange(private, path, clock.now())
        except OSError as problem:
            raise UserError("store.no-access", path=str(path)) from problem


def _exchange(private: Path, path: Path, now: datetime) -> Path:
    """Keep the damaged file aside, then give its name to the copy at a stroke."""
    sqlite_file.require_no_log(private, path)
    with private.open("r+b") as file:
        os.fsync(file.fileno())
    aside = _name_aside(path, now)
    for ending in ("-wal", ""):
        part = path.with_name(path.name + ending)
        if part.exists():
            _second_name(part, aside.with_name(aside.name + ending))
    # A log that is left behind would be taken for the copy's own.
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    private.replace(path)
    sqlite_file.make_names_durable(path.parent)
    return aside


def _name_aside(path: Path, now: datetime) -> Path:
    moment = now.astimezone().strftime("%Y-%m-%d %H%M%S")
    endings = (f" {number}" if number > 1 else "" for number in count(1))
    names = (path.with_name(f"{path.stem} damaged {moment}{end}{path.suffix}") for end in endings)
    return next(name for name in names if not name.exists())


def _second_name(file: Path, name: Path) -> None:
    with suppress(OSError):
        os.link(file, name)
        return
    shutil.copy2(file, name)  # this file system has no second names for files
