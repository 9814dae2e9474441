"""The list to choose assessments from: a click or Space ticks a row."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from clusterdyn_desktop.gui.exchange.assessment_model import SECOND_LINE_ROLE, AssessmentModel
from clusterdyn_desktop.services.theme import Theme

ROW_HEIGHT = 60
SIDE = 16
TICK = 18
GAP = 12
LINE = 22
CORNER = 4
HOOK = ((4.0, 9.5), (7.5, 13.0), (14.0, 5.5))
"""The tick in its box, in pixels from the upper left."""

Index = QModelIndex | QPersistentModelIndex


class AssessmentList(QListView):
    """Shows the model's rows; thousands are no more work than ten."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.assessments = AssessmentModel()
        self._rows = _Rows()
        self.setModel(self.assessments)
        self.setItemDelegate(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "flush")
        self.setUniformItemSizes(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.assessments.toggle)

    def show_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._rows.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Space tick the current row."""
        if event.key() == Qt.Key.Key_Space:
            self.assessments.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _Rows(QStyledItemDelegate):
    """A tick, the cluster, and under it what there is of the assessment."""

    theme: Theme | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height that every row has."""
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        if self.theme is None:
            return
        painter.save()
        area = option.rect
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current and bool(option.state & QStyle.StateFlag.State_HasFocus):
            painter.fillRect(area, self._colour("pine_tint"))
        painter.fillRect(area.x(), area.bottom(), area.width(), 1, self._colour("line"))
        self._paint_tick(painter, option, index)
        left = area.x() + SIDE + TICK + GAP
        line = QRect(left, area.y() + 8, area.right() - SIDE - left, LINE)
        self._write(painter, line, str(index.data()), option.font, "ink")
        small = QFont(option.font)
        small.setPixelSize(self.theme.sizes["small"])
        second = str(index.data(SECOND_LINE_ROLE))
        self._write(painter, line.translated(0, LINE), second, small, "ink_second")
        painter.restore()

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        top = option.rect.center().y() - TICK // 2
        box = QRectF(option.rect.x() + SIDE, top, TICK, TICK)
        is_chosen = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen is Qt.CheckState.Checked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour("pine"))
            painter.drawRoundedRect(box, CORNER, CORNER)
            painter.setPen(QPen(self._colour("on_pine"), 2))
            painter.drawPolyline([box.topLeft() + QPointF(*point) for point in HOOK])
        else:
            painter.setPen(QPen(self._colour("line_strong"), 1))
            painter.setBrush(self._colour("card"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)

    def _write(self, painter: QPainter, line: QRect, words: str, font: QFont, role: str) -> None:
        painter.setFont(font)
        painter.setPen(self._colour(role))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _colour(self, role: str) -> QColor:
        return QColor(self.theme.colours[role] if self.theme else role)
