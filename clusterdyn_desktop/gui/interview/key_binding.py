"""Binds the key table to a widget, and keeps keys quiet while somebody is typing."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from clusterdyn_desktop.gui.interview.keys import KeyRow, Reach, key_table

TYPING = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)


class KeyBinding(QObject):
    """All keys of the table on one widget; they act while the focus is in it.

    `before` is asked before every action, and says whether the key is to act now.
    """

    def __init__(
        self,
        host: QWidget,
        actions: Mapping[str, Callable[[], None]],
        before: Callable[[KeyRow], bool],
    ) -> None:
        super().__init__(host)
        self._shortcuts: dict[Reach, list[QShortcut]] = {reach: [] for reach in Reach}
        for row in key_table():
            for key, action in row.binds:
                act = partial(_act, actions[action], partial(before, row))
                self._shortcuts[row.reach].append(_shortcut(host, row, key, act))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_application_focus_changed)

    def _on_application_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        typing = isinstance(new, TYPING)
        on_button = isinstance(new, QPushButton) and new.autoDefault()
        self._enable(Reach.OFF_TEXT, not typing)
        self._enable(Reach.OFF_BUTTONS, not typing and not on_button)

    def _enable(self, reach: Reach, enabled: bool) -> None:
        for shortcut in self._shortcuts[reach]:
            shortcut.setEnabled(enabled)


def _shortcut(host: QWidget, row: KeyRow, key: str, act: Callable[[], None]) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), host)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.setAutoRepeat(row.repeats)
    shortcut.activated.connect(act)
    return shortcut


def _act(act: Callable[[], None], before: Callable[[], bool]) -> None:
    """Act; but leave the keys to an open menu, which is no widget that has the focus."""
    if QApplication.activePopupWidget() is None and before():
        act()
