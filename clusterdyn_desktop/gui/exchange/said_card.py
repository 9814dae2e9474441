"""What was done, in a sentence, with what can be done about it in a row beneath."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout


class SaidCard(QFrame):
    """Hidden until there is something to say, and again when it is put away.

    For narrow columns, where a banner's buttons would leave no room for its words.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "hint")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._close = _link()
        self._close.clicked.connect(self.hide)
        row = QWidget()
        self._row = FlowLayout(row, spacing=12)
        self._row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 8)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addWidget(row)
        self.hide()

    def add_button(self) -> QPushButton:
        """Add a button that acts on the sentence; the owner gives it its text and meaning."""
        button = _link()
        self._row.insertWidget(self._row.count() - 1, button)
        return button

    def set_close_word(self, text: str) -> None:
        """Say what the button that puts the card away is called."""
        self._close.setText(text)

    def say(self, sentence: str) -> None:
        """Show a sentence, and have it read out."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @property
    def sentence(self) -> str:
        """The sentence shown last."""
        return self._words.text()


def _link() -> QPushButton:
    button = QPushButton()
    set_role(button, "link")
    return button
