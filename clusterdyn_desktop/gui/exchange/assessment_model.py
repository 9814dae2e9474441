"""The assessments that can be exported, with a tick for each that is chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.library import LibraryEntry, LibraryShelf, matching

Index = QModelIndex | QPersistentModelIndex
SECOND_LINE_ROLE = int(Qt.ItemDataRole.UserRole)


class AssessmentModel(QAbstractListModel):
    """What is chosen stays chosen while a search hides it."""

    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shelves: Sequence[LibraryShelf] = ()
        self._rows: list[LibraryEntry] = []
        self._country: Callable[[str], str] = str
        self._words = ""
        self._chosen: set[str] = set()

    def show_shelves(self, shelves: Sequence[LibraryShelf]) -> None:
        """Show another library; what is no longer in it is no longer chosen."""
        self._shelves = shelves
        there = {entry.assessment.id for shelf in shelves for entry in shelf.entries}
        self._chosen &= there
        self._filter()
        self.chosen_changed.emit()

    def set_country_names(self, country: Callable[[str], str]) -> None:
        """Word the rows anew, with another way to name countries."""
        self._country = country
        self._tell_rows()

    def search(self, words: str) -> None:
        """Show only what a search finds."""
        self._words = words
        self._filter()

    def _filter(self) -> None:
        found = matching(self._shelves, self._words) if self._words.strip() else self._shelves
        self.beginResetModel()
        self._rows = [entry for shelf in found for entry in shelf.entries]
        self.endResetModel()

    @property
    def chosen(self) -> list[str]:
        """The ids of the chosen assessments, in the library's order."""
        return [
            entry.assessment.id
            for shelf in self._shelves
            for entry in shelf.entries
            if entry.assessment.id in self._chosen
        ]

    def entry(self, assessment_id: str) -> LibraryEntry:
        """Return an assessment's entry."""
        return next(
            entry
            for shelf in self._shelves
            for entry in shelf.entries
            if entry.assessment.id == assessment_id
        )

    @property
    def is_empty(self) -> bool:
        """Whether the library holds no assessment at all."""
        return not any(shelf.entries for shelf in self._shelves)

    @property
    def all_shown_chosen(self) -> bool:
        """Whether everything that is shown is chosen."""
        return bool(self._rows) and all(row.assessment.id in self._chosen for row in self._rows)

    def toggle(self, index: QModelIndex) -> None:
        """Choose a row, or no longer."""
        if index.isValid():
            self._chosen ^= {self._rows[index.row()].assessment.id}
            self._tell()

    def choose_shown(self, chosen: bool) -> None:
        """Choose everything that is shown, or none of it."""
        shown = {row.assessment.id for row in self._rows}
        self._chosen = self._chosen | shown if chosen else self._chosen - shown
        self._tell()

    def _tell(self) -> None:
        self._tell_rows()
        self.chosen_changed.emit()

    def _tell_rows(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of assessments shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows: the cluster, and in its second line what there is of it."""
        entry = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.cluster.name
            case _ if role == SECOND_LINE_ROLE:
                return self._second_line(entry)
            case Qt.ItemDataRole.CheckStateRole:
                is_chosen = entry.assessment.id in self._chosen
                return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{entry.cluster.name}, {self._second_line(entry)}"
            case _:
                return None

    def _second_line(self, entry: LibraryEntry) -> str:
        parts = (
            self._country(entry.cluster.country),
            entry.assessment.label,
            translate("exchange", "%n interview(s)", "", entry.interviews),
            translate("exchange", "%n answer(s)", "", entry.answers),
        )
        return " · ".join(part for part in parts if part)
