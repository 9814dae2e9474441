"""The variables as rows and columns for Qt's views."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from clusterdyn_desktop.gui.results.variable_rows import VariableRow

Index = QModelIndex | QPersistentModelIndex
SORT_ROLE = Qt.ItemDataRole.UserRole
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
NAME, SCORE = 1, 2
FIXED_BEFORE = 3
"""Stage, variable and score stand before the voices."""

UNKNOWN_LAST = 99.0


class VariableModel(QAbstractTableModel):
    """Stage, variable, score, one column a voice, interviews, spread."""

    def __init__(self, figure: Callable[[float | None, int], str]) -> None:
        super().__init__()
        self._figure = figure
        self._rows: Sequence[VariableRow] = ()
        self._headings: Sequence[str] = ()
        self._voices: Sequence[str] = ()

    def show_rows(
        self, rows: Sequence[VariableRow], headings: Sequence[str], voices: Sequence[str]
    ) -> None:
        """Show other rows; `headings` for the columns that are not voices, in their order."""
        self.beginResetModel()
        self._rows, self._headings, self._voices = rows, headings, voices
        self.endResetModel()

    @property
    def voice_columns(self) -> range:
        """Which columns are voices."""
        return range(FIXED_BEFORE, FIXED_BEFORE + len(self._voices))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of variables."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings) + len(self._voices)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's heading; a voice's is a sign, with its name for those who ask."""
        if orientation is not Qt.Orientation.Horizontal or section >= self.columnCount():
            return None
        if section in self.voice_columns:
            names = {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
            return self._voices[section - FIXED_BEFORE] if role in names else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[self._fixed(section)]
        return None

    def _fixed(self, column: int) -> int:
        """Return a column's place among those that are not voices."""
        return column if column < FIXED_BEFORE else column - len(self._voices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, sorts by or says."""
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, index.column())
        if role == SORT_ROLE:
            return self._sorted_by(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() not in {0, 1}:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def _shown(self, row: VariableRow, column: int) -> str:
        if column in self.voice_columns:
            return self._figure(row.voices[column - FIXED_BEFORE], 1)
        score = "" if row.score is None else self._figure(row.score, 2)
        return (str(row.stage), row.name, score, str(row.respondents), row.spread)[
            self._fixed(column)
        ]

    def _sorted_by(self, row: VariableRow, column: int) -> float | str:
        if column in self.voice_columns:
            voice = row.voices[column - FIXED_BEFORE]
            return UNKNOWN_LAST if voice is None else voice
        score = UNKNOWN_LAST if row.score is None else row.score
        spread = UNKNOWN_LAST if row.band is None else row.band[1] - row.band[0]
        return (row.stage, row.name.casefold(), score, row.respondents, spread)[self._fixed(column)]
