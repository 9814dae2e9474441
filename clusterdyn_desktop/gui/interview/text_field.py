"""A field for free text that says when somebody types, and when they go elsewhere."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
UNDO_KEYS = {(Qt.Key.Key_Z, CONTROL)}
REDO_KEYS = {(Qt.Key.Key_Y, CONTROL), (Qt.Key.Key_Z, CONTROL | SHIFT)}
LINE_ENDS = {0x2028: "\n", 0x2029: "\n"}
"""Qt's own signs for the end of a line and of a paragraph."""


def in_characters(text: str, position: int) -> int:
    """Return how many characters stand before a position of Qt, which counts UTF-16 units."""
    units = text.encode("utf-16-le")[: 2 * position]
    return len(units.decode("utf-16-le", "ignore"))


def in_units(text: str, characters: int) -> int:
    """Return the position of Qt after some characters."""
    return len(text[:characters].encode("utf-16-le")) // 2


class TextField(QPlainTextEdit):
    """Several lines. `typed` carries the text as a person leaves it; Tab goes on.

    Undo and redo keys are the field's own only while it holds typing that is not settled.
    """

    typed = Signal(str)
    moved = Signal()
    """The cursor stands elsewhere."""

    left = Signal()

    def __init__(self, least_height: int) -> None:
        super().__init__()
        self._least_height = least_height
        self._is_settled = True
        self.setMinimumHeight(least_height)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self.moved)

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
            self._is_settled = True

    @property
    def cursor_place(self) -> int:
        """How many characters stand before the cursor."""
        return in_characters(self.text, self.textCursor().position())

    def put_cursor(self, characters: int) -> None:
        """Put the cursor after some characters."""
        cursor = self.textCursor()
        cursor.setPosition(in_units(self.text, min(characters, len(self.text))))
        self.setTextCursor(cursor)

    def settle(self) -> None:
        """Take what was typed as done: undoing it is not the field's business any more."""
        if not self._is_settled:
            self._is_settled = True
            self.document().clearUndoRedoStacks()

    def event(self, event: QEvent) -> bool:
        """Leave the keys of undo and redo to others, except for typing that is not settled."""
        return _claims_undo(event, self.document(), self._is_settled) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo by the same keys on every system."""
        if not _undoes(event, self):
            super().keyPressEvent(event)

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
        self._is_settled = False
        self.typed.emit(self.text)


class ShortField(QLineEdit):
    """One line, in the same manner."""

    typed = Signal(str)
    moved = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_settled = True
        self.textEdited.connect(self._on_text_edited)
        self.cursorPositionChanged.connect(self._on_cursor_position_changed)

    def show_text(self, text: str) -> None:
        """Show another text, without telling."""
        if text != self.text():
            self.setText(text)
            self._is_settled = True

    @property
    def cursor_place(self) -> int:
        """How many characters stand before the cursor."""
        return in_characters(self.text(), self.cursorPosition())

    def put_cursor(self, characters: int) -> None:
        """Put the cursor after some characters."""
        self.setCursorPosition(in_units(self.text(), min(characters, len(self.text()))))

    def settle(self) -> None:
        """Take what was typed as done: undoing it is not the field's business any more."""
        self._is_settled = True

    def event(self, event: QEvent) -> bool:
        """Leave the keys of undo and redo to others, except for typing that is not settled."""
        return _claims_undo(event, self, self._is_settled) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo by the same keys on every system."""
        if not _undoes(event, self):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def _on_text_edited(self, text: str) -> None:
        self._is_settled = False
        self.typed.emit(text)

    def _on_cursor_position_changed(self) -> None:
        self.moved.emit()


def _claims_undo(event: QEvent, typed: QTextDocument | QLineEdit, is_settled: bool) -> bool:
    """Decide whose a key of undo or redo is; return False for every other event."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    wanted = _wanted(event)
    if wanted is None:
        return False
    can = typed.isUndoAvailable() if wanted == "undo" else typed.isRedoAvailable()
    event.setAccepted(can and not is_settled)
    return True


def _undoes(event: QKeyEvent, field: QPlainTextEdit | QLineEdit) -> bool:
    """Undo or redo in a field, where a key says so."""
    wanted = _wanted(event)
    if wanted == "undo":
        field.undo()
    elif wanted == "redo":
        field.redo()
    return wanted is not None


def _wanted(event: QKeyEvent) -> str | None:
    """Return whether a key means undo or redo, or None."""
    pressed = (Qt.Key(event.key()), event.modifiers())
    if pressed in UNDO_KEYS:
        return "undo"
    return "redo" if pressed in REDO_KEYS else None
