"""A choice among few, side by side: one press chooses, arrow keys move."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from clusterdyn_desktop.gui.style import set_role, set_state

PADDING = 32
"""What the style sheet puts left and right of a segment's word, frame included."""


class Segments(QWidget):
    """Buttons joined in a row, one of them chosen; `chosen` tells only what a person chose."""

    chosen = Signal(object)

    def __init__(self, values: Sequence[Hashable], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = list(values)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place in range(len(self._values)):
            row.addWidget(self._segment(place))
        self._group.idClicked.connect(self._on_group_clicked)

    def _segment(self, place: int) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        button.setAutoDefault(False)
        set_role(button, "segment")
        last = len(self._values) - 1
        set_state(button, {0: "first", last: "last"}.get(place, "middle"))
        self._group.addButton(button, place)
        if place == 0:
            self.setFocusProxy(button)
        return button

    def set_words(self, words: Sequence[str], name: str) -> None:
        """Give the values their words, and the choice its name for those who do not see it."""
        self.setAccessibleName(name)
        for place, word in enumerate(words):
            button = self._group.button(place)
            button.setText(word)
            button.setAccessibleName(f"{name}: {word}")
            button.setMinimumWidth(_width_when_chosen(button))

    @property
    def value(self) -> object:
        """The chosen value."""
        return self._values[max(0, self._group.checkedId())]

    def choose(self, value: Hashable) -> None:
        """Show a value as chosen, without telling."""
        button = self._group.button(self._values.index(value))
        button.setChecked(True)
        self.setFocusProxy(button)

    def _on_group_clicked(self, place: int) -> None:
        self.setFocusProxy(self._group.button(place))
        self.chosen.emit(self._values[place])


def _width_when_chosen(button: QAbstractButton) -> int:
    """Return the width a button needs once it is chosen, when its word is written bolder."""
    button.ensurePolished()
    bold = QFont(button.font())
    bold.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(bold).horizontalAdvance(button.text()) + PADDING
