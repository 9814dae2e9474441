"""Which figures about several clusters may be shown, and how exactly (method.md 5.6).

Primary suppression: no figure on few clusters, or on too many of one owner. Complementary
suppression: counts that add up are shown together or not at all, so that what is hidden cannot be
worked out from what is shown. What follows from two packs is in `peer_differences.py`; why it is
done this way, in docs/decisions/0022.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import floor
from statistics import median, quantiles

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.scoring.outcome import StageState

STEP = 0.25
"""Scores are rounded to it: far less than clusters differ by, and far more than any one of them
could be told by. A cluster's own figures are means of medians, known to the hundredth to whoever
has its report; rounded, a median says where the middle lies and not whose figure it is.
"""

BANDS = (12, 20, 50, 100)
"""Numbers of clusters behind single figures are told as “at least”, by these and the rules' own."""

STATES = (StageState.WORKING.value, StageState.STARTING.value, StageState.NOT_SEEN.value)
NOT_WORKING = "not working"
"""Starting and not seen taken together, where they are too few to be told apart."""


@dataclass(frozen=True, slots=True)
class SmallGroupRules:
    """The thresholds; each may be stricter than method.md 5.6 has it, and never less strict.

    `respondents` stand behind every figure of a cluster, `clusters` behind every figure of a pack;
    `owner_share` (above 0) is the greatest share of clusters of one owner; quartiles are shown
    from `quartiles_from` clusters on. Raises `peer-pack.limit` where one is less strict.
    """

    respondents: int = 3
    clusters: int = 5
    owner_share: float = 0.25
    quartiles_from: int = 8

    def __post_init__(self) -> None:
        if self.respondents < 3:
            raise UserError("peer-pack.limit", found=self.respondents, least=3)
        if self.clusters < 5:
            raise UserError("peer-pack.limit", found=self.clusters, least=5)
        if self.quartiles_from < 8:
            raise UserError("peer-pack.limit", found=self.quartiles_from, least=8)
        if not 0 < self.owner_share <= 0.25:
            share = f"{self.owner_share:.0%}"
            raise UserError("peer-pack.share-limit", found=share, most="25 %")


@dataclass(frozen=True, slots=True)
class Spread:
    """How a figure lies among clusters, rounded to `STEP`.

    `clusters` is how many there are at least. The quartiles are None below `quartiles_from`; least
    and greatest are never told.
    """

    clusters: int
    median: float
    lower: float | None = None
    upper: float | None = None


def is_large_enough(owners: Sequence[str], rules: SmallGroupRules) -> bool:
    """Say whether a figure on clusters of these owners, one entry a cluster, may be shown.

    Clusters whose owner is not known count as one owner's, since they could be.
    """
    if len(owners) < rules.clusters:
        return False
    return greatest_share(owners) <= rules.owner_share


def greatest_share(owners: Sequence[str]) -> float:
    """Return the share (0–1) of the owner with most clusters; 0 without any."""
    counted = Counter(" ".join(owner.casefold().split()) for owner in owners)
    return max(counted.values(), default=0) / max(1, len(owners))


def spread(values: Sequence[float], owners: Sequence[str], rules: SmallGroupRules) -> Spread | None:
    """Return how values lie, one a cluster with its owner; None where that may not be shown."""
    if not is_large_enough(owners, rules):
        return None
    lower = upper = None
    if len(values) >= rules.quartiles_from:
        lower, _, upper = quantiles(values, n=4, method="inclusive")
    return Spread(
        clusters=at_least(len(values), rules),
        median=rounded(median(values)),
        lower=None if lower is None else rounded(lower),
        upper=None if upper is None else rounded(upper),
    )


def at_least(clusters: int, rules: SmallGroupRules) -> int:
    """Return the greatest number of the bands that a number of clusters reaches.

    So that nobody learns from two figures that exactly one cluster is missing from one of them.
    """
    bands = {rules.clusters, rules.quartiles_from, *BANDS}
    return max(band for band in bands if rules.clusters <= band <= clusters)


def rounded(score: float) -> float:
    """Round a score to the nearest step, halves up."""
    return floor(score / STEP + 0.5) * STEP


def shown_counts(
    states: Sequence[StageState], owners: Sequence[str], everybody: int, rules: SmallGroupRules
) -> Mapping[str, int] | None:
    """Return how many clusters are in which state of a stage, as far as that may be shown.

    `states` are those that are known, one a cluster with its owner; `everybody` counts the pack's
    clusters. Together the counts give those that are known, and the rest is what is not: so all
    are shown, or starting and not seen as one, or nothing. No count shown, none that is left out
    and not the rest (unless there is none) is below the smallest group.
    """
    unknown = everybody - len(states)
    if not is_large_enough(owners, rules) or 0 < unknown < rules.clusters:
        return None
    counted = Counter(state.value for state in states)
    whole = {state: counted[state] for state in STATES}
    merged = {
        StageState.WORKING.value: counted[StageState.WORKING.value],
        NOT_WORKING: len(states) - counted[StageState.WORKING.value],
    }
    return next((row for row in (whole, merged) if is_safe(row, rules)), None)


def is_safe(counts: Mapping[str, int], rules: SmallGroupRules) -> bool:
    """Say whether no count is below the smallest group; nothing is as telling as few."""
    return all(count >= rules.clusters for count in counts.values())
