"""One interview as it stands on the screen: what is shown, what is typed, what is on its way.

Knows no Qt and changes nothing by itself; `presenter.py` does.
"""

from collections.abc import Mapping

from clusterdyn_desktop.domain.instrument import Question
from clusterdyn_desktop.domain.interview_flow import StageProgress, is_done, stage_progress
from clusterdyn_desktop.domain.records import Answer
from clusterdyn_desktop.domain.scoring.consent import counts
from clusterdyn_desktop.gui.interview.ledger import Ledger, Spot
from clusterdyn_desktop.gui.interview.pace import Pace
from clusterdyn_desktop.services.interviewing import InterviewSheet


class Sitting:
    """Questions are named by their ids. `typed` are the spots whose words are still being typed."""

    def __init__(self, sheet: InterviewSheet, pace: Pace) -> None:
        self.sheet = sheet
        self.current = sheet.place
        self.at_end = False
        self.ledger = Ledger()
        self.typed: set[Spot] = set()
        self._pace = pace
        self._answers = dict(sheet.answers)
        self._untouched: dict[str, Answer] = {}

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
        """Whether something is typed or on its way to the disk."""
        return bool(self.typed) or self.ledger.is_busy

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

    def adopt(self, answer: Answer) -> None:
        """Take in an answer as it is on disk, unless something newer is shown."""
        if self.is_settled(answer.question_id):
            self._answers[answer.question_id] = answer

    def refresh(self, sheet: InterviewSheet) -> None:
        """Take in the interview as the store has it now, except what is not saved yet."""
        own = {name: held for name, held in self._answers.items() if not self.is_settled(name)}
        self.sheet = sheet
        self._answers = {**sheet.answers, **own}
        if self.current not in {question.id for question in sheet.questions}:
            self.current = sheet.place
