"""The line that is being jotted down. Knows no Qt."""

from dataclasses import dataclass

from clusterdyn_desktop.gui.interview.drafting import DraftSpot
from clusterdyn_desktop.services.drafts import TypedPart


@dataclass(slots=True)
class JotLine:
    """What is being jotted down, and where it is to go.

    `to_question` where it goes to the question at once; `editing` is the id of the jotting that
    is changed, or empty. `cursor` counts characters.
    """

    text: str = ""
    cursor: int = 0
    as_quote: bool = False
    to_question: bool = False
    editing: str = ""
    is_open: bool = False

    @property
    def spot(self) -> DraftSpot:
        """Where its draft lies."""
        return "", TypedPart.JOTTED_QUOTE if self.as_quote else TypedPart.JOTTING
