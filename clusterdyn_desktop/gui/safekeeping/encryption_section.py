"""The section on encryption: giving the store a passphrase, another one, or none."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.safekeeping.encryption_dialogs import EncryptDialog, PassphraseDialog
from clusterdyn_desktop.gui.safekeeping.odd_backups import OddBackups
from clusterdyn_desktop.gui.safekeeping.section import Section
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.progress_strip import ProgressStrip
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.progress import Progress


class EncryptionSection(Section):
    """Not shown for a store on a server."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._encrypting = screen.services.encrypting
        self._heading, self._state = QLabel(), QLabel()
        set_role(self._heading, "title")
        set_role(self._state, "body")
        self._state.setWordWrap(True)
        self.encrypt, self.change, self.remove = QPushButton(), QPushButton(), QPushButton()
        self.strip = ProgressStrip()
        self.odd = OddBackups(screen)
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (self.encrypt, self.change, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._state)
        self.body.addLayout(row)
        self.body.addWidget(self.strip)
        self.body.addWidget(self.odd)
        self.encrypt.clicked.connect(self._on_encrypt_clicked)
        self.change.clicked.connect(self._on_encrypt_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.setVisible(self._encrypting.is_offered)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._heading.setText(translate("safekeeping", "Encryption"))
        self.encrypt.setText(translate("safekeeping", "Encrypt this store…"))
        self.change.setText(translate("safekeeping", "Change passphrase…"))
        self.remove.setText(translate("safekeeping", "Remove encryption…"))
        self.strip.set_cancel_word(translate("safekeeping", "Cancel"))
        self.odd.retranslate()
        self._show_state()

    def entered(self) -> None:
        """Look for backups that are not encrypted as the store is."""
        self._show_state()
        if self._encrypting.is_offered:
            self.odd.look()

    def _show_state(self) -> None:
        if not self._encrypting.is_offered:
            return
        is_encrypted = self._encrypting.is_encrypted
        self.encrypt.setVisible(not is_encrypted)
        self.change.setVisible(is_encrypted)
        self.remove.setVisible(is_encrypted)
        self._state.setText(
            translate(
                "safekeeping",
                "This store and the backups made since are encrypted. They can be read with the"
                " passphrase only, which the program asks for once at every start.",
            )
            if is_encrypted
            else translate(
                "safekeeping",
                "This store is not encrypted: whoever has this computer, or a copy of the file, can"
                " read it. With a passphrase nobody else can.",
            )
        )

    # ---- what is done

    def _on_encrypt_clicked(self) -> None:
        EncryptDialog(self.screen_context, self._encrypt, self).open()

    def _encrypt(self, present: str, new: str) -> None:
        encrypting = self._encrypting
        if encrypting.is_encrypted:
            self._run(
                lambda progress: encrypting.change(present, new, progress),
                translate("safekeeping", "Writing the store anew, and comparing it…"),
                translate("safekeeping", "The store has its new passphrase."),
            )
        else:
            self._run(
                lambda progress: encrypting.encrypt(new, progress),
                translate("safekeeping", "Encrypting the store, and comparing it…"),
                translate("safekeeping", "The store is encrypted."),
            )

    def _on_remove_clicked(self) -> None:
        dialog = PassphraseDialog(self.screen_context, self._require, self._decrypt, self)
        dialog.say(
            translate("safekeeping", "Remove encryption"),
            translate(
                "safekeeping",
                "The store can then be read by whoever has this computer. Backups made until now"
                " stay encrypted, and need the passphrase as long as you keep them.",
            ),
            translate("safekeeping", "Remove the encryption"),
        )
        dialog.open()

    def _require(self, present: str) -> None:
        if not self._encrypting.opens(present):
            raise UserError("encryption.not-this")

    def _decrypt(self, present: str) -> None:
        self._run(
            lambda progress: self._encrypting.decrypt(present, progress),
            translate("safekeeping", "Writing the store without encryption, and comparing it…"),
            translate("safekeeping", "The store is no longer encrypted."),
        )

    def _run(self, work: Callable[[Progress], None], words: str, said: str) -> None:
        """Convert the store; whoever wants something of it waits meanwhile."""
        job = self.screen_context.jobs.store.run(work, lambda _nothing: self._take_done(said))
        self._set_busy(True)
        job.finished.connect(self._on_job_finished)
        self.strip.follow(job, words)

    def _take_done(self, said: str) -> None:
        self.entered()
        self.screen_context.facts.notice.emit(said)
        self.screen_context.facts.backed_up.emit()

    def _set_busy(self, busy: bool) -> None:
        for button in (self.encrypt, self.change, self.remove):
            button.setEnabled(not busy)

    def _on_job_finished(self) -> None:
        self._set_busy(False)
        self._show_state()
