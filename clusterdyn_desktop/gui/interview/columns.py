"""Question and evidence side by side, or under each other where the window is narrow."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

NARROW = 680
"""Pixels; under it the evidence goes under the question."""

SIDE_BY_SIDE = QBoxLayout.Direction.LeftToRight
STACKED = QBoxLayout.Direction.TopToBottom
LEFT, TOP, RIGHT, BOTTOM = 12, 22, 28, 16
BETWEEN = 28
PANEL_LEAST, PANEL_MOST = 264, 420
PANEL_INDENT = 16
"""Where the evidence stands under the question, it lines up with its words."""


class Columns(QWidget):
    """Lays out two widgets by the room there is."""

    def __init__(self, question: QWidget, evidence: QWidget) -> None:
        super().__init__()
        self._question, self._evidence = question, evidence
        evidence.setMinimumWidth(PANEL_LEAST)
        self._row = QBoxLayout(SIDE_BY_SIDE, self)
        self._row.setContentsMargins(LEFT, TOP, RIGHT, BOTTOM)
        self._row.addWidget(question, 2)
        self._row.addWidget(evidence, 1)
        self._row.addStretch()
        self._arrange(SIDE_BY_SIDE)

    def minimumSizeHint(self) -> QSize:
        """Return the least room, which is that of the two under each other."""
        least = max(part.minimumSizeHint().width() for part in (self._question, self._evidence))
        return QSize(LEFT + least + RIGHT, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the arrangement that fits."""
        super().resizeEvent(event)
        both = LEFT + self._question.minimumSizeHint().width() + BETWEEN + PANEL_LEAST + RIGHT
        narrow = event.size().width() < max(NARROW, both)
        self._arrange(STACKED if narrow else SIDE_BY_SIDE)

    def _arrange(self, direction: QBoxLayout.Direction) -> None:
        stacked = direction == STACKED
        self._evidence.setMaximumWidth(self._question.maximumWidth() if stacked else PANEL_MOST)
        self._evidence.setContentsMargins(PANEL_INDENT if stacked else 0, 0, 0, 0)
        self._row.setDirection(direction)
        self._row.setSpacing(BETWEEN)
