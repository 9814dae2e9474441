"""How many answers each score got."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clusterdyn_desktop.services.theme import Theme

COLUMN = 32
GAP = 6
PLOT = 52
LINE = 18


class Histogram(QWidget):
    """A column for each score, the count above it and the score beneath."""

    def __init__(
        self, counts: Sequence[int], spoken: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._counts = tuple(counts)
        self._theme = theme
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size that all columns need."""
        return QSize(len(self._counts) * (COLUMN + GAP) - GAP, PLOT + 2 * LINE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the columns."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(self._theme.sizes["small"])
        painter.setFont(font)
        most = max((*self._counts, 1))
        for place, count in enumerate(self._counts):
            self._column(painter, place, count, PLOT * count / most)
        painter.end()

    def _column(self, painter: QPainter, place: int, count: int, height: float) -> None:
        left, base = place * (COLUMN + GAP), PLOT + LINE
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.scores[place]) if count else self._colour("line"))
        column = QRectF(left, base - max(height, 2), COLUMN, max(height, 2))
        painter.drawRoundedRect(column, 2, 2)
        if count:
            painter.setPen(self._colour("ink"))
            painter.drawText(QRectF(left, column.top() - LINE, COLUMN, LINE), centre, str(count))
        painter.setPen(self._colour("ink_second"))
        painter.drawText(QRectF(left, base, COLUMN, LINE), centre, str(place + 1))

    def _colour(self, role: str) -> QColor:
        return QColor(self._theme.colours[role])
