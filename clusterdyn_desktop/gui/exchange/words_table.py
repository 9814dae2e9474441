"""A table of sentences: texts wrap, nothing is cut."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from clusterdyn_desktop.gui.widgets.row_table import choose_rows
from clusterdyn_desktop.services.theme import Theme

Index = QModelIndex | QPersistentModelIndex
BESIDE, ABOVE = 10, 10
WRAP = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap.value)


class WordsTable(QTableView):
    """Its first column says where, and leads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = _Words()
        self._sentences = _Sentences()
        self.setModel(self._words)
        self.setItemDelegate(self._sentences)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "flush")
        choose_rows(self)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(
        self, headings: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[int]
    ) -> None:
        """Show other rows; `shares` say how the width is divided among the columns."""
        self._shares = shares
        self._words.show_rows(headings, rows)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._divide()

    def show_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._sentences.theme = theme
        self.viewport().update()

    @property
    def rows(self) -> Sequence[Sequence[str]]:
        """What is shown."""
        return self._words.rows

    _shares: Sequence[int] = ()

    def _divide(self) -> None:
        width, whole = self.viewport().width(), sum(self._shares)
        for column, share in enumerate(self._shares):
            self.setColumnWidth(column, width * share // whole)
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the new width."""
        super().resizeEvent(event)
        self._divide()


class _Sentences(QStyledItemDelegate):
    """Writes texts that wrap; in the first column the first line is in strong letters."""

    theme: Theme | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room the words need at the column's width."""
        view = option.widget
        width = view.columnWidth(index.column()) if isinstance(view, QTableView) else 200
        lead, rest = self._areas(option.font, index, width)
        return QSize(width, lead.height() + rest.height() + 2 * ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the words of a cell."""
        if self.theme is None:
            return
        colours = self.theme.colours
        painter.save()
        painter.fillRect(option.rect, QColor(colours[self._ground(option)]))
        line = QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, QColor(colours["line"]))
        lead_area, rest_area = self._areas(option.font, index, option.rect.width())
        lead, rest = _parts(index)
        at = option.rect.topLeft() + QPoint(BESIDE, ABOVE)
        painter.setFont(_strong(option.font))
        painter.setPen(QColor(colours["ink"]))
        painter.drawText(lead_area.translated(at), WRAP, lead)
        painter.setFont(option.font)
        painter.setPen(QColor(colours["ink_second" if lead else "ink"]))
        painter.drawText(rest_area.translated(at + QPoint(0, lead_area.height())), WRAP, rest)
        painter.restore()

    def _ground(self, option: QStyleOptionViewItem) -> str:
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        return "pine_tint" if is_current else "card"

    def _areas(self, font: QFont, index: Index, width: int) -> tuple[QRect, QRect]:
        room = QRect(0, 0, width - 2 * BESIDE, 10_000)
        lead, rest = _parts(index)
        return _area(_strong(font), lead, room), _area(font, rest, room)


def _parts(index: Index) -> tuple[str, str]:
    """Return what leads and what follows; only the first column has a lead."""
    words = str(index.data())
    lead, _, rest = words.partition("\n") if index.column() == 0 else ("", "", words)
    return lead, rest


def _area(font: QFont, words: str, room: QRect) -> QRect:
    return QFontMetrics(font).boundingRect(room, WRAP, words) if words else QRect(0, 0, 0, 0)


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


class _Words(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._headings: Sequence[str] = ()
        self.rows: Sequence[Sequence[str]] = ()

    def show_rows(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self.beginResetModel()
        self._headings, self.rows = headings, rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        is_heading = orientation is Qt.Orientation.Horizontal
        return (
            self._headings[section] if is_heading and role == Qt.ItemDataRole.DisplayRole else None
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        return None
