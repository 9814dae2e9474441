"""What is worth a second look: each rule by itself, and all of them together."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Answer, AnswerState, Interview
from clusterdyn_desktop.domain.remarks import (
    Remark,
    RemarkCode,
    against_wording,
    differ,
    differing,
    remarks,
    scores_that_count,
)

SCORES = st.integers(min_value=1, max_value=5)
ANNA = Interview(
    id="anna", label="X-S-01", role="S", consent_report=True, consent_quote=True, language="en"
)
SOUND = Answer(
    id="a", interview_id="anna", state=AnswerState.SCORED, score=3, evidence=2, note="As in May."
)


def _found(instrument: Instrument, answer: Answer, interview: Interview = ANNA) -> list[Remark]:
    """What is to look at in one interview with one answer."""
    held = replace(answer, question_id=answer.question_id or _plain_question(instrument))
    every = remarks(instrument, [interview], [held])
    return [remark for remark in every if remark.interview_id]


def _codes(instrument: Instrument, answer: Answer, interview: Interview = ANNA) -> set[RemarkCode]:
    return {remark.code for remark in _found(instrument, answer, interview)}


def _plain_question(instrument: Instrument) -> str:
    return next(q.id for q in instrument.questions if not q.inverted_brake)


def _brake(instrument: Instrument) -> str:
    return next(q.id for q in instrument.questions if q.inverted_brake)


def test_a_well_founded_answer_is_left_in_peace(instrument: Instrument) -> None:
    """Protects trust in the list: nothing is listed that needs nothing."""
    assert _found(instrument, SOUND) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"evidence": None}, RemarkCode.NO_EVIDENCE),
        ({"score": 4, "note": " "}, RemarkCode.HIGH_WITHOUT_NOTE),
        ({"score": 5, "note": ""}, RemarkCode.HIGH_WITHOUT_NOTE),
        ({"quote": "Ja.", "quote_permission": None}, RemarkCode.QUOTE_UNDECIDED),
        ({"state": AnswerState.OPEN, "score": None}, RemarkCode.NOT_ANSWERED),
    ],
)
def test_each_gap_has_its_remark(
    instrument: Instrument, change: dict[str, Any], code: RemarkCode
) -> None:
    """Protects each rule: one gap gives one remark, and only that one."""
    assert _codes(instrument, replace(SOUND, **change)) == {code}


@pytest.mark.parametrize(
    "change",
    [
        {"evidence": 0},
        {"score": 3, "note": ""},
        {"quote": "Ja.", "quote_permission": False},
        {"state": AnswerState.REFUSED, "score": None, "evidence": None, "note": ""},
        {"state": AnswerState.OPEN, "score": None, "evidence": None, "note": ""},
    ],
)
def test_what_was_decided_is_left_in_peace(instrument: Instrument, change: dict[str, Any]) -> None:
    """Protects decisions: grade 0, “may not be quoted” and a refusal are answers."""
    assert _codes(instrument, replace(SOUND, **change)) == set()


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"consent_report": None}, RemarkCode.CONSENT_NOT_ASKED),
        ({"consent_report": False}, RemarkCode.NO_CONSENT),
        ({"consent_withdrawn_on": date(2026, 10, 1)}, RemarkCode.WITHDRAWN),
    ],
)
def test_answers_without_consent_are_named(
    instrument: Instrument, change: dict[str, Any], code: RemarkCode
) -> None:
    """Protects respondents (5.5), and the interviewer from an hour that does not count."""
    assert _codes(instrument, SOUND, replace(ANNA, **change)) == {code}


def test_consent_is_no_matter_before_anything_is_answered(instrument: Instrument) -> None:
    """Protects planned interviews: nothing was said that could need a consent."""
    planned = replace(ANNA, consent_report=None)
    assert remarks(instrument, [planned], []) == ()


def test_an_interview_that_is_left_out_needs_no_more_work(instrument: Instrument) -> None:
    """Protects time: gaps in answers that count nowhere are not listed."""
    gaps = replace(SOUND, score=5, evidence=None, note="")
    assert _codes(instrument, gaps, replace(ANNA, consent_report=False)) == {RemarkCode.NO_CONSENT}


def test_a_quote_against_the_respondents_wish_is_named(instrument: Instrument) -> None:
    """Protects respondents: not even a permission given by mistake hides it."""
    quoted = replace(SOUND, quote="Ja.", quote_permission=True)
    found = _codes(instrument, quoted, replace(ANNA, consent_quote=False))
    assert found == {RemarkCode.QUOTE_UNWANTED}


def test_the_high_score_is_the_instruments_not_the_codes(instrument: Instrument) -> None:
    """Protects instruments with another scale: high is the highest score and the one below."""
    longer = replace(instrument, rules=replace(instrument.rules, score_maximum=7))
    assert _codes(longer, replace(SOUND, score=5, note="")) == set()


# ---- a brake scored against its wording --------------------------------------------------------


@pytest.mark.parametrize(
    ("score", "others", "remarked"),
    [
        (5, [2, 1], 1.5),
        (5, [2, 2], 2.0),
        (4, [2, 2], 2.0),
        (4, [1, 2, 4], 2.0),
        (1, [4, 5], 4.5),
        (4, [3, 2], None),
        (5, [3, 3], None),
        (5, [1], None),
        (3, [1, 1], None),
        (5, [], None),
    ],
)
def test_a_brake_scored_the_other_way_round(
    instrument: Instrument, score: int, others: list[int], remarked: float | None
) -> None:
    """Protects the rule and its limits: two others at least, two steps nearer at least."""
    assert against_wording(score, others, instrument.rules) == remarked


@given(score=SCORES, others=st.lists(SCORES, max_size=9))
def test_the_mirror_is_fair(instrument: Instrument, score: int, others: list[int]) -> None:
    """Protects against two remarks for one slip: an answer and its mirror are never both odd."""
    mirrored = 6 - score
    odd = against_wording(score, others, instrument.rules)
    if odd is not None:
        assert against_wording(mirrored, others, instrument.rules) is None
        assert abs(score - odd) > 1, "whoever answers like the others is left in peace"


def test_only_brakes_are_held_against_their_wording(instrument: Instrument) -> None:
    """Protects disagreement: on other questions an outlier is an opinion, not a slip."""
    interviews = [replace(ANNA, id=name, label=name) for name in ("anna", "bo", "cai")]
    for question in (_brake(instrument), _plain_question(instrument)):
        given_scores = {"anna": 5, "bo": 1, "cai": 1}
        answers = [
            replace(SOUND, id=name, interview_id=name, question_id=question, score=score)
            for name, score in given_scores.items()
        ]
        found = remarks(instrument, interviews, answers)
        mirrored = [r for r in found if r.code is RemarkCode.BRAKE_MIRRORED]
        if question == _brake(instrument):
            assert [(r.label, r.score, r.others) for r in mirrored] == [("anna", 5, 1.0)]
        else:
            assert mirrored == []


# ---- where respondents differ ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([], False),
        ([5], False),
        ([2, 4], False),
        ([2, 5], True),
        ([2, 2, 4, 4], True),
        ([3, 3, 3, 4, 5], False),
        ([1, 3, 3, 3, 3, 4], True),
    ],
)
def test_respondents_differ(scores: list[int], expected: bool) -> None:
    """Protects the meaning of the mark: a wide spread, or two camps."""
    assert differ(scores) is expected


@given(scores=st.lists(SCORES, max_size=12), data=st.data())
def test_differing_does_not_depend_on_the_order(scores: list[int], data: st.DataObject) -> None:
    """Protects repeatability: who was interviewed first makes no difference."""
    assert differ(data.draw(st.permutations(scores))) == differ(scores)


def test_only_interviews_that_count_can_differ(instrument: Instrument) -> None:
    """Protects confidentiality: a withdrawn answer leaves no trace in a mark."""
    question = _plain_question(instrument)
    interviews = [ANNA, replace(ANNA, id="bo", consent_withdrawn_on=date(2026, 10, 1))]
    answers = [
        replace(SOUND, interview_id=name, question_id=question, score=score)
        for name, score in (("anna", 1), ("bo", 5))
    ]
    assert differing(scores_that_count(interviews, answers)) == frozenset()


# ---- the assessment ----------------------------------------------------------------------------


def test_a_thin_base_is_said_once_there_is_a_base(instrument: Instrument) -> None:
    """Protects new assessments from a list of everything that has not happened yet."""
    assert remarks(instrument, [ANNA], []) == ()
    answer = replace(SOUND, question_id=_plain_question(instrument))
    found = {remark.code: remark for remark in remarks(instrument, [ANNA], [answer])}
    assert found[RemarkCode.FEW_INTERVIEWS].count == 1
    assert found[RemarkCode.FEW_INTERVIEWS].wanted == instrument.rules.thin_base_interviews
    assert found[RemarkCode.FEW_ROLES].count == 1


def test_plain_facts_need_one_source_only(instrument: Instrument) -> None:
    """Protects 6.4.3: a fact from a register is enough once."""
    fact = next(
        q.id for q in instrument.questions if instrument.variable_by_id[q.variable].single_source
    )
    answer = replace(SOUND, question_id=fact)
    few = [r for r in remarks(instrument, [ANNA], [answer]) if r.code is RemarkCode.FEW_ANSWERS]
    assert fact not in {remark.question_id for remark in few}
    assert {remark.wanted for remark in few if remark.question_id == _plain_question(instrument)}


def test_every_remark_of_the_example_can_be_gone_to(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    """Protects the jump: questions and interviews that are named exist, in a settled order."""
    for dossier in study.values():
        interviews, answers = living(dossier.interviews), living(dossier.answers)
        found = remarks(instrument, interviews, answers)
        assert found == remarks(instrument, interviews[::-1], answers[::-1])
        ids = {interview.id for interview in interviews}
        for remark in found:
            assert remark.interview_id in ids | {""}
            assert remark.question_id in instrument.question_by_id or not remark.question_id
