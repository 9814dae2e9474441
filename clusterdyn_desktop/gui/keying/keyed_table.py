"""The table of a sheet: every question in its order, with what is keyed of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QTableView

from clusterdyn_desktop.domain.keyed_answer import KeyedAnswer
from clusterdyn_desktop.domain.records import AnswerState
from clusterdyn_desktop.gui.keying.entry import Entry
from clusterdyn_desktop.gui.keying.headed_table import HeadedModel
from clusterdyn_desktop.gui.keying.keying_words import (
    answer_word,
    certainty_words,
    evidence_word,
    text_words,
)
from clusterdyn_desktop.gui.screen import Screen, ScreenLanguage
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.row_table import choose_rows
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.wording.record_words import answer_state_word

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 34
VARIABLE, ANSWER, TEXTS = 1, 2, 5
COLUMNS = 6
TEXTS_NEED = 150
"""Less room than this for quotes and notes, and the column before last to be missed goes."""

PADDING = 28
SECOND_INK = frozenset({VARIABLE, TEXTS})
"""Columns in the second ink: what the question is about, and texts."""


@dataclass(frozen=True, slots=True)
class KeyedRow:
    """One question; `cells` as they are shown."""

    question_id: str
    cells: tuple[str, ...]
    is_pending: bool


def keyed_row(entry: Entry, name: str, language: ScreenLanguage) -> KeyedRow:
    """Word one question of an entry."""
    instrument, keyed = entry.sheet.sheet.instrument, entry.held(name)
    variable = instrument.question_by_id[name].variable
    cells = (
        name,
        instrument.text(language.tag).variables[variable].short,
        answer_word(keyed, language),
        evidence_word(keyed, language),
        certainty_words(keyed, language),
        text_words(keyed),
    )
    return KeyedRow(name, cells, name in entry.pending)


class KeyedModel(HeadedModel):
    """Rows in words."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self.rows: Sequence[KeyedRow] = ()

    def show_rows(self, rows: Sequence[KeyedRow]) -> None:
        """Show other rows; where there are as many as before, in their places."""
        if [row.question_id for row in rows] != [row.question_id for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        before, self.rows = self.rows, rows
        for place, row in enumerate(rows):
            if row is not before[place]:
                self.dataChanged.emit(self.index(place, 0), self.index(place, COLUMNS - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of questions."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words and colour."""
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return row.cells[index.column()]
            case Qt.ItemDataRole.ForegroundRole:
                is_second = row.is_pending or index.column() in SECOND_INK
                name = "ink_second" if is_second else "ink"
                return QColor(self._screen.look.theme.colours[name])
        return None

    def headings(self) -> tuple[str, ...]:
        """Return the headings of the columns."""
        return headings()


def headings() -> tuple[str, ...]:
    """Return the headings of the columns."""
    return (
        translate("keying", "Question"),
        "",
        translate("keying", "Answer"),
        translate("keying", "Evidence"),
        translate("keying", "Certainty"),
        translate("keying", "Quote and note"),
    )


class KeyedTable(QTableView):
    """Shows an entry; a click goes to a question. The focus stays with the line."""

    question_chosen = Signal(str)

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._model = KeyedModel(screen)
        self._worded: dict[str, tuple[KeyedAnswer, bool, KeyedRow]] = {}
        self.setModel(self._model)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        choose_rows(self, row_height=ROW_HEIGHT)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self, "lines")
        self.clicked.connect(self._on_self_clicked)

    def show_entry(self, entry: Entry) -> None:
        """Show what is keyed, and where the line stands."""
        grows = len(entry.order) != len(self._model.rows)
        self._model.show_rows([self._row(entry, name) for name in entry.order])
        if grows:
            self._share_out()
        row = entry.order.index(entry.place) if entry.place in entry.order else -1
        if row != self.currentIndex().row() or grows:
            self._look_at(row)

    def _look_at(self, row: int) -> None:
        self.setCurrentIndex(self._model.index(row, 0))
        if row < 0:
            self.clearSelection()
            self.scrollToBottom()
        else:
            self._keep_in_view(row)

    def _row(self, entry: Entry, name: str) -> KeyedRow:
        """Word a row, unless it stands there already."""
        state = (entry.held(name), name in entry.pending)
        held = self._worded.get(name)
        if held is None or held[:2] != state:
            held = self._worded[name] = (*state, keyed_row(entry, name, self._screen.language))
        return held[2]

    def retranslate(self) -> None:
        """Set every text anew."""
        self._worded.clear()
        self.setAccessibleName(translate("keying", "The sheet, question by question"))
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, TEXTS)
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width anew."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Give every column what it needs and texts the rest; what the panel says too may go."""
        header = self.horizontalHeader()
        widths = {
            column: max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in range(TEXTS)
        }
        widths[ANSWER] = max(widths[ANSWER], self._widest_state())
        rest = self.viewport().width() - sum(widths.values())
        self.setColumnHidden(VARIABLE, rest < TEXTS_NEED)
        rest += widths[VARIABLE] if rest < TEXTS_NEED else 0
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnHidden(TEXTS, rest < TEXTS_NEED // 2)
        self.setColumnWidth(TEXTS, rest)

    def _widest_state(self) -> int:
        """Return the width of the longest state, so that nothing moves when one is keyed."""
        texts, measure = self._screen.language.texts, self.fontMetrics()
        words = (answer_state_word(texts, state) for state in AnswerState)
        return max(measure.horizontalAdvance(word) for word in words) + PADDING

    def _keep_in_view(self, row: int) -> None:
        """Show the row with a line or two before and after it."""
        for beside in (row + 2, row - 2, row):
            self.scrollTo(self._model.index(max(0, min(beside, len(self._model.rows) - 1)), 0))

    def _on_self_clicked(self, index: QModelIndex) -> None:
        self.question_chosen.emit(self._model.rows[index.row()].question_id)
