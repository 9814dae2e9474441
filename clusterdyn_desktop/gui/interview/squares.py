"""A question as a square: its state can be told without colour.

Untouched is an outline, answered is filled, every other state is hatched and carries the letter of
its key, the current question has a ring. A flag is a dot at the corner; the signs for a note, for
something to look at and for respondents who differ stand under the square.
Questions that the rail's filter does not show are pale, and stay where they are.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui.interview.given_buttons import GivenButton
from clusterdyn_desktop.gui.interview.square_marks import Mark, paint_mark
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.painting import box, colour, focus_ring, smooth, type_size

SIDE = 24
UNDER = 10
"""Room for the signs under the square."""

SIGN_STEP = 7.5

INSET = 3.0
CORNER = 4.0
DOT = 3.5
PALE = 0.3
"""How much is left to see of a square that the filter does not show."""

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
    noted: bool = False
    remarked: bool = False
    differs: bool = False
    undecided: bool = False

    @property
    def is_open(self) -> bool:
        """Whether the question has not been dealt with."""
        return not self.answered and not self.letter


class Square(GivenButton):
    """One question of the rail."""

    def __init__(self, look: ScreenLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._face = SquareFace("")
        self._is_current = False
        self._is_pale = False
        set_role(self, "bare")
        self.setFixedSize(SIDE, SIDE + UNDER)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Return the one size all squares have."""
        return QSize(SIDE, SIDE + UNDER)

    @property
    def face(self) -> SquareFace:
        """What the square shows."""
        return self._face

    @property
    def is_current(self) -> bool:
        """Whether the square has the ring."""
        return self._is_current

    @property
    def is_pale(self) -> bool:
        """Whether the filter does not show this question."""
        return self._is_pale

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

    def show_pale(self, pale: bool) -> None:
        """Let the question step back, or stand out again."""
        if pale != self._is_pale:
            self._is_pale = pale
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ring, square, letter and signs."""
        painter = QPainter(self)
        smooth(painter)
        theme, outer = self._look.theme, QRectF(0, 0, SIDE, SIDE)
        if self._is_current:
            focus_ring(painter, outer, 7, colour(theme, "pine"))
        if self.hasFocus():
            focus_ring(painter, outer, 7, colour(theme, "ink"))
        painter.setOpacity(PALE if self._is_pale else 1)
        inner = outer.adjusted(INSET + 1, INSET + 1, -INSET - 1, -INSET - 1)
        self._paint_square(painter, inner)
        if self._face.letter:
            self._paint_hatch(painter, inner)
        if self._face.flagged:
            self._paint_dot(painter)
        self._paint_signs(painter)

    def _paint_signs(self, painter: QPainter) -> None:
        face = self._face
        known = ((face.noted, Mark.NOTE), (face.remarked, Mark.REMARK), (face.differs, Mark.DIFFER))
        signs = [mark for shown, mark in known if shown]
        if face.undecided:
            signs = [Mark.VERSIONS, *signs[:2]]
        left = SIDE / 2 - (len(signs) - 1) * SIGN_STEP / 2
        for place, mark in enumerate(signs):
            centre = QPointF(left + place * SIGN_STEP, SIDE + UNDER / 2)
            paint_mark(painter, centre, mark, self._look.theme)

    def _paint_square(self, painter: QPainter, inner: QRectF) -> None:
        theme, face = self._look.theme, self._face
        if face.answered:
            fill = line = QColor(theme.score_colour(ANSWERED))
        elif face.letter:
            fill, line = colour(theme, "card"), colour(theme, "ink_second")
        else:
            fill, line = colour(theme, "card"), colour(theme, "line_strong")
        if face.unsaved or face.undecided:
            line = colour(theme, "rust")
        box(painter, inner, CORNER, fill, line, width=2 if face.unsaved or face.undecided else 1)

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
