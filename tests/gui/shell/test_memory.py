"""From one session to the next: the window's place, and the assessment that was open."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from clusterdyn_desktop.gui.interview.interview_page import InterviewPage
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
    first.press(Qt.Key.Key_4, ALT)
    first.close()
    second = open_hand(example, memory)
    places = [second.place]
    second.press(Qt.Key.Key_2, CONTROL)
    places.append(second.place)
    assert places == [PageName.LIBRARY, PageName.RESULTS]
    assert second.window.navigation.assessment_id == second.assessment("A-SE-3").id


@pytest.mark.parametrize("ends_properly", [True, False])
def test_an_interview_in_front_comes_back_at_its_question(
    open_hand: Opener, example: Services, tmp_path: Path, ends_properly: bool
) -> None:
    """Protects an hour of talk from a flat battery, and from a lid that was closed."""
    memory = tmp_path / "window.json"
    first = open_hand(example, memory)
    found = first.open("A-SE-3")
    held = example.planning.plan(found.id).interviews[0].interview
    first.facts.interview_opened.emit(held.id)
    first.settle()
    first.press(Qt.Key.Key_PageDown)
    place = example.interviewing.open(held.id).place
    if ends_properly:
        first.close()
    second = open_hand(example, memory)
    page = second.window.page(PageName.INTERVIEW)
    assert isinstance(page, InterviewPage)
    second.wait(lambda: page.desk.presenter.is_open)
    assert second.place is PageName.INTERVIEW
    assert page.desk.presenter.sitting.current == place
    assert page.desk.strip.words == f"Back at {place}, where work stopped."
    assert page.desk.card.hasFocus()


def test_an_interview_left_for_another_page_does_not_come_back_by_itself(
    open_hand: Opener, example: Services, tmp_path: Path
) -> None:
    """Protects whoever was elsewhere when the program ended."""
    memory = tmp_path / "window.json"
    first = open_hand(example, memory)
    found = first.open("A-SE-3")
    held = example.planning.plan(found.id).interviews[0].interview
    first.facts.interview_opened.emit(held.id)
    first.settle()
    first.press(Qt.Key.Key_1, CONTROL)
    second = open_hand(example, memory)
    assert second.place is PageName.LIBRARY


def test_an_interview_that_is_gone_leaves_its_assessment_ready(
    open_hand: Opener, example: Services, tmp_path: Path
) -> None:
    """Protects the start of the program from what others removed meanwhile."""
    memory = tmp_path / "window.json"
    found = example.library.find("A-SE-3")
    gone = example.planning.plan(found.id).interviews[0].interview
    example.planning.remove_interview(gone.id)
    WindowMemory(memory).save(WindowState("", found.id, "interview", gone.id))
    hand = open_hand(example, memory)
    assert hand.place is PageName.LIBRARY
    assert hand.window.navigation.assessment_id == found.id
    assert hand.failures == []


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
