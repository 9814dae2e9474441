"""A look into a backup, before anything changes: what it holds and what a restore would do."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui._forms.safekeeping_look import Ui_SafekeepingLook
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.backup_looking import BackupLook, Side
from clusterdyn_desktop.services.wording.backup_words import BackupWords


class LookView(QWidget):
    """Shows a `BackupLook`; its signals are what the person decides."""

    restore_wanted = Signal()
    take_out_wanted = Signal(str)
    """The id of the one assessment that is to come back."""

    left = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self.look: BackupLook | None = None
        self.form = Ui_SafekeepingLook()
        self.form.setupUi(self)
        self.form.back.clicked.connect(self.left)
        self.form.restore.clicked.connect(self.restore_wanted)
        self.form.takeOut.clicked.connect(self._on_take_out_clicked)
        self.form.differences.row_chosen.connect(self._on_differences_row_chosen)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    def show_look(self, look: BackupLook) -> None:
        """Show what a backup holds and how it differs."""
        self.look = look
        self.retranslate()

    def retranslate(self) -> None:
        """Word everything anew; the row that is chosen stays chosen."""
        self.form.retranslateUi(self)
        self.form.strip.set_cancel_word(translate("safekeeping", "Cancel"))
        if self.look is not None:
            self._show(self.look)

    def set_busy(self, busy: bool) -> None:
        """Take no new wishes while one is carried out."""
        for button in (self.form.restore, self.form.takeOut, self.form.back):
            button.setEnabled(not busy)
        if not busy:
            self._show_what_can_be_done()

    def _show(self, look: BackupLook) -> None:
        form, today = self.form, datetime.now(UTC).astimezone().date()
        words = BackupWords(self._screen.language.texts, self._screen.language.formats)
        form.backup.setText(
            f"{words.title(look.backup, today)} · {words.holdings(look.backup.holdings)}"
        )
        form.differences.show_differences(look.differences, self._screen)
        form.differencesCard.setVisible(bool(look.differences))
        lines = words.others(look)
        if look.is_same:
            lines.insert(0, translate("safekeeping", "It holds the same as the store does now."))
        form.others.setText("\n".join(lines))
        form.verdict.setText(_verdict(look))
        self._show_what_can_be_done()

    def _show_what_can_be_done(self) -> None:
        form, look = self.form, self.look
        difference = form.differences.chosen_difference
        can_take = difference is not None and difference.side is not Side.HERE
        form.restore.setEnabled(look is not None and not look.is_same)
        for part in (form.takeOut, form.takeHint):
            part.setVisible(look is not None and bool(look.differences))
        form.takeOut.setEnabled(can_take)
        form.takeHint.setText(
            translate("safekeeping", "Everything else stays. It is one step of its history.")
            if can_take
            else translate("safekeeping", "The chosen one is not in the backup.")
        )

    def _on_take_out_clicked(self) -> None:
        difference = self.form.differences.chosen_difference
        if difference is not None:
            self.take_out_wanted.emit(difference.assessment.id)

    def _on_differences_row_chosen(self) -> None:
        self._show_what_can_be_done()


def _verdict(look: BackupLook) -> str:
    if look.is_same:
        return translate("safekeeping", "Nothing would change, so there is nothing to restore.")
    return translate(
        "safekeeping",
        "Nothing has changed yet. Before a restore, all that is here now is kept in a backup of"
        " its own, so that the restore can be undone.",
    )
