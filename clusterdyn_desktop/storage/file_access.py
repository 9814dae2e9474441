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


class FileAccess:
    """Opens the files of one store and of its copies."""

    def connect(self, file: Path) -> sqlite3.Connection:
        """Return a connection that may write. A file that is gone is never made anew."""
        return self._connect(f"{_address(file)}?mode=rw")

    def connect_to_read(self, file: Path) -> sqlite3.Connection:
        """Return a connection to a file that nobody writes to; nothing is made beside it."""
        return self._connect(f"{_address(file)}?mode=ro&immutable=1")

    def _connect(self, address: str) -> sqlite3.Connection:
        return sqlite3.connect(
            address,
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )


@contextmanager
def speaking_of_store(path: Path) -> Iterator[None]:
    """Turn what SQLite says of a store's file into errors that a person can act on."""
    try:
        yield
    except sqlite3.Error as problem:
        raise sqlite_error(problem, str(path)) or problem from problem


def _address(file: Path) -> str:
    """Return a path as a URI that SQLite takes; also `C:/…` and `//server/…` are absolute."""
    name = quote(file.absolute().as_posix())
    return f"file://{name}" if name.startswith("/") else f"file:///{name}"
