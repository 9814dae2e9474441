"""The way through an interview: which questions, what is open, what comes next.

Works on the question ids of one interview, in the instrument's order.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clusterdyn_desktop.domain.instrument import Instrument, Question
from clusterdyn_desktop.domain.records import Answer, AnswerState, Interview


@dataclass(frozen=True, slots=True)
class StageProgress:
    """How far one interview has come in one stage."""

    stage: int
    questions: tuple[str, ...]
    done: int

    @property
    def total(self) -> int:
        """Number of questions of the stage in this interview's set."""
        return len(self.questions)


def planned_questions(instrument: Instrument, interview: Interview) -> tuple[Question, ...]:
    """Return the questions of an interview: its set, else all that are meant for its role.

    A set may name questions outside the role's; they were put, so they stay. An interview that was
    erased has none.
    """
    if interview.erased_on is not None:
        return ()
    if not interview.question_set:
        return instrument.questions_for(interview.role)
    chosen = set(interview.question_set)
    return tuple(question for question in instrument.questions if question.id in chosen)


def is_done(answer: Answer | None) -> bool:
    """Say whether a question has been dealt with: any state but open."""
    return answer is not None and answer.state is not AnswerState.OPEN


def stage_progress(
    questions: Sequence[Question], answers: Mapping[str, Answer]
) -> tuple[StageProgress, ...]:
    """Return progress stage by stage, in order; `answers` are by question id."""
    stages = sorted({question.stage for question in questions})
    return tuple(_progress_of(stage, questions, answers) for stage in stages)


def _progress_of(
    stage: int, questions: Sequence[Question], answers: Mapping[str, Answer]
) -> StageProgress:
    ids = tuple(question.id for question in questions if question.stage == stage)
    return StageProgress(stage, ids, sum(is_done(answers.get(key)) for key in ids))


def next_open(
    questions: Sequence[Question], answers: Mapping[str, Answer], after: str | None
) -> str | None:
    """Return the id of the next open question after `after`, going round; None if all are done."""
    ids = [question.id for question in questions]
    start = ids.index(after) + 1 if after in ids else 0
    around = ids[start:] + ids[:start]
    return next((key for key in around if not is_done(answers.get(key))), None)


def neighbour(questions: Sequence[Question], current: str, step: int) -> str:
    """Return the id `step` places from the current question, stopping at either end."""
    ids = [question.id for question in questions]
    place = ids.index(current) + step
    return ids[max(0, min(place, len(ids) - 1))]
