"""The parts of an interview's dialog, to choose one from."""

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui.widgets.segments import Segments
from clusterdyn_desktop.gui.words import translate


class Part(StrEnum):
    """What can be entered of an interview."""

    FACTS = "facts"
    QUESTIONS = "questions"
    CONSENT = "consent"
    CONTACT = "contact"


class PartChoice(Segments):
    """One of the parts; its value is a `Part`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tuple(Part), parent)

    def retranslate(self) -> None:
        """Set every text anew."""
        words = (
            translate("plan", "Interview"),
            translate("plan", "Questions"),
            translate("plan", "Consent"),
            translate("plan", "Contact"),
        )
        self.set_words(words, translate("plan", "Part"))
