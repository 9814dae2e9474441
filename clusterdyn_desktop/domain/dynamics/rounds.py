"""Two rounds of one cluster side by side: what grew stronger, what weaker (method.md 6.4.8).

Only questions that both rounds asked alike are compared: both outcomes are worked out anew from
those alone, so that a changed question set does not pass for a changed cluster. What could not be
compared is listed.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import AgreedValue, Answer, Interview
from clusterdyn_desktop.domain.scoring.outcome import (
    LoopState,
    Position,
    StageOutcome,
    VariableOutcome,
)
from clusterdyn_desktop.domain.scoring.results import Figures, figures


@dataclass(frozen=True, slots=True)
class Round:
    """What a round is compared by: its instrument, and living records of its assessment."""

    instrument: Instrument
    interviews: Sequence[Interview]
    answers: Sequence[Answer]
    agreed_values: Sequence[AgreedValue]


@dataclass(frozen=True, slots=True)
class VariableChange:
    """A variable in both rounds, by the questions they share.

    `difference` is later less earlier, in steps; None where one round does not know the variable.
    `spread_of_voices` is how far the voices were apart in the round where they were further
    apart; None where no round has two voices. A change within it may be other voices rather than
    another cluster.
    """

    variable: str
    earlier: VariableOutcome
    later: VariableOutcome
    difference: float | None
    spread_of_voices: float | None

    @property
    def is_larger_than_spread(self) -> bool | None:
        """Whether the change is larger than the spread of voices; None where that is not known."""
        if self.difference is None or self.spread_of_voices is None:
            return None
        return abs(self.difference) > self.spread_of_voices


@dataclass(frozen=True, slots=True)
class LoopChange:
    """A loop in both rounds; `difference` of its geometric mean, None where one is not known.

    `variables` are the changes of its variables, in the loop's order.
    """

    loop: str
    earlier: float | None
    later: float | None
    difference: float | None
    weak_link_before: str | None
    weak_link_after: str | None
    variables: tuple[VariableChange, ...]


@dataclass(frozen=True, slots=True)
class StageChange:
    """A stage in both rounds."""

    stage: int
    earlier: StageOutcome
    later: StageOutcome

    @property
    def is_other(self) -> bool:
        """Whether its state is another one."""
        return self.earlier.state is not self.later.state


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What could not be compared: ids of questions of either round, and of variables without any.

    `variables` and `loops` are those of the later instrument that are not known in both rounds.
    """

    earlier_questions: tuple[str, ...]
    later_questions: tuple[str, ...]
    variables: tuple[str, ...]
    loops: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoundComparison:
    """Two rounds compared. `shared` are the questions compared, by their later ids."""

    shared: tuple[str, ...]
    position_before: Position
    position_after: Position
    stages: tuple[StageChange, ...]
    loops: Mapping[str, LoopChange]
    variables: Mapping[str, VariableChange]
    left_out: LeftOut

    @property
    def stronger(self) -> tuple[VariableChange, ...]:
        """The variables that rose, the largest rise first."""
        risen = [each for each in self.variables.values() if (each.difference or 0) > 0]
        return tuple(sorted(risen, key=lambda each: -(each.difference or 0)))

    @property
    def weaker(self) -> tuple[VariableChange, ...]:
        """The variables that fell, the largest fall first."""
        fallen = [each for each in self.variables.values() if (each.difference or 0) < 0]
        return tuple(sorted(fallen, key=lambda each: each.difference or 0))


def shared_questions(
    earlier: Instrument, later: Instrument, mapping: Mapping[str, str]
) -> Mapping[str, str]:
    """Return the questions that may be compared: earlier ids by later ids, in the later order.

    With one and the same instrument (id, version and hash) all are shared. Otherwise only those of
    `mapping`, which says of questions of the later version which earlier ones they stand for; of
    these, only those that both instruments have, for the same variable.
    """
    same = (earlier.id, earlier.version, earlier.hash) == (later.id, later.version, later.hash)
    wanted = {question.id: question.id for question in later.questions} if same else mapping
    return {
        question.id: wanted[question.id]
        for question in later.questions
        if question.id in wanted
        and (before := earlier.question_by_id.get(wanted[question.id])) is not None
        and before.variable == question.variable
    }


def compare_rounds(
    earlier: Round, later: Round, mapping: Mapping[str, str] | None = None
) -> RoundComparison:
    """Compare two rounds of one cluster by the questions they share, on the later rules.

    `mapping` gives earlier question ids by later ones, where the instrument has changed.
    """
    shared = shared_questions(earlier.instrument, later.instrument, mapping or {})
    instrument = _with_questions(later.instrument, shared)
    before = _figures(instrument, earlier, {old: new for new, old in shared.items()})
    after = _figures(instrument, later, {new: new for new in shared})
    variables = {
        key: _variable_change(before.variables[key], held) for key, held in after.variables.items()
    }
    loops = {
        loop.id: _loop_change(before, after, loop.id, [variables[key] for key in loop.variables])
        for loop in instrument.loops
    }
    return RoundComparison(
        shared=tuple(shared),
        position_before=before.position,
        position_after=after.position,
        stages=tuple(
            StageChange(then.stage, then, now)
            for then, now in zip(before.stages, after.stages, strict=True)
        ),
        loops=loops,
        variables=variables,
        left_out=LeftOut(
            earlier_questions=_others(earlier.instrument, shared.values()),
            later_questions=_others(later.instrument, shared),
            variables=tuple(key for key, held in variables.items() if held.difference is None),
            loops=tuple(key for key, held in loops.items() if held.difference is None),
        ),
    )


def _with_questions(instrument: Instrument, shared: Iterable[str]) -> Instrument:
    kept = set(shared)
    return replace(
        instrument, questions=tuple(each for each in instrument.questions if each.id in kept)
    )


def _figures(instrument: Instrument, held: Round, names: Mapping[str, str]) -> Figures:
    """Score a round by the shared questions, under their later ids."""
    answers = [
        replace(answer, question_id=names[answer.question_id])
        for answer in held.answers
        if answer.question_id in names
    ]
    agreed = [
        replace(value, question_id=names[value.question_id])
        for value in held.agreed_values
        if value.question_id in names
    ]
    return figures(instrument, held.interviews, answers, agreed)


def _others(instrument: Instrument, shared: Iterable[str]) -> tuple[str, ...]:
    kept = set(shared)
    return tuple(each.id for each in instrument.questions if each.id not in kept)


def _variable_change(before: VariableOutcome, after: VariableOutcome) -> VariableChange:
    both = before.is_known and after.is_known
    difference = None
    if both and before.score is not None and after.score is not None:
        difference = after.score - before.score
    spreads = [each for each in map(_spread, (before, after)) if each is not None]
    return VariableChange(after.variable, before, after, difference, max(spreads, default=None))


def _spread(outcome: VariableOutcome) -> float | None:
    voices = [score for score in outcome.by_voice.values() if score is not None]
    return max(voices) - min(voices) if len(voices) > 1 else None


def _loop_change(
    before: Figures, after: Figures, loop: str, variables: Sequence[VariableChange]
) -> LoopChange:
    then, now = before.loops[loop], after.loops[loop]
    is_known = LoopState.INSUFFICIENT not in (then.state, now.state)
    difference = None
    if is_known and then.geometric_mean is not None and now.geometric_mean is not None:
        difference = now.geometric_mean - then.geometric_mean
    return LoopChange(
        loop=loop,
        earlier=then.geometric_mean,
        later=now.geometric_mean,
        difference=difference,
        weak_link_before=then.weak_link,
        weak_link_after=now.weak_link,
        variables=tuple(variables),
    )
