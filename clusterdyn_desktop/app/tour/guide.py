"""The hands of the tour: keys, clicks, waiting for what they bring, and pictures."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from clusterdyn_desktop.gui.main_window import MainWindow

PATIENCE = 60.0
"""Seconds to wait for something before the tour gives up."""

BREATH = 30
"""Milliseconds between two looks."""

LAST_LETTER_KEY = 0xFF
"""Qt names its letter keys by their code up to here."""

W = TypeVar("W", bound=QWidget)
NONE = Qt.KeyboardModifier.NoModifier


class Guide:
    """Works one window, and keeps pictures of it in a folder."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self._folder = folder
        self._pictures = 0

    def wait_until(self, condition: Callable[[], bool], what: str) -> None:
        """Let the program work until something holds."""
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError(what)
            _pause(BREATH)

    def settle(self) -> None:
        """Let the program finish what is under way, and paint."""
        jobs = self.window.screen_context.jobs
        for _ in range(2):  # an answer may start the next piece of work
            _pause(BREATH)
            self.wait_until(lambda: not (jobs.store.is_busy or jobs.files.is_busy), "jobs")
        _pause(BREATH)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key, wherever the focus is."""
        QTest.keyClick(self._focused(), key, modifier)
        _pause(1)

    def write(self, words: str) -> None:
        """Type words, wherever the focus is."""
        for letter in words:
            code = ord(letter.upper())
            key = Qt.Key(code) if code <= LAST_LETTER_KEY else Qt.Key.Key_unknown
            QTest.sendKeyEvent(QTest.KeyAction.Click, self._focused(), key, letter, NONE)
        _pause(1)

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def click(self, button: QAbstractButton) -> None:
        """Click a button with the mouse; one that is not there to click ends the tour."""
        if not (button.isVisible() and button.isEnabled()):
            raise LookupError(f"cannot click {button.objectName()} {button.text()}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, NONE, QPoint(8, 8))
        _pause(1)

    def click_primary(self, within: QWidget) -> None:
        """Click the one thing a page or dialog proposes."""
        held = [
            button
            for button in within.findChildren(QAbstractButton)
            if button.property("role") == "primary" and button.isVisible() and button.isEnabled()
        ]
        if len(held) != 1:
            raise LookupError(f"{len(held)} proposals on {within.metaObject().className()}")
        self.click(held[0])

    def part(self, within: QWidget, kind: type[W], name: str) -> W:
        """Return a named part of a page or dialog; one that is not there ends the tour."""
        found = within.findChild(kind, name)
        if found is None:
            raise LookupError(name)
        return found

    def dialog(self) -> QDialog:
        """Wait for a dialog, and return it."""
        self.wait_until(lambda: _dialog() is not None, "a dialog")
        _pause(BREATH)
        dialog = _dialog()
        if dialog is None:
            raise LookupError("the dialog went away")
        return dialog

    def back(self) -> None:
        """Return to the window after a dialog; a bare virtual screen does not do so by itself."""
        self.wait_until(lambda: _dialog() is None, "the dialog to close")
        self.window.activateWindow()
        self.settle()

    def picture(self, name: str, of: QWidget | None = None) -> None:
        """Keep a picture of the window, or of a dialog over it."""
        self.settle()
        self._pictures += 1
        path = self._folder / f"{self._pictures:02d}-{name}.png"
        if not (of or self.window).grab().save(str(path)):
            raise OSError(path)


def _pause(milliseconds: int) -> None:
    """Let the window work for a while.

    `QTest.qWait` sleeps without letting go of Python's lock, which keeps jobs from getting on.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _dialog() -> QDialog | None:
    held = (widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    return next((widget for widget in held if isinstance(widget, QDialog)), None)
