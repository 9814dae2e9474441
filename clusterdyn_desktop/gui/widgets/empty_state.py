"""The face of an empty page: what is not here yet, and what to do first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.style import set_role

TEXT_WIDTH = 480


class EmptyState(QWidget):
    """A heading, a sentence, and the buttons that lead on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = _label("title")
        self._sentence = _label("second")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(12)
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 28)
        column.setSpacing(8)
        column.addStretch(2)
        column.addLayout(_centred(self._heading))
        column.addLayout(_centred(self._sentence))
        column.addSpacing(12)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def set_words(self, heading: str, sentence: str) -> None:
        """Say what is not here, and what to do first."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def add_button(self, role: str = "plain") -> QPushButton:
        """Add a button that leads on; the page gives it its text and its meaning."""
        button = QPushButton()
        set_role(button, role)
        self._buttons.addWidget(button)
        return button


def _centred(label: QLabel) -> QHBoxLayout:
    """Centre a label in a row of its own: aligned in the column, its second line would be cut."""
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(label)
    row.addStretch()
    return row


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setFixedWidth(TEXT_WIDTH)
    set_role(label, role)
    return label
