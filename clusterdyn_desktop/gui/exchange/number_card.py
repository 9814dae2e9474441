"""A number with what it counts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.card import Card


class NumberCard(Card):
    """Large number, words beneath; `attention` for what needs a decision."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = QLabel()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_role(self._words, "second")
        self.body.setSpacing(2)
        self.body.addWidget(self._number)
        self.body.addWidget(self._words, 1)

    def show_number(self, number: str, words: str, *, attention: bool = False) -> None:
        """Show a number."""
        self._number.setText(number)
        self._words.setText(words)
        set_role(self._number, "question-warning" if attention else "question")
        self.setAccessibleName(f"{number} {words}")
