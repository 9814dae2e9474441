"""The matrix as rows and columns for Qt's views: respondents first, then the figures."""

from collections.abc import Collection, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from clusterdyn_desktop.domain.side_by_side import Cell, Column, Row
from clusterdyn_desktop.gui.agree.matrix_words import column_words, marks, row_words, spoken
from clusterdyn_desktop.gui.agree.narrowing import Line
from clusterdyn_desktop.gui.agree.reading import Reading
from clusterdyn_desktop.gui.words import translate

Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
NOWHERE = QModelIndex()
SPOKEN = {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}


class Figure(IntEnum):
    """The columns beside the respondents, from the first one on."""

    SPREAD = 0
    MEDIAN = 1
    AGREED = 2
    MARKS = 3


class MatrixModel(QAbstractTableModel):
    """One line a row; headings of stages are lines that cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.reading: Reading | None = None
        self.lines: Sequence[Line] = ()
        self._proposed: Collection[str] = ()
        self._line_of: dict[str, int] = {}

    def show_lines(
        self, reading: Reading, lines: Sequence[Line], proposed: Collection[str]
    ) -> None:
        """Show other lines; for the questions in `proposed` a value is being put together."""
        self.beginResetModel()
        self.reading, self.lines, self._proposed = reading, lines, proposed
        self._line_of = {line.row.question.id: n for n, line in enumerate(lines) if line.row}
        self.endResetModel()

    # ---- what stands where

    @property
    def columns(self) -> Sequence[Column]:
        """The respondents."""
        return self.reading.matrix.columns if self.reading else ()

    def row_at(self, line: int) -> Row | None:
        """Return the question of a line; None for headings, and where there is no line."""
        return self.lines[line].row if 0 <= line < len(self.lines) else None

    def line_of(self, question_id: str) -> int:
        """Return the line of a question, -1 if it is not shown."""
        return self._line_of.get(question_id, -1)

    def column_of(self, interview_id: str) -> int:
        """Return the column of an interview, -1 if it is not here."""
        found = (n for n, column in enumerate(self.columns) if column.interview.id == interview_id)
        return next(found, -1)

    def cell_at(self, line: int, column: int) -> Cell | None:
        """Return an answer, None for headings and figures."""
        row = self.row_at(line)
        return row.cells[column] if row is not None and column < len(row.cells) else None

    def figure_at(self, column: int) -> Figure | None:
        """Return which figure a column holds, None for respondents."""
        place = column - len(self.columns)
        return Figure(place) if 0 <= place < len(Figure) else None

    def is_proposed(self, row: Row) -> bool:
        """Say whether a value is being put together for a question."""
        return row.question.id in self._proposed

    # ---- what Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of respondents and figures."""
        return 0 if parent.isValid() or not self.reading else len(self.columns) + len(Figure)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let questions be chosen, headings not."""
        return CHOOSABLE if self.row_at(index.row()) is not None else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return what a cell shows or says."""
        row = self.row_at(index.row())
        if row is None or self.reading is None:
            return None
        if role not in SPOKEN and role != Qt.ItemDataRole.DisplayRole:
            return None
        figure = self.figure_at(index.column())
        if figure is not None:
            return self._figure(self.reading, row, figure)
        cell = row.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if cell.score is None else str(cell.score)
        return spoken(self.reading, self.columns[index.column()], row, cell)

    def _figure(self, reading: Reading, row: Row, figure: Figure) -> str:
        match figure:
            case Figure.SPREAD:
                return ", ".join(str(score) for score in row.outcome.scores)
            case Figure.MEDIAN:
                return reading.figure(row.outcome.median)
            case Figure.AGREED:
                return "" if row.outcome.agreed is None else str(row.outcome.agreed)
            case Figure.MARKS:
                return ", ".join(mark.words for mark in marks(reading, row))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        """Return who stands in a column, or which question in a line."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if self.figure_at(section) is Figure.MARKS else None
        if self.reading is None or (role not in SPOKEN and role != Qt.ItemDataRole.DisplayRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._line_heading(self.reading, section)
        figure = self.figure_at(section)
        if figure is not None:
            return figure_heading(figure)
        if section >= len(self.columns):
            return None
        if role in SPOKEN:
            return column_words(self.reading, self.columns[section])
        return self.reading.short_labels[section]

    def _line_heading(self, reading: Reading, line: int) -> str | None:
        row = self.row_at(line)
        if row is not None:
            return row_words(reading, row)
        if line < len(self.lines):
            return stage_heading(reading, self.lines[line].stage)
        return None


def stage_heading(reading: Reading, stage: int) -> str:
    """Return what stands above the questions of a stage."""
    return f"{stage} {reading.words.stages[stage].short}"


def figure_heading(figure: Figure) -> str:
    """Return what a column of figures is called."""
    return {
        Figure.SPREAD: translate("agree", "Spread"),
        Figure.MEDIAN: translate("agree", "Median"),
        Figure.AGREED: translate("agree", "Agreed"),
        Figure.MARKS: translate("agree", "Stands out"),
    }[figure]
