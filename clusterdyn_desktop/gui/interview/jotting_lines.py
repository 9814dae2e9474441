"""The list of what waits in the inbox: when it was said, and the words, all of them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from clusterdyn_desktop.domain.records import Jotting
from clusterdyn_desktop.gui.interview.painting import box, colour, smooth, type_size
from clusterdyn_desktop.gui.interview.wrapped_text import laid_out
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.ports import Formats

Index = QModelIndex | QPersistentModelIndex

LINE = Qt.ItemDataRole.UserRole
INSIDE = 10
BETWEEN = 2
GAP = 4
CORNER = 6


@dataclass(frozen=True, slots=True)
class JottingLine:
    """One jotting as the list shows it."""

    jotting: Jotting
    head: str
    words: str


def jotting_line(jotting: Jotting, formats: Formats) -> JottingLine:
    """Word one jotting."""
    said = formats.time_of_day(jotting.jotted_at) if jotting.jotted_at else ""
    kind = translate("interview", "quote") if jotting.is_quote else ""
    head = " · ".join(part for part in (said, kind) if part)
    words = translate("interview", "“{words}”").format(words=jotting.text)
    return JottingLine(jotting, head, words if jotting.is_quote else jotting.text)


class JottingLines(QListWidget):
    """Keeps the choice when lines come and go; letters typed in it are `begun` elsewhere."""

    begun = Signal(str)
    opened = Signal()
    removed = Signal()

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        set_role(self, "jottings")
        self.setItemDelegate(_Delegate(look))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_lines(self, lines: Sequence[JottingLine]) -> None:
        """Show other lines; the chosen one stays, or the one that takes its place."""
        before, place = self.chosen, self.currentRow()
        self.clear()
        for line in lines:
            item = QListWidgetItem(f"{line.head}\n{line.words}")
            item.setData(LINE, line)
            self.addItem(item)
        ids = [line.jotting.id for line in lines]
        kept = ids.index(before.id) if before is not None and before.id in ids else place
        self.setCurrentRow(max(0, min(kept, len(ids) - 1)))

    @property
    def chosen(self) -> Jotting | None:
        """The jotting that is chosen."""
        chosen = self.selectedItems()
        line = chosen[0].data(LINE) if chosen else None
        return line.jotting if isinstance(line, JottingLine) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose; Enter and typing go on to the question it belongs to."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.begun.emit(event.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _Delegate(QStyledItemDelegate):
    """Paints the moment small, and the words under it."""

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for all words at the width of the list."""
        line: JottingLine = index.data(LINE)
        view = option.widget
        assert isinstance(view, JottingLines)
        width = view.viewport().width()
        head, body = self._fonts()
        words = laid_out(line.words, body, width - 2 * INSIDE).boundingRect().height()
        height = QFontMetrics(head).height() + BETWEEN + math.ceil(words)
        return QSize(width, height + 2 * INSIDE + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line as a small card; the chosen one stands out by line and ground."""
        line: JottingLine = index.data(LINE)
        theme = self._look.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        smooth(painter)
        card = QRectF(option.rect.adjusted(0, 0, 0, -GAP))
        ground = colour(theme, "pine_tint" if chosen else "card")
        edge = colour(theme, "pine" if chosen else "line")
        box(painter, card, CORNER, ground, edge, width=2 if focused else 1)
        head, body = self._fonts()
        inner = option.rect.adjusted(INSIDE, INSIDE, -INSIDE, 0)
        painter.setFont(head)
        painter.setPen(colour(theme, "ink_second"))
        painter.drawText(inner, 0, line.head)
        inner.setTop(inner.top() + QFontMetrics(head).height() + BETWEEN)
        painter.setPen(colour(theme, "ink"))
        laid_out(line.words, body, inner.width()).draw(painter, QPointF(inner.topLeft()))
        painter.restore()

    def _fonts(self) -> tuple[QFont, QFont]:
        return type_size(self._look.theme, "small"), type_size(self._look.theme)
