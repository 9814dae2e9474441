"""Where safekeeping begins: the backups there are, where they lie, and the sections below."""

from datetime import UTC, datetime

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui._forms.safekeeping_start import Ui_SafekeepingStart
from clusterdyn_desktop.gui.safekeeping.section import Section
from clusterdyn_desktop.gui.safekeeping.start_words import (
    detail_words,
    first_hint,
    folder_words,
    second_hint,
    state_words,
)
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.file_dialogs import show_in_folder
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.backup_folders import FolderKind
from clusterdyn_desktop.services.backup_list import BackupList, ListedBackup
from clusterdyn_desktop.services.wording.error_sentences import sentence

MINUTES = (5, 10, 20, 30, 60)
LOCKED = "backup.locked"
"""The problem of a backup that has another passphrase than the store."""

ABOVE_SECTION = 16
"""Pixels left above a section that is brought into view."""

SETTLING_MS = 1500
"""How long the page takes its shape at most, while lists are read."""

FEW = 6
"""Backups shown until all are asked for."""


class StartView(QWidget):
    """Shows a `BackupList` and emits what the person asks for."""

    back_up_wanted = Signal()
    look_wanted = Signal(object)
    """The file of a backup to look into; None asks for the file first."""

    folder_wanted = Signal(object)
    """The `FolderKind` that another folder is to be chosen for."""

    folder_dropped = Signal(object)
    minutes_chosen = Signal(int)

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._list: BackupList | None = None
        self._refusal: UserError | None = None
        self._shows_all = False
        self._wanted: Section | None = None
        self.form = Ui_SafekeepingStart()
        self.form.setupUi(self)
        self.form.restored.hide()
        self._again = self.form.trouble.add_button()
        for minutes in MINUTES:
            self.form.minutes.addItem("", minutes)
        self._connect()

    def _connect(self) -> None:
        form = self.form
        form.backUp.clicked.connect(self.back_up_wanted)
        self._again.clicked.connect(self.back_up_wanted)
        form.lookInto.clicked.connect(self._on_look_into_clicked)
        form.lookElsewhere.clicked.connect(self._on_look_elsewhere_clicked)
        form.showFolder.clicked.connect(self._on_show_folder_clicked)
        form.showAll.clicked.connect(self._on_show_all_clicked)
        form.backups.row_chosen.connect(self._on_backups_row_chosen)
        form.backups.row_opened.connect(self._on_look_into_clicked)
        form.minutes.activated.connect(self._on_minutes_activated)
        form.scroll.verticalScrollBar().rangeChanged.connect(self._scroll_to_wanted)
        form.chooseFirst.clicked.connect(lambda: self.folder_wanted.emit(FolderKind.CHOSEN))
        form.chooseSecond.clicked.connect(lambda: self.folder_wanted.emit(FolderKind.SECOND))
        form.dropFirst.clicked.connect(lambda: self.folder_dropped.emit(FolderKind.CHOSEN))
        form.dropSecond.clicked.connect(lambda: self.folder_dropped.emit(FolderKind.SECOND))

    # ---- what is shown

    def add_section(self, section: Section) -> None:
        """Put a section under the others."""
        self.form.sections.addWidget(section)

    def bring_into_view(self, section: Section) -> None:
        """Scroll to a section, and on while the page takes its shape; the keys then act there."""

        self._wanted = section
        self._scroll_to_wanted()
        QTimer.singleShot(0, section, section.focus_first)
        QTimer.singleShot(SETTLING_MS, self, self._let_go_of_wanted)

    def _scroll_to_wanted(self) -> None:
        if self._wanted is not None:
            top = self._wanted.mapTo(self.form.sheet, QPoint(0, 0)).y()
            self.form.scroll.verticalScrollBar().setValue(max(0, top - ABOVE_SECTION))

    def _let_go_of_wanted(self) -> None:
        self._scroll_to_wanted()
        self._wanted = None

    def show_list(self, found: BackupList) -> None:
        """Show the backups that were found."""
        self._list, self._refusal = found, None
        self._show()

    def show_refusal(self, error: UserError) -> None:
        """Say why there are no backups of this store here."""
        self._list, self._refusal = None, error
        self._show()

    def set_busy(self, busy: bool) -> None:
        """Take no new wishes while one is carried out."""
        for button in (self.form.backUp, self.form.lookElsewhere, self.form.lookInto):
            button.setEnabled(not busy)
        if not busy:
            self._show_what_can_be_done()

    def retranslate(self) -> None:
        """Word everything anew; what is chosen stays chosen."""
        form = self.form
        form.retranslateUi(self)
        form.strip.set_cancel_word(translate("safekeeping", "Cancel"))
        form.trouble.set_close_word(translate("safekeeping", "Close"))
        form.restored.set_words(
            translate("safekeeping", "Undo this restore"), translate("safekeeping", "Close")
        )
        self._again.setText(translate("safekeeping", "Try again"))
        for place, minutes in enumerate(MINUTES):
            words = translate("safekeeping", "every %n minute(s)", "", minutes)
            form.minutes.setItemText(place, words)
        form.minutes.setAccessibleName(form.minutesLabel.text())
        self._show()

    def show_preferences(self) -> None:
        """Show how often backups are made."""
        minutes = self._screen.preferences.backup_minutes
        self.form.minutes.setCurrentIndex(max(0, self.form.minutes.findData(minutes)))

    def _show(self) -> None:
        found, form = self._list, self.form
        form.foldersCard.setVisible(found is not None)
        if found is not None:
            self._show_found(found)
        elif self._refusal is not None:
            form.state.setText(sentence(self._screen.language.texts, self._refusal))
        else:
            form.state.setText(translate("safekeeping", "Looking for backups…"))
        if found is None:
            for part in (form.stateDetail, form.backups, form.showAll):
                part.hide()
        self._show_what_can_be_done()

    def _show_found(self, found: BackupList) -> None:
        form, now = self.form, datetime.now(UTC).astimezone()
        form.state.setText(state_words(found, now, self._screen))
        form.stateDetail.setText(detail_words(found, self._screen))
        form.stateDetail.setVisible(bool(form.stateDetail.text()))
        self._show_trouble(found.trouble)
        shown = found.backups if self._shows_all else found.backups[:FEW]
        form.backups.show_backups(shown, now.date(), self._screen)
        form.backups.setVisible(bool(shown))
        self._show_folders(found)
        form.showAll.setVisible(len(found.backups) > FEW)
        form.showAll.setText(
            translate("safekeeping", "Show fewer")
            if self._shows_all
            else translate("safekeeping", "Show all %n", "", len(found.backups))
        )

    def _show_trouble(self, trouble: UserError | None) -> None:
        if trouble is None:
            self.form.trouble.hide()
        else:
            self.form.trouble.say(sentence(self._screen.language.texts, trouble))

    def _show_folders(self, found: BackupList) -> None:
        form, chosen = self.form, self._screen.preferences
        first = folder_words(found, FolderKind.CHOSEN) or folder_words(found, FolderKind.BESIDE)
        second = folder_words(found, FolderKind.SECOND)
        for label, words in (
            (form.first, first),
            (form.firstHint, first_hint(found)),
            (form.second, second),
            (form.secondHint, second_hint(found)),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        form.dropFirst.setVisible(bool(chosen.backup_folder))
        form.dropSecond.setVisible(bool(chosen.second_backup_folder))
        self.show_preferences()

    def _show_what_can_be_done(self) -> None:
        form, backup = self.form, self._chosen
        for button in (form.backUp, form.lookElsewhere):
            button.setVisible(self._refusal is None)
        has_any = self._list is not None and bool(self._list.backups)
        for button in (form.lookInto, form.showFolder):
            button.setVisible(has_any)
            button.setEnabled(backup is not None)
        form.lookInto.setEnabled(backup is not None and _can_be_looked_into(backup))

    @property
    def _chosen(self) -> ListedBackup | None:
        file = self.form.backups.chosen_file
        listed = self._list.backups if self._list else ()
        return next((each for each in listed if each.backup.path == file), None)

    # ---- what is heard

    def _on_look_into_clicked(self) -> None:
        backup = self._chosen
        if backup is not None and _can_be_looked_into(backup):
            self.look_wanted.emit(backup.backup.path)

    def _on_look_elsewhere_clicked(self) -> None:
        self.look_wanted.emit(None)

    def _on_show_folder_clicked(self) -> None:
        backup = self._chosen
        if backup is not None:
            show_in_folder(backup.backup.path)

    def _on_show_all_clicked(self) -> None:
        self._shows_all = not self._shows_all
        self._show()

    def _on_backups_row_chosen(self) -> None:
        self._show_what_can_be_done()

    def _on_minutes_activated(self) -> None:
        self.minutes_chosen.emit(int(self.form.minutes.currentData()))


def _can_be_looked_into(listed: ListedBackup) -> bool:
    """Say whether a backup can be read, if need be with a passphrase that is asked for."""
    return listed.backup.problem in {"", LOCKED}
