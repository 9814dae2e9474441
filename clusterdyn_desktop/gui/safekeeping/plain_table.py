"""A table of words on a card: no lines of its own, no scrolling of its own, texts wrap."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.services.theme import Theme

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlainTable(QTableWidget):
    """As tall as its rows; one row is chosen at a time, and headings never are."""

    row_chosen = Signal()
    """Another row is chosen, or none."""

    row_opened = Signal()
    """The chosen row was double-clicked, or Enter pressed on it."""

    def __init__(self, shares: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(0, len(shares), parent)
        self._shares = shares
        self._keys: list[object] = []
        set_role(self, "flush")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.itemSelectionChanged.connect(self.row_chosen)
        self.cellDoubleClicked.connect(self._on_cell_double_clicked)

    # ---- what is in it

    def begin_rows(self) -> None:
        """Take all rows away."""
        was_blocked = self.blockSignals(True)
        self.clearSpans()
        self.setRowCount(0)
        self._keys = []
        self.blockSignals(was_blocked)

    def add_heading(self, words: str, theme: Theme) -> None:
        """Add a line that stands over the rows that follow."""
        row = self._add_row(None)
        item = _item(words, theme.colours["ink_second"])
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = QFont(self.font())
        font.setPixelSize(int(theme.sizes["small"]))
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(font)
        self.setItem(row, 0, item)
        self.setSpan(row, 0, 1, self.columnCount())

    def add_words(self, key: object, words: Sequence[str], colours: Sequence[str]) -> None:
        """Add a row; `key` tells it from others, and there is a colour for every cell."""
        row = self._add_row(key)
        for column, (word, colour) in enumerate(zip(words, colours, strict=True)):
            self.setItem(row, column, _item(word, colour))

    def end_rows(self, chosen: object) -> None:
        """Show the rows that were added, and choose the one with a key, else the first."""
        self._fit()
        if self.keys:
            self.setCurrentCell(
                self._keys.index(chosen if chosen in self.keys else self.keys[0]), 0
            )
        self.row_chosen.emit()

    @property
    def chosen(self) -> object:
        """The key of the chosen row, None where there is none."""
        row = self.currentRow()
        return self._keys[row] if 0 <= row < len(self._keys) else None

    @property
    def keys(self) -> list[object]:
        """The keys of all rows but the headings, from top to bottom."""
        return [key for key in self._keys if key is not None]

    def _add_row(self, key: object) -> int:
        self._keys.append(key)
        self.insertRow(self.rowCount())
        return self.rowCount() - 1

    # ---- its size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the new width among the columns, and take the height that needs."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        width, whole = self.viewport().width(), sum(self._shares)
        for column, share in enumerate(self._shares):
            self.setColumnWidth(column, width * share // whole)
        self.resizeRowsToContents()
        header = self.horizontalHeader()
        head = 0 if header.isHidden() else header.sizeHint().height()
        self.setFixedHeight(head + sum(self.rowHeight(row) for row in range(self.rowCount())))

    # ---- what is done with it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen row with Enter."""
        if event.key() in ENTER and self.chosen is not None:
            self.row_opened.emit()
            return
        super().keyPressEvent(event)

    def _on_cell_double_clicked(self) -> None:
        if self.chosen is not None:
            self.row_opened.emit()


def _item(words: str, colour: str) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    item.setForeground(QBrush(QColor(colour)))
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return item
