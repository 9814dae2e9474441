"""The table of differences: question, first entry, second entry, and what is to stand."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from clusterdyn_desktop.domain.answer_keying import Difference
from clusterdyn_desktop.domain.keyed_answer import KeyedAnswer
from clusterdyn_desktop.gui.keying.difference_words import side_words
from clusterdyn_desktop.gui.keying.headed_table import HeadedModel
from clusterdyn_desktop.gui.keying.keying_words import all_words
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.row_table import choose_rows
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.keying import Choice

Index = QModelIndex | QPersistentModelIndex
CHOICES: Mapping[int, Choice] = {1: Choice.FIRST, 2: Choice.SECOND}
"""The columns that stand for a choice."""

CHOSEN = "✓ "
SIDES, ABOVE_AND_BELOW = 32, 20
"""What lies around the text of a cell, and a little for letters in bold."""


class DifferenceModel(HeadedModel):
    """Differences in words, with what was chosen so far."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self.differing: Sequence[Difference] = ()
        self.choices: dict[str, Choice | KeyedAnswer] = {}

    def show_differences(self, differing: Sequence[Difference]) -> None:
        """Take in other differences; choices about those that are still there stay."""
        self.beginResetModel()
        names = {each.question_id for each in differing}
        self.choices = {name: held for name, held in self.choices.items() if name in names}
        self.differing = differing
        self.endResetModel()

    def choose(self, row: int, choice: Choice | KeyedAnswer | None) -> None:
        """Choose what is to stand, or take the choice back."""
        name = self.differing[row].question_id
        if choice is None:
            self.choices.pop(name, None)
        else:
            self.choices[name] = choice
        self.dataChanged.emit(self.index(row, 0), self.index(row, 3))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of differences."""
        return 0 if parent is not None and parent.isValid() else len(self.differing)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words and look; what was chosen stands out."""
        each, column = self.differing[index.row()], index.column()
        choice = self.choices.get(each.question_id)
        is_chosen = column in CHOICES and choice is CHOICES[column]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(each, column, choice)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(each, choice)
            case Qt.ItemDataRole.FontRole if is_chosen or column == 0:
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
            case Qt.ItemDataRole.ForegroundRole:
                is_passed_over = column in CHOICES and choice is not None and not is_chosen
                name = "ink_second" if is_passed_over else "pine" if is_chosen else "ink"
                return QColor(self._screen.look.theme.colours[name])
        return None

    def _words(self, each: Difference, column: int, choice: Choice | KeyedAnswer | None) -> str:
        language = self._screen.language
        if column in CHOICES:
            side = each.first if column == 1 else each.second
            mark = CHOSEN if choice is CHOICES[column] else ""
            return mark + side_words(each, side, language)
        if column == 0:
            return each.question_id
        return CHOSEN + all_words(choice, language) if isinstance(choice, KeyedAnswer) else ""

    def _spoken(self, each: Difference, choice: Choice | KeyedAnswer | None) -> str:
        titles = headings()
        said = [
            f"{titles[column]}: {self._words(each, column, None)}".replace("\n", ", ")
            for column in range(3)
        ]
        if choice is not None:
            column = 3 if isinstance(choice, KeyedAnswer) else choice.value
            said.append(translate("keying", "chosen: {which}").format(which=titles[column]))
        return "; ".join(said)

    def headings(self) -> tuple[str, ...]:
        """Return the headings of the columns."""
        return headings()


def headings() -> tuple[str, ...]:
    """Return the headings of the columns."""
    return (
        translate("keying", "Question"),
        translate("keying", "First"),
        translate("keying", "Second"),
        translate("keying", "Keyed anew"),
    )


class DifferenceTable(QTableView):
    """Left and right choose, Backspace takes the choice back, Enter wants to key anew."""

    moved = Signal()
    chosen = Signal()
    anew_wanted = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._model = DifferenceModel(screen)
        self.setModel(self._model)
        choose_rows(self)
        self.setWordWrap(True)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        set_role(self, "lines")
        self.clicked.connect(self._on_self_clicked)
        self.selectionModel().currentRowChanged.connect(self.moved)

    @property
    def choices(self) -> Mapping[str, Choice | KeyedAnswer]:
        """What was chosen so far, by question id."""
        return self._model.choices

    @property
    def current(self) -> Difference | None:
        """The difference that is looked at."""
        row = self.currentIndex().row()
        return self._model.differing[row] if 0 <= row < len(self._model.differing) else None

    def show_differences(self, differing: Sequence[Difference]) -> None:
        """Show other differences, the first of them looked at."""
        self._model.show_differences(differing)
        self._fit_rows()
        self.setCurrentIndex(self._model.index(0, 0))

    def choose(self, choice: Choice | KeyedAnswer | None) -> None:
        """Choose for the difference that is looked at, or take the choice back."""
        if self.current is not None:
            self._model.choose(self.currentIndex().row(), choice)
            self._fit_rows()
            self.chosen.emit()

    def step_on(self) -> None:
        """Look at the next difference; the last one stays."""
        row = self.currentIndex().row() + 1
        if row < len(self._model.differing):
            self.setCurrentIndex(self._model.index(row, 0))

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(translate("keying", "What differs"))
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 3)
        self._fit_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by the arrows that point to a column."""
        match event.key():
            case Qt.Key.Key_Left:
                self._choose_and_step(Choice.FIRST)
            case Qt.Key.Key_Right:
                self._choose_and_step(Choice.SECOND)
            case Qt.Key.Key_Backspace | Qt.Key.Key_Delete:
                self.choose(None)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.anew_wanted.emit()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every row the height that its texts take."""
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Give every row the height at which all its texts are whole."""
        measure, wrap = self.fontMetrics(), int(Qt.TextFlag.TextWordWrap)
        for row in range(len(self._model.differing)):
            heights = [
                measure.boundingRect(
                    0, 0, self.columnWidth(column) - SIDES, 10_000, wrap, str(words)
                ).height()
                for column in range(self._model.columnCount())
                if (words := self._model.index(row, column).data())
            ]
            self.setRowHeight(row, max(heights) + ABOVE_AND_BELOW)

    def _choose_and_step(self, choice: Choice) -> None:
        self.choose(choice)
        self.step_on()

    def _on_self_clicked(self, index: QModelIndex) -> None:
        if index.column() in CHOICES:
            self.choose(CHOICES[index.column()])
