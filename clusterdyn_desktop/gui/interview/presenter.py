"""What happens at the desk: answering, and going from question to question. Knows no Qt.

Every change shows at once; how it reaches the store is the business of `sittings.py`.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from clusterdyn_desktop.domain.interview_flow import neighbour, next_open
from clusterdyn_desktop.domain.records import Answer, AnswerState, Certainty
from clusterdyn_desktop.gui.interview.ledger import Part, words_of
from clusterdyn_desktop.gui.interview.sittings import Sittings

T = TypeVar("T")
GRADES = (None, 0, 1, 2, 3, 4)
CERTAINTIES = (None, *Certainty)
PERMISSIONS = (None, True, False)


class InterviewPresenter(Sittings):
    """Answers and moves in the interview that is shown."""

    # ---- answering ----------------------------------------------------------------------------

    @property
    def _answer(self) -> Answer:
        return self.sitting.answer()

    def score(self, score: int) -> None:
        """Choose an anchor, 1–5."""
        self._change(Part.SCORE, replace(self._answer, state=AnswerState.SCORED, score=score))

    def state(self, state: AnswerState) -> None:
        """Choose a state; the same once more takes it back."""
        chosen = AnswerState.OPEN if self._answer.state is state else state
        self._change(Part.SCORE, replace(self._answer, state=chosen, score=None))

    def clear(self) -> None:
        """Take score or state back; evidence and words stay."""
        self._change(Part.SCORE, replace(self._answer, state=AnswerState.OPEN, score=None))

    def evidence(self, grade: int) -> None:
        """Choose an evidence grade, 0–4; the same once more takes it back."""
        chosen = None if self._answer.evidence == grade else grade
        self._change(Part.EVIDENCE, replace(self._answer, evidence=chosen))

    def step_evidence(self, step: int) -> None:
        """Go one grade up or down, and round past none."""
        chosen = _stepped(GRADES, self._answer.evidence, step)
        self._change(Part.EVIDENCE, replace(self._answer, evidence=chosen))

    def certainty(self, certainty: Certainty) -> None:
        """Choose the certainty; the same once more takes it back."""
        chosen = None if self._answer.certainty is certainty else certainty
        self._change(Part.CERTAINTY, replace(self._answer, certainty=chosen))

    def step_certainty(self) -> None:
        """Go on to the next certainty, and round past none."""
        chosen = _stepped(CERTAINTIES, self._answer.certainty, 1)
        self._change(Part.CERTAINTY, replace(self._answer, certainty=chosen))

    def permission(self, permission: bool | None) -> None:
        """Say whether the quote may be used; None is not decided. Nothing without consent."""
        if self.sitting.may_be_quoted:
            self._change(Part.QUOTE, replace(self._answer, quote_permission=permission))

    def step_permission(self) -> None:
        """Go on to the next permission."""
        self.permission(_stepped(PERMISSIONS, self._answer.quote_permission, 1))

    def flag(self, reason: str) -> None:
        """Flag the question at once, unless it is flagged already."""
        if not self._answer.flag:
            self._change(Part.FLAG, replace(self._answer, flag=reason))

    def unflag(self) -> None:
        """Take the flag away."""
        self._change(Part.FLAG, replace(self._answer, flag=""))

    def type_note(self, text: str) -> None:
        """Take in the note as typed so far."""
        self._type(Part.NOTE, replace(self._answer, note=text))

    def type_quote(self, text: str) -> None:
        """Take in the quote as typed so far."""
        self._type(Part.QUOTE, replace(self._answer, quote=text))

    def type_flag(self, text: str) -> None:
        """Take in the flag's reason as typed so far."""
        self._type(Part.FLAG, replace(self._answer, flag=text.lstrip()))

    def _change(self, part: Part, answer: Answer) -> None:
        sitting = self.sitting
        if sitting.alter(answer):
            self._view.show_answer(sitting.current)
            self._submit(sitting, (sitting.current, part))

    def _type(self, part: Part, answer: Answer) -> None:
        sitting = self.sitting
        before = words_of(sitting.answer(), part)
        if sitting.alter(answer):
            sitting.typed.setdefault((sitting.current, part), before)
            self._view.show_answer(sitting.current)
            self._view.show_saving()
            self._view.typing()

    # ---- moving -------------------------------------------------------------------------------

    def go_to(self, question_id: str) -> None:
        """Go to a question."""
        self.flush()
        sitting = self.sitting
        moved = question_id != sitting.current
        sitting.current, sitting.at_end = question_id, False
        self._view.show_question()
        if moved:
            self._view.moved(sitting.sheet, question_id)

    def go_next(self) -> None:
        """Go to the next question; past the last one is the end of the interview."""
        target = neighbour(self.sitting.sheet.questions, self.sitting.current, +1)
        if target == self.sitting.current:
            self._end()
        else:
            self.go_to(target)

    def go_previous(self) -> None:
        """Go to the question before; from the end, back to where one was."""
        sitting = self.sitting
        before = neighbour(sitting.sheet.questions, sitting.current, -1)
        self.go_to(sitting.current if sitting.at_end else before)

    def go_next_open(self) -> None:
        """Go to the next open question; when there is none, to the end of the interview."""
        sitting = self.sitting
        target = next_open(sitting.sheet.questions, sitting.answers, sitting.current)
        if target is None:
            self._end()
        else:
            self.go_to(target)

    def go_stage(self, step: int) -> None:
        """Go to the first question of the stage after; backwards, of this one or the one before."""
        stages = self.sitting.stages
        place = [stage.stage for stage in stages].index(self.sitting.question.stage)
        within = step < 0 and self.sitting.current != stages[place].questions[0]
        target = place if within else max(0, min(place + step, len(stages) - 1))
        self.go_to(stages[target].questions[0])

    def go_first(self) -> None:
        """Go to the first question."""
        self.go_to(self.sitting.sheet.questions[0].id)

    def go_last(self) -> None:
        """Go to the last question."""
        self.go_to(self.sitting.sheet.questions[-1].id)

    def _end(self) -> None:
        self.flush()
        self.sitting.at_end = True
        self._view.show_question()


def _stepped(values: Sequence[T], value: T, step: int) -> T:
    return values[(values.index(value) + step) % len(values)]
