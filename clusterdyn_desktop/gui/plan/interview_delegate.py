"""Draws the cells of the interview table: two lines, or a line and a bar."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from clusterdyn_desktop.gui.plan.interview_table import CELL, Index
from clusterdyn_desktop.gui.plan.plan_words import Cell
from clusterdyn_desktop.services.theme import Theme

ROW_HEIGHT = 56
INSET = 10
BAR_HEIGHT = 6
LINE = 20
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class InterviewDelegate(QStyledItemDelegate):
    """Paints a cell in theme colours; the label of an interview leads."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    def dress(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size that shows a cell whole; a narrow cell takes a third line."""
        cell: Cell = index.data(CELL)
        first = QFontMetrics(self._font("body", leads=index.column() == 0))
        second = QFontMetrics(self._font("small"))
        under = second.horizontalAdvance(cell.under)
        wide = max(first.horizontalAdvance(cell.text), under) + INSET + INSET // 2 + 2
        wraps = 0 < option.rect.width() < under + INSET + INSET // 2
        return QSize(wide, ROW_HEIGHT + LINE if wraps else ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        cell: Cell = index.data(CELL)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._colour("pine_tint"))
        painter.setPen(QPen(self._colour("line"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            self._paint_focus(painter, option.rect, index.column())
        area = option.rect.adjusted(INSET, 0, -INSET // 2, 0)
        self._paint_text(painter, area, cell, leads=index.column() == 0)
        if cell.share is not None:
            self._paint_bar(painter, area, cell.share)
        painter.restore()

    def _paint_focus(self, painter: QPainter, rect: QRect, column: int) -> None:
        """Paint this cell's piece of the ring around the chosen row."""
        painter.setPen(QPen(self._colour("pine"), 2))
        painter.drawLine(rect.left(), rect.top() + 1, rect.right() + 1, rect.top() + 1)
        painter.drawLine(rect.left(), rect.bottom(), rect.right() + 1, rect.bottom())
        header = self._view.horizontalHeader()
        if header.logicalIndexAt(1) == column:
            painter.drawLine(rect.left() + 1, rect.top() + 1, rect.left() + 1, rect.bottom())
        if header.logicalIndexAt(header.length() - 1) == column:
            painter.drawLine(rect.right(), rect.top() + 1, rect.right(), rect.bottom())

    def _paint_text(self, painter: QPainter, area: QRect, cell: Cell, *, leads: bool) -> None:
        second = self._second_height(cell, area.width())
        top = area.center().y() - (LINE + second) // 2 + 1
        role = "rust_ink" if cell.warns else "ink"
        first = QRect(area.left(), top, area.width(), LINE)
        self._write(painter, first, cell.text, self._font("body", leads=leads), role)
        if cell.under:
            painter.setFont(self._font("small"))
            painter.setPen(self._colour("rust_ink" if cell.warns else "ink_second"))
            below = QRect(area.left(), top + LINE, area.width(), second)
            painter.drawText(below, WRAPPED, cell.under)

    def _second_height(self, cell: Cell, width: int) -> int:
        if not cell.under:
            return LINE if cell.share is not None else 0
        measure = QFontMetrics(self._font("small"))
        return LINE if measure.horizontalAdvance(cell.under) <= width else 2 * LINE

    def _write(self, painter: QPainter, area: QRect, text: str, font: QFont, role: str) -> None:
        painter.setFont(font)
        painter.setPen(self._colour(role))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_bar(self, painter: QPainter, area: QRect, share: float) -> None:
        corner = QPointF(area.left(), area.center().y() + LINE / 2 - BAR_HEIGHT / 2 + 1)
        track = QRectF(corner.x(), corner.y(), area.width() - INSET // 2, BAR_HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("line"))
        painter.drawRoundedRect(track, 3, 3)
        if share > 0:
            track.setWidth(max(BAR_HEIGHT, track.width() * min(share, 1.0)))
            painter.setBrush(self._colour("pine"))
            painter.drawRoundedRect(track, 3, 3)

    def _font(self, size: str, *, leads: bool = False) -> QFont:
        font = QFont(self._theme.font_family)
        font.setPixelSize(self._theme.sizes[size])
        font.setWeight(QFont.Weight.DemiBold if leads else QFont.Weight.Normal)
        return font

    def _colour(self, role: str) -> QColor:
        return QColor(self._theme.colours[role])
