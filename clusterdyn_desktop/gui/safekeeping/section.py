"""A section: a card on the safekeeping page that is about one matter, such as the bin.

A section is given the screen and looks after itself. The page tells it when it is shown, when the
language changes and when the colours do.
"""

from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.card import Card

BESIDE, ABOVE, BELOW = 24, 18, 20
"""The room around what is in a card of this page, as on the settings page."""


class Section(Card):
    """The ground of all sections; widgets go into `body`."""

    def __init__(self, screen: Screen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.screen_context = screen
        self.body.setContentsMargins(BESIDE, ABOVE, BESIDE, BELOW)
        self.body.setSpacing(12)

    def retranslate(self) -> None:
        """Set every text anew. Must keep place, selection and unsaved text."""

    def restyle(self) -> None:
        """Redraw what paints itself in theme colours."""

    def entered(self) -> None:
        """Refresh what may have changed while the page was not shown."""

    def focus_first(self) -> None:
        """Let the keys act on what is done first here."""
        self.setFocus()

    def left(self) -> None:
        """Hand over what is half typed before another page is shown."""
