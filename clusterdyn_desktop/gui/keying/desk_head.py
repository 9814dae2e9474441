"""The head of the desk: how much is keyed, and the ways to other sheets and entries."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from clusterdyn_desktop.gui.keying.keys import COMPARE_KEY, SECOND_KEY, SHEETS_KEY
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.key_label import shown_key
from clusterdyn_desktop.gui.words import translate


class DeskHead(QWidget):
    """A title and buttons; their keys work all over the desk, `owner`."""

    sheets_asked_for = Signal()
    second_asked_for = Signal()
    compare_asked_for = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__()
        self.progress = QLabel()
        self.progress.setWordWrap(True)
        set_role(self.progress, "title")
        self._sheets, self._second, self._compare = QPushButton(), QPushButton(), QPushButton()
        self._keys = {
            SHEETS_KEY: self._sheets,
            SECOND_KEY: self._second,
            COMPARE_KEY: self._compare,
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.progress, 1)
        for key, button in self._keys.items():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
            shortcut = QShortcut(QKeySequence(key), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        self._sheets.clicked.connect(self.sheets_asked_for)
        self._second.clicked.connect(self.second_asked_for)
        self._compare.clicked.connect(self.compare_asked_for)

    def show_progress(self, words: str, *, can_compare: bool) -> None:
        """Say how much is keyed; there may be something to compare."""
        self.progress.setText(words)
        self._compare.setVisible(can_compare)

    def retranslate(self, *, second: bool) -> None:
        """Set every text anew; `second`: it is the second entry that is keyed."""
        self._sheets.setText(translate("keying", "Another sheet"))
        self._second.setText(
            translate("keying", "Back to the first entry")
            if second
            else translate("keying", "Key it a second time")
        )
        self._compare.setText(translate("keying", "Compare"))
        for key, button in self._keys.items():
            button.setToolTip(f"{button.text()}  {shown_key(key)}")
