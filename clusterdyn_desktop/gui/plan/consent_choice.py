"""The three answers about one purpose of consent: not asked yet, yes, no."""

from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui.widgets.segments import Segments
from clusterdyn_desktop.gui.words import translate


class ConsentChoice(Segments):
    """Its value is None until consent has been asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((None, True, False), parent)

    def retranslate(self, purpose: str) -> None:
        """Set every text anew; `purpose` is what the consent is about."""
        words = (
            translate("plan", "Not asked"),
            translate("plan", "Yes"),
            translate("plan", "No"),
        )
        self.set_words(words, purpose)

    @property
    def given(self) -> bool | None:
        """Whether consent was given, None if it was not asked for."""
        return self.value if isinstance(self.value, bool) else None
