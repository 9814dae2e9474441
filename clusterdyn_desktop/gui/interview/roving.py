"""One Tab stop for a group of buttons: Up and Down move inside, Space presses."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}


class Roving(QObject):
    """Keeps the Tab stop at the button that was reached last, or that `stop_at` names."""

    def __init__(self, parent: QObject, buttons: Sequence[QAbstractButton]) -> None:
        super().__init__(parent)
        self._buttons = list(buttons)
        for button in self._buttons:
            button.installEventFilter(self)
        self.stop_at(0)

    def stop_at(self, place: int) -> None:
        """Let Tab come to this button."""
        for number, button in enumerate(self._buttons):
            stop = number == place
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if stop else Qt.FocusPolicy.NoFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move on Up and Down."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._move(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _move(self, start: QObject, step: int) -> None:
        places = [n for n, button in enumerate(self._buttons) if button is start]
        if places:
            place = (places[0] + step) % len(self._buttons)
            self.stop_at(place)
            self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
