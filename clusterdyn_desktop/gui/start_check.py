"""Looking whether the store's file is sound, once the window stands and nobody waits for it."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.jobs import Job
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.services.progress import Progress

AFTER_START_MS = 6_000
"""After the first backup was begun; both read the whole file, one after the other."""

_PAUSE_SECONDS = 0.02
"""At every report of progress, so that a full check leaves the computer to who works at it."""


class StartCheck(QObject):
    """Checks once. What is wrong is shown in the banner, and on the page Safekeeping."""

    def __init__(self, screen: Screen, window: QObject) -> None:
        super().__init__(window)
        self._screen = screen
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.check)
        window.installEventFilter(self)

    def begin(self) -> None:
        """Begin, now that there is a window."""
        self._timer.start(AFTER_START_MS)

    def check(self) -> None:
        """Look at the file beside the work on it."""
        check = self._screen.services.store_check
        self._job = self._screen.jobs.files.run(
            lambda progress: check.require_sound(_gently(progress)), self._tell_checked, self._fail
        )
        self._job.finished.connect(self._on_job_finished)

    def _on_job_finished(self) -> None:
        self._job = None

    def _tell_checked(self, _nothing: None) -> None:
        self._screen.facts.store_checked.emit()

    def _fail(self, error: UserError) -> None:
        self._screen.facts.store_checked.emit()
        self._screen.jobs.files.failed.emit(error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at nothing any more once the window is closed."""
        if event.type() == QEvent.Type.Close:
            self._timer.stop()
            if self._job is not None:
                self._job.cancel()
        return super().eventFilter(watched, event)


def _gently(progress: Progress) -> Progress:
    def step(done: int, total: int, /) -> None:
        progress(done, total)
        time.sleep(_PAUSE_SECONDS)

    return step
