"""Interviews at the desk, shown or put aside: what is typed in them, and their saving. No Qt.

Every change is handed to the store at once. Words that are being typed are handed over as drafts
by `keep_drafts`, again and again while somebody types, and for good by `flush`: when typing rests
and before every change of place.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import Protocol

from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.domain.records import Answer
from clusterdyn_desktop.gui.interview.deciding import chosen_answer
from clusterdyn_desktop.gui.interview.ledger import (
    TYPED_PARTS,
    Keep,
    Part,
    Spot,
    Work,
    register_of,
)
from clusterdyn_desktop.gui.interview.pace import Pace
from clusterdyn_desktop.gui.interview.recovery import half_typed_of, is_latest_half
from clusterdyn_desktop.gui.interview.saver import DraftSaver, Saver
from clusterdyn_desktop.gui.interview.sitting import Sitting
from clusterdyn_desktop.services.drafts import Drafts, TypedPart, Typing
from clusterdyn_desktop.services.interviewing import Interviewing, InterviewSheet, Saved
from clusterdyn_desktop.services.jottings import Jottings
from clusterdyn_desktop.services.unsaved import Unsaved, UnsavedPiece, typing_of


class View(Protocol):
    """What the presenter tells."""

    def show_question(self) -> None:
        """Show the current question, or the end of the interview, from the top."""

    def show_answer(self, question_id: str) -> None:
        """Show what is known of a question now, except words that are being typed."""

    def show_saving(self) -> None:
        """Show what is saved and what is not."""

    def typing(self) -> None:
        """Expect `keep_drafts` soon and again and again, and `flush` when typing rests."""

    def cursor_in(self, part: Part) -> int:
        """Return where the cursor stands in the words of a part, in characters."""

    def kept(self, sheet: InterviewSheet, at: datetime) -> None:
        """Tell others that an edit of an interview is on disk."""

    def moved(self, sheet: InterviewSheet, question_id: str) -> None:
        """Keep where work stands."""

    def show_texts(self) -> None:
        """Show note, quote and flag of the current question as they are now."""

    def show_jottings(self) -> None:
        """Show what waits in the inbox, and what is being jotted down."""

    def reload(self) -> None:
        """Read the interview anew: the store has it otherwise than it is shown."""

    def writing_in(self) -> Part | None:
        """Return the part in whose field the cursor stands."""

    def show_versions(self) -> None:
        """Show what is to be decided on at the current question, as it is now."""


def _at_once(work: Callable[[], None]) -> None:
    work()


@dataclass(frozen=True, slots=True)
class Keeping:
    """The services that keep what is done at the desk, and what has their work done.

    `aside` has the work of `unsaved` done, which keeps what the store does not take in.
    """

    interviewing: Interviewing
    drafts: Drafts
    jottings: Jottings
    keep: Keep
    unsaved: Unsaved | None = None
    aside: Callable[[Callable[[], None]], None] = _at_once


class Sittings:
    """Shows one interview at a time; those put aside keep their place and what is unsaved."""

    def __init__(self, keeping: Keeping, view: View, now: Callable[[], float]) -> None:
        self._keeping = keeping
        self._saver = Saver(keeping.interviewing, keeping.keep, self._on_saver_done)
        self._draft_saver = DraftSaver(keeping.drafts, keeping.keep, self._on_draft_saver_done)
        self._view = view
        self._now = now
        self._sittings: dict[str, Sitting] = {}
        self._shown: Sitting | None = None

    @property
    def is_open(self) -> bool:
        """Whether an interview is shown."""
        return self._shown is not None

    @property
    def sitting(self) -> Sitting:
        """The interview that is shown."""
        if self._shown is None:
            raise LookupError("no interview is shown")
        return self._shown

    def open(self, sheet: InterviewSheet, waiting: Iterable[UnsavedPiece] = ()) -> bool:
        """Take in an interview as the store has it now; say whether it is another one.

        One that was open before keeps its place and what is unsaved. `waiting` is what the store
        could not take in when the program was last used. The view shows it itself.
        """
        sitting = self._sittings.get(sheet.interview.id)
        if sitting is None:
            halves = [piece for piece in waiting if is_latest_half(piece, sheet)]
            drafts = (*sheet.drafts, *map(half_typed_of, halves))
            known = replace(sheet, drafts=drafts)
            sitting = Sitting(known, Pace(self._now), self._view.writing_in)
            self._sittings[sheet.interview.id] = sitting
            self._take_back(sitting, waiting)
            self._take_back_halves(sitting, halves)
        else:
            sitting.refresh(sheet)
        if sitting is self._shown:
            return False
        self.put_aside()
        self._shown = sitting
        return True

    def _take_back(self, sitting: Sitting, waiting: Iterable[UnsavedPiece]) -> None:
        for piece in waiting:
            if not piece.half_typed and sitting.sheet.has(piece.question_id):
                self._submit_whole(sitting, sitting.take_back(piece))
        for half in sitting.overtaken:
            self._submit(sitting, half)

    def _take_back_halves(self, sitting: Sitting, halves: Iterable[UnsavedPiece]) -> None:
        """Make drafts of half-typed words that lie beside the store; they show already."""
        for piece in halves:
            spot = (piece.question_id, TypedPart(piece.part))
            sitting.aside[piece.key] = piece
            sitting.drafting.forget(spot)
            if sitting.is_half_typed(spot):
                self._draft_saver.submit(sitting, spot, typing_of(piece))

    def put_aside(self) -> None:
        """Show no interview."""
        self.flush()
        self._shown = None

    # ---- what is typed ------------------------------------------------------------------------

    def keep_drafts(self) -> None:
        """Hand over what is being typed as a draft, as far as it is not."""
        sitting = self._shown
        if sitting is None:
            return
        for spot in sorted(sitting.typed, key=str):
            if spot[0] == sitting.current:
                typing = sitting.typing(spot, self._view.cursor_in(spot[1]))
                self._draft_saver.submit(sitting, (spot[0], TYPED_PARTS[spot[1]]), typing)
        self._keep_jot_draft(sitting)

    def _keep_jot_draft(self, sitting: Sitting) -> None:
        jot = sitting.jot
        if jot.text:
            self._draft_saver.submit(sitting, jot.spot, Typing(jot.text, jot.cursor))
        else:
            self._draft_saver.drop(sitting, jot.spot)

    def flush(self) -> None:
        """Hand over for good what is typed for answers and not yet on its way."""
        if self._shown is not None:
            for spot in sorted(self._shown.typed, key=str):
                self._submit(self._shown, spot)
            self._keep_jot_draft(self._shown)

    def retry(self) -> None:
        """Hand over once more what could not be saved, in interviews put aside as well."""
        for sitting in self._sittings.values():
            for spot in sorted(sitting.ledger.unsaved, key=str):
                self._submit(sitting, spot)
            self._keep_jot_draft(sitting)
        self.keep_drafts()

    # ---- deciding -----------------------------------------------------------------------------

    def decide(self, spot: Spot, choice: Decision) -> None:
        """Let one of two versions of a part stand, or both joined."""
        sitting = self.sitting
        theirs, seen = sitting.undecided[spot].theirs, sitting.undecided[spot].seen
        assert isinstance(theirs, Answer)
        assert isinstance(seen, Answer)
        sitting.stop_typing(spot)
        mine = sitting.answer(spot[0])
        sitting.decide(spot, chosen_answer(choice, spot[1], mine, theirs, seen))
        if choice is not Decision.THEIRS:
            self._submit_whole(sitting, spot)
        elif spot[1] in TYPED_PARTS:
            self._draft_saver.drop_any(sitting, (spot[0], TYPED_PARTS[spot[1]]))
        self._after_decision(sitting, spot[0])

    def _after_decision(self, sitting: Sitting, question_id: str) -> None:
        self._sync_aside(sitting)
        self._view.show_answer(question_id)
        if question_id == sitting.current:
            self._view.show_texts()
        self._view.show_saving()
        self._view.show_versions()

    def _submit_whole(self, sitting: Sitting, spot: Spot) -> None:
        """Hand over all of a register, of which a key changes only a part."""
        answer, seen = sitting.answer(spot[0]), sitting.seen(spot)
        put_back = self._keeping.interviewing.put_back
        work = partial(put_back, answer, register_of(spot[1]).name, seen)

        def failed() -> None:
            if spot[1] is Part.EVIDENCE:
                sitting.ledger.unsaved.add((spot[0], Part.CERTAINTY))

        self.submit_work(sitting, spot, work, failed)

    # ---- what the store does not take in ------------------------------------------------------

    def keep_aside(self) -> None:
        """Keep beside the store what is shown and not in it, in interviews put aside as well."""
        for sitting in self._sittings.values():
            self._sync_aside(sitting)

    def keep_aside_if_needed(self) -> None:
        """Do so where the store has refused something."""
        for sitting in self._sittings.values():
            if sitting.unsaved_count or sitting.undecided or sitting.aside:
                self._sync_aside(sitting)

    def _sync_aside(self, sitting: Sitting) -> None:
        """Have what lies beside the store be what is shown and not in it."""
        unsaved = self._keeping.unsaved
        if unsaved is None or not unsaved.may_keep:
            return
        wanted = {piece.key: piece for piece in sitting.pieces(datetime.now(UTC))}
        for key in set(sitting.aside) - set(wanted):
            del sitting.aside[key]
            self._keeping.aside(partial(unsaved.drop, sitting.sheet.interview.id, key))
        for key, piece in wanted.items():
            held = sitting.aside.get(key)
            if held is None or replace(held, at=piece.at) != piece:
                sitting.aside[key] = piece
                self._keeping.aside(partial(unsaved.keep, piece))

    # ---- saving -------------------------------------------------------------------------------

    def _submit(self, sitting: Sitting, spot: Spot) -> None:
        self._saver.submit(sitting, spot)
        self.tell_saving(sitting)

    def submit_work(
        self, sitting: Sitting, spot: Spot, work: Work, failed: Callable[[], None]
    ) -> None:
        """Hand over a part of an answer by work of its own; `failed` hears if it cannot be done."""
        self._saver.submit_work(sitting, spot, work, failed)
        self.tell_saving(sitting)

    @property
    def is_saving_anywhere(self) -> bool:
        """Whether anything is on its way, in interviews put aside as well."""
        return any(sitting.is_saving for sitting in self._sittings.values())

    @property
    def last_saved_anywhere(self) -> datetime | None:
        """When anything reached the disk last, as an answer or as a draft."""
        known = (sitting.ledger.last_saved for sitting in self._sittings.values())
        return max(filter(None, known), default=None)

    @property
    def unsaved_anywhere(self) -> int:
        """How many things could not be saved, in interviews put aside as well."""
        return sum(sitting.unsaved_count for sitting in self._sittings.values())

    @property
    def may_keep_aside(self) -> bool:
        """Whether what cannot be saved may lie beside the store: not where it is encrypted."""
        unsaved = self._keeping.unsaved
        return unsaved is not None and unsaved.may_keep

    def tell_saving(self, sitting: Sitting) -> None:
        """Have it shown what is saved, where that interview is shown."""
        if sitting is self._shown:
            self._view.show_saving()

    def _on_saver_done(
        self, sitting: Sitting, spot: Spot, saved: Saved | None, is_news: bool
    ) -> None:
        if saved is None or sitting.aside:
            self._sync_aside(sitting)
        if sitting is self._shown:
            if is_news:
                self._view.show_answer(spot[0])
                if spot[0] == sitting.current:
                    self._view.show_texts()
            self._view.show_saving()
            self._view.show_versions()
        if saved is not None:
            self._view.kept(sitting.sheet, saved.at)

    def _on_draft_saver_done(self, sitting: Sitting) -> None:
        if sitting.drafting.failed or sitting.aside:
            self._sync_aside(sitting)
        self.tell_saving(sitting)
