"""A badge: one word in a rounded field. Its state changes the colour, never alone the meaning."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from clusterdyn_desktop.gui.style import set_role, set_state


class Badge(QLabel):
    """Shows a word; `state` is one of the badge states of the style sheet, or empty."""

    def __init__(self, text: str = "", state: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_role(self, "badge")
        self.show_word(text, state)

    def show_word(self, text: str, state: str = "") -> None:
        """Show another word in another state."""
        self.setText(text)
        set_state(self, state)
