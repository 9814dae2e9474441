"""What would move a cluster: other values tried on the instrument's rules, the record untouched.

This is arithmetic on the rules of method.md 6.4 and no forecast: nothing says that a value can be
changed by itself, or what would follow in the cluster if it were.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.scoring.outcome import (
    LoopOutcome,
    Outcome,
    Position,
    StageState,
    VariableOutcome,
    VariableStatus,
)
from clusterdyn_desktop.domain.scoring.results import loop_outcomes
from clusterdyn_desktop.domain.scoring.stages import position, stage_state
from clusterdyn_desktop.domain.scoring.variables import variable_score, variable_status

STEP = 1.0
_RANK = {
    StageState.INSUFFICIENT: 0,
    StageState.NOT_SEEN: 0,
    StageState.STARTING: 1,
    StageState.WORKING: 2,
}


@dataclass(frozen=True, slots=True)
class Trial:
    """Values to be tried, within the instrument's scores, in the place of those that are.

    `questions` are values of questions by id, `variables` scores of variables by id; a variable
    that is tried does not ask for its questions, and counts as known.
    """

    questions: Mapping[str, float] = field(default_factory=dict)
    variables: Mapping[str, float] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is tried."""
        return not self.questions and not self.variables


@dataclass(frozen=True, slots=True)
class Tried:
    """What the rules make of a trial; `stages` in the instrument's order."""

    variables: Mapping[str, VariableOutcome]
    loops: Mapping[str, LoopOutcome]
    stages: Mapping[int, StageState]
    position: Position


@dataclass(frozen=True, slots=True)
class SingleChange:
    """One value raised by one step, and what it would open.

    `opens` are the stages whose state would be better; `gain` is what the geometric mean of the
    loop that defines the stage being built would gain (0 where none is being built).
    """

    id: str
    is_variable: bool
    before: float
    after: float
    position: Position
    opens: tuple[int, ...]
    gain: float


def tried(instrument: Instrument, outcome: Outcome, trial: Trial) -> Tried:
    """Return what the rules make of the outcome's values with those of the trial in their place.

    Raises ValueError for a value outside the scores, KeyError for an unknown id.
    """
    _refuse_outside(instrument, trial)
    variables = {
        held.variable: _variable(instrument, outcome, held, trial)
        for held in outcome.variables.values()
    }
    loops = loop_outcomes(instrument, variables)
    stages = {
        stage.id: stage_state(loops[stage.defining_loop], instrument.rules)
        for stage in instrument.stages
    }
    return Tried(variables, loops, stages, position(stages))


def single_changes(
    instrument: Instrument, outcome: Outcome, *, of_variables: bool = False
) -> tuple[SingleChange, ...]:
    """Return every value that can rise, one step higher, those that would open most first.

    First come changes of the established stage, then of more stages' states, then of the loop of
    the stage being built; what changes none of them is left out. Equals stay in the instrument's
    order. A value at most one step below the highest score rises to that.
    """
    highest = float(instrument.rules.score_maximum)
    held = _variable_scores(outcome) if of_variables else _question_values(outcome)
    found = [
        _single(instrument, outcome, key, of_variables, (value, min(value + STEP, highest)))
        for key, value in held
        if value < highest
    ]
    moving = [each for each in found if each.opens or each.gain > 0]
    established = outcome.position.established
    moving.sort(
        key=lambda each: (established - each.position.established, -len(each.opens), -each.gain)
    )
    return tuple(moving)


def _refuse_outside(instrument: Instrument, trial: Trial) -> None:
    lowest, highest = instrument.rules.score_minimum, instrument.rules.score_maximum
    for key in trial.questions:
        instrument.question_by_id[key]
    for key in trial.variables:
        instrument.variable_by_id[key]
    for value in (*trial.questions.values(), *trial.variables.values()):
        if not lowest <= value <= highest:
            raise ValueError(f"{value:g} is not within {lowest}–{highest}")


def _variable(
    instrument: Instrument, outcome: Outcome, held: VariableOutcome, trial: Trial
) -> VariableOutcome:
    supposed = trial.variables.get(held.variable)
    if supposed is not None:
        status = held.status if held.is_known else VariableStatus.SUFFICIENT
        return replace(held, score=supposed, status=status)
    ids = [question.id for question in instrument.questions_by_variable[held.variable]]
    if not any(key in trial.questions for key in ids):
        return held
    values = [trial.questions.get(key, outcome.questions[key].value) for key in ids]
    variable = instrument.variable_by_id[held.variable]
    status = variable_status(variable, values, held.respondents, instrument.rules)
    return replace(held, score=variable_score(values), status=status)


def _question_values(outcome: Outcome) -> Iterable[tuple[str, float]]:
    return [(key, held.value) for key, held in outcome.questions.items() if held.value is not None]


def _variable_scores(outcome: Outcome) -> Iterable[tuple[str, float]]:
    return [
        (key, held.score)
        for key, held in outcome.variables.items()
        if held.is_known and held.score is not None
    ]


def _single(
    instrument: Instrument,
    outcome: Outcome,
    key: str,
    is_variable: bool,
    values: tuple[float, float],
) -> SingleChange:
    before, after = values
    trial = Trial(variables={key: after}) if is_variable else Trial(questions={key: after})
    result = tried(instrument, outcome, trial)
    opens = tuple(
        stage.stage
        for stage in outcome.stages
        if _RANK[result.stages[stage.stage]] > _RANK[stage.state]
    )
    gain = _gain(instrument, outcome, result)
    return SingleChange(key, is_variable, before, after, result.position, opens, gain)


def _gain(instrument: Instrument, outcome: Outcome, result: Tried) -> float:
    building = outcome.position.building
    if building is None:
        return 0.0
    loop = instrument.stage_by_id[building].defining_loop
    before, after = outcome.loops[loop].geometric_mean, result.loops[loop].geometric_mean
    return 0.0 if before is None or after is None else after - before
