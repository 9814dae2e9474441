"""Copying a store that can be read but not written to, so that one can work on the copy.

The copy is another site: should the store itself be written to again one day, both are alive.
"""

import os
from contextlib import closing
from errno import ENOSPC
from pathlib import Path
from typing import Any

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.storage import restoring, sqlite_file, store_key
from clusterdyn_desktop.storage.file_access import FileAccess, speaking_of_store
from clusterdyn_desktop.storage.opening import open_copy

_PARTS = ("", "-wal")
_CHUNK = 1_000_000


def copy_to_work_on(path: Path, to: Path, clock: Clock, progress: Progress) -> None:
    """Copy a store with what waits in its log, brought up to date; whole or not at all.

    Nothing is opened where it lies: SQLite would want to write there. Raises `move.exists`,
    `move.no-room`, `move.folder-refused`, and the `store.*` of a store that is not sound.
    """
    new = to.absolute()
    if new.exists():
        raise UserError("move.exists", path=str(new))
    sqlite_file.examine_content(path)
    if store_key.is_encrypted(path):
        raise UserError("encryption.not-copied", path=str(path))
    try:
        with sqlite_file.new_file(new) as unfinished:
            _copy_files(path, unfinished, progress)
            with speaking_of_store(path):
                _make_ready(unfinished, path, clock)
    except OSError as problem:
        code = "move.no-room" if problem.errno == ENOSPC else "move.folder-refused"
        reason = problem.strerror or ""
        raise UserError(code, path=str(new), folder=str(new.parent), reason=reason) from problem


def _copy_files(path: Path, unfinished: Path, progress: Progress) -> None:
    """Copy the file and its log, one chunk after the other."""
    parts = [part for part in _PARTS if path.with_name(path.name + part).exists()]
    total = sum(path.with_name(path.name + part).stat().st_size for part in parts)
    done = 0
    for part in parts:
        with (
            path.with_name(path.name + part).open("rb") as source,
            unfinished.with_name(unfinished.name + part).open("wb") as target,
        ):
            while chunk := source.read(_CHUNK):
                target.write(chunk)
                done += len(chunk)
                progress(done, total)


def _make_ready(unfinished: Path, path: Path, clock: Clock) -> None:
    """Bring a copy up to date, as another site, in one file that needs no other."""
    try:
        open_copy(unfinished, clock).close()
    except UserError as error:
        told: dict[str, Any] = {**error.parameters, "path": str(path)}
        raise UserError(error.code, **told) from error
    access = FileAccess()
    with closing(access.connect(unfinished)) as connection:
        restoring.be_another_site(connection)
        sound = connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
        connection.execute("PRAGMA journal_mode=DELETE").close()
    if not sound:
        raise UserError("store.damaged", path=str(path))
    with unfinished.open("r+b") as file:
        os.fsync(file.fileno())
