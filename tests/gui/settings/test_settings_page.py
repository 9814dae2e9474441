"""Settings are kept the moment they are chosen, and put on at once."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from clusterdyn_desktop.app.moved_stores import place_of
from clusterdyn_desktop.gui.settings.appearance_choice import AppearanceChoice
from clusterdyn_desktop.gui.widgets import file_dialogs
from tests.gui.window_fixtures import CONTROL, Hand


def go(hand: Hand) -> None:
    hand.press(Qt.Key.Key_5, CONTROL)


def choose_language(hand: Hand, tag: str) -> None:
    box = hand.part(QComboBox, "language")
    box.setCurrentIndex(box.findData(tag))
    box.activated.emit(box.currentIndex())
    hand.settle()


def test_the_language_changes_while_one_looks(new_hand: Hand) -> None:
    go(new_hand)
    choose_language(new_hand, "sv")
    assert new_hand.services.preferences.load().language == "sv"
    assert new_hand.part(QPushButton, "toSettings").text() == "Inställningar"
    choose_language(new_hand, "en")
    assert new_hand.part(QPushButton, "toSettings").text() == "Settings"


def test_the_languages_name_themselves(new_hand: Hand) -> None:
    go(new_hand)
    box = new_hand.part(QComboBox, "language")
    assert [box.itemText(place) for place in range(3)] == ["As the computer", "English", "Svenska"]


def test_the_appearance_changes_while_one_looks(new_hand: Hand) -> None:
    go(new_hand)
    dark = new_hand.part(AppearanceChoice, "appearance").findChildren(QPushButton)[2]
    new_hand.click(dark)
    assert new_hand.services.preferences.load().appearance == "dark"
    assert new_hand.window.screen_context.look.theme.name == "dark"
    new_hand.click(new_hand.part(AppearanceChoice, "appearance").findChildren(QPushButton)[1])
    assert new_hand.window.screen_context.look.theme.name == "light"


def test_the_name_signs_the_next_change(hand: Hand) -> None:
    go(hand)
    hand.part(QLineEdit, "who").setFocus()
    hand.write("AL")
    found = hand.open("A-GB-1")
    hand.part(QLineEdit, "label").setText("Signed")
    hand.press(Qt.Key.Key_1, CONTROL)
    with hand.services.store.unit_of_work() as work:
        last = list(work.changes(found.id))[-1]
    assert (last.who, last.register) == ("AL", "label")


def test_half_typed_settings_are_kept_when_the_window_closes(new_hand: Hand) -> None:
    go(new_hand)
    new_hand.part(QLineEdit, "organisation").setFocus()
    new_hand.write("Region Värmland")
    services = new_hand.services
    new_hand.window.close()
    assert services.preferences.load().organisation == "Region Värmland"


def test_a_logo_is_shown_and_taken_away(new_hand: Hand, tmp_path: Path) -> None:
    picture = QPixmap(400, 100)
    picture.fill(QColor("#12545e"))
    file = tmp_path / "logo.png"
    assert picture.save(str(file))
    go(new_hand)
    file_dialogs.prepare(file)
    new_hand.click(new_hand.part(QPushButton, "chooseLogo"))
    assert new_hand.services.preferences.load().logo == str(file)
    assert not new_hand.part(QLabel, "logo").pixmap().isNull()
    new_hand.click(new_hand.part(QPushButton, "removeLogo"))
    assert new_hand.services.preferences.load().logo == ""
    assert new_hand.part(QLabel, "logo").text() == "No logo yet"


def test_a_logo_that_is_gone_is_said(new_hand: Hand, tmp_path: Path) -> None:
    go(new_hand)
    file_dialogs.prepare(tmp_path / "nowhere.png")
    new_hand.click(new_hand.part(QPushButton, "chooseLogo"))
    assert new_hand.part(QLabel, "logo").text().startswith("nowhere.png is not there")


def test_it_says_where_the_work_lies(new_hand: Hand) -> None:
    go(new_hand)
    location = new_hand.part(QLineEdit, "location")
    assert location.text() == new_hand.services.store.location
    assert location.isReadOnly()
    assert new_hand.part(QPushButton, "showFolder").isEnabled()


def test_the_store_of_the_office_is_remembered_for_the_next_start(new_hand: Hand) -> None:
    go(new_hand)
    new_hand.part(QLineEdit, "officeStore").setFocus()
    new_hand.write("postgresql://al@office/clusters")
    new_hand.press(Qt.Key.Key_Tab)
    assert place_of(None) == "postgresql+psycopg://al@office/clusters"
    assert new_hand.part(QLabel, "officeStoreHint").text() == "From the next start on."


def test_an_address_with_a_password_is_refused_where_it_is_typed(new_hand: Hand) -> None:
    go(new_hand)
    new_hand.part(QLineEdit, "officeStore").setFocus()
    new_hand.write("postgresql://al:secret@office/clusters")
    new_hand.press(Qt.Key.Key_Tab)
    assert new_hand.services.preferences.load().office_store == ""
    assert new_hand.part(QLabel, "officeStoreHint").text().startswith("Leave the password out")
