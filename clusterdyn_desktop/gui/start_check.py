"""Looking whether the store's file is sound, once the window stands and nobody waits for it."""

from PySide6.QtCore import QEvent, QObject, QTimer

from clusterdyn_desktop.gui.screen import Screen

AFTER_START_MS = 6_000
"""After the first backup was begun; both read the whole file, one after the other."""


class StartCheck(QObject):
    """Checks once. What is wrong is shown in the banner, as every error of a job is."""

    def __init__(self, screen: Screen, window: QObject) -> None:
        super().__init__(window)
        self._screen = screen
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.check)
        window.installEventFilter(self)

    def begin(self) -> None:
        """Begin, now that there is a window."""
        self._timer.start(AFTER_START_MS)

    def check(self) -> None:
        """Look at the file beside the work on it."""
        self._screen.jobs.files.run(self._screen.services.store_check.require_sound)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at nothing any more once the window is closed."""
        if event.type() == QEvent.Type.Close:
            self._timer.stop()
        return super().eventFilter(watched, event)
