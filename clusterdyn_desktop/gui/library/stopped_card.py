"""The card that leads back to the interview where work stopped."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.library.reading import Stopped
from clusterdyn_desktop.gui.library.row_words import stopped_words
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.ports import Formats


class StoppedCard(QFrame):
    """Offers to go on; hidden where there is nothing to go on with."""

    go_on = Signal(str)
    """The id of the interview to go on with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "hint")
        self._stopped: Stopped | None = None
        self._heading = QLabel()
        set_role(self._heading, "heading")
        self._line = QLabel()
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._line.setWordWrap(True)
        set_role(self._line, "second")
        self._button = QPushButton()
        set_role(self._button, "primary")
        self._button.clicked.connect(self._on_button_clicked)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._heading)
        words.addWidget(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self._button)

    def show_stopped(self, stopped: Stopped | None, formats: Formats) -> None:
        """Show where work stopped."""
        self._stopped = stopped
        self.retranslate(formats)
        self.setVisible(stopped is not None)

    def retranslate(self, formats: Formats) -> None:
        """Set every text anew."""
        self._heading.setText(translate("library", "Continue where you stopped"))
        self._button.setText(translate("library", "Continue"))
        if self._stopped is not None:
            self._line.setText(stopped_words(self._stopped, formats))

    def _on_button_clicked(self) -> None:
        if self._stopped is not None:
            self.go_on.emit(self._stopped.sheet.interview.id)
