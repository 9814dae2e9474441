"""The plan as people use it: facts kept at once, interviews added with their consent, started."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton

from clusterdyn_desktop.domain.records import Assessment, Interview
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.plan.interview_view import InterviewView
from clusterdyn_desktop.gui.widgets.day_field import DayField
from clusterdyn_desktop.gui.widgets.empty_state import EmptyState
from clusterdyn_desktop.gui.widgets.foot import Foot
from clusterdyn_desktop.gui.widgets.undo_banner import UndoBanner
from tests.gui.window_fixtures import CONTROL, Hand


def view(hand: Hand) -> InterviewView:
    return hand.part(InterviewView, "interviews")


def labels(hand: Hand) -> list[str]:
    """The interviews in the table by their labels."""
    model = view(hand).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def cell(hand: Hand, label: str, column: int) -> str:
    row = labels(hand).index(label)
    return str(view(hand).model().index(row, column).data())


def fill(hand: Hand, name: str, words: str) -> None:
    """Write into a field, and leave it."""
    field = hand.part(QLineEdit, name)
    field.setFocus()
    field.selectAll()
    hand.write(words)
    hand.press(Qt.Key.Key_Tab)


def stored(hand: Hand) -> Assessment:
    return hand.services.planning.plan(hand.window.navigation.assessment_id).assessment


def interview(hand: Hand, label: str) -> Interview:
    plan = hand.services.planning.plan(hand.window.navigation.assessment_id)
    return next(p.interview for p in plan.interviews if p.interview.label == label)


def choose_role(dialog: QDialog, place: int) -> None:
    box = dialog.findChild(QComboBox, "role")
    assert box is not None
    box.setCurrentIndex(place)


# ---- the facts


def test_a_changed_fact_is_kept_when_its_field_is_left(hand: Hand) -> None:
    hand.open("A-GB-1")
    fill(hand, "label", "Baseline, autumn 2025")
    fill(hand, "team", "RM; HT, KN")
    fill(hand, "end", "28.11.2025")
    kept = stored(hand)
    assert kept.label == "Baseline, autumn 2025"
    assert kept.team == ("RM", "HT", "KN")
    assert kept.period_end == date(2025, 11, 28)
    assert "Saved" in hand.part(Foot, "foot").words
    assert hand.part(QLabel, "heading").text().endswith("Baseline, autumn 2025")


def test_leaving_a_field_unchanged_writes_nothing(hand: Hand) -> None:
    hand.open("A-GB-1")
    with hand.services.store.unit_of_work() as work:
        before = len(list(work.changes()))
    fill(hand, "label", "Baseline 2025")
    with hand.services.store.unit_of_work() as work:
        assert len(list(work.changes())) == before


def test_a_period_that_ends_before_it_starts_is_said_and_not_kept(hand: Hand) -> None:
    hand.open("A-GB-1")
    fill(hand, "end", "2024-01-01")
    problem = hand.part(QLabel, "problem")
    assert problem.isVisible()
    assert "ends" in problem.text()
    assert stored(hand).period_end == date(2025, 11, 21)
    fill(hand, "end", "2025-12-01")
    assert not problem.isVisible()
    assert stored(hand).period_end == date(2025, 12, 1)


def test_a_day_that_cannot_be_read_stays_to_be_mended(hand: Hand) -> None:
    hand.open("A-GB-1")
    fill(hand, "start", "in October")
    assert hand.part(DayField, "start").text() == "in October"
    assert "2026-10-14" in hand.part(QLabel, "problem").text()
    assert stored(hand).period_start == date(2025, 10, 6)


def test_what_another_page_changed_is_shown_on_coming_back(hand: Hand) -> None:
    found = hand.open("A-GB-1")
    hand.press(Qt.Key.Key_1, CONTROL)
    hand.services.planning.change_assessment(replace(found, label="Changed elsewhere"))
    hand.press(Qt.Key.Key_2, CONTROL)
    assert hand.part(QLineEdit, "label").text() == "Changed elsewhere"


# ---- the interviews


def test_every_interview_is_listed_with_its_consent(hand: Hand) -> None:
    hand.open("A-GB-1")
    assert len(labels(hand)) == 13
    assert cell(hand, "GB-S-04", 4) == "no, left out of results"
    assert cell(hand, "GB-S-01", 4) == "yes"
    assert cell(hand, "GB-S-01", 1).startswith("Small or medium firm, seaweed farm operator")
    assert "1 interview" in hand.part(QLabel, "base").text()


def test_a_thin_base_is_said(hand: Hand) -> None:
    hand.open("A-NO2-1")
    assert hand.part(QLabel, "thin").text().startswith("Thin base")
    hand.open("A-SE-3")
    assert not hand.part(QLabel, "thin").isVisible()


def test_a_new_interview_gets_a_free_label_that_follows_the_role(hand: Hand) -> None:
    hand.open("A-GB-1")
    hand.press(Qt.Key.Key_N, CONTROL)
    dialog = hand.dialog()
    label = hand.part(QLineEdit, "label", dialog)
    assert label.text() == "GB-S-07"
    choose_role(dialog, 3)
    assert label.text() == "GB-K-02"
    label.setText("GB-X")
    choose_role(dialog, 4)
    assert label.text() == "GB-X"


def test_only_firms_are_asked_for_their_size(hand: Hand) -> None:
    hand.open("A-GB-1")
    hand.press(Qt.Key.Key_N, CONTROL)
    dialog = hand.dialog()
    size = hand.part(QComboBox, "size", dialog)
    assert size.isEnabled()
    choose_role(dialog, 3)
    assert not size.isEnabled()


def test_a_taken_label_is_said_in_the_dialog(hand: Hand) -> None:
    hand.open("A-GB-1")
    hand.press(Qt.Key.Key_N, CONTROL)
    dialog = hand.dialog()
    hand.part(QLineEdit, "label", dialog).setText("GB-C-01")
    hand.click(hand.part(QPushButton, "keep", dialog))
    assert "GB-C-01" in hand.part(QLabel, "problem", dialog).text()
    assert dialog.isVisible()


def test_several_interviews_are_entered_one_after_the_other(hand: Hand) -> None:
    hand.open("A-GB-1")
    hand.press(Qt.Key.Key_N, CONTROL)
    hand.click(hand.part(QPushButton, "another", hand.dialog()))
    second = hand.dialog()
    assert hand.part(QLineEdit, "label", second).text() == "GB-S-08"
    hand.click(hand.part(QPushButton, "keep", second))
    assert {"GB-S-07", "GB-S-08"} <= set(labels(hand))


def test_a_removed_interview_can_be_put_back_with_its_answers(hand: Hand) -> None:
    found = hand.open("A-GB-1")
    view(hand).setCurrentIndex(view(hand).model().index(0, 0))
    view(hand).setFocus()
    hand.press(Qt.Key.Key_Delete)
    assert "GB-C-01" not in labels(hand)
    hand.part(UndoBanner, "removal", hand.window.page(PageName.PLAN)).undo()
    hand.settle()
    assert "GB-C-01" in labels(hand)
    plan = hand.services.planning.plan(found.id)
    assert plan.interviews[0].done == plan.interviews[0].planned


def test_enter_starts_the_chosen_interview(hand: Hand) -> None:
    hand.open("A-GB-1")
    view(hand).setCurrentIndex(view(hand).model().index(2, 0))
    view(hand).setFocus()
    hand.press(Qt.Key.Key_Return)
    assert hand.place is PageName.INTERVIEW
    assert hand.window.navigation.interview_id == interview(hand, "GB-K-01").id


def test_a_plan_without_interviews_says_what_to_do_first(hand: Hand) -> None:
    found = hand.assessment("A-GB-1")
    made = hand.services.library.add_assessment(
        Assessment(id="", cluster_id=found.cluster_id, round=2, label="Round 2")
    )
    hand.window.navigation.open_assessment(made.id)
    hand.settle()
    nothing = hand.part(EmptyState, "nothing", hand.window.page(PageName.PLAN))
    assert nothing.isVisible()
    assert not hand.part(QPushButton, "begin").isEnabled()
    hand.click(nothing.findChildren(QPushButton)[0])
    hand.click(hand.part(QPushButton, "keep", hand.dialog()))
    assert labels(hand) == ["GB-S-01"]


def test_no_button_is_cut_and_the_table_is_seen_at_the_smallest_size(hand: Hand) -> None:
    hand.open("A-SE-3")
    hand.window.resize(hand.window.minimumSize())
    hand.settle()
    buttons = hand.window.page(PageName.PLAN).findChildren(QPushButton)
    cut = [b.text() for b in buttons if b.isVisible() and b.width() < b.sizeHint().width()]
    assert cut == []
    assert view(hand).height() > 100
