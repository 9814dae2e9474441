"""Rules 1 and 2 (method.md 6.4.1, 6.4.2): one question over the interviews that count."""

from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import quantiles, variance

from clusterdyn_desktop.domain.records import Answer, AnswerState
from clusterdyn_desktop.domain.scoring.outcome import QuestionOutcome

UNIFORM_VARIANCE_OF_FIVE_OPTIONS = 2.0
"""(A² − 1) / 12 for A = 5 options: the variance if everybody answered at random (5.3)."""


def question_outcome(
    question: str, answers: Iterable[Answer], agreed: int | None
) -> QuestionOutcome:
    """Put the answers to one question together; only scored ones enter a figure."""
    held = list(answers)
    scores = tuple(sorted(answer.score for answer in held if answer.score is not None))
    return QuestionOutcome(
        question=question,
        scores=scores,
        median=median(scores),
        agreed=agreed,
        iqr=interquartile_range(scores),
        within_one=share_within_one(scores),
        rwg=within_group_agreement(scores),
        states=dict(Counter(a.state.value for a in held if a.state is not AnswerState.OPEN)),
    )


def median(scores: Sequence[int]) -> float | None:
    """Return the median of ascending scores; of an even count the mean of the middle two."""
    if not scores:
        return None
    middle = len(scores) // 2
    if len(scores) % 2:
        return float(scores[middle])
    return (scores[middle - 1] + scores[middle]) / 2


def quartiles(scores: Sequence[int]) -> tuple[float, float, float] | None:
    """Return the inclusive quartiles (lower, middle, upper); None below two scores."""
    if len(scores) < 2:
        return None
    lower, middle, upper = quantiles(scores, n=4, method="inclusive")
    return lower, middle, upper


def interquartile_range(scores: Sequence[int]) -> float | None:
    """Return the upper less the lower inclusive quartile; None below two scores."""
    band = quartiles(scores)
    return None if band is None else band[2] - band[0]


def share_within_one(scores: Sequence[int]) -> float | None:
    """Return the share (0–1) of scores at most one step from the median; None without scores."""
    middle = median(scores)
    if middle is None:
        return None
    return sum(abs(score - middle) <= 1 for score in scores) / len(scores)


def within_group_agreement(scores: Sequence[int]) -> float | None:
    """Return rwg = max(0, 1 − S²/2) with the sample variance (n − 1); None below two scores."""
    if len(scores) < 2:
        return None
    return max(0.0, 1 - float(variance(scores)) / UNIFORM_VARIANCE_OF_FIVE_OPTIONS)
