"""The file for support is saved from the page about the program."""

from pathlib import Path
from zipfile import is_zipfile

from PySide6.QtWidgets import QPushButton

from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.widgets.banner import Banner
from clusterdyn_desktop.gui.widgets.file_dialogs import prepare
from clusterdyn_desktop.gui.widgets.saved_file import SavedFile
from tests.gui.window_fixtures import Hand


def test_it_is_saved_where_the_person_says(new_hand: Hand, tmp_path: Path) -> None:
    new_hand.window.navigation.go_to(PageName.ABOUT)
    new_hand.settle()
    file = tmp_path / "support.zip"
    prepare(None, file)
    button = new_hand.part(QPushButton, "saveForSupport")
    new_hand.click(button)
    before = file.exists()
    new_hand.click(button)

    assert not before
    assert is_zipfile(file)
    assert new_hand.part(SavedFile, "supportFile").isVisible()


def test_a_place_that_refuses_is_said(new_hand: Hand, tmp_path: Path) -> None:
    new_hand.window.navigation.go_to(PageName.ABOUT)
    new_hand.settle()
    prepare(tmp_path / "no folder" / "support.zip")
    new_hand.click(new_hand.part(QPushButton, "saveForSupport"))

    assert "cannot be written" in new_hand.part(Banner, "banner").sentence
    assert not new_hand.part(SavedFile, "supportFile").isVisible()
