"""A question as a square: its state can be told without colour.

Untouched is an outline, answered is filled, every other state is hatched and carries the letter of
its key, a flag is a dot at the corner, the current question has a ring.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui.interview.given_buttons import GivenButton
from clusterdyn_desktop.gui.interview.painting import box, colour, focus_ring, smooth, type_size
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role

SIDE = 24
INSET = 3.0
CORNER = 4.0
DOT = 3.5
ANSWERED = 4.0
"""The tone of an answered square is that of this score; squares do not tell scores."""


@dataclass(frozen=True, slots=True)
class SquareFace:
    """What a square shows. `letter` is the key of a state other than answered, or empty."""

    name: str
    answered: bool = False
    letter: str = ""
    flagged: bool = False
    unsaved: bool = False


class Square(GivenButton):
    """One question of the rail."""

    def __init__(self, look: ScreenLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._face = SquareFace("")
        self._is_current = False
        set_role(self, "bare")
        self.setFixedSize(SIDE, SIDE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Return the one size all squares have."""
        return QSize(SIDE, SIDE)

    @property
    def face(self) -> SquareFace:
        """What the square shows."""
        return self._face

    @property
    def is_current(self) -> bool:
        """Whether the square has the ring."""
        return self._is_current

    def show_face(self, face: SquareFace) -> None:
        """Show another state."""
        if face != self._face:
            self._face = face
            self.setAccessibleName(face.name)
            self.setToolTip(face.name)
            self.update()

    def show_current(self, current: bool) -> None:
        """Put the ring on or off."""
        stop = Qt.FocusPolicy.TabFocus if current else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(stop)
        if current != self._is_current:
            self._is_current = current
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ring, square, letter and dot."""
        painter = QPainter(self)
        smooth(painter)
        theme, inner = self._look.theme, QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        inner.adjust(1, 1, -1, -1)
        if self._is_current:
            focus_ring(painter, QRectF(self.rect()), 7, colour(theme, "pine"))
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), 7, colour(theme, "ink"))
        self._paint_square(painter, inner)
        if self._face.letter:
            self._paint_hatch(painter, inner)
        if self._face.flagged:
            self._paint_dot(painter)

    def _paint_square(self, painter: QPainter, inner: QRectF) -> None:
        theme, face = self._look.theme, self._face
        if face.answered:
            fill = line = QColor(theme.score_colour(ANSWERED))
        elif face.letter:
            fill, line = colour(theme, "card"), colour(theme, "ink_second")
        else:
            fill, line = colour(theme, "card"), colour(theme, "line_strong")
        if face.unsaved:
            line = colour(theme, "rust")
        box(painter, inner, CORNER, fill, line, width=2 if face.unsaved else 1)

    def _paint_hatch(self, painter: QPainter, inner: QRectF) -> None:
        theme = self._look.theme
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(inner.adjusted(1, 1, -1, -1), CORNER - 1, CORNER - 1)
        painter.setClipPath(path)
        line = colour(theme, "ink_second")
        line.setAlphaF(0.28)
        painter.setPen(QPen(line, 1))
        step, start = 4.0, inner.left() - inner.height()
        while start < inner.right():
            painter.drawLine(
                QPointF(start, inner.bottom()), QPointF(start + inner.height(), inner.top())
            )
            start += step
        painter.restore()
        font = type_size(theme, "small", bold=True)
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(colour(theme, "ink"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, self._face.letter)

    def _paint_dot(self, painter: QPainter) -> None:
        theme, centre = self._look.theme, QPointF(SIDE - 5, 5)
        painter.setPen(QPen(colour(theme, "paper"), 1.5))
        painter.setBrush(colour(theme, "rust"))
        painter.drawEllipse(centre, DOT + 0.75, DOT + 0.75)
