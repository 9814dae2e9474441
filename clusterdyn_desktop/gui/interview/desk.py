"""The desk: an open interview with its stages, question, evidence and foot, and all its keys."""

import time
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.interview.consent_panel import DeskConsent
from clusterdyn_desktop.gui.interview.desk_attachments import DeskAttachments
from clusterdyn_desktop.gui.interview.desk_face import DeskFace
from clusterdyn_desktop.gui.interview.desk_jotting import DeskJotting
from clusterdyn_desktop.gui.interview.desk_keys import key_actions
from clusterdyn_desktop.gui.interview.desk_languages import DeskLanguages
from clusterdyn_desktop.gui.interview.desk_layout import DeskLayout
from clusterdyn_desktop.gui.interview.desk_panels import DeskPanels
from clusterdyn_desktop.gui.interview.desk_signals import connect
from clusterdyn_desktop.gui.interview.desk_stages import DeskStages
from clusterdyn_desktop.gui.interview.desk_talk import DeskTalk
from clusterdyn_desktop.gui.interview.desk_typing import DeskTyping
from clusterdyn_desktop.gui.interview.desk_undo import DeskUndo
from clusterdyn_desktop.gui.interview.desk_versions import DeskVersions
from clusterdyn_desktop.gui.interview.desk_ways import DeskWays
from clusterdyn_desktop.gui.interview.jotter import Jotter
from clusterdyn_desktop.gui.interview.keeper import Keeper
from clusterdyn_desktop.gui.interview.key_binding import KeyBinding
from clusterdyn_desktop.gui.interview.keys import KeyRow
from clusterdyn_desktop.gui.interview.ledger import Part
from clusterdyn_desktop.gui.interview.outage import DeskOutage
from clusterdyn_desktop.gui.interview.presenter import InterviewPresenter
from clusterdyn_desktop.gui.interview.recovery import JOTTED
from clusterdyn_desktop.gui.interview.recovery_words import recovered_sentence, resumed_sentence
from clusterdyn_desktop.gui.interview.sittings import Keeping
from clusterdyn_desktop.gui.interview.squares import Square
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.services.interviewing import InterviewSheet
from clusterdyn_desktop.services.unsaved import UnsavedPiece


class Desk(QWidget):
    """The view of `InterviewPresenter`; it renders, and hands on what a person does."""

    plan_asked_for = Signal()
    results_asked_for = Signal()
    interviews_asked_for = Signal()
    reload_asked_for = Signal()
    step_done = Signal(str, str)
    """Something was undone or redone: the interview and the question it concerns, or nothing."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        services = screen.services
        self._keeper = Keeper(screen.jobs, self)
        keeping = Keeping(
            services.interviewing,
            services.drafts,
            services.jottings,
            self._keeper.keep,
            services.unsaved,
            self._keeper.keep_aside,
        )
        self.presenter = InterviewPresenter(keeping, self, time.monotonic)
        self.outage = DeskOutage(self.presenter, screen.jobs, self)
        screen.facts.store_moved.connect(self.presenter.retry)
        self._comes_back_to: QWidget | None = None
        self.parts = DeskLayout(screen)
        self._typing = DeskTyping(self.parts.panel, self.presenter)
        self._typing.held_back.connect(self.reload_asked_for)
        self.rail, self.card, self.panel = (
            self.parts.rail,
            self.parts.card,
            self.parts.panel,
        )
        self.foot, self.ending, self.language = (
            self.parts.foot,
            self.parts.ending,
            self.parts.language,
        )
        self.strip = self.parts.strip
        self.languages = DeskLanguages(self.language, self.presenter, screen.language)
        self._stages = DeskStages(self.rail, screen.language)
        self.talk = DeskTalk(self.parts, self.presenter, screen)
        self._face = DeskFace(self.parts, self.languages, self.talk, screen.language)
        self.consent = DeskConsent(self, screen, self.parts)
        self.undo = DeskUndo(screen, self.presenter, self.foot, self)
        self.jotting = DeskJotting(
            self.parts,
            Jotter(self.presenter, keeping, self),
            self.presenter,
            screen.language,
            self.focus_question,
        )
        self.attachments = DeskAttachments(screen, self.presenter, self.panel)
        self.ways = DeskWays(self)
        self.versions = DeskVersions(self, screen.language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        connect(self, self.parts)
        self.panels = DeskPanels(self, screen, self._stages)
        KeyBinding(self, key_actions(self), self._may_act)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on. A focus proxy would break the Tab order (Qt 6.12, with a dialog)."""
        super().focusInEvent(event)
        waiting, self._comes_back_to = self._comes_back_to, None
        (waiting or self._question).setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what the page asks -------------------------------------------------------------------

    def open(self, sheet: InterviewSheet, waiting: Sequence[UnsavedPiece] = ()) -> None:
        """Show an interview as the store has it now, and what `waiting` brings back."""
        another = self.presenter.open(sheet, waiting)
        self.rail.stages.lay_out(self.presenter.sitting.stages)
        self.languages.offer()
        if another:
            self.parts.show_beside(None)
        self.retranslate()
        self.talk.show_part()
        self.show_texts()
        self.show_jottings()
        self._stages.show_ring(self.presenter.sitting)
        self.panels.open_interview()
        self.attachments.show(fresh=True)
        self.undo.show()
        if another:
            self.parts.to_top()
            self._show_recovered()

    def _show_recovered(self) -> None:
        """Say what came back, and let its field have the focus, the cursor where it was."""
        sitting = self.presenter.sitting
        recovered, sitting.recovered = sitting.recovered, None
        if recovered is None:
            return
        formats = self._screen.language.formats
        self.strip.say(recovered_sentence(recovered, sitting.current, formats))
        if recovered.half.part in JOTTED:
            self._comes_back_to = self.parts.jot_bar.field
        else:
            self._comes_back_to = self._typing.come_back_to(recovered.half)

    def put_aside(self) -> None:
        """Take the interview off the desk; nothing of it is lost."""
        self.end_talk()
        self.strip.say("")
        self._typing.rest()
        self.panels.put_aside()
        self.attachments.strip.flush()
        self.presenter.put_aside()
        self.presenter.keep_aside_if_needed()

    def flush(self) -> None:
        """Hand over what is half typed: it is part of the answer from now on."""
        self._typing.flush()
        self.attachments.strip.flush()
        self.presenter.keep_aside_if_needed()

    def come_to(self, question_id: str) -> None:
        """Go to a question, and leave said what is said."""
        words = self.strip.words
        self.presenter.go_to(question_id)
        self.strip.say(words)

    def say_back(self) -> None:
        """Say where one is again, unless more came back than the place."""
        if not self.strip.words:
            self.strip.say(resumed_sentence(self.presenter.sitting.current))

    def say(self, sentence: str) -> None:
        """Say something in one sentence; in talk mode nothing that tells of an answer."""
        if not self.talk.is_on:
            self.strip.say(sentence)

    def retranslate(self) -> None:
        """Set every text anew; place, cursor and what is being typed stay."""
        self.parts.retranslate()
        self.panels.retranslate()
        self.consent.retranslate()
        self.attachments.strip.retranslate()
        self.versions.retranslate()
        if self.presenter.is_open:
            self.show_face()
            self._stages.show_all(self.presenter.sitting)
            self._show_current_answer()
            self.show_saving()
            self.show_jottings()

    # ---- what the presenter tells -------------------------------------------------------------

    def show_question(self) -> None:
        """Show the current question, or the end of the interview, from the top."""
        self.strip.say("")
        self.show_face()
        self.show_texts()
        self._show_current_answer()
        self.show_jottings()
        self._stages.show_ring(self.presenter.sitting)
        self.panels.show_question()
        self.attachments.show()
        self.show_saving()
        self.talk.show_part()
        self.parts.to_top()
        self._take_focus()

    def show_answer(self, question_id: str) -> None:
        """Show what is known of a question now, except words that are being typed."""
        self._stages.show_answer(self.presenter.sitting, question_id)
        if question_id == self.presenter.sitting.current:
            self._show_current_answer()
            self.panels.show_answer()

    def show_saving(self) -> None:
        """Show what is saved and what is not."""
        self._face.show_saving(self.presenter.sitting, is_aside=self.presenter.may_keep_aside)
        self.outage.look()

    def show_versions(self) -> None:
        """Show what is to be decided on."""
        self.versions.show()

    def writing_in(self) -> Part | None:
        """Return the part in whose field the cursor stands."""
        return self._typing.writing_in

    def typing(self) -> None:
        """Keep drafts while somebody types, and save when typing rests."""
        self._typing.go_on()

    def cursor_in(self, part: Part) -> int:
        """Return where the cursor stands in a field."""
        return self._typing.cursor_in(part)

    def kept(self, sheet: InterviewSheet, at: datetime) -> None:
        """Tell other pages."""
        self._screen.facts.saved.emit(at)
        self._screen.facts.answers_changed.emit(sheet.assessment.id)

    def show_jottings(self) -> None:
        """Show what waits in the inbox, and what is being jotted down."""
        self.jotting.show(self.languages.first)

    def reload(self) -> None:
        """Read the interview anew."""
        self.reload_asked_for.emit()

    def moved(self, sheet: InterviewSheet, question_id: str) -> None:
        """Keep where work stands."""
        remember = self._screen.services.interviewing.remember_place
        self._screen.jobs.store.run(lambda _progress: remember(sheet, question_id))

    def show_face(self) -> None:
        """Show the question in the languages it is put in."""
        sitting = self.presenter.sitting
        self._face.show_question(sitting)
        self._face.show_end(sitting, self.panels.remark_count)
        self.consent.show_line()

    def show_texts(self) -> None:
        """Show note, quote and flag of the current question as they are now."""
        self.panel.show_texts(self.presenter.sitting.answer())

    def _show_current_answer(self) -> None:
        self._face.show_answer(self.presenter.sitting)

    # ---- focus ----------------------------------------------------------------------------------

    def _take_focus(self) -> None:
        focus = QApplication.focusWidget()
        stays = isinstance(focus, Square) or (focus is not None and self.foot.isAncestorOf(focus))
        if self.isVisible() and not stays:
            self.focus_question()

    @property
    def _question(self) -> QWidget:
        """What has the focus while the keys answer."""
        if self.talk.is_on:
            return self.parts.talk.question
        at_end = self.presenter.is_open and self.presenter.sitting.at_end
        return self.ending.first_button if at_end else self.card

    def focus_question(self) -> None:
        """Let the keys answer."""
        self._question.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> None:
        """Go one step back: from what is open beside the question, else out of talk mode."""
        if self.panels.step_back():
            return
        if not self.jotting.put_away() and self._question.hasFocus():
            self.talk.turn(on=False)
        self.focus_question()

    def end_talk(self) -> None:
        """Show the desk again."""
        self.talk.turn(on=False)

    def _may_act(self, row: KeyRow) -> bool:
        """Say whether a key is to act; what was said before it was pressed is over."""
        if self.consent.is_open or (row.off_in_talk and self.talk.is_on):
            return False
        self.strip.say("")
        return True

    @property
    def question_language(self) -> str:
        """The language the questions of this interview are put in."""
        return self.languages.first
