"""The question in the middle: the question itself, its anchors, the other states, what to ask for.

It has the focus whenever keys answer; a bar beside the question says so.
"""

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clusterdyn_desktop.domain.records import Answer, AnswerState
from clusterdyn_desktop.gui.interview.anchors import Anchors
from clusterdyn_desktop.gui.interview.given_buttons import KeyedButton
from clusterdyn_desktop.gui.interview.keys import first_key
from clusterdyn_desktop.gui.interview.question_words import (
    STATE_LETTERS,
    QuestionFace,
    state_word,
)
from clusterdyn_desktop.gui.interview.roving import Roving
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.badge import Badge
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout
from clusterdyn_desktop.gui.widgets.painting import focus_bar
from clusterdyn_desktop.gui.words import translate

BAR_ROOM = 16
BAR = 4
WIDEST = 800 + BAR_ROOM


class QuestionCard(QWidget):
    """The current question; the signals ask for an answer."""

    scored = Signal(int)
    state_pressed = Signal(object)

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaximumWidth(WIDEST)
        self._place = _label("small")
        self._unsaved = Badge("", "warning")
        self._question = _label("question")
        self._second = _label("second")
        self._hint = _label("small")
        self._ask_for = _label("second")
        self.anchors = Anchors(look)
        self.anchors.pressed.connect(self.scored)
        self.chips = {state: self._chip(state) for state in STATE_LETTERS}
        Roving(self, list(self.chips.values()))
        self.head = QHBoxLayout()
        self.last = QHBoxLayout()
        self._lay_out()

    def _chip(self, state: AnswerState) -> KeyedButton:
        chip = KeyedButton(self._look, "chip", first_key(state.value))
        chip.clicked.connect(partial(self.state_pressed.emit, state))
        return chip

    def _lay_out(self) -> None:
        self.head.setSpacing(12)
        self.head.addWidget(self._place, 1)
        self.head.addWidget(self._unsaved)
        chips = FlowLayout(spacing=6)
        for chip in self.chips.values():
            chips.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(BAR_ROOM, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addSpacing(8)
        column.addWidget(self._question)
        self._second.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self._second)
        self._hint.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self._hint)
        column.addSpacing(16)
        column.addWidget(self.anchors)
        column.addSpacing(14)
        column.addLayout(chips)
        column.addSpacing(14)
        column.addWidget(self._ask_for)
        column.addLayout(self.last)
        column.addStretch(1)

    def show_face(self, face: QuestionFace) -> None:
        """Show a question."""
        self._place.setText(face.place)
        self._question.setText(face.text)
        self._second.setText(face.second_text)
        self._second.setVisible(bool(face.second_text))
        self._hint.setText(face.hint)
        self._hint.setVisible(bool(face.hint))
        self._ask_for.setText(face.ask_for)
        self.anchors.say(face.anchors, face.second_anchors)
        self.setAccessibleName(f"{face.place}. {face.text}")
        self.setAccessibleDescription(face.ask_for)

    def show_answer(self, answer: Answer) -> None:
        """Show what was answered."""
        self.anchors.choose(answer.score)
        for state, chip in self.chips.items():
            chip.setChecked(answer.state is state)

    def show_unsaved(self, unsaved: bool) -> None:
        """Mark the question while something about it could not be saved."""
        self._unsaved.setVisible(unsaved)

    def retranslate(self) -> None:
        """Set the words that do not come from the instrument."""
        self._unsaved.setText(translate("interview", "Not saved"))
        for state, chip in self.chips.items():
            chip.setText(state_word(state))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys answer."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys do not answer."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar beside the question while keys answer."""
        if not self.hasFocus():
            return
        beside = self._question.geometry()
        bar = QRectF(0, beside.top() + 5, BAR, max(8, beside.height() - 9))
        focus_bar(QPainter(self), bar, self._look.theme)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_role(label, role)
    return label
