"""What goes along in a fill-in workbook, and what stays here.

A file goes to a company director by mail, so it holds no more than that person is to see: the
questions, the consent text, the label the office gave. What was answered before, what interviewers
noted, who else takes part: none of it goes along. What is shown as it stands in the store (an empty
answer cell, the label) goes with its version vector, so that what is filled in is newer than it;
what the respondent cannot see goes without, so that an answer given elsewhere meanwhile is never
overtaken but shown beside it. See docs/decisions/0021.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from clusterdyn_desktop.domain.consent_text import PURPOSES
from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Question
from clusterdyn_desktop.domain.records import (
    Answer,
    AnswerState,
    Assessment,
    Cluster,
    Interview,
    R,
    Stamped,
    empty_answer,
    new_id,
)
from clusterdyn_desktop.domain.version_vectors import NEVER_EDITED, advance
from clusterdyn_desktop.services.fill_in_port import FillInContent
from clusterdyn_desktop.services.report_ports import GuideMaterial

STILL_ASKED = frozenset({AnswerState.OPEN, AnswerState.NOT_ASKED})
"""States of an answer that a respondent may still be asked for."""

SHOWN: Mapping[type, tuple[str, ...]] = {
    Cluster: ("name", "country"),
    Assessment: ("code", "round", "label", "language", "instrument"),
    Interview: ("label", "role", "language", "question_set"),
}
"""The registers whose values go along; everything else of the records stays here."""

ASKED = tuple(f"consent_{purpose}" for purpose in PURPOSES)
RECORD, OCCASION = "consent_record", "occasion"
SHOWN_DIGITS = 4
"""So many digits of an interview's id stand in the label of a blank form."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends forms: the organisation, empty where it is not known, and the store's site."""

    organisation: str
    site: str


def planned_content(
    material: GuideMaterial, dossier: Dossier, interview_id: str, sender: Sender
) -> FillInContent:
    """Return a form for a planned interview: the questions that are still open.

    Raises `fill-in.no-consent`, `fill-in.nothing-open`, `fill-in.no-consent-text`.
    """
    held = next(each for each in dossier.interviews if each.record.id == interview_id)
    if held.record.consent_withdrawn_on is not None or held.record.consent_report is False:
        raise UserError("fill-in.no-consent", label=held.record.label)
    answers = {
        each.record.question_id: each
        for each in dossier.answers
        if each.record.interview_id == interview_id and not each.deleted
    }
    asked = tuple(
        question
        for question in material.questions
        if question.id not in answers or answers[question.id].record.state in STILL_ASKED
    )
    if not asked:
        raise UserError("fill-in.nothing-open", label=held.record.label)
    shown = tuple(_as_asked(interview_id, question, answers) for question in asked)
    return _content(replace(material, questions=asked), dossier, _with_blank(held), shown, sender)


def blank_content(material: GuideMaterial, dossier: Dossier, sender: Sender) -> FillInContent:
    """Return a form for one more of a role; the interview it becomes is made here.

    Raises `fill-in.no-consent-text`.
    """
    interview_id = new_id()
    country = material.cluster.country or "X"
    digits = interview_id[:SHOWN_DIGITS].upper()
    interview = Interview(
        id=interview_id,
        assessment_id=material.assessment.id,
        label=f"{country}-{material.role}-{digits}",
        role=material.role,
        language=material.language,
    )
    first = advance(NEVER_EDITED, sender.site)
    vectors = {name: first for name in SHOWN[Interview] if name != "question_set"}
    answers = tuple(
        Stamped(empty_answer(interview_id, question.id), {}) for question in material.questions
    )
    return _content(material, dossier, Stamped(interview, vectors), answers, sender)


def is_untouched(record: Interview | Answer, register: str) -> bool:
    """Say whether a register holds what it held before anybody edited it."""
    defaults = {field.name: field.default for field in fields(record)}
    names = next(each.fields for each in record.registers if each.name == register)
    return all(getattr(record, name) == defaults[name] for name in names)


def _content(
    material: GuideMaterial,
    dossier: Dossier,
    interview: Stamped[Interview],
    answers: tuple[Stamped[Answer], ...],
    sender: Sender,
) -> FillInContent:
    if material.consent is None:
        raise UserError("fill-in.no-consent-text")
    return FillInContent(
        material=replace(material, interview=interview.record),
        consent=material.consent,
        dossier=Dossier(
            _only_shown(dossier.cluster), _only_shown(dossier.assessment), (interview,), answers
        ),
        organisation=sender.organisation,
        site=sender.site,
    )


def _only_shown(stamped: Stamped[R]) -> Stamped[R]:
    """Return a record with the values that go along, and the vectors of these."""
    record = stamped.record
    kept = [register for register in record.registers if register.name in SHOWN[type(record)]]
    names = [*record.fixed, *(name for register in kept for name in register.fields)]
    shown = type(record)(id=record.id, **{name: getattr(record, name) for name in names})
    vectors = {
        register.name: stamped.vectors[register.name]
        for register in kept
        if register.name in stamped.vectors
    }
    return Stamped(shown, vectors)


def _with_blank(held: Stamped[Interview]) -> Stamped[Interview]:
    """Return an interview as it goes along, with the vectors of cells that are empty here too."""
    shown = _only_shown(held)
    empty = {
        name: held.vectors[name]
        for name in (*ASKED, RECORD, OCCASION)
        if name in held.vectors and is_untouched(held.record, name)
    }
    return replace(shown, vectors={**shown.vectors, **empty})


def _as_asked(
    interview_id: str, question: Question, answers: Mapping[str, Stamped[Answer]]
) -> Stamped[Answer]:
    """Return an answer as its cells show it: empty; without vector where it is not.

    Where nobody asked, the empty cell is what there is, so an answer is newer than that.
    """
    empty = empty_answer(interview_id, question.id)
    held = answers.get(question.id)
    if held is None:
        return Stamped(empty, {})
    as_open = replace(held.record, state=AnswerState.OPEN)
    vectors = {
        name: held.vectors[name]
        for name in ("score", "note")
        if name in held.vectors and is_untouched(as_open, name)
    }
    return Stamped(empty, vectors)
