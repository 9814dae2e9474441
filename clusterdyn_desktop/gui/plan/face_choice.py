"""What the lower part of the plan shows: the interviews, or the questions."""

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui.widgets.segments import Segments
from clusterdyn_desktop.gui.words import translate


class Face(StrEnum):
    """The two ways to look at a plan."""

    INTERVIEWS = "interviews"
    QUESTIONS = "questions"


class FaceChoice(Segments):
    """One of the faces; its value is a `Face`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tuple(Face), parent)
        self.choose(Face.INTERVIEWS)

    def retranslate(self) -> None:
        """Set every text anew."""
        words = (translate("plan", "Interviews"), translate("plan", "Questions"))
        self.set_words(words, translate("plan", "Show"))
