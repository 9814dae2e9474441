"""How the figures beside the answers are painted: a strip of dots, median, agreed value, marks."""

from collections import Counter

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from clusterdyn_desktop.domain.side_by_side import Row
from clusterdyn_desktop.gui.agree.matrix_model import Figure, Index, MatrixModel
from clusterdyn_desktop.gui.agree.matrix_words import Mark, marks
from clusterdyn_desktop.gui.agree.painting import SIGN_SIDE, draw_sign, ground
from clusterdyn_desktop.gui.agree.reading import Reading
from clusterdyn_desktop.gui.widgets.painting import colour, type_size
from clusterdyn_desktop.services.theme import Theme

PADDING = 8
GAP = 5
BETWEEN_MARKS = 10
SMALLEST_DOT, LARGEST_DOT = 2.0, 5.0
CHIP = 26.0
HALF_TICK = 9.0


class FigureCells(QStyledItemDelegate):
    """Paints the figures of a view over a `MatrixModel`."""

    def __init__(self, model: MatrixModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self.current_line = -1

    def show_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one figure."""
        row, reading = self._model.row_at(index.row()), self._model.reading
        is_current = index.row() == self.current_line
        painter.fillRect(
            option.rect, ground(self._theme, is_current=is_current, is_heading=row is None)
        )
        if row is None or reading is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, QRectF(option.rect), index.column(), row, reading)
        painter.restore()

    def _paint(
        self, painter: QPainter, area: QRectF, column: int, row: Row, reading: Reading
    ) -> None:
        match self._model.figure_at(column):
            case Figure.SPREAD:
                self._paint_strip(painter, area, row, reading)
            case Figure.MEDIAN:
                self._paint_median(painter, area, row, reading)
            case Figure.AGREED:
                self._paint_agreed(painter, area, row)
            case Figure.MARKS:
                self._paint_marks(painter, area, marks(reading, row))

    def _paint_strip(self, painter: QPainter, area: QRectF, row: Row, reading: Reading) -> None:
        """Paint a dot for each score given, larger where more gave it, and the value as a tick."""
        counts = Counter(row.outcome.scores)
        low, high = reading.scores[0], reading.scores[-1]
        y, left = area.center().y(), area.left() + PADDING + 2
        width = area.width() - 2 * PADDING - 4

        def x_of(score: float) -> float:
            return left + width * (score - low) / (high - low)

        painter.setPen(QPen(colour(self._theme, "line"), 1))
        painter.drawLine(QPointF(left, y), QPointF(left + width, y))
        if not counts:
            return
        painter.setPen(QPen(colour(self._theme, "line_strong"), 2))
        painter.drawLine(QPointF(x_of(min(counts)), y), QPointF(x_of(max(counts)), y))
        if row.outcome.value is not None:
            x = x_of(row.outcome.value)
            painter.setPen(QPen(colour(self._theme, "ink"), 2))
            painter.drawLine(QPointF(x, y - HALF_TICK), QPointF(x, y + HALF_TICK))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._theme, "pine"))
        most = max(counts.values())
        for score, count in counts.items():
            radius = SMALLEST_DOT + (LARGEST_DOT - SMALLEST_DOT) * (count / most) ** 0.5
            painter.drawEllipse(QPointF(x_of(score), y), radius, radius)

    def _paint_median(self, painter: QPainter, area: QRectF, row: Row, reading: Reading) -> None:
        replaced = row.outcome.agreed is not None
        painter.setFont(type_size(self._theme, "small", bold=not replaced))
        painter.setPen(colour(self._theme, "ink_second" if replaced else "ink"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, reading.figure(row.outcome.median))

    def _paint_agreed(self, painter: QPainter, area: QRectF, row: Row) -> None:
        chip = QRectF(0, 0, CHIP, CHIP - 4)
        chip.moveCenter(area.center())
        agreed = row.outcome.agreed
        if agreed is not None:
            painter.setPen(QPen(colour(self._theme, "pine"), 1.5))
            painter.setBrush(QColor(self._theme.score_colour(agreed)))
            painter.drawRoundedRect(chip, 5, 5)
            painter.setPen(QColor(self._theme.score_ink(agreed)))
            painter.setFont(type_size(self._theme, "small", bold=True))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, str(agreed))
        if self._model.is_proposed(row):
            self._paint_proposed(painter, chip, with_chip=agreed is not None)

    def _paint_proposed(self, painter: QPainter, chip: QRectF, *, with_chip: bool) -> None:
        """Paint three points: something is being written here."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._theme, "rust"))
        x = chip.right() + 10 if with_chip else chip.center().x()
        for shift in (-5, 0, 5):
            painter.drawEllipse(QPointF(x + shift, chip.center().y()), 1.75, 1.75)

    def _paint_marks(self, painter: QPainter, area: QRectF, found: tuple[Mark, ...]) -> None:
        font = type_size(self._theme, "small")
        measure, left = QFontMetricsF(font), area.left() + PADDING
        painter.setFont(font)
        for mark in found:
            centre = QPointF(left + SIGN_SIDE / 2, area.center().y())
            draw_sign(painter, centre, mark.sign, self._theme)
            left += SIGN_SIDE + GAP
            painter.setPen(colour(self._theme, "ink"))
            words = QRectF(left, area.top(), area.right() - left, area.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, mark.words)
            left += measure.horizontalAdvance(mark.words) + BETWEEN_MARKS

    def width_of_marks(self, found: tuple[Mark, ...]) -> int:
        """Return the room that marks need in one line."""
        measure = QFontMetricsF(type_size(self._theme, "small"))
        words = sum(measure.horizontalAdvance(mark.words) for mark in found)
        signs = len(found) * (SIGN_SIDE + GAP) + max(0, len(found) - 1) * BETWEEN_MARKS
        return int(words + signs + 2 * PADDING + 1)
