"""Interviews at the desk, shown or put aside: what is typed in them, and their saving. No Qt.

Every change is handed to the store at once. Words that are being typed are handed over as drafts
by `keep_drafts`, again and again while somebody types, and for good by `flush`: when typing rests
and before every change of place.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from clusterdyn_desktop.gui.interview.ledger import TYPED_PARTS, Keep, Part, Spot, Work
from clusterdyn_desktop.gui.interview.pace import Pace
from clusterdyn_desktop.gui.interview.saver import DraftSaver, Saver
from clusterdyn_desktop.gui.interview.sitting import Sitting
from clusterdyn_desktop.services.drafts import Drafts, Typing
from clusterdyn_desktop.services.interviewing import Interviewing, InterviewSheet, Saved
from clusterdyn_desktop.services.jottings import Jottings


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


@dataclass(frozen=True, slots=True)
class Keeping:
    """The services that keep what is done at the desk, and what has their work done."""

    interviewing: Interviewing
    drafts: Drafts
    jottings: Jottings
    keep: Keep


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

    def open(self, sheet: InterviewSheet) -> bool:
        """Take in an interview as the store has it now; say whether it is another one.

        One that was open before keeps its place and what is unsaved. The view shows it itself.
        """
        sitting = self._sittings.get(sheet.interview.id)
        if sitting is None:
            sitting = self._sittings[sheet.interview.id] = Sitting(sheet, Pace(self._now))
        else:
            sitting.refresh(sheet)
        if sitting is self._shown:
            return False
        self.put_aside()
        self._shown = sitting
        return True

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

    def tell_saving(self, sitting: Sitting) -> None:
        """Have it shown what is saved, where that interview is shown."""
        if sitting is self._shown:
            self._view.show_saving()

    def _on_saver_done(
        self, sitting: Sitting, spot: Spot, saved: Saved | None, is_news: bool
    ) -> None:
        if sitting is self._shown:
            if is_news:
                self._view.show_answer(spot[0])
            self._view.show_saving()
        if saved is not None:
            self._view.kept(sitting.sheet, saved.at)

    def _on_draft_saver_done(self, sitting: Sitting) -> None:
        self.tell_saving(sitting)
