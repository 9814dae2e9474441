"""Where exchange begins: what goes out, what is to come in, and what did lately."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui._forms.exchange_start import Ui_ExchangeStart
from clusterdyn_desktop.gui.exchange.going import Going
from clusterdyn_desktop.gui.exchange.in_card import InCard
from clusterdyn_desktop.gui.exchange.log_words import lately
from clusterdyn_desktop.gui.exchange.out_card import OutCard
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.services.file_log import FileEntry
from clusterdyn_desktop.services.library import LibraryShelf


class StartView(QWidget):
    """The cards beside each other; `log_wanted` asks for all files, `packs_wanted` for packs."""

    log_wanted = Signal()
    packs_wanted = Signal()

    def __init__(self, screen: Screen, offered: Collection[Going]) -> None:
        super().__init__()
        self._screen = screen
        self._entries: Sequence[FileEntry] = ()
        self.form = Ui_ExchangeStart()
        self.form.setupUi(self)
        set_role(self.form.openConflicts, "callout")
        self.going_out = OutCard(screen, self.form, offered)
        self.coming_in = InCard(screen, self.form)
        self.form.allFiles.clicked.connect(self.log_wanted)
        self.form.allPacks.clicked.connect(self.packs_wanted)
        self.form.allPacks.hide()

    def show_shelves(
        self, shelves: Sequence[LibraryShelf], attached: Mapping[str, int] | None = None
    ) -> None:
        """Show what there is; `attached` are numbers of attachments by assessment id."""
        self.going_out.show_shelves(shelves, attached or {})
        self.coming_in.show_shelves(shelves)

    def show_log(self, entries: Sequence[FileEntry]) -> None:
        """Show the files that went out or came in last; `entries` has the latest first."""
        self._entries = entries
        self._word_log()

    def show_packs(self, count: int) -> None:
        """Offer the list of peer packs where there are some."""
        self.form.allPacks.setVisible(count > 0)

    def retranslate(self) -> None:
        """Word everything anew; what is chosen stays chosen."""
        self.form.retranslateUi(self)
        self.going_out.retranslate()
        self.coming_in.retranslate()
        self._word_log()

    def restyle(self) -> None:
        """Draw what paints itself in the new colours."""
        self.going_out.restyle()

    def set_busy(self, busy: bool) -> None:
        """Let nothing else begin while a file is worked on."""
        form = self.form
        out = (form.outSearch, form.listSheets, form.outChoices)
        for widget in (*out, form.drop, form.ask, form.broughtIn, form.logCard):
            widget.setEnabled(not busy)

    def _word_log(self) -> None:
        language = self._screen.language
        self.form.logWords.setText(lately(self._entries, language.texts, language.formats))
        self.form.allFiles.setVisible(bool(self._entries))
