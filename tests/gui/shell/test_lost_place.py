"""The store's place is lost in mid-interview: a real window over a real folder that vanishes."""

import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from clusterdyn_desktop.app.command_line import text_catalogue
from clusterdyn_desktop.app.trouble_window import trouble_window
from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.elsewhere import Elsewhere
from clusterdyn_desktop.gui.interview.interview_page import InterviewPage
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.widgets import file_dialogs
from clusterdyn_desktop.services.bundle import Services
from tests.gui.window_fixtures import PATIENCE_MS, Hand, Opener

QUESTION = "2.08"
WORDS = "Provbänken lånas ut på fredagar"
KEYS = Qt.Key


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder as a stick would be."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def on_stick(home: Path, stick: Path, example_store: Path) -> Iterator[Services]:
    """The real services on the example study, which lies on the stick."""
    home.mkdir()
    services = build_services(str(shutil.copy(example_store, stick / "store.sqlite")))
    yield services
    services.store.close()


@pytest.fixture
def at_desk(open_hand: Opener, on_stick: Services) -> Hand:
    """A hand on a window, at a question of an interview."""
    hand = open_hand(on_stick)
    assessment = hand.assessment("A-SE-3")
    (interview, *_) = (
        planned.interview
        for planned in on_stick.planning.plan(assessment.id).interviews
        if planned.interview.label == "SE-L-01"
    )
    hand.facts.answer_asked_for.emit(interview.id, QUESTION)
    hand.settle()
    page = page_of(hand)
    hand.wait(lambda: page.desk.presenter.is_open and page.desk.card.hasFocus())
    assert page.desk.presenter.sitting.answer().score != 2
    return hand


def page_of(hand: Hand) -> InterviewPage:
    page = hand.window.page(PageName.INTERVIEW)
    assert isinstance(page, InterviewPage)
    return page


def stored(hand: Hand) -> tuple[int | None, str]:
    """The score and the note of the question, as a program finds them that starts now."""
    again = build_services(hand.services.store.location)
    try:
        answer = again.interviewing.open(page_of(hand).interview_id).answer(QUESTION)
        return answer.score, answer.note
    finally:
        again.store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody take away an open file")
@pytest.mark.parametrize(
    "vanish",
    [shutil.rmtree, lambda folder: folder.rename(folder.with_name("elsewhere"))],
    ids=["gone", "renamed"],
)
def test_a_stick_that_is_pulled_out_costs_nothing_that_was_typed(
    at_desk: Hand, stick: Path, tmp_path: Path, vanish: Callable[[Path], object]
) -> None:
    """Protects score and words: on the screen as unsaved, then saved in another place."""
    hand, desk = at_desk, page_of(at_desk).desk
    way_out = Elsewhere(hand.window)
    vanish(stick)

    hand.press(KEYS.Key_2)
    hand.press(KEYS.Key_N)
    hand.write(WORDS)
    hand.press(KEYS.Key_Escape)

    assert {error.code for error in hand.failures} == {"store.gone"}
    shown = desk.presenter.sitting.answer()
    assert shown.score == 2
    assert shown.note.endswith(WORDS)
    assert "not saved" in desk.foot.words
    assert way_out.offer.isVisible()

    to = tmp_path / "disk" / "saved.sqlite"
    to.parent.mkdir()
    file_dialogs.prepare(to)
    hand.click(way_out.offer)

    assert str(to) in way_out.banner.sentence
    assert not hand.window.error_banner.isVisible()
    assert desk.foot.words.startswith("✓ Saved")
    assert desk.presenter.sitting.current == QUESTION
    assert desk.card.hasFocus()
    assert hand.services.store.location == str(to)
    assert stored(hand) == (2, shown.note)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody take away an open file")
def test_a_stick_that_is_put_back_is_gone_on_with(at_desk: Hand, stick: Path) -> None:
    """Protects the simplest way out: put it back, press Try again."""
    hand, desk = at_desk, page_of(at_desk).desk
    away = stick.rename(stick.with_name("away"))
    hand.press(KEYS.Key_2)
    assert "not saved" in desk.foot.words

    away.rename(stick)
    desk.foot.retry_pressed.emit()
    hand.settle()

    assert desk.foot.words.startswith("✓ Saved")
    assert stored(hand)[0] == 2


def test_a_place_that_does_not_do_is_said_and_another_can_be_chosen(
    at_desk: Hand, stick: Path, tmp_path: Path
) -> None:
    """Protects from a way out that ends at the first mishap."""
    hand = at_desk
    way_out = Elsewhere(hand.window)
    stick.rename(stick.with_name("away"))
    hand.press(KEYS.Key_2)
    taken = tmp_path / "taken.sqlite"
    taken.write_bytes(b"mine")

    file_dialogs.prepare(taken)
    hand.click(way_out.offer)
    assert str(taken) in way_out.banner.sentence
    file_dialogs.prepare(tmp_path / "free.sqlite")
    hand.click(way_out.act)

    assert taken.read_bytes() == b"mine"
    assert stored(hand)[0] == 2


def test_that_another_program_is_writing_is_said_and_the_answer_saved_after_it(
    at_desk: Hand, stick: Path
) -> None:
    """Protects from a “Saving…” that stands there without a reason."""
    hand, desk = at_desk, page_of(at_desk).desk
    with closing(sqlite3.connect(stick / "store.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        QTest.keyClick(desk.card, KEYS.Key_2)
        hand.wait(lambda: "Another program" in desk.strip.words)
        assert desk.foot.words == "Saving…"
        other.execute("ROLLBACK")

    hand.wait(lambda: desk.strip.words == "")
    hand.settle()
    assert hand.failures == []
    assert stored(hand)[0] == 2


def test_a_store_that_can_only_be_read_is_worked_on_as_a_copy(
    qtbot: QtBot, home: Path, example_store: Path, tmp_path: Path
) -> None:
    """Protects whoever gets a store on a disc: the way on stands beside the sentence."""
    home.mkdir()
    error = UserError("store.only-to-read", path=str(example_store))
    trouble = trouble_window(str(example_store), error, text_catalogue(), "en", None)
    qtbot.addWidget(trouble)
    to = tmp_path / "mine.sqlite"
    button = trouble.findChild(QPushButton, "rescue")
    said = trouble.findChild(QLabel, "sentence")
    assert button is not None
    assert said is not None
    assert "written to" in said.text()
    assert button.text() == "Work on a copy…"

    file_dialogs.prepare(to)
    button.click()
    qtbot.waitUntil(lambda: str(to) in said.text(), timeout=PATIENCE_MS)

    assert trouble.store == str(to)
    copy, original = build_services(str(to)), build_services(str(example_store))
    assert copy.store.site != original.store.site
    assert len(copy.library.entries()) == len(original.library.entries())
    for services in (copy, original):
        services.store.close()
