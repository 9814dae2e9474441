"""A list in groups: headings that are passed over, and entries whose texts wrap, with marked words.

It lays out and paints; what the entries mean is known to those who show them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QItemSelectionModel,
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
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from clusterdyn_desktop.domain.searching import Marked
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.painting import box, colour, smooth, type_size
from clusterdyn_desktop.gui.widgets.wrapped_text import laid_out
from clusterdyn_desktop.services.theme import Theme

ROW = Qt.ItemDataRole.UserRole
SIDE = 10
ABOVE = 7
BAR = 3
HEADING_ABOVE = 16
HEADING_BELOW = 4
BETWEEN = 2
ROOMY = 400
"""Pixels of width from which texts are written in full size."""

LEAST = 80
"""Pixels a text is laid out in at least, also before the list has been shown."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """The first line of a group, and what can be said about all of it."""

    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: a small line, the texts under it, and what it stands for."""

    lead: str
    texts: tuple[Marked, ...]
    meaning: object
    hint: str = ""

    @property
    def name(self) -> str:
        """The entry in one line."""
        return " · ".join(part for part in (self.lead, *(text.text for text in self.texts)) if part)


Row = Heading | Entry


class GroupedList(QListView):
    """`chosen` carries what the entry stands for that was entered or clicked."""

    chosen = Signal(object)

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self._painter = _Delegate(self, look)
        self.setItemDelegate(self._painter)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        set_role(self, "shelves")
        self.clicked.connect(self._on_clicked)

    def show_rows(self, rows: Sequence[Row], *, keep: bool) -> None:
        """Show other rows, the first entry marked; `keep` marks what was, or what follows it."""
        before, place_before = self.meaning, self.currentIndex().row()
        self._painter.forget()
        self._rows.clear()
        for row in rows:
            self._rows.appendRow(_item(row))
        entries = self._entries()
        same: list[int] = []
        if keep and before is not None:
            same = [place for place in entries if self._meant(place) == before]
            same = same or [place for place in entries if place >= place_before] or entries[-1:]
        self._mark((same or entries or [-1])[0])

    @property
    def meaning(self) -> object:
        """What the marked entry stands for, or None."""
        return self._meant(self.currentIndex().row())

    @property
    def names(self) -> list[str]:
        """What the rows say, in order."""
        return [self._rows.item(place).text() for place in range(self._rows.rowCount())]

    def step(self, step: int) -> None:
        """Mark the entry before or after, going round."""
        entries = self._entries()
        if entries:
            now = self.currentIndex().row()
            place = entries.index(now) + step if now in entries else 0
            self._mark(entries[place % len(entries)])

    def choose(self) -> None:
        """Choose the marked entry."""
        if self.meaning is not None:
            self.chosen.emit(self.meaning)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up, down and in; letters mean nothing here."""
        match event.key():
            case Qt.Key.Key_Up:
                self.step(-1)
            case Qt.Key.Key_Down:
                self.step(+1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.choose()
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown | Qt.Key.Key_Home | Qt.Key.Key_End:
                super().keyPressEvent(event)
            case _:
                event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the texts anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _entries(self) -> list[int]:
        rows = range(self._rows.rowCount())
        return [place for place in rows if isinstance(self._row(place), Entry)]

    def _row(self, place: int) -> object:
        return self._rows.index(place, 0).data(ROW)

    def _meant(self, place: int) -> object:
        row = self._row(place)
        return row.meaning if isinstance(row, Entry) else None

    def _mark(self, place: int) -> None:
        index = self._rows.index(place, 0)
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, select)
        first = bool(self._entries()) and place == self._entries()[0]
        if first:
            self.scrollToTop()
        elif index.isValid():
            self.scrollTo(index)

    def _on_clicked(self, _index: QModelIndex) -> None:
        self.choose()


def _item(row: Row) -> QStandardItem:
    item = QStandardItem()
    item.setData(row, ROW)
    if isinstance(row, Heading):
        item.setText(" · ".join(part for part in (row.text, row.note) if part))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
    else:
        item.setText(row.name)
        item.setToolTip(row.hint)
        item.setData(row.hint, Qt.ItemDataRole.AccessibleDescriptionRole)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return item


class _Delegate(QStyledItemDelegate):
    """Lays out the texts of a row under each other."""

    def __init__(self, view: GroupedList, look: ScreenLook) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._theme = look.theme
        self._known: dict[tuple[Row, int], list[QTextLayout]] = {}

    def forget(self) -> None:
        """Forget how rows are laid out."""
        self._known.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that all texts need at the list's width."""
        row, width = index.data(ROW), self._view.viewport().width()
        layouts = self._layouts(row, width)
        above, below = (HEADING_ABOVE, HEADING_BELOW) if isinstance(row, Heading) else (ABOVE,) * 2
        height = sum(_height(layout) + BETWEEN for layout in layouts) - BETWEEN
        return QSize(LEAST, int(above + height + below))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, bar and texts."""
        row, theme = index.data(ROW), self._look.theme
        painter.save()
        smooth(painter)
        area = QRectF(option.rect)
        if isinstance(row, Entry):
            self._paint_ground(painter, area, option, theme)
        top = area.top() + (HEADING_ABOVE if isinstance(row, Heading) else ABOVE)
        for place, layout in enumerate(self._layouts(row, option.rect.width())):
            painter.setPen(colour(theme, _ink(row, place)))
            layout.draw(painter, QPointF(area.left() + SIDE, top))
            top += _height(layout) + BETWEEN
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem, theme: Theme
    ) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            box(painter, area, 6, colour(theme, "pine_tint"))
            if self._view.hasFocus():
                bar = QRectF(area.left(), area.top() + 4, BAR, area.height() - 8)
                box(painter, bar, BAR / 2, colour(theme, "pine"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            box(painter, area, 6, colour(theme, "selection"))

    def _layouts(self, row: Row, width: int) -> list[QTextLayout]:
        if self._look.theme is not self._theme:
            self._theme = self._look.theme
            self.forget()
        key = (row, width)
        if key not in self._known:
            self._known[key] = self._lay_out(row, width)
        return self._known[key]

    def _lay_out(self, row: Row, width: int) -> list[QTextLayout]:
        theme, room = self._look.theme, max(LEAST, width - 2 * SIDE)
        small = type_size(theme, "small")
        body = type_size(theme) if width >= ROOMY else small
        if isinstance(row, Heading):
            texts = [(Marked(row.text), type_size(theme, "small", bold=True))]
            texts += [(Marked(row.note), small)] if row.note else []
        else:
            texts = [(Marked(row.lead), small)] if row.lead else []
            texts += [(text, body) for text in row.texts]
        return [_laid_out(text, font, room, theme) for text, font in texts]


def _ink(row: Row, place: int) -> str:
    if isinstance(row, Heading):
        return "ink" if place == 0 else "ink_second"
    return "ink_second" if row.lead and place == 0 else "ink"


def _laid_out(marked: Marked, font: QFont, width: int, theme: Theme) -> QTextLayout:
    marks = [_mark_format(marked.text, span, theme) for span in marked.spans]
    return laid_out(marked.text.replace("\n", " "), font, width, marks)


def _mark_format(text: str, span: tuple[int, int], theme: Theme) -> QTextLayout.FormatRange:
    """Return the look of a marked word. Qt counts in UTF-16, in which an emoji is two."""
    marks = QTextLayout.FormatRange()
    marks.start = _units(text[: span[0]])
    marks.length = _units(text[span[0] : span[1]])
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    look.setForeground(colour(theme, "pine"))
    look.setFontUnderline(True)
    marks.format = look
    return marks


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _height(layout: QTextLayout) -> float:
    return layout.boundingRect().height()
