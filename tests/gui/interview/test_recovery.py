"""Killed in mid-word and opened again: the place, the words and the cursor are there."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.gui.interview.interview_page import InterviewPage
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.drafts import HalfTyped, TypedPart, Typing
from tests.gui.interview.conftest import Hand
from tests.gui.interview.typing_worker import BACK, QUESTION, WORDS, start_typing
from tests.gui.window_fixtures import Opener

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
PATIENCE_S = 120


@pytest.mark.parametrize("key", [KEYS.Key_N, KEYS.Key_Q, KEYS.Key_J])
def test_a_program_killed_in_mid_word_comes_back_to_the_word(
    open_hand: Opener,
    services: Services,
    store_file: Path,
    tmp_path: Path,
    fresh: Interview,
    key: Qt.Key,
) -> None:
    """Protects an hour of talk from a flat battery: nobody has to look for where they were."""
    memory = tmp_path / "window.json"
    process, ear = start_typing(store_file, memory, fresh.id, key.value)
    assert ear.poll(PATIENCE_S), "the other program never typed"
    assert ear.recv() == len(WORDS)
    process.kill()
    process.join()

    hand = open_hand(services, memory)
    assert hand.place is PageName.INTERVIEW
    page = hand.window.page(PageName.INTERVIEW)
    assert isinstance(page, InterviewPage)
    desk = page.desk
    hand.wait(lambda: desk.presenter.is_open and bool(desk.strip.words))
    field = {
        KEYS.Key_N: desk.panel.note,
        KEYS.Key_Q: desk.panel.quote,
        KEYS.Key_J: desk.parts.jot_bar.field,
    }[key]
    assert (page.interview_id, desk.presenter.sitting.current) == (fresh.id, QUESTION)
    hand.wait(field.hasFocus)
    assert (field.text, field.cursor_place) == (WORDS, len(WORDS) - BACK)
    assert desk.strip.words.startswith(f"Back at {QUESTION}. ")
    hand.settle()


def test_words_are_on_disk_while_somebody_types_without_a_rest(
    hand: Hand, fresh: Interview
) -> None:
    """Protects fast typists: a draft does not wait for a pause."""
    hand.open(fresh)
    hand.press(KEYS.Key_N)
    typed = ""
    while len(typed) < 400 and not drafts_of(hand, fresh):
        hand.write("a")
        typed += "a"
        QTest.qWait(5)
    (half,) = drafts_of(hand, fresh)
    assert typed.startswith(half.typing.text)
    assert hand.stored().note == ""


def test_a_draft_that_was_written_is_not_offered_again(
    make_hand: Callable[[], Hand], fresh: Interview
) -> None:
    """Protects calm: after a proper end there is nothing to recover, and nothing is said."""
    hand = make_hand()
    hand.open(fresh)
    hand.press(KEYS.Key_N)
    hand.write("done")
    hand.desk.presenter.keep_drafts()
    hand.page.left()
    hand.settle()
    hand.page.close()
    again = make_hand()
    again.open(fresh)
    assert again.desk.strip.words == ""
    assert again.screen.services.interviewing.open(fresh.id).drafts == ()
    assert again.stored().note == "done"


def test_a_draft_of_another_interview_is_not_offered(
    hand: Hand, fresh: Interview, services: Services
) -> None:
    """Protects against words that land in another respondent's answer."""
    plan = services.planning.plan(fresh.assessment_id)
    other = next(p.interview for p in plan.interviews if p.interview.id != fresh.id)
    services.drafts.keep(other.id, "1.01", TypedPart.NOTE, Typing("theirs", 6))
    hand.open(fresh)
    assert hand.desk.strip.words == ""
    assert hand.desk.panel.note.text == ""


def test_a_cursor_behind_letters_beyond_the_first_plane_comes_back(
    hand: Hand, fresh: Interview, services: Services
) -> None:
    """Protects the cursor where Qt counts otherwise than Python."""
    services.drafts.keep(fresh.id, "1.05", TypedPart.NOTE, Typing("😀😀 smile", 3))
    hand.open(fresh)
    assert (hand.current, hand.desk.panel.note.cursor_place) == ("1.05", 3)
    hand.write("x")
    assert hand.desk.panel.note.text == "😀😀 xsmile"


def test_an_answer_that_was_changed_elsewhere_since_is_not_lost(
    hand: Hand, fresh: Interview, services: Services
) -> None:
    """Protects both: the half-typed words show, beside what the other wrote; neither is written
    over before somebody has decided.
    """
    services.interviewing.note(fresh.id, "1.01", "first")
    services.drafts.keep(fresh.id, "1.01", TypedPart.NOTE, Typing("first, mine", 11, "first"))
    with services.store.unit_of_work() as work:
        kept = work.drafts(fresh.id)
    services.interviewing.note(fresh.id, "1.01", "theirs")
    with services.store.unit_of_work() as work:
        for draft in kept:  # writing here dropped it; another program would not have
            work.keep_draft(draft)
        work.commit()
    hand.open(fresh)
    assert hand.desk.panel.note.text == "first, mine"
    assert "changed elsewhere" in hand.desk.strip.words
    hand.press(KEYS.Key_Escape)
    hand.settle()
    assert hand.stored("1.01").note == "theirs"
    hand.press(KEYS.Key_M, KEYS.Key_1)
    hand.settle()
    assert hand.stored("1.01").note == "first, mine"
    hand.press(KEYS.Key_Z, modifier=CONTROL)
    hand.settle()
    assert hand.stored("1.01").note == "theirs"
    assert hand.desk.panel.note.text == "theirs"


def test_what_came_back_is_kept_by_going_on(
    hand: Hand, fresh: Interview, services: Services
) -> None:
    """Protects recovered words: they need no special care to become part of the answer."""
    services.drafts.keep(fresh.id, "1.05", TypedPart.QUOTE, Typing("we share", 8))
    hand.open(fresh)
    hand.press(KEYS.Key_Return, modifier=CONTROL)
    hand.settle()
    assert hand.stored("1.05").quote == "we share"
    assert hand.desk.strip.words == ""


def test_a_draft_that_cannot_be_kept_is_said_and_tried_again(
    hand: Hand, fresh: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Protects against “kept” on a full disk."""
    from clusterdyn_desktop.domain.errors import UserError

    drafts = hand.screen.services.drafts
    keep = drafts.keep

    def refuse(*_: object) -> None:
        raise UserError("store.full", location="store.sqlite")

    monkeypatch.setattr(drafts, "keep", refuse)
    hand.open(fresh)
    hand.press(KEYS.Key_N)
    hand.write("words")
    hand.desk.presenter.keep_drafts()
    hand.settle()
    assert "not saved" in hand.desk.foot.words
    monkeypatch.setattr(drafts, "keep", keep)
    hand.desk.foot.retry_pressed.emit()
    hand.settle()
    assert "not saved" not in hand.desk.foot.words
    assert [half.typing.text for half in drafts_of(hand, fresh)] == ["words"]


def drafts_of(hand: Hand, interview: Interview) -> tuple[HalfTyped, ...]:
    return hand.screen.services.interviewing.open(interview.id).drafts
