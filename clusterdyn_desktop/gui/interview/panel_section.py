"""A part of the evidence panel: a small heading with its key, and what stands under it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.key_label import KeyLabel


class PanelSection(QWidget):
    """Heading, key and a widget; `head` takes more at the right end."""

    def __init__(self, key: str, content: QWidget) -> None:
        super().__init__()
        self._heading = QLabel()
        set_role(self._heading, "small-heading")
        self._heading.setBuddy(content)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self._heading)
        self.head.addWidget(KeyLabel(key))
        self.head.addStretch(1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.column.addLayout(self.head)
        self.column.addWidget(content)

    def name(self, heading: str) -> None:
        """Set the heading."""
        self._heading.setText(heading.replace("&", "&&"))
