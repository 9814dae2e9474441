"""Find: words anywhere, by keys alone, and back to the exact place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clusterdyn_desktop.domain.records import Interview
from tests.gui.interview.conftest import Hand

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def _open(hand: Hand, words: str) -> None:
    hand.press(KEYS.Key_F, modifier=CONTROL)
    hand.settle()
    hand.write(words)
    hand.qtbot.waitUntil(lambda: hand.desk.panels.find.searched_for == words)


def _names(hand: Hand) -> list[str]:
    return hand.desk.panels.find.found.names


def test_from_words_to_the_question_by_keys_alone(hand: Hand, fresh: Interview) -> None:
    """Protects Ctrl+F, arrows and Enter; no dialog opens."""
    hand.screen.services.interviewing.note(fresh.id, "2.05", "the zeppelin yard")
    hand.open(fresh)
    _open(hand, "zepp")
    assert QApplication.activeModalWidget() is None
    assert any("2.05" in name and "zeppelin" in name for name in _names(hand))
    hand.press(KEYS.Key_Return)
    assert hand.current == "2.05"
    assert hand.desk.card.hasFocus()
    assert not hand.desk.panels.find.isVisible()


def test_esc_goes_back_to_the_cursor_in_a_half_typed_note(hand: Hand, fresh: Interview) -> None:
    """Protects the exact place: the note, the cursor in it, the question, and no lost letter."""
    hand.open(fresh)
    hand.press(KEYS.Key_N)
    hand.write("half a word")
    note = hand.desk.panel.note
    note.moveCursor(note.textCursor().MoveOperation.PreviousWord)
    place, question = note.textCursor().position(), hand.current
    _open(hand, "trust")
    hand.press(KEYS.Key_Down, KEYS.Key_Escape)
    assert note.hasFocus()
    assert note.textCursor().position() == place
    assert hand.current == question
    hand.write("!")
    assert note.text == "half a !word"


def test_what_is_half_typed_is_found(hand: Hand, fresh: Interview) -> None:
    """Protects the words of a moment ago."""
    hand.open(fresh)
    hand.press(KEYS.Key_N)
    hand.write("the quagga farm")
    _open(hand, "quagga")
    assert any("quagga" in name for name in _names(hand))


def test_another_interview_only_when_asked_for(hand: Hand, fresh: Interview) -> None:
    """Protects the toggle on the same key, and the jump across interviews."""
    plan = hand.screen.services.planning.plan(fresh.assessment_id)
    other = next(p.interview for p in plan.interviews if p.interview.id != fresh.id)
    hand.screen.services.interviewing.note(other.id, "1.01", "the zeppelin yard")
    asked: list[tuple[str, str]] = []
    hand.screen.facts.answer_asked_for.connect(lambda *where: asked.append(where))
    hand.open(fresh)
    _open(hand, "zeppelin")
    assert _names(hand) == []
    hand.press(KEYS.Key_F, modifier=CONTROL)
    assert any(other.label in name for name in _names(hand))
    hand.press(KEYS.Key_Return)
    assert asked == [(other.id, "1.01")]


def test_the_words_stay_for_the_next_time(hand: Hand, fresh: Interview) -> None:
    """Protects going through finds one by one: Ctrl+F again has them, ready to be typed over."""
    hand.open(fresh)
    _open(hand, "trust")
    hand.press(KEYS.Key_Return)
    hand.press(KEYS.Key_F, modifier=CONTROL)
    assert hand.desk.panels.find.words.selectedText() == "trust"


def test_arrows_choose_among_finds(hand: Hand, fresh: Interview) -> None:
    """Protects the choice: what is marked is what Enter goes to, headings are passed over."""
    for question in ("2.05", "3.01", "4.03"):
        hand.screen.services.interviewing.note(fresh.id, question, "the zeppelin yard")
    hand.open(fresh)
    _open(hand, "zeppelin")
    hand.press(KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_Up, KEYS.Key_Return)
    assert hand.current == "3.01"


def test_a_letter_by_itself_finds_nothing_yet(hand: Hand, fresh: Interview) -> None:
    """Protects the first key press from a list of nearly everything."""
    hand.open(fresh)
    _open(hand, "a")
    assert _names(hand) == []


def test_one_panel_at_a_time(hand: Hand, fresh: Interview) -> None:
    """Protects the question: guidance gives way to find, and both leave it in sight."""
    hand.open(fresh)
    hand.press(KEYS.Key_F2)
    _open(hand, "trust")
    assert not hand.desk.panels.guidance.isVisible()
    panel, card = hand.desk.panels.find, hand.desk.card
    assert panel.x() >= card.mapTo(hand.desk, card.rect().topRight()).x()
