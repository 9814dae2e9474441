"""The way through an interview: which questions, what is open, what comes next."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.instrument import Instrument, Question
from clusterdyn_desktop.domain.interview_flow import (
    is_done,
    neighbour,
    next_open,
    planned_questions,
    stage_progress,
)
from clusterdyn_desktop.domain.records import Answer, AnswerState, Interview

IDS = ("1.01", "1.02", "2.01", "2.02", "4.01")
QUESTIONS = tuple(Question(name, int(name[0]), "X", ("S",), False) for name in IDS)
DONE = [state for state in AnswerState if state is not AnswerState.OPEN]


def _answer(name: str, state: AnswerState = AnswerState.SCORED) -> Answer:
    return Answer(id=f"answer {name}", question_id=name, state=state)


def _answers(*names: str) -> dict[str, Answer]:
    return {name: _answer(name) for name in names}


def test_without_a_set_a_respondent_gets_the_questions_of_the_role(instrument: Instrument) -> None:
    """Protects the plan: a question is put to those it is meant for."""
    for role in instrument.roles:
        questions = planned_questions(instrument, Interview(id="i", role=role.id))
        assert questions
        assert all(role.id in question.ask for question in questions)


def test_a_set_names_the_questions_in_the_instruments_order(instrument: Instrument) -> None:
    """Protects imported interviews: a set stands, also outside the role, and is put in order."""
    interview = Interview(id="i", role="P", question_set=("3.01", "1.01", "no such question"))
    assert [q.id for q in planned_questions(instrument, interview)] == ["1.01", "3.01"]


@pytest.mark.parametrize("state", DONE)
def test_every_state_but_open_is_done(state: AnswerState) -> None:
    """Protects honest counting: a refusal has been dealt with, an untouched question has not."""
    assert is_done(_answer("1.01", state))


def test_open_and_untouched_are_not_done() -> None:
    """Protects a note without an answer from counting as one."""
    assert not is_done(None)
    assert not is_done(Answer(id="a", note="said something"))


def test_progress_stage_by_stage() -> None:
    """Protects “2 of 4”: only this interview's stages, in order, only its own questions."""
    progress = stage_progress(QUESTIONS, _answers("1.01", "2.02", "9.99"))
    assert [(p.stage, p.done, p.total) for p in progress] == [(1, 1, 2), (2, 1, 2), (4, 0, 1)]
    assert progress[1].questions == ("2.01", "2.02")


@pytest.mark.parametrize(
    ("done", "after", "expected"),
    [
        ((), None, "1.01"),
        ((), "1.01", "1.02"),
        (("1.02", "2.01"), "1.01", "2.02"),
        (("1.02", "2.01", "2.02", "4.01"), "2.01", "1.01"),
        (("1.01", "1.02", "2.01", "2.02"), "4.01", "4.01"),
        (IDS, "2.01", None),
        ((), "not in this interview", "1.01"),
    ],
)
def test_the_next_open_question_goes_round(
    done: tuple[str, ...], after: str | None, expected: str | None
) -> None:
    """Protects the way forward: on from here, round the end, and None only when all is done."""
    assert next_open(QUESTIONS, _answers(*done), after) == expected


@given(done=st.sets(st.sampled_from(IDS)), after=st.sampled_from(IDS))
def test_going_to_the_next_open_one_ends_every_interview(done: set[str], after: str) -> None:
    """Protects against a loop: answering what is next open gets through, each question once."""
    answers, visited, current = _answers(*done), [], after
    while (found := next_open(QUESTIONS, answers, current)) is not None:
        visited.append(found)
        answers[found] = _answer(found)
        current = found
    assert sorted(visited) == sorted(set(IDS) - done)


@pytest.mark.parametrize(
    ("current", "step", "expected"),
    [("1.01", 1, "1.02"), ("2.01", -1, "1.02"), ("1.01", -1, "1.01"), ("4.01", 1, "4.01")],
)
def test_neighbours_stop_at_either_end(current: str, step: int, expected: str) -> None:
    """Protects Previous and Next at the ends."""
    assert neighbour(QUESTIONS, current, step) == expected
