"""The signs for what is worth knowing about a question, told apart by shape, not by colour.

A flag is a dot at the corner; under the square a note is two lines, a remark a triangle, and
respondents who differ are two arrows that point away from each other; two sheets, one over the
other, are two versions that wait for a decision. The rail's filters show the
same signs beside their words, so that they are the legend.
"""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from clusterdyn_desktop.gui.widgets.painting import box, colour
from clusterdyn_desktop.services.theme import Theme

SIGN = 7.0
"""Width and height of a sign, in pixels."""


class Mark(Enum):
    """What a sign stands for."""

    OPEN = "open"
    FLAG = "flag"
    NOTE = "note"
    REMARK = "remark"
    DIFFER = "differ"
    VERSIONS = "versions"


def paint_mark(painter: QPainter, centre: QPointF, mark: Mark, theme: Theme) -> None:
    """Paint a sign around a point."""
    painter.save()
    area = QRectF(centre.x() - SIGN / 2, centre.y() - SIGN / 2, SIGN, SIGN)
    match mark:
        case Mark.OPEN:
            box(painter, area, 2, colour(theme, "card"), colour(theme, "line_strong"))
        case Mark.FLAG:
            _fill(painter, theme, "rust")
            painter.drawEllipse(centre, SIGN / 2, SIGN / 2)
        case Mark.NOTE:
            pen = QPen(colour(theme, "ink_second"), 1.5)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            for height, end in ((-1.75, 3.25), (1.75, 1.25)):
                line = centre + QPointF(0, height)
                painter.drawLine(line - QPointF(3.25, 0), line + QPointF(end, 0))
        case Mark.REMARK:
            _fill(painter, theme, "rust_ink")
            painter.drawPolygon(_triangle(centre, (0, -3.5), (3.75, 3), (-3.75, 3)))
        case Mark.VERSIONS:
            for corner in (area.topLeft(), centre - QPointF(1, 1)):
                sheet = QRectF(corner, QSizeF(4.5, 4.5))
                box(painter, sheet, 1, colour(theme, "card"), colour(theme, "rust_ink"), width=1.25)
        case Mark.DIFFER:
            _fill(painter, theme, "ink")
            for side in (-1, 1):
                tip = (side * 3.5, 0.0)
                painter.drawPolygon(_triangle(centre, tip, (side * 0.75, -3), (side * 0.75, 3)))
    painter.restore()


def _fill(painter: QPainter, theme: Theme, role: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme, role))


def _triangle(centre: QPointF, *corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([centre + QPointF(x, y) for x, y in corners])
