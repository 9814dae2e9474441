"""The position, its reasons and its doubt as a person reads them."""

from dataclasses import replace

import pytest

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.scoring.outcome import (
    Doubt,
    Outcome,
    Position,
    StageOutcome,
    StageState,
)
from clusterdyn_desktop.services.formats import BabelFormats
from clusterdyn_desktop.services.results import outcome_of
from clusterdyn_desktop.services.wording.results_sentences import ResultsSentences
from tests.unit.services.plain_texts import PlainTexts


@pytest.fixture(scope="module")
def sentences(instrument: Instrument) -> ResultsSentences:
    return ResultsSentences(instrument, PlainTexts(), BabelFormats("en"))


@pytest.fixture(scope="module")
def quick(instrument: Instrument) -> Instrument:
    return replace(instrument, rules=replace(instrument.rules, resampling_draws=20))


def stages(*states: StageState) -> tuple[StageOutcome, ...]:
    return tuple(
        StageOutcome(number, state, None, None, None, None)
        for number, state in enumerate(states, start=1)
    )


W, S, N, U = (
    StageState.WORKING,
    StageState.STARTING,
    StageState.NOT_SEEN,
    StageState.INSUFFICIENT,
)


@pytest.mark.parametrize(
    ("states", "position", "expected"),
    [
        (
            (W, W, S, N, S),
            Position(2, 3, (5,)),
            "Stages 1 and 2 are working. Stage 3, Pooling, is starting."
            " Ahead of its order, stage 5 Distinctiveness shows already.",
        ),
        (
            (W, N, N, N, N),
            Position(1, 2, ()),
            "Stage 1, Gathering, is working. Stage 2, Connecting, is not seen yet.",
        ),
        (
            (U, N, W, S, N),
            Position(0, 1, (3, 4)),
            "No stage is established yet. For stage 1, Gathering, too little is known."
            " Ahead of their order, stages 3 Pooling and 4 Co-creating show already.",
        ),
        ((W, W, W, W, W), Position(5, None, ()), "All stages are working."),
    ],
)
def test_the_position_is_said_in_words_and_never_as_a_decimal(
    sentences: ResultsSentences,
    states: tuple[StageState, ...],
    position: Position,
    expected: str,
) -> None:
    assert sentences.position(position, stages(*states)) == expected


def test_reasons_name_the_loop_its_mean_and_its_weak_link(
    sentences: ResultsSentences, quick: Instrument, study: dict[str, Dossier]
) -> None:
    outcome = outcome_of(study["A-SE-3"], quick)
    reasons = [sentences.stage_reason(outcome, stage) for stage in outcome.stages]
    assert reasons[0] == (
        "Loop R1 has a mean of 4.00 (from 3.5 it works); its weak link, Attractiveness at 4.00,"
        " holds (from 2.5)."
    )
    assert reasons[3] == (
        "Loop R4 has a mean of 2.89 (from 3.5 it works); its weak link is New products at 2.50."
    )


def test_a_stage_that_is_not_known_says_how_much_is_missing(
    sentences: ResultsSentences, quick: Instrument
) -> None:
    from clusterdyn_desktop.domain.scoring.results import assess

    outcome = assess(quick, [], [], [])
    assert sentences.stage_reason(outcome, outcome.stages[0]) == (
        "Only 0 of 5 variables in loop R1 rest on enough interviews."
    )
    assert sentences.doubt(outcome) == "There are no interviews to go by yet."


def test_doubt_names_the_single_voice(
    sentences: ResultsSentences, quick: Instrument, study: dict[str, Dossier]
) -> None:
    outcome: Outcome = outcome_of(study["A-US-1"], quick)
    said = sentences.doubt(outcome)
    assert "hangs on 1 single voice(s): US-C-01 (without it, stage 2)." in said
    assert said.startswith("The same result in ")


@pytest.mark.parametrize(
    ("questions", "expected"),
    [
        ((), "No question, moved by one step alone, would change it."),
        (
            ("3.01", "3.08"),
            "One step up or down in a single question would change it: 3.01 and 3.08.",
        ),
        (
            ("1.01", "1.02", "1.03", "1.04", "1.05"),
            "One step up or down in any one of 5 question(s) would change it, 1.01, 1.02, 1.03 and"
            " 1.04 among them.",
        ),
    ],
)
def test_deciding_questions_are_named_while_they_are_few(
    sentences: ResultsSentences, questions: tuple[str, ...], expected: str
) -> None:
    assert sentences.deciding_questions(Doubt(0.8, {2: 1.0}, {}, questions)) == expected


def test_the_base_says_how_many_and_how_many_companies(
    sentences: ResultsSentences, quick: Instrument, study: dict[str, Dossier]
) -> None:
    outcome = outcome_of(study["A-NO2-1"], quick)
    assert sentences.base(outcome.interviews).startswith("7 interview(s), ")
    assert sentences.thin_base(outcome.interviews).startswith("Thin base")
    rich = outcome_of(study["A-SE-3"], quick)
    assert sentences.thin_base(rich.interviews) == ""


def test_figures_follow_the_readers_language(
    instrument: Instrument, quick: Instrument, study: dict[str, Dossier]
) -> None:
    swedish = ResultsSentences(instrument, PlainTexts(), BabelFormats("sv"))
    outcome = outcome_of(study["A-SE-3"], quick)
    assert "4,00" in swedish.stage_reason(outcome, outcome.stages[0])
