"""One stage as a bar on the scale of scores: the part of a stage's row that is looked at.

Band of the middle half of the answers, mean as a dot, weakest variable as a tick, threshold as a
dotted line; hatched where too little is known. The chart for documents and files is reporting's.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from clusterdyn_desktop.gui.results.position_words import StageFigures
from clusterdyn_desktop.gui.widgets.hatching import draw_hatching
from clusterdyn_desktop.services.theme import Theme

HEIGHT = 24
TRACK = 4.0
BAND = 12.0
DOT = 6.5
TICK_REACH = 9.0
BAND_SHADE = 0.28
SIDE = 8.0


class StageBar(QWidget):
    """Paints a stage's figures; the row it stands in says them in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figures: StageFigures | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return the height of a bar; its width is what the row gives."""
        return QSize(240, HEIGHT)

    def show_figures(self, figures: StageFigures, theme: Theme) -> None:
        """Show other figures, or the same in another theme."""
        self._figures, self._theme = figures, theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar."""
        if self._figures is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._figures.is_known:
            self._paint_known(painter, self._figures)
        else:
            self._paint_unknown(painter)
        painter.end()

    def _paint_unknown(self, painter: QPainter) -> None:
        area = QRectF(SIDE, self._middle - BAND / 2, self.width() - 2 * SIDE, BAND)
        draw_hatching(painter, area, self._colour("line_strong"))
        painter.setPen(QPen(self._colour("line_strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 3, 3)

    def _paint_known(self, painter: QPainter, figures: StageFigures) -> None:
        place = self._scale(figures)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("line"))
        track = QRectF(SIDE, self._middle - TRACK / 2, self.width() - 2 * SIDE, TRACK)
        painter.drawRoundedRect(track, TRACK / 2, TRACK / 2)
        if figures.band is not None:
            left, right = place(figures.band[0]), place(figures.band[1])
            painter.setBrush(self._shade("pine"))
            band = QRectF(left - 3, self._middle - BAND / 2, right - left + 6, BAND)
            painter.drawRoundedRect(band, BAND / 2, BAND / 2)
        self._paint_threshold(painter, place(figures.threshold))
        if figures.weakest is not None:
            painter.setPen(self._flat_pen("rust", 3))
            self._upright(painter, place(figures.weakest))
        if figures.mean is not None:
            painter.setPen(QPen(self._colour("card"), 1.5))
            painter.setBrush(self._colour("pine"))
            painter.drawEllipse(QPointF(place(figures.mean), self._middle), DOT, DOT)

    def _paint_threshold(self, painter: QPainter, x: float) -> None:
        pen = self._flat_pen("ink_second", 1.4)
        pen.setDashPattern([1.4, 1.8])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))

    def _upright(self, painter: QPainter, x: float) -> None:
        painter.drawLine(
            QPointF(x, self._middle - TICK_REACH), QPointF(x, self._middle + TICK_REACH)
        )

    def _scale(self, figures: StageFigures) -> Callable[[float], float]:
        span = self.width() - 2 * (SIDE + DOT)
        per_step = span / (figures.highest - figures.lowest)
        return lambda score: SIDE + DOT + (score - figures.lowest) * per_step

    def _shade(self, role: str) -> QColor:
        colour = self._colour(role)
        colour.setAlphaF(BAND_SHADE)
        return colour

    def _flat_pen(self, role: str, width: float) -> QPen:
        pen = QPen(self._colour(role), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    @property
    def _middle(self) -> float:
        return self.height() / 2

    def _colour(self, role: str) -> QColor:
        return QColor(self._theme.colours[role])
