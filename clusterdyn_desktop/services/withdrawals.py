"""Withdrawn consent: which purposes, since when, and what of it still leaves in an export.

That the whole was withdrawn stands in the interview (`consent_withdrawn_on`); that one purpose
was, and when, is read from the change log, since a purpose that was withdrawn and one that was
never agreed to are both a no. See docs/decisions/.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from clusterdyn_desktop.domain.consent_text import PURPOSES
from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.records import Answer, Interview, R, Stamped
from clusterdyn_desktop.services.store_port import Change, UnitOfWork

CONSENT_GIVEN = "consent given"
CONSENT_WITHDRAWN = "consent withdrawn"
"""The reasons in the change log."""

QUOTE = "quote"
WITHDRAWN_ON = "consent_withdrawn_on"
REGISTERS = {f"consent_{purpose}": purpose for purpose in PURPOSES}
"""The purpose by its register; each is one field of the same name."""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """When a withdrawal was recorded (UTC), and by whom."""

    at: datetime
    who: str


Withdrawals = Mapping[str, Mapping[str, Withdrawn]]
"""By interview id, the purposes that were agreed to once and are withdrawn now."""


def withdrawals(work: UnitOfWork, assessment_id: str) -> Withdrawals:
    """Return what respondents of an assessment have withdrawn, and not agreed to since.

    The whole, `WITHDRAWN_ON`, is among the purposes by the name of its field.
    """
    found: dict[str, dict[str, Withdrawn]] = {}
    for step in work.steps(assessment_id):
        if step.why not in {CONSENT_GIVEN, CONSENT_WITHDRAWN}:
            continue
        for line in work.changes_in(step.batch, assessment_id):
            if line.kind == Interview.kind and step.why == CONSENT_GIVEN:
                found.pop(line.record_id, None)
            elif purpose := _withdrawn_purpose(line):
                held = found.setdefault(line.record_id, {})
                held[purpose] = Withdrawn(line.at, line.who)
    return {name: still for name, held in found.items() if (still := _standing(work, name, held))}


def _withdrawn_purpose(line: Change) -> str:
    if line.kind != Interview.kind:
        return ""
    return WITHDRAWN_ON if line.register == WITHDRAWN_ON else REGISTERS.get(line.register, "")


def _standing(
    work: UnitOfWork, interview_id: str, held: Mapping[str, Withdrawn]
) -> Mapping[str, Withdrawn]:
    """Leave out what was undone since."""
    stamped = work.get(Interview, interview_id)
    if stamped is None:
        return {}
    return {name: when for name, when in held.items() if _is_withdrawn(stamped.record, name)}


def _is_withdrawn(interview: Interview, purpose: str) -> bool:
    if purpose == WITHDRAWN_ON:
        return interview.consent_withdrawn_on is not None
    return getattr(interview, f"consent_{purpose}") is False


def for_export(dossier: Dossier, held: Withdrawals) -> Dossier:
    """Return a dossier as it may leave: what consent was withdrawn to is not in it.

    A withdrawn interview stays as the fact of its withdrawal, without answers, jottings and
    attachments; so does an erased one as the fact of its erasure. Where only quotes were withdrawn,
    the quotes are left out; their registers then carry no vector, so that they overtake nothing
    where somebody has them already.
    """
    gone = {
        stamped.record.id
        for stamped in dossier.interviews
        if stamped.record.consent_withdrawn_on is not None or stamped.record.erased_on is not None
    }
    unquoted = {name for name, purposes in held.items() if QUOTE in purposes}
    if not gone and not unquoted:
        return dossier
    return replace(
        dossier,
        answers=tuple(_quietly(each, unquoted) for each in _kept(dossier.answers, gone)),
        jottings=tuple(
            each
            for each in _kept(dossier.jottings, gone)
            if not (each.record.is_quote and each.record.interview_id in unquoted)
        ),
        attachments=tuple(_kept(dossier.attachments, gone)),
    )


def withdrawn_interviews(dossier: Dossier) -> int:
    """Return the number of living interviews whose consent is withdrawn."""
    return sum(
        stamped.record.consent_withdrawn_on is not None and not stamped.deleted
        for stamped in dossier.interviews
    )


def _kept(group: Iterable[Stamped[R]], gone: set[str]) -> Iterable[Stamped[R]]:
    return (each for each in group if getattr(each.record, "interview_id", "") not in gone)


def _quietly(stamped: Stamped[Answer], unquoted: set[str]) -> Stamped[Answer]:
    if stamped.record.interview_id not in unquoted or QUOTE not in stamped.vectors:
        return stamped
    silent = replace(stamped.record, quote="", quote_permission=None)
    vectors = {name: vector for name, vector in stamped.vectors.items() if name != QUOTE}
    return replace(stamped, record=silent, vectors=vectors)
