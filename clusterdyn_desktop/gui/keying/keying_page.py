"""The page on which filled sheets are keyed: which sheet, its lines, and two entries compared."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.keying.differences_view import Choices, DifferencesView
from clusterdyn_desktop.gui.keying.keying_desk import KeyingDesk
from clusterdyn_desktop.gui.keying.keys import (
    Hints,
    choosing_hints,
    finding_hints,
    keying_hints,
)
from clusterdyn_desktop.gui.keying.sheet_finder import SheetFinder
from clusterdyn_desktop.gui.page import AssessmentPage
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.guide_printer import GuidePrinter
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.keying_sheet import KeyingSheet
from clusterdyn_desktop.services.planning import Plan
from clusterdyn_desktop.services.sheets import FoundSheets


class KeyingPage(AssessmentPage):
    """Finds, keys and compares the sheets of one assessment."""

    plan_asked_for = Signal()
    described = Signal(str)
    """Tells the window that other keys work now."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._interview_id = ""
        self._is_second = False
        self._compares = False
        self._waiting = QWidget()
        self.finder = SheetFinder(screen)
        self.desk = KeyingDesk(screen)
        self.differences = DifferencesView(screen)
        self.printer = GuidePrinter()
        self._stack = QStackedWidget()
        for part in (self._waiting, self.finder, self.desk, self.differences):
            self._stack.addWidget(part)
        room = QVBoxLayout()
        room.setContentsMargins(28, 0, 28, 0)
        room.addWidget(self.printer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(room)
        column.addWidget(self._stack, 1)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        asked = self.screen_context.facts.keying_asked_for
        self.finder.opened.connect(asked)
        self.finder.plan_asked_for.connect(self.plan_asked_for)
        self.finder.searched.connect(self._on_finder_searched)
        self.finder.print_asked_for.connect(self._on_finder_print_asked_for)
        self.desk.sheets_asked_for.connect(self._on_desk_sheets_asked_for)
        self.desk.second_asked_for.connect(self._on_desk_second_asked_for)
        self.desk.compare_asked_for.connect(self._on_desk_compare_asked_for)
        self.desk.sheet_wanted.connect(self._load)
        self.differences.back_asked_for.connect(self._on_differences_back_asked_for)
        self.differences.kept.connect(self._on_differences_kept)
        self.differences.ended.connect(self._on_differences_ended)

    # ---- what the window asks

    def show_assessment(self, assessment_id: str) -> None:
        """Show another assessment; its sheets are to choose from."""
        if assessment_id != self.assessment_id:
            super().show_assessment(assessment_id)
            self._put_aside()

    def show_interview(self, interview_id: str) -> None:
        """Key an interview's sheet, or with nothing choose one."""
        if interview_id != self._interview_id:
            self._put_aside()
            self._interview_id = interview_id

    @property
    def interview_id(self) -> str:
        """The interview whose sheet is keyed, or nothing."""
        return self._interview_id

    def entered(self) -> None:
        """Take in what other pages have changed meanwhile."""
        if self.assessment_id or self._interview_id:
            self._load()

    def left(self) -> None:
        """Hand over what is half typed."""
        self.desk.flush()

    def retranslate(self) -> None:
        """Set every text anew; place, line and choices stay."""
        self.finder.retranslate()
        self.desk.retranslate()
        self.differences.retranslate()
        self._tell_keys()

    def restyle(self) -> None:
        """Paint in another theme."""
        for widget in self.findChildren(QWidget):
            widget.update()

    def key_hints(self) -> Hints:
        """Return the keys that work here, for the foot of the window."""
        part = self._stack.currentWidget()
        if part is self.desk:
            return keying_hints(second=self._is_second)
        if part is self.differences:
            return choosing_hints(differing=self.differences.has_choices)
        return finding_hints()

    # ---- reading

    def _put_aside(self) -> None:
        self.desk.close_sheet()
        self.printer.forget()
        self._interview_id = ""
        self._is_second = self._compares = False
        self._stack.setCurrentWidget(self._waiting)

    def _load(self) -> None:
        if self._interview_id:
            self._load_sheet()
        else:
            self._load_plan()

    def _load_sheet(self) -> None:
        wanted, read = self._interview_id, self.screen_context.services.keying.open
        self.screen_context.jobs.store.run(
            lambda _progress: read(wanted), self._take_sheet, self._give_up
        )

    def _take_sheet(self, sheet: KeyingSheet) -> None:
        if sheet.sheet.interview.id != self._interview_id:
            return
        self.assessment_id = sheet.sheet.assessment.id
        if self._compares:
            self.differences.show_sheet(sheet)
            self._bring_forward(self.differences)
            self._tell_keys()
        else:
            self.desk.open(sheet, second=self._is_second)
            self._bring_forward(self.desk)

    def _give_up(self, error: UserError) -> None:
        self._put_aside()
        self._load_plan()
        self.screen_context.jobs.store.failed.emit(error)

    def _load_plan(self) -> None:
        wanted, read = self.assessment_id, self.screen_context.services.planning.plan
        self.screen_context.jobs.store.run(lambda _progress: read(wanted), self._take_plan)

    def _take_plan(self, plan: Plan) -> None:
        if plan.assessment.id != self.assessment_id or self._interview_id:
            return
        self.finder.show_plan(plan, self.finder.marked)
        self._bring_forward(self.finder)

    def _bring_forward(self, part: QWidget) -> None:
        if self._stack.currentWidget() is not part:
            self._stack.setCurrentWidget(part)
            self._tell_keys()
        if self.isVisible() and not _has_focus(part):
            self._focus(part)

    def _focus(self, part: QWidget) -> None:
        if part is self.differences:
            self.differences.take_focus()
        else:
            part.setFocus()

    def _tell_keys(self) -> None:
        self.described.emit("")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to what is shown."""
        super().focusInEvent(event)
        part = self._stack.currentWidget()
        if part is not None and part is not self._waiting:
            self._focus(part)

    # ---- what is done

    def _on_finder_searched(self, code: str) -> None:
        if not code:
            self.finder.show_found(None)
            return
        find = self.screen_context.services.keying.find
        self.screen_context.jobs.store.run(lambda _progress: find(code), self._take_found)

    def _take_found(self, found: FoundSheets) -> None:
        self.finder.show_found(found)

    def _on_desk_sheets_asked_for(self) -> None:
        self.finder.begin()
        self.screen_context.facts.keying_asked_for.emit("")

    def _on_finder_print_asked_for(self, interview_id: str, label: str) -> None:
        self.printer.print_guide(self.screen_context, interview_id, label)

    def _on_desk_second_asked_for(self) -> None:
        self.desk.flush()
        self._is_second = not self._is_second
        self._load_sheet()
        self._tell_keys()

    def _on_desk_compare_asked_for(self) -> None:
        self.desk.flush()
        self._compares = True
        self._load_sheet()

    def _on_differences_back_asked_for(self) -> None:
        self._compares = False
        self._load_sheet()

    def _on_differences_kept(self, choices: Choices) -> None:
        wanted, settle = self._interview_id, self.screen_context.services.keying.settle
        self.screen_context.jobs.store.run(
            lambda _progress: settle(wanted, choices), self._on_settled
        )

    def _on_settled(self, at: object) -> None:
        facts = self.screen_context.facts
        facts.saved.emit(at)
        facts.answers_changed.emit(self.assessment_id)
        facts.notice.emit(translate("keying", "What you chose is kept, as one step."))
        self._load_sheet()

    def _on_differences_ended(self) -> None:
        wanted, forget = self._interview_id, self.screen_context.services.keying.forget_second
        self.screen_context.jobs.store.run(lambda _progress: forget(wanted), self._on_ended)

    def _on_ended(self, at: object) -> None:
        self.screen_context.facts.saved.emit(at)
        self._compares = self._is_second = False
        self._load_sheet()


def _has_focus(part: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and part.isAncestorOf(focus)
