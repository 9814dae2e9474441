"""Talk mode at the desk: the question alone, and the whole window for it."""

from PySide6.QtCore import QObject

from clusterdyn_desktop.gui.interview.desk_layout import DeskLayout, DeskPart
from clusterdyn_desktop.gui.interview.sittings import Sittings
from clusterdyn_desktop.gui.interview.talk_words import talk_face
from clusterdyn_desktop.gui.screen import Screen


class DeskTalk(QObject):
    """Turns talk mode on and off, and fills its page."""

    def __init__(self, layout: DeskLayout, sittings: Sittings, screen: Screen) -> None:
        super().__init__(layout)
        self._layout = layout
        self._sittings = sittings
        self._facts = screen.facts
        self._catalogue = screen.services.catalogue
        self._is_on = False

    @property
    def is_on(self) -> bool:
        """Whether the question stands alone."""
        return self._is_on

    def turn(self, *, on: bool) -> None:
        """Show the question alone, or the desk again."""
        if on != self._is_on:
            self._is_on = on
            self._layout.strip.say("")
            self.show_part()
            self._facts.room_asked_for.emit(on)

    def show_part(self) -> None:
        """Show question, end, or the question alone."""
        at_end = self._sittings.is_open and self._sittings.sitting.at_end
        here = DeskPart.END if at_end else DeskPart.QUESTION
        self._layout.show_part(DeskPart.TALK if self._is_on else here)

    def show(self, language: str, second: str) -> None:
        """Show the current question in one language or two, and whether it was noted."""
        words = self._catalogue.texts(language)
        self._layout.talk.show_face(talk_face(self._sittings.sitting, language, second, words))
