"""What can be done on paper with an interview: its guide printed, its filled sheet keyed."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from clusterdyn_desktop.gui.window_keys import KEYING_KEY, PRINT_KEY
from clusterdyn_desktop.gui.words import translate


class PaperButton(QPushButton):
    """A menu of two; their keys work wherever the button is in sight."""

    print_wanted = Signal()
    keying_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self._menu = QMenu(self)
        self._print = self._action(PRINT_KEY)
        self._key = self._action(KEYING_KEY)
        self._print.triggered.connect(self.print_wanted)
        self._key.triggered.connect(self.keying_wanted)
        self.setMenu(self._menu)
        self._retranslate()

    def _action(self, key: str) -> QAction:
        action = self._menu.addAction("")
        action.setShortcut(QKeySequence(key))
        self.addAction(action)
        return action

    def allow_print(self, allowed: bool) -> None:
        """Say whether there is an interview to print a guide for."""
        self._print.setEnabled(allowed)

    def changeEvent(self, event: QEvent) -> None:
        """Put on the new language when it changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setText(translate("guide", "On paper"))
        self._print.setText(translate("guide", "Print the interview guide"))
        self._key.setText(translate("guide", "Key a filled sheet"))
