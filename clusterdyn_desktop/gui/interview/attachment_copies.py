"""Copies of attachments: opened with the system's program for them, or saved where one likes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.domain.attached_files import may_be_opened
from clusterdyn_desktop.domain.records import Attachment
from clusterdyn_desktop.gui.interview.attachment_words import not_opened_words
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.file_dialogs import open_document, open_folder
from clusterdyn_desktop.gui.widgets.looked_at import LookedAt
from clusterdyn_desktop.gui.words import translate


class AttachmentCopies:
    """Writes copies on the runner for files; the content in the store stays untouched."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._looked_at = LookedAt()

    def open(self, attachment: Attachment) -> None:
        """Open a copy with the system's program; what could run is not opened, and that is said."""
        if may_be_opened(attachment.file_name):
            self._write(attachment, self._looked_at.folder(attachment.id[:8]), open_document)
        else:
            self._screen.facts.notice.emit(not_opened_words(attachment.file_name))

    def save(self, attachment: Attachment, parent: QWidget) -> None:
        """Ask for a folder and write a copy there."""
        folder = open_folder(parent, translate("interview", "Save a copy of the attachment"))
        if folder is not None:
            self._write(attachment, folder, self._say_saved)

    def _write(self, attachment: Attachment, folder: Path, done: Callable[[Path], None]) -> None:
        copy_out = self._screen.services.attaching.copy_out
        self._screen.jobs.files.run(lambda _progress: copy_out(attachment.id, folder), done)

    def _say_saved(self, path: Path) -> None:
        words = translate("interview", "A copy was saved as {file}.").format(file=path)
        self._screen.facts.notice.emit(words)
