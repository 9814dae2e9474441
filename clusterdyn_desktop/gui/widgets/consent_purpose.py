"""One purpose of consent: its words, big enough to be read aloud or shown, and yes or no."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clusterdyn_desktop.domain.consent_text import PurposeText
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.yes_no import YesNo


class ConsentPurpose(QFrame):
    """A card with a number, a name, a sentence, and the answer."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.answer = YesNo(self)
        self._name = wrapped("heading")
        self._text = wrapped("reading")
        set_role(self, "card")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._name)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 16, 14)
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_words(self, text: PurposeText) -> None:
        """Show the words in a language."""
        self._name.setText(f"{self._number}  {text.name}")
        self._text.setText(text.text)
        self.answer.retranslate(f"{text.name}. {text.text}")


def wrapped(role: str, words: str = "") -> QLabel:
    """Return a label whose text takes as many lines as it needs."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_role(label, role)
    return label
