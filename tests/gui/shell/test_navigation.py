"""Moving about: nothing is lost on the way, and one always knows where one is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from clusterdyn_desktop.gui.page_names import TABS, PageName
from tests.gui.window_fixtures import ALT, CONTROL, Hand


def heading(hand: Hand) -> str:
    return hand.part(QLabel, "heading").text()


def test_starts_in_the_library_with_no_assessment_to_go_to(hand: Hand) -> None:
    assert hand.place is PageName.LIBRARY
    assert heading(hand) == "Library"
    assert hand.part(QLabel, "subheading").text() == "9 clusters · 11 assessments"
    assert not hand.part(QPushButton, "toAssessment").isEnabled()
    assert not hand.part(QPushButton, "toPlan").isVisible()


def test_only_the_library_is_built_at_the_start(hand: Hand) -> None:
    shelf = hand.window._shelf
    assert [name for name in PageName if shelf.is_built(name)] == [PageName.LIBRARY]


def test_an_opened_assessment_shows_its_parts_and_what_it_rests_on(hand: Hand) -> None:
    hand.open("A-GB-1")
    assert hand.place is PageName.PLAN
    assert heading(hand) == "Carrowdale Tangle Ring · Baseline 2025"
    assert hand.part(QLabel, "subheading").text().startswith("12 interviews, 7 of them")
    assert hand.part(QPushButton, "toPlan").isChecked()
    assert hand.part(QPushButton, "toAssessment").isChecked()


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_1, PageName.LIBRARY),
        (Qt.Key.Key_3, PageName.EXCHANGE),
        (Qt.Key.Key_4, PageName.SAFEKEEPING),
        (Qt.Key.Key_5, PageName.SETTINGS),
        (Qt.Key.Key_6, PageName.ABOUT),
    ],
)
def test_places_have_keys(hand: Hand, key: Qt.Key, page: PageName) -> None:
    hand.press(key, CONTROL)
    assert hand.place is page
    assert heading(hand)


def test_parts_of_the_assessment_have_keys(hand: Hand) -> None:
    hand.open("A-GB-1")
    for number, page in enumerate(TABS):
        hand.press(Qt.Key(Qt.Key.Key_1 + number), ALT)
        assert hand.place is page


def test_the_assessment_is_found_again_where_it_was_left(hand: Hand) -> None:
    hand.open("A-GB-1")
    hand.press(Qt.Key.Key_5, ALT)
    hand.press(Qt.Key.Key_1, CONTROL)
    hand.press(Qt.Key.Key_2, CONTROL)
    assert hand.place is PageName.REPORT


def test_without_an_assessment_its_keys_lead_nowhere(hand: Hand) -> None:
    hand.press(Qt.Key.Key_3, ALT)
    assert hand.place is PageName.LIBRARY


def test_the_help_key_leads_to_the_keys(hand: Hand) -> None:
    hand.press(Qt.Key.Key_F1)
    assert hand.place is PageName.ABOUT


def test_full_screen_and_back(hand: Hand) -> None:
    hand.press(Qt.Key.Key_F11)
    assert hand.window.isFullScreen()
    hand.press(Qt.Key.Key_F11)
    assert not hand.window.isFullScreen()


def test_what_is_half_typed_is_kept_when_one_goes_elsewhere(hand: Hand) -> None:
    found = hand.open("A-GB-1")
    label = hand.part(QLineEdit, "label")
    label.setFocus()
    label.selectAll()
    hand.write("Baseline, autumn")
    hand.press(Qt.Key.Key_1, CONTROL)
    assert hand.services.planning.plan(found.id).assessment.label == "Baseline, autumn"


def test_what_is_half_typed_is_kept_when_the_window_closes(hand: Hand) -> None:
    found = hand.open("A-GB-1")
    label = hand.part(QLineEdit, "label")
    label.setFocus()
    label.selectAll()
    hand.write("Closed in the middle")
    hand.window.close()
    assert hand.services.planning.plan(found.id).assessment.label == "Closed in the middle"


def test_an_interview_opens_with_its_assessment_and_says_who_it_is(hand: Hand) -> None:
    found = hand.assessment("A-GB-1")
    interview = hand.services.planning.plan(found.id).interviews[0].interview
    hand.facts.interview_opened.emit(interview.id)
    hand.settle()
    assert hand.place is PageName.INTERVIEW
    assert hand.window.navigation.assessment_id == found.id
    assert hand.part(QLabel, "subheading").text().startswith("GB-C-01 · ")
