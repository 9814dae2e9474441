"""The version vectors of what was collected on phones, so that merging can tell what is newer.

A submission is a site of its own, and its count is how often it was edited on the server. What a
register holds is stamped with the count at which it came to hold it: a register that an edit of
the submission left alone keeps the stamp it came with before, so that an edit made here since is
not disturbed. Where the same count brings another value, nobody can say which is newer; it then
counts as made by another site, and a person decides. See docs/decisions/0023.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from clusterdyn_desktop.domain.records import R, Record, Register, Stamped
from clusterdyn_desktop.domain.version_vectors import VersionVector

SITE = "form:"
"""What the site of a submission begins with; the id of its interview follows."""

UNKNOWN_REVISION = 1


class Came(NamedTuple):
    """A value that came with an earlier table: its vector and its fields."""

    vector: VersionVector
    values: Mapping[str, Any]


Earlier = Mapping[tuple[str, str], Sequence[Came]]
"""What came of a submission before, by record id and register, oldest first."""


def site_of(interview_id: str) -> str:
    """Return the site of a submission."""
    return f"{SITE}{interview_id}"


def own_site(site: str) -> str:
    """Return the site of the submission that a site belongs to, itself where it is none."""
    return site.split("/", maxsplit=1)[0]


def is_of(vector: VersionVector, site: str) -> bool:
    """Say whether a value came as it is from a submission: nobody else had a part in it."""
    return bool(vector) and all(own_site(name) == site for name in vector)


def stamped(
    record: R,
    revision: int | None,
    site: str,
    earlier: Earlier,
    unread: frozenset[str] = frozenset(),
) -> Stamped[R]:
    """Return a record with its vectors; what is blank and always was has none.

    Neither have registers that are `unread`: nothing of them comes in, not even the part that
    could be read.
    """
    blank = type(record)(id=record.id)
    vectors = {}
    for register in record.registers:
        if register.name in unread:
            nothing = {name: getattr(blank, name) for name in register.fields}
            record = replace(record, **nothing)
            continue
        came: Sequence[Came] = earlier.get((record.id, register.name), ())
        vector = _vector(record, register, revision or UNKNOWN_REVISION, site, came)
        if vector:
            vectors[register.name] = vector
    return Stamped(record, vectors)


def _vector(
    record: Record, register: Register, revision: int, site: str, came: Sequence[Came]
) -> VersionVector:
    """Return the vector of a register: that of the revision since which it holds this value.

    What came with later revisions does not count: an older table may come in after them.
    """
    values = {name: getattr(record, name) for name in register.fields}
    before = [earlier for earlier in came if _count(earlier) <= revision]
    newest = max(map(_count, before), default=0)
    latest = [earlier for earlier in before if _count(earlier) == newest]
    for earlier in latest:
        if earlier.values == values:
            return earlier.vector
    if not latest and _is_blank(record, register):
        return {}
    if latest and newest == revision:
        return {f"{site}/{_digest(values)}": revision}
    return {site: revision}


def _count(came: Came) -> int:
    return max(came.vector.values())


def _is_blank(record: Record, register: Register) -> bool:
    blank = type(record)(id=record.id)
    return all(getattr(record, name) == getattr(blank, name) for name in register.fields)


def _digest(values: Mapping[str, Any]) -> str:
    told = "\x1f".join(f"{name}={values[name]!s}" for name in sorted(values))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:8]
