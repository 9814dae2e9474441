"""Every figure explains itself: the arithmetic written out comes to what the results say."""

from dataclasses import replace

import pytest

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.dynamics.figures import Figure, FigureKind
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import AnswerState, Interview, derived_id, empty_answer
from clusterdyn_desktop.domain.scoring.outcome import Outcome
from clusterdyn_desktop.domain.scoring.results import assess
from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.results import outcome_of
from clusterdyn_desktop.services.wording.explanations.explanation import explain
from clusterdyn_desktop.services.wording.explanations.told import Speaker
from tests.unit.services.plain_texts import PlainTexts

ROOT = "6a0c7a52-6c1f-4f0e-9a57-0d0f3a1f2b11"


def speaker(instrument: Instrument, outcome: Outcome) -> Speaker:
    return Speaker(instrument, outcome, PlainTexts(), formats_for("en-GB"))


def scored(instrument: Instrument, question: str, scores: list[int]) -> Speaker:
    """An assessment in which one question got these scores and nothing else was asked."""
    interviews = [
        Interview(id=derived_id(ROOT, place), assessment_id=ROOT, role="S", consent_report=True)
        for place in range(len(scores))
    ]
    answers = [
        replace(empty_answer(interview.id, question), state=AnswerState.SCORED, score=score)
        for interview, score in zip(interviews, scores, strict=True)
    ]
    return speaker(instrument, assess(instrument, interviews, answers, []))


@pytest.mark.parametrize(
    ("scores", "value", "reckoning"),
    [
        ([4, 4, 5, 3, 4], "0.75", "1 − 0.5 ÷ 2 = 0.75"),
        ([1, 3, 5], "0", "1 − 4 ÷ 2 = -1"),
        ([4, 4, 4, 4], "1", "1 − 0 ÷ 2 = 1"),
    ],
)
def test_rwg_by_hand(instrument: Instrument, scores: list[int], value: str, reckoning: str) -> None:
    told = explain(scored(instrument, "1.01", scores), Figure(FigureKind.QUESTION_RWG, "1.01"))

    assert told.value == value
    assert any(reckoning in line for line in told.lines)
    assert ("Below 0 it counts as 0." in told.lines) is (scores == [1, 3, 5])


def test_a_median_by_hand(instrument: Instrument) -> None:
    odd = explain(scored(instrument, "1.01", [5, 1, 3]), Figure(FigureKind.QUESTION_VALUE, "1.01"))
    even = explain(
        scored(instrument, "1.01", [5, 2, 3, 4]), Figure(FigureKind.QUESTION_VALUE, "1.01")
    )

    assert odd.value == "3"
    assert "1 · 3 · 5" in odd.lines[0]
    assert even.value == "3.5"
    assert "(3 + 4) ÷ 2 = 3.5" in even.lines[0]


def test_every_figure_of_every_assessment_is_explained(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    for dossier in study.values():
        outcome = outcome_of(dossier, instrument)
        by = speaker(instrument, outcome)
        for figure in figures(instrument):
            told = explain(by, figure)
            assert told.title
            assert told.value
            assert told.rule
            assert told.lines
            assert not any("{" in line for line in told.lines), told.lines
            for part in told.parts:
                assert explain(by, part.figure).value in {part.value, "–"}, (figure, part)


def figures(instrument: Instrument) -> list[Figure]:
    """Every figure that there is to ask for."""
    of_questions = [kind for kind in FigureKind if kind.name.startswith("QUESTION")]
    return [
        *(Figure(kind, each.id) for kind in of_questions for each in instrument.questions),
        *(
            Figure(kind, each.id)
            for kind in (FigureKind.VARIABLE_SCORE, FigureKind.VOICE_GAP)
            for each in instrument.variables
        ),
        *(
            Figure(FigureKind.VOICE_SCORE, each.id, voice)
            for each in instrument.variables
            for voice in instrument.voices
        ),
        *(Figure(FigureKind.LOOP_MEAN, loop.id) for loop in instrument.loops),
        *(Figure(FigureKind.STAGE_STATE, str(stage.id)) for stage in instrument.stages),
        Figure(FigureKind.POSITION),
        Figure(FigureKind.CONFIDENCE),
        Figure(FigureKind.COMPANY_SHARE),
    ]


def test_what_is_multiplied_comes_to_what_is_said(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    """A loop's product, taken back from the words and reckoned anew, is the mean it claims."""
    outcome = outcome_of(study["A-SE-3"], instrument)
    for loop in instrument.loops:
        told = explain(speaker(instrument, outcome), Figure(FigureKind.LOOP_MEAN, loop.id))
        product = told.lines[0].split("(", 1)[1].split(")", 1)[0]
        factors = [float(each) for each in product.split(" × ")]
        mean = 1.0
        for factor in factors:
            mean *= factor ** (1 / len(factors))
        assert mean == pytest.approx(float(told.value), abs=0.02)


def test_an_empty_assessment_says_why_there_is_nothing(instrument: Instrument) -> None:
    by = speaker(instrument, assess(instrument, [], [], []))

    for figure in figures(instrument):
        told = explain(by, figure)
        assert told.lines
        if figure.kind not in {FigureKind.STAGE_STATE, FigureKind.POSITION}:
            assert told.value == "–"
