"""An assessment as it stood: records put together again from the lines of the change log.

One rule, for looking back and for checking a store alike: of every register the last line counts;
what no line tells of is blank. And the one exception to looking back: what somebody may no longer
be quoted with is not seen in the past either (docs/decisions/0014).
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any

from clusterdyn_desktop.domain.consent_text import PURPOSES
from clusterdyn_desktop.domain.dossier import Dossier, in_natural_order
from clusterdyn_desktop.domain.records import (
    DELETED,
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
    Stamped,
)
from clusterdyn_desktop.domain.version_vectors import VersionVector

Key = tuple[str, str]
"""A kind's name and a record's id."""


@dataclass(frozen=True, slots=True)
class PastMoment:
    """A moment of the past, as a time with its zone and, where it ends a step, that step's last
    line: what was done after it in the same second is then not seen.
    """

    at: datetime
    sequence: int | None = None


@dataclass(frozen=True, slots=True)
class Last:
    """What the last line of a register says."""

    values: Mapping[str, Any]
    vector: VersionVector
    is_intact: bool = True
    """Whether the line goes with its seal, as far as that was looked at."""


@dataclass(slots=True)
class Replayed:
    """What the history says of one record; `fixed` is None where the line it began with is lost."""

    assessment_id: str
    fixed: Mapping[str, Any] | None = None
    last: dict[str, Last] = field(default_factory=dict)

    def stamped(self, kind: type[R], record_id: str) -> Stamped[R]:
        """Return the record with its vectors and tombstone.

        Fields that a later program took out of the kind are passed over.
        """
        known = {each.name for each in fields(kind)} - {"id"}
        values = dict(self.fixed or {})
        vectors: dict[str, VersionVector] = {}
        deleted = False
        for register, last in self.last.items():
            if last.vector:
                vectors[register] = last.vector
            if register == DELETED.name:
                deleted = bool(last.values.get(DELETED.name))
            else:
                values.update(last.values)
        held = {name: value for name, value in values.items() if name in known}
        return Stamped(kind(id=record_id, **held), vectors, deleted)


def dossier_of(records: Mapping[Key, Replayed], assessment_id: str) -> Dossier | None:
    """Return everything an assessment held, in order; None where it was not there yet."""
    begun = records.get((Assessment.kind, assessment_id))
    if begun is None:
        return None
    assessment = begun.stamped(Assessment, assessment_id)
    cluster_id = assessment.record.cluster_id
    cluster = records.get((Cluster.kind, cluster_id))
    if cluster is None:
        return None
    interviews = _held(records, Interview)
    return Dossier(
        cluster.stamped(Cluster, cluster_id),
        assessment,
        interviews=interviews,
        answers=_of_interviews(records, Answer, interviews),
        jottings=_of_interviews(records, Jotting, interviews),
        attachments=_of_interviews(records, Attachment, interviews),
        agreed_values=_held(records, AgreedValue),
        indicators=_held(records, Indicator),
        actions=_held(records, Action),
        case_stories=_held(records, CaseStory),
    )


def _held(records: Mapping[Key, Replayed], kind: type[R]) -> tuple[Stamped[R], ...]:
    found = (
        replayed.stamped(kind, record_id)
        for (name, record_id), replayed in records.items()
        if name == kind.kind
    )
    return tuple(in_natural_order(kind, found))


def _of_interviews(
    records: Mapping[Key, Replayed], kind: type[R], interviews: Iterable[Stamped[Interview]]
) -> tuple[Stamped[R], ...]:
    """Return what hangs on interviews in the order of these."""
    rank = {interview.record.id: place for place, interview in enumerate(interviews)}
    found = _held(records, kind)
    return tuple(sorted(found, key=lambda stamped: rank[getattr(stamped.record, kind.parent)]))


# ---- privacy before history

_PURPOSES = tuple(f"consent_{purpose}" for purpose in PURPOSES)
_WITHDRAWN_ON = "consent_withdrawn_on"


def as_may_be_seen(past: Dossier, today: Dossier) -> Dossier:
    """Return a past state with consent and erasures as they are today (method.md 5.5).

    A purpose that was agreed to then and is not now, and a withdrawal since, are taken over with
    their vectors. What was agreed to only later stays as it was: then it was not agreed to. Of an
    interview that is erased by now its present record remains, and nothing that hangs on it.
    """
    now = {stamped.record.id: stamped for stamped in today.interviews}
    erased = {name for name, held in now.items() if held.record.erased_on is not None}
    interviews = tuple(_as_today(then, now.get(then.record.id, then)) for then in past.interviews)
    return replace(
        past,
        interviews=interviews,
        answers=tuple(_not_of(past.answers, erased)),
        jottings=tuple(_not_of(past.jottings, erased)),
        attachments=tuple(_not_of(past.attachments, erased)),
    )


def _not_of(group: Iterable[Stamped[R]], interview_ids: Collection[str]) -> Iterator[Stamped[R]]:
    return (each for each in group if getattr(each.record, "interview_id", "") not in interview_ids)


def _as_today(then: Stamped[Interview], now: Stamped[Interview]) -> Stamped[Interview]:
    if now.record.erased_on is not None:
        return now
    names = [name for name in _PURPOSES if _allows_less(then.record, now.record, name)]
    if now.record.consent_withdrawn_on is not None:
        names.append(_WITHDRAWN_ON)
    if not names:
        return then
    values = {name: getattr(now.record, name) for name in names}
    vectors = {name: now.vectors[name] for name in names if name in now.vectors}
    return replace(then, record=replace(then.record, **values), vectors={**then.vectors, **vectors})


def _allows_less(then: Interview, now: Interview, name: str) -> bool:
    return getattr(then, name) is True and getattr(now, name) is not True
