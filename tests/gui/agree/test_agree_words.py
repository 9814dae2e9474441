"""The matrix in words, and which of its lines are shown."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Answer, AnswerState, Interview, empty_answer
from clusterdyn_desktop.domain.side_by_side import Matrix, side_by_side
from clusterdyn_desktop.gui.agree.detail_words import effect, figures
from clusterdyn_desktop.gui.agree.matrix_words import marks, spoken, summary
from clusterdyn_desktop.gui.agree.narrowing import Narrowing, Show, counted, lines
from clusterdyn_desktop.gui.agree.reading import Reading, short_labels
from clusterdyn_desktop.services.formats import formats_for
from tests.unit.services.plain_texts import PlainTexts

ROOT = "6a0c7a52-6c1f-4f0e-9a57-0d0f3a1f2b11"
HELD = Interview(
    id="00000000-0000-4000-8000-000000000001", label="SE-S-03", role="S", consent_report=True
)

UNTOUCHED = empty_answer(HELD.id, "2.08")
SCORED = replace(UNTOUCHED, state=AnswerState.SCORED, score=4)


def reading_of(matrix: Matrix) -> Reading:
    return Reading(matrix, PlainTexts(), formats_for("en"))


@pytest.fixture
def reading(instrument: Instrument, study: dict[str, Dossier]) -> Reading:
    """The largest assessment of the example."""
    dossier = study["A-SE-3"]
    return reading_of(
        side_by_side(
            instrument,
            dossier.assessment.record.id,
            living(dossier.interviews),
            living(dossier.answers),
            living(dossier.agreed_values),
        )
    )


# ---- what is said


def said(instrument: Instrument, interview: Interview, answer: Answer | None) -> str:
    matrix = side_by_side(instrument, ROOT, [interview], [answer] if answer else [], [])
    row = matrix.row_of["2.08"]
    return spoken(reading_of(matrix), matrix.columns[0], row, row.cells[0])


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (SCORED, "SE-S-03, 2.08: 4"),
        (replace(SCORED, note="n", quote="q"), "SE-S-03, 2.08: 4, with note and quote"),
        (
            replace(UNTOUCHED, state=AnswerState.REFUSED, flag="f"),
            "SE-S-03, 2.08: refused, with flag",
        ),
        (UNTOUCHED, "SE-S-03, 2.08: open"),
        (None, "SE-S-03, 2.08: open"),
    ],
)
def test_a_cell_can_be_heard(instrument: Instrument, answer: Answer | None, expected: str) -> None:
    """Protects those who do not see the signs."""
    assert said(instrument, HELD, answer) == expected


def test_what_was_not_planned_and_what_does_not_count_is_heard_too(instrument: Instrument) -> None:
    """Protects against an empty cell that says nothing."""
    outside = replace(HELD, question_set=("1.01",), consent_report=False)
    words = said(instrument, outside, None)
    assert words == "SE-S-03, 2.08: not among the questions of this interview, does not count"


def test_the_summary_says_what_is_shown_and_what_stands_out(reading: Reading) -> None:
    """Protects the sentence above the matrix from disagreeing with it."""
    rows = reading.matrix.rows
    differ, gaps = sum(row.differs for row in rows), sum(row.gap is not None for row in rows)
    words = summary(reading)
    assert words.startswith("16 respondent(s), 52 question(s).")
    assert f"They differ on {differ} question(s)" in words
    assert f"{gaps} gap(s) between Companies and Cluster organisation" in words
    assert "left out" not in words


def test_the_summary_counts_who_is_left_out(instrument: Instrument) -> None:
    """Protects against figures whose base is not what one sees."""
    others = [replace(HELD, id=f"{HELD.id[:-1]}{n}", consent_report=None) for n in (2, 3)]
    words = summary(reading_of(side_by_side(instrument, ROOT, [HELD, *others], [], [])))
    assert "2 interview(s) left out for want of consent." in words
    assert "Nothing that counts has been scored yet." in words


def test_what_stands_out_is_in_words(reading: Reading) -> None:
    """Protects marks from being told by their sign or colour alone."""
    row = reading.matrix.row_of["5.01"]
    assert [mark.words for mark in marks(reading, row)] == ["4 apart", "gap 1"]


@pytest.mark.parametrize(
    ("score", "expected"),
    [
        (3, "The same as the median; every figure stays as it is."),
        (4, "Replaces the median 3.0 in every figure."),
        (None, ""),
    ],
)
def test_it_is_said_what_agreeing_changes(
    reading: Reading, score: int | None, expected: str
) -> None:
    """Protects the team from not knowing what they do."""
    assert effect(reading, reading.matrix.row_of["5.01"], score) == expected


def test_how_the_answers_lie_is_said(reading: Reading) -> None:
    """Protects the sentence beside the dots."""
    words = figures(reading, reading.matrix.row_of["5.01"])
    assert "Median 3.0 of 6 answer(s). They go from 1 to 5." in words
    assert "Companies 3.0, Cluster organisation 4.0" in words
    assert "That is a gap of 1." in words


# ---- labels


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (["SE-S-01", "SE-C-02"], ("S-01", "C-02")),
        (["SE-S-01", "SE-S-02"], ("01", "02")),
        (["NO1-S-01", "NO2-S-01"], ("NO1-S-01", "NO2-S-01")),
        (["SE-", "SE-A"], ("SE-", "A")),
        (["alone"], ("alone",)),
    ],
)
def test_labels_lose_only_what_all_of_them_share(
    labels: list[str], expected: tuple[str, ...]
) -> None:
    """Protects the reading of pseudonyms in narrow columns."""
    assert short_labels(labels) == expected


@given(st.lists(st.text(alphabet="AB-1", min_size=1, max_size=6), unique=True, max_size=8))
def test_short_labels_are_ends_of_the_labels_and_never_empty(labels: list[str]) -> None:
    """Protects against a column without a name."""
    shown = short_labels(labels)
    assert len(shown) == len(labels)
    assert all(whole.endswith(short) and short for whole, short in zip(labels, shown, strict=True))


# ---- which lines are shown


def shown_ids(reading: Reading, narrowing: Narrowing) -> list[str]:
    return [line.row.question.id for line in lines(reading, narrowing) if line.row]


@pytest.mark.parametrize("show", list(Show))
def test_every_choice_has_as_many_questions_as_it_says(reading: Reading, show: Show) -> None:
    """Protects the numbers on the chips."""
    assert len(shown_ids(reading, Narrowing(show))) == counted(reading)[show]


def test_all_questions_stand_under_the_headings_of_their_stages(reading: Reading) -> None:
    """Protects the order one knows from the interview."""
    found = lines(reading, Narrowing())
    headings = [line.stage for line in found if line.row is None]
    assert headings == [stage.id for stage in reading.matrix.instrument.stages]
    assert found[0].row is None
    assert all(line.row is None or line.row.question.stage == line.stage for line in found)


def test_what_differs_most_comes_first_and_without_headings(reading: Reading) -> None:
    """Protects the way to what needs talking about."""
    found = lines(reading, Narrowing(Show.DIFFER))
    spreads = [line.row.spread or 0 for line in found if line.row]
    assert len(spreads) == len(found)
    assert spreads == sorted(spreads, reverse=True)


def test_words_are_found_in_questions_notes_quotes_and_reasons(reading: Reading) -> None:
    """Protects finding what somebody said without knowing where."""
    row = reading.matrix.row_of["5.01"]
    answers = [cell.answer for cell in row.cells if cell.answer and cell.answer.note]
    for words in (
        "5.01",
        answers[0].note,
        "Trondheim är ett KONSULTKÖP",
        reading.words.questions["5.01"].text,
    ):
        assert "5.01" in shown_ids(reading, Narrowing(words=words))
    assert shown_ids(reading, Narrowing(words="zzzz")) == []


def test_stage_and_words_narrow_together(reading: Reading) -> None:
    """Protects against a choice that forgets the other."""
    found = shown_ids(reading, Narrowing(Show.AGREED, stage=4))
    assert found == ["4.03", "4.05", "4.09"]
