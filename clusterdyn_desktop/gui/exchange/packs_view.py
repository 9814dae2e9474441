"""The peer packs that are here: whose they are, what they hold, and the way to remove one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui._forms.exchange_packs import Ui_ExchangePacks
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.peer_packs import KeptPack
from clusterdyn_desktop.services.ports import Formats

SHARES = (4, 3, 2, 4)


class PacksView(QWidget):
    """`remove_wanted` carries a pack (`KeptPack`), `left` goes back."""

    remove_wanted = Signal(object)
    left = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._packs: Sequence[KeptPack] = ()
        self._own = ""
        self.form = Ui_ExchangePacks()
        self.form.setupUi(self)
        self.form.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.form.remove.clicked.connect(self._on_remove_clicked)
        self.form.back.clicked.connect(self.left)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    def show_packs(self, packs: Sequence[KeptPack], own_fingerprint: str) -> None:
        """Show the packs, the latest first, and the fingerprint by which partners know ours."""
        self._packs, self._own = packs, own_fingerprint
        self._show()

    @property
    def chosen(self) -> KeptPack | None:
        """The pack that is chosen."""
        row = self.form.table.currentIndex().row()
        return self._packs[row] if 0 <= row < len(self._packs) else None

    def take_focus(self) -> None:
        """Let the keys act on the list."""
        (self.form.table if self._packs else self.form.back).setFocus()

    def restyle(self) -> None:
        """Paint the table in the new colours."""
        self.form.table.show_theme(self._screen.look.theme)

    def retranslate(self) -> None:
        """Word everything anew."""
        self.form.retranslateUi(self)
        self._show()

    def _show(self) -> None:
        form = self.form
        own = translate("exchange", "Partners know your packs by the fingerprint {fingerprint}.")
        form.about.setText(
            own.format(fingerprint=self._own)
            if self._own
            else translate("exchange", "Anonymous figures of partners’ clusters.")
        )
        headings = (
            translate("exchange", "Made by"),
            translate("exchange", "Country"),
            translate("exchange", "Clusters"),
            translate("exchange", "Fingerprint"),
        )
        formats = self._screen.language.formats
        form.table.show_rows(headings, [_row(pack, formats) for pack in self._packs], SHARES)
        if self._packs:
            form.table.selectRow(0)
        self._show_buttons()

    def _show_buttons(self) -> None:
        chosen = self.chosen
        self.form.remove.setEnabled(chosen is not None and not chosen.is_made_here)
        self.form.chosen.setText(
            translate("exchange", "Packs made here stay: what went out has to be known.")
            if chosen is not None and chosen.is_made_here
            else ""
        )

    def _on_row_changed(self) -> None:
        self._show_buttons()

    def _on_remove_clicked(self) -> None:
        if self.chosen is not None:
            self.remove_wanted.emit(self.chosen)


def _row(kept: KeptPack, formats: Formats) -> tuple[str, ...]:
    pack = kept.pack
    made = (
        translate("exchange", "Made here, {day}")
        if kept.is_made_here
        else translate("exchange", "Made {day}")
    ).format(day=formats.short_date(pack.made_on))
    return (
        f"{pack.maker}\n{made}",
        formats.country(pack.country),
        formats.number(pack.clusters),
        kept.fingerprint,
    )
