"""The page about the program names its sources, its limits and its keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from clusterdyn_desktop.gui.about.key_table import KeyTable
from clusterdyn_desktop.gui.widgets.key_label import KeyLabel
from clusterdyn_desktop.gui.window_keys import ADD_KEY, PLACE_KEYS, TAB_KEYS
from tests.gui.window_fixtures import Hand


def test_it_says_whose_wording_it_is_and_cites_the_paper(new_hand: Hand) -> None:
    new_hand.press(Qt.Key.Key_F1)
    text = new_hand.services.instruments.default().text("en")
    assert new_hand.part(QLabel, "wording").text() == text.wording_note
    assert "10.1080/02690940903026811" in new_hand.part(QLabel, "citation").text()
    assert all(limit in new_hand.part(QLabel, "limits").text() for limit in text.limits)


def test_it_says_the_version_and_the_licences(new_hand: Hand) -> None:
    new_hand.press(Qt.Key.Key_F1)
    assert new_hand.services.program_version in new_hand.part(QLabel, "version").text()
    licences = new_hand.part(QLabel, "licences").text()
    assert all(name in licences for name in ("GNU General Public License", "LGPL", "Open Font"))


def test_every_key_of_the_window_is_listed(new_hand: Hand) -> None:
    new_hand.press(Qt.Key.Key_F1)
    listed = {label.text() for label in new_hand.part(KeyTable, "keys").findChildren(KeyLabel)}
    assert {*TAB_KEYS.values(), ADD_KEY, "F1", "F11", "Ctrl+Q"} <= listed
    assert set(list(PLACE_KEYS.values())[:4]) <= listed
