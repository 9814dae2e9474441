"""All answers side by side: who stands where, what counts, and where answers part."""

from dataclasses import replace
from datetime import date
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    AgreedValue,
    Answer,
    AnswerState,
    Interview,
    empty_answer,
)
from clusterdyn_desktop.domain.remarks import differ
from clusterdyn_desktop.domain.scoring.results import assess
from clusterdyn_desktop.domain.side_by_side import Matrix, side_by_side

ROOT = "6a0c7a52-6c1f-4f0e-9a57-0d0f3a1f2b11"
QUESTION = "2.02"
COMPANY, ORGANISATION = "S", "C"


def interview(place: int, role: str = COMPANY, *, consent: bool | None = True) -> Interview:
    return Interview(
        id=f"00000000-0000-4000-8000-{place:012d}",
        label=f"SE-{role}-{place:02d}",
        role=role,
        consent_report=consent,
    )


def scored(held: Interview, score: int) -> Answer:
    return replace(empty_answer(held.id, QUESTION), state=AnswerState.SCORED, score=score)


def matrix_of(instrument: Instrument, *given_answers: tuple[Interview, int]) -> Matrix:
    """A matrix in which each interview scored one question."""
    interviews = [held for held, _ in given_answers]
    answers = [scored(held, score) for held, score in given_answers]
    return side_by_side(instrument, ROOT, interviews, answers, [])


# ---- who stands where


def test_columns_stand_by_voice_and_then_by_label(instrument: Instrument) -> None:
    """Protects the reading of the matrix: voices in the instrument's order, strangers last."""
    roles = "ZMPKCLS"
    held = [interview(place, role) for place, role in enumerate(roles)]
    matrix = side_by_side(instrument, ROOT, held, [], [])
    voices = [column.voice for column in matrix.columns]
    order = [*instrument.voices, ""]
    assert voices == sorted(voices, key=order.index)
    assert [column.interview.label for column in matrix.columns] == [
        "SE-L-05",
        "SE-S-06",
        "SE-C-04",
        "SE-K-03",
        "SE-P-02",
        "SE-M-01",
        "SE-Z-00",
    ]


def test_rows_hold_every_question_once_by_stage_and_variable(instrument: Instrument) -> None:
    """Protects against a question that cannot be agreed on."""
    rows = side_by_side(instrument, ROOT, [], [], []).rows
    assert {row.question for row in rows} == set(instrument.questions)
    assert len(rows) == len(instrument.questions)
    stages = [row.question.stage for row in rows]
    assert stages == sorted(stages)
    together = [key for key, _ in groupby((r.question.stage, r.question.variable) for r in rows)]
    assert len(together) == len(set(together))


def test_a_cell_says_what_was_given_and_whether_it_was_planned(instrument: Instrument) -> None:
    """Protects the signs of a cell: state, note, quote, flag, and what is still to come."""
    held = replace(interview(1), question_set=(QUESTION, "1.01"))
    answer = replace(
        empty_answer(held.id, QUESTION),
        state=AnswerState.REFUSED,
        note=" ",
        quote="no",
        flag="ask again",
    )
    matrix = side_by_side(instrument, ROOT, [held], [answer], [])
    cell = matrix.row_of[QUESTION].cells[0]
    assert (cell.state, cell.score) == (AnswerState.REFUSED, None)
    assert (cell.has_note, cell.has_quote, cell.is_flagged) == (False, True, True)
    assert cell.is_touched
    waiting, outside = matrix.row_of["1.01"].cells[0], matrix.row_of["1.02"].cells[0]
    assert (waiting.is_planned, waiting.is_touched) == (True, False)
    assert (outside.is_planned, outside.state) == (False, AnswerState.OPEN)


# ---- what counts


@pytest.mark.parametrize(
    "left_out",
    [
        interview(2, consent=None),
        interview(2, consent=False),
        replace(interview(2), consent_withdrawn_on=date(2026, 4, 1)),
    ],
    ids=["not asked", "refused", "withdrawn"],
)
def test_who_does_not_count_is_shown_and_enters_no_figure(
    instrument: Instrument, left_out: Interview
) -> None:
    """Protects rule 0 (6.4.0): a figure never rests on somebody who has not consented."""
    matrix = matrix_of(instrument, (interview(1), 2), (left_out, 5))
    row = matrix.row_of[QUESTION]
    assert [cell.score for cell in row.cells] == [2, 5]
    assert [column.counts for column in matrix.columns] == [True, False]
    assert row.outcome.scores == (2,)
    assert row.by_voice[instrument.company_voice] == 2
    assert row.spread == 0
    assert matrix.counting == 1


def test_the_figures_are_those_of_the_results(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    """Protects against two truths: median, agreed value and all else as the results have them."""
    for dossier in study.values():
        parts = (
            living(dossier.interviews),
            living(dossier.answers),
            living(dossier.agreed_values),
        )
        outcome = assess(instrument, *parts)
        matrix = side_by_side(instrument, dossier.assessment.record.id, *parts)
        assert {row.question.id: row.outcome for row in matrix.rows} == outcome.questions
        assert matrix.counting == outcome.interviews.total
        for variable, questions in instrument.questions_by_variable.items():
            if len(questions) == 1:
                by_voice = matrix.row_of[questions[0].id].by_voice
                assert by_voice == outcome.variables[variable].by_voice


def test_an_agreed_value_counts_in_the_place_of_the_median(instrument: Instrument) -> None:
    """Protects 6.4.2; a value without a score decides nothing."""
    held = [interview(place) for place in range(3)]
    answers = [scored(one, score) for one, score in zip(held, (2, 4, 5), strict=True)]
    agreed = AgreedValue(id="a", question_id=QUESTION, score=3, reason="Seen")
    undecided = AgreedValue(id="b", question_id="1.01", reason="Not yet")
    matrix = side_by_side(instrument, ROOT, held, answers, [agreed, undecided])
    row = matrix.row_of[QUESTION]
    assert (row.outcome.median, row.outcome.value, row.agreed) == (4, 3, agreed)
    assert matrix.row_of["1.01"].agreed is None


# ---- where answers part


@pytest.mark.parametrize(
    ("companies", "organisation", "steps"),
    [((2, 3), 4, 1.5), ((3,), 4, 1.0), ((3, 4), 4, None), ((5,), 2, 3.0)],
)
def test_a_gap_is_a_step_or_more_between_companies_and_organisation(
    instrument: Instrument, companies: tuple[int, ...], organisation: int, steps: float | None
) -> None:
    """Protects the finding of 6.4.11 at its threshold, whoever is higher."""
    scores = [(interview(place), score) for place, score in enumerate(companies)]
    matrix = matrix_of(instrument, *scores, (interview(9, ORGANISATION), organisation))
    gap = matrix.row_of[QUESTION].gap
    assert (gap.steps if gap else None) == steps


def test_without_one_of_the_two_voices_there_is_no_gap(instrument: Instrument) -> None:
    """Protects against a finding from one side alone."""
    matrix = matrix_of(instrument, (interview(1), 1), (interview(2, "K"), 5))
    assert matrix.row_of[QUESTION].gap is None


@given(scores=st.lists(st.integers(1, 5), max_size=12))
def test_respondents_differ_here_where_they_differ_everywhere(
    instrument: Instrument, scores: list[int]
) -> None:
    """Protects one rule for “differ”, in the matrix as on the rail."""
    matrix = matrix_of(instrument, *((interview(n), score) for n, score in enumerate(scores)))
    row = matrix.row_of[QUESTION]
    assert row.differs == differ(scores)
    assert row.spread == (max(scores) - min(scores) if scores else None)
    assert matrix.has_few_answers(row) == (len(scores) < instrument.planning.answers_wanted)
    assert matrix.has_answers == bool(scores)
