"""The desk: an open interview with its stages, question, evidence and foot, and all its keys."""

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.interview.desk_keys import key_actions
from clusterdyn_desktop.gui.interview.desk_layout import DeskLayout
from clusterdyn_desktop.gui.interview.desk_stages import DeskStages
from clusterdyn_desktop.gui.interview.ending import end_face
from clusterdyn_desktop.gui.interview.go_to import GoTo
from clusterdyn_desktop.gui.interview.keeper import Keeper
from clusterdyn_desktop.gui.interview.key_binding import KeyBinding
from clusterdyn_desktop.gui.interview.key_sheet import KeySheet
from clusterdyn_desktop.gui.interview.presenter import InterviewPresenter
from clusterdyn_desktop.gui.interview.question_words import (
    consent_sentence,
    opening_language,
    question_face,
    question_languages,
)
from clusterdyn_desktop.gui.interview.squares import Square
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.interviewing import InterviewSheet, Saved

TYPING_RESTS_MS = 400


class Desk(QWidget):
    """The view of `InterviewPresenter`; it renders, and hands on what a person does."""

    plan_asked_for = Signal()
    results_asked_for = Signal()
    interviews_asked_for = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._keeper = Keeper(screen.jobs.store, self)
        self.presenter = InterviewPresenter(
            screen.services.interviewing, self._keeper.keep, self, time.monotonic
        )
        self._chosen_languages: dict[str, str] = {}
        self._rest = QTimer(self, singleShot=True, interval=TYPING_RESTS_MS)
        self._rest.timeout.connect(self.flush)
        self._layout = DeskLayout(screen)
        self.rail, self.card, self.panel = (
            self._layout.rail,
            self._layout.card,
            self._layout.panel,
        )
        self.foot, self.ending, self.language = (
            self._layout.foot,
            self._layout.ending,
            self._layout.language,
        )
        self._stages = DeskStages(self.rail, screen.language)
        self._go_to = GoTo(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._layout)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._connect_answers()
        self._connect_rest()
        KeyBinding(self, key_actions(self))

    def _connect_answers(self) -> None:
        panel, presenter = self.panel, self.presenter
        self.card.scored.connect(presenter.score)
        self.card.state_pressed.connect(presenter.state)
        panel.evidence.pressed.connect(presenter.evidence)
        panel.certainty.pressed.connect(presenter.certainty)
        panel.permission_chosen.connect(presenter.permission)
        panel.unflag_pressed.connect(self.unflag)
        panel.note.typed.connect(presenter.type_note)
        panel.quote.typed.connect(presenter.type_quote)
        panel.flag.typed.connect(presenter.type_flag)
        for field in (panel.note, panel.quote, panel.flag):
            field.left.connect(self.flush)

    def _connect_rest(self) -> None:
        foot, presenter = self.foot, self.presenter
        foot.previous.clicked.connect(presenter.go_previous)
        foot.next.clicked.connect(presenter.go_next)
        foot.next_open.clicked.connect(presenter.go_next_open)
        foot.keys.clicked.connect(self.show_keys)
        foot.retry_pressed.connect(presenter.retry)
        self.rail.stages.asked_for.connect(presenter.go_to)
        self.rail.interviews_asked_for.connect(self.interviews_asked_for)
        self.language.chosen.connect(self._on_language_chosen)
        self._go_to.chosen.connect(presenter.go_to)
        self._go_to.finished.connect(self._on_window_finished)
        self.ending.plan_asked_for.connect(self.plan_asked_for)
        self.ending.results_asked_for.connect(self.results_asked_for)
        self.ending.question_asked_for.connect(presenter.go_to)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on. A focus proxy would break the Tab order (Qt 6.12, with a dialog)."""
        super().focusInEvent(event)
        self.focus_question()

    # ---- what the page asks -------------------------------------------------------------------

    def open(self, sheet: InterviewSheet) -> None:
        """Show an interview as the store has it now."""
        another = self.presenter.open(sheet)
        self.rail.stages.lay_out(self.presenter.sitting.stages)
        self.language.offer(question_languages(sheet.instrument))
        self.retranslate()
        self._layout.show_part(at_end=self.presenter.sitting.at_end)
        self._show_texts()
        self._stages.show_ring(self.presenter.sitting)
        if another:
            self._layout.to_top()

    def put_aside(self) -> None:
        """Take the interview off the desk; nothing of it is lost."""
        self._rest.stop()
        self.presenter.put_aside()

    def flush(self) -> None:
        """Hand over what is half typed."""
        self._rest.stop()
        self.presenter.flush()

    def retranslate(self) -> None:
        """Set every text anew; place, cursor and what is being typed stay."""
        self._layout.retranslate()
        if self.presenter.is_open:
            self._show_face()
            self._stages.show_all(self.presenter.sitting)
            self._show_current_answer()
            self.show_saving()

    # ---- what the presenter tells -------------------------------------------------------------

    def show_question(self) -> None:
        """Show the current question, or the end of the interview, from the top."""
        self._show_face()
        self._show_texts()
        self._show_current_answer()
        self._stages.show_ring(self.presenter.sitting)
        self.show_saving()
        self._layout.show_part(at_end=self.presenter.sitting.at_end)
        self._layout.to_top()
        self._take_focus()

    def show_answer(self, question_id: str) -> None:
        """Show what is known of a question now, except words that are being typed."""
        self._stages.show_answer(self.presenter.sitting, question_id)
        if question_id == self.presenter.sitting.current:
            self._show_current_answer()

    def show_saving(self) -> None:
        """Show what is saved and what is not."""
        sitting = self.presenter.sitting
        ledger = sitting.ledger
        formats = self._screen.language.formats
        written = formats.time_of_day(ledger.last_saved) if ledger.last_saved else ""
        self.foot.show_saving(written, len(ledger.unsaved), busy=sitting.is_saving)
        self.card.show_unsaved(ledger.has_unsaved(sitting.current))

    def typing(self) -> None:
        """Save when typing rests."""
        self._rest.start()

    def kept(self, sheet: InterviewSheet, saved: Saved) -> None:
        """Tell other pages."""
        self._screen.facts.saved.emit(saved.at)
        self._screen.facts.answers_changed.emit(sheet.assessment.id)

    def moved(self, sheet: InterviewSheet, question_id: str) -> None:
        """Keep where work stands."""
        remember = self._screen.services.interviewing.remember_place
        self._screen.jobs.store.run(lambda _progress: remember(sheet, question_id))

    def _show_face(self) -> None:
        sitting, language = self.presenter.sitting, self._screen.language
        instrument = sitting.sheet.instrument
        put_in = self._question_language
        self.card.show_face(question_face(instrument, sitting.question, put_in, language.tag))
        self.panel.show_words(instrument.text(language.tag))
        self.panel.show_consent(consent_sentence(sitting.sheet.interview))
        self.language.show_tag(put_in)
        if sitting.at_end:
            self.ending.show_face(end_face(sitting))

    def _show_texts(self) -> None:
        self.panel.show_texts(self.presenter.sitting.answer())

    def _show_current_answer(self) -> None:
        answer = self.presenter.sitting.answer()
        self.card.show_answer(answer)
        self.panel.show_answer(answer)

    # ---- focus, language, small windows -------------------------------------------------------

    def _take_focus(self) -> None:
        focus = QApplication.focusWidget()
        stays = isinstance(focus, Square) or (focus is not None and self.foot.isAncestorOf(focus))
        if self.isVisible() and not stays:
            self.focus_question()

    def focus_question(self) -> None:
        """Let the keys answer."""
        at_end = self.presenter.is_open and self.presenter.sitting.at_end
        first = self.ending.first_button if at_end else self.card
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_field(self, field: QWidget) -> None:
        """Go to a field and bring it into sight."""
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._layout.bring_into_sight(field)

    def flag(self) -> None:
        """Flag at once, and go to the reason with all of it marked, ready for another."""
        self.presenter.flag(translate("interview", "Look at this again"))
        self._show_texts()
        self.focus_field(self.panel.flag)
        self.panel.flag.selectAll()

    def unflag(self) -> None:
        """Take the flag away."""
        self.presenter.unflag()
        self._show_texts()
        self.focus_question()

    def show_keys(self) -> None:
        """Open the key sheet."""
        sheet = KeySheet(self)
        sheet.finished.connect(self._on_window_finished)
        sheet.open()

    def ask_where_to(self) -> None:
        """Open the window that leads to a question."""
        self._go_to.ask(self.presenter.sitting.sheet, self._question_language)

    @property
    def _question_language(self) -> str:
        sheet = self.presenter.sitting.sheet
        opening = opening_language(sheet.instrument, sheet.interview, self._screen.language.tag)
        return self._chosen_languages.get(sheet.interview.id, opening)

    def _on_window_finished(self) -> None:
        self.activateWindow()

    def _on_language_chosen(self, tag: str) -> None:
        self._chosen_languages[self.presenter.sitting.sheet.interview.id] = tag
        self._show_face()
