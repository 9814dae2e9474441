"""Statements that are compiled once and then given whole rows.

SQLAlchemy looks up and binds a statement anew at every execution, which costs more than SQLite
needs to run it. An answer is written between two key presses, and an import writes a million
lines: so the few statements that write records and the log, and the one that reads a record before
it is written, are prepared here. All others go the ordinary way.
"""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Dialect, Select
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.dml import Insert, Update

from clusterdyn_desktop.storage.engine import is_sqlite, on_sqlite

PlainRow = tuple[Any, ...]


class Prepared:
    """A Core statement that writes, compiled for one kind of database.

    `keys` name the values of a row, in the order in which the statement has them.
    """

    def __init__(self, statement: Insert | Update, keys: Sequence[str], dialect: Dialect) -> None:
        self._text = _compile(statement, keys, dialect)
        self._names = tuple(keys)

    def execute(self, connection: Connection, rows: list[PlainRow]) -> None:
        """Run the statement for every row. Values are as the driver takes them."""
        if is_sqlite(connection):
            on_sqlite(connection, self._text, rows).close()
        else:
            named = [dict(zip(self._names, row, strict=True)) for row in rows]
            connection.exec_driver_sql(self._text, named)


class PreparedSelect:
    """A Core statement that selects at most one row by the value `key`."""

    def __init__(self, statement: Select[Any], key: str, dialect: Dialect) -> None:
        self._statement = statement
        self._key = key
        if dialect.name == "sqlite":
            self._text = _compile(statement, (key,), dialect)
            self._conversions = _conversions(statement, dialect)

    def row(self, connection: Connection, value: str) -> Sequence[Any] | None:
        """Return the row, its values as the columns' types have them, or None."""
        if not is_sqlite(connection):
            return connection.execute(self._statement, {self._key: value}).first()
        found = on_sqlite(connection, self._text, [(value,)]).fetchall()
        if not found:
            return None
        row = list(found[0])
        for place, convert in self._conversions:
            row[place] = convert(row[place])
        return row


def _conversions(
    statement: Select[Any], dialect: Dialect
) -> list[tuple[int, Callable[[Any], Any]]]:
    """Return what turns SQLite's values into the columns', each with its place in the row."""
    types = [column.type.dialect_impl(dialect) for column in statement.selected_columns]
    each = [kind.result_processor(dialect, None) for kind in types]
    return [(place, convert) for place, convert in enumerate(each) if convert]


def to_driver(column: Column[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """Return what turns a column's values into the driver's, None where they are the same."""
    return column.type.dialect_impl(dialect).bind_processor(dialect)


def _compile(
    statement: Insert | Update | Select[Any], keys: Sequence[str], dialect: Dialect
) -> str:
    compiled = statement.compile(dialect=dialect, column_keys=list(keys))
    assert isinstance(compiled, SQLCompiler)
    if compiled.positiontup is not None and list(keys) != compiled.positiontup:
        raise ValueError(f"the statement wants {compiled.positiontup}")
    return compiled.string
