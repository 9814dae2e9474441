"""Finding the first value in a store that cannot be what its column holds, with a strict reading.

For when ordinary reading has just failed: takes as long as reading the store.
"""

import sqlite3

from sqlalchemy import Table

from clusterdyn_desktop.domain.records import RECORD_KINDS
from clusterdyn_desktop.domain.store_findings import Finding, FindingCode
from clusterdyn_desktop.storage import record_tables
from clusterdyn_desktop.storage.kept_rows import RawRow, raw_rows, read_line, read_row, read_values
from clusterdyn_desktop.storage.sqlite_driver import errors
from clusterdyn_desktop.storage.stored_values import StoredText, ValueUnreadable
from clusterdyn_desktop.storage.tables import change_log, metadata


def first_damage(connection: sqlite3.Connection) -> Finding | None:
    """Return where the first damaged value is, None where none can be found."""
    factory = connection.text_factory
    connection.text_factory = StoredText
    try:
        return _first(connection)
    except errors():
        return None
    finally:
        connection.text_factory = factory


def _first(connection: sqlite3.Connection) -> Finding | None:
    for table in metadata.sorted_tables:
        for raw in raw_rows(connection, table):
            values, bad = read_values(table, raw)
            bad = bad or _bad_within(table, raw)
            if bad:
                record = str(next(iter(values.values()), ""))
                return Finding(FindingCode.VALUE, table.name, record, min(bad))
    return None


def _bad_within(table: Table, raw: RawRow) -> frozenset[str]:
    """Return the columns whose JSON is sound, and says what cannot be."""
    if table in _KINDS:
        row = read_row(_KINDS[table], raw)
        return frozenset({"id"}) if row is None else row.bad
    if table is change_log:
        try:
            read_line(raw)
        except ValueUnreadable as problem:
            return frozenset({problem.column})
    return frozenset()


_KINDS = {record_tables.of(kind).table: kind for kind in RECORD_KINDS}
