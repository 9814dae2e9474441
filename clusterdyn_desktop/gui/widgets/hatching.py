"""Hatching: the mark of what is not known, in every picture that shows scores."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

HATCH_STEP = 6.0
CORNER = 3.0


def draw_hatching(
    painter: QPainter, area: QRectF, colour: QColor, step: float = HATCH_STEP
) -> None:
    """Fill an area with slanting lines: what is not known."""
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(area, CORNER, CORNER)
    painter.setClipPath(path)
    painter.setPen(QPen(colour, 1))
    x = area.left() - area.height()
    while x < area.right():
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()))
        x += step
    painter.restore()
