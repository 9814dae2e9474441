"""The library as people use it: find, open, add, go on, and nothing lost."""

from dataclasses import replace
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from clusterdyn_desktop.domain.records import AnswerState, Assessment, Cluster
from clusterdyn_desktop.domain.scoring.outcome import Position
from clusterdyn_desktop.gui.library.library_page import LibraryPage
from clusterdyn_desktop.gui.library.reading import LibraryReading
from clusterdyn_desktop.gui.library.rows import ClusterRow, EntryRow
from clusterdyn_desktop.gui.library.shelves_view import ShelvesView
from clusterdyn_desktop.gui.library.stopped_card import StoppedCard
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.widgets.empty_state import EmptyState
from clusterdyn_desktop.gui.widgets.foot import Foot
from clusterdyn_desktop.gui.widgets.undo_banner import UndoBanner
from clusterdyn_desktop.services.library import LibraryEntry, LibraryShelf
from tests.gui.window_fixtures import CONTROL, Hand


def view(hand: Hand) -> ShelvesView:
    return hand.part(ShelvesView, "shelves")


def shown(hand: Hand) -> list[str]:
    """What is listed: clusters by name, assessments by code."""
    model = view(hand).model()
    rows = [view(hand)._rows.row(model.index(place, 0)) for place in range(model.rowCount())]
    return [
        row.cluster.name if isinstance(row, ClusterRow) else row.entry.assessment.code
        for row in rows
        if row is not None
    ]


def search(hand: Hand, words: str) -> None:
    hand.press(Qt.Key.Key_F, CONTROL)
    hand.write(words)
    hand.qtbot.wait(120)
    hand.settle()


# ---- the first start


def test_the_first_start_offers_the_example_study(new_hand: Hand) -> None:
    nothing = new_hand.part(EmptyState, "nothing")
    assert nothing.isVisible()
    words = [button.text() for button in nothing.findChildren(QPushButton)]
    assert words == ["Load the example study", "New cluster"]
    assert nothing.findChildren(QPushButton)[0].hasFocus()


def test_one_key_loads_the_example_study(new_hand: Hand) -> None:
    new_hand.press(Qt.Key.Key_Space)
    assert len(shown(new_hand)) == 9 + 11
    assert "9 clusters, 11 assessments" in new_hand.part(Foot, "foot").words
    assert view(new_hand).hasFocus()


def test_the_welcome_is_said_once(new_hand: Hand) -> None:
    nothing = new_hand.part(EmptyState, "nothing")
    assert "Welcome" in {label.text() for label in nothing.findChildren(QLabel)}
    new_hand.press(Qt.Key.Key_Space)
    assert new_hand.services.preferences.load().first_start_done


# ---- finding and opening


def test_clusters_stand_by_name_with_their_latest_round_first(hand: Hand) -> None:
    listed = shown(hand)
    place = listed.index("Gjutringen Lövsjö")
    assert listed[place + 1 : place + 4] == ["A-SE-3", "A-SE-2", "A-SE-1"]
    names = [name for name in listed if not name.startswith("A-")]
    assert names == sorted(names, key=str.casefold)


def test_the_first_assessment_is_chosen_and_enter_opens_it(hand: Hand) -> None:
    row = view(hand).row
    assert isinstance(row, EntryRow)
    hand.press(Qt.Key.Key_Return)
    assert hand.place is PageName.PLAN
    assert hand.window.navigation.assessment_id == row.id


def test_the_list_filters_while_one_types_and_goes_on_with_down(hand: Hand) -> None:
    search(hand, "lövsjö 2026")
    assert shown(hand) == ["Gjutringen Lövsjö", "A-SE-3"]
    hand.press(Qt.Key.Key_Down)
    assert view(hand).hasFocus()
    hand.press(Qt.Key.Key_Return)
    assert hand.window.navigation.assessment_id == hand.assessment("A-SE-3").id


def test_up_from_the_first_row_goes_back_to_the_search(hand: Hand) -> None:
    view(hand).setFocus()
    hand.press(Qt.Key.Key_Home)
    hand.press(Qt.Key.Key_Up)
    assert hand.part(QLineEdit, "search").hasFocus()


def test_nothing_found_says_so_and_offers_everything_again(hand: Hand) -> None:
    search(hand, "no such cluster")
    no_match = hand.part(EmptyState, "noMatch")
    assert no_match.isVisible()
    assert not hand.part(QPushButton, "open").isEnabled()
    hand.click(no_match.findChildren(QPushButton)[0])
    hand.qtbot.wait(120)
    assert len(shown(hand)) == 20


def test_the_choice_stays_while_the_list_is_read_again(hand: Hand) -> None:
    view(hand).choose(hand.assessment("A-NO1-1").id)
    hand.facts.library_changed.emit()
    hand.settle()
    row = view(hand).row
    assert row is not None
    assert row.id == hand.assessment("A-NO1-1").id


def test_enter_on_a_cluster_goes_to_its_latest_round(hand: Hand) -> None:
    found = hand.assessment("A-SE-3")
    view(hand).choose(found.cluster_id)
    hand.press(Qt.Key.Key_Return)
    row = view(hand).row
    assert row is not None
    assert row.id == found.id


# ---- adding and changing


def test_a_new_cluster_is_in_the_list_and_chosen(hand: Hand) -> None:
    hand.press(Qt.Key.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    dialog = hand.dialog()
    hand.write("Ådalens trä")
    hand.part(QLineEdit, "founded", dialog).setText("2011")
    hand.click(hand.part(QPushButton, "keep", dialog))
    assert "Ådalens trä" in shown(hand)
    row = view(hand).row
    assert row is not None
    assert row.cluster.name == "Ådalens trä"
    assert row.cluster.founded_year == 2011


def test_a_cluster_without_a_name_is_said_in_the_dialog(hand: Hand) -> None:
    hand.press(Qt.Key.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    dialog = hand.dialog()
    hand.click(hand.part(QPushButton, "keep", dialog))
    assert hand.part(QLabel, "problem", dialog).text().startswith("The cluster has no name yet")
    assert dialog.isVisible()
    assert hand.failures == []


def test_a_cluster_is_changed_everywhere(hand: Hand) -> None:
    found = hand.assessment("A-SE-3")
    view(hand).choose(found.cluster_id)
    hand.press(Qt.Key.Key_F2)
    dialog = hand.dialog()
    assert hand.part(QLineEdit, "name", dialog).text() == "Gjutringen Lövsjö"
    hand.part(QLineEdit, "name", dialog).setText("Gjutringen i Lövsjö")
    hand.click(hand.part(QPushButton, "keep", dialog))
    assert "Gjutringen i Lövsjö" in shown(hand)


def test_a_new_assessment_proposes_the_next_round_and_opens_its_plan(hand: Hand) -> None:
    view(hand).choose(hand.assessment("A-SE-3").id)
    hand.press(Qt.Key.Key_N, CONTROL)
    dialog = hand.dialog()
    assert hand.part(QSpinBox, "round", dialog).value() == 4
    assert hand.part(QComboBox, "language", dialog).currentData() == "sv"
    hand.write("Omgång 4")
    hand.click(hand.part(QPushButton, "keep", dialog))
    assert hand.place is PageName.PLAN
    made = hand.services.planning.plan(hand.window.navigation.assessment_id).assessment
    assert (made.label, made.round, made.instrument_id) == ("Omgång 4", 4, "cluster-dynamics")


def test_a_day_that_cannot_be_read_is_said_in_the_dialog(hand: Hand) -> None:
    hand.press(Qt.Key.Key_N, CONTROL)
    dialog = hand.dialog()
    hand.part(QLineEdit, "start", dialog).setText("in the spring")
    hand.click(hand.part(QPushButton, "keep", dialog))
    assert "2026-10-14" in hand.part(QLabel, "problem", dialog).text()


def test_a_removed_assessment_can_be_put_back(hand: Hand) -> None:
    view(hand).choose(hand.assessment("A-SE-2").id)
    view(hand).setFocus()
    hand.press(Qt.Key.Key_Delete)
    assert "A-SE-2" not in shown(hand)
    removal = hand.part(UndoBanner, "removal")
    assert removal.isVisible()
    removal.undo()
    hand.settle()
    assert "A-SE-2" in shown(hand)


def test_removing_the_open_assessment_closes_it(hand: Hand) -> None:
    found = hand.open("A-SE-2")
    hand.press(Qt.Key.Key_1, CONTROL)
    view(hand).choose(found.id)
    hand.press(Qt.Key.Key_Delete)
    assert not hand.part(QPushButton, "toAssessment").isEnabled()
    assert hand.failures == []


def test_delete_in_the_search_field_removes_no_assessment(hand: Hand) -> None:
    hand.press(Qt.Key.Key_F, CONTROL)
    hand.press(Qt.Key.Key_Delete)
    assert len(shown(hand)) == 20


# ---- going on where work stopped


def stop_in_an_interview(hand: Hand, answered: int) -> str:
    """Begin an interview that is still to be held, and stop at a question of it."""
    found = hand.assessment("A-GB-1")
    planning, interviewing = hand.services.planning, hand.services.interviewing
    like = planning.plan(found.id).interviews[0].interview
    interview = planning.add_interview(replace(like, label="GB-C-09"))
    sheet = interviewing.open(interview.id)
    for question in sheet.questions[:answered]:
        interviewing.state(interview.id, question.id, AnswerState.NOT_ASKED)
    place = min(answered, len(sheet.questions) - 1)
    interviewing.remember_place(sheet, sheet.questions[place].id)
    hand.press(Qt.Key.Key_5, CONTROL)
    hand.press(Qt.Key.Key_1, CONTROL)
    return interview.id


def test_the_interview_that_was_left_is_offered_and_opens(hand: Hand) -> None:
    interview_id = stop_in_an_interview(hand, 3)
    card = hand.part(StoppedCard, "stopped")
    assert card.isVisible()
    words = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "Carrowdale Tangle Ring · GB-C-09 · question " in words
    hand.click(card.findChildren(QPushButton)[0])
    assert hand.place is PageName.INTERVIEW
    assert hand.window.navigation.interview_id == interview_id


def test_a_finished_interview_is_not_offered_again(hand: Hand) -> None:
    stop_in_an_interview(hand, 1000)
    assert not hand.part(QWidget, "stopped").isVisible()


def test_a_fresh_library_offers_nothing_to_go_on_with(hand: Hand) -> None:
    assert not hand.part(QWidget, "stopped").isVisible()


# ---- many


@pytest.fixture
def many() -> LibraryReading:
    """2,500 clusters with four rounds each."""
    shelves = []
    for number in range(2500):
        cluster = Cluster(id=f"c{number}", name=f"Cluster {number:04d}", country="SE")
        entries = (
            LibraryEntry(
                cluster,
                Assessment(f"a{number}-{r}", cluster.id, round=r, label=f"Round {r}"),
                12,
                300,
                400,
                300,
                Position(2, 3, (5,)),
            )
            for r in (4, 3, 2, 1)
        )
        shelves.append(LibraryShelf(cluster, tuple(entries)))
    return LibraryReading(shelves, 5, None)


def test_ten_thousand_assessments_do_not_slow_the_list(hand: Hand, many: LibraryReading) -> None:
    page = hand.window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    spent = process_time()
    page._show(many)
    view(hand).viewport().repaint()
    view(hand).verticalScrollBar().setValue(view(hand).verticalScrollBar().maximum())
    view(hand).viewport().repaint()
    search(hand, "2499")
    spent = process_time() - spent
    assert shown(hand)[0] == "Cluster 2499"
    assert spent < 1.5, f"{spent:.2f} s of work"
