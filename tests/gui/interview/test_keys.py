"""The key table: it binds, and it is what the key sheet shows."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.gui.interview.desk_keys import key_actions
from clusterdyn_desktop.gui.interview.key_sheet import KeySheet
from clusterdyn_desktop.gui.interview.keys import Reach, key_table
from clusterdyn_desktop.gui.interview.question_words import STATE_LETTERS
from clusterdyn_desktop.gui.widgets.key_label import KeyLabel, shown_key
from tests.gui.interview.conftest import Hand

KEYS = Qt.Key


def test_every_action_has_a_key_and_every_key_an_action(hand: Hand) -> None:
    """Protects the one table: nothing is bound beside it, nothing in it is empty."""
    named = {action for row in key_table() for _, action in row.binds}
    assert named == set(key_actions(hand.desk))


def test_no_key_is_bound_twice() -> None:
    """Protects against ambiguous keys, which Qt answers with silence."""
    keys = [key for row in key_table() for key, _ in row.binds]
    assert len(keys) == len(set(keys))


def test_only_control_alt_and_escape_act_while_typing() -> None:
    """Protects text fields."""
    everywhere = [
        key for row in key_table() if row.reach is Reach.EVERYWHERE for key, _ in row.binds
    ]
    writes_nothing = ("Ctrl+", "Alt+", "F2", "Esc")
    assert all(key.startswith(writes_nothing) for key in everywhere)


def test_the_mark_of_a_state_is_its_key() -> None:
    """Protects the squares' letters: what one sees is what one pressed."""
    keys = {action: key for row in key_table() for key, action in row.binds}
    assert {state.value: letter for state, letter in STATE_LETTERS.items()} == {
        state.value: keys[state.value] for state in STATE_LETTERS
    }


def test_the_key_sheet_shows_the_whole_table(hand: Hand, fresh: Interview) -> None:
    """Protects the sheet from falling behind the keys."""
    hand.open(fresh)
    hand.press(KEYS.Key_Question)
    sheet = hand.wait_for_window()
    assert isinstance(sheet, KeySheet)
    caps = {label.text() for label in sheet.findChildren(KeyLabel)}
    words = {label.text() for label in sheet.findChildren(QLabel)}
    assert {row.words for row in key_table()} <= words
    assert {shown_key(key) for row in key_table() for key in row.shown if key != "–"} == caps
    QTest.keyClick(sheet, KEYS.Key_Escape)
    hand.qtbot.waitUntil(lambda: QApplication.focusWidget() is hand.desk.card)
