"""The thin questions as a table that can be sorted by any of its columns."""

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from clusterdyn_desktop.domain.rotation import Coverage
from clusterdyn_desktop.gui.plan.coverage_words import why_thin
from clusterdyn_desktop.gui.words import translate

Index = QModelIndex | QPersistentModelIndex
FIELDS = ("question_id", "planned", "answered", "reachable")
"""What the columns show; the last one says why."""


class ThinTable(QAbstractTableModel):
    """One thin question a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Coverage] = []
        self._sorted = (0, Qt.SortOrder.AscendingOrder)

    def show_thin(self, rows: Sequence[Coverage]) -> None:
        """Show other questions, sorted as before."""
        self.beginResetModel()
        self._rows = list(rows)
        self._arrange()
        self.endResetModel()

    def question(self, row: int) -> str:
        """Return the id of the question in a row, empty where there is none."""
        return self._rows[row].question_id if 0 <= row < len(self._rows) else ""

    def row_of(self, question_id: str) -> int:
        """Return the row of a question, -1 if it is not thin."""
        ids = [each.question_id for each in self._rows]
        return ids.index(question_id) if question_id in ids else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of thin questions."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(FIELDS) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return what a cell says."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self._rows[index.row()]
        if index.column() < len(FIELDS):
            return str(getattr(row, FIELDS[index.column()]))
        return why_thin(row)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        """Return a column's heading."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("plan", "Question"),
            translate("plan", "Planned"),
            translate("plan", "Answered"),
            translate("plan", "Can be asked"),
            translate("plan", "Why"),
        )[section]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self.layoutAboutToBeChanged.emit()
        self._sorted = (column, order)
        self._arrange()
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        column, order = self._sorted
        backwards = order is Qt.SortOrder.DescendingOrder
        self._rows.sort(key=attrgetter("question_id"))
        if column < len(FIELDS):
            self._rows.sort(key=attrgetter(FIELDS[column]), reverse=backwards)
        else:
            self._rows.sort(key=why_thin, reverse=backwards)
