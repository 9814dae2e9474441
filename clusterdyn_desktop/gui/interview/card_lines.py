"""A list whose lines are small cards of texts under each other, all of their words to be read."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QTextLayout
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.painting import box, colour, smooth, type_size
from clusterdyn_desktop.gui.widgets.wrapped_text import laid_out

Index = QModelIndex | QPersistentModelIndex
M = TypeVar("M")

LINE = Qt.ItemDataRole.UserRole
BESIDE, ABOVE = 10, 8
GAP = 4
CORNER = 6


@dataclass(frozen=True, slots=True)
class CardText:
    """One of the texts of a card, with the roles of its size and colour."""

    words: str
    size: str = "body"
    ink: str = "ink"


@dataclass(frozen=True, slots=True)
class CardLine(Generic[M]):
    """What a card shows, says, and stands for; `key` tells it from others."""

    key: str
    texts: tuple[CardText, ...]
    meaning: M

    @property
    def spoken(self) -> str:
        """The card in one sentence, for those who listen."""
        return ", ".join(text.words for text in self.texts if text.words)


class CardLines(QListWidget, Generic[M]):
    """Up and Down choose, Enter and a double click open the chosen one, Delete removes it."""

    opened = Signal()
    removed = Signal()

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        set_role(self, "jottings")
        self.setItemDelegate(_Delegate(look))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(self.opened)
        look.changed.connect(self.viewport().update)

    def show_lines(self, lines: Sequence[CardLine[M]]) -> None:
        """Show other lines; the chosen one stays, or the one that takes its place."""
        before, place = self._line(self.currentItem()), self.currentRow()
        blocked = self.blockSignals(True)
        self.clear()
        for line in lines:
            self.addItem(_item(line))
        keys = [line.key for line in lines]
        kept = keys.index(before.key) if before is not None and before.key in keys else place
        self.setCurrentRow(max(0, min(kept, len(keys) - 1)))
        self.blockSignals(blocked)
        self.updateGeometry()

    def choose(self, key: str) -> None:
        """Choose a line."""
        for row in range(self.count()):
            line = self._line(self.item(row))
            if line is not None and line.key == key:
                self.setCurrentRow(row)

    @property
    def chosen(self) -> M | None:
        """What the chosen line stands for, None where none is chosen."""
        items = self.selectedItems()
        line = self._line(items[0]) if items else None
        return None if line is None else line.meaning

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open or remove the chosen one, or choose another."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _line(self, item: QListWidgetItem | None) -> CardLine[M] | None:
        line = None if item is None else item.data(LINE)
        return line if isinstance(line, CardLine) else None


def _item(line: CardLine[M]) -> QListWidgetItem:
    item = QListWidgetItem(line.spoken)
    item.setData(LINE, line)
    return item


class _Delegate(QStyledItemDelegate):
    """Paints the texts of a line under each other on a small card."""

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for all words at the width of the list."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        height = sum(_height(text) for text, _ in self._laid_out(index.data(LINE), width))
        return QSize(width, height + 2 * ABOVE + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line as a small card; the chosen one stands out by line and ground."""
        theme = self._look.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        smooth(painter)
        card = QRectF(option.rect.adjusted(0, 0, 0, -GAP))
        ground = colour(theme, "pine_tint" if focused else "card")
        edge = colour(theme, "pine" if chosen else "line")
        box(painter, card, CORNER, ground, edge, width=2 if focused else 1)
        at = QPointF(option.rect.left() + BESIDE, option.rect.top() + ABOVE)
        for text, ink in self._laid_out(index.data(LINE), option.rect.width()):
            painter.setPen(colour(theme, ink))
            text.draw(painter, at)
            at += QPointF(0, _height(text))
        painter.restore()

    def _laid_out(self, line: CardLine[object], width: int) -> list[tuple[QTextLayout, str]]:
        """Return the texts of a line in the width of a card, with the roles of their colours."""
        room, theme = width - 2 * BESIDE, self._look.theme
        return [
            (laid_out(text.words, type_size(theme, text.size), room), text.ink)
            for text in line.texts
            if text.words
        ]


def _height(text: QTextLayout) -> int:
    return math.ceil(text.boundingRect().height())
