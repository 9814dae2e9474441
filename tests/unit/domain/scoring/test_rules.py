"""Each rule of method.md 6.4 by worked examples, and the laws they obey."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterdyn_desktop.domain.instrument import Instrument, Loop
from clusterdyn_desktop.domain.records import (
    AgreedValue,
    Answer,
    AnswerState,
    Interview,
    derived_id,
    empty_answer,
)
from clusterdyn_desktop.domain.scoring.consent import counts
from clusterdyn_desktop.domain.scoring.loops import geometric_mean, loop_outcome
from clusterdyn_desktop.domain.scoring.outcome import LoopState, StageState, VariableStatus
from clusterdyn_desktop.domain.scoring.questions import (
    interquartile_range,
    median,
    question_outcome,
    share_within_one,
    within_group_agreement,
)
from clusterdyn_desktop.domain.scoring.results import assess
from clusterdyn_desktop.domain.scoring.stages import position, stage_state
from clusterdyn_desktop.domain.scoring.tally import Tally
from clusterdyn_desktop.domain.scoring.variables import variable_score, variable_status
from tests.unit.domain.scoring.reference import reference

ROOT = "6a0c7a52-6c1f-4f0e-9a57-0d0f3a1f2b11"
scores = st.lists(st.integers(1, 5), min_size=1, max_size=20).map(sorted)


def scored(interview: str, question: str, score: int) -> Answer:
    return replace(empty_answer(interview, question), state=AnswerState.SCORED, score=score)


# ---- rule 0: consent


@pytest.mark.parametrize(
    ("report", "withdrawn", "expected"),
    [
        (True, None, True),
        (False, None, False),
        (None, None, False),
        (True, date(2026, 10, 14), False),
    ],
)
def test_only_given_and_standing_consent_counts(
    report: bool | None, withdrawn: date | None, expected: bool
) -> None:
    interview = Interview(id=ROOT, consent_report=report, consent_withdrawn_on=withdrawn)
    assert counts(interview) is expected


# ---- rule 2: questions


@pytest.mark.parametrize(
    ("held", "expected"), [((), None), ((4,), 4.0), ((2, 3), 2.5), ((1, 3, 5), 3.0)]
)
def test_median(held: tuple[int, ...], expected: float | None) -> None:
    assert median(held) == expected


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        ((3, 4, 4, 4, 5), 0.75),
        ((2, 3, 3, 3, 3, 4), 0.80),
        ((1, 3, 5), 0.0),
        ((4, 4, 4, 4), 1.0),
        ((4,), None),
        ((), None),
    ],
)
def test_within_group_agreement(held: tuple[int, ...], expected: float | None) -> None:
    assert within_group_agreement(held) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("held", "expected"), [((1, 2, 3, 4), 1.5), ((3, 3, 3), 0.0), ((4,), None), ((2, 4), 1.0)]
)
def test_interquartile_range(held: tuple[int, ...], expected: float | None) -> None:
    assert interquartile_range(held) == expected


@pytest.mark.parametrize(
    ("held", "expected"), [((1, 3, 5), 1 / 3), ((3, 4, 5), 1.0), ((), None), ((2, 3), 1.0)]
)
def test_share_within_one_step_of_the_median(held: tuple[int, ...], expected: float | None) -> None:
    assert share_within_one(held) == pytest.approx(expected)


def test_other_states_are_counted_apart_and_never_become_a_figure() -> None:
    answers = [
        scored(ROOT, "1.01", 4),
        replace(empty_answer(ROOT, "1.01"), state=AnswerState.DOES_NOT_KNOW),
        replace(empty_answer(ROOT, "1.01"), state=AnswerState.REFUSED),
        empty_answer(ROOT, "1.01"),
    ]
    outcome = question_outcome("1.01", answers, None)
    assert (outcome.n, outcome.median) == (1, 4.0)
    assert outcome.states == {"scored": 1, "does not know": 1, "refused": 1}


def test_an_agreed_value_replaces_the_median_and_both_are_kept() -> None:
    outcome = question_outcome("1.01", [scored(ROOT, "1.01", 4)], 2)
    assert (outcome.median, outcome.agreed, outcome.value) == (4.0, 2, 2.0)


@given(scores)
def test_figures_of_a_question_stay_in_their_ranges(held: list[int]) -> None:
    middle, share = median(held), share_within_one(held)
    assert middle is not None
    assert held[0] <= middle <= held[-1]
    assert share is not None
    assert 0 <= share <= 1
    agreement = within_group_agreement(held)
    assert agreement is None or 0 <= agreement <= 1


@given(scores)
def test_turning_the_scale_turns_the_median_and_keeps_the_agreement(held: list[int]) -> None:
    turned = sorted(6 - score for score in held)
    assert median(turned) == 6 - (median(held) or 0)
    assert within_group_agreement(turned) == pytest.approx(within_group_agreement(held))


# ---- rule 3: variables


@pytest.mark.parametrize(
    ("variable", "values", "respondents", "expected"),
    [
        ("ATT", [3.0, None], 3, VariableStatus.SUFFICIENT),
        ("ATT", [3.0, 4.0], 2, VariableStatus.INSUFFICIENT),
        ("ATT", [None, None], 0, VariableStatus.INSUFFICIENT),
        ("SDIR", [3.0, None, None], 5, VariableStatus.INSUFFICIENT),
        ("NUM", [3.0, None], 1, VariableStatus.SINGLE_SOURCE),
        ("NUM", [3.0, None], 3, VariableStatus.SUFFICIENT),
        ("NUM", [3.0, None], 0, VariableStatus.INSUFFICIENT),
        ("COMMIT", [4.0], 2, VariableStatus.SINGLE_SOURCE),
    ],
)
def test_what_a_variable_must_rest_on(
    instrument: Instrument,
    variable: str,
    values: list[float | None],
    respondents: int,
    expected: VariableStatus,
) -> None:
    held = instrument.variable_by_id[variable]
    assert variable_status(held, values, respondents, instrument.rules) is expected


def test_a_variables_score_is_the_mean_of_the_values_there_are() -> None:
    assert variable_score([3.0, None, 4.0]) == 3.5
    assert variable_score([None]) is None


# ---- rule 4: loops

LOOP = Loop("R9", 1, "R", ("A", "B", "C", "D", "E"), "own")


def test_a_loop_is_the_geometric_mean_of_what_is_known(instrument: Instrument) -> None:
    outcome = loop_outcome(LOOP, {"A": 2.0, "B": 4.0, "C": 2.0, "X": 1.0}, instrument.rules)
    assert outcome.state is LoopState.SUFFICIENT
    assert outcome.geometric_mean == pytest.approx((2 * 4 * 2) ** (1 / 3))
    assert (outcome.minimum, outcome.weak_link) == (2.0, "A")


def test_a_loop_with_too_few_known_variables_is_insufficient(instrument: Instrument) -> None:
    outcome = loop_outcome(LOOP, {"A": 5.0, "E": 4.0}, instrument.rules)
    assert outcome.state is LoopState.INSUFFICIENT
    assert loop_outcome(LOOP, {}, instrument.rules).weak_link is None


def test_a_tie_for_the_weak_link_goes_to_the_first_in_the_loops_order(
    instrument: Instrument,
) -> None:
    known = {"E": 2.0, "D": 2.0, "B": 3.0}
    assert loop_outcome(LOOP, known, instrument.rules).weak_link == "D"


@given(st.lists(st.floats(1, 5), min_size=1, max_size=7))
def test_the_geometric_mean_lies_between_the_extremes(held: list[float]) -> None:
    mean = geometric_mean(tuple(held))
    assert mean is not None
    assert min(held) - 1e-9 <= mean <= max(held) + 1e-9


# ---- rules 5 and 6: stages and position


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ((3.5, 3.5, 3.5, 3.5, 3.5), StageState.WORKING),
        ((2.5, 4.9, 3.5, 3.5, 3.5), StageState.WORKING),  # mean exactly on the threshold
        ((5.0, 5.0, 5.0, 5.0, 2.4), StageState.STARTING),  # the weak link is too weak
        ((2.5, 2.5, 2.5, 2.5, 2.5), StageState.STARTING),
        ((2.4, 2.4, 2.4, 2.4, 2.4), StageState.NOT_SEEN),
        ((5.0, 5.0), StageState.INSUFFICIENT),
    ],
)
def test_the_state_of_a_stage(
    instrument: Instrument, known: tuple[float, ...], expected: StageState
) -> None:
    outcome = loop_outcome(LOOP, dict(zip("ABCDE", known, strict=False)), instrument.rules)
    assert stage_state(outcome, instrument.rules) is expected


W, S, N, U = (
    StageState.WORKING,
    StageState.STARTING,
    StageState.NOT_SEEN,
    StageState.INSUFFICIENT,
)


@pytest.mark.parametrize(
    ("states", "established", "building", "ahead"),
    [
        ((W, W, S, N, S), 2, 3, (5,)),
        ((N, W, W, W, W), 0, 1, (2, 3, 4, 5)),
        ((W, W, W, W, W), 5, None, ()),
        ((W, U, W, S, N), 1, 2, (3, 4)),
        ((U, U, U, U, U), 0, 1, ()),
    ],
)
def test_the_position_follows_from_the_states(
    states: tuple[StageState, ...], established: int, building: int | None, ahead: tuple[int, ...]
) -> None:
    found = position(dict(enumerate(states, start=1)))
    assert (found.established, found.building, found.ahead) == (established, building, ahead)


@given(st.lists(st.sampled_from(StageState), min_size=5, max_size=5))
def test_every_stage_has_one_place_in_the_position(states: list[StageState]) -> None:
    found = position(dict(enumerate(states, start=1)))
    below = set(range(1, found.established + 1))
    assert all(states[stage - 1] is W for stage in below)
    assert found.building == (None if found.established == 5 else found.established + 1)
    assert not below & set(found.ahead)
    assert found.building not in found.ahead


# ---- rule 7 and the whole, on random assessments


@st.composite
def assessments(draw: st.DrawFn) -> tuple[list[str], dict[tuple[int, str], int]]:
    """Roles of up to seven interviews, and scores by interview and question."""
    roles = draw(st.lists(st.sampled_from("SLCKPM"), min_size=0, max_size=7))
    keys = st.tuples(st.integers(0, max(len(roles) - 1, 0)), st.sampled_from(QUESTIONS))
    held = draw(st.dictionaries(keys, st.integers(1, 5), max_size=150)) if roles else {}
    return roles, held


QUESTIONS = [f"1.{n:02d}" for n in range(1, 11)] + [f"2.{n:02d}" for n in range(1, 12)]


def built(
    instrument: Instrument, roles: list[str], held: dict[tuple[int, str], int]
) -> tuple[list[Interview], list[Answer]]:
    interviews = [
        Interview(
            id=derived_id(ROOT, number), label=f"{role}-{number}", role=role, consent_report=True
        )
        for number, role in enumerate(roles)
    ]
    answers = [
        scored(interviews[number].id, question, score) for (number, question), score in held.items()
    ]
    return interviews, answers


@settings(max_examples=60, deadline=None)
@given(assessments(), st.dictionaries(st.sampled_from(QUESTIONS), st.integers(1, 5), max_size=4))
def test_random_assessments_agree_with_the_plain_way(
    instrument: Instrument,
    drawn: tuple[list[str], dict[tuple[int, str], int]],
    agreed: dict[str, int],
) -> None:
    quick = replace(instrument, rules=replace(instrument.rules, resampling_draws=5))
    interviews, answers = built(instrument, *drawn)
    values = [AgreedValue(id=ROOT, question_id=key, score=score) for key, score in agreed.items()]
    outcome = assess(quick, interviews, answers, values)
    plain = reference(instrument, interviews, answers, agreed)
    assert outcome.position.established == plain.established
    assert list(outcome.position.ahead) == plain.ahead
    assert [stage.state.value for stage in outcome.stages] == plain.states
    assert {k: v.status.value for k, v in outcome.variables.items()} == plain.statuses


@settings(max_examples=60, deadline=None)
@given(assessments(), st.data())
def test_any_selection_of_interviews_is_tallied_as_if_scored_alone(
    instrument: Instrument, drawn: tuple[list[str], dict[tuple[int, str], int]], data: st.DataObject
) -> None:
    interviews, answers = built(instrument, *drawn)
    chosen = data.draw(st.lists(st.sampled_from(interviews), max_size=9)) if interviews else []
    # One named twice counts as two: the plain way sees it twice as well.
    tally = Tally(instrument, [interview.id for interview in interviews], answers, {})
    total = tally.total(interview.id for interview in chosen[: len(interviews)])
    plain = reference(instrument, chosen[: len(interviews)], answers, {})
    assert tally.established(total) == plain.established


def test_an_assessment_without_interviews_has_no_confidence(instrument: Instrument) -> None:
    outcome = assess(instrument, [], [], [])
    assert outcome.doubt.confidence is None
    assert outcome.position.established == 0
    assert outcome.interviews.company_share is None
    assert {stage.state for stage in outcome.stages} == {StageState.INSUFFICIENT}
