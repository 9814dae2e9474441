"""The sign of each voice: a shape of its own, so that they are told apart without colour."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout
from clusterdyn_desktop.services.theme import Theme

SIDE = 12.0


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


class VoiceLegend(QWidget):
    """The signs with their names, in as many lines as they need."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._flow = FlowLayout(self, spacing=14)

    def show_voices(self, names: Sequence[str], theme: Theme) -> None:
        """Show other names, or the same in another theme."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, name in enumerate(names):
            self._flow.addWidget(_entry(place, name, theme))


def _entry(place: int, name: str, theme: Theme) -> QWidget:
    entry = QWidget()
    label = QLabel(name)
    set_role(label, "small")
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(_Sign(place, theme))
    row.addWidget(label)
    return entry


class _Sign(QWidget):
    def __init__(self, place: int, theme: Theme) -> None:
        super().__init__()
        self._place, self._theme = place, theme
        self.setFixedSize(QSize(14, 16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign."""
        painter = QPainter(self)
        paint_sign(painter, QRectF(self.rect()).center(), self._place, self._theme)
        painter.end()
