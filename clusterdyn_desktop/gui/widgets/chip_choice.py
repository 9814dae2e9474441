"""Several of a few: chips that are on or off, in as many lines as they need."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout


class ChipChoice(QWidget):
    """Chips by value; `changed` tells that a person switched one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, QPushButton] = {}
        self._row = FlowLayout(self, spacing=8)

    def set_words(self, words: Mapping[str, str]) -> None:
        """Give every value its word; new values get a chip at the end."""
        for value, word in words.items():
            if value not in self._chips:
                self._chips[value] = self._chip()
            self._chips[value].setText(word)

    def _chip(self) -> QPushButton:
        chip = QPushButton()
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        set_role(chip, "chip")
        chip.clicked.connect(self._on_chip_clicked)
        self._row.addWidget(chip)
        return chip

    @property
    def values(self) -> tuple[str, ...]:
        """The values that are on, in the order of the chips."""
        return tuple(value for value, chip in self._chips.items() if chip.isChecked())

    def choose(self, values: Iterable[str]) -> None:
        """Switch values on and the others off, without telling."""
        wanted = set(values)
        for value, chip in self._chips.items():
            chip.setChecked(value in wanted)

    def _on_chip_clicked(self) -> None:
        self.changed.emit()
