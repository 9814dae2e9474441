"""Statements that are compiled once and then given whole rows.

SQLAlchemy looks up and binds a statement anew at every execution, which costs more than SQLite
needs to run it. An answer is written between two key presses, and an import writes a million
lines: so the few statements that write records and the log, and the one that reads a record before
it is written, are prepared here. All others go the ordinary way.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import chain
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Dialect, Enum, Select, Table, insert
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.dml import Insert, Update

from clusterdyn_desktop.storage.engine import is_sqlite, on_sqlite

PlainRow = tuple[Any, ...]

_AT_ONCE = 50
_VALUES = " VALUES "


class Prepared:
    """A Core statement that changes rows, compiled for one kind of database.

    `keys` name the values of a row, in the order in which the statement has them.
    """

    def __init__(self, statement: Update, keys: Sequence[str], dialect: Dialect) -> None:
        self._text = _compile(statement, keys, dialect)
        self._names = tuple(keys)

    def execute(self, connection: Connection, rows: list[PlainRow]) -> None:
        """Run the statement for every row. Values are as the driver takes them."""
        if is_sqlite(connection):
            on_sqlite(connection, self._text, rows).close()
        else:
            named = [dict(zip(self._names, row, strict=True)) for row in rows]
            connection.exec_driver_sql(self._text, named)


class PreparedInsert:
    """Adds rows to a table, very many of them in half the time that one after the other takes.

    `names` are the columns in their order. Those that are `shared` hold the same in all rows and
    are given once; by the others, rows differ.
    """

    def __init__(
        self, table: Table, names: Sequence[str], shared: Sequence[str], dialect: Dialect
    ) -> None:
        own = [name for name in names if name not in shared]
        self._names = (*shared, *own)
        self._text = _compile(insert(table).inline(), names, dialect)
        if dialect.name == "sqlite":
            places = {name: place for place, name in enumerate(self._names, start=1)}
            self._places = [(places[name], len(own) * (name in own)) for name in names]

    def execute(self, connection: Connection, shared: PlainRow, rows: Sequence[PlainRow]) -> None:
        """Add rows, each given by its own values. Values are as the driver takes them."""
        if not is_sqlite(connection):
            named = [dict(zip(self._names, (*shared, *row), strict=True)) for row in rows]
            connection.exec_driver_sql(self._text, named)
            return
        whole = len(rows) - len(rows) % _AT_ONCE
        many = [
            (*shared, *chain.from_iterable(rows[at : at + _AT_ONCE]))
            for at in range(0, whole, _AT_ONCE)
        ]
        ones = [(*shared, *row) for row in rows[whole:]]
        if many:
            on_sqlite(connection, self._many, many).close()
        if ones:
            on_sqlite(connection, self._one, ones).close()

    @cached_property
    def _one(self) -> str:
        return self._adding(1)

    @cached_property
    def _many(self) -> str:
        return self._adding(_AT_ONCE)

    def _adding(self, count: int) -> str:
        """Return the statement that adds so many rows, its parameters numbered."""
        rows = [
            ",".join(f"?{place + at * step}" for place, step in self._places) for at in range(count)
        ]
        head = self._text[: self._text.rindex(_VALUES)]
        return f"{head}{_VALUES}({'),('.join(rows)})"


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
    convert = column.type.dialect_impl(dialect).bind_processor(dialect)
    if convert is None or not isinstance(column.type, Enum | Boolean):
        return convert
    choices = getattr(column.type, "enum_class", None) or (True, False)
    known = {value: convert(value) for value in (*choices, None)}
    return known.__getitem__  # asked for every value of very many rows, of which there are few


def _compile(
    statement: Insert | Update | Select[Any], keys: Sequence[str], dialect: Dialect
) -> str:
    compiled = statement.compile(dialect=dialect, column_keys=list(keys))
    assert isinstance(compiled, SQLCompiler)
    if compiled.positiontup is not None and list(keys) != compiled.positiontup:
        raise ValueError(f"the statement wants {compiled.positiontup}")
    return compiled.string
