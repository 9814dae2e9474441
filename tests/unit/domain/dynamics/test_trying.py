"""Trying values gives what the rules would give if they were so, and changes nothing."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.dynamics.trying import Trial, single_changes, tried
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import AgreedValue, derived_id
from clusterdyn_desktop.domain.scoring.outcome import Outcome, StageState
from clusterdyn_desktop.domain.scoring.results import figures
from clusterdyn_desktop.services.results import outcome_of

CODES = ["A-GB-1", "A-CA-1", "A-FI-1", "A-SE-1", "A-CH-1"]


@pytest.fixture(scope="module")
def outcomes(instrument: Instrument, study: dict[str, Dossier]) -> dict[str, Outcome]:
    return {code: outcome_of(study[code], instrument) for code in CODES}


@pytest.mark.parametrize("code", CODES)
def test_nothing_tried_is_the_outcome_itself(
    instrument: Instrument, outcomes: dict[str, Outcome], code: str
) -> None:
    outcome = outcomes[code]

    result = tried(instrument, outcome, Trial())

    assert result.variables == outcome.variables
    assert result.loops == outcome.loops
    assert result.position == outcome.position
    assert result.stages == {stage.stage: stage.state for stage in outcome.stages}


@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_tried_values_count_as_agreed_ones_would(
    instrument: Instrument,
    study: dict[str, Dossier],
    outcomes: dict[str, Outcome],
    data: st.DataObject,
) -> None:
    code = data.draw(st.sampled_from(CODES))
    dossier, ids = study[code], [question.id for question in instrument.questions]
    values = data.draw(
        st.dictionaries(st.sampled_from(ids), st.integers(1, 5), min_size=1, max_size=8)
    )
    assessment = dossier.assessment.record.id
    agreed = {value.question_id: value for value in living(dossier.agreed_values)}
    for question, score in values.items():
        agreed[question] = AgreedValue(
            id=derived_id(assessment, question),
            assessment_id=assessment,
            question_id=question,
            score=score,
        )
    expected = figures(
        instrument, living(dossier.interviews), living(dossier.answers), list(agreed.values())
    )

    trial = Trial(questions={question: float(score) for question, score in values.items()})
    result = tried(instrument, outcomes[code], trial)

    assert {key: held.score for key, held in result.variables.items()} == {
        key: held.score for key, held in expected.variables.items()
    }
    assert result.loops == expected.loops
    assert result.position == expected.position
    assert result.stages == {stage.stage: stage.state for stage in expected.stages}


def test_a_variable_can_be_tried_by_itself_known_or_not(
    instrument: Instrument, outcomes: dict[str, Outcome]
) -> None:
    outcome = outcomes["A-CA-1"]
    unknown = next(key for key, held in outcome.variables.items() if not held.is_known)

    result = tried(instrument, outcome, Trial(variables={unknown: 4.5}))

    assert result.variables[unknown].score == 4.5
    assert result.variables[unknown].is_known
    others = {key: held for key, held in result.variables.items() if key != unknown}
    assert others == {key: held for key, held in outcome.variables.items() if key != unknown}


@pytest.mark.parametrize(
    "trial", [Trial(variables={"ATT": 0.5}), Trial(questions={"1.01": 6.0})], ids=str
)
def test_a_value_outside_the_scores_is_refused(
    instrument: Instrument, outcomes: dict[str, Outcome], trial: Trial
) -> None:
    with pytest.raises(ValueError, match="1–5"):
        tried(instrument, outcomes["A-GB-1"], trial)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("of_variables", [False, True])
def test_single_changes_come_in_the_order_of_what_they_open(
    instrument: Instrument, outcomes: dict[str, Outcome], code: str, of_variables: bool
) -> None:
    outcome = outcomes[code]

    changes = single_changes(instrument, outcome, of_variables=of_variables)

    ranks = [(-each.position.established, -len(each.opens), -each.gain) for each in changes]
    assert ranks == sorted(ranks)
    for each in changes:
        assert each.before < each.after <= 5
        assert each.opens or each.gain > 0
        before = {stage.stage: stage.state for stage in outcome.stages}
        assert all(before[stage] is not StageState.WORKING for stage in each.opens)


def test_what_would_establish_a_stage_is_what_decides(
    instrument: Instrument, outcomes: dict[str, Outcome]
) -> None:
    """Raising by one step is one half of what the deciding questions try (6.4.7c)."""
    for outcome in outcomes.values():
        rising = {
            each.id
            for each in single_changes(instrument, outcome)
            if each.position.established != outcome.position.established
            and each.after == each.before + 1
        }
        assert rising <= set(outcome.doubt.deciding_questions)


def test_where_everything_works_nothing_is_left_to_open(
    instrument: Instrument, outcomes: dict[str, Outcome]
) -> None:
    assert outcomes["A-CH-1"].position.building is None
    assert single_changes(instrument, outcomes["A-CH-1"]) == ()


def test_the_record_is_not_touched(instrument: Instrument, outcomes: dict[str, Outcome]) -> None:
    outcome = outcomes["A-SE-1"]
    before = replace(outcome)

    tried(instrument, outcome, Trial(questions={"3.01": 5.0}, variables={"TRUST": 1.0}))

    assert outcome == before
