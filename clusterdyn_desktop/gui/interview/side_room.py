"""The room at the right of the desk where one panel stands over the evidence, or none."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QFrame, QWidget

from clusterdyn_desktop.gui.style import set_state

if TYPE_CHECKING:
    from clusterdyn_desktop.gui.interview.desk import Desk

AROUND = 14
"""Pixels between the question and a panel that stands beside it."""

LOWER_SHARE = 0.5
"""Share of the height that a low panel takes."""


class SideRoom(QObject):
    """Places panels; the question stays in sight.

    Where evidence stands under the question there is little room: `low` takes the lower part
    of it, another panel all.
    """

    def __init__(self, desk: "Desk", panels: Sequence[QFrame], low: QFrame) -> None:
        super().__init__(desk)
        self._desk = desk
        self._panels = panels
        self._low = low
        self._shown: QFrame | None = None
        for panel in panels:
            panel.setParent(desk)
            panel.hide()
        for watched in (desk, desk.panel, desk.rail, desk.card):
            watched.installEventFilter(self)

    @property
    def shown(self) -> QFrame | None:
        """The panel that is open."""
        return self._shown

    def show(self, panel: QFrame | None) -> None:
        """Show one panel, or none."""
        self._shown = panel
        for each in self._panels:
            each.setVisible(each is panel)
        if panel is not None:
            self._place()
            panel.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Place the panel anew when the desk takes another shape; without a question it goes."""
        card = self._desk.card
        if event.type() == QEvent.Type.Hide and not card.isVisibleTo(self._desk):
            self.show(None)
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if self._shown is not None:
            self._shown.setGeometry(self._area())
            place = "lower" if self._is_stacked else ""
            if (self._shown.property("state") or "") != place:
                set_state(self._shown, place)

    def _area(self) -> QRect:
        desk = self._desk
        left = self._left(desk.rail) + desk.rail.width()
        bottom = desk.rail.mapTo(desk, QPoint()).y() + desk.rail.height()
        beside = self._left(desk.panel) - AROUND
        if self._is_stacked:
            top = int(bottom * (1 - LOWER_SHARE)) if self._shown is self._low else 0
            return QRect(left, top, desk.width() - left, bottom - top)
        return QRect(beside, 0, desk.width() - beside, bottom)

    @property
    def _is_stacked(self) -> bool:
        """Whether the evidence stands under the question."""
        card = self._desk.card
        return self._left(self._desk.panel) <= self._left(card) + card.width() // 2

    def _left(self, widget: QWidget) -> int:
        return widget.mapTo(self._desk, QPoint()).x()
