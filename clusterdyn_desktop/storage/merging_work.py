"""What a unit of work does about exchange: decisions, the log of files, open conflicts.

The rows of the latter two are read and written by `exchange_rows.py`, which no start waits for.
"""

from abc import abstractmethod
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, select

from clusterdyn_desktop.domain.records import (
    DELETED,
    R,
    Record,
    Register,
    Stamped,
)
from clusterdyn_desktop.domain.version_vectors import NEVER_EDITED
from clusterdyn_desktop.services.merge_port import KeptConflict
from clusterdyn_desktop.services.store_port import Change
from clusterdyn_desktop.storage import change_log as log
from clusterdyn_desktop.storage import keeping_out
from clusterdyn_desktop.storage.damage_naming import naming_damage
from clusterdyn_desktop.storage.edits import Edit, RegisterEdit
from clusterdyn_desktop.storage.erasing_work import ErasingWork
from clusterdyn_desktop.storage.tables import change_log

if TYPE_CHECKING:
    from clusterdyn_desktop.services.file_log import FileEntry

_MANY = 500

_ABOUT = (
    select(*log.LINE)
    .where(
        change_log.c.assessment_id == bindparam("assessment"),
        change_log.c.record_id.in_(bindparam("records", expanding=True)),
    )
    .order_by(change_log.c.sequence)
)
_OF_BATCH = (
    select(*log.LINE)
    .where(change_log.c.batch == bindparam("wanted"))
    .order_by(change_log.c.sequence)
)


class MergingWork(ErasingWork):
    """The part of `SqlUnitOfWork` that is about it, over the transaction of the whole."""

    _home: Any

    def settle(self, stamped: Stamped[Record], why: str = "") -> None:
        self._begin_writing()
        record = stamped.record
        current = self._to_write(type(record), record.id)
        if current is None:
            raise LookupError(f"no {record.kind} {record.id} to settle")
        with self._failing_as_a_whole():
            keeping_out.refuse(self._connection, current, record)
            edit = exactly(current, stamped)
            if edit.lines:
                self._write([edit], why)

    @naming_damage
    def lines_about(self, assessment_id: str, record_ids: Collection[str]) -> list[Change]:
        wanted = sorted(record_ids)
        found: list[Change] = []
        for start in range(0, len(wanted), _MANY):
            values = {"assessment": assessment_id, "records": wanted[start : start + _MANY]}
            found += log.changes_of(self._reading().execute(_ABOUT, values).all())
        return sorted(found, key=lambda line: line.sequence)

    @naming_damage
    def batch_lines(self, batch: str) -> list[Change]:
        rows = self._reading().execute(_OF_BATCH, {"wanted": batch}).all()
        return list(log.changes_of(rows))

    @naming_damage
    def files(self) -> "list[FileEntry]":
        from clusterdyn_desktop.storage import exchange_rows

        return exchange_rows.files(self._reading())

    def note_file(self, entry: "FileEntry") -> None:
        from clusterdyn_desktop.storage import exchange_rows

        self._begin_writing()
        exchange_rows.note_file(self._connection, entry, self._home.keepable)

    @naming_damage
    def kept_conflicts(self, assessment_id: str | None = None) -> list[KeptConflict]:
        from clusterdyn_desktop.storage import exchange_rows

        return exchange_rows.conflicts(self._reading(), assessment_id)

    def keep_conflict(self, conflict: KeptConflict) -> None:
        from clusterdyn_desktop.storage import exchange_rows

        self._begin_writing()
        exchange_rows.keep_conflict(self._connection, conflict, self._home.keepable)

    def drop_conflict(self, conflict_id: str) -> None:
        from clusterdyn_desktop.storage import exchange_rows

        self._begin_writing()
        exchange_rows.drop_conflict(self._connection, conflict_id)

    # ---- what the whole has

    @abstractmethod
    def _to_write(
        self, kind: type[R], record_id: str, record: R | None = None
    ) -> Stamped[R] | None: ...


def exactly(current: Stamped[R], after: Stamped[R]) -> Edit[R]:
    """Return what it takes to make a record exactly so; a line for each register that changes."""
    lines = [
        line
        for register in after.record.registers
        if (line := _line(register, current, after)) is not None
    ]
    here = current.vectors.get(DELETED.name, NEVER_EDITED)
    there = after.vectors.get(DELETED.name, NEVER_EDITED)
    if (current.deleted, here) != (after.deleted, there):
        old, new = {DELETED.name: current.deleted}, {DELETED.name: after.deleted}
        lines.append(RegisterEdit(DELETED.name, old, new, there))
    return Edit(after, False, tuple(lines))


def _line(register: Register, current: Stamped[R], after: Stamped[R]) -> RegisterEdit | None:
    old = _values(register.fields, current.record)
    new = _values(register.fields, after.record)
    here = current.vectors.get(register.name, NEVER_EDITED)
    there = after.vectors.get(register.name, NEVER_EDITED)
    return None if (old, here) == (new, there) else RegisterEdit(register.name, old, new, there)


def _values(names: Sequence[str], record: Record) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}
