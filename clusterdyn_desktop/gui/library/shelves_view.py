"""The list of clusters and assessments: choosing, opening, and the menu of what can be done."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QMenu, QWidget

from clusterdyn_desktop.gui.library.library_delegate import LibraryDelegate
from clusterdyn_desktop.gui.library.library_model import LibraryModel
from clusterdyn_desktop.gui.library.rows import EntryRow, Row
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate

if TYPE_CHECKING:
    from clusterdyn_desktop.domain.records import Cluster
    from clusterdyn_desktop.services.library import LibraryEntry

MARGIN = 16


class ShelvesView(QListView):
    """Signals carry what was chosen; what then happens is decided elsewhere."""

    row_chosen = Signal()
    opened = Signal(object)
    """The row on which Enter was pressed, or which was double-clicked."""

    left_upwards = Signal()
    edit_wanted = Signal(object)
    add_wanted = Signal(object)
    """The cluster to edit, or to add an assessment to."""

    remove_wanted = Signal(object)
    """The `LibraryEntry` to take out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: LibraryModel
        self._delegate: LibraryDelegate
        self._awaited = ""
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.activated.connect(self._on_activated)

    def set_up(self, screen: Screen) -> None:
        """Begin, with nothing to show."""
        self._rows = LibraryModel(screen.language.formats, self)
        self._delegate = LibraryDelegate(self._rows, self, screen.look.theme, self.card_width)
        self._delegate.edit_wanted.connect(self.edit_wanted)
        self._delegate.add_wanted.connect(self.add_wanted)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def retranslate(self, screen: Screen) -> None:
        """Word the rows anew."""
        self._rows.forget_words(screen.language.formats)
        self._delegate.retranslate()
        self.viewport().update()

    def restyle(self, screen: Screen) -> None:
        """Paint in another theme."""
        self._delegate.dress(screen.look.theme)
        self.viewport().update()

    def show_rows(self, rows: Sequence[Row], stages: int) -> None:
        """Show other rows, keeping place and choice where they are still there."""
        current, offset = self.row, self.verticalScrollBar().value()
        wanted = self._awaited or (current.id if current else "")
        self._rows.show_rows(list(rows), stages)
        self.verticalScrollBar().setValue(offset)
        self.choose(wanted)
        self._awaited = ""

    def choose(self, row_id: str) -> None:
        """Choose a row by what it is about, else the first assessment."""
        place = self._rows.place_of(row_id) if row_id else QModelIndex()
        if not place.isValid():
            first = next((row for row in self._rows.rows if isinstance(row, EntryRow)), None)
            place = self._rows.place_of(first.id) if first else self._rows.index(0)
        self.setCurrentIndex(place)

    def choose_when_shown(self, row_id: str) -> None:
        """Choose a row that will be among the next ones shown."""
        self._awaited = row_id

    def step_into(self, row: Row) -> None:
        """Go from a cluster's head to its latest assessment."""
        below = self._rows.index(self._rows.place_of(row.id).row() + 1)
        entry = self._rows.row(below)
        if isinstance(entry, EntryRow) and entry.cluster.id == row.cluster.id:
            self.setCurrentIndex(below)

    @property
    def row(self) -> Row | None:
        """The chosen row."""
        return self._rows.row(self.currentIndex())

    @property
    def cluster(self) -> "Cluster | None":
        """The cluster of the chosen row."""
        return self.row.cluster if self.row else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the search field with Up from the first row."""
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def card_width(self) -> int:
        """How wide cards are: the scroll bar stands in the page's margin, not on the cards."""
        bar = self.verticalScrollBar()
        taken = bar.width() if bar.isVisible() else 0
        return self.viewport().width() - (MARGIN - taken)

    def want_removal(self) -> None:
        """Ask to take out the chosen assessment."""
        if isinstance(self.row, EntryRow):
            self.remove_wanted.emit(self.row.entry)

    def _open_menu(self, point: QPoint) -> None:
        row = self.row
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(row, EntryRow):
            menu.addAction(translate("library", "Open"), lambda: self.opened.emit(row))
        self._add_cluster_actions(menu, row.cluster)
        if isinstance(row, EntryRow):
            menu.addSeparator()
            self._add_removal(menu, row.entry)
        menu.popup(self.viewport().mapToGlobal(point))

    def _add_cluster_actions(self, menu: QMenu, cluster: "Cluster") -> None:
        add = translate("library", "New assessment of {cluster}").format(cluster=cluster.name)
        edit = translate("library", "Edit {cluster}").format(cluster=cluster.name)
        menu.addAction(add, lambda: self.add_wanted.emit(cluster))
        menu.addAction(edit, lambda: self.edit_wanted.emit(cluster))

    def _add_removal(self, menu: QMenu, entry: "LibraryEntry") -> None:
        words = translate("library", "Remove assessment")
        menu.addAction(words, lambda: self.remove_wanted.emit(entry))

    def _on_menu_requested(self, point: QPoint) -> None:
        self._open_menu(point)

    def _on_activated(self) -> None:
        self.opened.emit(self.row)

    def _on_current_changed(self) -> None:
        self.row_chosen.emit()
