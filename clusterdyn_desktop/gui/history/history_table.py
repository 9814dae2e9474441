"""The history as a table for Qt's views: a flat list of rows of one height, quick at any length."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from clusterdyn_desktop.gui.history.entries import EntryWriter, StepEntry, Worded
from clusterdyn_desktop.gui.history.rows import (
    DayRow,
    LineRow,
    Row,
    StepRow,
    lines_of,
    name_of,
    rows_of,
)

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_WORDLESS = Worded("", "", "")


class Column(IntEnum):
    """The columns of the table."""

    TIME = 0
    WHO = 1
    WHAT = 2
    BEFORE = 3
    AFTER = 4


class HistoryTable(QAbstractTableModel):
    """Days, steps and lines; unfolding a step adds its lines below it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._headings: Sequence[str] = ()
        self._days: dict[object, str] = {}
        self._opened: set[str] = set()
        self._writer: EntryWriter | None = None

    def show_entries(
        self, entries: Sequence[StepEntry], writer: EntryWriter, days: dict[object, str]
    ) -> None:
        """Show other steps; `days` are the words of their days. What was unfolded stays so."""
        self.beginResetModel()
        self._writer, self._days = writer, days
        self._rows = rows_of(entries, self._opened)
        self.endResetModel()

    def set_headings(self, headings: Sequence[str]) -> None:
        """Name the columns."""
        self._headings = headings
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def set_open(self, place: int, is_open: bool) -> None:
        """Unfold the step in a row, or fold it."""
        row = self._rows[place]
        if not isinstance(row, StepRow) or not row.entry.has_many or row.is_open == is_open:
            return
        if is_open:
            self._opened.add(row.entry.step.batch)
            added = list(lines_of(row.entry))
            self.beginInsertRows(QModelIndex(), place + 1, place + len(added))
            self._rows[place + 1 : place + 1] = added
            self.endInsertRows()
        else:
            self._opened.discard(row.entry.step.batch)
            self.beginRemoveRows(QModelIndex(), place + 1, place + len(row.entry.lines))
            del self._rows[place + 1 : place + 1 + len(row.entry.lines)]
            self.endRemoveRows()
        self._rows[place] = StepRow(row.entry, is_open)
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))

    def clear(self) -> None:
        """Show nothing, and forget what was unfolded."""
        self.beginResetModel()
        self._rows = []
        self._opened.clear()
        self.endResetModel()

    # ---- what Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell: days are only read."""
        if isinstance(self.row(index.row()), DayRow):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Row | str | None:
        """Return the row itself, or what a cell says."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        column = Column(index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column >= Column.WHO:
            return self.text(row, column) or None
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

    # ---- rows

    def row(self, place: int) -> Row | None:
        """Return a row."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, name: tuple[str, int]) -> int:
        """Return where the row known by a name is, else its step, else -1."""
        batch, _sequence = name
        found = -1
        if batch:
            for place, row in enumerate(self._rows):
                if name_of(row) == name:
                    return place
                if found < 0 and name_of(row) == (batch, 0):
                    found = place
        return found

    def first_step(self) -> int:
        """Return where the newest step is, -1 where there is none."""
        return next((p for p, row in enumerate(self._rows) if isinstance(row, StepRow)), -1)

    def text(self, row: Row, column: Column) -> str:
        """Return what a cell says."""
        if isinstance(row, DayRow):
            return self._days.get(row.day, "") if column is Column.TIME else ""
        words = self.words(row)
        what = f"{words.what} – {words.mark}" if words.mark else words.what
        who = row.entry.step.who if isinstance(row, StepRow) else ""
        return (words.time, who, what, words.before, words.after)[column]

    def words(self, row: StepRow | LineRow) -> Worded:
        """Return what a step or a line says."""
        if self._writer is None:
            return _WORDLESS
        if isinstance(row, LineRow):
            return self._writer.line(row.line)
        return self._writer.step(row.entry)
