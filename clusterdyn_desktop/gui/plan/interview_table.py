"""The interviews as a table for Qt's views."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from clusterdyn_desktop.gui.plan.plan_words import Cell
from clusterdyn_desktop.services.planning import PlannedInterview

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole


class InterviewTable(QAbstractTableModel):
    """One interview a row; the words come with it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interviews: Sequence[PlannedInterview] = ()
        self._cells: Sequence[Sequence[Cell]] = ()
        self._headings: Sequence[str] = ()

    def show_interviews(
        self,
        interviews: Sequence[PlannedInterview],
        cells: Sequence[Sequence[Cell]],
        headings: Sequence[str],
    ) -> None:
        """Show other interviews."""
        self.beginResetModel()
        self._interviews, self._cells, self._headings = interviews, cells, headings
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of interviews."""
        return 0 if parent.isValid() else len(self._interviews)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Cell | str | None:
        """Return a cell, or what it says."""
        if not index.isValid():
            return None
        cell = self._cells[index.row()][index.column()]
        if role == CELL:
            return cell
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return cell.spoken
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        """Return a column's heading."""
        is_heading = orientation is Qt.Orientation.Horizontal
        if is_heading and role == Qt.ItemDataRole.DisplayRole and section < len(self._headings):
            return self._headings[section]
        return None

    def interview(self, row: int) -> PlannedInterview | None:
        """Return the interview in a row."""
        return self._interviews[row] if 0 <= row < len(self._interviews) else None

    def row_of(self, interview_id: str) -> int:
        """Return the row of an interview, -1 if it is not here."""
        ids = [planned.interview.id for planned in self._interviews]
        return ids.index(interview_id) if interview_id in ids else -1
