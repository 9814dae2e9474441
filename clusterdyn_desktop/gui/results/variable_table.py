"""Every variable with what its score rests on: the table behind the loop map."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from clusterdyn_desktop.gui.results.reading import Reading
from clusterdyn_desktop.gui.results.variable_cells import VariableCells, VoiceHeader
from clusterdyn_desktop.gui.results.variable_model import NAME, ROW_ROLE, SORT_ROLE, VariableModel
from clusterdyn_desktop.gui.results.variable_rows import VariableRow, variable_rows
from clusterdyn_desktop.gui.widgets.sign_legend import SignLegend
from clusterdyn_desktop.gui.widgets.voice_signs import voice_entry
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.theme import Theme

VOICE_WIDTH = 42
NARROWEST = 56
NAME_LEAST = 150


class VariableTable(QWidget):
    """`chosen` carries the id of the variable that was clicked, or that Enter was pressed on."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reading: Reading | None = None
        self.rows: Sequence[VariableRow] = ()
        self._model = VariableModel(self._figure)
        self._sorted = QSortFilterProxyModel()
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setSourceModel(self._model)
        self._legend = SignLegend()
        self.view = _View()
        self.view.setModel(self._sorted)
        self._header = VoiceHeader(theme)
        self.view.setHorizontalHeader(self._header)
        self._delegate = VariableCells(theme)
        self.view.setItemDelegate(self._delegate)
        self.view.setSortingEnabled(True)
        self.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._legend.setContentsMargins(16, 0, 16, 0)
        column.addWidget(self._legend)
        column.addWidget(self.view, 1)
        self.view.clicked.connect(self._on_view_chosen)
        self.view.entered_row.connect(self._on_view_chosen)

    def _figure(self, value: float | None, decimals: int) -> str:
        return "" if self._reading is None else self._reading.figure(value, decimals)

    def show_reading(self, reading: Reading, theme: Theme) -> None:
        """Show results; what was selected stays selected, and the table where it was."""
        place, row = self.view.verticalScrollBar().value(), self.view.currentIndex().row()
        self._reading = reading
        voices = [reading.words.voices[v] for v in reading.results.instrument.voices]
        self.rows = variable_rows(reading)
        self._model.show_rows(self.rows, _headings(), voices)
        self.show_theme(theme)
        self._legend.show_entries(
            (voice_entry(place, name) for place, name in enumerate(voices)), theme
        )
        self._set_widths()
        self.view.setAccessibleName(translate("results", "All variables"))
        self.view.stand_on(self._sorted.index(max(row, 0), NAME))
        self.view.verticalScrollBar().setValue(place)

    def show_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = self._delegate.theme = self._header.theme = theme
        self.view.viewport().update()
        self._header.viewport().update()

    def _set_widths(self) -> None:
        header = self._header
        header.signs = self._model.voice_columns
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in range(self._model.columnCount()):
            if column in self._model.voice_columns:
                header.resizeSection(column, VOICE_WIDTH)
            elif column != NAME:
                words = str(self._model.headerData(column, Qt.Orientation.Horizontal))
                header.resizeSection(column, max(header.width_of(words), NARROWEST))
        self.view.fit()

    def _on_view_chosen(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, VariableRow):
            self.chosen.emit(row.variable)


def _headings() -> Sequence[str]:
    return (
        translate("results", "Stage"),
        translate("results", "Variable"),
        translate("results", "Score"),
        translate("results", "Interviews"),
        translate("results", "Spread"),
    )


class _View(QTableView):
    entered_row = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "flush")
        self.setShowGrid(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()

    def stand_on(self, index: QModelIndex) -> None:
        """Make a row the current one; it shows once the table is in use."""
        nothing = QItemSelectionModel.SelectionFlag.NoUpdate
        row = QItemSelectionModel.SelectionFlag.ClearAndSelect | nothing.Rows
        self.selectionModel().setCurrentIndex(index, row if self.hasFocus() else nothing)

    def fit(self) -> None:
        """Give names the width the other columns leave, and rows the height names need."""
        others = sum(self.columnWidth(c) for c in range(self.model().columnCount()) if c != NAME)
        self.setColumnWidth(NAME, max(NAME_LEAST, self.viewport().width() - others))
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys begin."""
        super().focusInEvent(event)
        self.stand_on(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open the answers of the row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.entered_row.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
