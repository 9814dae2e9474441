"""What withdrawing consent changes: how much no longer counts, and where the cluster then stands.

The same figures serve before a withdrawal (what would change) and after it (what has changed):
both positions are worked out, with the interview and without it. Source: method.md 5.5, 6.4.0.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Answer, AnswerState, Interview
from clusterdyn_desktop.domain.scoring.consent import counted, counts
from clusterdyn_desktop.domain.scoring.outcome import Position, StageOutcome, StageState
from clusterdyn_desktop.domain.scoring.results import (
    agreed_by_question,
    loop_outcomes,
    question_outcomes,
    stage_outcomes,
    variable_outcomes,
)
from clusterdyn_desktop.domain.scoring.stages import position


@dataclass(frozen=True, slots=True)
class StageChange:
    """A stage whose state is another one without the interview."""

    stage: int
    with_it: StageState
    without_it: StageState


@dataclass(frozen=True, slots=True)
class WithdrawalEffect:
    """What one interview's consent makes the difference of.

    `counts_now` says whether the interview is in the figures today. `answers` counts what was
    answered in any state, `notes`, `quotes`, `jottings` and `attachments` what there is of each.
    `with_it` and `without_it` are the position with the interview counted and left out, `stages`
    those whose state differs. `agreed` counts the agreed values for questions it answered: they
    were decided with it, and stay until the team decides anew.
    """

    counts_now: bool
    answers: int
    notes: int
    quotes: int
    jottings: int
    attachments: int
    with_it: Position
    without_it: Position
    stages: tuple[StageChange, ...]
    agreed: int

    @property
    def moves_position(self) -> bool:
        """Whether the position is another one without the interview."""
        return self.with_it != self.without_it


def effect_of_withdrawal(
    instrument: Instrument, dossier: Dossier, interview: Interview
) -> WithdrawalEffect:
    """Return what changes, or has changed, when an interview's consent is withdrawn."""
    given = replace(interview, consent_report=True, consent_withdrawn_on=None)
    gone = replace(interview, consent_report=False)
    with_it = _stages(instrument, dossier, given)
    without_it = _stages(instrument, dossier, gone)
    own = [answer for answer in living(dossier.answers) if answer.interview_id == interview.id]
    done = {answer.question_id for answer in own if answer.state is not AnswerState.OPEN}
    agreed = agreed_by_question(instrument, living(dossier.agreed_values))
    return WithdrawalEffect(
        counts_now=counts(interview),
        answers=len(done),
        notes=sum(bool(answer.note) for answer in own),
        quotes=sum(bool(answer.quote) for answer in own),
        jottings=_own(living(dossier.jottings), interview),
        attachments=_own(living(dossier.attachments), interview),
        with_it=_position(with_it),
        without_it=_position(without_it),
        stages=tuple(
            StageChange(before.stage, before.state, after.state)
            for before, after in zip(with_it, without_it, strict=True)
            if before.state is not after.state
        ),
        agreed=len(done & agreed.keys()),
    )


def _own(records: Sequence[object], interview: Interview) -> int:
    return sum(getattr(record, "interview_id", "") == interview.id for record in records)


def _position(stages: Sequence[StageOutcome]) -> Position:
    return position({stage.stage: stage.state for stage in stages})


def _stages(
    instrument: Instrument, dossier: Dossier, interview: Interview
) -> tuple[StageOutcome, ...]:
    """Score the stages with one interview as it is given here, and without their doubt."""
    interviews = [
        interview if each.id == interview.id else each for each in living(dossier.interviews)
    ]
    counting = counted(interviews)
    answers = _usable(instrument, counting, living(dossier.answers))
    agreed = agreed_by_question(instrument, living(dossier.agreed_values))
    questions = question_outcomes(instrument, answers, agreed)
    variables = variable_outcomes(instrument, counting, answers, questions)
    return tuple(stage_outcomes(instrument, loop_outcomes(instrument, variables), questions))


def _usable(
    instrument: Instrument, counting: Sequence[Interview], answers: Sequence[Answer]
) -> list[Answer]:
    ids = {interview.id for interview in counting}
    known = instrument.question_by_id
    return [each for each in answers if each.interview_id in ids and each.question_id in known]
