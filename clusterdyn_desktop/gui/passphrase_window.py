"""The window that asks for the passphrase of an encrypted store, before there is any other.

The key is worked out on a thread of its own, which takes a third of a second; that, and nothing
else, is what slows guessing. Attempts are not counted.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui._forms.passphrase_window import Ui_PassphraseWindow
from clusterdyn_desktop.gui.jobs import Runner
from clusterdyn_desktop.gui.store_trouble import SUFFIX
from clusterdyn_desktop.gui.widgets.file_dialogs import open_file
from clusterdyn_desktop.gui.widgets.fitting import fit_height
from clusterdyn_desktop.gui.words import translate

WRONG = "store.wrong-passphrase"
ZERO_WIDTH_SPACE = "\u200b"
"""Lets a long path go to the next line between folders."""


class PassphraseWindow(QDialog):
    """Accepted when the store can be opened, when another is wanted, or when it cannot be had.

    `store` is then another store that was chosen, None where it is this one; `trouble` is why it
    cannot be had, None where it can. `unlock` is given what was typed, on another thread, and
    raises where that does not open the store; `word` puts an error into a sentence.
    """

    def __init__(
        self, store: Path, unlock: Callable[[str], None], word: Callable[[UserError], str]
    ) -> None:
        super().__init__()
        self.store: Path | None = None
        self.trouble: UserError | None = None
        self._unlock = unlock
        self._word = word
        self._runner: Runner | None = None
        self._form = Ui_PassphraseWindow()
        self._form.setupUi(self)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self._form.store.setText(str(store).replace("/", "/" + ZERO_WIDTH_SPACE))
        self._form.said.hide()
        self._form.show.toggled.connect(self._on_show_toggled)
        self._form.passphrase.textEdited.connect(self._on_passphrase_edited)
        self._form.unlock.clicked.connect(self._on_unlock_clicked)
        self._form.another.clicked.connect(self._on_another_clicked)
        self._form.leave.clicked.connect(self.reject)
        self._form.unlock.setEnabled(False)
        self._form.passphrase.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the texts need."""
        super().showEvent(event)
        fit_height(self)

    def done(self, result: int) -> None:
        """Leave; what was typed is not kept."""
        self._form.passphrase.clear()
        if self._runner is not None:
            self._runner.close()
        super().done(result)

    def _on_show_toggled(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._form.passphrase.setEchoMode(mode)

    def _on_passphrase_edited(self, typed: str) -> None:
        self._form.unlock.setEnabled(bool(typed))

    def _on_unlock_clicked(self) -> None:
        typed = self._form.passphrase.text()
        self._set_busy(True)
        self._say(translate("store", "Opening…"))
        if self._runner is None:
            self._runner = Runner("passphrase")
        self._runner.run(
            lambda _progress: self._unlock(typed), lambda _key: self.accept(), self._refuse
        )

    def _refuse(self, error: UserError) -> None:
        if error.code != WRONG:
            self.trouble = error
            self.accept()
            return
        self._set_busy(False)
        self._say(self._word(error))
        self._form.passphrase.setFocus()
        self._form.passphrase.selectAll()

    def _on_another_clicked(self) -> None:
        title, kind = translate("store", "Open another store"), translate("store", "Store")
        chosen = open_file(self, title, kind, SUFFIX)
        if chosen is not None:
            self.store = chosen
            self.accept()

    def _say(self, sentence: str) -> None:
        self._form.said.setText(sentence)
        self._form.said.show()
        fit_height(self)

    def _set_busy(self, busy: bool) -> None:
        for widget in (self._form.passphrase, self._form.unlock, self._form.another):
            widget.setEnabled(not busy)
