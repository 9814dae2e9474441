"""Where exchange begins: what goes out, and what is to come in."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui._forms.exchange_start import Ui_ExchangeStart
from clusterdyn_desktop.gui.language_names import named_languages
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.library import LibraryShelf


class StartView(QWidget):
    """Emits what the person asks for.

    `export_wanted` carries ids, a language tag, and whether attachments go along.
    """

    export_wanted = Signal(list, str, bool)
    check_wanted = Signal(object)
    file_wanted = Signal()
    tables_wanted = Signal()
    opening_wanted = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._attached: Mapping[str, int] = {}
        self.form = Ui_ExchangeStart()
        self.form.setupUi(self)
        set_role(self.form.broughtIn, "hint")
        self.open_brought_in = self.form.broughtIn.add_button()
        self._connect()

    def _connect(self) -> None:
        form = self.form
        form.search.searched.connect(form.assessments.assessments.search)
        form.search.left_downwards.connect(form.assessments.setFocus)
        form.chooseShown.clicked.connect(self._on_choose_shown_clicked)
        form.assessments.assessments.chosen_changed.connect(self._on_chosen_changed)
        form.assessments.assessments.modelReset.connect(self._on_chosen_changed)
        form.exportChosen.clicked.connect(self._on_export_chosen_clicked)
        form.chooseFile.clicked.connect(self.file_wanted)
        form.loadTables.clicked.connect(self.tables_wanted)
        form.drop.dropped.connect(self._on_drop_dropped)
        self.open_brought_in.clicked.connect(self.opening_wanted)

    def show_shelves(
        self, shelves: Sequence[LibraryShelf], attached: Mapping[str, int] | None = None
    ) -> None:
        """Show what can be exported; `attached` are numbers of attachments by assessment id."""
        form = self.form
        self._attached = attached or {}
        form.assessments.assessments.show_shelves(shelves)
        is_empty = form.assessments.assessments.is_empty
        form.listSheets.setCurrentWidget(form.nothing if is_empty else form.assessments)
        for widget in (form.search, form.chooseShown):
            widget.setEnabled(not is_empty)

    def retranslate(self) -> None:
        """Word everything anew; what is chosen stays chosen."""
        form = self.form
        form.retranslateUi(self)
        form.nothing.set_words(
            translate("exchange", "Nothing to send yet"),
            translate("exchange", "Assessments you make or bring in are listed here."),
        )
        form.assessments.assessments.set_country_names(self._screen.language.formats.country)
        form.strip.set_cancel_word(translate("exchange", "Cancel"))
        form.broughtIn.set_close_word(translate("exchange", "Close"))
        self.open_brought_in.setText(translate("exchange", "Open it"))
        self._fill_languages()
        self._show_state()

    def _fill_languages(self) -> None:
        combo, services = self.form.language, self._screen.services
        if combo.count():
            return
        for tag, name in named_languages(services.catalogue.languages(), services.formats_for):
            combo.addItem(name, tag)
        combo.setCurrentIndex(max(0, combo.findData(self._screen.language.tag)))

    def _show_state(self) -> None:
        model = self.form.assessments.assessments
        count = len(model.chosen)
        self.form.exportChosen.setEnabled(count > 0)
        self.form.exportChosen.setText(
            translate("exchange", "Export %n assessment(s)…", "", count)
            if count
            else translate("exchange", "Choose what to export")
        )
        self._show_attachments(model.chosen)
        self.form.chooseShown.setText(
            translate("exchange", "Choose none")
            if model.all_shown_chosen
            else translate("exchange", "Choose all shown")
        )

    def _show_attachments(self, chosen: Sequence[str]) -> None:
        count = sum(self._attached.get(assessment_id, 0) for assessment_id in chosen)
        box = self.form.withAttachments
        box.setVisible(bool(self._attached))
        box.setEnabled(count > 0)
        if count:
            words = translate(
                "exchange", "With %n attachment(s), in a zip file beside it", "", count
            )
        elif chosen:
            words = translate("exchange", "With attachments: there are none in what is chosen")
        else:
            words = translate("exchange", "With attachments")
        box.setText(words)

    def restyle(self) -> None:
        """Draw what paints itself in the new colours."""
        self.form.assessments.show_theme(self._screen.look.theme)
        self.form.search.set_colour(self._screen.look.theme.colours["ink_second"])

    def set_busy(self, busy: bool) -> None:
        """Take no new wishes while one is carried out."""
        for widget in (self.form.inCard, self.form.tablesCard, self.form.outCard):
            widget.setEnabled(not busy)

    def _on_choose_shown_clicked(self) -> None:
        model = self.form.assessments.assessments
        model.choose_shown(not model.all_shown_chosen)

    def _on_chosen_changed(self) -> None:
        self._show_state()

    def _on_export_chosen_clicked(self) -> None:
        chosen = self.form.assessments.assessments.chosen
        box = self.form.withAttachments
        attachments = box.isEnabled() and box.isChecked()
        self.export_wanted.emit(chosen, str(self.form.language.currentData()), attachments)

    def _on_drop_dropped(self, path: Path) -> None:
        self.check_wanted.emit(path)
