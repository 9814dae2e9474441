"""What went wrong and what was saved is said calmly, and never stands in the way."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.widgets.banner import Banner
from clusterdyn_desktop.gui.widgets.foot import Foot
from tests.gui.window_fixtures import CONTROL, Hand


def test_an_error_nobody_took_is_a_sentence_across_the_page(hand: Hand) -> None:
    hand.window.screen_context.jobs.files.failed.emit(UserError("interview.unknown", interview="x"))
    banner = hand.part(Banner, "banner")
    assert banner.isVisible()
    assert banner.sentence.startswith("This interview is no longer in the store")
    assert QApplication.activeModalWidget() is None


def test_the_sentence_goes_with_the_page_it_was_about(hand: Hand) -> None:
    hand.window.screen_context.jobs.store.failed.emit(UserError("interview.unknown", interview="x"))
    hand.press(Qt.Key.Key_4, CONTROL)
    assert not hand.part(Banner, "banner").isVisible()


def test_the_foot_says_when_the_last_change_was_saved(hand: Hand) -> None:
    at = datetime(2026, 10, 14, 8, 42, 7, tzinfo=UTC)
    hand.facts.saved.emit(at)
    assert f"Saved {at.astimezone():%H:%M:%S}" in hand.part(Foot, "foot").words


def test_a_notice_shows_the_foot_where_there_is_none(hand: Hand) -> None:
    hand.press(Qt.Key.Key_6, CONTROL)
    foot = hand.part(QFrame, "foot")
    assert not foot.isVisible()
    hand.facts.notice.emit("Something happened.")
    assert foot.isVisible()
    hand.press(Qt.Key.Key_1, CONTROL)
    assert hand.place is PageName.LIBRARY
    assert "Something happened." not in hand.part(Foot, "foot").words


def test_an_interview_that_is_gone_leaves_one_where_one_was(hand: Hand) -> None:
    hand.facts.interview_opened.emit("no such interview")
    hand.settle()
    assert hand.place is PageName.LIBRARY
    assert hand.part(Banner, "banner").isVisible()
