"""Draws the cells of the history in theme colours: days, steps, and the lines of steps."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from clusterdyn_desktop.gui.history.entries import Worded
from clusterdyn_desktop.gui.history.history_table import ROW, Column, Index
from clusterdyn_desktop.gui.history.rows import DayRow, LineRow, Row, StepRow
from clusterdyn_desktop.services.steps import Standing
from clusterdyn_desktop.services.theme import Theme

ROW_HEIGHT = 32
INSET = 10
FOLD = 14
"""How far into a cell the sign that there are lines to unfold can be pressed."""

INDENT = 20

MARK_GAP, MARK_PADDING, MARK_HEIGHT = 8, 8, 20
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class HistoryDelegate(QStyledItemDelegate):
    """Paints a cell; texts that do not fit are shortened, and whole in the tool tip and below."""

    def __init__(
        self, theme: Theme, view: QTableView, words: Callable[[StepRow | LineRow], Worded]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._words = words
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._body = self._font("body")
        self._small = self._font("small")
        self._heading = self._font("small", leads=True)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the one height of all rows."""
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        row: Row = index.data(ROW)
        column = Column(index.column())
        painter.save()
        painter.setClipRect(option.rect)
        if isinstance(row, DayRow):
            self._paint_day(painter, option.rect, index)
        else:
            self._paint_ground(painter, option, column)
            self._paint_cell(painter, option.rect, index, row)
        painter.restore()

    # ---- days

    def _paint_day(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint this cell's piece of a heading that goes right across."""
        painter.fillRect(rect, self._colour("rail"))
        whole = self._view.visualRect(index.sibling(index.row(), Column.TIME))
        whole.setRight(self._view.viewport().width())
        words = index.sibling(index.row(), Column.TIME).data()
        self._write(painter, whole.adjusted(INSET, 0, -INSET, 0), words, self._heading, "ink")

    # ---- steps and lines

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, column: Column
    ) -> None:
        rect, is_chosen = option.rect, option.state & QStyle.StateFlag.State_Selected
        if is_chosen:
            painter.fillRect(rect, self._colour("pine_tint"))
        painter.setPen(QPen(self._colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_chosen and self._view.hasFocus():
            painter.setPen(QPen(self._colour("pine"), 2))
            painter.drawLine(rect.left(), rect.top() + 1, rect.right() + 1, rect.top() + 1)
            painter.drawLine(rect.left(), rect.bottom(), rect.right() + 1, rect.bottom())
            if column is Column.TIME:
                painter.drawLine(rect.left() + 1, rect.top(), rect.left() + 1, rect.bottom())
            if column is Column.AFTER:
                painter.drawLine(rect.right(), rect.top(), rect.right(), rect.bottom())

    def _paint_cell(
        self, painter: QPainter, rect: QRect, index: Index, row: StepRow | LineRow
    ) -> None:
        area = rect.adjusted(INSET, 0, -INSET, 0)
        column = Column(index.column())
        ink = "ink_second" if _is_undone(row) else "ink"
        if column in {Column.TIME, Column.WHO}:
            self._write(painter, area, index.data() or "", self._small, "ink_second")
        elif isinstance(row, StepRow) and row.entry.has_many:
            self._paint_step(painter, self._right_across(index), row, ink)
        elif column is not Column.WHAT:
            self._write(painter, area, index.data() or "", self._body, ink)
        elif isinstance(row, StepRow):
            self._paint_step(painter, area, row, ink)
        else:
            self._write(
                painter, area.adjusted(INDENT, 0, 0, 0), self._words(row).what, self._body, ink
            )

    def _right_across(self, index: Index) -> QRect:
        """Return the room of the words of a step of many: it has no values beside it."""
        area = self._view.visualRect(index.sibling(index.row(), Column.WHAT))
        area.setRight(self._view.viewport().width())
        return area.adjusted(INSET, 0, -INSET, 0)

    def _paint_step(self, painter: QPainter, area: QRect, row: StepRow, ink: str) -> None:
        if row.entry.has_many:
            self._paint_fold(painter, area, is_open=row.is_open)
        said = self._words(row)
        free = self._mark_width(said.mark)
        words = QRect(area.left(), area.top(), area.width() - free, area.height())
        wide = self._write(painter, words, said.what, self._body, ink)
        if said.mark:
            self._paint_mark(painter, area, wide, said.mark)

    def _paint_fold(self, painter: QPainter, area: QRect, *, is_open: bool) -> None:
        """Paint a chevron, to the right for folded and down for unfolded."""
        middle = QPointF(area.left() - INSET / 2 - 2, area.center().y() + 0.5)
        steps = [(-3, -1.5), (0, 1.5), (3, -1.5)] if is_open else [(-1.5, -3), (1.5, 0), (-1.5, 3)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour("ink_second"), 1.5))
        painter.drawPolyline(QPolygonF([middle + QPointF(x, y) for x, y in steps]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _mark_width(self, mark: str) -> int:
        if not mark:
            return 0
        wide = QFontMetrics(self._small).horizontalAdvance(mark)
        return wide + 2 * MARK_PADDING + MARK_GAP

    def _paint_mark(self, painter: QPainter, area: QRect, after: int, mark: str) -> None:
        wide = self._mark_width(mark) - MARK_GAP
        top = area.center().y() - MARK_HEIGHT // 2 + 1
        place = QRect(area.left() + after + MARK_GAP, top, wide, MARK_HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour("line"), 1))
        painter.setBrush(self._colour("rail"))
        painter.drawRoundedRect(place, MARK_HEIGHT / 2, MARK_HEIGHT / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(self._small)
        painter.setPen(self._colour("ink_second"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, mark)

    def _write(self, painter: QPainter, area: QRect, text: str, font: QFont, role: str) -> int:
        """Write a text as far as there is room, in one line; return how wide it came out."""
        measure = QFontMetrics(font)
        line = " ".join(text.split())
        shown = measure.elidedText(line, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(font)
        painter.setPen(self._colour(role))
        painter.drawText(area, _LEFT, shown)
        return measure.horizontalAdvance(shown)

    def _font(self, size: str, *, leads: bool = False) -> QFont:
        font = QFont(self._theme.font_family)
        font.setPixelSize(self._theme.sizes[size])
        font.setWeight(QFont.Weight.DemiBold if leads else QFont.Weight.Normal)
        return font

    def _colour(self, role: str) -> QColor:
        return QColor(self._theme.colours[role])


def _is_undone(row: StepRow | LineRow) -> bool:
    return row.entry.step.standing is Standing.UNDONE
