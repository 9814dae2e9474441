"""The settings page: every change is kept at once."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui._forms.settings_page import Ui_SettingsPage
from clusterdyn_desktop.gui.page import Page
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets import file_dialogs
from clusterdyn_desktop.gui.widgets.named_box import language_word
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.ports import Preferences
from clusterdyn_desktop.services.store_address import checked_address
from clusterdyn_desktop.services.wording.error_sentences import sentence

LOGO_WIDTH, LOGO_HEIGHT = 240, 72
PICTURES = ".png *.jpg *.jpeg"


class SettingsPage(Page):
    """Shows and keeps preferences."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._form = Ui_SettingsPage()
        self._form.setupUi(self)
        self._held = screen.preferences
        self._office_store_at_start = self._held.office_store
        self._fill_languages()
        self._connect()
        self.retranslate()
        self._show(self._held)
        self.setFocusProxy(self._form.language)

    def _fill_languages(self) -> None:
        self._form.language.addItem("", "")
        for tag in self.screen_context.services.catalogue.languages():
            self._form.language.addItem(language_word(formats_for(tag), tag), tag)

    def _connect(self) -> None:
        form = self._form
        form.language.activated.connect(self._on_language_chosen)
        form.appearance.chosen.connect(self._on_appearance_chosen)
        form.who.editingFinished.connect(self.left)
        form.organisation.editingFinished.connect(self.left)
        form.officeStore.editingFinished.connect(self.left)
        form.chooseLogo.clicked.connect(self._on_choose_logo_clicked)
        form.removeLogo.clicked.connect(self._on_remove_logo_clicked)
        form.showFolder.clicked.connect(self._on_show_folder_clicked)
        self.screen_context.facts.store_moved.connect(self.retranslate)

    def retranslate(self) -> None:
        """Set every text anew; what is half typed stays."""
        form = self._form
        form.retranslateUi(self)
        form.appearance.retranslate()
        form.language.setItemText(0, translate("settings", "As the computer"))
        location = self.screen_context.services.store.location
        form.location.setText(location)
        is_file = "://" not in location
        form.showFolder.setEnabled(is_file)
        form.locationHint.setText(
            translate("settings", "All your work is in this one file, on this computer.")
            if is_file
            else translate("settings", "Your work is in this shared store.")
        )
        self._show_logo()
        self._say_of_office_store()

    def entered(self) -> None:
        """Show what is chosen now."""
        self._held = self.screen_context.preferences
        self._show(self._held)

    def left(self) -> None:
        """Keep what is half typed."""
        who, organisation = self._form.who.text().strip(), self._form.organisation.text().strip()
        address = self._office_store()
        self._keep(replace(self._held, who=who, organisation=organisation, office_store=address))
        self._say_of_office_store()

    def _office_store(self) -> str:
        """Return the address to keep; one that cannot be used stays on the page and is not kept."""
        try:
            return checked_address(self._form.officeStore.text())
        except UserError:
            return self._held.office_store

    def _say_of_office_store(self) -> None:
        """Say under the address what it does, or what is wrong with it."""
        hint = translate(
            "settings",
            "Several people can work on one store on a server. Type its address here, as whoever"
            " looks after it gives it to you. Leave it empty to work in your own file.",
        )
        try:
            typed = checked_address(self._form.officeStore.text())
            if typed != self._office_store_at_start:
                hint = translate("settings", "From the next start on.")
        except UserError as error:
            hint = sentence(self.screen_context.language.texts, error)
        self._form.officeStoreHint.setText(hint)

    def _show(self, chosen: Preferences) -> None:
        form = self._form
        form.language.setCurrentIndex(max(0, form.language.findData(chosen.language)))
        form.appearance.choose(chosen.appearance)
        form.who.setText(chosen.who)
        form.organisation.setText(chosen.organisation)
        form.officeStore.setText(chosen.office_store)
        self._say_of_office_store()
        self._show_logo()

    def _show_logo(self) -> None:
        form, logo = self._form, self._held.logo
        picture = QPixmap(logo) if logo else QPixmap()
        form.removeLogo.setVisible(bool(logo))
        if picture.isNull():
            form.logo.setPixmap(QPixmap())
            form.logo.setText(_no_logo_words(logo))
            return
        form.logo.setPixmap(
            picture.scaled(
                LOGO_WIDTH,
                LOGO_HEIGHT,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        form.logo.setAccessibleName(Path(logo).name)

    def _keep(self, chosen: Preferences) -> None:
        if chosen == self._held:
            return
        self._held = chosen
        save = self.screen_context.services.preferences.save
        self.screen_context.jobs.store.run(
            lambda _progress: save(chosen), lambda _: self._tell_kept(chosen)
        )

    def _tell_kept(self, chosen: Preferences) -> None:
        self.screen_context.facts.saved.emit(datetime.now(UTC))
        self.screen_context.facts.preferences_changed.emit(chosen)

    def _choose_logo(self) -> None:
        title = translate("settings", "Choose a logo")
        found = file_dialogs.open_file(self, title, translate("settings", "Picture"), PICTURES)
        if found is not None:
            self._keep(replace(self._held, logo=str(found)))
            self._show_logo()

    def _remove_logo(self) -> None:
        self._keep(replace(self._held, logo=""))
        self._show_logo()

    def _on_language_chosen(self) -> None:
        self._keep(replace(self._held, language=self._form.language.currentData()))

    def _on_appearance_chosen(self, appearance: str) -> None:
        self._keep(replace(self._held, appearance=appearance))

    def _on_choose_logo_clicked(self) -> None:
        self._choose_logo()

    def _on_remove_logo_clicked(self) -> None:
        self._remove_logo()

    def _on_show_folder_clicked(self) -> None:
        file_dialogs.show_in_folder(Path(self._form.location.text()))


def _no_logo_words(logo: str) -> str:
    if logo:
        return translate("settings", "{file} is not there any more; choose it again.").format(
            file=Path(logo).name
        )
    return translate("settings", "No logo yet")
