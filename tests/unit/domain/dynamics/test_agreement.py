"""How far answers agree, by hand: rwg, spread and the share within a step, of each variable."""

from dataclasses import replace

import pytest

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.dynamics.agreement import agreement
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import AnswerState, Interview, derived_id, empty_answer
from clusterdyn_desktop.domain.scoring.results import assess
from clusterdyn_desktop.services.results import outcome_of

ROOT = "6a0c7a52-6c1f-4f0e-9a57-0d0f3a1f2b11"


def test_by_hand(instrument: Instrument) -> None:
    """[4,4,5,3,4] has rwg 0.75, [1,3,5] 0: together 0.375, and 1 and 5 are two from the median."""
    variable = next(
        each.id
        for each in instrument.variables
        if len(instrument.questions_by_variable[each.id]) == 2
    )
    questions = [question.id for question in instrument.questions_by_variable[variable]]
    interviews = [
        Interview(id=derived_id(ROOT, place), assessment_id=ROOT, role="S", consent_report=True)
        for place in range(5)
    ]
    given = dict(zip(questions, ([4, 4, 5, 3, 4], [1, 3, 5]), strict=True))
    answers = [
        replace(empty_answer(interview.id, question), state=AnswerState.SCORED, score=score)
        for question, scores in given.items()
        for interview, score in zip(interviews, scores, strict=False)
    ]

    found = agreement(instrument, assess(instrument, interviews, answers, []))[variable]

    assert found.answers == 8
    assert found.rwg == pytest.approx(0.375)
    assert found.within_one == pytest.approx(6 / 8)
    assert (found.lowest, found.highest) == (1, 5)
    assert found.iqr == pytest.approx((0 + 2) / 2)
    assert found.most_divided == questions[1]


def test_one_voice_does_not_disagree_and_none_says_nothing(instrument: Instrument) -> None:
    found = agreement(instrument, assess(instrument, [], [], []))

    assert list(found) == [variable.id for variable in instrument.variables]
    for each in found.values():
        assert each.answers == 0
        assert (each.rwg, each.iqr, each.within_one, each.lowest, each.most_divided) == (None,) * 5


def test_every_scored_answer_of_the_example_is_counted_once(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    outcome = outcome_of(study["A-SE-3"], instrument)

    found = agreement(instrument, outcome)

    assert sum(each.answers for each in found.values()) == sum(
        question.n for question in outcome.questions.values()
    )
    assert all(0 <= (each.rwg or 0) <= 1 for each in found.values())
