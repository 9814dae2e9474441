"""What two people changed is decided by keys, in the real window, between two real stores."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clusterdyn_desktop.gui.exchange.deciding import Settled
from clusterdyn_desktop.gui.exchange.exchange_page import ExchangePage
from clusterdyn_desktop.gui.widgets.file_dialogs import prepare
from tests.gui.exchange.partners import (
    OURS,
    THEIRS,
    Meanwhile,
    choose_file,
    exchange_page,
)
from tests.gui.window_fixtures import Hand


@pytest.fixture
def page(our_hand: Hand, meanwhile: Meanwhile) -> ExchangePage:
    """The exchange page with that file in front, before anything changed."""
    made = exchange_page(our_hand)
    choose_file(our_hand, made, meanwhile.path)
    assert made.check.isVisible()
    return made


def numbers(page: ExchangePage) -> dict[str, int]:
    """The large numbers by their words."""
    assert page.check.face is not None
    return {number.words: number.count for number in page.check.face.numbers}


def in_front(page: ExchangePage) -> tuple[str, str]:
    """The kind and question of the conflict in front."""
    face = page.decide.panel.face
    assert face is not None
    question, part = face.title.split(" · ")
    return question, part


def test_the_check_tells_newer_from_what_is_to_be_decided(
    our_hand: Hand, page: ExchangePage, meanwhile: Meanwhile
) -> None:
    """Protects both people's work: what crossed is not counted as an update."""
    told = numbers(page)
    assert told["to decide"] == 2
    assert told["newer than ours"] == 1
    assert page.check.form.bringIn.isEnabled()
    answer = meanwhile.answer(our_hand.services, meanwhile.newer)
    page.check.form.cancel.click()
    our_hand.settle()
    assert meanwhile.answer(our_hand.services, meanwhile.newer) == answer


def test_by_keys_alone_from_choosing_to_done(our_hand: Hand, meanwhile: Meanwhile) -> None:
    """Protects people who work without a mouse, and whatever each of the two wrote."""
    page = exchange_page(our_hand)
    prepare(meanwhile.path)
    page.start.form.chooseFile.setFocus()
    our_hand.press(Qt.Key.Key_Space)
    our_hand.press(Qt.Key.Key_Space)
    assert page.decide.isVisible()
    decisions = {"score": Qt.Key.Key_2, "note": Qt.Key.Key_3}
    for _ in range(2):
        our_hand.press(decisions[in_front(page)[1]])
    assert page.decide.deciding.decided == 2
    while QApplication.focusWidget() is not page.decide.form.bringIn:
        our_hand.press(Qt.Key.Key_Tab)
    our_hand.press(Qt.Key.Key_Space)

    assert page.start.isVisible()
    held = our_hand.services
    assert meanwhile.answer(held, meanwhile.score).score == 1
    assert meanwhile.answer(held, meanwhile.note).note == f"{THEIRS}\n{OURS}"
    assert meanwhile.answer(held, meanwhile.newer).score == meanwhile.theirs
    assert meanwhile.answer(held, meanwhile.alike).score == 4
    assert not held.importing.open_conflicts()


def test_one_key_decides_and_goes_on_and_another_changes_it(
    our_hand: Hand, page: ExchangePage
) -> None:
    """Protects against a slip of the finger: a decision can be changed until it is brought in."""
    page.check.form.bringIn.click()
    our_hand.settle()
    view = page.decide
    assert QApplication.focusWidget() is view.form.conflicts
    first = in_front(page)
    our_hand.press(Qt.Key.Key_1)
    assert in_front(page) != first
    our_hand.press(Qt.Key.Key_Up)
    assert in_front(page) == first
    our_hand.press(Qt.Key.Key_2)
    assert view.deciding.settled(0) is Settled.THEIRS
    assert view.form.count.text().startswith("1")


def test_both_is_offered_only_for_words(our_hand: Hand, page: ExchangePage) -> None:
    """Protects scores from being joined to something that nobody gave."""
    page.check.form.bringIn.click()
    our_hand.settle()
    view = page.decide
    for step in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        our_hand.press(Qt.Key.Key_3)
        our_hand.press(step)
    by_part = {
        conflict.register: view.deciding.settled(place)
        for place, conflict in enumerate(view.deciding.conflicts)
    }
    assert by_part == {"score": Settled.NOT_YET, "note": Settled.BOTH}


def test_both_sides_and_what_they_started_from_are_shown(
    our_hand: Hand, page: ExchangePage, meanwhile: Meanwhile
) -> None:
    """Protects the person who decides from doing so blindly."""
    page.check.form.bringIn.click()
    our_hand.settle()
    faces = {}
    for _ in range(2):
        face = page.decide.panel.face
        assert face is not None
        faces[in_front(page)] = face
        our_hand.press(Qt.Key.Key_Down)
    score, note = faces[meanwhile.score, "score"], faces[meanwhile.note, "note"]
    assert score.mine.startswith("5 · ")
    assert score.theirs.startswith("1 · ")
    assert score.base
    assert "theirs.xlsx" in score.theirs_from
    assert (note.mine, note.theirs) == (OURS, THEIRS)
    assert meanwhile.interview.label in note.told


def test_the_rest_is_decided_by_one_rule(
    our_hand: Hand, page: ExchangePage, meanwhile: Meanwhile
) -> None:
    """Protects the patience of whoever has hundreds of them, and what was decided before."""
    page.check.form.bringIn.click()
    our_hand.settle()
    our_hand.press(Qt.Key.Key_1)
    kept = page.decide.deciding.conflicts[0].register
    our_hand.click(page.decide.form.restTheirs)
    assert page.decide.deciding.staying_open == 0
    our_hand.click(page.decide.form.bringIn)
    score = meanwhile.answer(our_hand.services, meanwhile.score).score
    note = meanwhile.answer(our_hand.services, meanwhile.note).note
    assert (score == 5) == (kept == "score")
    assert (note == OURS) == (kept == "note")


def test_what_nobody_decided_waits_and_is_decided_later(
    our_hand: Hand, page: ExchangePage, meanwhile: Meanwhile
) -> None:
    """Protects the other value from being lost while nobody has time: it waits in sight."""
    our_hand.click(page.check.form.later)
    assert page.start.isVisible()
    assert "2" in page.start.form.openConflicts.sentence
    assert meanwhile.answer(our_hand.services, meanwhile.score).score == 5

    our_hand.click(page.start.coming_in.decide_button)
    assert page.decide.isVisible()
    assert not page.decide.form.bringIn.isVisible()
    for _ in range(2):
        our_hand.press(Qt.Key.Key_2)
    assert meanwhile.answer(our_hand.services, meanwhile.score).score == 1
    assert meanwhile.answer(our_hand.services, meanwhile.note).note == THEIRS
    our_hand.press(Qt.Key.Key_Escape)
    assert page.start.isVisible()
    assert page.start.form.openConflicts.isHidden()
    assert not our_hand.failures


def test_what_changed_meanwhile_is_shown_anew(
    our_hand: Hand, page: ExchangePage, meanwhile: Meanwhile
) -> None:
    """Protects a value that a colleague wrote while somebody decided about the one before it."""
    our_hand.click(page.check.form.later)
    our_hand.click(page.start.coming_in.decide_button)
    our_hand.services.interviewing.score(meanwhile.interview.id, meanwhile.score, 3)
    while in_front(page) != (meanwhile.score, "score"):
        our_hand.press(Qt.Key.Key_Down)
    our_hand.press(Qt.Key.Key_2)
    assert [error.code for error in our_hand.failures] == ["conflict.changed-meanwhile"]
    assert meanwhile.answer(our_hand.services, meanwhile.score).score == 3
    assert page.decide.deciding.decided == 0
    while in_front(page) != (meanwhile.score, "score"):
        our_hand.press(Qt.Key.Key_Down)
    assert page.decide.panel.face is not None
    assert page.decide.panel.face.mine.startswith("3 · ")


def test_what_stays_open_is_said_before_it_is_brought_in(
    our_hand: Hand, page: ExchangePage
) -> None:
    """Protects against believing that all is decided when it is not."""
    page.check.form.bringIn.click()
    our_hand.settle()
    assert "2" in page.decide.form.verdict.text()
    our_hand.press(Qt.Key.Key_4)
    our_hand.press(Qt.Key.Key_2)
    assert "1" in page.decide.form.verdict.text()
    assert "Exchange page" in page.decide.form.verdict.text()


def test_another_language_keeps_the_place(our_hand: Hand, page: ExchangePage) -> None:
    """Protects whoever switches the language while deciding."""
    page.check.form.bringIn.click()
    our_hand.settle()
    our_hand.press(Qt.Key.Key_1)
    second = page.decide.deciding.conflicts[1].key
    our_hand.window.screen_context.language.choose("sv")
    our_hand.settle()
    assert page.decide.isVisible()
    assert page.decide.deciding.settled(0) is Settled.MINE
    assert page.decide.in_front is not None
    assert page.decide.in_front.key == second


def test_going_back_keeps_what_was_decided(our_hand: Hand, page: ExchangePage) -> None:
    """Protects decisions from a second look at what the file holds."""
    page.check.form.bringIn.click()
    our_hand.settle()
    our_hand.press(Qt.Key.Key_2)
    our_hand.press(Qt.Key.Key_Escape)
    assert page.check.isVisible()
    page.check.form.bringIn.click()
    our_hand.settle()
    assert page.decide.deciding.decided == 1
