"""What the rail shows: filters by key and by click, and going through what they show."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.gui.interview.rail_filter import RailFilter, fits
from clusterdyn_desktop.gui.interview.squares import SquareFace
from tests.gui.interview.conftest import Hand

KEYS = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def filled(hand: Hand, fresh: Interview) -> Hand:
    """A hand on an interview with a flag at 1.05 and 2.01 and a note at 1.06."""
    service = hand.screen.services.interviewing
    service.flag(fresh.id, "1.05", "check")
    service.flag(fresh.id, "2.01", "check")
    service.note(fresh.id, "1.06", "said so")
    hand.open(fresh)
    hand.press(KEYS.Key_Home)
    return hand


def test_every_filter_shows_what_its_word_says() -> None:
    """Protects the filters: each looks at one thing only."""
    faces = {
        RailFilter.OPEN: SquareFace("x"),
        RailFilter.FLAGGED: SquareFace("x", letter="D", flagged=True),
        RailFilter.NOTED: SquareFace("x", letter="D", noted=True),
        RailFilter.TO_LOOK_AT: SquareFace("x", letter="D", remarked=True),
        RailFilter.DIFFERING: SquareFace("x", letter="D", differs=True),
    }
    for own, face in faces.items():
        assert {each for each in RailFilter if fits(face, each)} == {RailFilter.ALL, own}


def test_the_key_goes_through_what_shows_something(filled: Hand) -> None:
    """Protects V: all filters in turn, none that shows nothing, and back to all."""
    rail = filled.desk.rail
    filled.qtbot.waitUntil(lambda: bool(rail.stages.shown_by(RailFilter.TO_LOOK_AT)))
    seen = []
    for _ in range(len(RailFilter)):
        filled.press(KEYS.Key_V)
        seen.append(rail.filter)
    assert seen[: seen.index(RailFilter.ALL) + 1] == [
        RailFilter.OPEN,
        RailFilter.FLAGGED,
        RailFilter.NOTED,
        RailFilter.TO_LOOK_AT,
        RailFilter.DIFFERING,
        RailFilter.ALL,
    ]


def test_what_a_filter_does_not_show_steps_back_and_stays(filled: Hand) -> None:
    """Protects orientation: nothing moves, and counts say how many there are."""
    stages = filled.desk.rail.stages
    before = [square.geometry() for square in stages.squares.values()]
    QTest.mouseClick(filled.desk.rail.filters.button(RailFilter.FLAGGED), Qt.MouseButton.LeftButton)
    assert filled.desk.rail.filters.button(RailFilter.FLAGGED).count == 2
    pale = {name for name, square in stages.squares.items() if square.is_pale}
    assert pale == set(stages.squares) - {"1.05", "2.01"}
    assert [square.geometry() for square in stages.squares.values()] == before
    assert QApplication.focusWidget() is filled.desk.card, "keys go on answering"


def test_a_filter_follows_the_answers(filled: Hand) -> None:
    """Protects the count while one works through what is open."""
    filled.desk.rail.choose_filter(RailFilter.OPEN)
    button = filled.desk.rail.filters.button(RailFilter.OPEN)
    before = button.count
    filled.press(KEYS.Key_3)
    assert button.count == before - 1
    assert filled.desk.rail.stages.squares["1.01"].is_pale


def test_shift_arrows_go_through_the_flagged(filled: Hand) -> None:
    """Protects the second look: from flag to flag, round, while arrows alone take every one."""
    places = []
    for key, modifier in (
        (KEYS.Key_Right, SHIFT),
        (KEYS.Key_Right, SHIFT),
        (KEYS.Key_Right, SHIFT),
        (KEYS.Key_Left, SHIFT),
        (KEYS.Key_Right, Qt.KeyboardModifier.NoModifier),
    ):
        filled.press(key, modifier=modifier)
        places.append(filled.current)
    assert places == ["1.05", "2.01", "1.05", "2.01", "2.02"]


def test_with_a_filter_shift_arrows_go_through_what_it_shows(filled: Hand) -> None:
    """Protects the one rule: what stands out on the rail is what the keys go through."""
    filled.desk.rail.choose_filter(RailFilter.NOTED)
    filled.press(KEYS.Key_Right, modifier=SHIFT)
    assert filled.current == "1.06"
    filled.press(KEYS.Key_Right, modifier=SHIFT)
    assert filled.current == "1.06"
    assert "Noted" in filled.desk.strip.words, "nowhere to go is said"


def test_the_longest_interview_shows_its_whole_rail(hand: Hand, fresh: Interview) -> None:
    """Protects the overview at 1280×800: all of a role's questions and the filters, at one look."""
    instrument = hand.screen.services.instruments.default()
    longest = max(instrument.roles, key=lambda role: len(instrument.questions_for(role.id)))
    hand.screen.services.planning.change_interview(replace(fresh, role=longest.id))
    hand.open(fresh)
    areas = hand.desk.rail.findChildren(QScrollArea)
    assert [area.verticalScrollBar().maximum() for area in areas] == [0]
