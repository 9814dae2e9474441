"""A banner that tells what was taken away, and puts it back when asked."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui.widgets.banner import Banner


class UndoBanner(Banner):
    """Says a sentence; its button undoes what the sentence tells of, and puts the banner away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, role="hint")
        self._undo: Callable[[], None] | None = None
        self._button = self.add_button()
        self._button.clicked.connect(self.undo)

    def set_words(self, undo: str, close: str) -> None:
        """Say what the two buttons are called."""
        self._button.setText(undo)
        self.set_close_word(close)

    def say_undoable(self, sentence: str, undo: Callable[[], None]) -> None:
        """Say what was done, and how it is undone."""
        self._undo = undo
        self.say(sentence)

    def undo(self) -> None:
        """Undo it."""
        self.dismiss()
        if self._undo is not None:
            self._undo()
            self._undo = None
