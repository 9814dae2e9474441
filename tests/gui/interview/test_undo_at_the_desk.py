"""Undo and redo at the desk: the field's own while one types, the assessment's otherwise."""

from PySide6.QtCore import Qt

from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.services.bundle import Services
from tests.gui.interview.conftest import Hand

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
BOTH = CONTROL | Qt.KeyboardModifier.ShiftModifier


def undo(hand: Hand) -> None:
    hand.settle()
    hand.press(KEYS.Key_Z, modifier=CONTROL)
    hand.settle()


def test_undo_goes_to_the_question_it_concerns_and_says_what_it_did(
    hand: Hand, fresh: Interview
) -> None:
    """Protects against undoing something out of sight."""
    hand.screen.facts.notice.connect(hand.page.take_notice)
    hand.open(fresh)
    first = hand.current
    hand.press(KEYS.Key_3, KEYS.Key_4, KEYS.Key_Right, KEYS.Key_Right)
    hand.settle()
    assert hand.desk.foot.undo.text() == f"Undo: score of {first} from 3 to 4"
    undo(hand)
    assert hand.current == first
    assert (hand.shown().score, hand.stored().score) == (3, 3)
    assert hand.desk.strip.words.startswith("Undone")
    assert hand.focus is hand.desk.card


def test_redo_by_either_key(hand: Hand, fresh: Interview) -> None:
    """Protects habits from every system."""
    hand.open(fresh)
    hand.press(KEYS.Key_3, KEYS.Key_4)
    undo(hand)
    hand.press(KEYS.Key_Y, modifier=CONTROL)
    hand.settle()
    assert hand.stored().score == 4
    undo(hand)
    hand.press(KEYS.Key_Z, modifier=BOTH)
    hand.settle()
    assert hand.stored().score == 4


def test_while_typing_undo_takes_back_typing_and_no_answer(hand: Hand, fresh: Interview) -> None:
    """Protects the answer from the hand that mends a word."""
    hand.open(fresh)
    hand.press(KEYS.Key_4, KEYS.Key_N)
    hand.write("word")
    hand.press(KEYS.Key_Z, modifier=CONTROL)
    assert hand.desk.panel.note.text == ""
    assert hand.desk.panel.note.hasFocus()
    hand.press(KEYS.Key_Y, modifier=CONTROL)
    assert hand.desk.panel.note.text == "word"
    hand.press(KEYS.Key_Escape)
    hand.settle()
    assert (hand.stored().score, hand.stored().note) == (4, "word")


def test_in_a_field_without_unsaved_typing_undo_is_the_assessments(
    hand: Hand, fresh: Interview
) -> None:
    """Protects against a key that seems dead: there is no typing to undo, but there is a score."""
    hand.open(fresh)
    hand.press(KEYS.Key_4, KEYS.Key_N)
    undo(hand)
    assert hand.stored().score is None


def test_a_visit_to_a_field_is_one_step(hand: Hand, fresh: Interview) -> None:
    """Protects undo from a step for every pause: the note goes as it came, as a whole."""
    hand.open(fresh)
    hand.press(KEYS.Key_N)
    hand.write("one ")
    hand.desk.presenter.keep_drafts()
    hand.settle()
    hand.write("two")
    hand.press(KEYS.Key_Escape)
    hand.settle()
    assert hand.stored().note == "one two"
    undo(hand)
    assert (hand.stored().note, hand.desk.panel.note.text) == ("", "")


def test_half_typed_words_are_a_step_of_their_own_when_something_else_is_undone(
    hand: Hand, fresh: Interview
) -> None:
    """Protects half-typed words: undo by the mouse takes them back first, and redo brings them."""
    hand.open(fresh)
    hand.press(KEYS.Key_4, KEYS.Key_N)
    hand.write("half")
    hand.desk.foot.undo.click()
    hand.settle()
    assert (hand.stored().score, hand.stored().note) == (4, "")
    hand.press(KEYS.Key_Y, modifier=CONTROL)
    hand.settle()
    assert hand.desk.panel.note.text == "half"


def test_undo_in_another_interview_is_gone_to(
    hand: Hand, fresh: Interview, services: Services
) -> None:
    """Protects against undoing in another respondent's answers unseen."""
    plan = services.planning.plan(fresh.assessment_id)
    other = next(p.interview for p in plan.interviews if p.interview.id != fresh.id)
    services.interviewing.flag(other.id, "1.01", "strange")
    asked: list[tuple[str, str]] = []
    hand.screen.facts.answer_asked_for.connect(lambda *place: asked.append(place))
    hand.open(fresh)
    undo(hand)
    assert asked == [(other.id, "1.01")]


def test_undo_gives_a_jotting_back_to_the_inbox(hand: Hand, fresh: Interview) -> None:
    """Protects what was filed to the wrong question."""
    hand.open(fresh)
    hand.press(KEYS.Key_J)
    hand.write("the port")
    hand.press(KEYS.Key_Return, KEYS.Key_I)
    hand.settle()
    hand.press(KEYS.Key_Return)
    hand.write("208")
    hand.press(KEYS.Key_Return)
    hand.settle()
    assert hand.stored("2.08").note == "the port"
    undo(hand)
    assert hand.stored("2.08").note == ""
    assert [held.text for held in hand.desk.presenter.sitting.jottings] == ["the port"]
