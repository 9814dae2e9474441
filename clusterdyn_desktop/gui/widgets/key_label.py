"""Keys, shown where they work."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from clusterdyn_desktop.gui.style import set_role

_SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def shown_key(key: str) -> str:
    """Return a key as this system and the screen's language write it, `Ctrl+F` for example."""
    if key in _SIGNS:
        return _SIGNS[key]
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


class KeyLabel(QLabel):
    """A key cap. `key` is written as for `QKeySequence`."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_role(self, "key")
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        """Write the key anew in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
        super().changeEvent(event)

    def _write(self) -> None:
        self.setText(shown_key(self._key))


class KeyHint(QWidget):
    """What a key does, with the key beside it."""

    def __init__(self, key: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(text)
        set_role(self._label, "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._label)
        row.addWidget(KeyLabel(key))

    def set_text(self, text: str) -> None:
        """Say what the key does."""
        self._label.setText(text)
