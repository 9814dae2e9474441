"""Two rounds are compared by what both asked alike, and the rest is listed."""

from dataclasses import replace

import pytest

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.dynamics.rounds import (
    Round,
    compare_rounds,
    shared_questions,
)
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.services.results import outcome_of


def round_of(dossier: Dossier, instrument: Instrument) -> Round:
    return Round(
        instrument,
        living(dossier.interviews),
        living(dossier.answers),
        living(dossier.agreed_values),
    )


def test_a_round_against_itself_shows_no_change(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    held = round_of(study["A-SE-3"], instrument)

    found = compare_rounds(held, held)

    assert found.stronger == found.weaker == ()
    assert not any(stage.is_other for stage in found.stages)
    assert found.left_out.earlier_questions == found.left_out.later_questions == ()
    assert len(found.shared) == len(instrument.questions)


def test_rounds_of_one_instrument_differ_by_what_their_results_differ(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    before, after = (outcome_of(study[code], instrument) for code in ("A-SE-1", "A-SE-3"))

    found = compare_rounds(
        round_of(study["A-SE-1"], instrument), round_of(study["A-SE-3"], instrument)
    )

    assert found.position_before == before.position
    assert found.position_after == after.position
    for key, change in found.variables.items():
        then, now = before.variables[key], after.variables[key]
        if then.is_known and now.is_known:
            assert then.score is not None
            assert now.score is not None
            assert change.difference == pytest.approx(now.score - then.score)
        else:
            assert change.difference is None
            assert key in found.left_out.variables
    rises = [change.difference or 0 for change in found.stronger]
    assert rises == sorted(rises, reverse=True)
    assert rises[0] > 0
    for key, loop in found.loops.items():
        assert [each.variable for each in loop.variables] == list(
            instrument.loop_by_id[key].variables
        )


def test_a_change_is_held_against_how_far_the_voices_are_apart(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    found = compare_rounds(
        round_of(study["A-SE-1"], instrument), round_of(study["A-SE-3"], instrument)
    )
    change = next(each for each in found.stronger if each.spread_of_voices is not None)
    assert change.difference is not None
    assert change.spread_of_voices is not None

    wide = replace(change, spread_of_voices=change.difference)
    narrow = replace(change, spread_of_voices=change.difference / 2)

    assert not wide.is_larger_than_spread
    assert narrow.is_larger_than_spread
    assert replace(change, spread_of_voices=None).is_larger_than_spread is None


def test_without_a_mapping_a_changed_instrument_shares_nothing(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    changed = replace(instrument, version="2.0", hash="other")

    found = compare_rounds(
        round_of(study["A-SE-1"], instrument), round_of(study["A-SE-3"], changed)
    )

    everything = tuple(question.id for question in instrument.questions)
    assert found.shared == ()
    assert found.left_out.earlier_questions == everything
    assert found.left_out.later_questions == everything
    assert set(found.left_out.variables) == set(instrument.variable_by_id)
    assert found.stronger == found.weaker == ()


def test_a_mapping_compares_renamed_questions_and_lists_the_others(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    """One question got another number, one is new: all others stand for themselves."""
    first, second = instrument.questions[0], instrument.questions[1]
    renamed = replace(first, id="X1")
    fresh = replace(second, id="X2")
    later = replace(
        instrument,
        version="2.0",
        hash="other",
        questions=(renamed, fresh, *instrument.questions[2:]),
    )
    mapping = {question.id: question.id for question in instrument.questions[2:]}
    mapping["X1"] = first.id
    dossier = study["A-SE-1"]
    told = round_of(dossier, instrument)
    again = replace(
        told,
        instrument=later,
        answers=[
            replace(answer, question_id="X1") if answer.question_id == first.id else answer
            for answer in told.answers
            if answer.question_id != second.id
        ],
    )

    found = compare_rounds(told, again, mapping)

    assert "X1" in found.shared
    assert found.left_out.earlier_questions == (second.id,)
    assert found.left_out.later_questions == ("X2",)
    assert found.stronger == found.weaker == ()


def test_a_question_that_measures_something_else_now_is_not_shared(instrument: Instrument) -> None:
    first = instrument.questions[0]
    other = next(each.variable for each in instrument.questions if each.variable != first.variable)
    later = replace(
        instrument,
        version="2.0",
        questions=(replace(first, variable=other), *instrument.questions[1:]),
    )
    mapping = {question.id: question.id for question in instrument.questions}

    shared = shared_questions(instrument, later, mapping)

    assert first.id not in shared
    assert len(shared) == len(instrument.questions) - 1
