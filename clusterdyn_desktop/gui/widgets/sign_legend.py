"""Signs that are painted, each with the words that say what it means."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout
from clusterdyn_desktop.services.theme import Theme

Paint = Callable[[QPainter, QRectF, Theme], None]


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A sign in an area of some size, with its words."""

    paint: Paint
    size: QSize
    words: str


class SignLegend(QWidget):
    """The signs with their words, in as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=14)

    def show_entries(self, entries: Iterable[LegendEntry], theme: Theme) -> None:
        """Explain other signs, or the same in another theme."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for entry in entries:
            self._flow.addWidget(_shown(entry, theme))
        self.updateGeometry()


def _shown(entry: LegendEntry, theme: Theme) -> QWidget:
    shown = QWidget()
    label = QLabel(entry.words)
    set_role(label, "small")
    row = QHBoxLayout(shown)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(_Picture(entry, theme))
    row.addWidget(label)
    return shown


class _Picture(QWidget):
    def __init__(self, entry: LegendEntry, theme: Theme) -> None:
        super().__init__()
        self._entry, self._theme = entry, theme
        self.setFixedSize(entry.size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign."""
        painter = QPainter(self)
        self._entry.paint(painter, QRectF(self.rect()), self._theme)
        painter.end()
