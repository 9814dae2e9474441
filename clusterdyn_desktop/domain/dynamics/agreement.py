"""How far the respondents agree, variable by variable (method.md 5.3, 6.4.2, 6.4.11).

Of questions the outcome itself has spread, share within one step and rwg. To disagree is no error:
it says that the cluster looks different from different places in it.
"""

from dataclasses import dataclass
from statistics import fmean

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.scoring.outcome import Outcome, QuestionOutcome

CLOSE = 1.0


@dataclass(frozen=True, slots=True)
class VariableAgreement:
    """How far the answers to a variable's questions agree; None where there are too few.

    `answers` counts the scored ones. `rwg` (0–1) is the mean of those of its questions that have
    one, `iqr` that of their interquartile ranges, in steps. `within_one` is the share (0–1) of all
    its answers that lie at most one step from the median of their own question. `lowest` and
    `highest` are the furthest scores that any of its questions got. `most_divided` is the question
    with the lowest rwg, the first in the instrument's order among equals.
    """

    variable: str
    answers: int
    rwg: float | None
    iqr: float | None
    within_one: float | None
    lowest: int | None
    highest: int | None
    most_divided: str | None


def agreement(instrument: Instrument, outcome: Outcome) -> dict[str, VariableAgreement]:
    """Return the agreement on every variable, by id in the instrument's order."""
    return {
        variable.id: _of(
            variable.id,
            [outcome.questions[q.id] for q in instrument.questions_by_variable[variable.id]],
        )
        for variable in instrument.variables
    }


def _of(variable: str, questions: list[QuestionOutcome]) -> VariableAgreement:
    scores = [score for question in questions for score in question.scores]
    close = sum(
        abs(score - question.median) <= CLOSE
        for question in questions
        if question.median is not None
        for score in question.scores
    )
    divided = [question for question in questions if question.rwg is not None]
    return VariableAgreement(
        variable=variable,
        answers=len(scores),
        rwg=_mean([question.rwg for question in questions]),
        iqr=_mean([question.iqr for question in questions]),
        within_one=close / len(scores) if scores else None,
        lowest=min(scores, default=None),
        highest=max(scores, default=None),
        most_divided=min(divided, key=lambda each: each.rwg or 0.0).question if divided else None,
    )


def _mean(figures: list[float | None]) -> float | None:
    known = [figure for figure in figures if figure is not None]
    return fmean(known) if known else None
