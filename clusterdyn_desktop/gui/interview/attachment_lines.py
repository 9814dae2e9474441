"""The list of what is attached to an answer: name, kind and size of each, as high as it needs."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from clusterdyn_desktop.gui.interview.card_lines import CardLines
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.services.attaching import Attached

MOST_SHOWN = 3
"""Lines in sight at once; the others are scrolled to, so that the panel keeps its shape."""


class AttachmentLines(CardLines[Attached]):
    """As high as its first lines."""

    def __init__(self, look: ScreenLook) -> None:
        super().__init__(look)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be as high as the first lines are."""
        rows = range(min(self.count(), MOST_SHOWN))
        return QSize(200, sum(self.sizeHintForRow(row) for row in rows))

    def minimumSizeHint(self) -> QSize:
        """Be no lower."""
        return QSize(80, self.sizeHint().height())
