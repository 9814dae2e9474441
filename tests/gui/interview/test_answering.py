"""Answering by keys and by mouse: what is taken back, what never happens by accident."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clusterdyn_desktop.domain.records import AnswerState, Certainty, Interview
from clusterdyn_desktop.services.bundle import Services
from tests.gui.interview.conftest import Hand

KEYS = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def test_typing_digits_and_letters_in_a_note_answers_nothing(hand: Hand, fresh: Interview) -> None:
    """Protects the answer from the note: while one types, keys are text."""
    hand.open(fresh)
    for field in (KEYS.Key_N, KEYS.Key_Q, KEYS.Key_F):
        hand.press(field)
        hand.write("1 2 3 4 5 d a r x e c ? 4")
        hand.press(KEYS.Key_Left, KEYS.Key_Home, KEYS.Key_Backspace)
        hand.press(KEYS.Key_Escape)
    hand.settle()
    assert (hand.stored().state, hand.stored().score) == (AnswerState.OPEN, None)
    assert hand.stored().note == "1 2 3 4 5 d a r x e c ? 4"
    assert hand.current == hand.desk.presenter.sitting.sheet.questions[0].id


@pytest.mark.parametrize(
    ("key", "state"),
    [
        (KEYS.Key_D, AnswerState.DOES_NOT_KNOW),
        (KEYS.Key_A, AnswerState.DOES_NOT_APPLY),
        (KEYS.Key_R, AnswerState.REFUSED),
        (KEYS.Key_X, AnswerState.NOT_ASKED),
    ],
)
def test_a_state_pressed_twice_is_taken_back(
    hand: Hand, fresh: Interview, key: Qt.Key, state: AnswerState
) -> None:
    """Protects against a slip: the same key undoes it, and the score does not come back alone."""
    hand.open(fresh)
    hand.press(KEYS.Key_4, key)
    hand.settle()
    assert (hand.stored().state, hand.stored().score) == (state, None)
    hand.press(key)
    hand.settle()
    assert hand.stored().state is AnswerState.OPEN


@pytest.mark.parametrize("key", [KEYS.Key_Backspace, KEYS.Key_Delete])
def test_taking_an_answer_back_keeps_the_rest(hand: Hand, fresh: Interview, key: Qt.Key) -> None:
    """Protects notes: opening a question again loses neither words nor evidence."""
    hand.open(fresh)
    hand.press(KEYS.Key_4, KEYS.Key_E, KEYS.Key_N)
    hand.write("heard twice")
    hand.press(KEYS.Key_Escape, key)
    hand.settle()
    held = hand.stored()
    assert (held.state, held.score) == (AnswerState.OPEN, None)
    assert (held.note, held.evidence) == ("heard twice", 0)


def test_evidence_and_certainty_by_keys(hand: Hand, fresh: Interview) -> None:
    """Protects the quick keys: E steps, Shift and a number goes straight, C goes round."""
    hand.open(fresh)
    hand.press(KEYS.Key_E, KEYS.Key_E)
    assert hand.shown().evidence == 1
    hand.press(KEYS.Key_4, modifier=SHIFT)
    assert hand.shown().evidence == 4
    hand.press(KEYS.Key_E, modifier=SHIFT)
    assert hand.shown().evidence == 3
    hand.press(KEYS.Key_3, modifier=SHIFT)
    assert hand.shown().evidence is None
    for certainty in (*Certainty, None):
        hand.press(KEYS.Key_C)
        assert hand.shown().certainty is certainty
    hand.settle()
    assert (hand.stored().evidence, hand.stored().certainty) == (None, None)
    assert hand.stored().state is AnswerState.OPEN


def test_the_whole_anchor_can_be_clicked(hand: Hand, fresh: Interview) -> None:
    """Protects the mouse: a click in a card's corner scores, and keys go on answering."""
    hand.open(fresh)
    anchor = hand.desk.card.anchors.anchor(2)
    QTest.mouseClick(anchor, LEFT, pos=anchor.rect().adjusted(0, 0, -4, -4).bottomRight())
    assert hand.shown().score == 2
    QTest.mouseClick(hand.desk.panel.certainty.button(Certainty.HIGH), LEFT)
    hand.press(KEYS.Key_5)
    hand.settle()
    assert (hand.stored().score, hand.stored().certainty) == (5, Certainty.HIGH)


def test_flag_at_once_with_a_reason_if_one_likes(hand: Hand, fresh: Interview) -> None:
    """Protects the one-key flag: it is on before a reason is typed, and gone with one key."""
    hand.open(fresh)
    hand.press(KEYS.Key_F)
    hand.settle()
    assert hand.stored().flag == "Look at this again"
    hand.write("differs from the manager")
    hand.press(KEYS.Key_Escape)
    hand.settle()
    assert hand.stored().flag == "differs from the manager"
    hand.press(KEYS.Key_F, modifier=SHIFT)
    hand.settle()
    assert hand.stored().flag == ""
    assert hand.desk.panel.flag.text() == ""


def test_a_quote_needs_consent_before_permission(hand: Hand, services: Services) -> None:
    """Protects the respondent: without consent to quotes, no permission can be set."""
    plan = services.planning.plan(services.library.find("A-SE-3").id)
    unwilling = next(p.interview for p in plan.interviews if p.interview.consent_quote is False)
    hand.open(unwilling)
    before = hand.shown().quote_permission
    hand.press(KEYS.Key_P)
    assert not hand.desk.panel.permission.isEnabled()
    assert hand.desk.panel.permission.accessibleDescription()
    assert hand.shown().quote_permission is before


def test_permission_by_key(hand: Hand, fresh: Interview) -> None:
    """Protects the three answers: not decided, may, may not."""
    hand.open(fresh)
    seen = []
    for _ in range(3):
        hand.press(KEYS.Key_P)
        hand.settle()
        seen.append(hand.stored().quote_permission)
    assert seen == [True, False, None]


def test_keys_belong_to_an_open_menu(hand: Hand, fresh: Interview) -> None:
    """Protects against a hidden answer: while a menu is open, letters do not answer behind it."""
    hand.open(fresh)
    menu = hand.desk.language.menu()
    menu.popup(hand.page.mapToGlobal(hand.page.rect().center()))
    hand.press(KEYS.Key_D)
    menu.close()
    hand.settle()
    assert hand.stored().state is AnswerState.OPEN


def test_moving_by_keys(hand: Hand, fresh: Interview) -> None:
    """Protects the ways through an interview."""
    hand.open(fresh)
    stages = [stage.questions for stage in hand.desk.presenter.sitting.stages]
    hand.press(KEYS.Key_Right, KEYS.Key_Right, KEYS.Key_Left)
    assert hand.current == stages[0][1]
    hand.press(KEYS.Key_PageDown)
    assert hand.current == stages[1][0]
    hand.press(KEYS.Key_Right, KEYS.Key_PageUp)
    assert hand.current == stages[1][0]
    hand.press(KEYS.Key_PageUp)
    assert hand.current == stages[0][0]
    hand.press(KEYS.Key_End)
    assert hand.current == stages[-1][-1]
    hand.press(KEYS.Key_Home, KEYS.Key_3)
    hand.press(KEYS.Key_Return, modifier=CONTROL)
    assert hand.current == stages[0][1]


def test_next_open_works_while_typing_and_leaves_the_field(hand: Hand, fresh: Interview) -> None:
    """Protects the flow: from a half-typed note straight on, with the keys live again."""
    hand.open(fresh)
    first = hand.current
    hand.press(KEYS.Key_4, KEYS.Key_N)
    hand.write("half a thou")
    hand.press(KEYS.Key_Return, modifier=CONTROL)
    assert hand.focus is hand.desk.card
    hand.settle()
    assert hand.stored(first).note == "half a thou"


def test_go_to_by_number(hand: Hand, fresh: Interview) -> None:
    """Protects the jump: Ctrl+G, a number without its point, Enter."""
    hand.open(fresh)
    hand.press(KEYS.Key_G, modifier=CONTROL)
    hand.wait_for_window()
    hand.write("302")
    hand.press(KEYS.Key_Return)
    assert hand.current == "3.02"
