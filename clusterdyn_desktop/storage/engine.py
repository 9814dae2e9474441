"""Engines: how connections are set up and transactions begun.

What is particular to SQLite stands here and in `sqlite_file.py`, and nowhere else: settings of a
connection, taking the write lock at the beginning, and what its error codes mean.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Any, cast

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.engine.interfaces import IsolationLevel
from sqlalchemy.pool import ConnectionPoolEntry

from clusterdyn_desktop.domain.store_ground import GroundKind
from clusterdyn_desktop.storage import presence
from clusterdyn_desktop.storage.columns import json_text
from clusterdyn_desktop.storage.drives import drive_of
from clusterdyn_desktop.storage.failures import sqlite_error
from clusterdyn_desktop.storage.sqlite_driver import cipher_module, give_key, reading_errors
from clusterdyn_desktop.storage.sqlite_file import APPLICATION_ID
from clusterdyn_desktop.storage.store_key import StoreKey

BUSY_SECONDS = 15.0
"""How long to wait while another program writes."""

_ON_A_DISK = ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL")
_ON_A_NETWORK = ("PRAGMA journal_mode=DELETE", "PRAGMA synchronous=EXTRA")
"""A write-ahead log needs memory that all programs share, which two computers do not have.

So there a rollback journal is kept (https://sqlite.org/wal.html), and the folder is written through
when the journal goes, since that is the moment of commit. See decision 17.
"""

_SQLITE_SETTINGS = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",  # what is deleted or replaced is overwritten with zeros
    "PRAGMA cache_size=-32000",  # 32 MB
    "PRAGMA journal_size_limit=16000000",  # what a great import leaves of its log
)


def create(url: URL, location: str, key: StoreKey | None = None) -> Engine:
    """Return an engine for a store, of which errors speak as `location`; opens nothing yet.

    `key` opens an encrypted file. Raises `store.encryption-missing`, `store.driver-missing`.
    """
    if url.get_backend_name() == "sqlite":
        return _for_sqlite(url, location, key)
    from clusterdyn_desktop.storage import server_engine

    return server_engine.create(url, location)


class Connections:
    """The connections of an open store, of which one is kept at hand.

    To take one from the pool and give it back costs as much as to read a record. A server may
    have hung up meanwhile, so for a server each one comes from the pool, which asks first.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._keeps_one = engine.dialect.name == "sqlite"
        self._spare: Connection | None = None
        self._waits_since: float | None = None

    def take(self) -> Connection:
        """Return a connection that nobody else uses."""
        spare, self._spare = self._spare, None
        return spare or self._engine.connect()

    def give_back(self, connection: Connection) -> None:
        """Take a connection back; what was not committed is undone."""
        if connection.get_transaction() is not None:  # also one whose commit failed
            connection.rollback()
        if is_sqlite(connection):
            _end(connection)
        if self._keeps_one and self._spare is None and not connection.invalidated:
            self._spare = connection
        else:
            connection.close()

    def begin_writing(self, connection: Connection) -> None:
        """Begin to write, as `begin_writing` does, and note how long that takes."""
        self._waits_since = monotonic()
        try:
            begin_writing(connection)
        finally:
            self._waits_since = None

    def waited(self) -> float:
        """Return the seconds since somebody began to wait for writing, 0 while nobody does."""
        since = self._waits_since
        return 0.0 if since is None else monotonic() - since

    def go_on_with(self, engine: Engine) -> None:
        """Take connections of another engine from now on: the store is encrypted otherwise."""
        self.close()
        self._engine = engine

    def close(self) -> None:
        """Let go of the file or the server; whoever takes a connection opens it anew."""
        if self._spare is not None:
            self._spare.close()
            self._spare = None
        self._engine.dispose()


def begin_reading(connection: Connection) -> None:
    """Begin a transaction that sees one state of the store, and locks nobody out."""
    _begin(connection, "BEGIN", "REPEATABLE READ")


def begin_writing(connection: Connection) -> None:
    """Begin a transaction that holds the write lock, where the database has one, from the start.

    A transaction that reads first and asks for the lock later could find that another has written
    in between, and would fail instead of waiting. On a server, locks are taken as they are needed
    (`locking.py`), and every statement sees what was committed before it.
    """
    _begin(connection, "BEGIN IMMEDIATE", "READ COMMITTED")


def _begin(connection: Connection, sqlite_statement: str, isolation_level: IsolationLevel) -> None:
    """Begin a transaction; the driver for SQLite is told not to begin any by itself."""
    if connection.in_transaction() or connection.invalidated:
        connection.rollback()
    if not is_sqlite(connection):
        connection.execution_options(isolation_level=isolation_level)
    connection.begin()
    if is_sqlite(connection):
        on_sqlite(connection, sqlite_statement)


def commit(connection: Connection) -> None:
    """Commit, where that gets into the file at the store's place. Raises `store.gone`."""
    presence.require(connection)
    connection.commit()


def on_sqlite(
    connection: Connection, text: str, rows: Sequence[Sequence[Any]] = ((),)
) -> sqlite3.Cursor:
    """Run a statement on SQLite's own connection, in the transaction that is under way.

    SQLAlchemy's way takes longer than SQLite's part in it; this is for what is done between two
    key presses, and a million times by an import.
    """
    driver = sqlite_connection(connection)
    try:
        return driver.execute(text, rows[0]) if len(rows) == 1 else driver.executemany(text, rows)
    except reading_errors() as problem:
        path = str(connection.engine.url.database)
        raise presence.explained(sqlite_error(problem, path), path) or problem from problem


def state_seen(connection: Connection) -> int | None:
    """Return a number that is another once others have written; None where none can be had."""
    if not is_sqlite(connection):
        return None
    ((version,),) = on_sqlite(connection, "PRAGMA data_version").fetchall()
    return int(version)


def mark_as_store(connection: Connection) -> None:
    """Write into the file's header that it is a store of ours; other databases need no mark."""
    if is_sqlite(connection):
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")


def write_into_file(connection: Connection) -> None:
    """Empty the write-ahead log into the file, which SQLite would only try when it closes."""
    if is_sqlite(connection):
        on_sqlite(connection, "PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def sqlite_connection(connection: Connection) -> sqlite3.Connection:
    """Return SQLite's own connection."""
    driver = connection.connection.driver_connection
    return cast(sqlite3.Connection, driver)  # SQLCipher's has the same methods


@contextmanager
def foreign_keys_unchecked(connection: Connection) -> Iterator[None]:
    """Let tables be rebuilt, which SQLite would take for deleting what others point at."""
    if not is_sqlite(connection):
        yield
        return
    driver = sqlite_connection(connection)
    driver.execute("PRAGMA foreign_keys=OFF").close()
    try:
        yield
    finally:
        connection.rollback()
        driver.execute("PRAGMA foreign_keys=ON").close()


def check_foreign_keys(connection: Connection) -> None:
    """Raise where a migration left something that points nowhere."""
    if is_sqlite(connection):
        dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if dangling:
            raise RuntimeError(f"after migrating, {len(dangling)} rows point nowhere")


def _end(connection: Connection) -> None:
    """End a transaction that SQLAlchemy takes for ended while SQLite does not: a commit failed.

    The connection is kept: on a full disk it still reads, and a new one could not be opened.
    """
    driver = sqlite_connection(connection)
    try:
        if driver.in_transaction:
            driver.rollback()
    except reading_errors():
        connection.invalidate()


def is_sqlite(connection: Connection) -> bool:
    """Say whether the store is an SQLite file."""
    return connection.dialect.name == "sqlite"


def _for_sqlite(url: URL, path: str, key: StoreKey | None) -> Engine:
    is_far = drive_of(Path(path).parent).kind is GroundKind.NETWORK
    settings = (*(_ON_A_NETWORK if is_far else _ON_A_DISK), *_SQLITE_SETTINGS)

    file = str(url.database)

    def before_connecting(*_: object) -> None:
        presence.require_file(file, path)

    def on_connect(connection: sqlite3.Connection, record: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # transactions begin where `_begin` says
        presence.note(record.info, file, is_far=is_far)
        try:
            if key is not None:
                give_key(connection, key)
            for setting in settings:
                connection.execute(setting).close()
        except reading_errors() as problem:
            connection.close()
            raise sqlite_error(problem, path) or problem from problem

    def on_error(context: ExceptionContext) -> None:
        if meaning := presence.explained(sqlite_error(context.original_exception, path), file):
            raise meaning from context.original_exception

    engine = create_engine(
        url,
        json_serializer=json_text,
        module=sqlite3 if key is None else cipher_module(),
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )
    event.listen(engine, "do_connect", before_connecting)
    event.listen(engine, "connect", on_connect)
    event.listen(engine.dialect, "handle_error", on_error)
    return engine
