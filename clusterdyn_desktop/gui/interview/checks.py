"""Has the open interview's assessment checked whenever answers change, away from the keys.

Checking reads only, so it runs beside the store's runner and never holds up an answer that is on
its way to the disk. Changes that come while a check is under way are taken in by the next one.
"""

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.services.checking import Checked


class Checks(QObject):
    """`checked` carries what was found in the assessment asked for last."""

    checked = Signal(object)

    def __init__(self, screen: Screen, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._wanted = ""
        self._is_under_way = False
        self._is_stale = False
        screen.facts.answers_changed.connect(self._on_answers_changed)

    def ask(self, assessment_id: str) -> None:
        """Check an assessment now, and from now on after every change; none with an empty id."""
        self._wanted = assessment_id
        self._check()

    def _check(self) -> None:
        if not self._wanted:
            return
        if self._is_under_way:
            self._is_stale = True
            return
        self._is_under_way, self._is_stale = True, False
        check, wanted = self._screen.services.checking.check, self._wanted
        self._screen.jobs.files.run(lambda _progress: check(wanted), self._take, self._give_up)

    def _take(self, found: Checked) -> None:
        if not isValid(self):  # the desk was closed meanwhile
            return
        if found.assessment_id == self._wanted:
            self.checked.emit(found)
        self._go_on()

    def _give_up(self, _error: UserError) -> None:
        """Leave it: whoever needs the store says what is wrong with it, and this is a hint."""
        if isValid(self):
            self._go_on()

    def _go_on(self) -> None:
        self._is_under_way = False
        if self._is_stale:
            self._check()

    def _on_answers_changed(self, assessment_id: str) -> None:
        if assessment_id == self._wanted:
            self._check()
