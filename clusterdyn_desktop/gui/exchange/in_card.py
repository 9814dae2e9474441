"""The card on which files come in: dropped or chosen, and what a file still has to be asked for."""

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from clusterdyn_desktop.gui._forms.exchange_start import Ui_ExchangeStart
from clusterdyn_desktop.gui.exchange.conflict_places import assessment_name
from clusterdyn_desktop.gui.exchange.protection import show_typed
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.library import LibraryShelf


class Missing(Enum):
    """What a file is asked for before it can be read."""

    PASSWORD = "password"
    WRONG_PASSWORD = "wrong password"
    ASSESSMENT = "assessment"


class InCard(QObject):
    """`dropped` carries paths; `files_wanted` and `folder_wanted` ask for the dialogs.

    `given` answers what was asked: a password, or the id of an assessment; `declined` leaves the
    file. `opening_wanted` and `undo_wanted` are about what came in last, `deciding_wanted` about
    conflicts that are open.
    """

    dropped = Signal(object)
    files_wanted = Signal()
    folder_wanted = Signal()
    given = Signal(str)
    declined = Signal()
    opening_wanted = Signal()
    undo_wanted = Signal()
    deciding_wanted = Signal()

    def __init__(self, screen: Screen, form: Ui_ExchangeStart) -> None:
        super().__init__()
        self._screen = screen
        self._form = form
        self._missing: tuple[Missing, Path] | None = None
        self._open = 0
        self.open_button = form.broughtIn.add_button()
        self.undo_button = form.broughtIn.add_button()
        self.decide_button = form.openConflicts.add_button()
        form.ask.hide()
        self._connect()

    def _connect(self) -> None:
        form = self._form
        form.drop.dropped.connect(self.dropped)
        form.chooseFile.clicked.connect(self.files_wanted)
        form.loadTables.clicked.connect(self.folder_wanted)
        form.filePassword.textChanged.connect(self._on_file_password_changed)
        form.filePassword.returnPressed.connect(self._on_ask_go_clicked)
        form.showFilePassword.toggled.connect(self._on_show_file_password_toggled)
        form.askGo.clicked.connect(self._on_ask_go_clicked)
        form.askCancel.clicked.connect(self._on_ask_cancel_clicked)
        self.open_button.clicked.connect(self.opening_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.decide_button.clicked.connect(self.deciding_wanted)

    def retranslate(self) -> None:
        """Word everything anew; what is typed stays."""
        form = self._form
        form.strip.set_cancel_word(translate("exchange", "Cancel"))
        form.broughtIn.set_close_word(translate("exchange", "Close"))
        form.openConflicts.set_close_word(translate("exchange", "Not now"))
        self.open_button.setText(translate("exchange", "Open it"))
        self.undo_button.setText(translate("exchange", "Undo this import"))
        self.decide_button.setText(translate("exchange", "Decide…"))
        if self._missing is not None:
            self._word_question(*self._missing)
        if not form.openConflicts.isHidden():
            self.show_open(self._open)

    # ---- what came in, and what is open

    def say(self, words: str, *, can_open: bool = False, can_undo: bool = False) -> None:
        """Say what came in, with what can be done about it."""
        self.open_button.setVisible(can_open)
        self.undo_button.setVisible(can_undo)
        self._form.broughtIn.say(words)

    def show_open(self, count: int) -> None:
        """Say how many conflicts earlier imports left open."""
        self._open = count
        if not count:
            self._form.openConflicts.hide()
            return
        words = translate(
            "exchange", "%n value(s) from earlier imports wait for a decision.", "", count
        )
        self._form.openConflicts.say(words)

    # ---- asking

    @property
    def missing(self) -> Missing | None:
        """What a file is asked for just now."""
        return self._missing[0] if self._missing else None

    def ask(self, missing: Missing, path: Path) -> None:
        """Ask for what a file needs, in place of the drop zone."""
        form = self._form
        self._missing = (missing, path)
        self._word_question(missing, path)
        is_password = missing is not Missing.ASSESSMENT
        for part in (form.filePassword, form.showFilePassword):
            part.setVisible(is_password)
        form.into.setVisible(not is_password)
        form.askProblem.setVisible(missing is Missing.WRONG_PASSWORD)
        form.drop.hide()
        form.ask.show()
        self._show_can_go()
        if is_password:
            form.filePassword.setFocus()
            form.filePassword.selectAll()
        else:
            form.into.setFocus()

    def stop_asking(self) -> None:
        """Show the drop zone again, and forget what was typed."""
        form = self._form
        self._missing = None
        form.filePassword.clear()
        form.showFilePassword.setChecked(False)
        form.ask.hide()
        form.drop.show()

    def show_shelves(self, shelves: Sequence[LibraryShelf]) -> None:
        """Offer assessments that answers can belong to."""
        combo = self._form.into
        before = combo.currentData()
        combo.clear()
        for shelf in shelves:
            for entry in shelf.entries:
                combo.addItem(
                    assessment_name(entry.cluster.name, entry.assessment.label), entry.assessment.id
                )
        combo.setCurrentIndex(max(0, combo.findData(before)))

    def _word_question(self, missing: Missing, path: Path) -> None:
        form = self._form
        form.askHeading.setText(path.name)
        if missing is Missing.ASSESSMENT:
            form.askWords.setText(
                translate("exchange", "The file does not say which assessment it belongs to.")
                if form.into.count()
                else translate(
                    "exchange",
                    "The file does not say which assessment it belongs to, and there is none here"
                    " yet. Make the assessment first, then choose the file again.",
                )
            )
        else:
            form.askWords.setText(
                translate(
                    "exchange",
                    "This file is protected with a password. Whoever made it knows the password; it"
                    " is used once and kept nowhere.",
                )
            )
        form.askProblem.setText(translate("exchange", "That is not the password of this file."))
        form.askGo.setText(translate("exchange", "Read the file"))

    def _show_can_go(self) -> None:
        form = self._form
        is_password = self.missing is not Missing.ASSESSMENT
        form.askGo.setEnabled(bool(form.filePassword.text() if is_password else form.into.count()))

    # ---- what is heard

    def _on_file_password_changed(self) -> None:
        self._form.askProblem.hide()
        self._show_can_go()

    def _on_show_file_password_toggled(self, shown: bool) -> None:
        show_typed(shown, self._form.filePassword)

    def _on_ask_go_clicked(self) -> None:
        if not self._form.askGo.isEnabled() or self._missing is None:
            return
        if self.missing is Missing.ASSESSMENT:
            self.given.emit(str(self._form.into.currentData()))
        else:
            self.given.emit(self._form.filePassword.text())

    def _on_ask_cancel_clicked(self) -> None:
        self.stop_asking()
        self.declined.emit()
