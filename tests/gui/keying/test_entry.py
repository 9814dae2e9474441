"""One entry of a sheet as it is keyed, without a window."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.keyed_answer import KeyedAnswer
from clusterdyn_desktop.domain.records import (
    Answer,
    AnswerState,
    Assessment,
    Cluster,
    Interview,
    empty_answer,
    new_id,
)
from clusterdyn_desktop.gui.keying.entry import Entry
from clusterdyn_desktop.gui.keying.outcome import Outcome
from clusterdyn_desktop.services.interviewing import InterviewSheet
from clusterdyn_desktop.services.keying_sheet import HalfLine, KeyingSheet

HERE = new_id()
SCORED = AnswerState.SCORED


def answered(question_id: str, score: int) -> Answer:
    return replace(empty_answer(HERE, question_id), state=SCORED, score=score)


def sheet_of(instrument: Instrument, *answers: Answer, halves: tuple[str, ...] = ()) -> KeyingSheet:
    """A sheet of ten questions, some answered; `halves` have half lines, the oldest first."""
    questions = instrument.questions[:10]
    interview = Interview(HERE, question_set=tuple(question.id for question in questions))
    sheet = InterviewSheet(
        Cluster(new_id()),
        Assessment(new_id()),
        interview,
        instrument,
        questions,
        {answer.question_id: answer for answer in answers},
        questions[0].id,
    )
    at = datetime(2026, 3, 1, tzinfo=UTC)
    half_lines = {
        name: HalfLine("4 ; half", 8, at.replace(minute=minute))
        for minute, name in enumerate(halves)
    }
    return KeyingSheet(sheet, questions, {}, frozenset(), {False: half_lines, True: {}})


def key(entry: Entry, *lines: str) -> list[Outcome]:
    outcomes = []
    for line in lines:
        entry.type(line, len(line))
        outcomes.append(entry.enter().outcome)
    return outcomes


def test_work_goes_on_after_the_last_answer_and_not_at_what_was_left_open(
    instrument: Instrument,
) -> None:
    """Protects the order of the paper: a blank on an earlier page is no place to go on."""
    ids = sheet_of(instrument).order
    entry = Entry(sheet_of(instrument, answered(ids[0], 3), answered(ids[4], 2)))
    assert entry.place == ids[5]
    full = [answered(name, 3) for name in ids]
    assert Entry(sheet_of(instrument, *full)).place == ""
    assert Entry(sheet_of(instrument, *full[1:])).place == ids[0]


def test_after_the_last_question_comes_what_was_left_open(instrument: Instrument) -> None:
    entry = Entry(sheet_of(instrument))
    ids = entry.order
    key(entry, "4", "", *"33333333")
    assert entry.place == ids[1]
    key(entry, "2")
    assert (entry.place, entry.done) == ("", 10)
    assert key(entry, "3") == [Outcome.PROBLEM]


def test_the_half_line_typed_last_is_where_work_goes_on(instrument: Instrument) -> None:
    ids = sheet_of(instrument).order
    entry = Entry(sheet_of(instrument, halves=(ids[6], ids[2])))
    assert (entry.place, entry.line, entry.cursor) == (ids[2], "4 ; half", 8)
    assert set(entry.half_lines) == {ids[6], ids[2]}
    key(entry, entry.line)
    assert set(entry.half_lines) == {ids[6]}
    entry.go_to(ids[6])
    entry.clear()
    assert entry.half_lines == {}


def test_leaving_a_line_and_coming_back_loses_nothing(instrument: Instrument) -> None:
    entry = Entry(sheet_of(instrument, answered("1.01", 4)))
    place = entry.place
    entry.type("3 e2 ; ha", 9)
    entry.step(-1)
    assert (entry.place, entry.line) == ("1.01", "4")
    entry.step(+1)
    assert (entry.place, entry.line) == (place, "3 e2 ; ha")


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("101 5", Outcome.IS_ANSWERED),
        ("101 e2", Outcome.KEPT),
        ("101 4", Outcome.SAME),
        ("503 4", Outcome.IS_OUTSIDE),
        ("101 p", Outcome.PROBLEM),
    ],
)
def test_only_what_changes_or_does_not_belong_is_asked_about(
    instrument: Instrument, line: str, outcome: Outcome
) -> None:
    """Protects the pace as much as the answers: no question is put without need."""
    entry = Entry(sheet_of(instrument, answered("1.01", 4)))
    assert key(entry, line) == [outcome]


def test_a_warning_holds_for_the_very_line_it_was_given_for(instrument: Instrument) -> None:
    entry = Entry(sheet_of(instrument, answered("1.01", 4)))
    assert key(entry, "101 5", "101 3", "101 3") == [
        Outcome.IS_ANSWERED,
        Outcome.IS_ANSWERED,
        Outcome.KEPT,
    ]


def test_what_is_on_its_way_is_not_overwritten_by_what_was_read_before(
    instrument: Instrument,
) -> None:
    """Protects what is shown: reading and keying cross, and the newer one stays."""
    sheet = sheet_of(instrument)
    entry = Entry(sheet)
    key(entry, "4", "503 2", "503 2")
    entry.refresh(sheet)
    assert entry.held("1.01").score == 4
    assert "5.03" in entry.order
    entry.settle("1.01", answered("1.01", 5))
    assert entry.held("1.01").score == 5


@given(st.lists(st.sampled_from(["4", "d", "", "3 e1", "108 2", "zz", "105", "-", "; n"])))
def test_what_was_handed_over_adds_up_to_what_is_shown(
    instrument: Instrument, lines: list[str]
) -> None:
    """Protects the promise of the table: it shows what the store is told, and nothing else."""
    entry = Entry(sheet_of(instrument))
    told: dict[str, KeyedAnswer] = {}
    for line in lines:
        entry.type(line, len(line))
        said = entry.enter()
        if said.kept is not None:
            told[said.question_id] = said.kept
        elif said.outcome is Outcome.PROBLEM:
            entry.clear()
    assert {name for name in entry.order if not entry.held(name).is_empty} <= set(told)
    assert len(entry.pending) >= len(told)
    for name, keyed in told.items():
        if keyed.score is not None:
            assert entry.held(name).score == keyed.score
