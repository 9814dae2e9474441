"""The real main window over the real services, and a hand that works it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from clusterdyn_desktop.app import paths
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Assessment
from clusterdyn_desktop.gui.application import build_application, open_window
from clusterdyn_desktop.gui.main_window import MainWindow
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.translators import translators_of
from clusterdyn_desktop.gui.window_memory import WindowMemory
from clusterdyn_desktop.services.bundle import Services

PATIENCE_MS = 30_000
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier

W = TypeVar("W", bound=QWidget)


class Hand:
    """Works a window by its keys and parts, and waits for what they bring."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        self.services = window.screen_context.services
        self.facts = window.screen_context.facts
        self.failures: list[UserError] = []
        window.screen_context.jobs.store.failed.connect(self.failures.append)

    @property
    def place(self) -> PageName | None:
        """The page in front."""
        return self.window.navigation.current

    def settle(self) -> None:
        """Wait until everything handed in is done, answered and laid out."""
        jobs = self.window.screen_context.jobs
        for _ in range(2):  # an answer may hand in more
            QApplication.processEvents()
            self.qtbot.waitUntil(
                lambda: not jobs.store.is_busy and not jobs.files.is_busy, timeout=PATIENCE_MS
            )
        QApplication.processEvents()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key, wherever the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def write(self, words: str) -> None:
        """Type words, wherever the focus is; QTest itself types no letter beyond ASCII."""
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, NONE, letter)
                QApplication.sendEvent(QApplication.focusWidget() or self.window, event)
        self.settle()

    def click(self, button: QWidget) -> None:
        """Click a button that can be clicked."""
        assert button.isVisible(), button.objectName()
        assert button.isEnabled(), button.objectName()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def part(self, kind: type[W], name: str, within: QWidget | None = None) -> W:
        """Return a named part of the window, of a page or of a dialog."""
        found = (within or self.window).findChild(kind, name)
        assert found is not None, name
        return found

    def dialog(self) -> QDialog:
        """Return the dialog that is open."""
        self.settle()
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        return found

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def assessment(self, code: str) -> Assessment:
        """Return an assessment of the example by its code."""
        return self.services.library.find(code)

    def open(self, code: str) -> Assessment:
        """Open an assessment of the example at its plan."""
        found = self.assessment(code)
        self.window.navigation.open_assessment(found.id)
        self.settle()
        return found

    def close(self) -> None:
        """Close the window, as at the end of a session."""
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


Opener = Callable[..., Hand]


@pytest.fixture
def open_hand(qtbot: QtBot) -> Iterator[Opener]:
    """Opens windows on services; each is closed afterwards, its threads with it."""
    opened: list[Hand] = []

    def opener(services: Services, memory: Path | None = None) -> Hand:
        app = build_application([], paths.assets_folder())
        window = open_window(services, paths.assets_folder(), app, memory=WindowMemory(memory))
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        hand = Hand(qtbot, window)
        opened.append(hand)
        hand.settle()
        return hand

    yield opener
    for hand in opened:
        if isValid(hand.window):
            hand.close()
    app = build_application([], paths.assets_folder())
    translators_of(app, paths.assets_folder() / "i18n").clear()


@pytest.fixture
def hand(open_hand: Opener, example: Services) -> Hand:
    """A hand on a window with the example study."""
    return open_hand(example)


@pytest.fixture
def new_hand(open_hand: Opener, services: Services) -> Hand:
    """A hand on a window over an empty store, as on the first start."""
    return open_hand(services)
