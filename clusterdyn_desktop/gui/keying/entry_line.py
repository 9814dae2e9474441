"""The line that is being keyed: the number of its question, the field, and what is said of it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.style import set_role, set_state
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout
from clusterdyn_desktop.gui.widgets.key_label import KeyHint

NUMBER_WIDTH = 68
TWO_LINES = "x\nx"
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class LineField(QLineEdit):
    """A field that leaves the keys of keying to its owner; undo of typing comes before undo."""

    entered = Signal()
    stepped = Signal(int)
    cleared = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Enter, arrows and Esc; everything else is typed."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key(), modifiers:
            case ((Qt.Key.Key_Return | Qt.Key.Key_Enter), Qt.KeyboardModifier.NoModifier):
                self.entered.emit()
            case Qt.Key.Key_Up, _:
                self.stepped.emit(-1)
            case Qt.Key.Key_Down, _:
                self.stepped.emit(+1)
            case Qt.Key.Key_Escape, _:
                self.cleared.emit()
            case Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier if not self.isUndoAvailable():
                self.undo_wanted.emit()
            case Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier if not self.isRedoAvailable():
                self.redo_wanted.emit()
            case Qt.Key.Key_Z, held if held == CONTROL | SHIFT and not self.isRedoAvailable():
                self.redo_wanted.emit()
            case _:
                super().keyPressEvent(event)


class Legend(QWidget):
    """What can be typed. Its height is worked out once for a width, and not at every letter."""

    def __init__(self) -> None:
        super().__init__()
        self._room = QWidget(self)
        self._hints = FlowLayout(self._room, spacing=12)
        self._shown: list[tuple[str, str]] = []

    def show_hints(self, hints: list[tuple[str, str]]) -> None:
        """Show other letters, each with what it means."""
        if hints == self._shown:
            return
        self._shown = hints
        while item := self._hints.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for key, words in hints:
            hint = KeyHint(key, words)
            self._hints.addWidget(hint)
            hint.show()  # a layout counts what is hidden as nothing
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that all lines need."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = self._hints.heightForWidth(self.width())
        self._room.setGeometry(0, 0, self.width(), height)
        self.setFixedHeight(height)


class EntryLine(QFrame):
    """Number, field and sentence; the legend says what can be typed."""

    typed = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.number = QLabel()
        self.number.setFixedWidth(NUMBER_WIDTH)
        set_role(self.number, "title")
        self.field = LineField()
        self.number.setBuddy(self.field)
        set_role(self.field, "keyed")
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        set_role(self.sentence, "second")
        self._legend = Legend()
        self._warns = False
        self._lay_out()
        self.setFocusProxy(self.field)
        self.field.textEdited.connect(self._on_field_edited)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.number)
        row.addWidget(self.field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.sentence)
        column.addWidget(self._legend)

    def show_line(self, number: str, line: str, cursor: int) -> None:
        """Show a line where it stands; the field forgets what was typed before."""
        self.show_number(number)
        self.field.setText(line)
        self.field.setCursorPosition(cursor)

    def show_number(self, number: str) -> None:
        """Show which question the line is about."""
        self.number.setText(number or "–")

    def mark(self, start: int, end: int) -> None:
        """Select a piece of the line, so that typing takes its place."""
        self.field.setCursorPosition(end)
        if end > start:
            self.field.setSelection(start, end - start)

    def say(self, words: str, *, warns: bool) -> None:
        """Say a sentence under the line, and have a warning read out."""
        if self._warns != warns:
            self._warns = warns
            set_role(self.sentence, "warning" if warns else "second")
            set_state(self.field, "wrong" if warns else "")
        self.sentence.setText(words)
        self._keep_height()
        if warns:
            QAccessible.updateAccessibility(
                QAccessibleEvent(self.sentence, QAccessible.Event.Alert)
            )

    def _keep_height(self) -> None:
        """Leave room for two lines, so that nothing jumps."""
        measure = self.sentence.fontMetrics()
        self.sentence.setMinimumHeight(measure.size(0, TWO_LINES).height())

    def show_legend(self, hints: list[tuple[str, str]]) -> None:
        """Say what can be typed."""
        self._legend.show_hints(hints)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(520, super().sizeHint().height())

    def _on_field_edited(self, line: str) -> None:
        self.typed.emit(line, self.field.cursorPosition())
