"""The bar above the matrix: which questions, of which stage, with which words in them."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from clusterdyn_desktop.gui._forms.agree_page import Ui_AgreePage
from clusterdyn_desktop.gui.agree.matrix_model import stage_heading
from clusterdyn_desktop.gui.agree.narrowing import Narrowing, Show, counted
from clusterdyn_desktop.gui.agree.reading import Reading
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.theme import Theme


class NarrowBar(QObject):
    """Works the bar of the page's form; `narrowed` tells what a person chose, `left` to go on."""

    narrowed = Signal(object)
    left = Signal()

    def __init__(self, form: Ui_AgreePage, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._narrowing = Narrowing()
        form.choice.chosen.connect(self._on_choice_chosen)
        form.stage.activated.connect(self._on_stage_activated)
        form.search.searched.connect(self._on_search_searched)
        form.search.left_downwards.connect(self.left)

    def show_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._form.search.set_colour(theme.colours["ink_second"])

    def show_choice(self, narrowing: Narrowing) -> None:
        """Show a choice as made, without telling; words that are being typed stay."""
        self._narrowing = narrowing
        self._form.choice.choose(narrowing.show)
        self._form.stage.setCurrentIndex(max(0, self._form.stage.findData(narrowing.stage)))
        if self._form.search.text() != narrowing.words:
            self._form.search.blockSignals(True)
            self._form.search.setText(narrowing.words)
            self._form.search.blockSignals(False)

    def show_reading(self, reading: Reading) -> None:
        """Word the choices, and say how many questions each has."""
        form = self._form
        form.search.setAccessibleName(form.search.placeholderText())
        form.choice.set_counts(counted(reading), reading.formats)
        form.stage.clear()
        form.stage.addItem(translate("agree", "All stages"), 0)
        for stage in reading.matrix.instrument.stages:
            form.stage.addItem(stage_heading(reading, stage.id), stage.id)
        form.stage.setCurrentIndex(max(0, form.stage.findData(self._narrowing.stage)))
        form.stage.setAccessibleName(translate("agree", "Stage"))

    def set_visible(self, *, is_visible: bool) -> None:
        """Show the bar, or hide it where there is nothing to choose from."""
        for part in (self._form.choice, self._form.stage, self._form.search):
            part.setVisible(is_visible)

    def _choose(self, narrowing: Narrowing) -> None:
        if narrowing != self._narrowing:
            self._narrowing = narrowing
            self.narrowed.emit(narrowing)

    def _on_choice_chosen(self, show: Show) -> None:
        self._choose(replace(self._narrowing, show=show))

    def _on_stage_activated(self, _place: int) -> None:
        self._choose(replace(self._narrowing, stage=int(self._form.stage.currentData())))

    def _on_search_searched(self, words: str) -> None:
        self._choose(replace(self._narrowing, words=words))
