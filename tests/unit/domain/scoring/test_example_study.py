"""The example study scored by the program, by the plain reference, and by its own table."""

from dataclasses import replace
from typing import NamedTuple

import pytest

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.scoring.consent import counted
from clusterdyn_desktop.domain.scoring.outcome import Outcome
from clusterdyn_desktop.domain.scoring.results import (
    agreed_by_question,
    assess,
    position_alone,
)
from tests.unit.domain.scoring.reference import Reference, reference


class Expected(NamedTuple):
    """A row of the table in the example study's README."""

    interviews: int
    established: int
    building: int | None
    ahead: tuple[int, ...]
    stages: str


TABLE = {
    "A-GB-1": Expected(
        12,
        2,
        3,
        (5,),
        "working 3.89 3.50 POOL|working 3.99 3.50 TRUST|starting 2.55 2.00 COMBI"
        "|not seen 2.22 2.00 KSHARE|starting 2.82 2.25 PLAT",
    ),
    "A-DK-1": Expected(
        12,
        4,
        5,
        (),
        "working 4.15 4.00 ATT|working 4.19 4.00 MEET|working 4.08 3.50 WILL"
        "|working 4.05 4.00 KSHARE|starting 3.38 2.50 DIST",
    ),
    "A-CA-1": Expected(
        10,
        1,
        2,
        (),
        "working 3.79 3.50 NUM|not seen 2.44 2.00 BEN|not seen 1.84 1.50 COMMIT"
        "|not seen 1.77 1.25 PLAT|not seen 2.38 1.25 PLAT",
    ),
    "A-FI-1": Expected(
        12,
        2,
        3,
        (4, 5),
        "working 4.00 3.75 ZP|working 4.10 4.00 KNOW|starting 2.55 2.00 COMBI"
        "|working 4.15 4.00 JINN|starting 3.46 3.00 RDACQ",
    ),
    "A-US-1": Expected(
        12,
        3,
        4,
        (5,),
        "working 4.19 3.75 POOL|working 3.97 3.50 MEET|working 3.81 3.50 WILL"
        "|starting 2.71 2.00 KSHARE|starting 3.31 2.50 DIST",
    ),
    "A-SE-1": Expected(
        11,
        2,
        3,
        (5,),
        "working 3.96 3.00 ZP|working 3.74 3.50 MEET|not seen 2.48 2.00 COMBI"
        "|not seen 1.74 1.00 NEWP|starting 2.53 1.50 RDACQ",
    ),
    "A-SE-2": Expected(
        13,
        2,
        3,
        (5,),
        "working 3.99 3.50 POOL|working 4.15 4.00 KNOW|starting 2.95 2.75 COMBI"
        "|not seen 2.39 1.50 NEWP|starting 2.98 2.00 DIST",
    ),
    "A-SE-3": Expected(
        16,
        3,
        4,
        (5,),
        "working 4.00 4.00 ATT|working 4.33 4.00 BEN|working 4.00 4.00 WILL"
        "|starting 2.89 2.50 NEWP|starting 3.25 2.75 DIST",
    ),
    "A-CH-1": Expected(
        14,
        5,
        None,
        (),
        "working 4.63 4.00 POOL|working 4.59 4.25 MEET|working 4.28 4.00 SHARED"
        "|working 4.24 4.00 JINN|working 4.41 4.00 RDACQ",
    ),
    "A-NO1-1": Expected(
        13,
        4,
        5,
        (),
        "working 4.00 4.00 ATT|working 4.05 4.00 KNOW|working 3.78 3.00 WINS"
        "|working 4.09 3.75 KSHARE|starting 3.15 2.25 ENH",
    ),
    "A-NO2-1": Expected(
        7,
        1,
        2,
        (5,),
        "working 3.79 3.50 NUM|starting 2.94 2.50 TRUST|not seen 2.27 2.00 SHARED"
        "|not seen 1.93 1.75 JINN|starting 2.52 1.50 DIST",
    ),
}

FEW_DRAWS = 60


@pytest.fixture(scope="module")
def quick(instrument: Instrument) -> Instrument:
    """The instrument with few resampling draws, where the draws are not what is tested."""
    return replace(instrument, rules=replace(instrument.rules, resampling_draws=FEW_DRAWS))


def scored(instrument: Instrument, dossier: Dossier) -> Outcome:
    return assess(
        instrument,
        living(dossier.interviews),
        living(dossier.answers),
        living(dossier.agreed_values),
    )


@pytest.mark.parametrize("code", TABLE)
def test_every_assessment_stands_where_the_studys_own_table_says(
    code: str, quick: Instrument, study: dict[str, Dossier]
) -> None:
    expected = TABLE[code]
    outcome = scored(quick, study[code])
    assert outcome.interviews.total == expected.interviews
    assert outcome.position.established == expected.established
    assert outcome.position.building == expected.building
    assert outcome.position.ahead == expected.ahead
    shown = "|".join(
        f"{stage.state.value} {stage.geometric_mean:.2f} {stage.minimum:.2f} {stage.weak_link}"
        for stage in outcome.stages
    )
    assert shown == expected.stages


def plainly(instrument: Instrument, dossier: Dossier, without: str = "") -> Reference:
    interviews = [i for i in counted(living(dossier.interviews)) if i.id != without]
    agreed = agreed_by_question(instrument, living(dossier.agreed_values))
    return reference(instrument, interviews, living(dossier.answers), agreed)


@pytest.mark.parametrize("code", TABLE)
def test_the_plain_way_arrives_at_the_same_figures(
    code: str, quick: Instrument, study: dict[str, Dossier]
) -> None:
    outcome, plain = scored(quick, study[code]), plainly(quick, study[code])
    assert [stage.state.value for stage in outcome.stages] == plain.states
    assert [stage.geometric_mean for stage in outcome.stages] == pytest.approx(plain.means)
    assert [stage.minimum for stage in outcome.stages] == pytest.approx(plain.minima)
    assert [stage.weak_link for stage in outcome.stages] == plain.weak_links
    for key, held in outcome.variables.items():
        assert held.score == pytest.approx(plain.variables[key])
        assert held.status.value == plain.statuses[key]


@pytest.mark.parametrize("code", ["A-US-1", "A-NO2-1", "A-DK-1"])
def test_leaving_each_interview_out_plainly_finds_the_same_single_voices(
    code: str, quick: Instrument, study: dict[str, Dossier]
) -> None:
    outcome, whole = scored(quick, study[code]), plainly(quick, study[code])
    deciding = {}
    for interview in counted(living(study[code].interviews)):
        without = plainly(quick, study[code], interview.id).established
        if without != whole.established:
            deciding[interview.label] = without
    assert outcome.doubt.single_voices == deciding


def test_the_californian_cluster_hangs_on_its_manager(
    quick: Instrument, study: dict[str, Dossier]
) -> None:
    assert scored(quick, study["A-US-1"]).doubt.single_voices == {"US-C-01": 2}


@pytest.mark.parametrize("code", ["A-NO1-1", "A-US-1"])
def test_moving_each_question_plainly_finds_the_same_deciding_questions(
    code: str, quick: Instrument, study: dict[str, Dossier]
) -> None:
    dossier = study[code]
    interviews = counted(living(dossier.interviews))
    answers = living(dossier.answers)
    agreed = agreed_by_question(quick, living(dossier.agreed_values))
    outcome = scored(quick, dossier)
    established = outcome.position.established
    deciding = []
    for key, question in outcome.questions.items():
        if question.value is None:
            continue
        moved = [question.value + step for step in (-1, 1) if 1 <= question.value + step <= 5]
        if any(
            reference(quick, interviews, answers, {**agreed, key: value}).established != established
            for value in moved
        ):
            deciding.append(key)
    assert list(outcome.doubt.deciding_questions) == deciding


def test_the_distribution_is_the_same_every_time_and_adds_up(
    quick: Instrument, study: dict[str, Dossier]
) -> None:
    dossier = study["A-US-1"]
    first, second = scored(quick, dossier), scored(quick, dossier)
    assert first.doubt.distribution == second.doubt.distribution
    assert sum(first.doubt.distribution.values()) == pytest.approx(1)
    assert first.doubt.confidence == first.doubt.distribution[first.position.established]


def test_the_order_in_which_interviews_arrive_does_not_matter(
    quick: Instrument, study: dict[str, Dossier]
) -> None:
    dossier = study["A-SE-3"]
    turned = replace(dossier, interviews=dossier.interviews[::-1], answers=dossier.answers[::-1])
    assert scored(quick, turned).doubt == scored(quick, dossier).doubt


@pytest.mark.parametrize("code", TABLE)
def test_the_position_alone_is_the_position(
    code: str, quick: Instrument, study: dict[str, Dossier]
) -> None:
    dossier = study[code]
    alone = position_alone(
        quick,
        living(dossier.interviews),
        living(dossier.answers),
        living(dossier.agreed_values),
    )
    assert alone == scored(quick, dossier).position


@pytest.mark.parametrize(("code", "label"), [("A-GB-1", "GB-S-04"), ("A-CA-1", "CA-S-05")])
def test_an_interview_without_consent_is_counted_as_left_out_and_nowhere_else(
    code: str, label: str, quick: Instrument, study: dict[str, Dossier]
) -> None:
    outcome = scored(quick, study[code])
    assert outcome.interviews.left_out == 1
    assert label in {i.label for i in living(study[code].interviews)}
    answered = sum(sum(question.states.values()) for question in outcome.questions.values())
    left_out = next(i for i in living(study[code].interviews) if i.label == label)
    rows = [a for a in living(study[code].answers) if a.interview_id != left_out.id]
    assert answered == len(rows)
