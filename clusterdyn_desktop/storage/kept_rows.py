"""Rows of records and lines of the change log, read strictly: what is sound of each, what is not.

Both come as the values that lie in the file, whoever read them there: SQLite, or `page_reading.py`
without it.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table

from clusterdyn_desktop.domain.records import DELETED, RECORD_KINDS, Record
from clusterdyn_desktop.domain.version_vectors import VersionVector
from clusterdyn_desktop.services.store_port import CREATED, Change
from clusterdyn_desktop.storage import record_tables, sealing
from clusterdyn_desktop.storage.stored_values import (
    ValueUnreadable,
    columns_of,
    from_file,
    from_log,
)
from clusterdyn_desktop.storage.tables import SEAL, change_log

RawRow = Mapping[str, object]
"""Values by column, as they lie in the file; columns that came later are absent."""

KINDS: Mapping[str, type[Record]] = {kind.kind: kind for kind in RECORD_KINDS}
_REGISTERS = {
    kind.kind: {register.name: register for register in (*kind.registers, DELETED)}
    for kind in RECORD_KINDS
}


@dataclass(frozen=True, slots=True)
class KeptRow:
    """What is sound in the row of a record; `bad` names the columns that are not."""

    kind: type[Record]
    id: str
    values: Mapping[str, Any]
    vectors: Mapping[str, VersionVector] | None
    deleted: bool | None
    bad: frozenset[str] = field(default=frozenset())


def raw_rows(
    connection: sqlite3.Connection, table: Table, order: str = "rowid"
) -> Iterator[RawRow]:
    """Yield the rows of a table as SQLite hands them out; texts must come as `StoredText`."""
    names = tuple(columns_of(table))
    # In brackets: what is in quotation marks and no column any more, SQLite takes for a text.
    columns = ", ".join(f"[{name}]" for name in names)
    # Not through an index: it may be wrong where the rows are sound.
    found = connection.execute(f'SELECT {columns} FROM "{table.name}" NOT INDEXED ORDER BY {order}')
    for row in found:
        yield dict(zip(names, row, strict=True))


def is_intact(table: Table, raw: RawRow) -> bool:
    """Say whether a row goes with its seal; one from before there were seals does."""
    return SEAL not in raw or sealing.is_intact(table, raw)


def read_values(table: Table, raw: RawRow) -> tuple[dict[str, Any], frozenset[str]]:
    """Return what is sound in a row of any table, and the names of the columns that are not.

    The seal is no value; whether it holds `is_intact` says.
    """
    sound: dict[str, Any] = {}
    bad: set[str] = set()
    for name, column in columns_of(table).items():
        if name not in raw or name == SEAL:
            continue
        try:
            sound[name] = from_file(column, raw[name])
        except ValueUnreadable:
            bad.add(name)
    return sound, frozenset(bad)


def read_row(kind: type[Record], raw: RawRow) -> KeptRow | None:
    """Return what is sound in the row of a record, None where not even its id is."""
    values, bad = read_values(record_tables.of(kind).table, raw)
    if not values.get("id"):
        return None
    vectors, deleted = values.pop("vectors", None), values.pop("deleted", None)
    if not _are_vectors(kind, vectors):
        vectors, bad = None, bad | {"vectors"}
    return KeptRow(kind, values["id"], values, vectors, deleted, bad)


def _are_vectors(kind: type[Record], held: object) -> bool:
    known = _REGISTERS[kind.kind]
    return isinstance(held, dict) and all(
        name in known and _is_vector(vector) and vector for name, vector in held.items()
    )


def _is_vector(held: object) -> bool:
    return isinstance(held, dict) and all(
        isinstance(site, str) and type(edits) is int and edits > 0 for site, edits in held.items()
    )


def read_line(raw: RawRow) -> Change:
    """Return a line of the change log. Raises `ValueUnreadable` with the column."""
    values, bad = read_values(change_log, raw)
    if bad:
        raise ValueUnreadable(min(bad))
    kind, register = KINDS.get(values["kind"]), values["register"]
    if kind is None:
        raise ValueUnreadable("kind")
    if not _is_vector(values["vector"]) or bool(values["vector"]) == (register == CREATED):
        raise ValueUnreadable("vector")
    values["old"] = _fields("old", kind, register, values["old"])
    new = _fields("new", kind, register, values["new"])
    if new is None:
        raise ValueUnreadable("new")
    return Change(**{**values, "new": new})


def _fields(
    column: str, kind: type[Record], register: str, held: object
) -> Mapping[str, Any] | None:
    """Return the fields of a register as the record holds them."""
    if held is None:
        return None
    if not isinstance(held, dict):
        raise ValueUnreadable(column)
    if register == CREATED:
        expected = kind.fixed
    elif register in _REGISTERS[kind.kind]:
        expected = _REGISTERS[kind.kind][register].fields
    else:
        raise ValueUnreadable("register")
    if not held.keys() <= set(expected):
        raise ValueUnreadable(column)
    columns = columns_of(record_tables.of(kind).table)
    try:
        return {name: from_log(columns[name], value) for name, value in held.items()}
    except ValueUnreadable as problem:
        raise ValueUnreadable(column) from problem
