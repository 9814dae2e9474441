"""The thresholds of small groups hold, and what is hidden cannot be worked out (method.md 5.6)."""

from collections import defaultdict
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.scoring.outcome import StageState
from clusterdyn_desktop.domain.suppression import (
    NOT_WORKING,
    STATES,
    STEP,
    SmallGroupRules,
    at_least,
    is_large_enough,
    rounded,
    shown_counts,
    spread,
)

RULES = SmallGroupRules()
MOST = 22
WIDE = 5
"""How many different numbers a hidden count must at least be able to be."""


def each_its_own(count: int) -> list[str]:
    return [f"Organisation {number}" for number in range(count)]


@pytest.mark.parametrize(
    "looser",
    [{"respondents": 2}, {"clusters": 4}, {"quartiles_from": 7}, {"owner_share": 0.26}],
)
def test_no_threshold_can_be_less_strict_than_the_method(looser: dict[str, int]) -> None:
    with pytest.raises(UserError, match="peer-pack"):
        SmallGroupRules(**looser)


def test_thresholds_may_be_stricter() -> None:
    strict = SmallGroupRules(respondents=5, clusters=10, owner_share=0.2, quartiles_from=12)
    assert not is_large_enough(each_its_own(9), strict)
    assert is_large_enough(each_its_own(10), strict)


def test_nothing_is_shown_of_four_clusters_and_a_median_of_five() -> None:
    assert spread([3.0] * 4, each_its_own(4), RULES) is None
    shown = spread([1.0, 2.0, 3.0, 4.0, 5.0], each_its_own(5), RULES)
    assert shown is not None
    assert (shown.median, shown.lower, shown.upper) == (3.0, None, None)


def test_quartiles_are_shown_from_eight_clusters_on() -> None:
    seven = spread([float(each) for each in range(1, 8)], each_its_own(7), RULES)
    eight = spread([float(each) for each in range(1, 9)], each_its_own(8), RULES)
    assert seven is not None
    assert seven.lower is None
    assert eight is not None
    assert (eight.lower, eight.median, eight.upper) == (2.75, 4.5, 6.25)


def test_one_owner_may_have_a_quarter_of_the_clusters_and_no_more() -> None:
    assert is_large_enough([*each_its_own(6), "Twice", " twice "], RULES)
    assert not is_large_enough([*each_its_own(5), "Twice", "TWICE"], RULES)


def test_clusters_of_unknown_owners_could_all_be_of_one() -> None:
    assert not is_large_enough([""] * 8, RULES)
    assert is_large_enough([*each_its_own(6), "", " "], RULES)


@given(st.integers(min_value=5, max_value=400))
def test_how_many_clusters_stand_behind_a_figure_is_told_by_bands(clusters: int) -> None:
    told = at_least(clusters, RULES)
    assert RULES.clusters <= told <= clusters
    assert told in {5, 8, 12, 20, 50, 100}
    assert (told >= RULES.quartiles_from) == (clusters >= RULES.quartiles_from)


@given(st.floats(min_value=1, max_value=5))
def test_scores_are_rounded_to_a_quarter_of_a_step(score: float) -> None:
    assert rounded(score) % STEP == 0
    assert abs(rounded(score) - score) <= STEP / 2


def test_a_figure_is_that_of_no_single_cluster() -> None:
    """Whoever knows a cluster's score to the hundredth finds it in no pack."""
    values = [whole + 0.17 for whole in (1, 1, 2, 2, 3, 3, 4, 4, 4)]
    shown = spread(values, each_its_own(len(values)), RULES)
    assert shown is not None
    assert (shown.lower, shown.median, shown.upper) == (2.25, 3.25, 4.25)


def counted(working: int, starting: int, not_seen: int, everybody: int) -> Mapping[str, int] | None:
    states = [
        *[StageState.WORKING] * working,
        *[StageState.STARTING] * starting,
        *[StageState.NOT_SEEN] * not_seen,
    ]
    return shown_counts(states, each_its_own(len(states)), everybody, RULES)


def every_table() -> dict[tuple[int, object], list[tuple[int, ...]]]:
    """Return all tables of up to `MOST` clusters, by their number and by what is shown of them.

    Those together are what somebody who knows the rules cannot tell apart.
    """
    alike: dict[tuple[int, object], list[tuple[int, ...]]] = defaultdict(list)
    for everybody in range(MOST + 1):
        for working in range(everybody + 1):
            for starting in range(everybody - working + 1):
                for not_seen in range(everybody - working - starting + 1):
                    row = counted(working, starting, not_seen, everybody)
                    shown = None if row is None else tuple(sorted(row.items()))
                    rest = everybody - working - starting - not_seen
                    alike[everybody, shown].append((working, starting, not_seen, rest))
    return alike


def test_no_hidden_count_can_be_worked_out_from_what_is_shown() -> None:
    """For every table there are others that look the same, far apart in each hidden cell."""
    narrow = []
    shown_rows = 0
    for (everybody, shown), tables in every_table().items():
        names = dict(shown) if isinstance(shown, tuple) else {}
        shown_rows += bool(names)
        if everybody < RULES.clusters:
            continue  # there is no pack of so few
        for place, state in enumerate(STATES):
            possible = {table[place] for table in tables}
            if state not in names and max(possible) - min(possible) < WIDE:
                narrow.append((everybody, shown, state, sorted(possible)))
    assert shown_rows > 50
    assert narrow == []


def test_no_count_that_is_shown_or_follows_is_below_five() -> None:
    for (everybody, shown), tables in every_table().items():
        if not isinstance(shown, tuple):
            continue
        row = dict(shown)
        assert min(row.values()) >= RULES.clusters
        assert sum(row.values()) == sum(tables[0][:3])
        rest = everybody - sum(row.values())
        assert rest == 0 or rest >= RULES.clusters


def test_small_states_are_taken_together_before_all_is_hidden() -> None:
    assert counted(6, 5, 5, 16) == {"working": 6, "starting": 5, "not seen": 5}
    assert counted(6, 4, 3, 13) == {"working": 6, NOT_WORKING: 7}
    assert counted(9, 3, 0, 12) is None
