"""How many answers would move or settle the position: held against simply adding them."""

from dataclasses import replace
from random import Random

import pytest

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.dynamics.settling import MOST_ANSWERS, missing, settling
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    AgreedValue,
    AnswerState,
    Stamped,
    derived_id,
    empty_answer,
)
from clusterdyn_desktop.domain.scoring.results import assess, figures
from clusterdyn_desktop.services.results import outcome_of


@pytest.fixture(scope="module")
def quick(instrument: Instrument) -> Instrument:
    """The instrument with few draws: confidence is not what these tests are about."""
    return replace(instrument, rules=replace(instrument.rules, resampling_draws=5))


@pytest.fixture(scope="module")
def shaky(quick: Instrument, study: dict[str, Dossier]) -> list[Dossier]:
    """Assessments of few interviews, in which single questions decide."""
    chance, found = Random(5), []
    for dossier in study.values():
        for size in (4, 5, 6):
            kept = set(chance.sample([held.record.id for held in dossier.interviews], size))
            few = replace(
                dossier,
                interviews=tuple(h for h in dossier.interviews if h.record.id in kept),
                answers=tuple(h for h in dossier.answers if h.record.interview_id in kept),
            )
            if outcome_of(few, quick).doubt.deciding_questions:
                found.append(few)
    return found


def established_with(
    dossier: Dossier, instrument: Instrument, question: str, further: list[int]
) -> int:
    """The established stage with further scores to one question, by those who are there already.

    Their own answers to it stay: only the median is to move, not how many were heard.
    """
    interview = living(dossier.interviews)[0]
    answers = [
        replace(
            empty_answer(interview.id, question),
            id=derived_id(interview.id, "further", place),
            state=AnswerState.SCORED,
            score=score,
        )
        for place, score in enumerate(further)
    ]
    found = figures(
        instrument,
        living(dossier.interviews),
        [*living(dossier.answers), *answers],
        living(dossier.agreed_values),
    )
    return found.position.established


def test_as_many_answers_as_said_move_it_and_fewer_do_not(
    quick: Instrument, shaky: list[Dossier]
) -> None:
    moved = 0
    for dossier in shaky:
        outcome = outcome_of(dossier, quick)
        now = outcome.position.established
        found = settling(quick, outcome)
        assert {each.question for each in found} == set(outcome.doubt.deciding_questions)
        for each in found:
            if outcome.questions[each.question].agreed is not None:
                assert each.to_move is each.to_settle is None
                continue
            most = (each.to_move or MOST_ANSWERS + 1) - 1
            for count in range(1, most + 1):
                stages = {
                    established_with(dossier, quick, each.question, [score] * count)
                    for score in range(1, 6)
                }
                assert stages == {now}
            if each.to_move is not None:
                moved += 1
                stages = {
                    established_with(dossier, quick, each.question, [score] * each.to_move)
                    for score in range(1, 6)
                }
                assert stages - {now}
    assert moved > 5


def test_what_is_settled_stands_against_one_more_voice(
    quick: Instrument, shaky: list[Dossier]
) -> None:
    settled = 0
    for dossier in shaky:
        outcome = outcome_of(dossier, quick)
        now = outcome.position.established
        for each in settling(quick, outcome):
            held = outcome.questions[each.question]
            if each.to_settle is None or held.median is None:
                continue
            stands = [
                all(
                    established_with(
                        dossier, quick, each.question, [alike] * each.to_settle + further
                    )
                    == now
                    for further in ([], [1], [2], [3], [4], [5])
                )
                for alike in {int(held.median), int(held.median + 0.5)}
            ]
            assert any(stands)
            settled += each.to_settle > 0
    assert settled


def test_an_agreed_value_does_not_move_by_answers(quick: Instrument, shaky: list[Dossier]) -> None:
    dossier = shaky[0]
    question = outcome_of(dossier, quick).doubt.deciding_questions[0]
    median = outcome_of(dossier, quick).questions[question].median
    agreed = AgreedValue(
        id=derived_id(dossier.assessment.record.id, question),
        assessment_id=dossier.assessment.record.id,
        question_id=question,
        score=int(median or 0),
    )
    outcome = outcome_of(replace(dossier, agreed_values=(Stamped(agreed, {}),)), quick)

    found = {each.question: each for each in settling(quick, outcome)}

    if question in found:
        assert found[question].to_move is found[question].to_settle is None
    assert outcome.questions[question].agreed == agreed.score


def test_what_is_missing_by_hand(instrument: Instrument) -> None:
    outcome = assess(instrument, [], [], [])

    found = {each.variable: each for each in missing(instrument, outcome)}

    assert set(found) == set(instrument.variable_by_id)
    for key, each in found.items():
        questions = instrument.questions_by_variable[key]
        is_single = instrument.variable_by_id[key].single_source
        assert each.interviews == (1 if is_single else 3)
        assert each.questions == (len(questions) + 1) // 2
        assert each.without_value == tuple(question.id for question in questions)


def test_nothing_is_missing_of_what_is_known(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    outcome = outcome_of(study["A-SE-3"], instrument)

    known = {key for key, held in outcome.variables.items() if held.is_known}

    assert not known & {each.variable for each in missing(instrument, outcome)}
