"""The section on checking: what was found is said, can be copied, and what helps is at hand."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.safekeeping.check_section import CheckSection
from clusterdyn_desktop.gui.start_check import StartCheck
from clusterdyn_desktop.gui.widgets import file_dialogs
from clusterdyn_desktop.services.progress import Cancelled, Progress
from tests.gui.window_fixtures import CONTROL, Hand


def section(hand: Hand) -> CheckSection:
    """Go to the page and return the section."""
    hand.press(Qt.Key.Key_4, CONTROL)
    hand.settle()
    found = hand.window.page(PageName.SAFEKEEPING).findChild(CheckSection)
    assert isinstance(found, CheckSection)
    return found


def said(found: CheckSection) -> str:
    """All words that are seen."""
    return " ".join(label.text() for label in found.findChildren(QLabel) if label.isVisible())


def finish(hand: Hand) -> None:
    """Wait for the runner of files; waiting in Qt would hardly let its thread get on."""
    files = hand.window.screen_context.jobs.files
    while files.is_busy:
        time.sleep(0.02)
        QApplication.processEvents()
    hand.settle()


def damage(hand: Hand) -> None:
    """Change one answer behind the program's back."""
    with closing(sqlite3.connect(hand.services.store.location)) as connection:
        connection.execute("UPDATE answers SET note = 'x' WHERE rowid = 7")
        connection.commit()


def test_a_store_that_was_never_checked_says_so(hand: Hand) -> None:
    assert "has not been checked on this computer yet" in said(section(hand))


def test_a_full_check_says_that_the_store_is_sound_and_when(hand: Hand) -> None:
    found = section(hand)

    hand.click(found.full)
    finish(hand)

    assert "Checked in full today" in said(found)
    assert "agree with all records" in said(found)
    assert not found.findings.isVisible()
    hand.click(found.quick)
    finish(hand)
    assert "The file was looked at today" in said(found)
    assert "Checked in full today" in said(found)


def test_what_is_wrong_is_listed_and_can_be_copied(hand: Hand) -> None:
    found = section(hand)
    damage(hand)

    hand.click(found.full)
    finish(hand)

    assert "Checked today" in said(found)
    assert "enter nothing more" in said(found)
    assert "Answers: “note” of" in found.findings.list.toPlainText()
    hand.click(found.findings.copy)
    assert QGuiApplication.clipboard().text() == found.findings.list.toPlainText()


def test_what_can_be_read_is_saved_while_the_store_stays_open(hand: Hand, tmp_path: Path) -> None:
    found = section(hand)
    damage(hand)
    hand.click(found.full)
    finish(hand)
    new = tmp_path / "rescued"
    file_dialogs.prepare(new)

    hand.click(found.findings.rescue)
    finish(hand)

    assert "is in the new store" in said(found)
    assert new.with_suffix(Path(hand.services.store.location).suffix).exists()
    assert hand.services.library.find("A-SE-3").code == "A-SE-3"


def test_what_the_check_after_the_start_found_stands_here(hand: Hand) -> None:
    found = section(hand)
    damaged = bytearray(Path(hand.services.store.location).read_bytes())
    damaged[4096 * 3 : 4096 * 8] = b"\xa5" * 4096 * 5
    Path(hand.services.store.location).write_bytes(damaged)

    StartCheck(hand.window.screen_context, hand.window).check()
    finish(hand)

    assert found.findings.isVisible()
    assert found.findings.list.toPlainText()


def test_a_check_can_be_cancelled(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    found = section(hand)

    def stop(_check: object, progress: Progress) -> None:
        raise Cancelled

    monkeypatch.setattr(type(hand.services.store_check), "full", stop)
    hand.click(found.full)
    finish(hand)

    assert found.full.isEnabled()
    assert "has not been checked on this computer yet" in said(found)


def test_closing_the_window_stops_a_check(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would be waited for: the last thing a person wants of a program that they close."""
    found = section(hand)
    stopped: list[bool] = []

    def endless(_check: object, progress: Progress) -> None:
        until = time.monotonic() + 60
        try:
            while time.monotonic() < until:
                progress(0, 0)
                time.sleep(0.001)
        except Cancelled:
            stopped.append(True)
            raise

    monkeypatch.setattr(type(hand.services.store_check), "full", endless)
    found.full.click()  # not as by hand, which waits until all is done

    hand.window.close()
    hand.window.screen_context.jobs.files.close()

    assert stopped == [True]
