"""A question as a small cell: how many answers there are, are planned, and are missing.

Under its number stands how many of the planned answers are there; the bar below has a piece for
every answer wanted, and is read without colour: filled is answered, hollow is planned, a thin line
is missing.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from clusterdyn_desktop.domain.rotation import Coverage
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role

WIDTH, HEIGHT = 44, 46
CORNER = 6.0
TOP, LINE = 3, 15
PIECE, GAP, SIDE = 4.0, 3.0, 6.0
COUNT_SIZE = 11


class CoverageCell(QPushButton):
    """Shows the coverage of one question; a press asks for more about it."""

    def __init__(self, look: ScreenLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: Coverage | None = None
        set_role(self, "bare")
        self.setAutoDefault(False)
        self.setCheckable(True)
        self.setFixedSize(WIDTH, HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the one size all cells have."""
        return QSize(WIDTH, HEIGHT)

    @property
    def coverage(self) -> Coverage | None:
        """What the cell shows."""
        return self._shown

    def show_coverage(self, coverage: Coverage, spoken: str) -> None:
        """Show how often a question is planned and answered."""
        self._shown = coverage
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def nextCheckState(self) -> None:
        """Stay chosen when pressed again."""
        self.setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, number and dots."""
        if self._shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        self._paint_ground(painter, area, self._shown)
        thin = self._shown.thin
        self._write(painter, area, 0, self._shown.question_id, "rust_ink" if thin else "ink")
        count = f"{self._shown.answered}/{self._shown.planned}"
        self._write(painter, area, 1, count, "rust_ink" if thin else "ink_second")
        self._paint_bar(painter, area, self._shown)

    def _write(self, painter: QPainter, area: QRectF, line: int, words: str, role: str) -> None:
        font = QFont(self._look.theme.font_family)
        font.setPixelSize(COUNT_SIZE if line else self._look.theme.sizes["small"])
        painter.setFont(font)
        painter.setPen(self._colour(role))
        place = QRectF(area.left(), area.top() + TOP + line * LINE, area.width(), LINE)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_ground(self, painter: QPainter, area: QRectF, shown: Coverage) -> None:
        line = "pine" if self.isChecked() else "rust" if shown.thin else "line"
        painter.setPen(QPen(self._colour(line), 2 if self.isChecked() else 1))
        painter.setBrush(self._colour("rust_tint" if shown.thin else "card"))
        painter.drawRoundedRect(area, CORNER, CORNER)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colour("ink"), 2))
            painter.drawRoundedRect(area, CORNER, CORNER)

    def _paint_bar(self, painter: QPainter, area: QRectF, shown: Coverage) -> None:
        across = area.width() - 2 * SIDE - GAP * (shown.wanted - 1)
        wide = across / max(1, shown.wanted)
        top = area.bottom() - SIDE - PIECE
        for place in range(shown.wanted):
            left = area.left() + SIDE + place * (wide + GAP)
            self._paint_piece(painter, QRectF(left, top, wide, PIECE), place, shown)

    def _paint_piece(self, painter: QPainter, piece: QRectF, place: int, shown: Coverage) -> None:
        if place < shown.planned:
            painter.setPen(QPen(self._colour("pine"), 1))
            filled = place < shown.answered
            painter.setBrush(self._colour("pine") if filled else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(piece, 2, 2)
        else:
            painter.setPen(QPen(self._colour("rust"), 1.5))
            middle = QPointF(0, piece.height() / 2)
            painter.drawLine(piece.topLeft() + middle, piece.topRight() + middle)

    def _colour(self, role: str) -> QColor:
        return QColor(self._look.theme.colours[role])
