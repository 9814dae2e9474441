"""A card: things that belong together on a quiet ground."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.style import set_role


class Card(QFrame):
    """A frame with room around a column of widgets, `body`.

    `role` may be any frame role of the style sheet: `card`, `callout` (needs attention) or `hint`.
    """

    def __init__(self, parent: QWidget | None = None, role: str = "card") -> None:
        super().__init__(parent)
        set_role(self, role)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(8)
