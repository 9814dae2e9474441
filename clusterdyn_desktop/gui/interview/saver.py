"""Hands the parts of an answer to the store, each as it is shown at that moment, and drafts.

With a part goes what was seen of it, so that nothing somebody else wrote meanwhile is written over.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from clusterdyn_desktop.domain.records import Answer
from clusterdyn_desktop.gui.interview.drafting import DraftSpot
from clusterdyn_desktop.gui.interview.ledger import Keep, Part, Spot, Work
from clusterdyn_desktop.gui.interview.sitting import Sitting
from clusterdyn_desktop.services.drafts import Drafts, Typing
from clusterdyn_desktop.services.interviewing import Interviewing, Saved
from clusterdyn_desktop.services.meanwhile import ChangedMeanwhile

Told = Callable[[Sitting, Spot, Saved | None, bool], None]
"""Hears how it went; without `Saved` it failed, or is to be decided on.

The last says whether it shows otherwise now.
"""


class Saver:
    """Keeps the books of every sitting up to date, shown or put aside."""

    def __init__(self, interviewing: Interviewing, keep: Keep, told: Told) -> None:
        self._interviewing = interviewing
        self._keep = keep
        self._told = told

    def submit(self, sitting: Sitting, spot: Spot) -> None:
        """Hand over one part of one answer."""
        sitting.stop_typing(spot)
        self.submit_work(sitting, spot, self._work(sitting, spot), _nothing)

    def submit_work(
        self, sitting: Sitting, spot: Spot, work: Work, failed: Callable[[], None]
    ) -> None:
        """Hand over one part of one answer by work that does more; `failed` hears if it cannot."""
        way = _Way(
            sitting,
            spot,
            sitting.ledger.has_unsaved(spot[0]),
            sitting.ledger.begin(spot),
            sitting.hand_over(spot),
        )
        self._keep(
            partial(_unless_changed, work),
            partial(self._on_keep_done, way),
            partial(self._on_keep_failed, way, failed),
        )

    def _work(self, sitting: Sitting, spot: Spot) -> Work:
        question_id, part = spot
        answer, seen = sitting.answer(question_id), sitting.seen(spot)
        service, where = self._interviewing, (sitting.sheet.interview.id, question_id)
        match part:
            case Part.SCORE if answer.score is not None:
                return partial(service.score, *where, answer.score, seen)
            case Part.SCORE:
                return partial(service.state, *where, answer.state, seen)
            case Part.EVIDENCE:
                return partial(service.evidence, *where, answer.evidence, seen)
            case Part.CERTAINTY:
                return partial(service.certainty, *where, answer.certainty, seen)
            case Part.NOTE:
                return partial(service.note, *where, answer.note, seen)
            case Part.QUOTE:
                return partial(service.quote, *where, answer.quote, answer.quote_permission, seen)
            case Part.FLAG:
                return partial(service.flag, *where, answer.flag.strip(), seen)

    def _on_keep_done(self, way: "_Way", result: Saved | ChangedMeanwhile) -> None:
        sitting, spot = way.sitting, way.spot
        if isinstance(result, ChangedMeanwhile):
            sitting.arrive(spot, way.handed, None)
            if sitting.ledger.refused(spot, way.number):
                sitting.wait_for_decision(spot, result.found)
            self._told(sitting, spot, None, True)
            return
        before = sitting.answer(spot[0])
        sitting.ledger.kept(spot, way.number, result.at)
        sitting.arrive(spot, way.handed, result.answer)
        sitting.adopt(result.answer)
        is_news = way.was_marked or sitting.answer(spot[0]) != before
        self._told(sitting, spot, result, is_news)

    def _on_keep_failed(self, way: "_Way", failed: Callable[[], None]) -> None:
        way.sitting.arrive(way.spot, way.handed, None)
        way.sitting.ledger.failed(way.spot, way.number)
        failed()
        self._told(way.sitting, way.spot, None, True)


@dataclass(frozen=True, slots=True)
class _Way:
    """A part on its way: its number in the books, and the answer as it was handed over."""

    sitting: Sitting
    spot: Spot
    was_marked: bool
    number: int
    handed: Answer


def _unless_changed(work: Work) -> Saved | ChangedMeanwhile:
    """Do the work; that somebody else was first is an answer, not a failure."""
    try:
        return work()
    except ChangedMeanwhile as found:
        return found


class DraftSaver:
    """Hands words that are being typed to the store, each state of them once."""

    def __init__(self, drafts: Drafts, keep: Keep, told: Callable[[Sitting], None]) -> None:
        self._drafts = drafts
        self._keep = keep
        self._told = told

    def submit(self, sitting: Sitting, spot: DraftSpot, typing: Typing) -> None:
        """Hand over words as typed so far, unless they were already."""
        if sitting.drafting.begin(spot, typing):
            question_id, part = spot
            self._keep(
                partial(self._drafts.keep, sitting.sheet.interview.id, question_id, part, typing),
                partial(self._on_keep_done, sitting, spot, typing),
                partial(self._on_keep_failed, sitting, spot, typing),
            )

    def drop(self, sitting: Sitting, spot: DraftSpot) -> None:
        """Forget words that were typed, where any were handed over."""
        if spot in sitting.drafting.handed:
            self.drop_any(sitting, spot)

    def drop_any(self, sitting: Sitting, spot: DraftSpot) -> None:
        """Forget words that were typed, here or before the program was started."""
        sitting.drafting.forget(spot)
        question_id, part = spot
        self._keep(
            partial(self._drafts.drop, sitting.sheet.interview.id, question_id, part),
            lambda _at: None,
            lambda: None,
        )

    def _on_keep_done(
        self, sitting: Sitting, spot: DraftSpot, typing: Typing, at: datetime
    ) -> None:
        if spot in sitting.drafting.handed:  # else it was written where it belongs meanwhile
            sitting.drafting.take_in(spot, typing)
            sitting.ledger.last_saved = at
        self._told(sitting)

    def _on_keep_failed(self, sitting: Sitting, spot: DraftSpot, typing: Typing) -> None:
        sitting.drafting.give_up(spot, typing)
        self._told(sitting)


def _nothing() -> None:
    return None
