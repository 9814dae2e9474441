"""Jotting down what is said out of turn, and filing it to its question later. Knows no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from clusterdyn_desktop.domain.jotting_down import with_words
from clusterdyn_desktop.domain.records import Answer, Jotting
from clusterdyn_desktop.gui.interview.jot_line import JotLine
from clusterdyn_desktop.gui.interview.ledger import Part
from clusterdyn_desktop.gui.interview.sitting import Sitting
from clusterdyn_desktop.gui.interview.sittings import Keeping, Sittings, View
from clusterdyn_desktop.services.interviewing import Saved
from clusterdyn_desktop.services.jottings import Jotted


@dataclass(frozen=True, slots=True)
class _Filing:
    """Words on their way into an answer."""

    question_id: str
    words: str
    as_quote: bool


class Jotter:
    """Works on the jottings of the interview that is shown."""

    def __init__(self, sittings: Sittings, keeping: Keeping, view: View) -> None:
        self._sittings = sittings
        self._service = keeping.jottings
        self._keep = keeping.keep
        self._view = view

    # ---- jotting down -------------------------------------------------------------------------

    def begin(self, *, as_quote: bool = False, to_question: bool = False) -> None:
        """Begin to jot down, or go on where words are half typed."""
        sitting = self._sittings.sitting
        if not sitting.jot.text:
            sitting.jot = JotLine(as_quote=as_quote, to_question=to_question)
        sitting.jot.is_open = True
        self._view.show_jottings()

    def change(self, jotting: Jotting) -> None:
        """Begin to change what waits in the inbox; words that are half typed come first."""
        sitting = self._sittings.sitting
        if not sitting.jot.text:
            sitting.jot = JotLine(
                jotting.text, len(jotting.text), jotting.is_quote, editing=jotting.id
            )
        sitting.jot.is_open = True
        self._view.show_jottings()

    def type(self, text: str, cursor: int) -> None:
        """Take in the words as typed so far."""
        jot = self._sittings.sitting.jot
        if (text, cursor) != (jot.text, jot.cursor):
            jot.text, jot.cursor = text, cursor
            self._view.show_saving()
            self._view.typing()

    def turn(self) -> None:
        """Take what is being jotted down for a quote, or for a note again."""
        jot = self._sittings.sitting.jot
        words, jot.text = jot.text, ""
        self._sittings.keep_drafts()  # drops the draft under its old name
        jot.text, jot.as_quote = words, not jot.as_quote
        self._sittings.keep_drafts()
        self._view.show_jottings()

    def close(self) -> None:
        """Put the line away; half-typed words wait for the next time."""
        sitting = self._sittings.sitting
        sitting.jot.is_open = False
        if sitting.jot.editing and not self._is_changed(sitting):
            sitting.jot = JotLine()
        self._sittings.keep_drafts()
        self._view.show_jottings()

    def keep(self, *, to_question: bool = False) -> None:
        """Keep the words, in the inbox or at the current question; none are none."""
        sitting = self._sittings.sitting
        jot = sitting.jot
        if not jot.text.strip():
            jot.text = ""
            self.close()
            return
        self._sittings.flush()
        sitting.jot = JotLine()
        sitting.drafting.forget(jot.spot)
        here = (to_question or jot.to_question) and not jot.editing and not sitting.at_end
        if here:
            self._add_to_question(sitting, jot)
        else:
            self._add_to_inbox(sitting, jot)
        self._view.show_jottings()

    def _add_to_inbox(self, sitting: Sitting, jot: JotLine) -> None:
        words, as_quote = jot.text, jot.as_quote
        where = sitting.sheet.interview.id
        if jot.editing:
            work = partial(self._service.edit, jot.editing, words, as_quote=as_quote)
        else:
            work = partial(self._service.jot, where, words, as_quote=as_quote)
        sitting.ledger.begin_other()
        sitting.jots_on_way.append(jot)
        self._keep(
            work,
            partial(self._on_jot_kept, sitting, jot),
            partial(self._on_jot_failed, sitting, jot),
        )
        self._sittings.tell_saving(sitting)

    def _on_jot_kept(self, sitting: Sitting, jot: JotLine, jotted: Jotted) -> None:
        sitting.jots_on_way.remove(jot)
        sitting.ledger.end_other(jotted.at)
        sitting.take_in_jotting(jotted.jotting)
        self._tell(sitting)
        self._view.kept(sitting.sheet, jotted.at)

    def _on_jot_failed(self, sitting: Sitting, jot: JotLine) -> None:
        sitting.jots_on_way.remove(jot)
        sitting.ledger.end_other(None)
        self._give_back(sitting, jot)
        self._tell(sitting)

    def _add_to_question(self, sitting: Sitting, jot: JotLine) -> None:
        filing = _Filing(sitting.current, jot.text.strip(), jot.as_quote)
        work = partial(
            self._service.jot,
            sitting.sheet.interview.id,
            filing.words,
            as_quote=filing.as_quote,
            question_id=filing.question_id,
        )
        self._add(sitting, filing, work, partial(self._give_back, sitting, jot))

    def _give_back(self, sitting: Sitting, jot: JotLine) -> None:
        """Give words that could not be kept back, to be kept once more."""
        if not sitting.jot.text:
            sitting.jot = jot
            jot.is_open = True
            self._view.typing()

    # ---- filing -------------------------------------------------------------------------------

    def file(self, jotting: Jotting, question_id: str) -> None:
        """Put the words of a jotting into an answer; it leaves the inbox."""
        sitting = self._sittings.sitting
        self._sittings.flush()
        sitting.drop_jotting(jotting.id)
        filing = _Filing(question_id, jotting.text, jotting.is_quote)
        work = partial(self._service.file, jotting.id, question_id)
        self._add(sitting, filing, work, self._view.reload)
        self._view.show_jottings()

    def turn_jotting(self, jotting: Jotting) -> None:
        """Take what waits in the inbox for a quote, or for a note again."""
        turned = replace(jotting, is_quote=not jotting.is_quote)
        self._sittings.sitting.take_in_jotting(turned)
        self._hand_over(partial(self._service.turn, jotting.id))

    def remove(self, jotting: Jotting) -> None:
        """Take a jotting out of the inbox unfiled."""
        self._sittings.sitting.drop_jotting(jotting.id)
        self._hand_over(partial(self._service.remove, jotting.id))

    def _hand_over(self, work: Callable[[], Jotted]) -> None:
        """Have the store do what is shown already."""
        sitting = self._sittings.sitting
        sitting.ledger.begin_other()

        def done(jotted: Jotted) -> None:
            sitting.ledger.end_other(jotted.at)
            self._tell(sitting)
            self._view.kept(sitting.sheet, jotted.at)

        def failed() -> None:
            sitting.ledger.end_other(None)
            self._view.reload()

        self._keep(work, done, failed)
        self._tell(sitting)

    def _add(
        self,
        sitting: Sitting,
        filing: _Filing,
        work: Callable[[], Jotted],
        failed: Callable[[], None],
    ) -> None:
        """Show the words where they belong at once, and have them written there."""
        spot = (filing.question_id, Part.QUOTE if filing.as_quote else Part.NOTE)
        before = sitting.answer(filing.question_id)
        after = with_words(before, filing.words, as_quote=filing.as_quote)
        sitting.put(after)

        def give_back() -> None:
            sitting.ledger.unsaved.discard(spot)
            if sitting.answer(filing.question_id) == after:
                sitting.put(before)
            failed()
            self._show(sitting, filing.question_id)

        self._sittings.submit_work(sitting, spot, partial(_saved, work), give_back)
        self._show(sitting, filing.question_id)

    # ---- showing ------------------------------------------------------------------------------

    def _show(self, sitting: Sitting, question_id: str) -> None:
        if self._is_shown(sitting):
            self._view.show_answer(question_id)
            if question_id == sitting.current:
                self._view.show_texts()
            self._view.show_jottings()

    def _tell(self, sitting: Sitting) -> None:
        if self._is_shown(sitting):
            self._view.show_jottings()
            self._view.show_saving()

    def _is_shown(self, sitting: Sitting) -> bool:
        return self._sittings.is_open and self._sittings.sitting is sitting

    def _is_changed(self, sitting: Sitting) -> bool:
        held = [jotting for jotting in sitting.jottings if jotting.id == sitting.jot.editing]
        jot = sitting.jot
        return any((jot.text, jot.as_quote) != (one.text, one.is_quote) for one in held)


def _saved(work: Callable[[], Jotted]) -> Saved:
    jotted = work()
    answer: Answer | None = jotted.answer
    if answer is None:
        raise LookupError("a jotting was filed to no question")
    return Saved(answer, jotted.at)
