"""A value in full: a few lines of it, the rest by scrolling."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from clusterdyn_desktop.gui.style import set_role

LINES = 3
NOTHING = "–"


class ValueText(QTextBrowser):
    """Shows what a register held; can be read and copied, never changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "reading")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setOpenLinks(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def show_value(self, text: str) -> None:
        """Show a value; nothing is a dash."""
        self.setPlainText(text or NOTHING)

    def sizeHint(self) -> QSize:
        """Return the height of a few lines, whatever is shown: the list above stays in place."""
        return QSize(200, LINES * self.fontMetrics().lineSpacing() + 4)
