"""Hands the parts of an answer to the store, each as it is shown at that moment."""

from collections.abc import Callable
from functools import partial

from clusterdyn_desktop.gui.interview.ledger import Keep, Part, Spot, Work
from clusterdyn_desktop.gui.interview.sitting import Sitting
from clusterdyn_desktop.services.interviewing import Interviewing, Saved

Told = Callable[[Sitting, Spot, Saved | None], None]
"""Hears how it went; without `Saved` it failed."""


class Saver:
    """Keeps the books of every sitting up to date, shown or put aside."""

    def __init__(self, interviewing: Interviewing, keep: Keep, told: Told) -> None:
        self._interviewing = interviewing
        self._keep = keep
        self._told = told

    def submit(self, sitting: Sitting, spot: Spot) -> None:
        """Hand over one part of one answer."""
        sitting.typed.discard(spot)
        number = sitting.ledger.begin(spot)
        self._keep(
            self._work(sitting, spot),
            partial(self._on_keep_done, sitting, spot, number),
            partial(self._on_keep_failed, sitting, spot, number),
        )

    def _work(self, sitting: Sitting, spot: Spot) -> Work:
        question_id, part = spot
        answer = sitting.answer(question_id)
        service, where = self._interviewing, (sitting.sheet.interview.id, question_id)
        match part:
            case Part.SCORE if answer.score is not None:
                return partial(service.score, *where, answer.score)
            case Part.SCORE:
                return partial(service.state, *where, answer.state)
            case Part.EVIDENCE:
                return partial(service.evidence, *where, answer.evidence)
            case Part.CERTAINTY:
                return partial(service.certainty, *where, answer.certainty)
            case Part.NOTE:
                return partial(service.note, *where, answer.note)
            case Part.QUOTE:
                return partial(service.quote, *where, answer.quote, answer.quote_permission)
            case Part.FLAG:
                return partial(service.flag, *where, answer.flag.strip())

    def _on_keep_done(self, sitting: Sitting, spot: Spot, number: int, saved: Saved) -> None:
        sitting.ledger.kept(spot, number, saved.at)
        sitting.adopt(saved.answer)
        self._told(sitting, spot, saved)

    def _on_keep_failed(self, sitting: Sitting, spot: Spot, number: int) -> None:
        sitting.ledger.failed(spot, number)
        self._told(sitting, spot, None)
