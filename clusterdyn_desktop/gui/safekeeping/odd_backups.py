"""Backups that are not encrypted as the store is: named, and what can be done about them."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.card import Card
from clusterdyn_desktop.gui.widgets.progress_strip import ProgressStrip
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.encrypting import OddBackup
from clusterdyn_desktop.services.encryption_port import Form
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.wording.backup_words import BackupWords

FEW = 5
"""Backups named one by one; the others are counted."""


class OddBackups(Card):
    """Hidden where there are none. Deleting asks once more, in its own place."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(role="hint")
        self._screen = screen
        self._encrypting = screen.services.encrypting
        self._found: Sequence[OddBackup] = ()
        self._asks = False
        self._words, self._names = QLabel(), QLabel()
        set_role(self._words, "body")
        set_role(self._names, "small")
        self.convert, self.delete, self.keep = QPushButton(), QPushButton(), QPushButton()
        self.strip = ProgressStrip()
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.convert, self.delete, self.keep):
            row.addWidget(button)
        row.addStretch(1)
        for label in (self._words, self._names):
            label.setWordWrap(True)
            self.body.addWidget(label)
        self.body.addLayout(row)
        self.body.addWidget(self.strip)
        self.convert.clicked.connect(self._on_convert_clicked)
        self.delete.clicked.connect(self._on_delete_clicked)
        self.keep.clicked.connect(self._on_keep_clicked)
        self.hide()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.strip.set_cancel_word(translate("safekeeping", "Cancel"))
        self.keep.setText(translate("safekeeping", "Keep them"))
        self._show()

    def look(self) -> None:
        """Look for such backups."""
        self._screen.jobs.files.run(self._encrypting.odd_backups, self._take, _say_nothing)

    def _take(self, found: Sequence[OddBackup]) -> None:
        self._found, self._asks = found, False
        self._show()

    def _show(self) -> None:
        found = self._found
        self.setVisible(bool(found))
        if not found:
            return
        plain = [odd for odd in found if odd.form is Form.PLAIN]
        self._words.setText(self._said(len(plain), len(found) - len(plain)))
        self._names.setText(self._named(found))
        can_convert = [odd for odd in found if odd.can_convert]
        self.convert.setVisible(bool(can_convert) and self._encrypting.is_encrypted)
        self.convert.setEnabled(not self._asks)
        self.convert.setText(
            translate("safekeeping", "Encrypt %n backup(s) as the store is", "", len(can_convert))
        )
        self.delete.setText(
            translate("safekeeping", "Delete %n backup(s) for good", "", len(found))
            if self._asks
            else translate("safekeeping", "Delete them…")
        )
        self.keep.setVisible(self._asks)

    def _said(self, plain: int, other: int) -> str:
        if self._asks:
            return translate(
                "safekeeping", "Deleted backups are overwritten and cannot be brought back."
            )
        said = []
        if plain:
            said.append(
                translate(
                    "safekeeping",
                    "%n backup(s) from before are not encrypted: whoever finds them can read them.",
                    "",
                    plain,
                )
            )
        if other:
            said.append(
                translate(
                    "safekeeping",
                    "%n backup(s) open with an earlier passphrase, not with the store's.",
                    "",
                    other,
                )
            )
        return " ".join(said)

    def _named(self, found: Sequence[OddBackup]) -> str:
        words = BackupWords(self._screen.language.texts, self._screen.language.formats)
        today = datetime.now(UTC).astimezone().date()
        lines = [
            f"{words.when(odd.backup.made_at, today)}, {words.reason(odd.backup.reason)}:"
            f" {odd.backup.path.parent}"
            for odd in found[:FEW]
        ]
        if len(found) > FEW:
            lines.append(translate("safekeeping", "and %n more", "", len(found) - FEW))
        return "\n".join(lines)

    # ---- what is done

    def _on_convert_clicked(self) -> None:
        files = [odd.backup.path for odd in self._found if odd.can_convert]
        self._run(
            lambda progress: self._encrypting.convert_backups(files, progress),
            translate("safekeeping", "Encrypting backups, and comparing them…"),
        )

    def _on_delete_clicked(self) -> None:
        if not self._asks:
            self._asks = True
            self._show()
            self.keep.setFocus()
            return
        files = [odd.backup.path for odd in self._found]
        self._run(
            lambda progress: self._encrypting.delete_backups(files, progress),
            translate("safekeeping", "Overwriting and deleting backups…"),
        )

    def _on_keep_clicked(self) -> None:
        self._asks = False
        self._show()
        self.delete.setFocus()

    def _run(self, work: Callable[[Progress], None], words: str) -> None:
        job = self._screen.jobs.files.run(work)
        for button in (self.convert, self.delete, self.keep):
            button.setEnabled(False)
        job.finished.connect(self._on_job_finished)
        self.strip.follow(job, words)

    def _on_job_finished(self) -> None:
        for button in (self.convert, self.delete, self.keep):
            button.setEnabled(True)
        self.look()
        self._screen.facts.backed_up.emit()


def _say_nothing(_error: object) -> None:
    """What is wrong with the folders of backups is said where backups are listed."""
