"""The safekeeping page, over real stores and real backups: made, looked into, restored, undone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton

from clusterdyn_desktop.app import paths
from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.application import build_application, open_window
from clusterdyn_desktop.gui.page_names import TABS, PageName
from clusterdyn_desktop.gui.safekeeping.backup_table import BackupTable
from clusterdyn_desktop.gui.safekeeping.look_table import LookTable
from clusterdyn_desktop.gui.safekeeping.safekeeping_page import SafekeepingPage
from clusterdyn_desktop.gui.safekeeping.section import Section
from clusterdyn_desktop.gui.widgets import file_dialogs
from clusterdyn_desktop.gui.widgets.banner import Banner
from clusterdyn_desktop.gui.widgets.undo_banner import UndoBanner
from clusterdyn_desktop.gui.window_keeper import WindowKeeper
from clusterdyn_desktop.gui.window_memory import WindowMemory
from clusterdyn_desktop.services.bundle import Services
from tests.gui.window_fixtures import CONTROL, Hand


def page(hand: Hand) -> SafekeepingPage:
    """Go to the page and return it."""
    hand.press(Qt.Key.Key_4, CONTROL)
    hand.settle()
    found = hand.window.page(PageName.SAFEKEEPING)
    assert isinstance(found, SafekeepingPage)
    return found


def button(hand: Hand, name: str) -> QPushButton:
    return hand.part(QPushButton, name, page_of(hand))


def page_of(hand: Hand) -> SafekeepingPage:
    found = hand.window.page(PageName.SAFEKEEPING)
    assert isinstance(found, SafekeepingPage)
    return found


def words(hand: Hand, name: str) -> str:
    return hand.part(QLabel, name, page_of(hand)).text()


def rows(table: BackupTable | LookTable) -> list[list[str]]:
    """The words of a table, row by row; a heading has one cell."""
    found = []
    for row in range(table.rowCount()):
        items = [table.item(row, column) for column in range(table.columnCount())]
        found.append([item.text() for item in items if item is not None])
    return found


@pytest.fixture
def backup(hand: Hand) -> Path:
    """A backup of the example, after which one assessment was edited and another removed."""
    services = hand.services
    made = services.safekeeping.back_up(Reason.START)
    assert made is not None
    label = services.planning.plan(hand.assessment("A-SE-3").id).assessment
    services.planning.change_assessment(replace(label, label="Edited since"))
    services.library.remove_assessment(hand.assessment("A-GB-1").id)
    return made


def look(hand: Hand, file: Path) -> None:
    """Look into a backup, as by choosing its file."""
    page(hand)
    file_dialogs.prepare(file)
    hand.click(button(hand, "lookElsewhere"))


# ---- the list


def test_before_the_first_backup_the_page_says_so_and_how_to_make_one(hand: Hand) -> None:
    page(hand)

    assert words(hand, "state").startswith("There is no backup yet.")
    assert hand.part(QLabel, "subheading").text() == "No backup yet"
    hand.click(button(hand, "backUp"))
    hand.settle()

    assert words(hand, "state").startswith("The last backup was made today")
    assert hand.part(QLabel, "subheading").text().startswith("Last backup today")
    heading, row = rows(hand.part(BackupTable, "backups"))
    assert heading == ["Today"]
    assert row[0].endswith(", by hand")
    assert "2828 answer" in row[1]
    assert hand.failures == []


def test_many_are_shown_when_they_are_asked_for(hand: Hand) -> None:
    made = hand.services.safekeeping.back_up(Reason.START)
    assert made is not None
    for hour in range(9):
        (made.parent / f"example 2026-01-05 0{hour}0000 start.clusterdyn").write_bytes(
            made.read_bytes()
        )
    page(hand)
    table = hand.part(BackupTable, "backups")
    assert len(table.keys) == 6

    hand.click(button(hand, "showAll"))
    assert len(table.keys) == 10
    assert ["5 January 2026"] in rows(table)
    assert table.height() == sum(table.rowHeight(row) for row in range(table.rowCount()))


def test_a_damaged_backup_is_named_and_cannot_be_looked_into(hand: Hand) -> None:
    made = hand.services.safekeeping.back_up(Reason.START)
    assert made is not None
    made.write_bytes(made.read_bytes()[:9000])
    page(hand)

    assert rows(hand.part(BackupTable, "backups"))[1][1] == "damaged, cannot be used"
    assert not button(hand, "lookInto").isEnabled()
    assert button(hand, "showFolder").isEnabled()


def test_narrow_rows_grow_so_that_nothing_is_cut(hand: Hand) -> None:
    hand.services.safekeeping.back_up(Reason.START)
    page(hand)
    table = hand.part(BackupTable, "backups")
    wide = table.rowHeight(1)
    hand.window.resize(1024, 640)
    table.setFixedWidth(320)
    hand.settle()

    assert table.rowHeight(1) > wide
    assert table.height() == sum(table.rowHeight(row) for row in range(table.rowCount()))


# ---- folders


def test_a_folder_is_chosen_and_gets_a_backup_at_once(hand: Hand, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    page(hand)
    assert words(hand, "firstHint").startswith("Beside the store")
    file_dialogs.prepare(drive)
    hand.click(button(hand, "chooseFirst"))
    hand.settle()

    assert hand.services.preferences.load().backup_folder == str(drive)
    assert len(list(drive.rglob("*.clusterdyn"))) == 1
    assert str(drive) in words(hand, "first").replace("\u200b", "")

    hand.click(button(hand, "dropFirst"))
    hand.settle()
    assert hand.services.preferences.load().backup_folder == ""
    assert words(hand, "firstHint").startswith("Beside the store")


def test_a_second_folder_gets_a_copy(hand: Hand, tmp_path: Path) -> None:
    drive = tmp_path / "second"
    drive.mkdir()
    page(hand)
    file_dialogs.prepare(drive)
    hand.click(button(hand, "chooseSecond"))
    hand.settle()

    assert len(list(drive.rglob("*.clusterdyn"))) == 1


def test_a_drive_that_is_away_is_said_and_asked_for_again(hand: Hand, tmp_path: Path) -> None:
    drive = tmp_path / "away"
    preferences = hand.services.preferences
    preferences.save(replace(preferences.load(), backup_folder=str(drive)))
    page(hand)
    hand.click(button(hand, "backUp"))
    hand.settle()

    trouble = hand.part(Banner, "trouble", page_of(hand))
    assert trouble.isVisible()
    assert str(drive) in trouble.sentence
    assert words(hand, "firstHint").startswith("It cannot be reached now.")

    drive.mkdir()
    hand.click(trouble.findChildren(QPushButton)[-1])
    hand.settle()
    assert not trouble.isVisible()
    assert len(list(drive.rglob("*.clusterdyn"))) == 1


def test_how_often_is_kept(hand: Hand) -> None:
    page(hand)
    box = hand.part(QComboBox, "minutes", page_of(hand))
    assert box.currentData() == 10
    box.setCurrentIndex(box.findData(30))
    box.activated.emit(box.currentIndex())
    hand.settle()

    assert hand.services.preferences.load().backup_minutes == 30


# ---- looking and restoring


def test_a_look_says_what_a_restore_would_do_before_it_happens(hand: Hand, backup: Path) -> None:
    look(hand, backup)

    found = {row[0]: row[1] for row in rows(hand.part(LookTable, "differences"))}
    assert found["Carrowdale Tangle Ring · Baseline 2025"].startswith("Comes back, with 268")
    assert found["Gjutringen Lövsjö · Edited since"].startswith("Becomes as it was: 1 other")
    assert "9 assessment" in words(hand, "others")
    assert words(hand, "verdict").startswith("Nothing has changed yet.")


def test_the_chosen_backup_opens_with_enter_and_escape_leads_back(hand: Hand, backup: Path) -> None:
    found = page(hand)
    table = hand.part(BackupTable, "backups")
    table.setFocus()
    assert table.chosen_file != backup
    for _ in table.keys[1:]:
        hand.press(Qt.Key.Key_Down)
    assert table.chosen_file == table.keys[-1] != table.keys[0]
    hand.press(Qt.Key.Key_Return)
    hand.settle()
    assert found.look.isVisible()

    hand.press(Qt.Key.Key_Escape)
    assert found.start.isVisible()
    assert QApplication.focusWidget() is table


def test_a_restore_brings_everything_back_and_one_click_undoes_it(hand: Hand, backup: Path) -> None:
    look(hand, backup)
    hand.click(button(hand, "restore"))
    hand.settle()

    assert hand.assessment("A-GB-1").label == "Baseline 2025"
    assert hand.assessment("A-SE-3").label == "Omgång 3 – 2026"
    banner = hand.part(UndoBanner, "restored", page_of(hand))
    assert banner.isVisible()

    banner.undo()
    hand.settle()
    assert hand.assessment("A-SE-3").label == "Edited since"
    with pytest.raises(UserError):
        hand.assessment("A-GB-1")
    assert hand.failures == []


def test_one_assessment_is_taken_out_and_the_others_stay(hand: Hand, backup: Path) -> None:
    look(hand, backup)
    table = hand.part(LookTable, "differences")
    table.setCurrentCell(table.keys.index(_id(hand, backup, "A-GB-1")), 0)
    hand.click(button(hand, "takeOut"))
    hand.settle()

    assert hand.assessment("A-GB-1").label == "Baseline 2025"
    assert hand.assessment("A-SE-3").label == "Edited since"


def _id(hand: Hand, backup: Path, code: str) -> str:
    differences = hand.services.safekeeping.look_into(backup).differences
    return next(each.assessment.id for each in differences if each.assessment.code == code)


def test_a_backup_that_holds_the_same_has_nothing_to_restore(hand: Hand) -> None:
    made = hand.services.safekeeping.back_up(Reason.START)
    assert made is not None
    look(hand, made)

    assert not button(hand, "restore").isEnabled()
    assert words(hand, "others").startswith("It holds the same as the store does now.")


def test_a_file_that_is_no_backup_is_refused_with_a_sentence(hand: Hand, tmp_path: Path) -> None:
    letter = tmp_path / "letter.clusterdyn"
    letter.write_text("Dear Ann")
    look(hand, letter)

    assert page_of(hand).start.isVisible()
    assert "is no backup of this program" in hand.part(Banner, "banner").sentence
    assert button(hand, "backUp").isEnabled()


@pytest.fixture
def keeper(hand: Hand) -> Iterator[WindowKeeper]:
    """Opens windows as the program does, and closes the one that is left."""
    services, assets = hand.services, paths.assets_folder()
    hand.close()
    keeper = WindowKeeper(
        lambda: open_window(services, assets, build_application([], assets), memory=WindowMemory())
    )
    yield keeper
    assert keeper.window is not None
    Hand(hand.qtbot, keeper.window).close()


def test_after_a_restore_every_page_shows_what_was_restored_and_it_can_be_undone(
    hand: Hand, backup: Path, keeper: WindowKeeper
) -> None:
    first = Hand(hand.qtbot, keeper.open())
    found = first.open("A-SE-3")
    for place in [*TABS, *PageName]:
        first.window.navigation.go_to(place)  # work may still be under way on every one
    page(first).restore(backup)
    first.wait(lambda: keeper.window is not first.window)

    assert keeper.window is not None
    fresh = Hand(hand.qtbot, keeper.window)
    fresh.settle()
    assert fresh.place is PageName.SAFEKEEPING
    fresh.open("A-SE-3")
    for tab in TABS:
        fresh.window.navigation.go_to(tab)
        fresh.settle()
        assert "Omgång 3 – 2026" in fresh.part(QLabel, "heading").text()

    banner = fresh.part(UndoBanner, "restored", page(fresh))
    assert banner.isVisible()
    banner.undo()
    fresh.wait(lambda: keeper.window is not fresh.window)
    assert fresh.services.planning.plan(found.id).assessment.label == "Edited since"
    assert fresh.failures == []


# ---- as any page


class Note(Section):
    """A section that writes down what it is told."""

    def __init__(self, hand: Hand) -> None:
        super().__init__(hand.window.screen_context)
        self.told: list[str] = []

    def retranslate(self) -> None:
        self.told.append("retranslate")

    def restyle(self) -> None:
        self.told.append("restyle")

    def entered(self) -> None:
        self.told.append("entered")

    def left(self) -> None:
        self.told.append("left")


def test_a_section_is_told_what_the_page_is_told(hand: Hand) -> None:
    found = page(hand)
    note = Note(hand)
    found.add_section(note)
    hand.press(Qt.Key.Key_1, CONTROL)
    hand.press(Qt.Key.Key_4, CONTROL)
    hand.window.screen_context.language.choose("sv")
    hand.settle()
    found.restyle()

    assert note.isVisible()
    assert note.told == ["left", "entered", "retranslate", "restyle"]


def test_the_page_speaks_another_language_and_keeps_its_place(hand: Hand, backup: Path) -> None:
    look(hand, backup)
    table = hand.part(LookTable, "differences")
    table.setCurrentCell(1, 0)
    hand.window.screen_context.language.choose("sv")
    hand.settle()

    assert page_of(hand).look.isVisible()
    assert table.currentRow() == 1


def test_a_store_on_a_server_says_where_its_backups_are(
    hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hand.services.safekeeping, "_keeper_of_store", lambda: None)
    page(hand)

    assert "is on a server" in words(hand, "state")
    assert not button(hand, "backUp").isVisible()
    assert hand.failures == []


def test_the_example_is_left_as_it_was(example: Services) -> None:
    assert len(example.library.entries()) == 11
