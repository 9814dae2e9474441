"""The list of what is to be decided on, by respondent: each with its place and how it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.painting import box, colour, focus_bar, smooth, type_size
from clusterdyn_desktop.services.theme import Theme

ROW_HEIGHT, HEADING_HEIGHT = 54, 40
LEFT, RIGHT, LINE = 28, 16, 21
PILL_HEIGHT, PILL_ROOM, PILL_GAP = 20, 9, 10
ITEM = int(Qt.ItemDataRole.UserRole)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Item:
    """One row: a heading where `place` is None, else a conflict by its place.

    `state` is a word for how it stands, empty where nobody has decided; `is_settled` says whether
    it has been looked at.
    """

    lead: str
    second: str = ""
    place: int | None = None
    state: str = ""
    is_settled: bool = False


class ConflictList(QListView):
    """`shown` carries the place of the conflict in front, `pressed` a key that may decide."""

    shown = Signal(int)
    pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = _Items()
        self._rows = _Rows()
        self._keys: frozenset[int] = frozenset()
        self.setModel(self._items)
        self.setItemDelegate(self._rows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        set_role(self, "shelves")
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def set_keys(self, keys: frozenset[int]) -> None:
        """Say which keys are not the list's own: they are handed on with `pressed`."""
        self._keys = keys

    def show_items(self, items: Sequence[Item], place: int) -> None:
        """Show other rows, one conflict in front; tells nobody."""
        was_blocked = self.selectionModel().blockSignals(True)
        self._items.show_items(items)
        self._go_to(place)
        self.selectionModel().blockSignals(was_blocked)
        self.viewport().update()

    def change_item(self, item: Item, place: int) -> None:
        """Show another state of one conflict, and another one in front; tells nobody."""
        self._items.replace(self._items.row_of(item.place), item)
        was_blocked = self.selectionModel().blockSignals(True)
        self._go_to(place)
        self.selectionModel().blockSignals(was_blocked)
        self.viewport().update()

    def show_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._rows.theme = theme
        self.viewport().update()

    @property
    def items(self) -> Sequence[Item]:
        """The rows that are shown."""
        return self._items.items

    def step(self, step: int) -> None:
        """Go to the conflict before (-1) or after (+1) the one in front."""
        rows = [row for row, item in enumerate(self.items) if item.place is not None]
        here = self.currentIndex().row()
        if here in rows:
            at = min(max(rows.index(here) + step, 0), len(rows) - 1)
            self.setCurrentIndex(self._items.index(rows[at]))

    def _go_to(self, place: int) -> None:
        row = self._items.row_of(place)
        self.setCurrentIndex(self._items.index(row) if row >= 0 else QModelIndex())
        if row > 0:
            self.scrollTo(self._items.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on the keys that decide; move from conflict to conflict, past headings."""
        match event.key():
            case key if key in self._keys and not event.modifiers():
                self.pressed.emit(key)
            case Qt.Key.Key_Up:
                self.step(-1)
            case Qt.Key.Key_Down:
                self.step(+1)
            case _:
                super().keyPressEvent(event)

    def _on_current_changed(self, current: QModelIndex) -> None:
        item = current.data(ITEM)
        if isinstance(item, Item) and item.place is not None:
            self.shown.emit(item.place)


class _Items(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.items: list[Item] = []
        self._rows: dict[int, int] = {}

    def show_items(self, items: Sequence[Item]) -> None:
        self.beginResetModel()
        self.items = list(items)
        self._rows = {item.place: row for row, item in enumerate(items) if item.place is not None}
        self.endResetModel()

    def row_of(self, place: int | None) -> int:
        return -1 if place is None else self._rows.get(place, -1)

    def replace(self, row: int, item: Item) -> None:
        self.items[row] = item
        self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.items[index.row()].place is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (item.lead, item.second, item.state)))
        if role == Qt.ItemDataRole.ToolTipRole and item.place is not None:
            return f"{item.lead}\n{item.second}"
        return None


class _Rows(QStyledItemDelegate):
    """The place, a line under it, and at the right how it stands."""

    theme: Theme | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        is_heading = index.data(ITEM).place is None
        return QSize(0, HEADING_HEIGHT if is_heading else ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Item = index.data(ITEM)
        theme, area = self.theme, option.rect
        if theme is None:
            return
        painter.save()
        if item.place is None:
            line = area.adjusted(LEFT, 12, -RIGHT, 0)
            _choose_ink(painter, type_size(theme, "small", bold=True), colour(theme, "ink_second"))
            _write(painter, line, item.lead)
        else:
            self._paint_ground(painter, option, theme)
            right = self._paint_state(painter, area, item, theme)
            line = QRect(area.x() + LEFT, area.y() + 6, right - area.x() - LEFT, LINE)
            bold = not item.is_settled
            _choose_ink(painter, type_size(theme, "body", bold=bold), colour(theme, "ink"))
            _write(painter, line, item.lead)
            _choose_ink(painter, type_size(theme, "small"), colour(theme, "ink_second"))
            _write(painter, line.translated(0, LINE), item.second)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        area = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, colour(theme, "pine_tint"))
            if option.state & QStyle.StateFlag.State_HasFocus:
                focus_bar(painter, QRectF(area.x() + 8, area.y() + 8, 4, area.height() - 16), theme)
        painter.fillRect(area.x() + LEFT, area.bottom(), area.width(), 1, colour(theme, "line"))

    def _paint_state(self, painter: QPainter, area: QRect, item: Item, theme: Theme) -> int:
        """Paint the word for how it stands; return where the room for it begins."""
        font = type_size(theme, "small")
        width = QFontMetrics(font).horizontalAdvance(item.state) + 2 * PILL_ROOM
        left = area.right() - RIGHT - width
        pill = QRectF(left, area.center().y() - PILL_HEIGHT / 2, width, PILL_HEIGHT)
        smooth(painter)
        if item.is_settled:
            box(painter, pill, PILL_HEIGHT / 2, colour(theme, "pine_tint"), colour(theme, "line"))
        else:
            box(painter, pill, PILL_HEIGHT / 2, colour(theme, "rust_tint"))
        _choose_ink(painter, font, colour(theme, "pine" if item.is_settled else "rust_ink"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, item.state)
        return left - PILL_GAP


def _choose_ink(painter: QPainter, font: QFont, ink: QColor) -> None:
    painter.setFont(font)
    painter.setPen(ink)


def _write(painter: QPainter, line: QRect, words: str) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
