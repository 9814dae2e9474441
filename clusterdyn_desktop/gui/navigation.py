"""Moving between pages: which is shown, and which assessment and interview are open."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.page import AssessmentPage, Page
from clusterdyn_desktop.gui.page_names import TABS, PageName
from clusterdyn_desktop.gui.page_shelf import PageShelf
from clusterdyn_desktop.gui.screen import Screen

if TYPE_CHECKING:
    from clusterdyn_desktop.domain.records import Assessment
    from clusterdyn_desktop.services.interviewing import InterviewSheet

WAYS_ON = {
    "plan_asked_for": PageName.PLAN,
    "results_asked_for": PageName.RESULTS,
    "settings_wanted": PageName.SETTINGS,
}
"""Signals of pages that wish for another page."""


class Navigation(QObject):
    """Brings one page at a time to the front, and tells pages when they come and go."""

    arrived = Signal(str)
    """The name of the page that now is in front."""

    def __init__(self, screen: Screen, shelf: PageShelf, stack: QStackedWidget) -> None:
        super().__init__()
        self._screen = screen
        self._shelf = shelf
        self._stack = stack
        self.current: PageName | None = None
        self.tab = PageName.PLAN
        self.assessment_id = ""
        shelf.built.connect(self._on_shelf_built)

    def go_to(self, name: PageName) -> None:
        """Bring a page to the front; a tab only where an assessment is open."""
        if name in TABS and not self.assessment_id:
            return
        self.leave()
        self._bring_forward(name, self._shelf.page(name))

    def go_to_assessment(self) -> None:
        """Go back to the open assessment, where it was left."""
        self.go_to(self.tab)

    def leave(self) -> None:
        """Let the page in front hand over what is half typed."""
        if self.current is not None:
            self._shelf.page(self.current).left()

    def open_assessment(self, assessment_id: str) -> None:
        """Open an assessment at its plan."""
        self._hold(assessment_id)
        self.go_to(PageName.PLAN)

    @property
    def interview_id(self) -> str:
        """The interview that is open on its page, or nothing."""
        is_built = self._shelf.is_built(PageName.INTERVIEW)
        return self._shelf.interview_page().interview_id if is_built else ""

    def open_interview(self, interview_id: str) -> None:
        """Open an interview where work in it stopped, and the assessment it belongs to."""
        self.open_answer(interview_id, "")

    def open_answer(self, interview_id: str, question_id: str) -> None:
        """Open an interview at a question."""
        read = self._screen.services.interviewing.open
        self._screen.jobs.store.run(
            lambda _progress: read(interview_id), partial(self._show_interview, question_id)
        )

    def open_keying(self, interview_id: str) -> None:
        """Key the filled sheet of an interview; with nothing, choose one of the assessment's."""
        if not interview_id:
            self._shelf.keying_page().show_interview("")
            self.go_to(PageName.KEYING)
            return
        read = self._screen.services.interviewing.open
        self._screen.jobs.store.run(lambda _progress: read(interview_id), self._show_keying)

    def interview_on(self, name: PageName) -> str:
        """Return the interview that is open on a page, or nothing."""
        if name is PageName.KEYING and self._shelf.is_built(name):
            return self._shelf.keying_page().interview_id
        return self.interview_id if name is PageName.INTERVIEW else ""

    def resume(self, assessment_id: str, tab: PageName, interview_id: str = "") -> None:
        """Bring back the interview that was in front, or keep an assessment ready.

        Only what still is in the store comes back, and only while nothing else was opened.
        """
        if interview_id:
            read = self._screen.services.interviewing.open
            self._screen.jobs.store.run(
                lambda _progress: read(interview_id),
                self._bring_back,
                lambda _error: self.resume(assessment_id, tab),
            )
        elif assessment_id:
            self._find(assessment_id, lambda found: self._make_ready(found, tab))

    def drop_if_gone(self) -> None:
        """Close the open assessment if it no longer is in the store."""
        if self.assessment_id:
            self._find(self.assessment_id, lambda _found: None)

    def _bring_forward(self, name: PageName, page: Page) -> None:
        if isinstance(page, AssessmentPage):
            self.tab = name
            if page.assessment_id != self.assessment_id:
                page.show_assessment(self.assessment_id)
        self.current = name
        self._stack.setCurrentWidget(page)
        page.entered()
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.arrived.emit(name)

    def _hold(self, assessment_id: str) -> None:
        if assessment_id != self.assessment_id:
            self.assessment_id = assessment_id
            self.tab = PageName.PLAN

    def _bring_back(self, sheet: "InterviewSheet") -> None:
        if not self.assessment_id:
            self._shelf.interview_page().come_back()
            self._show_interview("", sheet)

    def _show_interview(self, question_id: str, sheet: "InterviewSheet") -> None:
        page = self._shelf.interview_page()
        is_there = self.current is PageName.INTERVIEW and self.assessment_id == sheet.assessment.id
        self._hold(sheet.assessment.id)
        if page.assessment_id != sheet.assessment.id:
            page.show_assessment(sheet.assessment.id)
        page.show_interview(sheet.interview.id, question_id)
        if is_there:
            self._tell()
        else:
            self.go_to(PageName.INTERVIEW)

    def _show_keying(self, sheet: "InterviewSheet") -> None:
        page = self._shelf.keying_page()
        self._hold(sheet.assessment.id)
        if page.assessment_id != sheet.assessment.id:
            page.show_assessment(sheet.assessment.id)
        page.show_interview(sheet.interview.id)
        self.go_to(PageName.KEYING)

    def _find(self, assessment_id: str, found: "Callable[[Assessment], None]") -> None:
        find = self._screen.services.library.find
        self._screen.jobs.store.run(lambda _progress: find(assessment_id), found, self._let_go)

    def _make_ready(self, assessment: "Assessment", tab: PageName) -> None:
        if not self.assessment_id:
            self._hold(assessment.id)
            self.tab = tab
            self._tell()

    def _let_go(self, _error: UserError) -> None:
        self._hold("")
        self._tell()

    def _tell(self) -> None:
        if self.current is not None:
            self.arrived.emit(self.current)

    def _connect(self, name: PageName) -> None:
        page = self._shelf.page(name)
        for wish, way in WAYS_ON.items():
            signal = getattr(page, wish, None)
            if signal is not None:
                signal.connect(partial(self.go_to, way))
        if name is PageName.INTERVIEW:
            self._shelf.interview_page().interviews_asked_for.connect(self._tell)

    def _on_shelf_built(self, name: str) -> None:
        self._connect(PageName(name))
