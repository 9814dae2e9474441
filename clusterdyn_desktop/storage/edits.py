"""What an edit, a deletion or a received record does to a record's registers.

Pure rules over records and version vectors, driven by the registers of the record's kind: no
statement, no table, no clock. The change log is written from what is worked out here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any, Generic

from clusterdyn_desktop.domain.records import (
    DELETED,
    RECORD_KINDS,
    R,
    Record,
    Register,
    Stamped,
)
from clusterdyn_desktop.domain.version_vectors import (
    NEVER_EDITED,
    Order,
    VersionVector,
    advance,
    compare,
)
from clusterdyn_desktop.services.store_port import CREATED


@dataclass(frozen=True, slots=True)
class RegisterEdit:
    """One register before and after; `old` is None where the record did not exist."""

    register: str
    old: Mapping[str, Any] | None
    new: Mapping[str, Any]
    vector: VersionVector


@dataclass(frozen=True, slots=True)
class Edit(Generic[R]):
    """What is to be written: the record as it will be, and a line for the log per register.

    The lines of a new record follow from the record, so that only those of a known one are given:
    `CREATED` comes first and holds the fields that never change, then every register with a vector.
    """

    after: Stamped[R]
    is_new: bool
    lines_of_known: tuple[RegisterEdit, ...] = ()

    @property
    def lines(self) -> tuple[RegisterEdit, ...]:
        """A line for every register that changed, in the order of the registers."""
        return _lines_of_new(self.after) if self.is_new else self.lines_of_known

    @property
    def changed(self) -> tuple[str, ...]:
        """The names of the registers that changed."""
        if self.is_new:
            return tuple(self.after.vectors)
        return tuple(line.register for line in self.lines_of_known)


class FixedFieldChanged(ValueError):
    """A record came with another value in a field that is set at creation."""

    def __init__(self, record: Record, field: str) -> None:
        super().__init__(f"{record.kind} {record.id}: {field} never changes")
        self.field = field


def put(current: Stamped[R] | None, record: R, seen: Record | None, site: str) -> Edit[R] | None:
    """Return what editing a record here comes to, or None where it comes to nothing.

    An edit is what differs from `seen`, the record as the editor last saw it, or from `current`
    where the editor never looked. What others changed since stays.
    """
    draft = _Draft(current, record)
    for register in record.registers:
        is_known = draft.is_as_now(register) or (seen and _same(register, record, seen))
        if not is_known:
            draft.take(register, advance(draft.vector(register.name), site))
    if current is not None and current.deleted:
        draft.mark_deleted(False, advance(draft.vector(DELETED.name), site))
    return draft.edit(is_whole=seen is None or (current is not None and seen is current.record))


def delete(current: Stamped[R], site: str) -> Edit[R] | None:
    """Return what leaving a tombstone comes to, or None where there is one."""
    if current.deleted:
        return None
    draft = _Draft(current, current.record)
    draft.mark_deleted(True, advance(draft.vector(DELETED.name), site))
    return draft.edit()


def receive(current: Stamped[R] | None, incoming: Stamped[R], site: str) -> Edit[R] | None:
    """Return what a record from elsewhere comes to, or None where all of it is known here.

    A register is taken with its vector where the one here is older. One that brings a value but
    no vector, where nobody has edited it here either, is taken as an edit made here.
    """
    if current is None and _is_as_it_will_be(incoming):
        return Edit(incoming, True)
    draft = _Draft(current, incoming.record)
    for register in incoming.record.registers:
        here, theirs = draft.vector(register.name), _vector(incoming, register.name)
        if _is_older(here, theirs):
            draft.take(register, theirs)
        elif not here and not theirs and not draft.is_as_now(register):
            draft.take(register, advance(here, site))
    here, theirs = draft.vector(DELETED.name), _vector(incoming, DELETED.name)
    if _is_older(here, theirs):
        draft.mark_deleted(incoming.deleted, theirs)
    elif not here and not theirs and incoming.deleted:
        draft.mark_deleted(True, advance(here, site))
    return draft.edit()


def _vector(stamped: Stamped[R], register: str) -> VersionVector:
    return stamped.vectors.get(register, NEVER_EDITED)


def _is_older(here: VersionVector, theirs: VersionVector) -> bool:
    if not here or not theirs:
        return bool(theirs)
    return compare(here, theirs) is Order.OLDER


class _Draft(Generic[R]):
    """An edit while it is being worked out: `record` is as it came, `current` as it lies here."""

    def __init__(self, current: Stamped[R] | None, record: R) -> None:
        self._current = current
        self._record = record
        self._taken: dict[str, Any] = {}
        self._vectors = dict(current.vectors) if current else {}
        self._deleted = current.deleted if current else False
        self._lines: list[RegisterEdit] = []
        if current is not None:
            _refuse_moved(current.record, record)

    def vector(self, register: str) -> VersionVector:
        """Return the register's vector as it is here by now."""
        return self._vectors.get(register, NEVER_EDITED)

    def is_as_now(self, register: Register) -> bool:
        """Say whether the register came with the values that it has here."""
        if self._current is None:
            blank = _BLANK_VALUES[type(self._record)][register.name]
            return bool(_values(register)(self._record) == blank)
        return _same(register, self._record, self._current.record)

    def take(self, register: Register, vector: VersionVector) -> None:
        """Take over the register as it came."""
        self._vectors[register.name] = vector
        if self._current is not None:
            new = {name: getattr(self._record, name) for name in register.fields}
            self._taken.update(new)
            old = {name: getattr(self._current.record, name) for name in register.fields}
            self._lines.append(RegisterEdit(register.name, old, new, vector))

    def mark_deleted(self, deleted: bool, vector: VersionVector) -> None:
        """Leave a tombstone, or take it away."""
        self._vectors[DELETED.name] = vector
        if self._current is not None:
            old, new = {DELETED.name: self._deleted}, {DELETED.name: deleted}
            self._lines.append(RegisterEdit(DELETED.name, old, new, vector))
        self._deleted = deleted

    def edit(self, *, is_whole: bool = False) -> Edit[R] | None:
        """Return what has come together, None where it is nothing.

        With `is_whole` the record is to be as it came: whatever differs has been taken.
        """
        record = self._record
        if self._current is None:
            return Edit(Stamped(record, self._vectors, self._deleted), True)
        if not self._lines:
            return None
        if not is_whole:
            record = replace(self._current.record, **self._taken)
        return Edit(Stamped(record, self._vectors, self._deleted), False, tuple(self._lines))


def _lines_of_new(after: Stamped[Record]) -> tuple[RegisterEdit, ...]:
    record = after.record
    fixed = {name: getattr(record, name) for name in record.fixed}
    lines = [RegisterEdit(CREATED, None, fixed, NEVER_EDITED)]
    for register in (*record.registers, DELETED):
        if register.name in after.vectors:
            holder = after if register is DELETED else record
            new = {name: getattr(holder, name) for name in register.fields}
            lines.append(RegisterEdit(register.name, None, new, after.vectors[register.name]))
    return tuple(lines)


def _is_as_it_will_be(incoming: Stamped[Record]) -> bool:
    """Say whether a record that is new here comes in just as it is, which nearly all do.

    Every register that holds anything brings its vector, and these stand in their order.
    """
    vectors = incoming.vectors
    rest = _rest_of(incoming.record.kind, tuple(vectors))
    if rest is None or not all(vectors.values()):
        return False
    if incoming.deleted and DELETED.name not in vectors:
        return False
    read, blank = rest
    return bool(read(incoming.record) == blank)


@lru_cache(maxsize=1024)
def _rest_of(
    kind_name: str, stamped: tuple[str, ...]
) -> tuple[Callable[[Record], Any], Any] | None:
    """Return how to read the registers that are not named, and what they hold when blank.

    None where those that are named are not registers of the kind in their order.
    """
    kind = next(each for each in RECORD_KINDS if each.kind == kind_name)
    known = [register.name for register in (*kind.registers, DELETED)]
    if [name for name in known if name in stamped] != list(stamped):
        return None
    rest = [each for each in kind.registers if each.name not in stamped]
    read = attrgetter("kind", *(name for register in rest for name in register.fields))
    return read, read(kind(id=""))


def _same(register: Register, first: Record, second: Record) -> bool:
    values = _values(register)
    return bool(values(first) == values(second))


def _refuse_moved(before: Record, record: Record) -> None:
    for name in record.fixed:
        if getattr(before, name) != getattr(record, name):
            raise FixedFieldChanged(record, name)


@cache
def _values(register: Register) -> Callable[[Record], Any]:
    return attrgetter(*register.fields)


_BLANK_VALUES = {
    kind: {register.name: _values(register)(kind(id="")) for register in kind.registers}
    for kind in RECORD_KINDS
}
"""What the registers of each kind hold before anybody edits them."""
