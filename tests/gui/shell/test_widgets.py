"""The shared widgets, each by what a person sees and does."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clusterdyn_desktop.gui.jobs import Runner
from clusterdyn_desktop.gui.widgets.chip_choice import ChipChoice
from clusterdyn_desktop.gui.widgets.day_field import DayField
from clusterdyn_desktop.gui.widgets.day_text import read_day
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout
from clusterdyn_desktop.gui.widgets.initials import read_initials, write_initials
from clusterdyn_desktop.gui.widgets.named_box import CountryBox, LanguageBox
from clusterdyn_desktop.gui.widgets.progress_strip import PATIENCE_MS, ProgressStrip
from clusterdyn_desktop.gui.widgets.search_field import SearchField
from clusterdyn_desktop.gui.widgets.segments import Segments
from clusterdyn_desktop.gui.widgets.undo_banner import UndoBanner
from clusterdyn_desktop.services.progress import Progress


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("2026-10-14", "sv", date(2026, 10, 14)),
        ("14.10.2026", "fi", date(2026, 10, 14)),
        ("14/10/2026", "en", date(2026, 10, 14)),
        ("10/14/2026", "en-US", date(2026, 10, 14)),
        ("14 Oct 2026", "en-GB", date(2026, 10, 14)),
        ("Oct 14, 2026", "en-US", date(2026, 10, 14)),
        ("14 okt. 2026", "sv", date(2026, 10, 14)),
        ("14. oktober 2026", "nb", date(2026, 10, 14)),
        ("14 oct 26", "fr-CH", date(2026, 10, 14)),
        ("31.2.2026", "de-CH", None),
        ("soon", "en", None),
        ("", "en", None),
        ("14", "en", None),
    ],
)
def test_days_are_read_as_people_write_them(text: str, language: str, day: date | None) -> None:
    assert read_day(text, language) == day


@pytest.fixture
def day_field(qtbot: QtBot) -> DayField:
    field = DayField()
    field.set_look("en-GB", "#52646c", "Pick a day")
    qtbot.addWidget(field)
    field.show()
    return field


def test_a_day_field_tells_the_day_and_writes_it_the_local_way(day_field: DayField) -> None:
    told: list[object] = []
    day_field.day_changed.connect(told.append)
    QTest.keyClicks(day_field, "2026-10-14")
    QTest.keyClick(day_field, Qt.Key.Key_Return)
    assert told == [date(2026, 10, 14)]
    assert day_field.text() == "14 Oct 2026"


def test_a_day_that_cannot_be_read_stays_to_be_mended(day_field: DayField) -> None:
    day_field.set_day(date(2026, 10, 14))
    day_field.clear()
    QTest.keyClicks(day_field, "next week")
    QTest.keyClick(day_field, Qt.Key.Key_Return)
    assert day_field.text() == "next week"
    assert not day_field.is_readable
    assert day_field.day == date(2026, 10, 14)


def test_an_emptied_day_field_is_no_day(day_field: DayField) -> None:
    day_field.set_day(date(2026, 10, 14))
    day_field.clear()
    QTest.keyClick(day_field, Qt.Key.Key_Return)
    assert day_field.day is None


def test_a_flow_goes_to_the_next_line_and_never_over_the_edge(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    flow = FlowLayout(room, spacing=8)
    for number in range(12):
        flow.addWidget(QLabel(f"number {number}"))
    room.resize(240, flow.heightForWidth(240))
    room.show()
    labels = room.findChildren(QLabel)
    assert len({label.y() for label in labels}) > 1
    assert all(label.geometry().right() < 240 for label in labels)
    assert all(label.geometry().bottom() < room.height() for label in labels)


def test_searching_waits_until_typing_rests(qtbot: QtBot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    searched: list[str] = []
    field.searched.connect(searched.append)
    QTest.keyClicks(field, "gjut")
    assert searched == []
    qtbot.waitUntil(lambda: searched == ["gjut"])


def test_escape_empties_the_search_and_down_goes_on(qtbot: QtBot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    QTest.keyClicks(field, "gjut")
    with qtbot.waitSignals([field.searched, field.left_downwards]):
        QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_segments_tell_only_what_a_person_chose(qtbot: QtBot) -> None:
    segments = Segments((None, True, False))
    segments.set_words(("Not asked", "Yes", "No"), "Consent")
    qtbot.addWidget(segments)
    segments.show()
    told: list[object] = []
    segments.chosen.connect(told.append)
    segments.choose(True)
    assert (segments.value, told) == (True, [])
    segments.findChildren(QPushButton)[2].click()
    assert (segments.value, told) == (False, [False])


def test_chips_keep_their_order(qtbot: QtBot) -> None:
    chips = ChipChoice()
    qtbot.addWidget(chips)
    chips.set_words({"sv": "Swedish", "fi": "Finnish", "da": "Danish"})
    chips.choose(["da", "sv"])
    assert chips.values == ("sv", "da")


def test_boxes_name_what_they_hold_and_keep_it_in_another_language(qtbot: QtBot) -> None:
    languages, countries = LanguageBox(), CountryBox()
    for box in (languages, countries):
        qtbot.addWidget(box)
        box.speak("en")
    languages.choose("sv-FI")
    countries.choose("CH")
    assert (languages.currentText(), countries.currentText()) == (
        "Swedish (Finland)",
        "Switzerland",
    )
    for box in (languages, countries):
        box.speak("sv")
    assert (languages.value, languages.currentText()) == ("sv-FI", "Svenska (Finland)")
    assert (countries.value, countries.currentText()) == ("CH", "Schweiz")


def test_a_language_that_is_not_listed_is_kept(qtbot: QtBot) -> None:
    box = LanguageBox()
    qtbot.addWidget(box)
    box.speak("en")
    box.choose("is")
    assert box.value == "is"


def test_initials_are_read_and_written() -> None:
    assert read_initials(" RM; HT,RM , ") == ("RM", "HT")
    assert write_initials(("RM", "HT")) == "RM, HT"


def test_what_was_taken_away_comes_back_once(qtbot: QtBot) -> None:
    banner = UndoBanner()
    qtbot.addWidget(banner)
    undone: list[int] = []
    banner.say_undoable("It is gone.", lambda: undone.append(1))
    banner.undo()
    banner.undo()
    assert undone == [1]
    assert banner.isHidden()


class LaterExecutor(Executor):
    """Runs what was handed in when it is told to."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], object]] = []

    def submit(  # type: ignore[override]
        self, work: Callable[..., object], /, *arguments: object
    ) -> Future[object]:
        self.waiting.append(lambda: work(*arguments))
        return Future()


def test_progress_shows_only_when_it_takes_longer_and_can_be_stopped(qtbot: QtBot) -> None:
    executor = LaterExecutor()
    runner, strip = Runner("test", executor), ProgressStrip()
    qtbot.addWidget(strip)
    steps: list[int] = []

    def work(progress: Progress) -> None:
        for step in range(3):
            progress(step, 3)
            steps.append(step)

    strip.follow(runner.run(work), "Counting")
    assert strip.isHidden()
    qtbot.waitUntil(strip.isVisible, timeout=PATIENCE_MS * 20)
    strip.findChildren(QPushButton)[0].click()
    executor.waiting.pop()()
    qtbot.waitUntil(strip.isHidden)
    assert steps == []
