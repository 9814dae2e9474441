"""A place to drop files on, beside the button that asks for them."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QWidget

from clusterdyn_desktop.gui.style import set_role, set_state


class DropZone(QFrame):
    """`dropped` carries the paths (`list[Path]`) of the files and folders that were let go here."""

    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        set_role(self, "drop")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that this is the place."""
        if _local_paths(event.mimeData()):
            event.acceptProposedAction()
            set_state(self, "over")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go back to quiet."""
        set_state(self, "")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was let go."""
        set_state(self, "")
        paths = _local_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)


def _local_paths(held: QMimeData) -> list[Path]:
    """Return what is held, empty where some of it does not lie on this computer."""
    urls = held.urls()
    return [Path(url.toLocalFile()) for url in urls] if all(u.isLocalFile() for u in urls) else []
