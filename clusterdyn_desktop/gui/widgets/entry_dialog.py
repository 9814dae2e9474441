"""A dialog to enter a record: keeps it through the store, and says inline what to mend."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.fitting import fit_height
from clusterdyn_desktop.services.meanwhile import ChangedMeanwhile
from clusterdyn_desktop.services.wording.error_sentences import sentence

T = TypeVar("T")


class EntryDialog(QDialog):
    """Closes when the record is kept; what stands in the way is said in the dialog."""

    def __init__(self, screen: Screen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.screen_context = screen
        self._problem: QLabel | None = None
        self._keep_button: QPushButton | None = None

    def use(self, problem: QLabel, keep: QPushButton, cancel: QPushButton) -> None:
        """Say where problems are told, and which buttons keep the record and leave it."""
        self._problem = problem
        self._keep_button = keep
        problem.hide()
        keep.setDefault(True)
        keep.clicked.connect(self.keep)
        cancel.clicked.connect(self.reject)

    def keep(self) -> None:
        """Keep what was entered."""

    def retranslate(self) -> None:
        """Set every text anew."""

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the texts need at this width, and no more."""
        super().showEvent(event)
        fit_height(self)

    def changeEvent(self, event: QEvent) -> None:
        """Put on the new language when it changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keep_through(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do the work in the store; then tell `done` and close, or say what to mend."""
        self._allow_keeping(False)
        self.screen_context.jobs.store.run(
            lambda _progress: work(), lambda result: self._finish(result, done), self._refuse
        )

    def say_problem(self, words: str) -> None:
        """Say what to mend; an empty sentence takes it away."""
        if self._problem is not None:
            self._problem.setText(words)
            self._problem.setVisible(bool(words))

    def _finish(self, result: T, done: Callable[[T], None]) -> None:
        self.accept()
        done(result)

    def take_in_theirs(self, error: ChangedMeanwhile) -> None:
        """Know what somebody else changed meanwhile: keeping once more puts it over that."""

    def _refuse(self, error: UserError) -> None:
        self._allow_keeping(True)
        if isinstance(error, ChangedMeanwhile):
            self.take_in_theirs(error)
        self.say_problem(sentence(self.screen_context.language.texts, error))

    def _allow_keeping(self, allowed: bool) -> None:
        if self._keep_button is not None:
            self._keep_button.setEnabled(allowed)
