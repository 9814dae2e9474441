"""Says calmly that another program is writing to the store while this one waits for it."""

from PySide6.QtCore import QObject, QTimer

from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate

SAID_AFTER_SECONDS = 1.0
"""Shorter waits are nobody's business; after 15 seconds the wait is given up with an error."""

LOOK_EVERY_MS = 250


class StoreWait(QObject):
    """Looks now and then while the store is busy; nothing else of it costs anything."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._is_said = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        screen.jobs.store.busy_changed.connect(self._on_store_busy_changed)

    def look(self) -> None:
        """Say it, or that it is over."""
        waits = self._screen.services.store.waited() >= SAID_AFTER_SECONDS
        if waits == self._is_said:
            return
        self._is_said = waits
        self._screen.facts.notice.emit(_words() if waits else "")

    def _on_store_busy_changed(self, is_busy: bool) -> None:
        if is_busy:
            self._timer.start()
        else:
            self._timer.stop()
            self.look()


def _words() -> str:
    return translate(
        "store",
        "Another program is writing to this store; what you enter is saved as soon as it is done.",
    )
