"""The gates of a peer pack hold for any clusters, and two packs never give away a few of them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.peer_differences import EarlierPack, trace, trace_from_plain
from clusterdyn_desktop.domain.peer_figures import Contribution
from clusterdyn_desktop.domain.peer_making import Label, made_pack
from clusterdyn_desktop.domain.peer_pack import PeerPack, as_text
from clusterdyn_desktop.domain.scoring.outcome import StageState
from clusterdyn_desktop.domain.suppression import SmallGroupRules
from tests.unit.domain.peer_clusters import KNOWN_STATES, random_clusters

RULES = SmallGroupRules()
NO_FIGURES: Mapping[str, float] = {}
LABEL = Label("Peer Agency", "ab" * 32, "SE", date(2026, 11, 22), "en")
PLENTY = settings(max_examples=100, deadline=None)


def pack_of(
    instrument: Instrument, given_: Sequence[Contribution], earlier: Sequence[EarlierPack] = ()
) -> PeerPack | None:
    try:
        return made_pack(LABEL, instrument, given_, RULES, earlier)
    except UserError:
        return None


def remembered(
    pack: PeerPack, given_: Sequence[Contribution], salt: str = "07" * 16
) -> EarlierPack:
    return EarlierPack(pack, trace_from_plain(trace(given_, salt).plain()))


def alike(count: int, variables: Mapping[str, float] = NO_FIGURES) -> list[Contribution]:
    """Make clusters with the same figures, each of an owner of its own."""
    return [
        Contribution(f"cluster {number}", f"owner {number}", 2026, variables)
        for number in range(count)
    ]


@PLENTY
@given(seed=st.integers(), count=st.integers(min_value=0, max_value=26))
def test_every_figure_that_is_shown_rests_on_enough_clusters_and_owners(
    instrument: Instrument, seed: int, count: int
) -> None:
    held = random_clusters(Random(seed), instrument, count)
    pack = pack_of(instrument, held)
    assume(pack is not None)
    assert pack is not None
    assert pack.clusters == len(held) >= 5
    for kind, spreads in (("variable", pack.variables), ("loop", pack.loops)):
        for figure, shown in spreads.items():
            behind = [each for each in held if (kind, figure) in each.figures]
            if shown is None:
                continue
            assert 5 <= shown.clusters <= len(behind)
            assert max(Counter(each.owner for each in behind).values()) <= len(behind) / 4
            assert (shown.lower is None) == (len(behind) < 8)
    for row in pack.stages.values():
        assert row is None or min(row.values()) >= 5


@PLENTY
@given(seed=st.integers(), count=st.integers(min_value=5, max_value=14))
def test_nothing_in_a_pack_follows_from_a_figure_that_is_hidden(
    instrument: Instrument, seed: int, count: int
) -> None:
    """Other values in the place of hidden ones give the same pack, to the byte."""
    chance = Random(seed)
    held = random_clusters(chance, instrument, count)
    pack = pack_of(instrument, held)
    assume(pack is not None)
    assert pack is not None
    hidden = {key for key, shown in pack.variables.items() if shown is None}
    others = [
        replace(
            each,
            variables={
                key: chance.uniform(1, 5) if key in hidden else value
                for key, value in each.variables.items()
            },
        )
        for each in held
    ]
    again = pack_of(instrument, others)
    assert again is not None
    assert as_text(again) == as_text(pack)


def later_round(
    chance: Random, instrument: Instrument, held: list[Contribution]
) -> list[Contribution]:
    """Let some clusters go, some come, and some change in one figure or in all."""
    name = instrument.variables[0].id
    staying = chance.sample(held, max(0, len(held) - chance.choice([0, 0, 1, 5, 7])))
    changing = chance.choice([0, 0, 1, 3, 6])
    changed = [
        replace(each, variables={**each.variables, name: 5.0})
        if chance.random() < 0.5
        else replace(each, variables=dict.fromkeys(each.variables, 4.875))
        for each in staying[:changing]
    ]
    coming = random_clusters(chance, instrument, chance.choice([0, 0, 1, 5, 8]), "new")
    return [*changed, *staying[changing:], *coming]


@PLENTY
@given(seed=st.integers(), count=st.integers(min_value=6, max_value=20))
def test_two_packs_differ_by_nobody_or_by_enough_in_every_figure(
    instrument: Instrument, seed: int, count: int
) -> None:
    """Checked from the clusters themselves, and not from the traces that the program keeps."""
    chance = Random(seed)
    first = random_clusters(chance, instrument, count)
    first_pack = pack_of(instrument, first)
    assume(first_pack is not None)
    assert first_pack is not None
    second = later_round(chance, instrument, first)
    pack = pack_of(instrument, second, [remembered(first_pack, first)])
    assume(pack is not None)
    assert pack is not None
    for kind, before, after in (
        ("variable", first_pack.variables, pack.variables),
        ("loop", first_pack.loops, pack.loops),
    ):
        for figure, shown in after.items():
            if shown is None or before.get(figure) is None:
                continue
            was, now = (
                {
                    (each.cluster, each.figures[kind, figure])
                    for each in group
                    if (kind, figure) in each.figures
                }
                for group in (first, second)
            )
            assert was == now or max(len(was - now), len(now - was)) >= 5


def test_a_pack_that_differs_by_one_cluster_is_refused_and_says_when_and_why(
    instrument: Instrument,
) -> None:
    held = alike(9)
    first = pack_of(instrument, held[:8])
    assert first is not None
    with pytest.raises(UserError) as refused:
        made_pack(LABEL, instrument, held, RULES, [remembered(first, held[:8])])
    assert refused.value.code == "peer-pack.too-alike"
    assert refused.value.parameters["made"] == "2026-11-22"
    assert refused.value.parameters["changed"] == 1


def test_a_cluster_with_another_figure_is_a_difference_too(instrument: Instrument) -> None:
    name = instrument.variables[0].id
    held = alike(8, variables={name: 3.0})
    first = pack_of(instrument, held)
    assert first is not None
    corrected = [replace(held[0], variables={name: 3.5}), *held[1:]]
    assert pack_of(instrument, corrected, [remembered(first, held)]) is None
    assert pack_of(instrument, held, [remembered(first, held)]) == first


def test_a_later_pack_is_held_against_every_earlier_one(instrument: Instrument) -> None:
    """The last pack differs by enough, and one before it by a single cluster."""
    held = alike(20)
    first, second = pack_of(instrument, held[:8]), pack_of(instrument, held[:14])
    assert first is not None
    assert second is not None
    earlier = [remembered(first, held[:8]), remembered(second, held[:14], "2b" * 16)]
    assert pack_of(instrument, held[:9], earlier[1:]) is not None
    assert pack_of(instrument, held[:9], earlier) is None


def test_a_figure_in_which_a_single_cluster_changed_is_hidden(instrument: Instrument) -> None:
    """Five clusters changed, and only one of them in this figure."""
    first_name, second_name = instrument.variables[0].id, instrument.variables[1].id
    held = alike(8, variables={first_name: 3.0, second_name: 3.0})
    first = pack_of(instrument, held)
    assert first is not None
    changed = [
        *(replace(each, variables={first_name: 3.0, second_name: 4.0}) for each in held[:4]),
        replace(held[4], variables={first_name: 4.0, second_name: 4.0}),
        *held[5:],
    ]
    second = pack_of(instrument, changed, [remembered(first, held)])
    assert second is not None
    assert second.variables[first_name] is None
    assert second.variables[second_name] is not None


def possible_changes(first: PeerPack, second: PeerPack, gone: int, come: int) -> list[set[int]]:
    """Return, for every state shown in both packs, how many of those who came can be in it."""
    found: list[set[int]] = []
    for stage, row in second.stages.items():
        before = first.stages.get(stage)
        if row is None or before is None or row.keys() != before.keys():
            continue
        found += [
            {
                arrived
                for arrived in range(come + 1)
                for left in range(gone + 1)
                if before[state] - left + arrived == row[state]
            }
            for state in row
        ]
    return found


@PLENTY
@given(
    seed=st.integers(),
    count=st.integers(min_value=24, max_value=40),
    first_end=st.integers(min_value=10, max_value=40),
    begin=st.sampled_from([0, 0, 5, 6, 9]),
)
def test_the_difference_of_two_counts_does_not_tell_the_states_of_a_few(
    instrument: Instrument, seed: int, count: int, first_end: int, begin: int
) -> None:
    stage = str(instrument.stages[0].id)
    states = Random(seed).choices(KNOWN_STATES[:2], k=count)
    held = [
        replace(each, stages={stage: state})
        for each, state in zip(alike(len(states)), states, strict=True)
    ]
    first_end = min(first_end, count)
    first = pack_of(instrument, held[:first_end])
    assert first is not None
    pack = pack_of(instrument, held[begin:], [remembered(first, held[:first_end])])
    assume(pack is not None)
    assert pack is not None
    gone, come = min(begin, first_end), len(held) - max(begin, first_end)
    for possible in possible_changes(first, pack, gone, come):
        told = max(possible) - min(possible) < 5
        assert not (told and come and min(possible) < 5)


def test_counts_are_shown_again_where_enough_of_every_state_came(instrument: Instrument) -> None:
    stage = str(instrument.stages[0].id)
    working = [replace(each, stages={stage: StageState.WORKING}) for each in alike(12)]
    others = [
        replace(
            each,
            cluster=f"other {each.cluster}",
            owner=f"other {each.owner}",
            stages={stage: StageState.STARTING},
        )
        for each in alike(12)
    ]
    few = [*working[:6], *others[:6]]
    first = pack_of(instrument, few)
    assert first is not None
    assert first.stages[stage] == {"working": 6, "not working": 6}
    growing = pack_of(instrument, [*few, *working[6:]], [remembered(first, few)])
    assert growing is not None
    assert growing.stages[stage] is None, "nobody who came is starting"
    whole = pack_of(instrument, [*working, *others], [remembered(first, few)])
    assert whole is not None
    assert whole.stages[stage] == {"working": 12, "not working": 12}
