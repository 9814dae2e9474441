"""Keeping out what was erased: nothing of it is written again, whoever brings it.

An older workbook, a backup and a person at a desk that still shows the interview all pass through
here, since every write does. An erased record always wins (decision 15).
"""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, select

from clusterdyn_desktop.domain.erasure import Erasure
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Interview, R, Record, Stamped
from clusterdyn_desktop.storage import erasing
from clusterdyn_desktop.storage.edits import Edit
from clusterdyn_desktop.storage.engine import is_sqlite, on_sqlite
from clusterdyn_desktop.storage.tables import interviews

OF_INTERVIEW = "interview_id"

_ON_SQLITE = "SELECT 1 FROM interviews WHERE id = ? AND erased_on IS NOT NULL"
_ERASED = select(interviews.c.id).where(
    interviews.c.id == bindparam("interview"), interviews.c.erased_on.is_not(None)
)


def is_erased(connection: Connection, interview_id: str) -> bool:
    """Say whether an interview was erased. Asked with every answer, so it has to be quick."""
    if is_sqlite(connection):
        return bool(on_sqlite(connection, _ON_SQLITE, [(interview_id,)]).fetchall())
    return bool(connection.execute(_ERASED, {"interview": interview_id}).all())


def refuse_erased(connection: Connection, interview_id: str) -> None:
    """Raise `interview.erased` where an interview was erased."""
    if is_erased(connection, interview_id):
        raise UserError("interview.erased")


def refuse(connection: Connection, current: Stamped[R] | None, record: R) -> None:
    """Raise `interview.erased` where a record is an erased interview or hangs on one."""
    if record.parent == OF_INTERVIEW:
        refuse_erased(connection, str(getattr(record, OF_INTERVIEW)))
    if current is not None and isinstance(current.record, Interview):
        is_same = current.record == record and current.deleted
        if current.record.erased_on is not None and not is_same:
            raise UserError("interview.erased")


def erasure_in(edit: Edit[Record]) -> Erasure | None:
    """Return the erasure that came with a record from elsewhere, None where there is none."""
    record = edit.after.record
    if not isinstance(record, Interview) or record.erased_on is None:
        return None
    if "erasure" not in edit.changed:
        return None
    return Erasure(Interview, record.id, record.erased_on, record.erased_by)


class KeepingOut:
    """Knows within one unit of work what was erased, and leaves it out of what arrives."""

    def __init__(self) -> None:
        self._erased: set[str] | None = None

    def forget(self) -> None:
        """Ask anew next time."""
        self._erased = None

    def let_in(self, connection: Connection, group: Sequence[Stamped[R]]) -> list[Stamped[R]]:
        """Return those records of one kind that are not erased here, nor hang on such a one."""
        if self._erased is None:
            self._erased = set(erasing.erased_ids(connection))
        erased = self._erased
        kept = []
        for stamped in group:
            record = stamped.record
            if record.id in erased or str(getattr(record, record.parent, "")) in erased:
                erased.add(record.id)  # and so is what hangs on it, though it is not known here
                continue
            if isinstance(record, Interview) and record.erased_on is not None:
                erased.add(record.id)
            kept.append(stamped)
        return kept
