"""A place to drop a file on, beside the button that asks for one."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QWidget

from clusterdyn_desktop.gui.style import set_role, set_state


class DropZone(QFrame):
    """`dropped` carries the path (`Path`) of the one file or folder that was let go here."""

    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        set_role(self, "drop")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that this is the place."""
        if _local_path(event.mimeData()) is not None:
            event.acceptProposedAction()
            set_state(self, "over")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go back to quiet."""
        set_state(self, "")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was let go."""
        set_state(self, "")
        path = _local_path(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)


def _local_path(held: QMimeData) -> Path | None:
    urls = held.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
