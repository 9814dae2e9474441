"""Chips to choose which questions are shown, each with how many there are."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from clusterdyn_desktop.gui.agree.matrix_words import show_word
from clusterdyn_desktop.gui.agree.narrowing import Show
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.ports import Formats


class ShowChoice(QWidget):
    """One chip is always on; `chosen` tells what a person chose."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, spacing=8)
        self._chips = {show: self._chip(show) for show in Show}
        for chip in self._chips.values():
            row.addWidget(chip)
        self._chips[Show.ALL].setChecked(True)

    def _chip(self, show: Show) -> QPushButton:
        chip = QPushButton()
        chip.setCheckable(True)
        chip.setAutoExclusive(True)
        chip.setAutoDefault(False)
        set_role(chip, "chip")
        chip.clicked.connect(partial(self._on_chip_clicked, show))
        return chip

    def set_counts(self, counts: Mapping[Show, int], formats: Formats) -> None:
        """Say how many questions each choice has."""
        self.setAccessibleName(translate("agree", "Questions shown"))
        for show, chip in self._chips.items():
            chip.setText(f"{show_word(show)}  {formats.number(counts[show])}")

    def choose(self, show: Show) -> None:
        """Show a choice as made, without telling."""
        self._chips[show].setChecked(True)

    def _on_chip_clicked(self, show: Show, *_: object) -> None:
        self.chosen.emit(show)
