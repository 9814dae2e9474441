"""What is pointed at first: strengths, weak links, gaps and doubts, in one order everywhere."""

import pytest

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.dynamics.findings import (
    FindingKind,
    divided_questions,
    findings,
    out_of_order,
    strengths,
    weak_links,
)
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.scoring.outcome import StageOutcome, StageState, VariableStatus
from clusterdyn_desktop.domain.scoring.results import assess
from clusterdyn_desktop.services.results import outcome_of


def test_strengths_are_the_highest_scores_that_rest_on_enough(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    held = outcome_of(study["A-SE-3"], instrument)

    found = strengths(instrument, held)

    assert len(found) == 3
    scores = [held.variables[name].score or 0 for name in found]
    others = [
        outcome.score or 0
        for name, outcome in held.variables.items()
        if outcome.status is VariableStatus.SUFFICIENT and name not in found
    ]
    assert min(scores) >= max(others)
    assert scores == sorted(scores, reverse=True)


def test_the_weak_link_of_the_next_stage_comes_first(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    held = outcome_of(study["A-FI-1"], instrument)  # building 3, while stages 4 and 5 show already

    found = weak_links(held)

    building = next(s for s in held.stages if s.stage == held.position.building)
    assert found[0] == building.weak_link
    assert len(set(found)) == len(found) == 3


def test_an_empty_assessment_has_neither(instrument: Instrument) -> None:
    held = assess(instrument, [], [], [])

    assert strengths(instrument, held) == []
    assert weak_links(held) == []
    assert divided_questions(instrument, held) == []


def test_divided_questions_rest_on_three_answers(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    found = divided_questions(instrument, outcome_of(study["A-NO2-1"], instrument))

    assert found
    assert all(question.n >= 3 and (question.rwg or 0) < 0.5 for question in found)


@pytest.mark.parametrize(
    ("working", "expected"),
    [
        ((True, True, False, True, False), (4,)),
        ((False, True, True, False, False), (2, 3)),
        ((True, True, True, True, True), ()),
        ((False, False, False, False, False), ()),
    ],
)
def test_a_later_stage_that_works_before_an_earlier_one_is_told(
    working: tuple[bool, ...], expected: tuple[int, ...]
) -> None:
    stages = [
        StageOutcome(
            place, StageState.WORKING if works else StageState.STARTING, 3.0, 3.0, None, None
        )
        for place, works in enumerate(working, start=1)
    ]

    assert out_of_order(stages) == expected


def test_what_the_example_was_made_to_show_is_found(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    """Source: the points of interest of the example study."""
    finland = findings(instrument, outcome_of(study["A-FI-1"], instrument))
    california = findings(instrument, outcome_of(study["A-US-1"], instrument))
    scotland = findings(instrument, outcome_of(study["A-GB-1"], instrument))

    assert [each.stage for each in finland if each.kind is FindingKind.OUT_OF_ORDER] == [4]
    voices = [each for each in california if each.kind is FindingKind.SINGLE_VOICE]
    assert [(each.label, each.stage) for each in voices] == [("US-C-01", 2)]
    gaps = [each for each in scotland if each.kind is FindingKind.GAP]
    assert gaps
    assert all((each.figure or 0) < 0 for each in gaps), "the manager scores above the companies"
    apart = [abs(each.figure or 0) for each in gaps]
    assert apart == sorted(apart, reverse=True)


def test_findings_come_in_the_order_of_their_kinds(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    order = list(FindingKind)
    for dossier in study.values():
        kinds = [
            order.index(each.kind) for each in findings(instrument, outcome_of(dossier, instrument))
        ]
        assert kinds == sorted(kinds)


def test_of_an_empty_assessment_only_what_is_missing_is_found(instrument: Instrument) -> None:
    found = findings(instrument, assess(instrument, [], [], []))

    assert {each.kind for each in found} == {FindingKind.THIN_BASE, FindingKind.UNKNOWN}
    assert len(found) == 1 + len(instrument.variables)
