"""The table of the history: choosing a row, unfolding a step, going to the place it tells of."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from clusterdyn_desktop.gui.history.entries import EntryWriter, StepEntry, Worded
from clusterdyn_desktop.gui.history.history_delegate import (
    FOLD,
    INSET,
    ROW_HEIGHT,
    HistoryDelegate,
)
from clusterdyn_desktop.gui.history.history_table import Column, HistoryTable
from clusterdyn_desktop.gui.history.rows import LineRow, Row, StepRow, name_of
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.row_table import choose_rows

WIDEST = 150
NARROWEST = 64
_A_FEW = 40
SHARES = {Column.WHAT: 46, Column.BEFORE: 27, Column.AFTER: 27}
"""How the words share, per cent, what time and person leave."""


class HistoryView(QTableView):
    """Whole rows are chosen; Enter goes to the place, Right and Left unfold and fold."""

    row_chosen = Signal()
    opened = Signal()
    """Enter was pressed on a row, or it was double-clicked."""

    left_upwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = HistoryTable(self)
        self._delegate: HistoryDelegate | None = None
        self._entries: Sequence[StepEntry] = ()
        self._small = 0
        self.setModel(self._table)
        choose_rows(self, row_height=ROW_HEIGHT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(NARROWEST)

    def set_up(self, screen: Screen) -> None:
        """Begin, with nothing to show."""
        self._small = screen.look.theme.sizes["small"]
        self._delegate = HistoryDelegate(screen.look.theme, self, self._table.words)
        self.setItemDelegate(self._delegate)

    def restyle(self, screen: Screen) -> None:
        """Paint in another theme."""
        if self._delegate is not None:
            self._delegate.dress(screen.look.theme)
        self.viewport().update()

    def set_headings(self, headings: Sequence[str]) -> None:
        """Name the columns."""
        self._table.set_headings(headings)

    # ---- showing

    def show_entries(
        self, entries: Sequence[StepEntry], writer: EntryWriter, days: dict[object, str]
    ) -> None:
        """Show other steps, keeping place and choice where they are still there."""
        name, offset = name_of(self.row), self.verticalScrollBar().value()
        self._entries = entries
        self._table.show_entries(entries, writer, days)
        self._share_out()
        self.verticalScrollBar().setValue(offset)
        place = self._table.place_of(name)
        is_kept = place >= 0
        self._stand_on(place if is_kept else self._table.first_step())
        if not is_kept:
            self.scrollToTop()
        self.row_chosen.emit()

    def begin_anew(self) -> None:
        """Forget what was chosen and unfolded: another assessment comes."""
        self._entries = ()
        self._table.clear()

    @property
    def row(self) -> Row | None:
        """The chosen row."""
        return self._table.row(self.currentIndex().row())

    def words(self, row: StepRow | LineRow) -> Worded:
        """Return what a row says."""
        return self._table.words(row)

    def set_open(self, is_open: bool) -> None:
        """Unfold the chosen step, or fold it; from a line, fold the step it belongs to."""
        row, place = self.row, self.currentIndex().row()
        if row is None:
            return
        if not is_open and not isinstance(row, StepRow):
            place = self._table.place_of((name_of(row)[0], 0))
            self._stand_on(place)
        self._table.set_open(place, is_open)
        self.row_chosen.emit()

    def toggle(self) -> None:
        """Unfold the chosen step where it is folded, and fold it where it is not."""
        row = self.row
        self.set_open(not (isinstance(row, StepRow) and row.is_open))

    def _stand_on(self, place: int) -> None:
        self.setCurrentIndex(self._table.index(place, Column.WHAT))

    # ---- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that unfold, fold and open; leave the first row upwards."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Right:
                self.set_open(True)
            case Qt.Key.Key_Left:
                self.set_open(False)
            case Qt.Key.Key_Space:
                self.toggle()
            case Qt.Key.Key_Up if self.currentIndex().row() <= self._table.first_step():
                self.left_upwards.emit()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Unfold or fold where the sign is pressed."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.column() == Column.WHAT:
            inside = event.position().x() - self.visualRect(index).left()
            if inside <= FOLD:
                self.toggle()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell that another row is chosen."""
        super().currentChanged(current, previous)
        self.row_chosen.emit()

    # ---- widths

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width anew."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        header = self.horizontalHeader()
        widths = {
            column: min(WIDEST, max(self._widest(texts), self._heading_width(column)))
            for column, texts in (
                (
                    Column.TIME,
                    {self._table.words(StepRow(e, False)).time for e in self._entries[:_A_FEW]},
                ),
                (Column.WHO, {entry.step.who for entry in self._entries}),
            )
        }
        left = self.viewport().width() - sum(widths.values())
        widths |= {column: left * share // 100 for column, share in SHARES.items()}
        widths[Column.AFTER] += self.viewport().width() - sum(widths.values())
        for column, width in widths.items():
            header.resizeSection(column, width)

    def _heading_width(self, column: Column) -> int:
        heading = self._table.headerData(column, Qt.Orientation.Horizontal)
        return self._widest({str(heading or "")}) + INSET

    def _widest(self, texts: set[str]) -> int:
        """Return the width of the longest of a few texts; of many times, any is as long."""
        font = self.font()
        if self._small:
            font.setPixelSize(self._small)
        longest = sorted(texts, key=len)[-20:]
        wide = max(map(QFontMetrics(font).horizontalAdvance, longest), default=0)
        return max(NARROWEST, wide + 2 * INSET + 4)
