"""What somebody is doing in one assessment, and handing what is decided to the store."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import AgreedValue
from clusterdyn_desktop.gui.agree.matrix_view import Spot
from clusterdyn_desktop.gui.agree.narrowing import Narrowing
from clusterdyn_desktop.gui.agree.proposal import Proposal
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.services.meanwhile import ChangedMeanwhile


@dataclass(slots=True)
class Work:
    """Kept while the program runs; `proposals` by question id."""

    spot: Spot = field(default_factory=Spot)
    narrowing: Narrowing = field(default_factory=Narrowing)
    proposals: dict[str, Proposal] = field(default_factory=dict)


class Works(QObject):
    """The work in every assessment; `decided` carries the assessment's id once it is on disk."""

    decided = Signal(str)

    def __init__(self, screen: Screen, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._works: dict[str, Work] = {}

    def of(self, assessment_id: str) -> Work:
        """Return the work in an assessment."""
        return self._works.setdefault(assessment_id, Work())

    def propose(self, assessment_id: str, question_id: str, proposal: Proposal | None) -> None:
        """Hold on to what is being put together for a question; None lets go of it."""
        proposals = self.of(assessment_id).proposals
        if proposal is None:
            proposals.pop(question_id, None)
        else:
            proposals[question_id] = proposal

    def keep(
        self,
        assessment_id: str,
        question_id: str,
        proposal: Proposal,
        seen: AgreedValue | None,
    ) -> None:
        """Make a complete proposal the agreed value, unless it is not `seen` any more."""
        score, reason = proposal.score, proposal.reason
        if score is None:
            return
        agree = self._screen.services.agreeing.agree
        self._screen.jobs.store.run(
            lambda _progress: agree(assessment_id, question_id, score, reason, seen),
            lambda _: self._done(assessment_id, question_id, proposal),
            lambda error: self._refused(assessment_id, error),
        )

    def take_back(self, assessment_id: str, question_id: str, seen: AgreedValue | None) -> None:
        """Let the median count again, unless the value is not as `seen` any more."""
        proposal = self.of(assessment_id).proposals.get(question_id)
        withdraw = self._screen.services.agreeing.withdraw
        self._screen.jobs.store.run(
            lambda _progress: withdraw(assessment_id, question_id, seen),
            lambda _: self._done(assessment_id, question_id, proposal),
            lambda error: self._refused(assessment_id, error),
        )

    def _refused(self, assessment_id: str, error: UserError) -> None:
        """Say why; where somebody else was first, show what they decided beside what one has."""
        self._screen.jobs.store.failed.emit(error)
        if isinstance(error, ChangedMeanwhile):
            self._screen.facts.answers_changed.emit(assessment_id)

    def _done(self, assessment_id: str, question_id: str, proposal: Proposal | None) -> None:
        """Let go of what was decided, unless somebody went on typing; tell the others."""
        if self.of(assessment_id).proposals.get(question_id) == proposal:
            self.propose(assessment_id, question_id, None)
        self._screen.facts.saved.emit(datetime.now(UTC))
        self._screen.facts.answers_changed.emit(assessment_id)
        self.decided.emit(assessment_id)
