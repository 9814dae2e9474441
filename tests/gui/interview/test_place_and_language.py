"""Coming back to the same question, and switching languages without losing place or words."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.gui.interview.languages import opening_language
from clusterdyn_desktop.services.bundle import Services
from tests.gui.interview.conftest import Hand

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_coming_back_opens_the_same_question(
    make_hand: Callable[[], Hand], fresh: Interview
) -> None:
    """Protects the place across a close of the program."""
    hand = make_hand()
    hand.open(fresh)
    hand.press(KEYS.Key_PageDown, KEYS.Key_Right, KEYS.Key_Right)
    place = hand.current
    hand.page.left()
    hand.settle()
    hand.page.close()
    again = make_hand()
    again.open(fresh)
    assert again.current == place


def test_coming_back_from_another_page_keeps_place_and_cursor(hand: Hand, fresh: Interview) -> None:
    """Protects the half-written note while one looks something up."""
    hand.open(fresh)
    hand.press(KEYS.Key_Right, KEYS.Key_N)
    hand.write("abcdef")
    hand.press(KEYS.Key_Left, KEYS.Key_Left)
    place = hand.current
    hand.page.left()
    hand.page.entered()
    hand.settle()
    assert hand.current == place
    assert hand.desk.panel.note.textCursor().position() == 4


def test_what_other_pages_changed_is_taken_in(hand: Hand, fresh: Interview) -> None:
    """Protects against stale answers, after an import or an undo elsewhere."""
    hand.open(fresh)
    hand.page.left()
    hand.screen.services.interviewing.score(fresh.id, hand.current, 5)
    hand.page.entered()
    hand.settle()
    assert hand.shown().score == 5


def test_screen_language_switch_keeps_place_cursor_and_unsaved_text(
    hand: Hand, fresh: Interview
) -> None:
    """Protects words that are not on disk yet from a change of language."""
    hand.open(fresh)
    hand.press(KEYS.Key_Right, KEYS.Key_N)
    hand.write("halv mening")
    hand.press(KEYS.Key_Left, KEYS.Key_Left, KEYS.Key_Left)
    place, note = hand.current, hand.desk.panel.note
    hand.screen.language.choose("sv")
    QApplication.sendEvent(hand.page, QEvent(QEvent.Type.LanguageChange))
    assert hand.current == place
    assert note.text == "halv mening"
    assert note.textCursor().position() == len("halv men")
    assert note.hasFocus()
    assert "2 Kontakt" in hand.desk.rail.stages.stage_names
    hand.page.left()
    hand.settle()
    assert hand.stored().note == "halv mening"


def test_question_language_switches_while_typing(hand: Hand, fresh: Interview) -> None:
    """Protects the talk: Ctrl+L puts the question in the next language, and one types on."""
    hand.open(fresh)
    swedish = hand.desk.card.accessibleName()
    hand.press(KEYS.Key_N)
    hand.write("ab")
    hand.press(KEYS.Key_L, modifier=CONTROL)
    english = hand.desk.card.accessibleName()
    hand.write("cd")
    hand.press(KEYS.Key_L, modifier=CONTROL)
    assert "Om ni skulle välja plats" in swedish
    assert "If you were choosing a site" in english
    assert hand.desk.card.accessibleName() == swedish
    assert hand.desk.panel.note.text == "abcd"


def test_a_question_opens_in_the_language_of_the_interview(services: Services) -> None:
    """Protects the respondent's language: the interview's, else the screen's, else the base's."""
    instrument = services.instruments.default()

    def opens_in(interview: str, screen: str) -> str:
        held = Interview(id="x", language=interview)
        return opening_language(instrument, held, screen)

    assert opens_in("sv", "en") == "sv"
    assert opens_in("sv-FI", "en") == "sv"
    assert opens_in("fi", "sv") == "sv"
    assert opens_in("fi", "fi") == "en"
    assert opens_in("", "sv-SE") == "sv"
