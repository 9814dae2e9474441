"""Putting a record together from what is left of its row and of its history.

Where the two agree there is nothing to say. Where they do not, one is taken and the other told:
the history, as long as it is complete; else the newer one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from clusterdyn_desktop.domain.past import Last, Replayed
from clusterdyn_desktop.domain.records import DELETED, Answer, Record, Stamped, derived_id
from clusterdyn_desktop.domain.store_findings import Finding, FindingCode
from clusterdyn_desktop.domain.version_vectors import NEVER_EDITED, Order, VersionVector, compare
from clusterdyn_desktop.services.store_port import CREATED
from clusterdyn_desktop.storage import record_tables
from clusterdyn_desktop.storage.comparing import (
    FIXED,
    Agreement,
    Copies,
    blank_values,
    copies,
    fixed_of,
    told,
)
from clusterdyn_desktop.storage.kept_rows import KeptRow


@dataclass(frozen=True, slots=True)
class Reconciled:
    """A record put together; `unlogged` names the registers whose value is not in the history."""

    stamped: Stamped[Record]
    unlogged: tuple[str, ...]
    findings: tuple[Finding, ...]


def closest(
    kind: type[Record], rows: Sequence[KeptRow], replayed: Replayed | None
) -> KeptRow | None:
    """Return that of several rows of one record which its history bears out best."""
    if not rows:
        return None

    def borne_out(row: KeptRow) -> int:
        return sum(each.agreement is Agreement.SAME for each in copies(kind, row, replayed))

    return max(rows, key=borne_out)


def reconcile(
    kind: type[Record],
    record_id: str,
    row: KeptRow | None,
    replayed: Replayed | None,
    *,
    is_complete: bool,
) -> Reconciled | Finding:
    """Return a record from its two copies, or why there is none.

    `is_complete` says that no line of the history is missing or in doubt.
    """
    table = record_tables.of(kind).table.name
    if row is None and (replayed is None or not replayed.last):
        return Finding(FindingCode.LOST, table, record_id)
    fixed = _fixed(kind, record_id, row, replayed, is_complete=is_complete)
    if fixed is None or (is_complete and replayed is None):
        return Finding(FindingCode.LOST, table, record_id, detail=_known(row, replayed))
    made = _Made([])
    if row is None:
        made.findings.append(Finding(FindingCode.NO_ROW, table, record_id))
    elif replayed is None or replayed.fixed is None:
        made.findings.append(Finding(FindingCode.NO_HISTORY, table, record_id, CREATED))
    if _fixed_differ(kind, row, replayed):
        made.findings.append(Finding(FindingCode.DIFFERS, table, record_id, FIXED, str(fixed)))
    for each in copies(kind, row, replayed):
        code = _finding_code(each, row, is_complete=is_complete)
        if code is not None:
            made.findings.append(Finding(code, table, record_id, each.register.name, told(each)))
        made.take(each, _chosen(kind, each, is_complete=is_complete))
    deleted = bool(made.values.pop(DELETED.name))
    record = kind(id=record_id, **fixed, **made.values)
    stamped = Stamped(record, made.vectors, deleted)
    return Reconciled(stamped, tuple(made.unlogged), tuple(made.findings))


@dataclass(slots=True)
class _Made:
    """A record while it is put together, register by register."""

    findings: list[Finding]
    values: dict[str, Any] = field(default_factory=dict)
    vectors: dict[str, VersionVector] = field(default_factory=dict)
    unlogged: list[str] = field(default_factory=list)

    def take(self, each: Copies, chosen: Last) -> None:
        self.values.update(chosen.values)
        if chosen.vector:
            self.vectors[each.register.name] = chosen.vector
        if chosen is each.row and each.agreement is not Agreement.SAME:
            self.unlogged.append(each.register.name)


def _chosen(kind: type[Record], each: Copies, *, is_complete: bool) -> Last:
    """Return the copy to keep."""
    blank = Last(blank_values(kind, each.register), NEVER_EDITED)
    if each.log is None:
        return blank if is_complete or each.row is None else each.row
    if each.row is None or each.agreement is Agreement.SAME or is_complete:
        return each.log
    order = compare(each.row.vector, each.log.vector)
    if order is Order.NEWER or (not each.log.is_intact and order is not Order.OLDER):
        return each.row
    return each.log


def _finding_code(each: Copies, row: KeptRow | None, *, is_complete: bool) -> FindingCode | None:
    if each.agreement is Agreement.DIFFERENT:
        return FindingCode.DIFFERS
    if each.agreement is Agreement.ONLY_ROW:
        return FindingCode.DIFFERS if is_complete else FindingCode.NO_HISTORY
    if each.agreement is Agreement.SAME:
        return None
    if is_complete:  # what the history says is certain, and what it does not say is blank
        return None if row is None else FindingCode.VALUE
    return FindingCode.OLDER if each.agreement is Agreement.ONLY_LOG else FindingCode.LOST


def _fixed(
    kind: type[Record],
    record_id: str,
    row: KeptRow | None,
    replayed: Replayed | None,
    *,
    is_complete: bool,
) -> Mapping[str, Any] | None:
    """Return the fields set at creation, None where they cannot be had."""
    held: list[Mapping[str, Any]] = []
    if row is not None and fixed_of(row).keys() == set(kind.fixed):
        held.append(fixed_of(row))
    if replayed is not None and replayed.fixed is not None:
        held.insert(0 if is_complete else len(held), replayed.fixed)
    fitting = [fixed for fixed in held if _can_be(kind, record_id, fixed)]
    if not fitting and (row is None or replayed is None):
        return None  # one copy only, and an id that does not go with it: it is not a record's
    return next(iter(fitting or held), None)


def _can_be(kind: type[Record], record_id: str, fixed: Mapping[str, Any]) -> bool:
    """Say whether fixed fields go with an id: that of an answer mostly follows from them."""
    if kind is not Answer:
        return True
    try:
        derived = derived_id(fixed["interview_id"], "answer", fixed["question_id"])
    except ValueError:
        return False
    return derived == record_id


def _fixed_differ(kind: type[Record], row: KeptRow | None, replayed: Replayed | None) -> bool:
    if row is None or replayed is None or replayed.fixed is None:
        return False
    return bool(row.bad & set(kind.fixed)) or fixed_of(row) != replayed.fixed


def _known(row: KeptRow | None, replayed: Replayed | None) -> str:
    """Return what is left of a record that cannot be kept, for people to read."""
    in_log = {} if replayed is None else {k: dict(v.values) for k, v in replayed.last.items()}
    return f"{dict(row.values) if row is not None else ''} {in_log or ''}".strip()
