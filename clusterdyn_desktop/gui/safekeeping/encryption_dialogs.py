"""The dialogs of encryption: a new passphrase, and asking for one that there is.

What is typed goes to whoever opened the dialog, and is cleared when it closes.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.passphrase import LEAST, Strength, strength
from clusterdyn_desktop.gui._forms.safekeeping_encrypt import Ui_EncryptDialog
from clusterdyn_desktop.gui._forms.safekeeping_passphrase import Ui_PassphraseDialog
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.entry_dialog import EntryDialog
from clusterdyn_desktop.gui.widgets.file_dialogs import save_file
from clusterdyn_desktop.gui.widgets.fitting import fit_height
from clusterdyn_desktop.gui.words import translate


class _Fitting(EntryDialog):
    """As tall as what is said in it, also when that changes."""

    def say_problem(self, words: str) -> None:
        """Say what to mend, and take the room for it."""
        super().say_problem(words)
        fit_height(self)


class EncryptDialog(_Fitting):
    """Asks for a new passphrase twice; `typed` is given the present one, or "", and the new one.

    It cannot be kept before the person says that it is written down.
    """

    def __init__(self, screen: Screen, typed: Callable[[str, str], None], parent: QWidget) -> None:
        super().__init__(screen, parent)
        self._encrypting = screen.services.encrypting
        self._is_change = self._encrypting.is_encrypted
        self._typed = typed
        self.form = Ui_EncryptDialog()
        self.form.setupUi(self)
        self.use(self.form.problem, self.form.keep, self.form.cancel)
        for part in (self.form.present, self.form.presentLabel):
            part.setVisible(self._is_change)
        for field in self._fields:
            field.textEdited.connect(self._on_edited)
        self.form.written.toggled.connect(self._on_edited)
        self.form.show.toggled.connect(self._on_show_toggled)
        self.form.sheet.clicked.connect(self._on_sheet_clicked)
        self.retranslate()

    @property
    def _fields(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self.form.present, self.form.passphrase, self.form.again

    def retranslate(self) -> None:
        """Set every text anew."""
        self.form.retranslateUi(self)
        if self._is_change:
            title, word = translate("safekeeping", "Change the passphrase"), self.form.keep
            word.setText(title)
        else:
            title = translate("safekeeping", "Encrypt this store")
        self.setWindowTitle(title)
        self.form.heading.setText(title)
        self._show_what_can_be_done()

    def keep(self) -> None:
        """Hand over what was typed; a present passphrase is tried first."""
        present, new = self.form.present.text(), self.form.passphrase.text()
        encrypting = self._encrypting

        def look() -> None:
            encrypting.require()
            if self._is_change and not encrypting.opens(present):
                raise UserError("encryption.not-this")

        self.keep_through(look, lambda _nothing: self._typed(present, new))

    def done(self, result: int) -> None:
        """Close, and forget what was typed."""
        for field in self._fields:
            field.clear()
        super().done(result)

    def _show_what_can_be_done(self) -> None:
        form, new = self.form, self.form.passphrase.text()
        is_same = new == form.again.text()
        is_long = strength(new) is not Strength.TOO_SHORT
        form.strength.setText(_strength_words(new))
        form.sheet.setEnabled(is_same and is_long)
        form.keep.setEnabled(
            is_same
            and is_long
            and form.written.isChecked()
            and bool(form.present.text() or not self._is_change)
        )
        differs = bool(form.again.text()) and not new.startswith(form.again.text())
        self.say_problem(
            translate("safekeeping", "The two are not the same yet.") if differs else ""
        )

    def _on_edited(self) -> None:
        self._show_what_can_be_done()

    def _on_show_toggled(self, shown: bool) -> None:
        show(shown, *self._fields)

    def _on_sheet_clicked(self) -> None:
        title = translate("safekeeping", "Save the recovery sheet")
        name = translate("safekeeping", "Recovery sheet")
        path = save_file(self, title, name, "PDF", ".pdf")
        if path is None:
            return
        passphrase = self.form.passphrase.text() if self.form.printed.isChecked() else ""
        language, encrypting = self.screen_context.language.tag, self._encrypting
        self.form.saved.forget()
        said = (
            translate(
                "safekeeping", "Print the sheet, then delete the file: it tells the passphrase."
            )
            if passphrase
            else translate("safekeeping", "Print the sheet, and write the passphrase on it.")
        )
        self.screen_context.jobs.files.run(
            lambda _progress: encrypting.write_sheet(path, language, passphrase),
            lambda _nothing: self._tell_saved(said, path),
            self._refuse,
        )

    def _tell_saved(self, said: str, path: Path) -> None:
        self.form.saved.say(said, path)
        fit_height(self)


class PassphraseDialog(_Fitting):
    """Asks for a passphrase that there is; `look` raises, in the store, where it is not the one."""

    def __init__(
        self,
        screen: Screen,
        look: Callable[[str], None],
        right: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(screen, parent)
        self._look = look
        self._right = right
        self.form = Ui_PassphraseDialog()
        self.form.setupUi(self)
        self.use(self.form.problem, self.form.keep, self.form.cancel)
        self.form.keep.setEnabled(False)
        self.form.passphrase.textEdited.connect(self._on_passphrase_edited)
        self.form.show.toggled.connect(self._on_show_toggled)

    def say(self, heading: str, words: str, button: str) -> None:
        """Say what the passphrase is asked for."""
        self.setWindowTitle(heading)
        self.form.heading.setText(heading)
        self.form.words.setText(words)
        self.form.keep.setText(button)

    def keep(self) -> None:
        """Try what was typed."""
        typed = self.form.passphrase.text()
        self.keep_through(lambda: self._look(typed), lambda _nothing: self._right(typed))

    def done(self, result: int) -> None:
        """Close, and forget what was typed."""
        self.form.passphrase.clear()
        super().done(result)

    def _on_passphrase_edited(self, typed: str) -> None:
        self.form.keep.setEnabled(bool(typed))

    def _on_show_toggled(self, shown: bool) -> None:
        show(shown, self.form.passphrase)


def show(shown: bool, *fields: QLineEdit) -> None:
    """Show what is typed into fields, or dots."""
    for field in fields:
        field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


def _strength_words(typed: str) -> str:
    if not typed:
        return translate("safekeeping", "A sentence that only you would say is best.")
    return {
        Strength.TOO_SHORT: translate(
            "safekeeping", "At least {least} characters. A sentence is best."
        ).format(least=LEAST),
        Strength.WEAK: translate("safekeeping", "Weak. More words make it much harder to guess."),
        Strength.FAIR: translate("safekeeping", "Fair. A whole sentence is harder to guess."),
        Strength.STRONG: translate("safekeeping", "Strong."),
    }[strength(typed)]
