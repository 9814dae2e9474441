"""While the store takes nothing in: tried again by itself, and kept beside the store meanwhile.

The pauses between tries grow, so that a server that is coming up is not hammered, and nobody has
to think of pressing a button. What takes long is kept beside the store as well: nobody can know
whether the store will ever answer.
"""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from clusterdyn_desktop.gui.interview.sittings import Sittings
from clusterdyn_desktop.gui.jobs import Jobs

PAUSES_MS = (2_000, 4_000, 8_000, 15_000, 30_000, 60_000)
"""How long to wait before each try; the last one again and again."""

SLOW_MS = 1_000
"""Where nothing reaches the disk for so long, what is to be saved is kept beside the store."""


class DeskOutage(QObject):
    """Watches what is not saved."""

    def __init__(self, sittings: Sittings, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._sittings = sittings
        self._jobs = jobs
        self._tries = 0
        self._last_saved: datetime | None = None
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._on_again_timeout)
        self.slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self.slow.timeout.connect(self._on_slow_timeout)

    @property
    def pause_ms(self) -> int | None:
        """How long until the next try, None where there is none to come."""
        return self._again.remainingTime() if self._again.isActive() else None

    def look(self) -> None:
        """Take notice of what is saved and what is not, after every change of that."""
        last_saved = self._sittings.last_saved_anywhere
        if not self._sittings.is_saving_anywhere:
            self.slow.stop()
        elif last_saved != self._last_saved or not self.slow.isActive():
            self.slow.start()  # somebody who types on and on is saved again and again
        self._last_saved = last_saved
        if not self._sittings.unsaved_anywhere:
            self._tries = 0
            self._again.stop()
        elif not self._sittings.is_saving_anywhere and not self._again.isActive():
            self._again.start(PAUSES_MS[min(self._tries, len(PAUSES_MS) - 1)])
            self._tries += 1

    def _on_again_timeout(self) -> None:
        if not self._jobs.is_closed:
            self._sittings.retry()
            self.look()

    def _on_slow_timeout(self) -> None:
        if not self._jobs.is_closed:
            self._sittings.keep_aside()
            self.look()
