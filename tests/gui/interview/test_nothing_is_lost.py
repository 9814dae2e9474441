"""What is typed or pressed reaches the disk, whatever a person does next."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.gui.interview import desk_typing
from clusterdyn_desktop.services.interviewing import Saved
from tests.gui.interview.conftest import Hand

KEYS = Qt.Key


def test_text_is_saved_on_leaving_the_page(hand: Hand, fresh: Interview) -> None:
    """Protects the last words: leaving hands them over at once, without waiting for a rest."""
    hand.open(fresh)
    hand.press(KEYS.Key_Q)
    hand.write("We stopped wearing the mask")
    hand.page.left()
    hand.settle()
    assert hand.stored().quote == "We stopped wearing the mask"


def test_text_is_on_disk_when_the_window_closes(hand: Hand, fresh: Interview) -> None:
    """Protects closing in mid-word: what was handed over is done before the runners stop."""
    hand.open(fresh)
    hand.press(KEYS.Key_N)
    hand.write("last word")
    hand.page.left()
    hand.screen.jobs.close()
    assert hand.stored().note == "last word"


def test_text_becomes_part_of_the_answer_when_typing_rests(
    make_hand: Callable[[], Hand], fresh: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Protects others from waiting for a note whose writer sits and listens."""
    monkeypatch.setattr(desk_typing, "TYPING_RESTS_MS", 30)
    hand = make_hand()
    hand.open(fresh)
    hand.press(KEYS.Key_N)
    hand.write("one word")
    hand.qtbot.waitUntil(lambda: hand.stored().note == "one word", timeout=5000)
    hand.settle()
    assert hand.desk.foot.words.startswith("✓ Saved")
    assert hand.desk.panel.note.hasFocus()


def test_text_is_saved_when_the_focus_goes_elsewhere(hand: Hand, fresh: Interview) -> None:
    """Protects a click into another window."""
    hand.open(fresh)
    hand.press(KEYS.Key_N)
    hand.write("seen")
    other = QLineEdit()
    hand.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    hand.qtbot.waitUntil(lambda: not hand.desk.panel.note.hasFocus())
    hand.settle()
    assert hand.stored().note == "seen"


def test_text_belongs_to_its_question(hand: Hand, fresh: Interview) -> None:
    """Protects against a note that lands at the question one moved to."""
    hand.open(fresh)
    first = hand.current
    hand.press(KEYS.Key_N)
    hand.write("about the first")
    hand.press(KEYS.Key_Escape, KEYS.Key_Right)
    second = hand.current
    assert hand.desk.panel.note.text == ""
    hand.settle()
    assert (hand.stored(first).note, hand.stored(second).note) == ("about the first", "")


def test_letters_line_breaks_and_no_break_spaces_survive(hand: Hand, fresh: Interview) -> None:
    """Protects words in eight languages: an edit changes what was typed and nothing else."""
    text = "Å, ø, ß – 12\u00a0000 kr\n=SUM(1)\n😀 «òg»"
    hand.screen.services.interviewing.note(fresh.id, "1.01", text)
    hand.open(fresh)
    hand.press(KEYS.Key_N)
    hand.write("!")
    hand.press(KEYS.Key_Escape)
    hand.settle()
    assert hand.stored("1.01").note == text + "!"


def test_saved_is_said_only_when_the_store_has_answered(hand: Hand, fresh: Interview) -> None:
    """Protects trust in the green word."""
    hand.open(fresh)
    assert not hand.desk.foot.words.startswith("✓")
    hand.press(KEYS.Key_4)
    assert hand.desk.foot.words == "Saving…"
    hand.settle()
    assert hand.desk.foot.words.startswith("✓ Saved")


def test_others_hear_of_what_was_saved(hand: Hand, fresh: Interview) -> None:
    """Protects the other pages' figures: saved, and whose answers changed."""
    hand.open(fresh)
    saved: list[object] = []
    changed: list[str] = []
    hand.screen.facts.saved.connect(saved.append)
    hand.screen.facts.answers_changed.connect(changed.append)
    hand.press(KEYS.Key_4)
    hand.settle()
    assert isinstance(saved[0], datetime)
    assert changed == [fresh.assessment_id]


@pytest.fixture
def full_disk(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Refuse every score, until called."""

    def refuse(*_: object) -> Saved:
        raise UserError("store.full", location="store.sqlite")

    service = hand.screen.services.interviewing
    score = service.score
    monkeypatch.setattr(service, "score", refuse)
    return lambda: monkeypatch.setattr(service, "score", score)


def test_what_cannot_be_saved_stays_and_is_marked(
    hand: Hand, fresh: Interview, full_disk: Callable[[], None]
) -> None:
    """Protects an answer from a full disk: shown, marked, reported, saved when it can be."""
    hand.open(fresh)
    hand.press(KEYS.Key_4)
    hand.settle()
    assert [error.code for error in hand.errors] == ["store.full"]
    assert hand.shown().score == 4
    square = hand.desk.rail.stages.current_square
    assert square is not None
    assert square.face.unsaved
    assert "not saved" in hand.desk.foot.words
    full_disk()
    hand.desk.foot.retry_pressed.emit()
    hand.settle()
    assert hand.stored().score == 4
    assert not square.face.unsaved


def test_what_is_not_saved_waits_while_another_interview_is_open(
    hand: Hand, fresh: Interview, full_disk: Callable[[], None]
) -> None:
    """Protects an unsaved answer from a look at another interview."""
    plan = hand.screen.services.planning.plan(fresh.assessment_id)
    other = next(p.interview for p in plan.interviews if p.interview.id != fresh.id)
    hand.open(fresh)
    hand.press(KEYS.Key_4)
    hand.settle()
    hand.open(other)
    hand.open(fresh)
    assert hand.shown().score == 4
    full_disk()
    hand.desk.foot.retry_pressed.emit()
    hand.settle()
    assert hand.stored().score == 4


def test_leaving_tries_again(hand: Hand, fresh: Interview, full_disk: Callable[[], None]) -> None:
    """Protects an unsaved answer when the window closes: there may be room by now."""
    hand.open(fresh)
    hand.press(KEYS.Key_4)
    hand.settle()
    full_disk()
    hand.page.left()
    hand.settle()
    assert hand.stored().score == 4


def test_a_bug_in_saving_is_not_silent(
    hand: Hand, fresh: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Protects against a foot that says “Saving…” for ever, and against a swallowed bug."""

    def broken(*_: object) -> Saved:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(hand.screen.services.interviewing, "score", broken)
    hand.open(fresh)
    with hand.qtbot.captureExceptions() as raised:
        hand.press(KEYS.Key_4)
        hand.settle()
        hand.qtbot.waitUntil(lambda: "not saved" in hand.desk.foot.words)
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
