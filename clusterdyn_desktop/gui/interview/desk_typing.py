"""Typing at the desk: words are drafts while somebody types, and part of the answer when it rests.

Whoever leaves the field, the question or the page lets it rest at once.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from clusterdyn_desktop.gui.interview.evidence_panel import EvidencePanel
from clusterdyn_desktop.gui.interview.ledger import Part
from clusterdyn_desktop.gui.interview.sittings import Sittings
from clusterdyn_desktop.gui.interview.text_field import ShortField, TextField
from clusterdyn_desktop.services.drafts import HalfTyped

TYPING_RESTS_MS = 10_000
"""Words that are typed become part of the answer, and a step to undo, when they rest so long."""

DRAFTS_EVERY_MS = 300
"""While somebody types, the words are on disk as a draft at least so often."""


class DeskTyping(QObject):
    """Watches the fields of the evidence panel."""

    held_back = Signal()
    """A field was left that somebody else has written in meanwhile."""

    def __init__(self, panel: EvidencePanel, sittings: Sittings) -> None:
        super().__init__(panel)
        self._fields = panel.fields
        self._sittings = sittings
        self._rest = QTimer(self, singleShot=True, interval=TYPING_RESTS_MS)
        self._rest.timeout.connect(self.flush)
        self._soon = QTimer(self, singleShot=True, interval=DRAFTS_EVERY_MS)
        self._soon.timeout.connect(sittings.keep_drafts)
        for field in self._fields.values():
            field.left.connect(self._on_field_left)
            field.moved.connect(self._on_field_moved)

    def go_on(self) -> None:
        """Note that somebody typed: drafts follow soon, and what they make when typing rests."""
        self._rest.start()
        self._keep_soon()

    def flush(self) -> None:
        """Hand over what is half typed: it is part of the answer from now on."""
        self.rest()
        self._sittings.flush()

    def rest(self) -> None:
        """Wait for nothing more; undoing what was typed is the assessment's business now."""
        self._rest.stop()
        self._soon.stop()
        for field in self._fields.values():
            field.settle()

    def cursor_in(self, part: Part) -> int:
        """Return where the cursor stands in a field, in characters."""
        return self._fields[part].cursor_place

    @property
    def writing_in(self) -> Part | None:
        """The part in whose field the cursor stands."""
        return next((part for part, field in self._fields.items() if field.hasFocus()), None)

    def come_back_to(self, half: HalfTyped) -> TextField | ShortField:
        """Put the cursor where it was in words that came back; return their field."""
        field = self._fields[Part(half.part.value)]
        field.put_cursor(half.typing.cursor)
        return field

    def _keep_soon(self) -> None:
        """Keep drafts within a moment, whether or not typing pauses."""
        if not self._soon.isActive():
            self._soon.start()

    def _on_field_left(self) -> None:
        """Hand over what was typed; what others wrote there meanwhile can be shown now."""
        self.flush()
        if self._sittings.is_open and self._sittings.sitting.holds_back:
            self._sittings.sitting.holds_back = False
            self.held_back.emit()

    def _on_field_moved(self) -> None:
        if self._sittings.is_open and self._sittings.sitting.typed:
            self._keep_soon()
