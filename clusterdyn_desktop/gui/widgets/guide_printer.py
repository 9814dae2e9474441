"""Printing an interview's sheets: asks where to, shows how far it is, and where they are then."""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.file_dialogs import save_file
from clusterdyn_desktop.gui.widgets.progress_strip import ProgressStrip
from clusterdyn_desktop.gui.widgets.saved_file import SavedFile
from clusterdyn_desktop.gui.words import translate


class GuidePrinter(QWidget):
    """Takes no room until a guide is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = ProgressStrip()
        self.saved = SavedFile()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._strip)
        column.addWidget(self.saved)
        self._retranslate()

    def print_guide(self, screen: Screen, interview_id: str, label: str) -> None:
        """Write the sheets of an interview, in its own language, to a file that is asked for."""
        name = translate("guide", "Interview guide {label}").format(label=label)
        title = translate("guide", "Print the interview guide")
        path = save_file(self, title, name, "PDF", ".pdf")
        if path is None:
            return
        self.saved.forget()
        write = screen.services.reports.interview_guide
        job = screen.jobs.files.run(
            lambda progress: write(interview_id, "", path, progress),
            lambda written: self._tell(label, written),
        )
        self._strip.follow(job, translate("guide", "Writing the interview guide…"))

    def forget(self) -> None:
        """Take away what was said about the last one."""
        self.saved.forget()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say nothing of a guide any more once the page was left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.saved.forget()

    def changeEvent(self, event: QEvent) -> None:
        """Put on the new language when it changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._strip.set_cancel_word(translate("guide", "Cancel"))

    def _tell(self, label: str, path: Path) -> None:
        words = translate("guide", "The interview guide for {label} is saved. Print it from there.")
        self.saved.say(words.format(label=label), path)
