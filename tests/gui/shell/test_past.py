"""Looking at an assessment as it stood: from the history, by a moment, and back to now."""

import re
from datetime import datetime, time
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from clusterdyn_desktop.gui.history.history_table import Column
from clusterdyn_desktop.gui.history.history_view import HistoryView
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.past_dialog import read_time
from clusterdyn_desktop.gui.report.report_page import ReportPage
from clusterdyn_desktop.gui.results.results_page import ResultsPage
from clusterdyn_desktop.gui.results.targets import Target
from clusterdyn_desktop.gui.widgets.banner import Banner
from clusterdyn_desktop.gui.widgets.day_field import DayField
from clusterdyn_desktop.gui.widgets.file_dialogs import prepare
from tests.gui.window_fixtures import CONTROL, Hand

CODE, QUESTION = "A-SE-3", "2.08"
BOTH = CONTROL | Qt.KeyboardModifier.ShiftModifier


def go(hand: Hand, place: PageName) -> QWidget:
    hand.window.navigation.go_to(place)
    hand.settle()
    return hand.window.page(place)


def banner(hand: Hand) -> Banner:
    return hand.part(Banner, "past")


def score(hand: Hand, value: int) -> None:
    assessment = hand.services.library.find(CODE)
    first = hand.services.planning.plan(assessment.id).interviews[0].interview
    hand.services.interviewing.score(first.id, QUESTION, value)


def answers_said(hand: Hand) -> list[str]:
    """What the results page says of the answers behind one variable."""
    page = hand.window.page(PageName.RESULTS)
    assert isinstance(page, ResultsPage)
    instrument = hand.services.instruments.default()
    page.open_target(Target(instrument.question_by_id[QUESTION].variable))
    hand.settle()
    return [label.text() for label in page.behind.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def said(hand: Hand) -> dict[int, list[str]]:
    """Two scores were given, one after the other; what the results page said after each."""
    hand.open(CODE)
    found = {}
    for value in (1, 5):
        score(hand, value)
        go(hand, PageName.RESULTS)
        found[value] = answers_said(hand)
        go(hand, PageName.HISTORY)
    assert found[1] != found[5]
    return found


def look_back(hand: Hand) -> None:
    """Look at the step before the last, by its key."""
    view = hand.part(HistoryView, "steps")
    view.setFocus()
    view.setCurrentIndex(view.model().index(2, Column.WHAT))  # under the day and the last step
    hand.press(Qt.Key.Key_H, CONTROL)


def test_a_step_of_the_history_is_shown_as_it_was_left(
    hand: Hand, said: dict[int, list[str]]
) -> None:
    """The page says what it said then, under a line that says of when; one key leads back."""
    look_back(hand)
    assert hand.place is PageName.RESULTS
    assert banner(hand).isVisible()
    assert f"As of {datetime.now().astimezone().day}" in banner(hand).sentence
    assert answers_said(hand) == said[1]
    hand.press(Qt.Key.Key_H, BOTH)
    assert hand.place is PageName.RESULTS
    assert not banner(hand).isVisible()
    assert answers_said(hand) == said[5]


def test_pages_one_works_on_show_now(hand: Hand, said: dict[int, list[str]]) -> None:
    """Nobody edits the past: plan, interview and agree have no such line, and it waits."""
    look_back(hand)
    for place in (PageName.PLAN, PageName.INTERVIEW, PageName.AGREE, PageName.HISTORY):
        go(hand, place)
        assert not banner(hand).isVisible()
    for place in (PageName.REPORT, PageName.EXCHANGE, PageName.RESULTS):
        go(hand, place)
        assert banner(hand).isVisible()
    assert answers_said(hand) == said[1]


def test_another_assessment_is_looked_at_as_it_is_now(
    hand: Hand, said: dict[int, list[str]]
) -> None:
    """A moment must not follow unnoticed to where nobody chose it."""
    look_back(hand)
    hand.open("A-DK-1")
    go(hand, PageName.RESULTS)
    assert not banner(hand).isVisible()
    hand.open(CODE)
    go(hand, PageName.RESULTS)
    assert not banner(hand).isVisible()
    assert answers_said(hand) == said[5]


def test_the_head_says_what_the_figures_of_then_rest_on(
    hand: Hand, said: dict[int, list[str]]
) -> None:
    subheading = hand.part(QLabel, "subheading")
    before = subheading.text()
    look_back(hand)
    assessment = hand.services.library.find(CODE)
    for planned in hand.services.planning.plan(assessment.id).interviews[:3]:
        hand.services.planning.remove_interview(planned.interview.id)
    go(hand, PageName.PLAN)
    assert subheading.text() != before
    go(hand, PageName.RESULTS)
    assert subheading.text() == before


def test_no_report_of_another_moment_stays_in_sight(hand: Hand, said: dict[int, list[str]]) -> None:
    """A preview of now under a line of then would be taken for what it is not."""
    page = go(hand, PageName.REPORT)
    assert isinstance(page, ReportPage)
    page.make_report()
    hand.settle()
    assert page.form.sheets.currentWidget() is page.form.pages
    go(hand, PageName.HISTORY)
    look_back(hand)
    go(hand, PageName.REPORT)
    assert page.form.sheets.currentWidget() is page.form.nothing
    page.make_report()
    hand.settle()
    assert page.form.sheets.currentWidget() is page.form.pages
    hand.press(Qt.Key.Key_H, BOTH)
    assert page.form.sheets.currentWidget() is page.form.nothing


def test_the_workbook_of_a_moment_is_exported(
    hand: Hand, said: dict[int, list[str]], tmp_path: Path
) -> None:
    look_back(hand)
    page = go(hand, PageName.REPORT)
    assert isinstance(page, ReportPage)
    path = tmp_path / "then.xlsx"
    prepare(path)
    page.export_workbook()
    hand.settle()
    rows = load_workbook(path).worksheets[0].iter_rows(values_only=True)
    front = " ".join(str(cell) for row in rows for cell in row if cell)
    assert re.search(r"\d{4}-\d\d-\d\d \d\d:\d\d \(UTC", front)  # in the assessment's language


# ---- choosing a moment


def ask(hand: Hand) -> QDialog:
    go(hand, PageName.HISTORY)
    hand.press(Qt.Key.Key_M, CONTROL)
    return hand.dialog()


def test_a_moment_can_be_chosen_without_a_step(hand: Hand, said: dict[int, list[str]]) -> None:
    """While it is typed, the last step until then is said; Enter shows it."""
    dialog = ask(hand)
    assert hand.part(QLabel, "step", dialog).text().startswith("The last step until then: ")
    hand.press(Qt.Key.Key_Return)
    assert hand.place is PageName.RESULTS
    assert banner(hand).isVisible()
    assert answers_said(hand) == said[5]


@pytest.mark.parametrize(
    ("day", "clock", "problem"),
    [
        ("2001-01-01", "", "begins in this store"),
        ("2999-01-01", "12:00", "still to come"),
        ("some day", "", "Write the day like"),
        ("2026-10-14", "noon", "Write the day like"),
    ],
)
def test_what_cannot_be_shown_is_said_in_the_dialog(
    hand: Hand, said: dict[int, list[str]], day: str, clock: str, problem: str
) -> None:
    dialog = ask(hand)
    hand.part(DayField, "day", dialog).setText(day)
    hand.part(QLineEdit, "time", dialog).setText(clock)
    hand.click(hand.part(QPushButton, "keep", dialog))
    assert problem in hand.part(QLabel, "problem", dialog).text()
    assert dialog.isVisible()
    assert hand.window.screen_context.past.moment is None
    dialog.reject()


def test_another_moment_is_chosen_from_the_line(hand: Hand, said: dict[int, list[str]]) -> None:
    look_back(hand)
    (other,) = (
        button
        for button in banner(hand).findChildren(QPushButton)
        if button.text() == "Another moment…"
    )
    hand.click(other)
    dialog = hand.dialog()
    hand.part(QLineEdit, "time", dialog).clear()
    hand.press(Qt.Key.Key_Return)
    assert answers_said(hand) == said[5]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9", time(9)),
        ("09.30", time(9, 30)),
        ("0930", time(9, 30)),
        ("23:59", time(23, 59)),
        ("24:00", None),
        ("12:60", None),
        ("noon", None),
        ("", None),
    ],
)
def test_times_are_read_as_people_write_them(text: str, expected: time | None) -> None:
    assert read_time(text) == expected
