"""What can be asked for beside the question: find, guidance, what to look at, what the rail shows.

One panel at a time stands at the right; whoever closes it is back where they were, the cursor in a
half-typed note included.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from clusterdyn_desktop.domain.remarks import Remark
from clusterdyn_desktop.domain.searching import Passage, Source
from clusterdyn_desktop.gui.interview.checks import Checks
from clusterdyn_desktop.gui.interview.desk_stages import NOTHING, DeskStages
from clusterdyn_desktop.gui.interview.find_panel import FindPanel
from clusterdyn_desktop.gui.interview.guidance_panel import GuidanceLink, GuidancePanel
from clusterdyn_desktop.gui.interview.guidance_words import guidance_face
from clusterdyn_desktop.gui.interview.keys import first_key
from clusterdyn_desktop.gui.interview.rail_filter import RailFilter, filter_word
from clusterdyn_desktop.gui.interview.side_room import SideRoom
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.checking import Checked
from clusterdyn_desktop.services.wording.remark_words import RemarkWords

if TYPE_CHECKING:
    from clusterdyn_desktop.gui.interview.desk import Desk


class DeskPanels(QObject):
    """Opens and closes the panels of a desk, and fills them."""

    def __init__(self, desk: "Desk", screen: Screen, stages: DeskStages) -> None:
        super().__init__(desk)
        self._desk = desk
        self._screen = screen
        self._stages = stages
        self._checked = NOTHING
        self._interview_id = ""
        self._before: QWidget | None = None
        self.find = FindPanel(screen, first_key("find"))
        self.guidance = GuidancePanel(first_key("guidance"))
        self.link = GuidanceLink(first_key("guidance"))
        panels = (self.find, self.guidance, desk.versions.panel)
        self._room = SideRoom(desk, panels, low=self.guidance)
        self._checks = Checks(screen, self)
        self._connect()

    def _connect(self) -> None:
        rail = self._desk.rail
        self._checks.checked.connect(self._on_checks_checked)
        self.find.chosen.connect(self._on_find_chosen)
        self.find.left.connect(self.close)
        self.guidance.left.connect(self.close)
        rail.remarks.chosen.connect(self._on_remarks_chosen)
        rail.remarks.left.connect(self.close_remarks)
        rail.remarks_asked_for.connect(self.toggle_remarks)
        self._desk.card.installEventFilter(self.guidance)
        self._desk.card.last.addWidget(self.link)
        self.link.clicked.connect(self.toggle_guidance)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_application_focus_changed)

    # ---- what the desk tells ------------------------------------------------------------------

    def open_interview(self) -> None:
        """Take in the interview that was opened, or read anew."""
        sheet = self._desk.presenter.sitting.sheet
        if sheet.interview.id != self._interview_id:
            self._interview_id = sheet.interview.id
            self._room.show(None)
        self._show_checked()
        self.show_question()
        self._checks.ask(sheet.assessment.id)

    def put_aside(self) -> None:
        """Rest until an interview is opened."""
        self.hide()
        self._checks.ask("")

    def show_question(self) -> None:
        """Show the guidance on the current question; at the end there is none."""
        sitting = self._desk.presenter.sitting
        if sitting.at_end and self._room.shown is self.guidance:
            self._room.show(None)
        self.guidance.show_face(
            guidance_face(sitting.sheet.instrument, sitting.question, self._screen.language.tag)
        )
        self.show_answer()
        self._desk.versions.show_question()

    def show_answer(self) -> None:
        """Show the level that was chosen."""
        self.guidance.show_score(self._desk.presenter.sitting.answer().score)

    def retranslate(self) -> None:
        """Set every text anew; what is open stays open."""
        self.find.retranslate()
        self.guidance.retranslate()
        self.link.retranslate()
        if self._desk.presenter.is_open:
            self.show_question()
            self._show_checked()

    @property
    def remark_count(self) -> int:
        """How many things there are to look at in this interview, as far as is known."""
        return len(self._checked.of_interview(self._interview_id))

    # ---- what the keys ask --------------------------------------------------------------------

    def open_find(self) -> None:
        """Find words; pressed again, in all interviews or in this one alone."""
        if not self._desk.presenter.is_open:
            return
        if self._room.shown is not self.find:
            self._remember()
            self._desk.flush()
            self.find.ask(self._desk.presenter.sitting.sheet, self._desk.question_language)
            self._room.show(self.find)
            self.find.focus_words()
        elif self.find.words.hasFocus():
            self.find.toggle_scope()
        else:
            self.find.focus_words()

    def toggle_guidance(self) -> None:
        """Show the guidance, or put it away."""
        sitting = self._desk.presenter.sitting
        if self._room.shown is self.guidance:
            self.close()
        elif not sitting.at_end:
            self._remember()
            self._room.show(self.guidance)
            self._desk.focus_question()

    def show_versions(self, *, focus: bool) -> None:
        """Show what is to be decided on; with `focus` the keys decide."""
        panel = self._desk.versions.panel
        if focus and not panel.isAncestorOf(QApplication.focusWidget() or self._desk):
            self._remember()
        if focus or self._room.shown is None:
            self._room.show(panel)
        if focus:
            panel.take_focus()

    def close_versions(self) -> None:
        """Put away what is decided on; who was in it is back where they were."""
        panel = self._desk.versions.panel
        if self._room.shown is panel:
            was_in = panel.isAncestorOf(QApplication.focusWidget() or self._desk)
            self._room.show(None)
            if was_in:
                self._go_back()

    def toggle_remarks(self) -> None:
        """Go to the list of what is to look at; there, put it away."""
        rail = self._desk.rail
        if rail.shows_remarks and rail.remarks.isAncestorOf(QApplication.focusWidget() or rail):
            self.close_remarks()
            return
        if not rail.shows_remarks:
            self._remember()
        rail.show_remarks(shown=True)
        rail.remarks.take_focus()

    def step_back(self) -> bool:
        """Put away what was opened last; say whether there was something to put away."""
        rail, focus = self._desk.rail, QApplication.focusWidget()
        in_list = focus is self._desk.card or rail.remarks.isAncestorOf(focus or rail)
        if self._room.shown is not None:
            self.close()
        elif rail.shows_remarks and in_list:
            self.close_remarks()
        else:
            return False
        return True

    def hide(self) -> None:
        """Make room for something else at the right."""
        self._before = None
        self._room.show(None)

    def close(self) -> None:
        """Put the panel away, and be where one was."""
        self._room.show(None)
        self._go_back()

    def close_remarks(self) -> None:
        """Put the list away, and be where one was."""
        self._desk.rail.show_remarks(shown=False)
        self._go_back()

    def step_filter(self) -> None:
        """Show other questions on the rail."""
        self._desk.rail.step_filter()

    def go_shown(self, step: int) -> None:
        """Go to the next question that the rail's filter shows; without one, the next flagged."""
        rail, sitting = self._desk.rail, self._desk.presenter.sitting
        chosen = RailFilter.FLAGGED if rail.filter is RailFilter.ALL else rail.filter
        order = [question.id for question in sitting.sheet.questions]
        place = order.index(sitting.current)
        around = order[place + 1 :] + order[:place]
        shown = set(rail.stages.shown_by(chosen))
        target = next((name for name in around[::step] if name in shown), None)
        if target is not None:
            self._desk.presenter.go_to(target)
        else:
            words = translate("interview", "No other question under “{filter}”.")
            self._desk.say(words.format(filter=filter_word(chosen)))

    # ---- going places -------------------------------------------------------------------------

    def _on_find_chosen(self, passage: Passage) -> None:
        self._room.show(None)
        self._before = None
        if passage.source is Source.JOTTING and passage.interview_id == self._interview_id:
            self._desk.ways.open_inbox()
        else:
            self._go(passage.interview_id, passage.question_id)

    def _on_remarks_chosen(self, remark: Remark) -> None:
        self._before = None
        if remark.question_id:
            self._go(remark.interview_id, remark.question_id)
        elif remark.interview_id == self._interview_id:
            self._desk.consent.open()
        elif remark.interview_id:
            self._screen.facts.answer_asked_for.emit(remark.interview_id, "")
        else:
            self._desk.plan_asked_for.emit()

    def _go(self, interview_id: str, question_id: str) -> None:
        """Go to a question, here if this interview is meant or none in particular."""
        presenter = self._desk.presenter
        here = interview_id in {"", self._interview_id}
        if not here:
            self._screen.facts.answer_asked_for.emit(interview_id, question_id)
        elif presenter.sitting.sheet.has(question_id):
            presenter.go_to(question_id)
            self._desk.focus_question()
        elif question_id:
            self._desk.plan_asked_for.emit()
        else:
            self._desk.focus_question()

    def _remember(self) -> None:
        focus = QApplication.focusWidget()
        self._before = focus if focus is not None and self._desk.isAncestorOf(focus) else None

    def _go_back(self) -> None:
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._desk.focus_question()

    def _on_application_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Give the evidence its room back as soon as somebody goes to it."""
        shown = self._room.shown in {self.guidance, self._desk.versions.panel}
        if shown and new is not None and self._desk.panel.isAncestorOf(new):
            self.hide()

    # ---- what checking found ------------------------------------------------------------------

    def _on_checks_checked(self, checked: Checked) -> None:
        self._checked = checked
        if self._desk.presenter.is_open:
            self._show_checked()

    def _show_checked(self) -> None:
        sitting, language = self._desk.presenter.sitting, self._screen.language
        words = RemarkWords(sitting.sheet.instrument, language.texts, language.formats)
        self._stages.take(self._checked, self._interview_id)
        self._stages.show_all(sitting)
        self._desk.rail.show_remark_count(self.remark_count)
        self._desk.rail.remarks.show_remarks(words, self._checked, self._interview_id)
