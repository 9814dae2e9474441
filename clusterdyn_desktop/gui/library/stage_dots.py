"""Five small dots that tell the stages' states apart by shape, not by colour alone."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from clusterdyn_desktop.gui.library.rows import Dot
from clusterdyn_desktop.services.theme import Theme

DIAMETER = 11
STEP = 17
_QUARTER = 90 * 16


def width_of(count: int) -> int:
    """Return the width of a row of dots in pixels."""
    return STEP * count - (STEP - DIAMETER)


def paint_dots(painter: QPainter, theme: Theme, place: QPointF, dots: Sequence[Dot]) -> None:
    """Draw dots from `place`, the upper left corner: full is working, half building."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, dot in enumerate(dots):
        corner = place + QPointF(number * STEP, 0)
        _paint(painter, theme, QRectF(corner.x(), corner.y(), DIAMETER, DIAMETER), dot)
    painter.restore()


def _paint(painter: QPainter, theme: Theme, circle: QRectF, dot: Dot) -> None:
    pine, faint = QColor(theme.colours["pine"]), QColor(theme.colours["line_strong"])
    ring = circle.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match dot:
        case Dot.WORKING:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(pine)
            painter.drawEllipse(circle)
        case Dot.BUILDING:
            painter.setPen(QPen(pine, 1.5))
            painter.drawEllipse(ring)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(pine)
            painter.drawPie(circle, _QUARTER, 2 * _QUARTER)
        case Dot.AHEAD:
            painter.setPen(QPen(pine, 1.5))
            painter.drawEllipse(ring)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(pine)
            painter.drawEllipse(circle.center(), 2.0, 2.0)
        case Dot.NOT_YET:
            painter.setPen(QPen(faint, 1))
            painter.drawEllipse(ring)
        case Dot.UNKNOWN:
            painter.setPen(QPen(faint, 1, Qt.PenStyle.DotLine))
            painter.drawEllipse(ring)
