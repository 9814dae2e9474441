"""Undo and redo for whatever page offers them: steps back and forth, and tells what they are.

Every page that offers it has one; what there is to undo is the assessment's, not the page's.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.history import NextSteps, StepDone
from clusterdyn_desktop.services.history_lines import HistoryStep
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.wording.history_words import step_sentence

Step = Callable[[str, str, Progress], StepDone | None]


class Undoing(QObject):
    """Undoes and redoes, and keeps the names of what comes next."""

    stepped = Signal(object)
    """What was undone or redone (`StepDone`); the page shows the place it tells of."""

    named = Signal(str, str)
    """What undo and redo would do next, as sentences; empty where there is nothing."""

    def __init__(self, screen: Screen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._assessment_id = ""
        self._here = ""
        self._next = NextSteps(None, None, None)
        self._is_reading = False
        self._wants_again = False
        screen.language.changed.connect(self._on_language_changed)

    def stand_in(self, interview_id: str) -> None:
        """Leave out the label of this interview in names; empty to name every interview."""
        if interview_id != self._here:
            self._here = interview_id
            self._tell_names()

    def undo(self, assessment_id: str) -> None:
        """Undo the last step; says so in the foot, and `stepped` follows."""
        named = self._next.undo if assessment_id == self._assessment_id else None
        nothing = translate("undoing", "There is nothing more to undo.")
        self._go(self._screen.services.history.undo, assessment_id, named, nothing)

    def redo(self, assessment_id: str) -> None:
        """Redo the step undone last; says so in the foot, and `stepped` follows."""
        named = self._next.redo if assessment_id == self._assessment_id else None
        nothing = translate("undoing", "There is nothing to redo.")
        self._go(self._screen.services.history.redo, assessment_id, named, nothing)

    def refresh(self, assessment_id: str) -> None:
        """Read anew what comes next; `named` follows. Asking often costs one reading, not many."""
        if assessment_id != self._assessment_id:
            self._assessment_id = assessment_id
            self._next = NextSteps(None, None, None)
        if self._is_reading:
            self._wants_again = True
        elif assessment_id:
            self._read()

    # ---- under way

    def _go(self, step: Step, assessment_id: str, named: HistoryStep | None, nothing: str) -> None:
        batch = named.batch if named else ""
        self._screen.jobs.store.run(
            lambda progress: step(assessment_id, batch, progress),
            lambda done: self._on_gone(assessment_id, done, nothing),
            lambda error: self._on_refused(assessment_id, error),
        )

    def _on_gone(self, assessment_id: str, done: StepDone | None, nothing: str) -> None:
        if done is None:
            self._screen.facts.notice.emit(nothing)
        else:
            self._screen.facts.saved.emit(done.at)
            self._screen.facts.answers_changed.emit(assessment_id)
            self._screen.facts.notice.emit(self._sentence_of(done))
            self.stepped.emit(done)
        self.refresh(assessment_id)

    def _on_refused(self, assessment_id: str, error: UserError) -> None:
        self._screen.jobs.store.failed.emit(error)
        self.refresh(assessment_id)

    def _read(self) -> None:
        self._is_reading, self._wants_again = True, False
        wanted, read = self._assessment_id, self._screen.services.history.next_steps
        self._screen.jobs.store.run(
            lambda _progress: read(wanted),
            lambda found: self._on_read(wanted, found),
            self._on_unread,
        )

    def _on_unread(self, error: UserError) -> None:
        self._is_reading = False
        self._screen.jobs.store.failed.emit(error)

    def _on_read(self, assessment_id: str, found: NextSteps) -> None:
        self._is_reading = False
        if self._wants_again:
            self._read()
        elif assessment_id == self._assessment_id:
            self._next = found
            self._tell_names()

    # ---- words

    def _tell_names(self) -> None:
        self.named.emit(self._words(self._next.undo), self._words(self._next.redo))

    def _on_language_changed(self) -> None:
        self._tell_names()

    def _words(self, step: HistoryStep | None) -> str:
        if step is None:
            return ""
        language = self._screen.language
        return step_sentence(
            language.texts, language.formats, self._next.instrument, step, self._here
        )

    def _sentence_of(self, done: StepDone) -> str:
        if done.is_redo:
            return translate("undoing", "Redone: {what}").format(what=self._words(done.step))
        return translate("undoing", "Undone: {what}").format(what=self._words(done.step))
