"""The field for the reason of an agreed value."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

LEAST_HEIGHT = 44
LINE_ENDS = {0x2028: "\n", 0x2029: "\n"}
"""Qt's own signs for the end of a line and of a paragraph."""

KEEPING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ReasonField(QPlainTextEdit):
    """Tab goes on; `kept` is the wish to keep what is written (Ctrl+Enter)."""

    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(LEAST_HEIGHT)

    def sizeHint(self) -> QSize:
        """Wish for no more than the least; what is left over is given anyway."""
        return QSize(200, LEAST_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more."""
        return QSize(80, LEAST_HEIGHT)

    @property
    def text(self) -> str:
        """The text as typed. `toPlainText` would turn no-break spaces into common ones."""
        return self.document().toRawText().translate(LINE_ENDS)

    def show_text(self, text: str) -> None:
        """Show another text; the same leaves cursor and undo alone."""
        if text != self.text:
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.End)
            self.verticalScrollBar().setValue(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one writes on."""
        super().focusInEvent(event)
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Ctrl+Enter."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in KEEPING:
            self.kept.emit()
        else:
            super().keyPressEvent(event)
