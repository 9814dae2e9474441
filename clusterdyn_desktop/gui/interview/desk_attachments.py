"""Attachments at the desk: they follow the question, and what is attached is told to others."""

from PySide6.QtCore import QObject

from clusterdyn_desktop.gui.interview.attachments import AttachmentStrip
from clusterdyn_desktop.gui.interview.evidence_panel import EvidencePanel
from clusterdyn_desktop.gui.interview.keys import first_key
from clusterdyn_desktop.gui.interview.sittings import Sittings
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.key_label import KeyLabel


class DeskAttachments(QObject):
    """Sets the strip under the evidence; files may be dropped anywhere on it."""

    def __init__(self, screen: Screen, sittings: Sittings, panel: EvidencePanel) -> None:
        super().__init__(panel)
        self._screen = screen
        self._sittings = sittings
        self.strip = AttachmentStrip(screen)
        panel.take_in(self.strip, beside_evidence=(self.strip.add, KeyLabel(first_key("attach"))))
        fields = (panel.note.viewport(), panel.quote.viewport(), panel.flag)
        self.strip.take_drops_on(panel, *fields)
        self.strip.changed.connect(self._on_strip_changed)

    def show(self, *, fresh: bool = False) -> None:
        """Show what is attached to the current question; at the end there is none."""
        sitting = self._sittings.sitting
        question = "" if sitting.at_end else sitting.current
        self.strip.show_answer(sitting.sheet.interview.id, question, fresh=fresh)

    def _on_strip_changed(self, interview_id: str) -> None:
        if self._sittings.is_open and self._sittings.sitting.sheet.interview.id == interview_id:
            self._screen.facts.answers_changed.emit(self._sittings.sitting.sheet.assessment.id)
