"""Merging: how what others have stands to what is here, and what a decision between them makes.

Pure rules over registers and their version vectors (design: the store). What merging a whole
assessment comes to is in `dossier_merging.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from clusterdyn_desktop.domain.joining import Decision, join_words
from clusterdyn_desktop.domain.records import DELETED, R, Record, Register, Stamped
from clusterdyn_desktop.domain.version_vectors import (
    NEVER_EDITED,
    Order,
    VersionVector,
    advance,
    compare,
    join,
)

EDITED_IN_A_SHEET = "excel:"
"""What the site of an edit made by hand in a workbook begins with (docs/exchange-format.md 4.1)."""


class Standing(StrEnum):
    """How something of others stands to what is here.

    `EDITED` is newer by an edit made by hand in a sheet. `JOINED` has the same value and was
    edited elsewhere as well: only the vector changes. `CONFLICT` is for a person to decide.
    """

    NEW = "new"
    NEWER = "newer"
    EDITED = "edited"
    SAME = "same"
    OLDER = "older"
    JOINED = "joined"
    CONFLICT = "conflict"


class Rule(StrEnum):
    """What becomes of conflicts that nobody decided one by one.

    `LATER` brings in all the rest; the conflicts stay open in the store.
    """

    FAIL = "fail"
    MINE = "mine"
    THEIRS = "theirs"
    LATER = "later"


class ConflictKey(NamedTuple):
    """What tells a conflict: the name of the record's kind, its id, and the register."""

    kind: str
    record_id: str
    register: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two values of one register, of which neither maker had seen the other's.

    `register` is `deleted` where one side deleted a record that the other went on editing, itself
    or what hangs on it. `base` is what both started from: blank where both started from nothing,
    None where it is not known. `ours_who` and `ours_at` (UTC) say who made our value, where the
    log tells; `theirs_from` names the file that theirs came with.
    """

    kind: type[Record]
    record_id: str
    assessment_id: str
    register: str
    ours: Record
    theirs: Record
    base: Record | None
    ours_deleted: bool
    theirs_deleted: bool
    ours_who: str
    ours_at: datetime | None
    theirs_from: str
    theirs_vectors: Mapping[str, VersionVector] = field(default_factory=dict)
    held: tuple[Stamped[Record], ...] = ()
    """Of a deletion: what hangs on their record and waits with it, parents before children."""

    open_id: str = ""
    """Of a conflict that was left open: its id in the store."""

    @property
    def key(self) -> ConflictKey:
        """What tells it from all others of one import."""
        return ConflictKey(self.kind.kind, self.record_id, self.register)

    @property
    def is_deletion(self) -> bool:
        """Whether it is about a deletion."""
        return self.register == DELETED.name

    @property
    def theirs_stamped(self) -> Stamped[Record]:
        """Their record with its vectors."""
        return Stamped(self.theirs, self.theirs_vectors, self.theirs_deleted)

    @property
    def can_join(self) -> bool:
        """Whether both can stay: only words can, where nothing but them stands in the way."""
        return not self.is_deletion and can_join(
            register_of(self.kind, self.register), self.ours, self.theirs
        )


# ---- how registers stand ----------------------------------------------------------------------


def register_of(kind: type[Record], name: str) -> Register:
    """Return a register of a kind by its name; `DELETED` too."""
    return next(register for register in (*kind.registers, DELETED) if register.name == name)


def values_of(record: Record, register: Register) -> tuple[Any, ...]:
    """Return what a register of a record holds."""
    return tuple([getattr(record, name) for name in register.fields])


def vector_of(stamped: Stamped[Record], register: str) -> VersionVector:
    """Return the vector of a register; empty where nobody has edited it."""
    return stamped.vectors.get(register, NEVER_EDITED)


def standing_of(register: Register, ours: Stamped[Record], theirs: Stamped[Record]) -> Standing:
    """Say how their register stands to ours.

    Without a vector theirs is unknown, and older than anything; where nobody edited it here
    either, it is an edit made now. Where it is blank as well, nothing is brought.
    """
    here, there = vector_of(ours, register.name), vector_of(theirs, register.name)
    is_alike = values_of(ours.record, register) == values_of(theirs.record, register)
    if not there:
        if is_alike or _is_blank(theirs.record, register):
            return Standing.SAME
        return Standing.OLDER if here else Standing.NEWER
    order = compare(there, here)
    if order is Order.OLDER:
        return Standing.OLDER
    if order is Order.EQUAL:
        return Standing.SAME if is_alike else Standing.CONFLICT
    if is_alike:
        return Standing.JOINED
    if order is Order.CONCURRENT:
        return Standing.CONFLICT
    return Standing.EDITED if _is_edited_in_a_sheet(here, there) else Standing.NEWER


def standings_of(ours: Stamped[Record], theirs: Stamped[Record]) -> dict[str, Standing]:
    """Return how their registers stand to ours, those that are the same left out.

    The tombstone is not among them: how a deletion stands depends on all that hangs on a record.
    """
    found: dict[str, Standing] = {}
    for register in theirs.record.registers:
        standing = standing_of(register, ours, theirs)
        if standing is not Standing.SAME:
            found[register.name] = standing
    return found


def _is_blank(record: Record, register: Register) -> bool:
    return values_of(record, register) == values_of(type(record)(id=""), register)


def _is_edited_in_a_sheet(here: VersionVector, there: VersionVector) -> bool:
    return any(
        site.startswith(EDITED_IN_A_SHEET) and count > here.get(site, 0)
        for site, count in there.items()
    )


def is_covered(vector: VersionVector, by: VersionVector) -> bool:
    """Say whether who made `by` had seen all that is in `vector`."""
    return compare(vector, by) in {Order.OLDER, Order.EQUAL}


# ---- what a decision makes of them ------------------------------------------------------------


def can_join(register: Register, ours: Record, theirs: Record) -> bool:
    """Say whether two versions of a register can become one that holds the words of both."""
    return bool(register.words) and all(
        name == register.words or _can_agree(getattr(ours, name), getattr(theirs, name))
        for name in register.fields
    )


def _can_agree(ours: object, theirs: object) -> bool:
    return ours == theirs or all(each in (True, False, None) for each in (ours, theirs))


def _agreed(ours: object, theirs: object) -> object:
    """Return what two answers to a yes or no come to: no if one is, else not decided."""
    if ours == theirs:
        return ours
    return False if False in (ours, theirs) else None


def joined(register: Register, ours: Record, theirs: Record, base: Record | None) -> dict[str, Any]:
    """Return the fields of a register that holds the words of both. Raises `ValueError`."""
    if not can_join(register, ours, theirs):
        raise ValueError(f"{register.name} holds no words that could be joined")
    values: dict[str, Any] = {
        name: _agreed(getattr(ours, name), getattr(theirs, name)) for name in register.fields
    }
    words = register.words
    known = "" if base is None else getattr(base, words)
    values[words] = join_words(getattr(ours, words), getattr(theirs, words), known)
    return values


def decided(
    ours: Stamped[R],
    theirs: Stamped[R],
    register: Register,
    decision: Decision,
    *,
    site: str,
    base: Record | None = None,
) -> tuple[Stamped[R], ...]:
    """Return the states a record passes through when a register of it is decided here.

    The last one holds the decision, newer than both. One before it holds theirs, where the
    decision is another value: so their value is in the history too, and nothing is lost by it.
    """
    if register.name == DELETED.name:
        return (_deletion_decided(ours, theirs, decision, site),)
    seen = _newer_than_both(ours, theirs, register.name, site)
    their_values = {name: getattr(theirs.record, name) for name in register.fields}
    our_values = {name: getattr(ours.record, name) for name in register.fields}
    if decision is Decision.BOTH:
        values = joined(register, ours.record, theirs.record, base)
    else:
        values = our_values if decision is Decision.MINE else their_values
    states = [] if values == their_values else [_with(ours, register.name, their_values, seen)]
    states.append(_with(ours, register.name, values, advance(seen, site)))
    return tuple(states)


def _newer_than_both(
    ours: Stamped[R], theirs: Stamped[R], register: str, site: str
) -> VersionVector:
    """Return the two vectors as one; advanced where that is no newer than ours."""
    here = vector_of(ours, register)
    both = join(here, vector_of(theirs, register))
    return advance(both, site) if compare(both, here) is Order.EQUAL else both


def _with(
    stamped: Stamped[R], register: str, values: Mapping[str, Any], vector: VersionVector
) -> Stamped[R]:
    record = replace(stamped.record, **values)
    return replace(stamped, record=record, vectors={**stamped.vectors, register: vector})


def _deletion_decided(
    ours: Stamped[R], theirs: Stamped[R], decision: Decision, site: str
) -> Stamped[R]:
    if decision is Decision.BOTH:
        raise ValueError("a record is deleted or it is not")
    vector = join(vector_of(ours, DELETED.name), vector_of(theirs, DELETED.name))
    deleted = ours.deleted if decision is Decision.MINE else theirs.deleted
    vectors = {**ours.vectors, DELETED.name: advance(vector, site)}
    return replace(ours, vectors=vectors, deleted=deleted)


def settled_by_itself(
    ours: Stamped[R], theirs: Stamped[R], register: Register, site: str
) -> tuple[Stamped[R], ...]:
    """Return the states when nobody is asked, since the record is out of sight on both sides.

    The same value everywhere: the greater one, and of a deletion against an edit the edit.
    """
    if register.name == DELETED.name:
        return (_deletion_decided(ours, theirs, _alive(ours), site),)
    mine, other = values_of(ours.record, register), values_of(theirs.record, register)
    is_mine = repr(mine) >= repr(other)
    decision = Decision.MINE if is_mine else Decision.THEIRS
    return decided(ours, theirs, register, decision, site=site)


def _alive(ours: Stamped[R]) -> Decision:
    return Decision.THEIRS if ours.deleted else Decision.MINE
