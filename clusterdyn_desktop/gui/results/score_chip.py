"""A score in its colour, always with its number; unknown is hatched, never pale."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clusterdyn_desktop.gui.widgets.hatching import draw_hatching
from clusterdyn_desktop.services.theme import Theme

CORNER = 5.0


def paint_chip(
    painter: QPainter, area: QRectF, theme: Theme, score: float | None, words: str
) -> None:
    """Paint a chip into an area; the painter's font is used."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if score is None:
        painter.setBrush(QColor(theme.colours["card"]))
        painter.drawRoundedRect(area, CORNER, CORNER)
        draw_hatching(painter, area, QColor(theme.colours["line_strong"]))
        painter.setPen(QColor(theme.colours["line_strong"]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
    else:
        painter.setBrush(QColor(theme.score_colour(score)))
        painter.drawRoundedRect(area, CORNER, CORNER)
        painter.setPen(QColor(theme.score_ink(score)))
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


class ScoreChip(QWidget):
    """Shows one score; what it says stands in words beside it."""

    def __init__(self, theme: Theme, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._score: float | None = None
        self._words = ""
        self.setFixedSize(size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_score(self, score: float | None, words: str, theme: Theme) -> None:
        """Show a score, or hatching where there is none."""
        self._score, self._words, self._theme = score, words, theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._theme, self._score, self._words)
        painter.end()
