"""Engines: how connections are set up and transactions begun.

What is particular to SQLite stands here and in `sqlite_file.py`, and nowhere else: settings of a
connection, taking the write lock at the beginning, and what its error codes mean.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import NoSuchModuleError

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.storage.columns import json_text
from clusterdyn_desktop.storage.failures import server_error, sqlite_error
from clusterdyn_desktop.storage.sqlite_file import APPLICATION_ID

BUSY_SECONDS = 15.0
"""How long to wait while another program writes."""

_SQLITE_SETTINGS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA cache_size=-32000",  # 32 MB
    "PRAGMA journal_size_limit=16000000",  # what a great import leaves of its log
)


def create(url: URL, location: str) -> Engine:
    """Return an engine for a store, of which errors speak as `location`; opens nothing yet."""
    if url.get_backend_name() == "sqlite":
        return _for_sqlite(url, location)
    return _for_server(url, location)


class Connections:
    """The connections of an open store, of which one is kept at hand.

    To take one from the pool and give it back costs as much as to read a record. A server may
    have hung up meanwhile, so for a server each one comes from the pool, which asks first.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._keeps_one = engine.dialect.name == "sqlite"
        self._spare: Connection | None = None

    def take(self) -> Connection:
        """Return a connection that nobody else uses."""
        spare, self._spare = self._spare, None
        return spare or self._engine.connect()

    def give_back(self, connection: Connection) -> None:
        """Take a connection back; what was not committed is undone."""
        if connection.in_transaction():
            connection.rollback()
        if is_sqlite(connection) and sqlite_connection(connection).in_transaction:
            connection.invalidate()  # a commit failed, of which SQLAlchemy thinks that it is over
        if self._keeps_one and self._spare is None and not connection.invalidated:
            self._spare = connection
        else:
            connection.close()

    def close(self) -> None:
        """Let go of the file or the server."""
        if self._spare is not None:
            self._spare.close()
            self._spare = None
        self._engine.dispose()


def begin_reading(connection: Connection) -> None:
    """Begin a transaction that sees one state of the store, and locks nobody out."""
    _begin(connection, "BEGIN")


def begin_writing(connection: Connection) -> None:
    """Begin a transaction that holds the write lock, where the database has one, from the start.

    A transaction that reads first and asks for the lock later could find that another has written
    in between, and would fail instead of waiting.
    """
    _begin(connection, "BEGIN IMMEDIATE")


def _begin(connection: Connection, sqlite_statement: str) -> None:
    """Begin a transaction; the driver for SQLite is told not to begin any by itself."""
    if connection.in_transaction():
        connection.rollback()
    connection.begin()
    if is_sqlite(connection):
        on_sqlite(connection, sqlite_statement)


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
    except (sqlite3.Error, UnicodeDecodeError) as problem:
        path = str(connection.engine.url.database)
        raise sqlite_error(problem, path) or problem from problem


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


def sqlite_connection(connection: Connection) -> sqlite3.Connection:
    """Return SQLite's own connection."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


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


def is_sqlite(connection: Connection) -> bool:
    """Say whether the store is an SQLite file."""
    return connection.dialect.name == "sqlite"


def _for_server(url: URL, location: str) -> Engine:
    try:
        engine = create_engine(url, json_serializer=json_text, pool_pre_ping=True)
    except (ImportError, NoSuchModuleError) as problem:
        raise UserError("store.driver-missing", location=location) from problem

    def on_error(context: ExceptionContext) -> None:
        if meaning := server_error(context.sqlalchemy_exception, location):
            raise meaning from context.original_exception

    event.listen(engine.dialect, "handle_error", on_error)
    return engine


def _for_sqlite(url: URL, path: str) -> Engine:
    def on_connect(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # transactions begin where `_begin` says
        try:
            for setting in _SQLITE_SETTINGS:
                connection.execute(setting).close()
        except (sqlite3.Error, UnicodeDecodeError) as problem:
            connection.close()
            raise sqlite_error(problem, path) or problem from problem

    def on_error(context: ExceptionContext) -> None:
        if meaning := sqlite_error(context.original_exception, path):
            raise meaning from context.original_exception

    engine = create_engine(
        url,
        json_serializer=json_text,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )
    event.listen(engine, "connect", on_connect)
    event.listen(engine.dialect, "handle_error", on_error)
    return engine
