"""Notices every few seconds that somebody else has written to the store, and lets pages show it.

Looking costs next to nothing and waits its turn behind what a person does; while the store is busy
it is left out. Pages read anew what they show; none of them moves anybody's place or cursor.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.services.watching import StoreSeen

EVERY_MS = 3_000
AT_MOST_MS = 60_000
"""How long the pauses grow to while the store cannot be reached."""


class StoreWatch(QObject):
    """Looks at the store; `where` says which assessment is open, empty for none."""

    def __init__(self, screen: Screen, where: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._where = where
        self._seen: StoreSeen | None = None
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Look now, unless the store is busy."""
        jobs, store = self._screen.jobs, self._screen.jobs.store
        if jobs.is_closed:
            self._timer.stop()
            return
        if store.is_busy:
            return
        look, wanted, before = self._screen.services.watching.look, self._where(), self._seen
        store.run(lambda _progress: look(wanted, before), self._take, self._wait_longer)

    def _take(self, seen: StoreSeen) -> None:
        self._timer.setInterval(EVERY_MS)
        before, self._seen = self._seen, seen
        if before is None or before.state == seen.state:
            return
        self._screen.facts.library_changed.emit()
        if seen.assessment_id and seen != before:
            self._screen.facts.changed_elsewhere.emit(seen.assessment_id)

    def _wait_longer(self, _error: UserError) -> None:
        """Look less often; that the store cannot be had is said where somebody works on it."""
        self._timer.setInterval(min(2 * self._timer.interval(), AT_MOST_MS))
