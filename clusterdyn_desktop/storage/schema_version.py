"""Which form of the tables this program knows, and which a store has.

Kept apart from `migrations/`, so that opening a store that is up to date does not load Alembic.
"""

from sqlalchemy import Connection, column, inspect, select, table

NEWEST = "0004"
"""The revision id of the newest migration; a test holds it to be so."""

_version = table("alembic_version", column("version_num"))


def stored(connection: Connection) -> str | None:
    """Return the revision of a store, None where the database has no tables of ours."""
    if not inspect(connection).has_table(_version.name):
        return None
    return connection.execute(select(_version.c.version_num)).scalar()
