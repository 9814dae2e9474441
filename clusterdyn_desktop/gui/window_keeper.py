"""Keeps the one window that is open, and opens another in its place after a restore.

What a window has read from the store is in many places: pages, work under way, answers on their
way. After a restore none of it counts, so a fresh window takes the place of the old one, with
runners of its own, and the old one gets no answer any more.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer

from clusterdyn_desktop.gui.main_window import MainWindow

NOTICES_AFTER_MS = 150
"""The window has been painted by then; nobody waits for what notices take to import."""


class WindowKeeper(QObject):
    """`open_window` makes a window that is not shown yet."""

    def __init__(self, open_window: Callable[[], MainWindow]) -> None:
        super().__init__()
        self._open_window = open_window
        self.window: MainWindow | None = None

    def open(self) -> MainWindow:
        """Open a window, with backups made as long as it is open, and its store checked."""
        window = self.window = self._open_window()
        # Not at once: the page that tells it must be back from what it was doing.
        window.screen_context.facts.store_replaced.connect(
            self._on_store_replaced, Qt.ConnectionType.QueuedConnection
        )
        window.show()
        _begin_watching(window)
        return window

    def _on_store_replaced(self, before: Path) -> None:
        old = self.window
        fresh = self.open()
        if old is not None:
            fresh.restoreGeometry(old.saveGeometry())
            _take_down(old)
        fresh.activateWindow()
        fresh.tell_restored(before)


def _take_down(window: MainWindow) -> None:
    """Close a window and forget it at once, with all events that are on their way to it."""
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def _begin_watching(window: MainWindow) -> None:
    from clusterdyn_desktop.gui.backup_timer import BackupTimer
    from clusterdyn_desktop.gui.elsewhere import Elsewhere
    from clusterdyn_desktop.gui.start_check import StartCheck

    BackupTimer(window.screen_context, window).begin()
    StartCheck(window.screen_context, window).begin()
    Elsewhere(window)
    QTimer.singleShot(NOTICES_AFTER_MS, window, partial(_begin_notices, window))


def _begin_notices(window: MainWindow) -> None:
    if window.isVisible():
        from clusterdyn_desktop.gui.crash_notice import CrashNotice
        from clusterdyn_desktop.gui.place_notice import PlaceNotice

        CrashNotice(window).begin()
        PlaceNotice(window).begin()
