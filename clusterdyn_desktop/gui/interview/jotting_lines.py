"""The list of what waits in the inbox: when it was said, and the words, all of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from clusterdyn_desktop.domain.records import Jotting
from clusterdyn_desktop.gui.interview.card_lines import CardLine, CardLines, CardText
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.ports import Formats


def jotting_line(jotting: Jotting, formats: Formats) -> CardLine[Jotting]:
    """Word one jotting."""
    said = formats.time_of_day(jotting.jotted_at) if jotting.jotted_at else ""
    kind = translate("interview", "quote") if jotting.is_quote else ""
    head = " · ".join(part for part in (said, kind) if part)
    words = translate("interview", "“{words}”").format(words=jotting.text)
    texts = (
        CardText(head, "small", "ink_second"),
        CardText(words if jotting.is_quote else jotting.text),
    )
    return CardLine(jotting.id, texts, jotting)


class JottingLines(CardLines[Jotting]):
    """Letters typed in it are `begun` elsewhere, where the question is looked for."""

    begun = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let typing go on to the question that a jotting belongs to."""
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.text().strip() and event.text().isprintable() and not with_control:
            self.begun.emit(event.text())
        else:
            super().keyPressEvent(event)
