"""Talk mode: the question alone in big type. The respondent may look at it; no score is shown."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.interview.given_buttons import KeyedButton
from clusterdyn_desktop.gui.interview.keys import first_key
from clusterdyn_desktop.gui.interview.talk_words import TalkFace
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.painting import focus_bar
from clusterdyn_desktop.gui.words import translate

SIDES = 96
ABOVE = 88
WIDEST = 1100
BAR = 5
BAR_ROOM = 28


class TalkPage(QWidget):
    """One question; the mark under it says that something was noted, never what."""

    desk_asked_for = Signal()
    previous_asked_for = Signal()
    next_asked_for = Signal()
    jot_asked_for = Signal()

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        self.question = _Question(look)
        self._saved = QLabel()
        self._saved.setWordWrap(True)
        self._desk = KeyedButton(look, "foot", first_key("question"))
        self._previous = KeyedButton(look, "foot", first_key("previous"))
        self._next = KeyedButton(look, "foot", first_key("next"))
        self._jot = KeyedButton(look, "foot", first_key("jot"))
        self._desk.clicked.connect(self.desk_asked_for)
        self._previous.clicked.connect(self.previous_asked_for)
        self._next.clicked.connect(self.next_asked_for)
        self._jot.clicked.connect(self.jot_asked_for)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.question)
        self._area = area
        row = QHBoxLayout()
        row.setContentsMargins(SIDES, 0, 24, 16)
        row.setSpacing(8)
        row.addWidget(self._saved, 1)
        for button in (self._previous, self._next, self._jot, self._desk):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addLayout(row)

    def show_face(self, face: TalkFace) -> None:
        """Show a question from the top."""
        if self.question.show_face(face):
            self._area.verticalScrollBar().setValue(0)

    def show_saving(self, role: str, words: str) -> None:
        """Say whether everything is on disk."""
        self._saved.setText(words)
        if self._saved.property("role") != role:
            set_role(self._saved, role)

    def retranslate(self) -> None:
        """Set the words of the buttons."""
        self._previous.setText(translate("interview", "Previous"))
        self._next.setText(translate("interview", "Next"))
        self._jot.setText(translate("interview", "Jot down"))
        self._desk.setText(translate("interview", "Back to the desk"))


class _Question(QWidget):
    """Stage, question, second language and mark; it has the focus while keys answer."""

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        self._look = look
        self._face = TalkFace("", "", "", "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._place = _label("second")
        self._text = _label("talk")
        self._second = _label("talk-second")
        self._mark = _label("second")
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDES, ABOVE, SIDES, 32)
        column.setSpacing(0)
        column.addWidget(self._place)
        column.addSpacing(24)
        column.addWidget(self._text)
        column.addSpacing(20)
        column.addWidget(self._second)
        column.addSpacing(24)
        column.addWidget(self._mark)
        column.addStretch(1)

    @property
    def words(self) -> tuple[str, ...]:
        """Everything that can be read on the page."""
        return tuple(label.text() for label in self.findChildren(QLabel) if not label.isHidden())

    def show_face(self, face: TalkFace) -> bool:
        """Show a question; say whether it is another one."""
        is_other = face.text != self._face.text
        self._face = face
        self._place.setText(face.place)
        self._text.setText(face.text)
        self._second.setText(face.second)
        self._second.setVisible(bool(face.second))
        self._mark.setText(face.mark)
        self.setAccessibleName(f"{face.place}. {face.text}")
        self.setAccessibleDescription(face.mark)
        return is_other

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
        beside = self._text.geometry()
        bar = QRectF(SIDES - BAR_ROOM, beside.top() + 10, BAR, max(8, beside.height() - 18))
        focus_bar(QPainter(self), bar, self._look.theme)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMaximumWidth(WIDEST)
    set_role(label, role)
    return label
