"""Undo and redo at the desk: what is typed comes first, and what was put back is gone to."""

from PySide6.QtCore import QObject, Signal

from clusterdyn_desktop.gui.interview.foot import InterviewFoot
from clusterdyn_desktop.gui.interview.sittings import Sittings
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.undoing import Undoing
from clusterdyn_desktop.services.history import StepDone


class DeskUndo(QObject):
    """Names the next step in the foot; `stepped` carries interview and question, or nothing."""

    stepped = Signal(str, str)

    def __init__(
        self, screen: Screen, sittings: Sittings, foot: InterviewFoot, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._sittings = sittings
        self._foot = foot
        self._undoing = Undoing(screen, self)
        self._undoing.named.connect(self._on_undoing_named)
        self._undoing.stepped.connect(self._on_undoing_stepped)
        screen.facts.answers_changed.connect(self._on_facts_answers_changed)

    def show(self) -> None:
        """Name what there is to undo in the interview that is shown."""
        sheet = self._sittings.sitting.sheet
        self._undoing.stand_in(sheet.interview.id)
        self._undoing.refresh(sheet.assessment.id)

    def undo(self) -> None:
        """Undo the last step, after handing over what is typed: then that is the last step."""
        self._sittings.flush()
        self._undoing.undo(self._sittings.sitting.sheet.assessment.id)

    def redo(self) -> None:
        """Redo the step undone last."""
        self._sittings.flush()
        self._undoing.redo(self._sittings.sitting.sheet.assessment.id)

    def _on_undoing_named(self, undo: str, _redo: str) -> None:
        self._foot.show_undo(undo)

    def _on_undoing_stepped(self, done: StepDone) -> None:
        self.stepped.emit(done.interview_id, done.question_id)

    def _on_facts_answers_changed(self, assessment_id: str) -> None:
        if not self._sittings.is_open:
            return
        if self._sittings.sitting.sheet.assessment.id == assessment_id:
            self._undoing.refresh(assessment_id)
