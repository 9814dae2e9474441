"""What a report points at first: strengths, weak links, questions with much disagreement."""

from clusterdyn_desktop.domain.scoring.outcome import QuestionOutcome
from clusterdyn_desktop.services.report_ports import ReportMaterial

FEW = 3
DIVIDED = 0.5
"""Answers with an rwg below this count as divided."""


def strengths(material: ReportMaterial, count: int = FEW) -> list[str]:
    """Return the known variables with the highest scores, in the instrument's order among equals.

    Variables that rest on a single source are left out.
    """
    known = [
        outcome
        for outcome in material.outcome.variables.values()
        if outcome.score is not None and outcome.status.value == "sufficient"
    ]
    ranked = sorted(known, key=lambda outcome: -(outcome.score or 0))
    best = [
        outcome.variable
        for outcome in ranked
        if (outcome.score or 0) >= material.instrument.rules.working_geometric_mean
    ]
    return best[:count]


def weak_links(material: ReportMaterial, count: int = FEW) -> list[str]:
    """Return the weakest variables of the stages' own loops: the next stage's, then the lowest."""
    building = material.outcome.position.building
    held = [stage for stage in material.outcome.stages if stage.weak_link is not None]
    held.sort(key=lambda stage: (stage.stage != building, stage.minimum or 0.0, stage.stage))
    names = dict.fromkeys(stage.weak_link for stage in held if stage.weak_link)
    return list(names)[:count]


def divided_questions(material: ReportMaterial, count: int = 6) -> list[QuestionOutcome]:
    """Return the questions whose answers differ most, of those enough respondents answered."""
    smallest = material.instrument.rules.small_group_minimum
    held = [
        question
        for question in material.outcome.questions.values()
        if question.n >= smallest and question.rwg is not None and question.rwg < DIVIDED
    ]
    return sorted(held, key=lambda question: (question.rwg or 0.0, question.question))[:count]
