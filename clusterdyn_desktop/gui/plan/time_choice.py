"""The time for an interview: a few usual lengths, everything, or a number of minutes."""

from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui.widgets.segments import Segments
from clusterdyn_desktop.gui.words import translate

SHORTEST, LONGER, LONG = 40, 60, 90
WHOLE, OTHER = "whole", "other"


class TimeChoice(Segments):
    """Its value is a number of minutes, `WHOLE` (no limit) or `OTHER` (a number apart)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((SHORTEST, LONGER, LONG, WHOLE, OTHER), parent)

    def retranslate(self, name: str) -> None:
        """Set every text anew."""
        words = (
            translate("plan", "{minutes} min: core").format(minutes=SHORTEST),
            translate("plan", "{minutes} min").format(minutes=LONGER),
            translate("plan", "{minutes} min").format(minutes=LONG),
            translate("plan", "Whole set"),
            translate("plan", "Other"),
        )
        self.set_words(words, name)

    @property
    def minutes(self) -> int | None:
        """The minutes chosen, None for no limit or a number apart."""
        return self.value if isinstance(self.value, int) else None
