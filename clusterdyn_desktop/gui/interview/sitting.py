"""One interview as it stands on the screen: what is shown, what is typed, what is on its way.

Knows no Qt and changes nothing by itself; `presenter.py` does.
"""

from collections.abc import Mapping

from clusterdyn_desktop.domain.instrument import Question
from clusterdyn_desktop.domain.interview_flow import StageProgress, is_done, stage_progress
from clusterdyn_desktop.domain.records import Answer, Jotting
from clusterdyn_desktop.domain.scoring.consent import counts
from clusterdyn_desktop.gui.interview.drafting import Drafting, DraftSpot
from clusterdyn_desktop.gui.interview.jot_line import JotLine
from clusterdyn_desktop.gui.interview.ledger import TYPED_PARTS, Ledger, Part, Spot, words_of
from clusterdyn_desktop.gui.interview.pace import Pace
from clusterdyn_desktop.gui.interview.recovery import (
    answer_drafts,
    jotted_draft,
    last_recovered,
    with_typed,
)
from clusterdyn_desktop.services.drafts import TypedPart, Typing
from clusterdyn_desktop.services.interviewing import InterviewSheet


class Sitting:
    """Questions are named by their ids.

    `typed` are the spots whose words are still being typed, each with the words it began from.
    `jottings` wait in the inbox, oldest first. `recovered` is what was half typed when the
    program ended, until something else is done.
    """

    def __init__(self, sheet: InterviewSheet, pace: Pace) -> None:
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
        self._answers = dict(sheet.answers)
        self._untouched: dict[str, Answer] = {}
        self._take_drafts(sheet)

    def _take_drafts(self, sheet: InterviewSheet) -> None:
        """Take in what was half typed, as if it had been typed just now."""
        for half in answer_drafts(sheet):
            spot = (half.question_id, Part(half.part.value))
            self.typed[spot] = half.typing.began_from
            self._answers[half.question_id] = with_typed(self.answer(half.question_id), half)
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
            self._untouched[name] = self.sheet.answer(name)
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

    def adopt(self, answer: Answer) -> None:
        """Take in an answer as it is on disk, unless something newer is shown."""
        if self.is_settled(answer.question_id):
            self._answers[answer.question_id] = answer

    def refresh(self, sheet: InterviewSheet) -> None:
        """Take in the interview as the store has it now, except what is not saved yet."""
        own = {name: held for name, held in self._answers.items() if not self.is_settled(name)}
        self.sheet = sheet
        self.jottings = list(sheet.jottings)
        self._answers = {**sheet.answers, **own}
        if self.current not in {question.id for question in sheet.questions}:
            self.current = sheet.place
