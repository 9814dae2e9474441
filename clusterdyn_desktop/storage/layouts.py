"""Which columns every table had, at every revision there ever was, in the order they lie in rows.

Known to the program itself, from its migrations: a damaged file is not asked.
"""

from collections.abc import Mapping
from functools import cache

from sqlalchemy import create_engine, inspect

from clusterdyn_desktop.storage import migrating

Layout = tuple[str, ...]
Layouts = Mapping[str, Layout]


SchemaNames = frozenset[tuple[str, str, str]]
"""Of tables and indexes: the type, the name, and the table's name."""

_NAMES = "SELECT type, name, tbl_name FROM sqlite_schema"


def by_revision() -> Mapping[str, Layouts]:
    """Return the tables of every revision, oldest first."""
    return _migrated()[0]


def newest_names() -> SchemaNames:
    """Return what a store of the newest revision holds."""
    return _migrated()[1]


@cache
def _migrated() -> tuple[Mapping[str, Layouts], SchemaNames]:
    found: dict[str, Layouts] = {}
    engine = create_engine("sqlite://")
    try:
        with engine.connect() as connection:
            for revision in migrating.revisions():
                migrating.upgrade(connection, revision)
                inspector = inspect(connection)
                found[revision] = {
                    name: tuple(column["name"] for column in inspector.get_columns(name))
                    for name in inspector.get_table_names()
                }
            rows = connection.exec_driver_sql(_NAMES)
            return found, frozenset((row[0], row[1], row[2]) for row in rows)
    finally:
        engine.dispose()
