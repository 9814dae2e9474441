"""What happens at the desk: answering, saving, going from question to question. Knows no Qt.

Every change shows at once and is handed to the store; words that are being typed are handed over
by `flush`, which the view calls when typing rests, and which every change of place begins with.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from clusterdyn_desktop.domain.interview_flow import neighbour, next_open
from clusterdyn_desktop.domain.records import Answer, AnswerState, Certainty
from clusterdyn_desktop.gui.interview.ledger import Keep, Part, Spot
from clusterdyn_desktop.gui.interview.pace import Pace
from clusterdyn_desktop.gui.interview.saver import Saver
from clusterdyn_desktop.gui.interview.sitting import Sitting
from clusterdyn_desktop.services.interviewing import Interviewing, InterviewSheet, Saved

T = TypeVar("T")
GRADES = (None, 0, 1, 2, 3, 4)
CERTAINTIES = (None, *Certainty)
PERMISSIONS = (None, True, False)


class View(Protocol):
    """What the presenter tells."""

    def show_question(self) -> None:
        """Show the current question, or the end of the interview, from the top."""

    def show_answer(self, question_id: str) -> None:
        """Show what is known of a question now, except words that are being typed."""

    def show_saving(self) -> None:
        """Show what is saved and what is not."""

    def typing(self) -> None:
        """Expect `flush` when typing rests."""

    def kept(self, sheet: InterviewSheet, saved: Saved) -> None:
        """Tell others that an answer is on disk."""

    def moved(self, sheet: InterviewSheet, question_id: str) -> None:
        """Keep where work stands."""


class InterviewPresenter:
    """Shows one interview at a time; those put aside keep their place and what is unsaved."""

    def __init__(
        self, interviewing: Interviewing, keep: Keep, view: View, now: Callable[[], float]
    ) -> None:
        self._saver = Saver(interviewing, keep, self._on_saver_done)
        self._view = view
        self._now = now
        self._sittings: dict[str, Sitting] = {}
        self._shown: Sitting | None = None

    # ---- interviews ---------------------------------------------------------------------------

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
        if sitting.alter(answer):
            sitting.typed.add((sitting.current, part))
            self._view.show_answer(sitting.current)
            self._view.show_saving()
            self._view.typing()

    # ---- saving -------------------------------------------------------------------------------

    def flush(self) -> None:
        """Hand over what is typed and not yet on its way."""
        if self._shown is not None:
            for spot in sorted(self._shown.typed, key=str):
                self._submit(self._shown, spot)

    def retry(self) -> None:
        """Hand over once more what could not be saved, in interviews put aside as well."""
        for sitting in self._sittings.values():
            for spot in sorted(sitting.ledger.unsaved, key=str):
                self._submit(sitting, spot)

    def _submit(self, sitting: Sitting, spot: Spot) -> None:
        self._saver.submit(sitting, spot)
        if sitting is self._shown:
            self._view.show_saving()

    def _on_saver_done(self, sitting: Sitting, spot: Spot, saved: Saved | None) -> None:
        if sitting is self._shown:
            self._view.show_answer(spot[0])
            self._view.show_saving()
        if saved is not None:
            self._view.kept(sitting.sheet, saved)

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
