"""From a figure to how it came about."""

from collections.abc import Callable, Mapping

from clusterdyn_desktop.domain.dynamics.figures import Figure, FigureKind
from clusterdyn_desktop.services.wording.explanations import (
    of_questions,
    of_the_position,
    of_variables,
)
from clusterdyn_desktop.services.wording.explanations.told import Explanation, Speaker


def explain(speaker: Speaker, figure: Figure) -> Explanation:
    """Explain a figure; raises KeyError where the outcome has no such figure."""
    return _BY_KIND[figure.kind](speaker, figure)


_BY_KIND: Mapping[FigureKind, Callable[[Speaker, Figure], Explanation]] = {
    FigureKind.QUESTION_VALUE: lambda by, at: of_questions.value(by, at.id),
    FigureKind.QUESTION_IQR: lambda by, at: of_questions.interquartile_range(by, at.id),
    FigureKind.QUESTION_WITHIN_ONE: lambda by, at: of_questions.within_one(by, at.id),
    FigureKind.QUESTION_RWG: lambda by, at: of_questions.agreement(by, at.id),
    FigureKind.VARIABLE_SCORE: lambda by, at: of_variables.score(by, at.id),
    FigureKind.VOICE_SCORE: lambda by, at: of_variables.by_voice(by, at.id, at.voice),
    FigureKind.VOICE_GAP: lambda by, at: of_variables.gap(by, at.id),
    FigureKind.LOOP_MEAN: lambda by, at: of_the_position.loop_mean(by, at.id),
    FigureKind.STAGE_STATE: lambda by, at: of_the_position.stage_state(by, int(at.id)),
    FigureKind.POSITION: lambda by, at: of_the_position.position(by),
    FigureKind.CONFIDENCE: lambda by, at: of_the_position.confidence(by),
    FigureKind.COMPANY_SHARE: lambda by, at: of_the_position.company_share(by),
}
