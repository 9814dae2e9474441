"""The list of what is attached to an answer: name, kind and size of each, as high as it needs."""

import math
from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QTextLayout
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from clusterdyn_desktop.gui.interview.attachment_words import AttachmentLine
from clusterdyn_desktop.gui.interview.painting import box, colour, smooth, type_size
from clusterdyn_desktop.gui.interview.wrapped_text import laid_out
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role

Index = QModelIndex | QPersistentModelIndex

LINE = Qt.ItemDataRole.UserRole
BESIDE, ABOVE = 10, 6
GAP = 4
CORNER = 6
MOST_SHOWN = 3
"""Lines in sight at once; the others are scrolled to, so that the panel keeps its shape."""


class AttachmentLines(QListWidget):
    """Enter and a double click ask to open the chosen one, Delete to take it away."""

    opened = Signal()
    removed = Signal()

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        set_role(self, "jottings")
        self.setItemDelegate(_Delegate(look))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemDoubleClicked.connect(self.opened)
        look.changed.connect(self.viewport().update)

    def show_lines(self, lines: Sequence[AttachmentLine]) -> None:
        """Show other lines; the chosen one stays, or the one that takes its place."""
        before, place = self.chosen, self.currentRow()
        blocked = self.blockSignals(True)
        self.clear()
        for line in lines:
            item = QListWidgetItem(line.spoken)
            item.setData(LINE, line)
            item.setToolTip(line.spoken)
            self.addItem(item)
        ids = [line.attachment.id for line in lines]
        kept = ids.index(before.attachment.id) if before and before.attachment.id in ids else place
        self.setCurrentRow(max(0, min(kept, len(ids) - 1)))
        self.blockSignals(blocked)
        self.updateGeometry()

    def choose(self, attachment_id: str) -> None:
        """Choose a line."""
        for row in range(self.count()):
            line: AttachmentLine = self.item(row).data(LINE)
            if line.attachment.id == attachment_id:
                self.setCurrentRow(row)

    @property
    def chosen(self) -> AttachmentLine | None:
        """The line that is chosen."""
        chosen = self.selectedItems()
        line = chosen[0].data(LINE) if chosen else None
        return line if isinstance(line, AttachmentLine) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Be as high as the first lines are."""
        rows = range(min(self.count(), MOST_SHOWN))
        return QSize(200, sum(self.sizeHintForRow(row) for row in rows))

    def minimumSizeHint(self) -> QSize:
        """Be no lower."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the names anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()


class _Delegate(QStyledItemDelegate):
    """Paints the name, and small under it what it is; in rust why it cannot be shown."""

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for all words at the width of the list."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, AttachmentLines) else 200
        texts = self._laid_out(index.data(LINE), width)
        height = sum(math.ceil(text.boundingRect().height()) for text, _ in texts)
        return QSize(width, height + 2 * ABOVE + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line as a small card; the chosen one stands out by line and ground."""
        line: AttachmentLine = index.data(LINE)
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
        for text, role in self._laid_out(line, option.rect.width()):
            painter.setPen(colour(theme, role))
            text.draw(painter, at)
            at += QPointF(0, math.ceil(text.boundingRect().height()))
        painter.restore()

    def _laid_out(self, line: AttachmentLine, width: int) -> list[tuple[QTextLayout, str]]:
        """Return the texts of a line in the width of a card, with the roles of their colours."""
        texts = (
            (line.name, "body", "ink"),
            (line.about, "small", "ink_second"),
            (line.trouble, "small", "rust_ink"),
        )
        room, theme = width - 2 * BESIDE, self._look.theme
        return [
            (laid_out(text, type_size(theme, size), room), role)
            for text, size, role in texts
            if text
        ]
