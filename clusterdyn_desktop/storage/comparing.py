"""The row of a record beside what the history says of it, register by register."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from clusterdyn_desktop.domain.past import Last, Replayed
from clusterdyn_desktop.domain.records import DELETED, Record, Register
from clusterdyn_desktop.domain.store_findings import Finding, FindingCode
from clusterdyn_desktop.domain.version_vectors import NEVER_EDITED, VersionVector
from clusterdyn_desktop.services.store_port import CREATED
from clusterdyn_desktop.storage import record_tables
from clusterdyn_desktop.storage.kept_rows import KeptRow

FIXED = "fixed"
"""In a finding, stands in the place of a register for the fields that are set at creation."""


class Agreement(StrEnum):
    """How the two copies of a register stand to one another."""

    SAME = "same"
    DIFFERENT = "different"
    ONLY_ROW = "only row"
    ONLY_LOG = "only log"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Copies:
    """One register in both copies; each is None where it cannot be read.

    A register that nobody has edited has a blank row with an empty vector, and no line.
    """

    register: Register
    row: Last | None
    log: Last | None
    agreement: Agreement


def blank_values(kind: type[Record], register: Register) -> Mapping[str, Any]:
    """Return what a register holds before anybody edits it."""
    if register is DELETED:
        return {DELETED.name: False}
    blank = kind(id="")
    return {name: getattr(blank, name) for name in register.fields}


def copies(kind: type[Record], row: KeptRow | None, replayed: Replayed | None) -> Iterator[Copies]:
    """Yield every register of a record, the tombstone last."""
    for register in (*kind.registers, DELETED):
        in_row = _in_row(row, register) if row is not None else None
        in_log = replayed.last.get(register.name) if replayed is not None else None
        yield Copies(register, in_row, in_log, _agreement(kind, register, in_row, in_log))


def differences(
    kind: type[Record], record_id: str, row: KeptRow | None, replayed: Replayed | None
) -> Iterator[Finding]:
    """Yield where the copies of one record do not agree."""
    table = record_tables.of(kind).table.name
    if row is None:
        yield Finding(FindingCode.NO_ROW, table, record_id)
        return
    for column in sorted(row.bad):
        yield Finding(FindingCode.VALUE, table, record_id, column)
    if replayed is None or replayed.fixed is None:
        yield Finding(FindingCode.NO_HISTORY, table, record_id, CREATED)
        if replayed is None:
            return
    elif not row.bad & set(kind.fixed) and fixed_of(row) != replayed.fixed:
        yield Finding(FindingCode.DIFFERS, table, record_id, FIXED)
    for each in copies(kind, row, replayed):
        code = _CODES.get(each.agreement)
        if code is not None:
            yield Finding(code, table, record_id, each.register.name, told(each))


_CODES = {
    Agreement.DIFFERENT: FindingCode.DIFFERS,
    Agreement.ONLY_ROW: FindingCode.NO_HISTORY,
}


def fixed_of(row: KeptRow) -> Mapping[str, Any]:
    """Return the fields of a row that are set at creation, those that can be read."""
    return {name: row.values[name] for name in row.kind.fixed if name in row.values}


def told(each: Copies) -> str:
    """Return both copies of a register for people to read; vectors where only they differ."""
    is_about_vectors = each.row and each.log and each.row.values == each.log.values
    sides = (("row", each.row), ("history", each.log))
    return "; ".join(
        f"{side}: {_told(held, with_vector=bool(is_about_vectors))}"
        for side, held in sides
        if held is not None
    )


def _told(held: Last, *, with_vector: bool) -> str:
    values = ", ".join(str(value) for value in held.values.values())
    return f"{values} {dict(held.vector)}" if with_vector else values


def _in_row(row: KeptRow, register: Register) -> Last | None:
    if row.vectors is None:
        return None
    vector: VersionVector = row.vectors.get(register.name, NEVER_EDITED)
    if register is DELETED:
        return None if row.deleted is None else Last({DELETED.name: row.deleted}, vector)
    if row.bad.intersection(register.fields):
        return None
    # A column that came after the store was made holds what the record holds from the start.
    blank = blank_values(row.kind, register)
    return Last({name: row.values.get(name, blank[name]) for name in register.fields}, vector)


def _agreement(
    kind: type[Record], register: Register, row: Last | None, log: Last | None
) -> Agreement:
    if row is None:
        return Agreement.ONLY_LOG if log is not None else Agreement.NEITHER
    if log is None:
        is_blank = not row.vector and row.values == blank_values(kind, register)
        return Agreement.SAME if is_blank else Agreement.ONLY_ROW
    is_same = dict(row.vector) == dict(log.vector) and all(
        row.values.get(name) == value for name, value in log.values.items()
    )
    return Agreement.SAME if is_same else Agreement.DIFFERENT
