"""Notices about earlier runs and about the store's place: calm, by keyboard, never in the way."""

from datetime import UTC, datetime
from pathlib import Path
from zipfile import is_zipfile

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget

from clusterdyn_desktop.app.crash_guard import save_report
from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.gui import place_notice
from clusterdyn_desktop.gui.crash_notice import CrashNotice
from clusterdyn_desktop.gui.main_window import MainWindow
from clusterdyn_desktop.gui.notice import Notice
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.place_notice import PlaceNotice
from clusterdyn_desktop.gui.widgets.file_dialogs import prepare
from clusterdyn_desktop.gui.window_keeper import WindowKeeper
from clusterdyn_desktop.services.bundle import Services
from tests.gui.window_fixtures import Hand, Opener
from tests.integration.small_study import one_interview

MOMENT = datetime(2026, 10, 14, 8, 42, tzinfo=UTC)


@pytest.fixture
def crashed(home: Path) -> Path:
    """The folder of the log after a crash on 14 October."""
    folder = home / "logs"
    save_report(folder, "crash", MOMENT, "builtins.ValueError")
    return folder


@pytest.fixture
def crash_notice(crashed: Path, new_hand: Hand) -> CrashNotice:
    del crashed
    notice = CrashNotice(new_hand.window)
    notice.begin()
    new_hand.settle()
    return notice


def test_after_a_good_end_nothing_is_said(new_hand: Hand) -> None:
    notice = CrashNotice(new_hand.window)
    notice.begin()
    new_hand.settle()

    assert not notice.isVisible()


def test_after_a_crash_it_is_said_when_and_that_nothing_is_lost(
    crash_notice: CrashNotice, new_hand: Hand
) -> None:
    before = QApplication.focusWidget()

    assert crash_notice.isVisible()
    assert "stopped unexpectedly on 14 October 2026" in crash_notice.banner.sentence
    assert "Nothing that was saved is lost" in crash_notice.banner.sentence
    assert QApplication.activeModalWidget() is None
    assert before is None or not crash_notice.isAncestorOf(before)
    assert new_hand.place is PageName.LIBRARY


def test_it_is_put_away_by_the_keyboard_and_does_not_come_back(
    crash_notice: CrashNotice, new_hand: Hand, crashed: Path
) -> None:
    tab_to(new_hand, "Dismiss")
    new_hand.press(Qt.Key.Key_Space)
    again = CrashNotice(new_hand.window)
    again.begin()
    new_hand.settle()

    assert not crash_notice.isVisible()
    assert not again.isVisible()
    assert list((crashed / "seen").iterdir())


def tab_to(hand: Hand, words: str) -> None:
    """Move the focus with the Tab key until a button with these words has it."""
    for _ in range(60):
        hand.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton) and focus.text() == words:
            return
    raise AssertionError(words)


def test_the_report_is_shown_on_request(crash_notice: CrashNotice, new_hand: Hand) -> None:
    new_hand.click(crash_notice.show_report)
    sheet = new_hand.dialog()

    assert "builtins.ValueError" in new_hand.part(QPlainTextEdit, "report", sheet).toPlainText()
    new_hand.press(Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert crash_notice.isVisible()


def test_the_file_for_support_is_saved_from_the_sheet_too(
    crash_notice: CrashNotice, new_hand: Hand, tmp_path: Path
) -> None:
    file = tmp_path / "support.zip"
    prepare(file)
    new_hand.click(crash_notice.show_report)
    new_hand.click(new_hand.part(QPushButton, "save", new_hand.dialog()))
    new_hand.wait(file.exists)
    new_hand.settle()

    assert is_zipfile(file)
    assert str(file) in crash_notice.banner.sentence


def test_what_cannot_be_saved_is_said_and_can_be_tried_again(
    crash_notice: CrashNotice, new_hand: Hand, tmp_path: Path
) -> None:
    prepare(tmp_path / "no folder" / "support.zip", tmp_path / "support.zip")
    new_hand.click(crash_notice.save)
    refused = crash_notice.banner.sentence
    new_hand.click(crash_notice.save)

    assert "cannot be written" in refused
    assert (tmp_path / "support.zip").exists()


def test_it_makes_room_for_whoever_wants_the_window_alone(
    crash_notice: CrashNotice, new_hand: Hand
) -> None:
    """The respondent may look at the screen."""
    new_hand.facts.room_asked_for.emit(True)
    alone = crash_notice.isVisible()
    new_hand.facts.room_asked_for.emit(False)

    assert not alone
    assert crash_notice.isVisible()


# ---- the store's place


@pytest.fixture
def synced(home: Path, tmp_path: Path) -> Services:
    """The services on a store in a folder of Dropbox, with one interview."""
    del home
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    built = build_services(str(folder / "clusters.clusterdyn"))
    one_interview(built)
    return built


@pytest.fixture
def hand_on_synced(synced: Services, open_hand: Opener) -> Hand:
    return open_hand(synced)


@pytest.fixture
def notice(hand_on_synced: Hand) -> PlaceNotice:
    made = PlaceNotice(hand_on_synced.window)
    made.look()
    hand_on_synced.settle()
    return made


def test_on_a_disk_of_this_computer_nothing_is_said(new_hand: Hand) -> None:
    made = PlaceNotice(new_hand.window)
    made.look()
    new_hand.settle()

    assert not made.isVisible()


def test_a_synced_folder_is_said_with_the_reason_and_the_way(notice: PlaceNotice) -> None:
    assert notice.isVisible()
    assert "Dropbox" in notice.banner.sentence
    assert "it is destroyed" in notice.banner.sentence
    assert QApplication.activeModalWidget() is None


def test_the_store_is_moved_while_the_window_stays(
    notice: PlaceNotice, hand_on_synced: Hand, tmp_path: Path
) -> None:
    hand, target = hand_on_synced, tmp_path / "own" / "clusters.clusterdyn"
    entry = hand.services.library.entries()[0]
    hand.window.navigation.open_assessment(entry.assessment.id)
    hand.settle()
    prepare(target)
    hand.click(notice.act)
    (interview,) = hand.services.planning.plan(entry.assessment.id).interviews
    hand.services.interviewing.score(interview.interview.id, "1.01", 4)

    assert target.exists()
    assert hand.services.store.location == str(target)
    assert hand.place is PageName.PLAN
    assert str(target) in notice.banner.sentence
    hand.window.navigation.go_to(PageName.SETTINGS)
    hand.settle()
    assert str(target) in texts_of(hand.window)


def texts_of(window: QWidget) -> str:
    read = (getattr(each, "text", lambda: "")() for each in window.findChildren(QWidget))
    return "\n".join(text for text in read if isinstance(text, str))


def test_a_place_that_is_no_better_is_said_and_another_can_be_chosen(
    notice: PlaceNotice, hand_on_synced: Hand, tmp_path: Path
) -> None:
    prepare(tmp_path / "OneDrive" / "clusters.clusterdyn", tmp_path / "own.clusterdyn")
    hand_on_synced.click(notice.act)
    refused = notice.banner.sentence
    hand_on_synced.click(notice.act)

    assert "kept in step with other computers too" in refused
    assert hand_on_synced.services.store.location == str(tmp_path / "own.clusterdyn")


def test_whoever_leaves_it_there_is_not_told_again(
    notice: PlaceNotice, hand_on_synced: Hand
) -> None:
    tab_to(hand_on_synced, "Leave it there")
    hand_on_synced.press(Qt.Key.Key_Space)
    again = PlaceNotice(hand_on_synced.window)
    again.look()
    hand_on_synced.settle()

    assert not notice.isVisible()
    assert not again.isVisible()


def test_it_waits_while_an_interview_is_in_front(notice: PlaceNotice, hand_on_synced: Hand) -> None:
    entry = hand_on_synced.services.library.entries()[0]
    (planned,) = hand_on_synced.services.planning.plan(entry.assessment.id).interviews
    hand_on_synced.facts.assessment_opened.emit(entry.assessment.id)
    hand_on_synced.facts.interview_opened.emit(planned.interview.id)
    hand_on_synced.settle()
    at_work = (hand_on_synced.place, notice.isVisible())
    hand_on_synced.window.navigation.go_to(PageName.LIBRARY)
    hand_on_synced.settle()

    assert at_work == (PageName.INTERVIEW, False)
    assert notice.isVisible()


def test_both_begin_by_themselves_and_stop_with_the_window(
    synced: Services, crashed: Path, open_hand: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    del crashed
    monkeypatch.setattr(place_notice, "AFTER_START_MS", 0)
    hands: list[Hand] = []

    def open_window() -> MainWindow:
        hands.append(open_hand(synced))
        return hands[-1].window

    keeper = WindowKeeper(open_window)
    window = keeper.open()
    notices = {CrashNotice, PlaceNotice}
    hands[0].wait(lambda: notices <= {type(each) for each in visible_in(window)})
    window.close()
    QApplication.processEvents()

    assert keeper.window is window
    assert not [
        timer
        for notice in window.findChildren(Notice)
        for timer in notice.findChildren(QTimer)
        if timer.isActive()
    ]


def visible_in(window: QWidget) -> list[QWidget]:
    return [each for each in window.findChildren(QWidget) if each.isVisible()]
