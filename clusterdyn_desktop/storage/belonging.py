"""Which assessment a record belongs to, which every line of the change log says.

Whose child a record is never changes, so what was found once is remembered as long as the store
is open.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, bindparam, literal, select

from clusterdyn_desktop.domain.records import RECORD_KINDS, Assessment, Record
from clusterdyn_desktop.storage import record_tables
from clusterdyn_desktop.storage.record_tables import RecordTable

_MOST_REMEMBERED = 50_000


class ParentMissing(LookupError):
    """A record whose parent is not in the store."""

    def __init__(self, record: Record, parent_id: str) -> None:
        super().__init__(f"{record.kind} {record.id}: no {record.parent} {parent_id}")
        self.record = record
        self.parent_id = parent_id


class Belonging:
    """Remembers for parents (clusters, assessments, interviews) what their children belong to."""

    def __init__(self) -> None:
        self._assessment_by_parent: dict[str, str] = {}

    def find(self, connection: Connection, records: Sequence[Record]) -> list[str]:
        """Return the assessment of each of some records of one kind, empty for clusters.

        Raises `ParentMissing`.
        """
        kind = type(records[0])
        parent = record_tables.of(kind).parent
        if parent is None:
            return ["" for _ in records]
        if len(self._assessment_by_parent) > _MOST_REMEMBERED:
            self.forget()
        missing = {_parent_id(record) for record in records} - self._assessment_by_parent.keys()
        if missing:
            self._look_up(connection, parent.kind, missing)
        found = [self._assessment_of(record) for record in records]
        if kind in _BELONGING_BY_PARENTS:
            ids = (record.id for record in records)
            self._assessment_by_parent.update(zip(ids, found, strict=True))
        return found

    def forget(self) -> None:
        """Forget everything; after a rollback, what was found may never have been."""
        self._assessment_by_parent.clear()

    def _look_up(self, connection: Connection, parent: type[Record], missing: set[str]) -> None:
        statement = _BELONGING_BY_PARENTS[parent]
        found = connection.execute(statement, {"record_ids": sorted(missing)})
        self._assessment_by_parent.update((row.id, row.assessment) for row in found)

    def _assessment_of(self, record: Record) -> str:
        try:
            held = self._assessment_by_parent[_parent_id(record)]
        except KeyError:
            raise ParentMissing(record, _parent_id(record)) from None
        return record.id if isinstance(record, Assessment) else held


def _parent_id(record: Record) -> str:
    return str(getattr(record, record.parent))


def _belonging_of_children(parents: RecordTable[Record]) -> Select[Any]:
    """Select the assessment that the children of parents belong to."""
    columns = parents.table.c
    if parents.kind is Assessment:
        belongs_to = columns.id.label("assessment")
    elif parents.parent is None:
        belongs_to = literal("").label("assessment")
    else:
        belongs_to = columns[parents.kind.parent].label("assessment")
    wanted = columns.id.in_(bindparam("record_ids", expanding=True))
    return select(columns.id, belongs_to).where(wanted)


_TABLES = [record_tables.of(kind) for kind in RECORD_KINDS]
_BELONGING_BY_PARENTS = {
    table.parent.kind: _belonging_of_children(table.parent) for table in _TABLES if table.parent
}
