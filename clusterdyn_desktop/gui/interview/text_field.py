"""A field for free text that says when somebody types, and when they go elsewhere."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

LINE_ENDS = {0x2028: "\n", 0x2029: "\n"}
"""Qt's own signs for the end of a line and of a paragraph."""


class TextField(QPlainTextEdit):
    """Several lines. `typed` carries the text as a person leaves it; Tab goes on."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, least_height: int) -> None:
        super().__init__()
        self._least_height = least_height
        self.setMinimumHeight(least_height)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_text_changed)

    @property
    def text(self) -> str:
        """The text as typed. `toPlainText` would turn no-break spaces into common ones."""
        return self.document().toRawText().translate(LINE_ENDS)

    def show_text(self, text: str) -> None:
        """Show another text, without telling; the same text leaves cursor and undo alone."""
        if text != self.text:
            blocked = self.blockSignals(True)
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.End)
            self.verticalScrollBar().setValue(0)
            self.blockSignals(blocked)

    def sizeHint(self) -> QSize:
        """Wish for no more than the least; what is left over is given anyway."""
        return QSize(200, self._least_height)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more; a scroll area would ask for room for its bars."""
        return QSize(80, self._least_height)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one writes on."""
        super().focusInEvent(event)
        self.ensureCursorVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def _on_text_changed(self) -> None:
        self.typed.emit(self.text)


class ShortField(QLineEdit):
    """One line, in the same manner."""

    typed = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.textEdited.connect(self.typed)

    def show_text(self, text: str) -> None:
        """Show another text, without telling."""
        if text != self.text():
            self.setText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()
