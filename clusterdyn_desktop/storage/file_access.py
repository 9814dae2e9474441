"""Getting at the file of a store beside the open store: connections of one's own.

Backups, restoring and looking into copies all go through this, so that there is one place that
knows what it takes to read a store's file.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from clusterdyn_desktop.storage.engine import BUSY_SECONDS
from clusterdyn_desktop.storage.failures import sqlite_error
from clusterdyn_desktop.storage.sqlite_driver import connect, errors
from clusterdyn_desktop.storage.store_key import Keys, StoreKey


class FileAccess:
    """Opens the files of one store and of its copies, with the keys that are known."""

    def __init__(self, keys: Keys | None = None) -> None:
        self.keys = keys or Keys()

    def connect(self, file: Path) -> sqlite3.Connection:
        """Return a connection that may write. A file that is gone is never made anew.

        Raises `store.locked` where the file is encrypted and its key is not known.
        """
        return self.connect_with(self.keys.key_of(file), file)

    def connect_with(self, key: StoreKey | None, file: Path) -> sqlite3.Connection:
        """Return a connection that may write to a file which that key opens, or a new one."""
        return connect(f"{file_address(file)}?mode=rw", key, BUSY_SECONDS)

    def connect_to_read(self, file: Path) -> sqlite3.Connection:
        """Return a connection to a file that nobody writes to; nothing is made beside it."""
        address = f"{file_address(file)}?mode=ro&immutable=1"
        return connect(address, self.keys.key_of(file), BUSY_SECONDS)


@contextmanager
def speaking_of_store(path: Path) -> Iterator[None]:
    """Turn what SQLite says of a store's file into errors that a person can act on."""
    try:
        yield
    except errors() as problem:
        raise sqlite_error(problem, str(path)) or problem from problem


def file_address(file: Path) -> str:
    """Return a path as a URI that SQLite takes; also `C:/…` and `//server/…` are absolute."""
    name = quote(file.absolute().as_posix())
    return f"file://{name}" if name.startswith("/") else f"file:///{name}"
