"""Question sets on the plan: proposed, looked at, used, changed by hand, and undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QTableView

from clusterdyn_desktop.domain.records import Assessment, Interview
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.plan.coverage_view import CoverageView
from clusterdyn_desktop.gui.plan.part_choice import Part
from clusterdyn_desktop.gui.plan.proposed_list import ProposedList
from clusterdyn_desktop.gui.plan.question_picker import QuestionPicker
from clusterdyn_desktop.gui.plan.sets_dialog import MOST_LINES, SetsDialog
from clusterdyn_desktop.gui.plan.time_choice import WHOLE, TimeChoice
from clusterdyn_desktop.gui.widgets.foot import Foot
from tests.gui.plan.hands import edit, interview, plan_of
from tests.gui.window_fixtures import CONTROL, Hand


@pytest.fixture
def planned(hand: Hand) -> Hand:
    """A hand on a plan of twelve interviews of which nothing is begun."""
    cluster = hand.assessment("A-GB-1").cluster_id
    made = hand.services.library.add_assessment(
        Assessment(id="", cluster_id=cluster, round=2, label="Round 2")
    )
    for number, role in enumerate("SSSSSSLLCKPM"):
        hand.services.planning.add_interview(
            Interview(id="", assessment_id=made.id, label=f"GB-{role}-{number:02d}", role=role)
        )
    hand.window.navigation.open_assessment(made.id)
    hand.settle()
    return hand


def sizes(hand: Hand) -> list[int]:
    """How many questions every interview has, as the store has it."""
    return [each.planned for each in plan_of(hand).interviews]


def propose(hand: Hand) -> SetsDialog:
    hand.press(Qt.Key.Key_P, CONTROL)
    dialog = hand.dialog()
    assert isinstance(dialog, SetsDialog)
    return dialog


def minutes(dialog: SetsDialog) -> dict[str, int]:
    """How long every interview takes as it is proposed."""
    shown = dialog.proposed
    return {each.interview.id: each.minutes for each in shown.interviews} if shown else {}


def at(hand: Hand, dialog: SetsDialog, minutes: object) -> None:
    """Choose a time."""
    choice = hand.part(TimeChoice, "time", dialog)
    buttons = choice.findChildren(QPushButton)
    place = (40, 60, 90, WHOLE).index(minutes) if minutes in {40, 60, 90, WHOLE} else -1
    hand.click(buttons[place])


def test_the_preview_says_what_changes_and_changes_nothing(planned: Hand) -> None:
    before = sizes(planned)
    dialog = propose(planned)
    proposed = dialog.proposed
    assert proposed is not None
    assert proposed.changed > 0
    lines = planned.part(ProposedList, "interviews", dialog).lines
    for each in proposed.interviews:
        said = lines[each.interview.id].set.text()
        assert str(len(each.questions)) in said
        assert str(each.minutes) in said
    thin = [each for each in proposed.after if each.thin]
    assert thin
    words = planned.part(QLabel, "thin", dialog).text()
    assert all(each.question_id in words for each in thin[:MOST_LINES])
    assert sizes(planned) == before
    dialog.reject()
    assert sizes(planned) == before


def test_a_used_plan_is_one_step_back(planned: Hand) -> None:
    before = sizes(planned)
    dialog = propose(planned)
    planned.click(planned.part(QPushButton, "keep", dialog))
    after = sizes(planned)
    assert after != before
    assert max(after) == 12
    planned.press(Qt.Key.Key_Z, CONTROL)
    assert sizes(planned) == before
    assert "Undone" in planned.part(Foot, "foot").words
    planned.press(Qt.Key.Key_Y, CONTROL)
    assert sizes(planned) == after


def test_the_time_changes_the_proposal(planned: Hand) -> None:
    dialog = propose(planned)
    at(planned, dialog, 60)
    assert dialog.proposed is not None
    assert max(len(each.questions) for each in dialog.proposed.interviews) == 23
    at(planned, dialog, WHOLE)
    assert dialog.proposed.changed == 0
    assert not planned.part(QPushButton, "keep", dialog).isEnabled()


def test_one_person_has_more_time_than_the_others(planned: Hand) -> None:
    dialog = propose(planned)
    chosen = interview(planned, "GB-S-00")
    whole = plan_of(planned).instrument.planning.minutes(36)
    line = planned.part(ProposedList, "interviews", dialog).lines[chosen.id]
    line.minutes.setValue(90)
    planned.wait(lambda: minutes(dialog)[chosen.id] == whole)
    assert all(
        minutes(dialog)[each.interview.id] <= 40
        for each in plan_of(planned).interviews
        if each.interview.id != chosen.id
    )


def test_with_the_core_for_everybody_more_stays_thin(planned: Hand) -> None:
    dialog = propose(planned)
    assert dialog.proposed is not None
    before = sum(each.thin for each in dialog.proposed.after)
    planned.click(planned.part(QCheckBox, "core", dialog))
    assert sum(each.thin for each in dialog.proposed.after) > before


# ---- coverage


def test_a_calm_line_says_what_stays_thin(planned: Hand) -> None:
    words = planned.part(QLabel, "base").text()
    thin = [each.question_id for each in plan_of(planned).coverage if each.thin]
    assert thin
    assert f"except {len(thin)}" in words
    assert thin[0] in words


def test_every_question_is_a_cell_that_tells_its_counts(planned: Hand) -> None:
    planned.press(Qt.Key.Key_T, CONTROL)
    view = planned.part(CoverageView, "questions")
    assert view.isVisible()
    coverage = plan_of(planned).coverage
    assert list(view.grid.cells) == [each.question_id for each in coverage]
    for each in coverage:
        spoken = view.grid.cells[each.question_id].accessibleName()
        assert f"{each.planned} planned, {each.answered} answered" in spoken
    assert view.thin == [each.question_id for each in coverage if each.thin]


def test_arrows_go_through_the_cells_and_the_detail_follows(planned: Hand) -> None:
    planned.press(Qt.Key.Key_T, CONTROL)
    view = planned.part(CoverageView, "questions")
    planned.press(Qt.Key.Key_Right)
    second = list(view.grid.cells)[1]
    assert view.grid.current == second
    assert view.detail.startswith(second)
    labels = plan_of(planned).asked(second)
    assert all(label in view.detail for label in labels)
    planned.press(Qt.Key.Key_Down)
    instrument = plan_of(planned).instrument
    stages = [instrument.question_by_id[each].stage for each in (second, view.grid.current)]
    assert stages[1] == stages[0] + 1
    planned.press(Qt.Key.Key_Up)
    assert view.grid.current == second


def test_thin_questions_can_be_sorted(planned: Hand) -> None:
    planned.press(Qt.Key.Key_T, CONTROL)
    view = planned.part(CoverageView, "questions")
    model = view.findChildren(QTableView)[0].model()
    model.sort(1, Qt.SortOrder.DescendingOrder)
    counts = {each.question_id: each.planned for each in plan_of(planned).coverage}
    shown = [counts[question] for question in view.thin]
    assert len(shown) > 1
    assert shown == sorted(shown, reverse=True)


# ---- by hand


def test_a_set_is_chosen_by_hand_and_the_minutes_add_up(planned: Hand) -> None:
    dialog = edit(planned, "GB-S-00", Part.QUESTIONS)
    picker = planned.part(QuestionPicker, "questions", dialog)
    planning = plan_of(planned).instrument.planning
    planned.click(_button(picker, "Core only"))
    assert set(picker.chosen) <= set(planning.core)
    other = next(box for name, box in picker.boxes.items() if name not in planning.core)
    planned.click(other)
    words = picker.findChildren(QLabel)[0].text()
    assert str(len(picker.chosen)) in words
    assert str(planning.minutes(len(picker.chosen))) in words
    planned.click(planned.part(QPushButton, "keep", dialog))
    assert interview(planned, "GB-S-00").question_set == picker.chosen


def test_questions_of_other_roles_stand_below_and_can_be_chosen(planned: Hand) -> None:
    dialog = edit(planned, "GB-P-10", Part.QUESTIONS)
    picker = planned.part(QuestionPicker, "questions", dialog)
    instrument = plan_of(planned).instrument
    own = [question.id for question in instrument.questions_for("P")]
    assert list(picker.boxes)[: len(own)] == own
    assert set(picker.boxes) == set(instrument.question_by_id)
    foreign = list(picker.boxes)[-1]
    picker.boxes[foreign].click()
    planned.click(planned.part(QPushButton, "keep", dialog))
    assert foreign in interview(planned, "GB-P-10").question_set


def test_all_for_the_role_follows_the_role(planned: Hand) -> None:
    dialog = edit(planned, "GB-S-00", Part.QUESTIONS)
    picker = planned.part(QuestionPicker, "questions", dialog)
    planned.click(_button(picker, "Core only"))
    planned.click(_button(picker, "All for this role"))
    planned.click(planned.part(QPushButton, "keep", dialog))
    assert interview(planned, "GB-S-00").question_set == ()


def test_an_empty_set_is_not_kept(planned: Hand) -> None:
    dialog = edit(planned, "GB-P-10", Part.QUESTIONS)
    picker = planned.part(QuestionPicker, "questions", dialog)
    for box in picker.boxes.values():
        box.setChecked(False)
    planned.click(planned.part(QPushButton, "keep", dialog))
    assert dialog.isVisible()
    assert planned.part(QLabel, "problem", dialog).isVisible()


def test_what_was_answered_stays_in_the_set(planned: Hand) -> None:
    """Protects answers from dropping out of sight by a changed set."""
    chosen = interview(planned, "GB-S-00")
    place = planned.services.interviewing.open(chosen.id).place
    planned.services.interviewing.score(chosen.id, place, 3)
    planned.window.page(PageName.PLAN).entered()
    planned.settle()
    dialog = edit(planned, "GB-S-00", Part.QUESTIONS)
    picker = planned.part(QuestionPicker, "questions", dialog)
    assert not picker.boxes[place].isEnabled()
    planned.click(_button(picker, "Core only"))
    assert place in picker.chosen


def test_the_list_is_gone_through_with_arrows_and_space(planned: Hand) -> None:
    dialog = edit(planned, "GB-S-00", Part.QUESTIONS)
    picker = planned.part(QuestionPicker, "questions", dialog)
    first, second = list(picker.boxes)[:2]
    picker.boxes[first].setFocus()
    planned.press(Qt.Key.Key_Down)
    assert picker.boxes[second].hasFocus()
    planned.press(Qt.Key.Key_Space)
    assert second not in picker.chosen


def test_a_change_of_facts_alone_leaves_the_set_alone(planned: Hand) -> None:
    dialog = edit(planned, "GB-S-00")
    planned.part(QLineEdit, "organisation", dialog).setText("kelp farm")
    planned.click(planned.part(QPushButton, "keep", dialog))
    with planned.services.store.unit_of_work() as work:
        last = list(work.changes())[-1]
    assert last.register == "organisation"


def _button(picker: QuestionPicker, words: str) -> QPushButton:
    return next(each for each in picker.findChildren(QPushButton) if each.text() == words)
