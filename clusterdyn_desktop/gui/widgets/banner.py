"""A banner: a calm sentence across the page that stays until it is read. Never a modal."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from clusterdyn_desktop.gui.style import set_role


class Banner(QFrame):
    """Shows one sentence, with buttons to act on it. `role` is `callout` or `hint`."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, role: str = "callout") -> None:
        super().__init__(parent)
        set_role(self, role)
        self._said = ""
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._close = QPushButton()
        set_role(self._close, "link")
        self._close.clicked.connect(self.dismiss)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 10, 12, 10)
        self._row.setSpacing(12)
        self._row.addWidget(self._sentence, 1)
        self._row.addWidget(self._close)
        self.hide()

    def add_button(self) -> QPushButton:
        """Add a button that acts on the sentence; the owner gives it its text and meaning."""
        button = QPushButton()
        set_role(button, "link")
        self._row.insertWidget(self._row.count() - 1, button)
        return button

    def set_close_word(self, text: str) -> None:
        """Say what the button that puts the banner away is called."""
        self._close.setText(text)

    def say(self, sentence: str, lead: str = "") -> None:
        """Show a sentence, and have it read out; `lead` stands before it and leaps to the eye."""
        self._said = f"{lead} {sentence}".strip()
        self._sentence.setText(f"<b>{escape(lead)}</b> {escape(sentence)}" if lead else sentence)
        self.setAccessibleName(self._said)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @property
    def sentence(self) -> str:
        """The sentence shown last."""
        return self._said

    def dismiss(self) -> None:
        """Put the banner away."""
        if not self.isHidden():
            self.hide()
            self.dismissed.emit()
