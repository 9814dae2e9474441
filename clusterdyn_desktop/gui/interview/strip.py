"""One calm sentence above the foot: what came back, what was undone, where something went."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from clusterdyn_desktop.gui.style import set_role


class Strip(QFrame):
    """Stands only while it has something to say; it takes its room from below."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "strip")
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 10, 28, 10)
        row.addWidget(self._words)
        self.hide()

    @property
    def words(self) -> str:
        """What is said now, empty for nothing."""
        return self._words.text()

    def say(self, sentence: str) -> None:
        """Say something in the place of what was said before; an empty sentence says nothing."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
