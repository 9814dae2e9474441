"""Rule 4 (method.md 6.4.4): loops over their known variables."""

from collections.abc import Mapping
from math import exp, fsum, log

from clusterdyn_desktop.domain.instrument import Loop, Rules
from clusterdyn_desktop.domain.scoring.outcome import LoopOutcome, LoopState


def loop_outcome(loop: Loop, known: Mapping[str, float], rules: Rules) -> LoopOutcome:
    """Put a loop together; `known` holds the scores (1–5) of sufficient variables only.

    The weak link is the variable with the lowest score; the first in the loop's order on a tie.
    """
    scores = {variable: known[variable] for variable in loop.variables if variable in known}
    weak_link = min(scores, key=scores.__getitem__, default=None)
    enough = len(scores) >= rules.loop_variable_share * len(loop.variables)
    return LoopOutcome(
        loop=loop.id,
        state=LoopState.SUFFICIENT if enough else LoopState.INSUFFICIENT,
        geometric_mean=geometric_mean(tuple(scores.values())),
        minimum=None if weak_link is None else scores[weak_link],
        weak_link=weak_link,
        known_variables=len(scores),
    )


def geometric_mean(scores: tuple[float, ...]) -> float | None:
    """Return the geometric mean of scores above zero; None without scores."""
    if not scores:
        return None
    return exp(fsum(map(log, scores)) / len(scores))
