"""What was saved, and where: a sentence, the path, and the way to it."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.file_dialogs import show_in_folder
from clusterdyn_desktop.gui.words import translate

ZERO_WIDTH_SPACE = "\u200b"
"""Lets a long path go to the next line between folders."""


class SavedFile(QFrame):
    """Hidden until something was saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "hint")
        self._path: Path | None = None
        self._sentence = _label("body")
        self._place = _label("small")
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._show = QPushButton()
        set_role(self._show, "link")
        self._show.clicked.connect(self._on_show_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(2)
        column.addWidget(self._sentence)
        column.addWidget(self._place)
        column.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        self._retranslate()
        self.hide()

    def say(self, sentence: str, path: Path) -> None:
        """Say what was saved, and show where."""
        self._path = path
        self._sentence.setText(sentence)
        self._place.setText(str(path).replace("/", f"/{ZERO_WIDTH_SPACE}"))
        self._place.setToolTip(str(path))
        self.show()

    def forget(self) -> None:
        """Take the sentence away."""
        self._path = None
        self.hide()

    @property
    def sentence(self) -> str:
        """The sentence shown last."""
        return self._sentence.text()

    def changeEvent(self, event: QEvent) -> None:
        """Put on the new language when it changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._show.setText(translate("files", "Show in folder"))

    def _on_show_clicked(self) -> None:
        if self._path is not None:
            show_in_folder(self._path)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    return label
