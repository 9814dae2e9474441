"""Protecting what goes out with a password: typed twice, shown if wanted, kept nowhere."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from clusterdyn_desktop.gui._forms.exchange_start import Ui_ExchangeStart
from clusterdyn_desktop.gui.words import translate


class Protection(QObject):
    """The choice and the fields; `changed` says that something was chosen or typed."""

    changed = Signal()

    def __init__(self, form: Ui_ExchangeStart) -> None:
        super().__init__()
        self._form = form
        form.withPassword.toggled.connect(self._on_with_password_toggled)
        form.showPassword.toggled.connect(self._on_show_password_toggled)
        for field in (form.password, form.again):
            field.textChanged.connect(self.changed)

    @property
    def is_wanted(self) -> bool:
        """Whether the file is to have a password."""
        return self._form.withPassword.isChecked()

    @property
    def password(self) -> str:
        """What was typed."""
        return self._form.password.text()

    @property
    def missing(self) -> str:
        """What is missing before it can be used, as a sentence; empty where nothing is."""
        if not self.password:
            return translate("exchange", "Type a password.")
        if self.password != self._form.again.text():
            return translate("exchange", "The two passwords are not the same yet.")
        return ""

    def forget(self) -> None:
        """Take away what was typed."""
        self._form.withPassword.setChecked(False)

    def retranslate(self) -> None:
        """Set the text anew."""
        self._form.passwordWords.setText(
            translate(
                "exchange",
                "Send the password another way than the file. A lost password cannot be got back.",
            )
        )

    def _on_with_password_toggled(self, wanted: bool) -> None:
        form = self._form
        form.password.clear()
        form.again.clear()
        form.showPassword.setChecked(False)
        self.changed.emit()
        if wanted:
            form.password.setFocus()

    def _on_show_password_toggled(self, shown: bool) -> None:
        show_typed(shown, self._form.password, self._form.again)


def show_typed(shown: bool, *fields: QLineEdit) -> None:
    """Show what is typed into fields for passwords, or hide it."""
    mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
    for field in fields:
        field.setEchoMode(mode)
