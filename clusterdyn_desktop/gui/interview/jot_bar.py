"""The line for what is said out of turn, above the foot; the question stays where it is."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from clusterdyn_desktop.gui.interview.given_buttons import KeyedButton
from clusterdyn_desktop.gui.interview.jot_line import JotLine
from clusterdyn_desktop.gui.interview.text_field import TextField
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout
from clusterdyn_desktop.gui.words import translate

HEIGHT = 68
"""Room for three lines."""

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class JotField(TextField):
    """Enter keeps, Ctrl+Enter keeps at the question, Shift+Enter begins a line."""

    kept = Signal()
    put_to_question = Signal()

    def event(self, event: QEvent) -> bool:
        """Claim the keys that mean something here, before the desk's own of the same name."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in ENTER:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep on Enter."""
        is_enter = Qt.Key(event.key()) in ENTER
        if is_enter and event.modifiers() & CONTROL:
            self.put_to_question.emit()
        elif is_enter and not event.modifiers() & SHIFT:
            self.kept.emit()
        else:
            super().keyPressEvent(event)


class JotBar(QFrame):
    """Shows the line and what its keys do; `typed` carries the text and where the cursor is."""

    typed = Signal(str, int)
    kept = Signal()
    put_to_question = Signal()
    turned = Signal()
    left = Signal()

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        set_role(self, "foot")
        self.field = JotField(HEIGHT)
        self.field.setFixedHeight(HEIGHT)
        self._heading = QLabel()
        set_role(self._heading, "small-heading")
        self._heading.setBuddy(self.field)
        self.keep = KeyedButton(look, "foot", "Enter")
        self.to_question = KeyedButton(look, "foot", "Ctrl+Enter")
        self.as_quote = KeyedButton(look, "chip", "Alt+Q")
        self._line = JotLine()
        self._number = ""
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        buttons = FlowLayout(spacing=8)
        for button in (self.as_quote, self.keep, self.to_question):
            buttons.addWidget(button)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._heading)
        head.addLayout(buttons, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 10, 20, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.field)

    def _connect(self) -> None:
        self.field.typed.connect(self._on_field_typed)
        self.field.moved.connect(self._on_field_moved)
        self.field.left.connect(self.left)
        self.field.kept.connect(self.kept)
        self.field.put_to_question.connect(self.put_to_question)
        self.keep.clicked.connect(self.kept)
        self.to_question.clicked.connect(self.put_to_question)
        self.as_quote.clicked.connect(self.turned)

    def show_line(self, line: JotLine, number: str) -> None:
        """Show what is being jotted down at a question, or nothing where the line is put away.

        `number` is the question's, empty where there is none. The same words leave cursor and
        undo alone.
        """
        self._line, self._number = line, number
        self.as_quote.setChecked(line.as_quote)
        offers_both = bool(number) and not line.editing and not line.to_question
        self.to_question.setVisible(offers_both)
        if self.field.text != line.text:
            self.field.show_text(line.text)
            self.field.put_cursor(line.cursor)
        self.retranslate()
        self.setVisible(line.is_open)

    def retranslate(self) -> None:
        """Set the words anew."""
        heading = self._heading_words()
        self._heading.setText(heading)
        self.field.setAccessibleName(heading)
        self.field.setPlaceholderText(translate("interview", "What was said, in short"))
        self.as_quote.setText(translate("interview", "A quote"))
        to_question = translate("interview", "Put to {number}").format(number=self._number)
        self.to_question.setText(to_question)
        if self._line.editing:
            self.keep.setText(translate("interview", "Keep"))
        elif self._line.to_question and self._number:
            self.keep.setText(to_question)
        else:
            self.keep.setText(translate("interview", "Keep in the inbox"))

    def _heading_words(self) -> str:
        if self._line.editing:
            return translate("interview", "Change what was jotted down")
        if self._line.to_question and self._number:
            words = translate("interview", "Note on {number}")
            if self._line.as_quote:
                words = translate("interview", "Quote for {number}")
            return words.format(number=self._number)
        return translate("interview", "Jot down")

    def _on_field_typed(self, text: str) -> None:
        self.typed.emit(text, self.field.cursor_place)

    def _on_field_moved(self) -> None:
        if self.isVisible():
            self.typed.emit(self.field.text, self.field.cursor_place)
