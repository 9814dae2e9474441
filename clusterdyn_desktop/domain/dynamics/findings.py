"""What an outcome gives reason to speak about: strengths, weak links, gaps, doubts.

Screens and reports point at the same things first. A finding is no judgement of a cluster: that
voices differ, or that a later stage works before an earlier one, is information.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.scoring.outcome import (
    Outcome,
    QuestionOutcome,
    StageOutcome,
    StageState,
    VariableStatus,
)

FEW = 3
MOST_DIVIDED = 6
DIVIDED = 0.5
"""Answers with an rwg below this count as divided."""


class FindingKind(StrEnum):
    """What a finding is about; the words in brackets say which parts of it are given."""

    THIN_BASE = "thin base"  # (nothing)
    SINGLE_VOICE = "single voice"  # (label, stage: the one established without it)
    OUT_OF_ORDER = "out of order"  # (stage)
    WEAK_LINK = "weak link"  # (variable, stage, figure: its score)
    GAP = "gap"  # (variable, figure: companies less organisation)
    DIVIDED = "divided"  # (question, variable, figure: its rwg)
    UNKNOWN = "unknown"  # (variable)
    STRENGTH = "strength"  # (variable, figure: its score)


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding; what its kind does not give is empty."""

    kind: FindingKind
    stage: int = 0
    variable: str = ""
    question: str = ""
    label: str = ""
    figure: float | None = None


def findings(instrument: Instrument, outcome: Outcome) -> tuple[Finding, ...]:
    """Return everything to speak about, in the order of `FindingKind`."""
    return tuple(_all(instrument, outcome))


def _all(instrument: Instrument, outcome: Outcome) -> Iterator[Finding]:
    if outcome.interviews.is_thin:
        yield Finding(FindingKind.THIN_BASE)
    for label, stage in outcome.doubt.single_voices.items():
        yield Finding(FindingKind.SINGLE_VOICE, stage=stage, label=label)
    for stage in out_of_order(outcome.stages):
        yield Finding(FindingKind.OUT_OF_ORDER, stage=stage)
    weakest = {each.weak_link: each.stage for each in reversed(_by_weight(outcome))}
    for variable in weak_links(outcome, len(outcome.stages)):
        score = outcome.variables[variable].score
        yield Finding(
            FindingKind.WEAK_LINK, variable=variable, stage=weakest[variable], figure=score
        )
    for gap in sorted(
        outcome.voice_gaps, key=lambda each: -abs(each.companies - each.organisation)
    ):
        apart = gap.companies - gap.organisation
        yield Finding(FindingKind.GAP, variable=gap.variable, figure=apart)
    for question in divided_questions(instrument, outcome, len(instrument.questions)):
        variable = instrument.question_by_id[question.question].variable
        yield Finding(
            FindingKind.DIVIDED,
            variable=variable,
            question=question.question,
            figure=question.rwg,
        )
    for key, held in outcome.variables.items():
        if not held.is_known:
            yield Finding(FindingKind.UNKNOWN, variable=key)
    for variable in strengths(instrument, outcome):
        score = outcome.variables[variable].score
        yield Finding(FindingKind.STRENGTH, variable=variable, figure=score)


def out_of_order(stages: Sequence[StageOutcome]) -> tuple[int, ...]:
    """Return the stages that work although an earlier one does not (6.4.6)."""
    working = [stage.state is StageState.WORKING for stage in stages]
    return tuple(
        stage.stage
        for place, stage in enumerate(stages)
        if working[place] and not all(working[:place])
    )


def strengths(instrument: Instrument, outcome: Outcome, count: int = FEW) -> list[str]:
    """Return the known variables with the highest scores, in the instrument's order among equals.

    Variables that rest on a single source are left out, and those below what makes a stage work.
    """
    known = [
        held
        for held in outcome.variables.values()
        if held.score is not None and held.status is VariableStatus.SUFFICIENT
    ]
    ranked = sorted(known, key=lambda held: -(held.score or 0))
    floor = instrument.rules.working_geometric_mean
    return [held.variable for held in ranked if (held.score or 0) >= floor][:count]


def weak_links(outcome: Outcome, count: int = FEW) -> list[str]:
    """Return the weakest variables of the stages' own loops: the next stage's, then the lowest."""
    names = dict.fromkeys(stage.weak_link for stage in _by_weight(outcome) if stage.weak_link)
    return list(names)[:count]


def _by_weight(outcome: Outcome) -> list[StageOutcome]:
    building = outcome.position.building
    held = [stage for stage in outcome.stages if stage.weak_link is not None]
    held.sort(key=lambda stage: (stage.stage != building, stage.minimum or 0.0, stage.stage))
    return held


def divided_questions(
    instrument: Instrument, outcome: Outcome, count: int = MOST_DIVIDED
) -> list[QuestionOutcome]:
    """Return the questions whose answers differ most, of those enough respondents answered."""
    smallest = instrument.rules.small_group_minimum
    held = [
        question
        for question in outcome.questions.values()
        if question.n >= smallest and question.rwg is not None and question.rwg < DIVIDED
    ]
    return sorted(held, key=lambda question: (question.rwg or 0.0, question.question))[:count]
