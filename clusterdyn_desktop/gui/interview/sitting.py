"""One interview as it stands on the screen: what is shown, what is typed, what is on its way.

Knows no Qt and changes nothing by itself; `presenter.py` does.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from clusterdyn_desktop.domain.collisions import same, with_registers
from clusterdyn_desktop.domain.instrument import Question
from clusterdyn_desktop.domain.interview_flow import StageProgress, is_done, stage_progress
from clusterdyn_desktop.domain.records import Answer, Jotting, Register, empty_answer
from clusterdyn_desktop.domain.scoring.consent import counts
from clusterdyn_desktop.gui.interview.drafting import Drafting, DraftSpot
from clusterdyn_desktop.gui.interview.jot_line import JotLine
from clusterdyn_desktop.gui.interview.ledger import (
    TYPED_PARTS,
    Ledger,
    Part,
    Spot,
    register_of,
    words_of,
)
from clusterdyn_desktop.gui.interview.pace import Pace
from clusterdyn_desktop.gui.interview.recovery import (
    answer_drafts,
    is_overtaken,
    jotted_draft,
    last_recovered,
    with_words,
)
from clusterdyn_desktop.services.drafts import TypedPart, Typing
from clusterdyn_desktop.services.interviewing import InterviewSheet
from clusterdyn_desktop.services.meanwhile import Meanwhile
from clusterdyn_desktop.services.unsaved import (
    UnsavedPiece,
    piece_of,
    piece_of_typing,
    with_values,
)


def _nowhere() -> Part | None:
    return None


class Sitting:
    """Questions are named by their ids.

    `typed` are the spots whose words are still being typed, each with the words it began from.
    `jottings` wait in the inbox, oldest first. `recovered` is what was half typed when the
    program ended, until something else is done. `undecided` are the parts that somebody else
    changed meanwhile, to something else. `writing_in` says in which field the cursor stands: what
    others write there waits until it is left. `aside` is what was kept beside the store.
    """

    def __init__(
        self, sheet: InterviewSheet, pace: Pace, writing_in: Callable[[], Part | None] = _nowhere
    ) -> None:
        self.sheet = sheet
        self.current = sheet.place
        self.at_end = False
        self.ledger = Ledger()
        self.drafting = Drafting()
        self.typed: dict[Spot, str] = {}
        self.jot = JotLine()
        self.jottings: list[Jotting] = list(sheet.jottings)
        self.recovered = last_recovered(sheet)
        self._pace = pace
        self.undecided: dict[Spot, Meanwhile] = {}
        self.aside: dict[tuple[str, str], UnsavedPiece] = {}
        self.jots_on_way: list[JotLine] = []
        self.holds_back = False
        self._writing_in = writing_in
        self._answers = dict(sheet.answers)
        self._seen = dict(sheet.answers)
        self._on_way: dict[tuple[str, str], list[Answer]] = {}
        self._untouched: dict[str, Answer] = {}
        self._take_drafts(sheet)

    @property
    def overtaken(self) -> list[Spot]:
        """The spots of half-typed words where the answer was changed elsewhere since."""
        drafts = answer_drafts(self.sheet)
        return [
            (half.question_id, Part(half.part.value))
            for half in drafts
            if is_overtaken(self.sheet, half)
        ]

    def _take_drafts(self, sheet: InterviewSheet) -> None:
        """Take in what was half typed, as if it had been typed just now."""
        for half in answer_drafts(sheet):
            spot = (half.question_id, Part(half.part.value))
            self.typed[spot] = half.typing.began_from
            name, part, words = half.question_id, spot[1], half.typing
            self._seen[name] = with_words(self._seen_now(name), part, words.began_from)
            self.put(with_words(self.answer(name), part, words.text))
            self.drafting.take_in((half.question_id, half.part), half.typing)
            self.current = half.question_id
        jotted = jotted_draft(sheet)
        if jotted is not None:
            as_quote = jotted.part is TypedPart.JOTTED_QUOTE
            typing = jotted.typing
            self.jot = JotLine(typing.text, typing.cursor, as_quote, is_open=True)
            self.drafting.take_in(self.jot.spot, typing)

    @property
    def question(self) -> Question:
        """The current question."""
        return self.sheet.instrument.question_by_id[self.current]

    @property
    def answers(self) -> Mapping[str, Answer]:
        """What was answered so far, as shown, by question id."""
        return self._answers

    def answer(self, question_id: str = "") -> Answer:
        """Return the answer to a question, the current one by default."""
        name = question_id or self.current
        if name in self._answers:
            return self._answers[name]
        if name not in self._untouched:
            self._untouched[name] = empty_answer(self.sheet.interview.id, name)
        return self._untouched[name]

    @property
    def stages(self) -> tuple[StageProgress, ...]:
        """How far the interview is, stage by stage."""
        return stage_progress(self.sheet.questions, self._answers)

    @property
    def open_questions(self) -> tuple[str, ...]:
        """The ids of the questions that are open, in order."""
        return tuple(q.id for q in self.sheet.questions if not is_done(self.answer(q.id)))

    @property
    def flagged(self) -> tuple[str, ...]:
        """The ids of the flagged questions, in order."""
        return tuple(q.id for q in self.sheet.questions if self.answer(q.id).flag)

    @property
    def minutes_left(self) -> int | None:
        """Minutes for the open questions at this pace, or None where there is no basis."""
        return self._pace.minutes_left(len(self.open_questions))

    @property
    def counts(self) -> bool:
        """Whether the respondent has consented to the use of these answers."""
        return counts(self.sheet.interview)

    @property
    def may_be_quoted(self) -> bool:
        """Whether the respondent has consented to quotes, and not withdrawn."""
        interview = self.sheet.interview
        return interview.consent_quote is True and interview.consent_withdrawn_on is None

    @property
    def is_saving(self) -> bool:
        """Whether something that is shown is not on disk yet, as an answer or as a draft."""
        return self.ledger.is_busy or not all(
            spot in self.drafting.failed or self.drafting.holds(spot, text)
            for spot, text in self._half_typed()
        )

    @property
    def is_typing(self) -> bool:
        """Whether there are words that are drafts yet, or on their way to be."""
        return bool(self._half_typed())

    @property
    def unsaved_count(self) -> int:
        """How many things could not be saved."""
        return len(self.ledger.unsaved) + len(self.drafting.failed)

    def is_half_typed(self, spot: DraftSpot) -> bool:
        """Say whether words are being typed for something."""
        return any(spot == held for held, _ in self._half_typed())

    def _half_typed(self) -> list[tuple[DraftSpot, str]]:
        found: list[tuple[DraftSpot, str]] = [
            ((name, TYPED_PARTS[part]), words_of(self.answer(name), part))
            for name, part in self.typed
        ]
        if self.jot.text:
            found.append((self.jot.spot, self.jot.text))
        return found

    def typing(self, spot: Spot, cursor: int) -> Typing:
        """Return the words that are being typed at a spot."""
        return Typing(words_of(self.answer(spot[0]), spot[1]), cursor, self.typed[spot])

    def stop_typing(self, spot: Spot) -> None:
        """Note that the words of a spot are handed over for good."""
        if self.typed.pop(spot, None) is not None:
            self.drafting.forget((spot[0], TYPED_PARTS[spot[1]]))

    def is_settled(self, question_id: str) -> bool:
        """Say whether all that is shown of a question is on disk."""
        typed = any(name == question_id for name, _ in self.typed)
        return not typed and self.ledger.is_settled(question_id)

    def alter(self, answer: Answer) -> bool:
        """Take in a change of the current answer; say whether it is one."""
        before = self.answer()
        if self.at_end or answer == before:
            return False
        self._answers[self.current] = answer
        if is_done(answer) and not is_done(before):
            self._pace.note_done()
        return True

    def take_back(self, piece: UnsavedPiece) -> Spot:
        """Show a part that the store could not take in before; return which one it is."""
        name = piece.question_id
        self._seen[name] = with_values(self._seen_now(name), piece.seen)
        self.put(with_values(self.answer(name), piece.mine))
        self.aside[piece.key] = piece
        self.current = name
        return name, Part(piece.part)

    def pieces(self, at: datetime) -> Iterator[UnsavedPiece]:
        """Yield everything that is shown and not in the store, as of a moment (UTC)."""
        spots = (*self.ledger.newest, *self.ledger.unsaved, *self.undecided)
        parts = {(name, register_of(part).name) for name, part in spots}
        for name, register in sorted(parts):
            yield piece_of(self.answer(name), self._seen_now(name), register, at)
        here = self.sheet.interview.id
        for spot, text in self._half_typed():
            if text and not self.drafting.holds(spot, text):
                began = self.typed.get((spot[0], Part(spot[1].value)), "") if spot[0] else ""
                typing = self.drafting.handed.get(spot) or Typing(text, len(text), began)
                yield piece_of_typing(here, *spot, replace(typing, text=text), at)
        for jot in self.jots_on_way:
            yield piece_of_typing(here, *jot.spot, Typing(jot.text, jot.cursor), at)

    def take_in_jotting(self, jotting: Jotting) -> None:
        """Show a jotting in the inbox as it is on disk."""
        self.jottings = [jotting if held.id == jotting.id else held for held in self.jottings]
        if jotting not in self.jottings:
            self.jottings.append(jotting)

    def drop_jotting(self, jotting_id: str) -> None:
        """Show a jotting in the inbox no more."""
        self.jottings = [held for held in self.jottings if held.id != jotting_id]

    def put(self, answer: Answer) -> None:
        """Show an answer, whichever question it is to."""
        self._answers[answer.question_id] = answer

    # ---- what was seen, and what others wrote ---------------------------------------------------

    def seen(self, spot: Spot) -> tuple[Answer, ...]:
        """Return what was seen of a part: what it began from, then what is on its way."""
        question_id, register = spot[0], register_of(spot[1])
        before = self._seen_now(question_id)
        on_way = self._on_way.get((question_id, register.name), [])
        return (before, *(with_registers(before, answer, [register]) for answer in on_way))

    def hand_over(self, spot: Spot) -> Answer:
        """Note that a part is on its way as it is shown; return the answer."""
        answer = self.answer(spot[0])
        self._on_way.setdefault((spot[0], register_of(spot[1]).name), []).append(answer)
        return answer

    def arrive(self, spot: Spot, handed: Answer, kept: Answer | None) -> None:
        """Note what became of a part: it is `kept` as an answer has it, or it is not."""
        register = register_of(spot[1])
        on_way = self._on_way[spot[0], register.name]
        on_way.remove(handed)
        if not on_way:
            del self._on_way[spot[0], register.name]
        if kept is not None:
            self._see(kept, [register])

        if kept is not None and not on_way:
            self.undecided.pop(_to_decide(spot), None)

    def wait_for_decision(self, spot: Spot, found: Meanwhile) -> None:
        """Note that somebody else changed a part meanwhile; what one has oneself stays shown."""
        self.undecided[_to_decide(spot)] = found

    def decide(self, spot: Spot, shown: Answer) -> None:
        """Show what was decided on; what the other wrote has been seen by now."""
        theirs = self.undecided.pop(spot).theirs
        assert isinstance(theirs, Answer)
        self._see(theirs, [register_of(spot[1])])
        self.put(shown)

    def undecided_at(self, question_id: str) -> list[Spot]:
        """Return the parts of an answer that are to be decided on, in order."""
        return sorted((spot for spot in self.undecided if spot[0] == question_id), key=str)

    def adopt(self, answer: Answer) -> None:
        """Take in an answer as it is on disk, except where something of one's own is shown."""
        shown = self.answer(answer.question_id)
        own = self._own_registers(answer.question_id)
        writing_in = self._writing_in() if answer.question_id == self.current else None
        if writing_in is not None and register_of(writing_in).name not in own:
            own.add(register_of(writing_in).name)
            self.holds_back |= not same(register_of(writing_in), shown, answer)
        others = [register for register in answer.registers if register.name not in own]
        self.put(with_registers(shown, answer, others))
        self._see(answer, others)

    def refresh(self, sheet: InterviewSheet) -> None:
        """Take in the interview as the store has it now, except what is not saved yet."""
        known = {*self._answers, *sheet.answers}
        self.sheet = sheet

        self.jottings = list(sheet.jottings)
        self.holds_back = False
        for name in known:
            self.adopt(sheet.answer(name))
        if self.current not in {question.id for question in sheet.questions}:
            self.current = sheet.place

    def _own_registers(self, question_id: str) -> set[str]:
        """Return the registers of a question that are shown otherwise than the store has them."""
        spots = (*self.typed, *self.ledger.newest, *self.ledger.unsaved, *self.undecided)
        return {register_of(part).name for name, part in spots if name == question_id}

    def _seen_now(self, question_id: str) -> Answer:
        return self._seen.get(question_id) or empty_answer(self.sheet.interview.id, question_id)

    def _see(self, answer: Answer, registers: Collection[Register]) -> None:
        before = self._seen_now(answer.question_id)
        self._seen[answer.question_id] = with_registers(before, answer, list(registers))


def _to_decide(spot: Spot) -> Spot:
    """Return the spot under which a register is decided on: grade and certainty are one."""
    return spot[0], Part(register_of(spot[1]).name)
