"""The face of an answer in the matrix: everything on it can be told without colour.

A score is its number on the score's colour; another state is hatched and carries the letter of its
key; untouched is empty. A filled corner at the lower left is a note, strokes at the lower right a
quote, a pennant at the upper right a flag. What does not count has no colour and is struck through.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from clusterdyn_desktop.domain.side_by_side import Cell, Column
from clusterdyn_desktop.gui.agree.matrix_words import STATE_LETTERS
from clusterdyn_desktop.gui.widgets.hatching import draw_hatching
from clusterdyn_desktop.gui.widgets.painting import colour, type_size
from clusterdyn_desktop.services.theme import Theme

CORNER = 4.0
HATCH_STEP = 4.0
LETTER_SIZE = 11
ROOM_FOR_A_FLAG = 7.0
NOTE_SIDE = 6.0


@dataclass(frozen=True, slots=True)
class Face:
    """What a cell shows; `letter` is the sign of a state other than scored, or empty."""

    score: int | None = None
    letter: str = ""
    note: bool = False
    quote: bool = False
    flag: bool = False
    counts: bool = True
    planned: bool = True

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in the cell."""
        return self.score is None and not (self.letter or self.note or self.quote or self.flag)


def face_of(cell: Cell, column: Column) -> Face:
    """Return the face of an answer."""
    return Face(
        score=cell.score,
        letter=STATE_LETTERS.get(cell.state, ""),
        note=cell.has_note,
        quote=cell.has_quote,
        flag=cell.is_flagged,
        counts=column.counts,
        planned=cell.is_planned,
    )


def paint_face(painter: QPainter, area: QRectF, face: Face, theme: Theme) -> None:
    """Paint a face into an area."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if face.is_blank:
        _paint_blank(painter, area, face, theme)
    else:
        ink = _paint_chip(painter, area, face, theme)
        _paint_words(painter, area, face, ink)
        if face.flag:
            _paint_flag(painter, area, theme)
    painter.restore()


def _paint_blank(painter: QPainter, area: QRectF, face: Face, theme: Theme) -> None:
    """Paint a point where an answer is still to come, and nothing where none is planned."""
    if face.planned:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(theme, "line_strong"))
        painter.drawEllipse(area.center(), 1.5, 1.5)


def _paint_chip(painter: QPainter, area: QRectF, face: Face, theme: Theme) -> QColor:
    """Paint ground and sign; return the colour that is readable on it."""
    inner = area.adjusted(0.5, 0.5, -0.5, -0.5)
    font = type_size(theme, "small", bold=True)
    if face.score is not None and face.counts:
        ink = QColor(theme.score_ink(face.score))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.score_colour(face.score)))
        painter.drawRoundedRect(area, CORNER, CORNER)
    else:
        ink = colour(theme, "ink" if face.counts else "ink_second")
        painter.setPen(QPen(colour(theme, "line_strong"), 1))
        painter.setBrush(colour(theme, "card"))
        painter.drawRoundedRect(inner, CORNER, CORNER)
    if face.letter:
        hatch = colour(theme, "ink_second")
        hatch.setAlphaF(0.28)
        draw_hatching(painter, inner.adjusted(1, 1, -1, -1), hatch, HATCH_STEP)
        font.setPixelSize(LETTER_SIZE)
    words = face.letter or ("" if face.score is None else str(face.score))
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
    if not face.counts and words:
        painter.setPen(QPen(ink, 1.25))
        middle = area.center()
        painter.drawLine(QPointF(middle.x() - 8, middle.y()), QPointF(middle.x() + 8, middle.y()))
    return ink


def _paint_words(painter: QPainter, area: QRectF, face: Face, ink: QColor) -> None:
    """Paint the signs of note and quote into the lower corners."""
    left, right, bottom = area.left() + 2, area.right() - 3.5, area.bottom() - 2
    if face.note:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(left, bottom),
                    QPointF(left + NOTE_SIDE, bottom),
                    QPointF(left, bottom - NOTE_SIDE),
                ]
            )
        )
    if face.quote:
        bottom -= 2
        painter.setPen(QPen(ink, 1.25))
        for shift in (0.0, 2.75):
            top = QPointF(right - shift, bottom - 3.5)
            painter.drawLine(top, QPointF(right - shift - 1.25, bottom + 0.25))


def _paint_flag(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Paint the pennant, with an edge that keeps it apart from any ground."""
    x, y = area.right() - ROOM_FOR_A_FLAG, area.top() - 0.5
    painter.setPen(QPen(colour(theme, "card"), 1))
    painter.setBrush(colour(theme, "rust"))
    painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(x + 8, y + 4), QPointF(x, y + 8)]))
