"""Writing a row in the place of the one with its key, in tables that are not logged.

On a server two programs may find that there is none, both at once; the database decides there.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Executable, Table, insert, update

from clusterdyn_desktop.storage.engine import is_sqlite


def upsert(connection: Connection, table: Table, row: Mapping[str, Any]) -> None:
    """Write a whole row, new or in the place of what was there."""
    if not is_sqlite(connection):
        connection.execute(_on_server(table), dict(row))
        return
    keys = [column == row[column.name] for column in table.primary_key]
    if connection.execute(update(table).where(*keys).values(row)).rowcount == 0:
        connection.execute(insert(table), dict(row))


@cache
def _on_server(table: Table) -> Executable:
    from sqlalchemy.dialects.postgresql import insert as insert_or

    statement = insert_or(table)
    keys = list(table.primary_key.columns)
    others = {
        column.name: statement.excluded[column.name] for column in table.c if column not in keys
    }
    if not others:
        return statement.on_conflict_do_nothing(index_elements=keys)
    return statement.on_conflict_do_update(index_elements=keys, set_=others)
