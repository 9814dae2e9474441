"""Every file that went out or came in: found, shown in its folder, and an import undone."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui._forms.exchange_log import Ui_ExchangeLog
from clusterdyn_desktop.gui.exchange.log_words import SHARES, headings, row
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.file_dialogs import show_in_folder
from clusterdyn_desktop.gui.widgets.segments import Segments
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.file_log import Direction, FileEntry


class Way(Enum):
    """Which files are listed."""

    ALL = "all"
    IN = Direction.IN
    OUT = Direction.OUT


class LogView(QWidget):
    """`undo_wanted` and `redo_wanted` carry the entry of an import, `left` goes back."""

    undo_wanted = Signal(object)
    redo_wanted = Signal(object)
    left = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._entries: Sequence[FileEntry] = ()
        self._shown: list[FileEntry] = []
        self.form = Ui_ExchangeLog()
        self.form.setupUi(self)
        self.way = Segments(list(Way))
        self.way.choose(Way.ALL)
        self.form.filterRow.addWidget(self.way)
        set_role(self.form.undone, "hint")
        self._connect()
        self.restyle()

    def _connect(self) -> None:
        form = self.form
        self.way.chosen.connect(self._on_way_chosen)
        form.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        form.undo.clicked.connect(self._on_undo_clicked)
        form.showFolder.clicked.connect(self._on_show_folder_clicked)
        form.back.clicked.connect(self.left)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    def show_entries(self, entries: Sequence[FileEntry]) -> None:
        """Show the files; `entries` has the latest first."""
        self._entries = entries
        self._show()

    def say(self, words: str) -> None:
        """Say what was undone."""
        self.form.undone.say(words)

    def set_busy(self, busy: bool) -> None:
        """Let nothing else begin while an import is undone."""
        self.form.sheets.setEnabled(not busy)
        self._show_buttons()

    def take_focus(self) -> None:
        """Let the keys act on the list, from the latest file on."""
        self.form.table.selectRow(0)
        (self.form.table if self._shown else self.form.back).setFocus()

    def restyle(self) -> None:
        """Paint the table in the new colours."""
        self.form.table.show_theme(self._screen.look.theme)

    def retranslate(self) -> None:
        """Word everything anew; what is chosen stays chosen."""
        form = self.form
        form.retranslateUi(self)
        form.strip.set_cancel_word(translate("exchange", "Cancel"))
        form.undone.set_close_word(translate("exchange", "Close"))
        self.way.set_words(
            [
                translate("exchange", "All"),
                translate("exchange", "In", "into this store"),
                translate("exchange", "Out", "out of this store"),
            ],
            translate("exchange", "Which files are listed"),
        )
        form.nothing.set_words(
            translate("exchange", "No files yet"),
            translate(
                "exchange",
                "Export an assessment, or drop a file on the Exchange page: it is listed here.",
            ),
        )
        self._show()

    # ---- showing

    @property
    def entries(self) -> Sequence[FileEntry]:
        """The files that are listed."""
        return self._shown

    @property
    def chosen(self) -> FileEntry | None:
        """The file that is chosen."""
        row_at = self.form.table.currentIndex().row()
        return self._shown[row_at] if 0 <= row_at < len(self._shown) else None

    def _show(self) -> None:
        texts, formats = self._screen.language.texts, self._screen.language.formats
        chosen, way = self.chosen, self.way.value
        self._shown = [
            each for each in self._entries if way is Way.ALL or each.direction is Way(way).value
        ]
        rows = [row(each, texts, formats) for each in self._shown]
        self.form.table.show_rows(headings(texts), rows, SHARES)
        self.form.sheets.setCurrentWidget(self.form.tableCard if rows else self.form.nothing)
        if rows:
            same = [at for at, each in enumerate(self._shown) if chosen and each.id == chosen.id]
            self.form.table.selectRow(same[0] if same else 0)
        self._show_buttons()

    def _show_buttons(self) -> None:
        form, chosen = self.form, self.chosen
        can_redo = chosen is not None and chosen.can_be_redone
        form.undo.setVisible(can_redo or (chosen is not None and chosen.can_be_undone))
        form.undo.setEnabled(form.sheets.isEnabled())
        form.undo.setText(
            translate("exchange", "Redo this import")
            if can_redo
            else translate("exchange", "Undo this import")
        )
        form.showFolder.setEnabled(chosen is not None and bool(chosen.folder))
        form.chosen.setText(chosen.folder if chosen is not None else "")

    # ---- what is heard

    def _on_way_chosen(self) -> None:
        self._show()

    def _on_row_changed(self) -> None:
        self._show_buttons()

    def _on_undo_clicked(self) -> None:
        if self.chosen is not None:
            wanted = self.redo_wanted if self.chosen.can_be_redone else self.undo_wanted
            wanted.emit(self.chosen)

    def _on_show_folder_clicked(self) -> None:
        if self.chosen is not None:
            show_in_folder(self.chosen.path)
