"""A few grades side by side, one of them chosen or none."""

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from clusterdyn_desktop.gui.interview.given_buttons import GivenButton
from clusterdyn_desktop.gui.interview.roving import Roving
from clusterdyn_desktop.gui.style import set_role, set_state


class Grades(QWidget):
    """Joined buttons; `pressed` asks for a grade, `choose` shows one."""

    pressed = Signal(object)

    def __init__(self, values: Sequence[Hashable]) -> None:
        super().__init__()
        self._values = list(values)
        self._words: tuple[Sequence[str], Sequence[str], str] = ((), (), "")
        self._buttons = [self._button(place) for place in range(len(values))]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in self._buttons:
            row.addWidget(button, 1)
        self._roving = Roving(self, self._buttons)

    def _button(self, place: int) -> GivenButton:
        button = GivenButton()
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        set_role(button, "segment")
        ends = {0: "first", len(self._values) - 1: "last"}
        set_state(button, ends.get(place, "middle"))
        button.clicked.connect(partial(self.pressed.emit, self._values[place]))
        return button

    def button(self, value: Hashable) -> GivenButton:
        """Return the button of a grade."""
        return self._buttons[self._values.index(value)]

    def set_words(self, words: Sequence[str], names: Sequence[str], group: str) -> None:
        """Give each grade its word, and its full name for those who do not see it."""
        if self._words == (words, names, group):
            return
        self._words = (words, names, group)
        self.setAccessibleName(group)
        for button, word, name in zip(self._buttons, words, names, strict=True):
            button.setText(word)
            button.setAccessibleName(f"{group}: {name}")
            button.setToolTip(name if name != word else "")

    def choose(self, value: Hashable) -> None:
        """Show one as chosen; None chooses none."""
        for own, button in zip(self._values, self._buttons, strict=True):
            button.setChecked(own == value)
        if value in self._values and not any(button.hasFocus() for button in self._buttons):
            self._roving.stop_at(self._values.index(value))
