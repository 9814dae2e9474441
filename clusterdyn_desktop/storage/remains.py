"""Remains: what was deleted or erased and still lies in the file, where no row leads to it.

SQLite overwrites what is deleted (`secure_delete`), but parts of it may have been left behind where
a page was divided earlier, and older states of pages lie in the log beside the file. Writing the
whole file anew leaves none of that. What a file system or a flash drive keeps of overwritten blocks
is beyond the reach of a program.
"""

import sqlite3
from contextlib import suppress

from clusterdyn_desktop.storage.engine import (
    BUSY_SECONDS,
    Connections,
    is_sqlite,
    sqlite_connection,
)
from clusterdyn_desktop.storage.sqlite_driver import errors

_PATIENCE_SECONDS = 5.0


def clear(connections: Connections) -> bool:
    """Write a store's file anew without remains; say whether nothing of them is left.

    It is not where somebody else reads or writes for long, where there is no room for a second
    copy, and on a server, which clears up in its own time.
    """
    connection = connections.take()
    try:
        return is_sqlite(connection) and _rewritten(sqlite_connection(connection))
    finally:
        connections.give_back(connection)


def _rewritten(driver: sqlite3.Connection) -> bool:
    _wait(driver, _PATIENCE_SECONDS)
    try:
        with suppress(*errors()):
            driver.execute("VACUUM").close()
            found = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            return all(busy == 0 for busy, *_pages in found)
        return False
    finally:
        _wait(driver, BUSY_SECONDS)


def _wait(driver: sqlite3.Connection, seconds: float) -> None:
    driver.execute(f"PRAGMA busy_timeout={int(seconds * 1000)}").close()
