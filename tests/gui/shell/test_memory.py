"""From one session to the next: the window's place, and the assessment that was open."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.window_memory import WindowMemory, WindowState
from clusterdyn_desktop.services.bundle import Services
from tests.gui.window_fixtures import ALT, CONTROL, Opener


def test_the_assessment_that_was_open_is_one_key_away(
    open_hand: Opener, example: Services, tmp_path: Path
) -> None:
    memory = tmp_path / "window.json"
    first = open_hand(example, memory)
    first.open("A-SE-3")
    first.press(Qt.Key.Key_3, ALT)
    first.close()
    second = open_hand(example, memory)
    places = [second.place]
    second.press(Qt.Key.Key_2, CONTROL)
    places.append(second.place)
    assert places == [PageName.LIBRARY, PageName.RESULTS]
    assert second.window.navigation.assessment_id == second.assessment("A-SE-3").id


def test_the_window_opens_as_large_as_it_was(
    open_hand: Opener, example: Services, tmp_path: Path
) -> None:
    memory = tmp_path / "window.json"
    first = open_hand(example, memory)
    first.window.resize(1111, 777)
    first.settle()
    first.close()
    state = WindowMemory(memory).load()
    second = open_hand(example, memory)
    second.window.restoreGeometry(state.geometry_bytes)
    assert (second.window.width(), second.window.height()) == (1111, 777)


def test_an_assessment_that_is_gone_is_forgotten(
    open_hand: Opener, example: Services, tmp_path: Path
) -> None:
    memory = tmp_path / "window.json"
    found = example.library.find("A-SE-3")
    WindowMemory(memory).save(WindowState(assessment=found.id, tab="results"))
    example.library.remove_assessment(found.id)
    hand = open_hand(example, memory)
    assert not hand.part(QPushButton, "toAssessment").isEnabled()
    assert hand.failures == []


@pytest.mark.parametrize("damage", ["", "{", "[1, 2]", '{"tab": 7, "geometry": null}'])
def test_a_damaged_memory_is_no_harm(tmp_path: Path, damage: str) -> None:
    file = tmp_path / "window.json"
    file.write_text(damage, "utf-8")
    assert WindowMemory(file).load().assessment == ""


def test_a_place_that_cannot_be_written_is_no_harm(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", "utf-8")
    WindowMemory(blocked / "window.json").save(WindowState(tab="plan"))
    assert WindowMemory(blocked / "window.json").load() == WindowState()
