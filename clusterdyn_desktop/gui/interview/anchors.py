"""The five anchors of a question, as sentences to choose from."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.interview.roving import Roving
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.widgets.painting import (
    WRAP,
    box,
    colour,
    focus_ring,
    smooth,
    type_size,
    wrapped_height,
)
from clusterdyn_desktop.gui.words import translate

CAP = 28
SIDE = 14
LEAST_HEIGHT = 48
ABOVE = 13
ABOVE_TWO = 7
"""Less, where a second language stands under the first: all five stay in sight."""

CORNER = 10
BETWEEN = 2


class Anchor(QRadioButton):
    """One anchor: its number as a key, its sentence; all of it can be clicked."""

    def __init__(self, look: ScreenLook, score: int) -> None:
        super().__init__()
        self._look = look
        self._score = score
        self._sentence = ""
        self._second = ""
        self.setAutoExclusive(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def say(self, sentence: str, second: str = "") -> None:
        """Show the sentence of another question or language, and a second language under it."""
        self.setText(sentence.replace("&", "&&"))
        self._sentence, self._second = sentence, second
        self.setAccessibleName(
            translate("interview", "{score}: {anchor}").format(score=self._score, anchor=sentence)
        )
        self.setAccessibleDescription(second)
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """Leave the state as it is given."""

    def hitButton(self, position: QPoint) -> bool:
        """Take a click anywhere."""
        return self.rect().contains(position)

    def hasHeightForWidth(self) -> bool:
        """Say that the sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows the whole sentence."""
        first, second = self._line_heights(width)
        around = ABOVE_TWO if second else ABOVE
        return max(LEAST_HEIGHT, first + second + 2 * around)

    def _line_heights(self, width: int) -> tuple[int, int]:
        """Return how high the sentence and the one under it stand, the gap with the latter."""
        room, theme = max(1, width - self._text_left() - SIDE), self._look.theme
        first = wrapped_height(theme, "body", self._sentence, room)
        if not self._second:
            return first, 0
        return first, wrapped_height(theme, "small", self._second, room) + BETWEEN

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(420, self.heightForWidth(420))

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be read."""
        return QSize(200, LEAST_HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Paint anew when the pointer comes and goes."""
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint card, cap and sentence."""
        painter = QPainter(self)
        smooth(painter)
        self._paint_card(painter)
        self._paint_cap(painter)
        theme = self._look.theme
        painter.setFont(type_size(theme))
        painter.setPen(colour(theme, "ink"))
        room = self.rect().adjusted(self._text_left(), 0, -SIDE, 0)
        first, second = self._line_heights(self.width())
        top = (self.height() - first - second) // 2
        painter.drawText(QRect(room.left(), top, room.width(), first), WRAP, self._sentence)
        if second:
            painter.setFont(type_size(theme, "small"))
            painter.setPen(colour(theme, "ink_second"))
            under = QRect(room.left(), top + first + BETWEEN, room.width(), second - BETWEEN)
            painter.drawText(under, WRAP, self._second)

    def _paint_card(self, painter: QPainter) -> None:
        theme, area = self._look.theme, QRectF(self.rect())
        lit = self.isChecked() or self.underMouse()
        fill = colour(theme, "selection" if lit else "card")
        line = colour(theme, "pine" if lit else "line")
        box(painter, area, CORNER, fill, line, width=2 if self.isChecked() else 1)
        if self.hasFocus():
            focus_ring(painter, area.adjusted(3, 3, -3, -3), CORNER - 3, colour(theme, "pine"))

    def _paint_cap(self, painter: QPainter) -> None:
        theme = self._look.theme
        area = QRectF(SIDE, (self.height() - CAP) / 2, CAP, CAP)
        ground, ink = ("pine", "on_pine") if self.isChecked() else ("pine_tint", "pine")
        box(painter, area, 6, colour(theme, ground))
        painter.setFont(type_size(theme, bold=True))
        painter.setPen(colour(theme, ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._score))

    def _text_left(self) -> int:
        return SIDE + CAP + SIDE


class Anchors(QWidget):
    """The five in order; `pressed` asks for a score."""

    pressed = Signal(int)

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        self._anchors = [Anchor(look, score) for score in range(1, 6)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for score, anchor in enumerate(self._anchors, 1):
            column.addWidget(anchor)
            anchor.clicked.connect(partial(self.pressed.emit, score))
        self._roving = Roving(self, self._anchors)

    def anchor(self, score: int) -> Anchor:
        """Return the anchor of a score."""
        return self._anchors[score - 1]

    def say(self, sentences: tuple[str, ...], seconds: tuple[str, ...]) -> None:
        """Show the anchors of a question, and under each the same in a second language."""
        for anchor, sentence, second in zip(self._anchors, sentences, seconds, strict=True):
            anchor.say(sentence, second)

    def choose(self, score: int | None) -> None:
        """Show one as chosen, or none."""
        for own, anchor in enumerate(self._anchors, 1):
            anchor.setChecked(own == score)
        if score is not None and not any(anchor.hasFocus() for anchor in self._anchors):
            self._roving.stop_at(score - 1)
