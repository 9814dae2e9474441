"""Hands the parts of an answer to the store, each as it is shown at that moment, and drafts."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from clusterdyn_desktop.gui.interview.drafting import DraftSpot
from clusterdyn_desktop.gui.interview.ledger import Keep, Part, Spot, Work
from clusterdyn_desktop.gui.interview.sitting import Sitting
from clusterdyn_desktop.services.drafts import Drafts, Typing
from clusterdyn_desktop.services.interviewing import Interviewing, Saved

Told = Callable[[Sitting, Spot, Saved | None, bool], None]
"""Hears how it went; without `Saved` it failed. The last says whether it shows otherwise now."""


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
        was_marked = sitting.ledger.has_unsaved(spot[0])
        number = sitting.ledger.begin(spot)
        self._keep(
            work,
            partial(self._on_keep_done, sitting, spot, number, was_marked),
            partial(self._on_keep_failed, sitting, spot, number, failed),
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

    def _on_keep_done(
        self, sitting: Sitting, spot: Spot, number: int, was_marked: bool, saved: Saved
    ) -> None:
        before = sitting.answer(spot[0])
        sitting.ledger.kept(spot, number, saved.at)
        sitting.adopt(saved.answer)
        is_news = was_marked or sitting.answer(spot[0]) != before
        self._told(sitting, spot, saved, is_news)

    def _on_keep_failed(
        self, sitting: Sitting, spot: Spot, number: int, failed: Callable[[], None]
    ) -> None:
        sitting.ledger.failed(spot, number)
        failed()
        self._told(sitting, spot, None, True)


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
