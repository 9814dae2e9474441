"""Seals: a checksum with every row of which the store holds no second copy.

A record lies in the store twice, in its row and in the history; what lies there once, a bad disk
could change without anybody noticing. A seal is the CRC-32 of the row's other values, in the order
of the columns, as a JSON list of what SQLite holds: `crc32('["…",…]')`. It is against damage, not
against people: whoever changes a row on purpose can seal it as well.

The definition stands: stores hold seals made by it, and a migration uses it.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from json.encoder import encode_basestring
from typing import Any
from zlib import crc32

from sqlalchemy import ColumnElement, Connection, Table, bindparam, select, type_coerce, update
from sqlalchemy.types import NullType

from clusterdyn_desktop.storage.columns import json_text
from clusterdyn_desktop.storage.tables import SEAL, change_log, metadata

quoted = encode_basestring
"""How a text stands in the text of a seal: as in JSON, letters as they are."""

_NUMBER = "sequence"
"""Of a line of the change log: the database counts it up, so it is not known when it is sealed."""

_AS_THEY_ARE = frozenset({str, int, float, type(None)})
"""What SQLite holds as it is given; most values are of these, and a seal is made for each line."""


def columns(table: Table) -> tuple[str, ...]:
    """Return the names of the columns that the seal of a table covers, in order."""
    left_out = (SEAL, _NUMBER) if table is change_log else (SEAL,)
    return tuple(column.name for column in table.c if column.name not in left_out)


def is_sealed(table: Table) -> bool:
    """Say whether the rows of a table have seals."""
    return SEAL in table.c


def sealed_tables() -> list[Table]:
    """Return the tables whose rows have seals."""
    return [table for table in metadata.sorted_tables if is_sealed(table)]


def seal_of(values: Iterable[object]) -> int:
    """Return the seal over values, as the program or the file has them, in the columns' order."""
    return seal_on(f"[{sealed_text(values)}]")


def sealed_text(values: Iterable[object]) -> str:
    """Return the part of a seal's text that is about some of the values, divided by commas."""
    # As `json_text` writes a list, in a third of the time: a seal is made for every line written.
    parts = [
        quoted(value) if type(value) is str else json_text(_as_it_lies(value)) for value in values
    ]
    return ",".join(parts)


def seal_on(text: str, begun: int = 0) -> int:
    """Go on with a seal that was begun with the text before: many rows begin alike."""
    return crc32(text.encode("utf-8", "surrogateescape"), begun)


def sealed(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a whole row with its seal. Raises `KeyError` where a column is missing."""
    return {**row, SEAL: seal_of(row[name] for name in columns(table))}


def is_intact(table: Table, row: Mapping[str, Any]) -> bool:
    """Say whether a row, its values as they lie in the file, goes with its seal."""
    return bool(seal_of(row[name] for name in columns(table)) == row[SEAL])


def reseal(connection: Connection, table: Table, *where: ColumnElement[bool]) -> None:
    """Seal rows anew after what was changed in them, in the transaction that is under way.

    Reads all of them at once: meant for one row, or the lines of one interview.
    """
    keys = list(table.primary_key.columns)
    raw = [type_coerce(column, NullType()).label(column.name) for column in table.c]
    rows = connection.execute(select(*raw).where(*where)).mappings().all()
    wanted = [column == bindparam(f"key_{column.name}") for column in keys]
    statement = update(table).where(*wanted).values({SEAL: bindparam("new_seal")})
    for row in rows:
        given = {f"key_{column.name}": row[column.name] for column in keys}
        seal = seal_of(row[name] for name in columns(table))
        connection.execute(statement, {**given, "new_seal": seal})


def _as_it_lies(value: object) -> object:
    """Return a value as SQLite holds it; bytes are text that was not decoded."""
    if value is None or type(value) in (int, float):
        return value
    if isinstance(value, bytes):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return int(value)
    return str(value) if isinstance(value, str) else json_text(value)
