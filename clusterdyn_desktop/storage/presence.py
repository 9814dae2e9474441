"""Whether what is written still gets into the file that lies at the store's path.

Where a folder is deleted, renamed or unmounted, systems other than Windows leave an open file open:
SQLite goes on writing and reports success, and all of it is gone, or elsewhere, once the file is
closed. So it is looked at before every commit, which costs some microseconds.
"""

import sys
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from clusterdyn_desktop.domain.errors import UserError

_FILE = "clusterdyn file"
_OF_A_DRIVE = frozenset({"store.disk-trouble", "store.no-access", "store.read-only"})
"""What SQLite reports of a drive that was taken out."""

_Identity = tuple[int, int]


def note(info: dict[Any, Any], file: str, *, is_far: bool) -> None:
    """Note which file a connection has just opened; `info` is what its pool keeps with it.

    On Windows nobody takes away a file that is open, and servers of files may number them anew.
    """
    is_told_apart = not is_far and sys.platform != "win32"
    info[_FILE] = (Path(file), _identity(Path(file)) if is_told_apart else None)


def require(connection: Connection) -> None:
    """Raise `store.gone` where the file that is open is not the one at its path any more."""
    noted = connection.info.get(_FILE)
    if noted is None:
        return
    file, opened = noted
    found = _identity(file)
    if found is None or (opened is not None and found != opened):
        raise UserError("store.gone", path=str(file))


def require_file(file: str, path: str) -> None:
    """Raise `store.gone` where there is no file, instead of letting SQLite make a new one."""
    if _identity(Path(file)) is None:
        raise UserError("store.gone", path=path)


def explained(error: UserError | None, file: str) -> UserError | None:
    """Return what an error of the disk comes from where the file is not there any more."""
    if error is None or error.code not in _OF_A_DRIVE or _identity(Path(file)) is not None:
        return error
    return UserError("store.gone", path=file)


def _identity(file: Path) -> _Identity | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
