"""What the tests of the plan have in common: the table, the dialog, and its parts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.gui.plan.interview_dialog import InterviewDialog
from clusterdyn_desktop.gui.plan.interview_view import InterviewView
from clusterdyn_desktop.gui.plan.part_choice import Part
from clusterdyn_desktop.services.planning import Plan
from tests.gui.window_fixtures import Hand


def plan_of(hand: Hand) -> Plan:
    """The plan that is open, as the store has it."""
    return hand.services.planning.plan(hand.window.navigation.assessment_id)


def interview(hand: Hand, label: str) -> Interview:
    """An interview by its label, as the store has it."""
    found = (each.interview for each in plan_of(hand).interviews)
    return next(each for each in found if each.label == label)


def cell(hand: Hand, label: str, column: int) -> str:
    """What a cell of the table says."""
    model = hand.part(InterviewView, "interviews").model()
    labels = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return str(model.index(labels.index(label), column).data())


def choose(hand: Hand, label: str) -> None:
    """Choose an interview in the table, ready for keys."""
    view = hand.part(InterviewView, "interviews")
    model = view.model()
    labels = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    view.setCurrentIndex(model.index(labels.index(label), 0))
    view.setFocus()


def edit(hand: Hand, label: str, part: Part = Part.FACTS) -> InterviewDialog:
    """Open the dialog of an interview at a part, by keys."""
    choose(hand, label)
    hand.press(Qt.Key.Key_K if part is Part.CONSENT else Qt.Key.Key_F2)
    dialog = interview_dialog(hand.dialog())
    if part not in {Part.FACTS, Part.CONSENT}:
        dialog.go_to(part)
    hand.settle()
    return dialog


def interview_dialog(dialog: QDialog) -> InterviewDialog:
    """The dialog as what it is."""
    assert isinstance(dialog, InterviewDialog)
    return dialog
