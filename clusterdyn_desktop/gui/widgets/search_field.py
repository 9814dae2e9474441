"""A field to search with: filters while one types, Esc empties it, Down goes to what was found."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from clusterdyn_desktop.gui.widgets.icons import line_icon

PAUSE_MS = 60
"""How long typing rests before the search begins."""


class SearchField(QLineEdit):
    """`searched` carries the words when typing rests, `left_downwards` the wish to go on."""

    searched = Signal(str)
    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextMargins(-6, 0, 0, 0)
        self._sign = QAction(self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)
        self.textChanged.connect(self._on_text_changed)

    def set_colour(self, colour: str) -> None:
        """Draw the magnifier in a theme colour."""
        self._sign.setIcon(line_icon("search", colour))

    def focus_all(self) -> None:
        """Take the focus with everything selected, ready for other words."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc empty the field, and Down or Enter go to what was found."""
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._search_now()
                self.left_downwards.emit()
            case _:
                super().keyPressEvent(event)

    def _search_now(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.searched.emit(self.text())

    def _on_text_changed(self) -> None:
        if not self.isClearButtonEnabled():  # not sooner: its picture takes a while to load
            self.setClearButtonEnabled(True)
        self._pause.start()

    def _on_pause_timeout(self) -> None:
        self.searched.emit(self.text())
