"""Ending as it should when the system asks: at the end of a session, and by Ctrl+C in a terminal.

Qt's event loop does not come back to Python by itself when a signal arrives. So Python writes a
byte into a socket, which Qt watches; then the handler runs, and the window closes as if somebody
had closed it: half-typed words are handed over and everything is on disk.
"""

import signal
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

MOST_BYTES = 64


class EndSignals(QObject):
    """Calls `end` when one of the signals arrives, until it is stopped. For the main thread."""

    def __init__(self, end: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._ear, self._mouth = socket.socketpair()
        for each in (self._ear, self._mouth):
            each.setblocking(False)
        self._notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_notifier_activated)
        self._woken_before = signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, self._take_signal) for number in _signals()}

    def stop(self) -> None:
        """Leave signals to whoever had them before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._woken_before)
        self._notifier.setEnabled(False)
        for each in (self._ear, self._mouth):
            each.close()

    def _take_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._end()

    def _on_notifier_activated(self) -> None:
        """Read the byte; Python runs the handler on the way."""
        with suppress(BlockingIOError):
            self._ear.recv(MOST_BYTES)


def _signals() -> tuple[signal.Signals, ...]:
    """Return what systems ask with; Windows asks windows to close."""
    if sys.platform == "win32":
        return (signal.SIGINT,)
    return (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
