"""The bin: deleted records that can be brought back, and what hangs on each.

What was undone as it was made is not there, since redoing brings it back; nor what was erased; nor
what was deleted below something deleted, which is seen once that is back.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, FromClause, Row, Select, select

from clusterdyn_desktop.domain.records import DELETED, RECORD_KINDS, Record
from clusterdyn_desktop.services.steps import undone_by
from clusterdyn_desktop.services.store_port import CREATED, Binned
from clusterdyn_desktop.storage import erasing, record_tables
from clusterdyn_desktop.storage.record_tables import RecordTable
from clusterdyn_desktop.storage.tables import change_log

_MANY = 500

NOT_KNOWN = "?"
"""In the place of the batch in which a record came into being."""


def binned(connection: Connection) -> list[Binned]:
    """Return what lies in the bin, what was deleted last at the top."""
    erased = erasing.erased_ids(connection)
    found: list[tuple[int, Binned]] = []
    for kind in RECORD_KINDS:
        table = record_tables.of(kind)
        rows = [table.stamped(row) for row in connection.execute(_DELETED[kind])]
        records = {held.record.id: held.record for held in rows if held.record.id not in erased}
        begun = {line.record_id: line.batch for line in _last_lines(connection, records, CREATED)}
        for line in _last_lines(connection, records, DELETED.name):
            if undone_by(line.why) != begun.get(line.record_id, NOT_KNOWN):
                record = records[line.record_id]
                hanging = _hanging(connection, record)
                found.append((line.sequence, Binned(record, line.at, line.who, hanging)))
    return [each for _, each in sorted(found, key=lambda pair: pair[0], reverse=True)]


def _last_lines(connection: Connection, ids: Iterable[str], register: str) -> Iterator[Row[Any]]:
    """Yield the last line of a register of each record."""
    wanted = sorted(ids)
    for start in range(0, len(wanted), _MANY):
        statement = (
            select(change_log)
            .where(change_log.c.register == register)
            .where(change_log.c.record_id.in_(wanted[start : start + _MANY]))
            .order_by(change_log.c.sequence)
        )
        yield from {row.record_id: row for row in connection.execute(statement)}.values()


def _hanging(connection: Connection, record: Record) -> Mapping[type[Record], int]:
    """Count what comes back with a record: what is deleted below it by itself stays so."""
    back = {record.id}
    counted: dict[type[Record], int] = {}
    for kind, group in erasing.family_of(connection, type(record), record.id).items():
        if kind is type(record):
            continue
        coming = [
            held.record
            for held in group
            if not held.deleted and getattr(held.record, kind.parent) in back
        ]
        back.update(each.id for each in coming)
        if coming:
            counted[kind] = len(coming)
    return counted


def _deleted(table: RecordTable[Any]) -> Select[Any]:
    """Select the rows that are deleted while none of their parents is."""
    joined: FromClause = table.table
    line: list[RecordTable[Any]] = [table]
    while (parent := line[-1].parent) is not None:
        child = line[-1]
        key = child.table.c[child.kind.parent]
        joined = joined.join(parent.table, key == parent.table.c.id)
        line.append(parent)
    alive = (~ancestor.table.c.deleted for ancestor in line[1:])
    return select(table.table).select_from(joined).where(table.table.c.deleted, *alive)


_DELETED = {kind: _deleted(record_tables.of(kind)) for kind in RECORD_KINDS}
