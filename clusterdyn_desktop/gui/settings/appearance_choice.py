"""The choice of the screen's appearance."""

from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui.widgets.segments import Segments
from clusterdyn_desktop.gui.words import translate


class AppearanceChoice(Segments):
    """Its value is one of the appearances that preferences know."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(("system", "light", "dark"), parent)

    def retranslate(self) -> None:
        """Set every text anew."""
        words = (
            translate("settings", "As the computer"),
            translate("settings", "Light"),
            translate("settings", "Dark"),
        )
        self.set_words(words, translate("settings", "Appearance"))
