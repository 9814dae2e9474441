"""The window that stands in for the program while its store cannot be opened.

Who starts the program from the desktop sees no terminal; here the same sentence stands, with the
ways on: try again, restore the newest backup, open another store, or leave.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog

from clusterdyn_desktop.gui._forms.store_trouble import Ui_StoreTrouble
from clusterdyn_desktop.gui.widgets.file_dialogs import open_file
from clusterdyn_desktop.gui.widgets.fitting import fit_height
from clusterdyn_desktop.gui.words import translate

SUFFIX = ".sqlite"


class StoreTrouble(QDialog):
    """Accepted when opening is to be tried: `store` is then where, as it was or chosen anew.

    `backup` says what the newest backup is, empty where there is none that helps; it is to take
    the store's place first where `wants_backup`.
    """

    def __init__(self, store: str | None, sentence: str, backup: str = "") -> None:
        super().__init__()
        self.store = store
        self.wants_backup = False
        self._form = Ui_StoreTrouble()
        self._form.setupUi(self)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self._form.sentence.setText(sentence)
        self._form.backup.setText(backup)
        self._form.backupRoom.setVisible(bool(backup))
        self._form.restore.clicked.connect(self._on_restore_clicked)
        self._form.again.clicked.connect(self.accept)
        self._form.another.clicked.connect(self._on_another_clicked)
        self._form.leave.clicked.connect(self.reject)
        self._form.again.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the sentence needs."""
        super().showEvent(event)
        fit_height(self)

    def _on_restore_clicked(self) -> None:
        self.wants_backup = True
        self.accept()

    def _on_another_clicked(self) -> None:
        chosen = open_file(
            self, translate("store", "Open another store"), translate("store", "Store"), SUFFIX
        )
        if chosen is not None:
            self.store = str(chosen)
            self.accept()
