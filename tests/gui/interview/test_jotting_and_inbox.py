"""Jotting down what is said out of turn, and filing it when there is time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Interview
from tests.gui.interview.conftest import Hand

KEYS = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def jot(hand: Hand, words: str) -> None:
    hand.press(KEYS.Key_J)
    hand.write(words)
    hand.press(KEYS.Key_Return)
    hand.settle()


def waiting(hand: Hand) -> list[str]:
    sheet = hand.screen.services.interviewing.open(hand.page.interview_id)
    return [jotting.text for jotting in sheet.jottings]


def test_a_line_goes_to_the_inbox_and_the_question_stays(hand: Hand, fresh: Interview) -> None:
    """Protects the talk: one key, a few words, Enter, and the keys answer again."""
    hand.open(fresh)
    hand.press(KEYS.Key_Right)
    place = hand.current
    jot(hand, "2 firms share an oven, 4 do not")
    assert waiting(hand) == ["2 firms share an oven, 4 do not"]
    assert hand.current == place
    assert hand.stored().state.value == "open"
    assert hand.focus is hand.desk.card
    assert hand.desk.foot.inbox.text() == "Inbox 1"
    assert not hand.desk.parts.jot_bar.isVisible()


def test_ctrl_enter_puts_it_to_this_question(hand: Hand, fresh: Interview) -> None:
    """Protects against filing later what has its place now; Shift+Enter begins a line."""
    hand.open(fresh)
    hand.press(KEYS.Key_J)
    hand.write("one")
    hand.press(KEYS.Key_Return, modifier=SHIFT)
    hand.write("two")
    hand.press(KEYS.Key_Return, modifier=CONTROL)
    assert hand.desk.panel.note.text == "one\ntwo"
    hand.settle()
    assert hand.current == "1.01"
    assert hand.stored().note == "one\ntwo"
    assert waiting(hand) == []


def test_a_line_can_be_a_quote(hand: Hand, fresh: Interview) -> None:
    """Protects the respondent's own words: they are filed as such."""
    hand.open(fresh)
    hand.press(KEYS.Key_J)
    hand.press(KEYS.Key_Q, modifier=ALT)
    hand.write("We share")
    hand.press(KEYS.Key_Return, modifier=CONTROL)
    hand.settle()
    assert (hand.stored().quote, hand.stored().note) == ("We share", "")


def test_a_half_typed_line_waits(hand: Hand, fresh: Interview) -> None:
    """Protects words when the talk goes on: Esc puts the line away, J goes on with it."""
    hand.open(fresh)
    hand.press(KEYS.Key_J)
    hand.write("the po")
    hand.press(KEYS.Key_Escape)
    assert hand.focus is hand.desk.card
    hand.press(KEYS.Key_4, KEYS.Key_Right, KEYS.Key_J)
    hand.write("rt")
    hand.press(KEYS.Key_Return)
    hand.settle()
    assert waiting(hand) == ["the port"]


def test_a_half_typed_line_belongs_to_its_interview(hand: Hand, fresh: Interview) -> None:
    """Protects against words that turn up with another respondent."""
    services = hand.screen.services
    plan = services.planning.plan(fresh.assessment_id)
    other = next(p.interview for p in plan.interviews if p.interview.id != fresh.id)
    hand.open(fresh)
    hand.press(KEYS.Key_J)
    hand.write("ours")
    hand.open(other)
    assert hand.desk.parts.jot_bar.field.text == ""
    assert not hand.desk.parts.jot_bar.isVisible()
    hand.open(fresh)
    assert hand.desk.parts.jot_bar.field.text == "ours"


def test_nothing_typed_is_nothing_kept(hand: Hand, fresh: Interview) -> None:
    """Protects the inbox from blank lines."""
    hand.open(fresh)
    hand.press(KEYS.Key_J, KEYS.Key_Space, KEYS.Key_Return)
    hand.settle()
    assert waiting(hand) == []
    assert hand.errors == []


def test_filing_by_number_or_by_words(hand: Hand, fresh: Interview) -> None:
    """Protects the end of the day: choose, type, Enter, and the next one is chosen."""
    hand.open(fresh)
    for words in ("first", "second", "third"):
        jot(hand, words)
    hand.press(KEYS.Key_I)
    hand.press(KEYS.Key_Down, KEYS.Key_2)
    hand.write("08")
    hand.press(KEYS.Key_Return)
    hand.settle()
    assert hand.stored("2.08").note == "second"
    inbox = hand.desk.parts.inbox
    assert inbox.lines.hasFocus()
    chosen = inbox.lines.chosen
    assert chosen is not None
    assert chosen.text == "third"
    assert waiting(hand) == ["first", "third"]
    hand.press(KEYS.Key_Up, KEYS.Key_Return, KEYS.Key_Return)
    hand.settle()
    assert hand.stored("1.01").note == "first"
    assert hand.current == "1.01"


def test_filing_to_the_question_at_hand_shows_at_once(hand: Hand, fresh: Interview) -> None:
    """Protects words against being overwritten: one goes on where the filed ones stand."""
    hand.open(fresh)
    jot(hand, "filed")
    hand.press(KEYS.Key_N)
    hand.write("typed")
    hand.press(KEYS.Key_Escape, KEYS.Key_I, KEYS.Key_Return, KEYS.Key_Return)
    assert hand.desk.panel.note.text == "typed\nfiled"
    hand.press(KEYS.Key_Escape, KEYS.Key_N)
    hand.write(", more")
    hand.press(KEYS.Key_Escape)
    hand.settle()
    assert hand.stored().note == "typed\nfiled, more"


def test_changing_turning_and_taking_away(hand: Hand, fresh: Interview) -> None:
    """Protects against a slip in haste."""
    hand.open(fresh)
    jot(hand, "teh port")
    jot(hand, "the bank")
    hand.press(KEYS.Key_I)
    hand.press(KEYS.Key_E, modifier=CONTROL)
    field = hand.desk.parts.jot_bar.field
    assert field.hasFocus()
    field.selectAll()
    hand.write("the port")
    hand.press(KEYS.Key_Return)
    hand.settle()
    assert waiting(hand) == ["the port", "the bank"]
    hand.press(KEYS.Key_Q, modifier=ALT)
    hand.press(KEYS.Key_Down, KEYS.Key_Delete)
    hand.settle()
    sheet = hand.screen.services.interviewing.open(fresh.id)
    assert [(held.text, held.is_quote) for held in sheet.jottings] == [("the port", True)]


def test_an_empty_inbox_says_what_it_is_for(hand: Hand, fresh: Interview) -> None:
    """Protects newcomers from an empty list; Esc leads back."""
    hand.open(fresh)
    hand.press(KEYS.Key_I)
    inbox = hand.desk.parts.inbox
    words = " ".join(label.text() for label in inbox.findChildren(QLabel) if label.isVisible())
    assert "Nothing is waiting" in words
    assert not inbox.lines.isVisible()
    hand.press(KEYS.Key_Escape)
    assert hand.focus is hand.desk.card
    assert hand.desk.panel.isVisible()


def test_the_end_of_the_interview_reminds_of_what_waits(hand: Hand, fresh: Interview) -> None:
    """Protects what was jotted down from being forgotten."""
    hand.open(fresh)
    jot(hand, "the port")
    hand.press(KEYS.Key_End, KEYS.Key_Right)
    assert "wait for their question" in hand.desk.ending.accessibleName()
    hand.desk.ending.inbox_asked_for.emit()
    assert hand.desk.parts.inbox.isVisible()
    assert hand.desk.parts.inbox.lines.hasFocus()


def refuse(*_: object, **__: object) -> None:
    """Stand in for a full disk."""
    raise UserError("store.full", location="store.sqlite")


def test_a_line_that_cannot_be_kept_comes_back(
    hand: Hand, fresh: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Protects words from a full disk: they are there to be kept once more."""
    hand.open(fresh)
    for keep in (NONE, CONTROL):
        with monkeypatch.context() as full:
            full.setattr(hand.screen.services.jottings, "jot", refuse)
            hand.press(KEYS.Key_J)
            hand.write("the port")
            hand.press(KEYS.Key_Return, modifier=keep)
            hand.settle()
        bar = hand.desk.parts.jot_bar
        assert (bar.isVisible(), bar.field.text) == (True, "the port")
        assert hand.desk.panel.note.text == ""
        bar.kept.emit()
        hand.settle()
    assert waiting(hand) == ["the port", "the port"]


def test_a_filing_that_cannot_be_kept_is_taken_back(
    hand: Hand, fresh: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Protects against words in a note that are not on disk, and that the inbox has lost."""
    hand.open(fresh)
    jot(hand, "the port")
    monkeypatch.setattr(hand.screen.services.jottings, "file", refuse)
    hand.press(KEYS.Key_I, KEYS.Key_Return, KEYS.Key_Return)
    hand.settle()
    assert hand.desk.panel.note.text == ""
    assert hand.desk.presenter.sitting.unsaved_count == 0
    assert [held.text for held in hand.desk.presenter.sitting.jottings] == ["the port"]
