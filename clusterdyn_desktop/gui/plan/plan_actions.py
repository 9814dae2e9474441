"""What can be done on the plan: its dialogs, and what they lead to. Opened late, shown modally."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.gui.plan.part_choice import Part
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.undo_banner import UndoBanner
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.planning import Plan


class PlanActions(QObject):
    """`changed` carries the id of the interview to choose, or nothing to keep the choice."""

    changed = Signal(str)

    def __init__(self, screen: Screen, removal: UndoBanner, page: QWidget) -> None:
        super().__init__(page)
        self._screen = screen
        self._removal = removal
        self._page = page

    # ---- entering

    def add(self, plan: Plan) -> None:
        """Enter a new interview."""
        self._enter(plan, blank_interview(plan), Part.FACTS)

    def edit(self, plan: Plan, interview: Interview, part: Part = Part.FACTS) -> None:
        """Edit an interview, beginning with one part of it."""
        self._enter(plan, interview, part)

    def _enter(self, plan: Plan, interview: Interview, part: Part) -> None:
        from clusterdyn_desktop.gui.plan.interview_dialog import InterviewDialog

        self._open(
            InterviewDialog(self._screen, plan, interview, self._take, self._page, part=part)
        )

    def _open(self, dialog: QDialog) -> None:
        """Show a dialog; when it is done with, the keys of the page act again."""
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _on_dialog_finished(self) -> None:
        self._page.activateWindow()

    def _take(self, interview: Interview, wants_another: bool) -> None:
        self.tell_changed(interview.assessment_id, interview.id)
        if wants_another:
            read = self._screen.services.planning.plan
            self._screen.jobs.store.run(
                lambda _progress: read(interview.assessment_id),
                lambda plan: self._enter(plan, blank_interview(plan, interview), Part.FACTS),
            )

    # ---- question sets

    def propose_sets(self, assessment_id: str) -> None:
        """Open the dialog that proposes question sets."""
        from clusterdyn_desktop.gui.plan.sets_dialog import SetsDialog

        def used() -> None:
            self._tell_used(assessment_id)

        self._open(SetsDialog(self._screen, assessment_id, used, self._page))

    def _tell_used(self, assessment_id: str) -> None:
        self.tell_changed(assessment_id)
        self._screen.facts.notice.emit(translate("plan", "The plan is in use."))

    # ---- removing

    def remove(self, interview: Interview) -> None:
        """Take an interview out; it can be put back."""
        remove = self._screen.services.planning.remove_interview
        self._screen.jobs.store.run(
            lambda _progress: remove(interview.id), lambda _: self._tell_removed(interview)
        )

    def _tell_removed(self, interview: Interview) -> None:
        self.tell_changed(interview.assessment_id)
        words = translate("plan", "{label} and its answers are no longer part of the assessment.")
        self._removal.say_undoable(
            words.format(label=interview.label), lambda: self._put_back(interview)
        )

    def _put_back(self, interview: Interview) -> None:
        change = self._screen.services.planning.change_interview
        self._screen.jobs.store.run(
            lambda _progress: change(interview, interview),
            lambda _: self.tell_changed(interview.assessment_id, interview.id),
        )

    def tell_changed(self, assessment_id: str, interview_id: str = "") -> None:
        """Tell everybody that something is kept."""
        self._screen.facts.saved.emit(datetime.now(UTC))
        self._screen.facts.answers_changed.emit(assessment_id)
        self.changed.emit(interview_id)


def blank_interview(plan: Plan, like: Interview | None = None) -> Interview:
    """Return an interview to begin with: the assessment's language and team, or another's."""
    languages = (plan.assessment.language, *plan.cluster.languages)
    return Interview(
        id="",
        assessment_id=plan.assessment.id,
        role=like.role if like else "",
        mode=like.mode if like else None,
        language=like.language if like else next(filter(None, languages), ""),
        interviewers=like.interviewers if like else plan.assessment.team,
    )
