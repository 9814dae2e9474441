"""What a page is: a widget that can put on another language, and learns when it is shown.

A page renders and emits; it asks services through jobs and decides nothing about the method.
"""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui.screen import Screen


class Page(QWidget):
    """A page of the main window."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self.screen_context = screen
        screen.look.changed.connect(self.restyle)

    def changeEvent(self, event: QEvent) -> None:
        """Put on the new language when it changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text anew. Must keep place, selection and unsaved text."""

    def restyle(self) -> None:
        """Redraw what paints itself in theme colours."""

    def entered(self) -> None:
        """Refresh what may have changed while the page was not shown."""

    def take_notice(self, words: str) -> bool:
        """Say a sentence that is meant for the foot of the window; False leaves it to the foot."""
        return False

    def left(self) -> None:
        """Hand over what is half typed before another page is shown or the window closes."""


class AssessmentPage(Page):
    """A page about one assessment."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.assessment_id = ""

    def show_assessment(self, assessment_id: str) -> None:
        """Show another assessment; `entered` follows when the page is shown."""
        self.assessment_id = assessment_id
