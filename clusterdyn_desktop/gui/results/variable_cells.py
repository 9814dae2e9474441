"""How the variables' headings and cells are painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from clusterdyn_desktop.gui.results.score_chip import paint_chip
from clusterdyn_desktop.gui.results.variable_model import FIXED_BEFORE, NAME, ROW_ROLE, SCORE
from clusterdyn_desktop.gui.results.variable_rows import VariableRow
from clusterdyn_desktop.gui.widgets.voice_signs import paint_sign
from clusterdyn_desktop.services.theme import Theme

CHIP = QSize(46, 26)
PADDING = 10
GAP = 4
HEADER_HEIGHT = 44

Index = QModelIndex | QPersistentModelIndex


class VoiceHeader(QHeaderView):
    """Headings in words, and for the voices their signs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.theme = theme
        self.signs = range(0)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint a heading, and under it a mark where the table is sorted by it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, self._colour("card"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self._colour("line"))
        if logicalIndex in self.signs:
            paint_sign(painter, QRectF(rect).center(), logicalIndex - FIXED_BEFORE, self.theme)
        else:
            self._paint_words(painter, rect, logicalIndex)
        if logicalIndex == self.sortIndicatorSection():
            painter.fillRect(rect.x(), rect.bottom() - 1, rect.width(), 2, self._colour("pine"))
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, column: int) -> None:
        words = self.model().headerData(column, self.orientation())
        painter.setPen(self._colour("ink_second"))
        painter.setFont(self._letters())
        if column == NAME:
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(rect.adjusted(PADDING, 0, -PADDING, 0), flags, str(words))
        else:
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(rect.adjusted(GAP, 0, -GAP, 0), flags, str(words))

    def width_of(self, words: str) -> int:
        """Return how wide a heading has to be; between words it may go to a second line."""
        longest = max(words.split() or [""], key=len)
        return QFontMetrics(self._letters()).horizontalAdvance(longest) + 2 * PADDING

    def _letters(self) -> QFont:
        letters = QFont(self.font())
        letters.setPixelSize(self.theme.sizes["small"])
        letters.setWeight(QFont.Weight.DemiBold)
        return letters

    def sizeHint(self) -> QSize:
        """Return the height of the headings."""
        return QSize(super().sizeHint().width(), HEADER_HEIGHT)

    def _colour(self, role: str) -> QColor:
        return QColor(self.theme.colours[role])


class VariableCells(QStyledItemDelegate):
    """Paints the score as a chip, and under a name what is out of the ordinary."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room a cell needs; names wrap."""
        size = super().sizeHint(option, index)
        if index.column() != NAME:
            return QSize(size.width(), CHIP.height() + 14)
        row = index.data(ROW_ROLE)
        view = option.widget
        width = view.columnWidth(NAME) - 2 * PADDING if isinstance(view, QTableView) else 200
        height = self._wrapped(option.font, row.name, width).height()
        if row.remark:
            height += self._wrapped(self._small(option.font), row.remark, width).height()
        return QSize(size.width(), max(height + 16, CHIP.height() + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        row = index.data(ROW_ROLE)
        self._paint_ground(painter, option, index)
        if index.column() == NAME:
            self._paint_name(painter, option, row)
        elif index.column() == SCORE:
            area = QRectF(QPointF(), CHIP.toSizeF())
            area.moveCenter(QRectF(option.rect).center())
            painter.setFont(self._small(option.font))
            paint_chip(painter, area, self.theme, row.score, str(index.data()))
        else:
            painter.save()
            painter.setFont(option.font)
            painter.setPen(QColor(self.theme.colours["ink"]))
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, str(index.data()))
            painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        plain.state &= ~QStyle.StateFlag.State_HasFocus
        plain.viewItemPosition = QStyleOptionViewItem.ViewItemPosition.Middle
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, option.widget)

    def _paint_name(
        self, painter: QPainter, option: QStyleOptionViewItem, row: VariableRow
    ) -> None:
        area = option.rect.adjusted(PADDING, 8, -PADDING, -8)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        name = self._wrapped(option.font, row.name, area.width())
        remark = self._wrapped(self._small(option.font), row.remark, area.width())
        height = name.height() + (remark.height() if row.remark else 0)
        area.setTop(area.top() + max(0, (area.height() - height) // 2))
        painter.save()
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.colours["ink"]))
        painter.drawText(area, flags, row.name)
        if row.remark:
            painter.setFont(self._small(option.font))
            painter.setPen(QColor(self.theme.colours["ink_second"]))
            painter.drawText(area.adjusted(0, name.height(), 0, 0), flags, row.remark)
        painter.restore()

    def _small(self, font: QFont) -> QFont:
        small = QFont(font)
        small.setPixelSize(self.theme.sizes["small"])
        return small

    def _wrapped(self, font: QFont, text: str, width: int) -> QRect:
        flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap.value)
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1000), flags, text)
