"""The sign of each voice: a shape of its own, so that they are told apart without colour."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from clusterdyn_desktop.gui.widgets.sign_legend import LegendEntry
from clusterdyn_desktop.services.theme import Theme

SIDE = 12.0
SIZE = QSize(16, 22)


def paint_sign(painter: QPainter, centre: QPointF, place: int, theme: Theme) -> None:
    """Paint the sign of the voice at a place in the instrument's order."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours["ink_second"]))
    half = SIDE / 2
    x, y = centre.x(), centre.y()
    match place % 4:
        case 0:
            painter.drawEllipse(centre, half - 0.5, half - 0.5)
        case 1:
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(x, y - half - 0.5),
                        QPointF(x + half + 0.5, y),
                        QPointF(x, y + half + 0.5),
                        QPointF(x - half - 0.5, y),
                    ]
                )
            )
        case 2:
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(x, y - half),
                        QPointF(x + half, y + half - 0.5),
                        QPointF(x - half, y + half - 0.5),
                    ]
                )
            )
        case _:
            painter.drawRect(QRectF(x - half + 1, y - half + 1, SIDE - 2, SIDE - 2))
    painter.restore()


def voice_entry(place: int, name: str) -> LegendEntry:
    """Return a legend's entry of a voice: its sign and its name."""

    def paint(painter: QPainter, area: QRectF, theme: Theme) -> None:
        paint_sign(painter, area.center(), place, theme)

    return LegendEntry(paint, SIZE, name)
