"""Consent of one interview: asked in the respondent's language, shown, withdrawn.

Belongs here: which of its two faces is shown, and what is handed to the store. The same form
stands on the plan and at the interview desk.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.consent_asking import METHOD_KEY, ConsentAsking
from clusterdyn_desktop.gui.widgets.consent_reading import ConsentFound, find_consent, take_back
from clusterdyn_desktop.gui.widgets.consent_standing import ConsentStanding
from clusterdyn_desktop.gui.widgets.key_label import KeyLabel
from clusterdyn_desktop.gui.widgets.yes_no import NO_KEY, YES_KEY
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.consenting import ConsentGiven, ConsentState
from clusterdyn_desktop.services.wording.error_sentences import sentence

KEEP_KEY = "Ctrl+Enter"
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
NUMBERS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)


class ConsentForm(QWidget):
    """Two faces: asking, and how consent stands.

    `changed` carries the interview as it is kept, whatever was done; `kept` follows when consent
    was recorded.
    """

    changed = Signal(object)
    kept = Signal()
    closed = Signal()
    erased = Signal(str)
    """The id of the interview: there is nothing of it to show any more."""

    def __init__(self, screen: Screen, instrument: Instrument, *, stands_alone: bool) -> None:
        super().__init__()
        self._screen = screen
        self._instrument = instrument
        self._interview = Interview(id="")
        self._found: ConsentFound | None = None
        self._can_undo = False
        self._is_touched = False
        self.asking = ConsentAsking(screen)
        self.standing = ConsentStanding(screen, titled=stands_alone)
        self._faces = QStackedWidget()
        self._waiting = QWidget()
        self._problem = QLabel()
        self.keep_button = QPushButton()
        self.close_button = QPushButton()
        self._foot = QWidget()
        self._stands_alone = stands_alone
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        for face in (self._waiting, self.asking, self.standing):
            self._faces.addWidget(face)
        set_role(self._problem, "small")
        set_role(self.keep_button, "primary")
        self._problem.setWordWrap(True)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._problem, 1)
        self._keep_cap = KeyLabel(KEEP_KEY)
        for button, cap in (
            (self.close_button, KeyLabel("Esc")),
            (self.keep_button, self._keep_cap),
        ):
            button.setAutoDefault(False)
            row.addWidget(button)
            row.addWidget(cap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._faces, 1)
        column.addWidget(self._foot)
        self._foot.setVisible(self._stands_alone)

    def _connect(self) -> None:
        self.asking.answered.connect(self._on_asking_answered)
        self.standing.withdraw_asked.connect(self._on_withdraw_asked)
        self.standing.undo_asked.connect(self._on_undo_asked)
        self.standing.ask_again_asked.connect(self._on_ask_again_asked)
        self.standing.erase_asked.connect(self._on_erase_asked)
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self.close_button.clicked.connect(self.closed)

    # ---- what the owner asks

    def begin(self, interview: Interview, instrument: Instrument | None = None) -> None:
        """Show the consent of an interview; one without an id is new and asked from the start."""
        self._interview = interview
        self._instrument = instrument or self._instrument
        self._can_undo = self._is_touched = False
        self._faces.setCurrentWidget(self._waiting)
        self._read()

    @property
    def pending(self) -> ConsentGiven | None:
        """What was answered here and is not kept yet."""
        return self.asking.given if self._is_touched else None

    @property
    def problem(self) -> str:
        """Why what was answered cannot be kept, empty where it can."""
        return self.asking.problem if self._is_touched else ""

    @property
    def is_asking(self) -> bool:
        """Whether the respondent is being asked."""
        return self._faces.currentWidget() is self.asking

    def speak(self, language: str) -> None:
        """Show the text in another language of the respondent, until something is answered."""
        if self.is_asking and not self._is_touched:
            self.asking.show_language(language)

    def retranslate(self) -> None:
        """Set every text anew; answers and place stay."""
        self.keep_button.setText(translate("consent", "Keep consent"))
        self.asking.retranslate()
        if self._found is not None and self._found.state is not None and not self.is_asking:
            self._show_standing(self._found, self._found.state)
        self._show_foot()

    def focus_first(self) -> None:
        """Let the keys act."""
        (self.asking if self.is_asking else self.standing).focus_first()

    # ---- reading

    def _read(self) -> None:
        wanted, consenting = self._interview, self._screen.services.consenting
        self._screen.jobs.store.run(
            lambda _progress: find_consent(consenting, wanted),
            lambda found: self._take(wanted, found),
        )

    def _take(self, wanted: Interview, found: ConsentFound) -> None:
        if wanted.id != self._interview.id:
            return
        self._found = found
        if found.state is None or not found.state.was_asked:
            self._ask(found, found.state.interview if found.state else wanted)
        else:
            self._interview = found.state.interview
            self._show_standing(found, found.state)
        self._show_foot()
        if self._stands_alone and self.isVisible():
            self.focus_first()

    def _ask(self, found: ConsentFound, interview: Interview) -> None:
        self.asking.begin(interview, found.texts, interview.consent_taken_by or found.who)
        self._faces.setCurrentWidget(self.asking)

    def _show_standing(self, found: ConsentFound, state: ConsentState) -> None:
        tags = (self._screen.language.tag, self._screen.language.tag.partition("-")[0])
        held = next((found.texts[tag] for tag in tags if tag in found.texts), None)
        names = held or next(iter(found.texts.values()))
        self.standing.show_state(state, self._instrument, names, can_undo=self._can_undo)
        self._faces.setCurrentWidget(self.standing)

    def _show_foot(self) -> None:
        asking = self.is_asking
        self.keep_button.setVisible(asking)
        self.keep_button.setEnabled(self._is_touched and not self.asking.problem)
        self._problem.setText(self.asking.problem if asking and self._is_touched else "")
        self._keep_cap.setVisible(asking)
        words = translate("consent", "Later") if asking else translate("consent", "Close")
        self.close_button.setText(words)

    # ---- writing

    def keep(self) -> None:
        """Keep what was answered, unless the first purpose is still open."""
        given, interview = self.pending, self._interview
        if given is None or self.asking.problem or not interview.id:
            return
        consenting = self._screen.services.consenting
        self._write(
            lambda: consenting.record(interview.id, given), can_undo=False, then=self.kept.emit
        )

    def _write(
        self,
        write: Callable[[], object],
        *,
        can_undo: bool,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Write, then show how consent stands."""
        wanted, consenting = self._interview, self._screen.services.consenting

        def work(_progress: object) -> ConsentFound:
            write()
            return find_consent(consenting, wanted)

        def done(found: ConsentFound) -> None:
            self._on_written(wanted, found, can_undo=can_undo)
            if then is not None:
                then()

        self._screen.jobs.store.run(work, done, self._on_refused)

    def _on_written(self, wanted: Interview, found: ConsentFound, *, can_undo: bool) -> None:
        self._screen.facts.saved.emit(datetime.now(UTC))
        self._screen.facts.answers_changed.emit(wanted.assessment_id)
        self._can_undo, self._is_touched = can_undo, False
        self._take(wanted, found)
        if found.state is not None:
            self.changed.emit(found.state.interview)

    def _on_refused(self, error: UserError) -> None:
        self._problem.setText(sentence(self._screen.language.texts, error))
        self._screen.jobs.store.failed.emit(error)

    def _on_withdraw_asked(self, purposes: Sequence[str]) -> None:
        wanted, consenting = self._interview, self._screen.services.consenting
        self._write(lambda: consenting.withdraw(wanted.id, purposes), can_undo=True)

    def _on_undo_asked(self) -> None:
        wanted, history = self._interview, self._screen.services.history
        self._write(lambda: take_back(history, wanted), can_undo=False)

    def _on_ask_again_asked(self) -> None:
        if self._found is not None:
            self._is_touched = True
            self._ask(self._found, replace(self._interview, consent_taken_by=""))
            self._show_foot()
            self.asking.focus_first()

    def _on_erase_asked(self) -> None:
        from clusterdyn_desktop.gui.widgets.erasing_ask import ask_to_erase

        interview = self._interview
        ask_to_erase(
            self._screen,
            interview,
            self,
            lambda: self.erased.emit(interview.id),
            assessment_id=interview.assessment_id,
        )

    def _on_asking_answered(self) -> None:
        self._is_touched = True
        self._show_foot()

    def _on_keep_clicked(self) -> None:
        self.keep()

    # ---- keys

    def event(self, event: QEvent) -> bool:
        """Keep plain keys from shortcuts of the page: here they answer."""
        is_shortcut = event.type() == QEvent.Type.ShortcutOverride
        if self._stands_alone and is_shortcut and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with Y and N, go to a purpose by its number, keep with Ctrl and Enter."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        key = Qt.Key(event.key())
        if control and key in ENTER:
            self.keep()
        elif key == Qt.Key.Key_Escape and self._stands_alone:
            self.closed.emit()
        elif self.is_asking and not control and self._answer_with(key):
            pass
        elif self._stands_alone and not control:
            event.accept()
        else:
            super().keyPressEvent(event)

    def _answer_with(self, key: Qt.Key) -> bool:
        if key in NUMBERS:
            self.asking.focus_number(NUMBERS.index(key) + 1)
        elif key == Qt.Key[f"Key_{YES_KEY}"]:
            self.asking.answer_current(True)
        elif key == Qt.Key[f"Key_{NO_KEY}"]:
            self.asking.answer_current(False)
        elif key == Qt.Key[f"Key_{METHOD_KEY}"]:
            self.asking.record.step_method()
        else:
            return False
        return True


def _is_own(event: QEvent) -> bool:
    """Say whether a key is the form's: a plain one, or the one that keeps."""
    if not isinstance(event, QKeyEvent):
        return False
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
    return (not control and not alt) or bool(control and event.key() in ENTER)
