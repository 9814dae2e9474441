"""A paragraph with links that mouse and keyboard reach."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from clusterdyn_desktop.gui.style import set_role


class LinkLabel(QLabel):
    """Wraps its text; `linkActivated` carries what a link leads to."""

    def __init__(self, role: str = "second", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_role(self, role)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go straight to the first link when Tab leads here."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.TabFocusReason:
            self.focusNextPrevChild(True)

    def show_rich(self, text: str) -> None:
        """Show rich text; one without links takes no focus."""
        self.setVisible(bool(text))
        if text == self.text():
            return
        self.setText(text)
        flags = Qt.TextInteractionFlag.LinksAccessibleByMouse
        if "<a " in text:
            flags |= Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        self.setTextInteractionFlags(flags)
        has_links = "<a " in text
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_links else Qt.FocusPolicy.NoFocus)
