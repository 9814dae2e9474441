"""The library list as Qt's views want it: rows, and their words when they are first seen."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from clusterdyn_desktop.gui.library.row_words import (
    ClusterWords,
    EntryWords,
    cluster_words,
    entry_words,
)
from clusterdyn_desktop.gui.library.rows import ClusterRow, EntryRow, Row
from clusterdyn_desktop.services.ports import Formats

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


class LibraryModel(QAbstractListModel):
    """Rows of clusters and assessments."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._rows: list[Row] = []
        self._stages = 0
        self._cluster_words: dict[str, ClusterWords] = {}
        self._entry_words: dict[str, EntryWords] = {}

    def show_rows(self, rows: list[Row], stages: int) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self._stages = stages
        self.endResetModel()

    def forget_words(self, formats: Formats) -> None:
        """Word everything anew: the records or the language changed."""
        self._formats = formats
        self._cluster_words.clear()
        self._entry_words.clear()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Row | str | None:
        """Return the row itself, or the sentence it is read out as."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.spoken(row)
        return None

    def row(self, index: Index) -> Row | None:
        """Return the row at an index."""
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, row_id: str) -> QModelIndex:
        """Return where a cluster or assessment stands, an invalid index if it is not shown."""
        for place, row in enumerate(self._rows):
            if row.id == row_id:
                return self.index(place)
        return QModelIndex()

    def spoken(self, row: Row) -> str:
        """Return a row in one sentence."""
        if isinstance(row, ClusterRow):
            return self.cluster_words(row).spoken
        return self.entry_words(row).spoken

    def cluster_words(self, row: ClusterRow) -> ClusterWords:
        """Return the words of a cluster's head."""
        if row.id not in self._cluster_words:
            self._cluster_words[row.id] = cluster_words(row.cluster, self._formats)
        return self._cluster_words[row.id]

    def entry_words(self, row: EntryRow) -> EntryWords:
        """Return the words of an assessment's row."""
        if row.id not in self._entry_words:
            self._entry_words[row.id] = entry_words(row, self._formats, self._stages)
        return self._entry_words[row.id]

    @property
    def rows(self) -> Sequence[Row]:
        """The rows that are shown."""
        return self._rows

    @property
    def stages(self) -> int:
        """Number of stages to draw a dot for."""
        return self._stages
