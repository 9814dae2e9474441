"""Engines for PostgreSQL: how long to wait, what is noticed, and what its errors mean.

Whatever an address says for itself (`?connect_timeout=3`) holds before what stands here.
"""

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import NoSuchModuleError

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.storage.columns import json_text
from clusterdyn_desktop.storage.failures import server_error

LOCK_SECONDS = 15.0
"""How long to wait while another program writes, as on a file."""

IDLE_SECONDS = 300
"""After which the server ends a transaction in which nothing happens any more.

So the locks of a computer that lost its network do not keep others waiting for hours.
"""

_OF_EVERY_CONNECTION = {
    "connect_timeout": 10,
    # A cable that was pulled out is noticed within half a minute, and not after two hours.
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
    "client_encoding": "utf8",
    "application_name": "clusterdyn",
}

_ENCODING = "UTF8"
_OWN, _OTHERS = "store_info", "alembic_version"

_NUMBER_OF_TABLES_LOCK = 0x43446E53
"""What programs that make or change the tables agree on; it is the mark of our files, too."""


def create(url: URL, location: str) -> Engine:
    """Return an engine for a store on a server; opens nothing yet. Raises `store.driver-missing`.

    A connection from the pool is asked first whether it is still one: after an outage the next
    unit of work gets a fresh one.
    """
    given = url.query.keys()
    arguments = {name: value for name, value in _OF_EVERY_CONNECTION.items() if name not in given}
    try:
        engine = create_engine(
            url,
            json_serializer=json_text,
            pool_pre_ping=True,
            connect_args=arguments,
        )
    except (ImportError, NoSuchModuleError) as problem:
        raise UserError("store.driver-missing", location=location) from problem

    def on_error(context: ExceptionContext) -> None:
        if context.is_pre_ping:
            return  # the pool makes a new connection
        problem = context.original_exception
        if meaning := server_error(problem, location, is_lost=context.is_disconnect):
            raise meaning from problem

    event.listen(engine, "connect", _on_connect)
    event.listen(engine.dialect, "handle_error", on_error)
    return engine


def _on_connect(connection: DBAPIConnection, _record: object) -> None:
    cursor = connection.cursor()
    cursor.execute(f"SET lock_timeout = '{LOCK_SECONDS * 1000:.0f}ms'")
    cursor.execute(f"SET idle_in_transaction_session_timeout = '{IDLE_SECONDS}s'")
    cursor.close()
    connection.commit()


def examine(connection: Connection, location: str) -> None:
    """Raise a `UserError` where a database cannot hold a store."""
    encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
    if encoding != _ENCODING:
        raise UserError("store.encoding", location=location, found=str(encoding))
    tables = inspect(connection)
    if tables.has_table(_OTHERS) and not tables.has_table(_OWN):
        raise UserError("store.foreign", path=location)


def hold_tables(connection: Connection) -> None:
    """Wait until nobody makes, changes or writes the tables, and keep everybody from it.

    Whoever writes has read the revision in the same transaction, and so waits here or is waited
    for: nobody writes into tables that have got another form since they looked.
    """
    connection.exec_driver_sql("SET LOCAL lock_timeout = '10min'")
    connection.execute(
        text("SELECT pg_advisory_xact_lock(:number)"), {"number": _NUMBER_OF_TABLES_LOCK}
    )
    if inspect(connection).has_table(_OTHERS):
        connection.exec_driver_sql(f"LOCK TABLE {_OTHERS} IN ACCESS EXCLUSIVE MODE")
