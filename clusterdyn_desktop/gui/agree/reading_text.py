"""Rich text to read, to scroll by keys and to copy from."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from clusterdyn_desktop.gui.style import set_role

FLAGS = (
    Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.TextSelectableByKeyboard
    | Qt.TextInteractionFlag.LinksAccessibleByMouse
)
"""Tab goes past the text as a whole, not from link to link: by keys the matrix opens answers."""


class ReadingText(QTextBrowser):
    """`followed` carries what a link leads to. The same page keeps its place when worded anew."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = ""
        self.setOpenLinks(False)
        self.setTextInteractionFlags(FLAGS)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        set_role(self, "reading")
        self.anchorClicked.connect(self._on_anchor_clicked)

    def show_page(self, page: str, html: str) -> None:
        """Show a page by its name; a new one begins at its top."""
        place = self.verticalScrollBar().value() if page == self._page else 0
        self._page = page
        self.setHtml(html)
        self.verticalScrollBar().setValue(place)

    def _on_anchor_clicked(self, link: QUrl) -> None:
        self.followed.emit(link.toString())
