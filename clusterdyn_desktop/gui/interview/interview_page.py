"""The interview page: an interview at the desk, or the choice of one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.interview.chooser import Chooser
from clusterdyn_desktop.gui.interview.chooser_words import interview_lines
from clusterdyn_desktop.gui.interview.desk import Desk
from clusterdyn_desktop.gui.page import AssessmentPage
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.services.interviewing import InterviewSheet
from clusterdyn_desktop.services.planning import Plan
from clusterdyn_desktop.services.store_port import Place
from clusterdyn_desktop.services.unsaved import UnsavedPiece


class InterviewPage(AssessmentPage):
    """Opens interviews of one assessment. What comes after is asked of the main window."""

    plan_asked_for = Signal()
    results_asked_for = Signal()
    interviews_asked_for = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._interview_id = ""
        self._wanted_question = ""
        self._comes_back = False
        self._plan: tuple[Plan, Place | None] | None = None
        self._waiting = QWidget()
        self.chooser = Chooser(screen.look)
        self.desk = Desk(screen)
        self._stack = QStackedWidget()
        for part in (self._waiting, self.chooser, self.desk):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.chooser.opened.connect(self._on_chooser_opened)
        self.chooser.plan_asked_for.connect(self.plan_asked_for)
        self.chooser.keying_asked_for.connect(self.screen_context.facts.keying_asked_for)
        self.chooser.print_asked_for.connect(self._on_chooser_print_asked_for)
        self.desk.plan_asked_for.connect(self.plan_asked_for)
        self.desk.results_asked_for.connect(self.results_asked_for)
        self.desk.interviews_asked_for.connect(self.choose_interview)
        self.desk.reload_asked_for.connect(self._load_interview)
        self.desk.step_done.connect(self._on_desk_step_done)

    # ---- what the window asks -----------------------------------------------------------------

    def show_assessment(self, assessment_id: str) -> None:
        """Show another assessment; its interviews are to choose from."""
        if assessment_id != self.assessment_id:
            super().show_assessment(assessment_id)
            self._show_none()

    def show_interview(self, interview_id: str, question_id: str = "") -> None:
        """Show an interview at a question, or where it stopped."""
        self._wanted_question = question_id
        if interview_id and interview_id != self._interview_id:
            self._interview_id = interview_id
            self._load_interview()
        elif interview_id:
            self._go_to_wanted()

    def come_back(self) -> None:
        """Say of the next interview that is shown that work goes on there."""
        self._comes_back = True

    @property
    def interview_id(self) -> str:
        """The interview that is open, or nothing."""
        return self._interview_id

    def choose_interview(self) -> None:
        """Put the interview aside, and offer all interviews of the assessment."""
        self._show_none()
        self._load_plan()
        self.interviews_asked_for.emit()

    def take_notice(self, words: str) -> bool:
        """Say it at the desk, where one is open."""
        if not self._interview_id:
            return False
        self.desk.say(words)
        return True

    def entered(self) -> None:
        """Take in what other pages have changed meanwhile."""
        if self._interview_id:
            self._load_interview()
        elif self.assessment_id:
            self._load_plan()

    def left(self) -> None:
        """Hand over what is half typed, and once more what could not be saved."""
        self.desk.end_talk()
        self.desk.flush()
        self.desk.presenter.retry()

    def retranslate(self) -> None:
        """Set every text anew; place, cursor and unsaved text stay."""
        self.chooser.retranslate()
        self.desk.retranslate()
        if self._plan is not None:
            self._show_lines(*self._plan)

    def restyle(self) -> None:
        """Paint anew what paints itself."""
        for widget in self.findChildren(QWidget):
            widget.update()

    # ---- reading ------------------------------------------------------------------------------

    def _show_none(self) -> None:
        self.desk.put_aside()
        self._interview_id = ""
        self._plan = None
        self._stack.setCurrentWidget(self._waiting)

    def _load_interview(self) -> None:
        wanted, services = self._interview_id, self.screen_context.services
        self.screen_context.jobs.store.run(
            lambda _progress: (
                services.interviewing.open(wanted),
                services.unsaved.waiting(wanted),
            ),
            self._take_interview,
            self._give_up,
        )

    def _take_interview(self, found: tuple[InterviewSheet, Sequence[UnsavedPiece]]) -> None:
        sheet, waiting = found
        if sheet.interview.id != self._interview_id:
            return
        self.assessment_id = sheet.assessment.id
        self.desk.open(sheet, waiting)
        if self._comes_back:
            self._comes_back = False
            self.desk.say_back()
        self._go_to_wanted()
        if self._stack.currentWidget() is not self.desk:
            self._bring_forward(self.desk)

    def _go_to_wanted(self) -> None:
        wanted, self._wanted_question = self._wanted_question, ""
        presenter = self.desk.presenter
        if wanted and presenter.is_open and presenter.sitting.sheet.has(wanted):
            self.desk.come_to(wanted)

    def _give_up(self, error: UserError) -> None:
        self._show_none()
        self._load_plan()
        self.screen_context.jobs.store.failed.emit(error)

    def _load_plan(self) -> None:
        services, wanted = self.screen_context.services, self.assessment_id
        self.screen_context.jobs.store.run(
            lambda _progress: (
                services.planning.plan(wanted),
                services.interviewing.last_place(),
            ),
            self._take_plan,
        )

    def _take_plan(self, found: tuple[Plan, Place | None]) -> None:
        if found[0].assessment.id != self.assessment_id or self._interview_id:
            return
        self._plan = found
        self._show_lines(*found)
        self._bring_forward(self.chooser)

    def _show_lines(self, plan: Plan, place: Place | None) -> None:
        language = self.screen_context.language
        lines = interview_lines(plan, language.tag, language.formats)
        self.chooser.show_lines(lines, place.interview_id if place else "")

    def _bring_forward(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        if self.isVisible():
            part.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to what is shown."""
        super().focusInEvent(event)
        part = self._stack.currentWidget()
        if part is not None and part is not self._waiting:
            part.setFocus()

    def _on_desk_step_done(self, interview_id: str, question_id: str) -> None:
        """Go to what was undone or redone, in another interview if it was there."""
        if interview_id not in {"", self._interview_id}:
            self.screen_context.facts.answer_asked_for.emit(interview_id, question_id)
        elif self._interview_id:
            self._wanted_question = question_id
            self._load_interview()

    def _on_chooser_print_asked_for(self, interview_id: str, label: str) -> None:
        self.chooser.printer.print_guide(self.screen_context, interview_id, label)

    def _on_chooser_opened(self, interview_id: str) -> None:
        self.show_interview(interview_id)
        self.screen_context.facts.interview_opened.emit(interview_id)
