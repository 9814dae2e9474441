"""Which table each record kind lies in, how rows become records, and how they are selected.

What is said here holds for every kind alike; what is particular to one is a line in a mapping.
The statements are built once, so that SQLAlchemy compiles each of them once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Generic, cast

from sqlalchemy import FromClause, Select, Table, bindparam, select

from clusterdyn_desktop.domain.dossier import in_natural_order
from clusterdyn_desktop.domain.records import (
    RECORD_KINDS,
    Action,
    AgreedValue,
    Answer,
    Assessment,
    Attachment,
    CaseStory,
    Cluster,
    Indicator,
    Interview,
    Jotting,
    R,
    Record,
    Stamped,
    all_fields,
)
from clusterdyn_desktop.storage import tables
from clusterdyn_desktop.storage.row_shapes import RowShape

_TABLES: Mapping[type[Record], Table] = {
    Cluster: tables.clusters,
    Assessment: tables.assessments,
    Interview: tables.interviews,
    Answer: tables.answers,
    Jotting: tables.jottings,
    Attachment: tables.attachments,
    AgreedValue: tables.agreed_values,
    Indicator: tables.indicators,
    Action: tables.actions,
    CaseStory: tables.case_stories,
}


@dataclass(frozen=True)
class RecordTable(Generic[R]):
    """The table of one record kind, and the statements that read it."""

    kind: type[R]

    @property
    def table(self) -> Table:
        """The table itself."""
        return _TABLES[self.kind]

    @cached_property
    def parent(self) -> "RecordTable[Record] | None":
        """The table of the parents, None for clusters."""
        if not self.kind.parent:
            return None
        (key,) = self.table.c[self.kind.parent].foreign_keys
        return next(of(kind) for kind, table in _TABLES.items() if table is key.column.table)

    @cached_property
    def by_id(self) -> Select[Any]:
        """The row with id `record_id`."""
        return select(self.table).where(self.table.c.id == bindparam("record_id"))

    @cached_property
    def by_ids_to_write(self) -> Select[Any]:
        """The rows whose id is one of `record_ids`, kept from other writers."""
        wanted = self.table.c.id.in_(bindparam("record_ids", expanding=True))
        return select(self.table).where(wanted).with_for_update()

    @cached_property
    def of_parent(self) -> Select[Any]:
        """The rows of the parent `parent_id`, deleted or not."""
        parent = self.table.c[self.kind.parent]
        return select(self.table).where(parent == bindparam("parent_id"))

    @cached_property
    def of_grandparent(self) -> Select[Any]:
        """The rows of all children of the record `grandparent_id`, deleted or not."""
        parent = self.parent
        if parent is None or parent.parent is None:
            raise LookupError(f"a {self.kind.kind} has no grandparent")
        key = self.table.c[self.kind.parent]
        grandparent = parent.table.c[parent.kind.parent]
        joined = self.table.join(parent.table, key == parent.table.c.id)
        wanted = grandparent == bindparam("grandparent_id")
        return select(self.table).select_from(joined).where(wanted)

    @cached_property
    def in_sight(self) -> Select[Any]:
        """The rows that are not deleted, nor any of their parents.

        Deleting leaves the children as they are; they come back into sight with their parent.
        """
        joined: FromClause = self.table
        line: list[RecordTable[Any]] = [self]
        while (parent := line[-1].parent) is not None:
            child = line[-1]
            key = child.table.c[child.kind.parent]
            joined = joined.join(parent.table, key == parent.table.c.id)
            line.append(parent)
        return (
            select(self.table)
            .select_from(joined)
            .where(*(~ancestor.table.c.deleted for ancestor in line))
        )

    @cached_property
    def in_sight_of_parent(self) -> Select[Any]:
        """The rows of the parent `parent_id` that are in sight."""
        parent = self.table.c[self.kind.parent]
        return self.in_sight.where(parent == bindparam("parent_id"))

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """The fields of the kind, which are the first columns of the table."""
        return all_fields(self.kind)

    @cached_property
    def _shape(self) -> RowShape:
        return RowShape(list(self.table.c))

    def stamped(self, row: Sequence[Any]) -> Stamped[R]:
        """Return the record that a row holds. Raises `OddRow`."""
        self._shape.check(row)
        return Stamped(self.kind(*row[:-2]), row[-2], row[-1])

    def in_order(self, group: list[Stamped[R]]) -> list[Stamped[R]]:
        """Return records in the natural order of their kind.

        Sorted by the program: databases differ in how they sort letters.
        """
        return in_natural_order(self.kind, group)


_RECORD_TABLES = {kind: RecordTable(kind) for kind in RECORD_KINDS}


def of(kind: type[R]) -> RecordTable[R]:
    """Return the table of a kind."""
    return cast(RecordTable[R], _RECORD_TABLES[kind])
