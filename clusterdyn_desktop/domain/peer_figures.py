"""What one cluster gives to a peer pack, worked out from the interviews that agreed to comparison.

Agreed values are left out: the team decided on them with all answers before it, those of
respondents who did not agree to a comparison among them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.domain.scoring.consent import counts
from clusterdyn_desktop.domain.scoring.loops import loop_outcome
from clusterdyn_desktop.domain.scoring.outcome import LoopState, StageState, VariableStatus
from clusterdyn_desktop.domain.scoring.results import question_outcomes, variable_outcomes
from clusterdyn_desktop.domain.scoring.stages import stage_state
from clusterdyn_desktop.domain.suppression import SmallGroupRules

FigureKey = tuple[str, str]
"""The kind of a figure, `variable`, `loop` or `stage`, and its id in the instrument."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """The figures of one cluster. `cluster` and `owner` are for the rules, and never leave.

    `year` is the assessment's. Figures that rest on too little are absent; a stage's state is one
    of those it can be known to be in.
    """

    cluster: str
    owner: str
    year: int | None
    variables: Mapping[str, float] = field(default_factory=dict)
    loops: Mapping[str, float] = field(default_factory=dict)
    stages: Mapping[str, StageState] = field(default_factory=dict)

    @property
    def figures(self) -> Mapping[FigureKey, float | str]:
        """Every figure by its key."""
        return {
            **{("variable", key): value for key, value in self.variables.items()},
            **{("loop", key): value for key, value in self.loops.items()},
            **{("stage", key): state.value for key, state in self.stages.items()},
        }


def may_be_compared(interview: Interview) -> bool:
    """Say whether an interview may enter a comparison between clusters.

    It counts at all (6.4.0), and agreed to the purpose of comparison; withdrawing that makes it no.
    """
    return counts(interview) and interview.consent_benchmark is True


def contribution(
    instrument: Instrument, dossier: Dossier, rules: SmallGroupRules
) -> Contribution | None:
    """Return what an assessment gives; None where it gives nothing.

    Every variable needs `rules.respondents` who scored it, those of a single source too; loops are
    put together from such variables alone.
    """
    interviews = [each for each in living(dossier.interviews) if may_be_compared(each)]
    if len(interviews) < rules.respondents:
        return None
    variables = _variables(instrument, dossier, interviews, rules)
    loops: dict[str, float] = {}
    for loop in instrument.loops:
        outcome = loop_outcome(loop, variables, instrument.rules)
        if outcome.state is LoopState.SUFFICIENT and outcome.geometric_mean is not None:
            loops[loop.id] = outcome.geometric_mean
    if not variables:
        return None
    return Contribution(
        cluster=dossier.cluster.record.id,
        owner=dossier.cluster.record.organisation,
        year=_year(dossier, interviews),
        variables=variables,
        loops=loops,
        stages=_stages(instrument, variables),
    )


def _variables(
    instrument: Instrument,
    dossier: Dossier,
    interviews: Sequence[Interview],
    rules: SmallGroupRules,
) -> Mapping[str, float]:
    ids = {interview.id for interview in interviews}
    answers = [
        answer
        for answer in living(dossier.answers)
        if answer.interview_id in ids and answer.question_id in instrument.question_by_id
    ]
    questions = question_outcomes(instrument, answers, {})
    return {
        key: outcome.score
        for key, outcome in variable_outcomes(instrument, interviews, answers, questions).items()
        if outcome.status is VariableStatus.SUFFICIENT
        and outcome.score is not None
        and outcome.respondents >= rules.respondents
    }


def _stages(instrument: Instrument, variables: Mapping[str, float]) -> Mapping[str, StageState]:
    states = {
        str(stage.id): stage_state(
            loop_outcome(instrument.loop_by_id[stage.defining_loop], variables, instrument.rules),
            instrument.rules,
        )
        for stage in instrument.stages
    }
    return {key: state for key, state in states.items() if state is not StageState.INSUFFICIENT}


def _year(dossier: Dossier, interviews: Sequence[Interview]) -> int | None:
    """Return the year of an assessment: when it ended, else when the last interview was held."""
    assessment = dossier.assessment.record
    ended = assessment.period_end or assessment.period_start
    held = [interview.held_on for interview in interviews if interview.held_on is not None]
    day = ended or max(held, default=None)
    return None if day is None else day.year
