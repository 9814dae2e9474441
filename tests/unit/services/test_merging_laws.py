"""The laws of merging, over random histories of several sites in memory.

Sites edit, delete, bring back, export, edit files by hand, import them in any order, once or more
often, and decide what is in conflict. What must hold then is said by each test. The same through
real stores: `tests/integration/services/test_merging_histories.py`.
"""

from functools import partial
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from clusterdyn_desktop.domain.merging import Rule, values_of, vector_of
from clusterdyn_desktop.domain.records import Record, Stamped
from tests.unit.services.exchanging_world import (
    HISTORIES,
    NUMBER,
    SIZES,
    World,
    is_seen,
    new_world,
    play,
)
from tests.unit.services.memory_site import MemorySite

NAMES = ("site-a", "site-b", "site-c", "site-d")


def in_memory(size: int) -> World[MemorySite]:
    """Return so many sites that all start from the same assessment."""
    return new_world([MemorySite(name) for name in NAMES[:size]])


def states(site: MemorySite) -> dict[str, Stamped[Record]]:
    return dict(site.held)


@settings(max_examples=120, deadline=None)
@given(SIZES, HISTORIES)
def test_nothing_that_was_written_is_ever_missing(
    size: int, history: list[tuple[Any, ...]]
) -> None:
    """Of all that arrives, nothing is overtaken but by somebody who had seen it, and nothing goes
    out of sight by somebody who had not; what is not here waits in an open conflict.
    """
    world = in_memory(size)
    play(world, history)
    world.check()


@settings(max_examples=80, deadline=None)
@given(SIZES, HISTORIES, NUMBER)
def test_importing_a_file_once_more_changes_nothing(
    size: int, history: list[tuple[Any, ...]], number: int
) -> None:
    world = in_memory(size)
    play(world, history)
    assume(world.files)
    file = world.files[number % len(world.files)]
    for site in world.sites:
        site.take(file)
        before, waiting, lines = states(site), dict(site.kept), len(site.log)
        again = site.take(file)
        assert (states(site), site.kept, len(site.log)) == (before, waiting, lines)
        assert again.written == 0


@settings(max_examples=80, deadline=None)
@given(SIZES, HISTORIES, NUMBER, NUMBER)
def test_the_order_of_imports_does_not_matter_where_nothing_conflicts(
    size: int, history: list[tuple[Any, ...]], first: int, second: int
) -> None:
    world = in_memory(size)
    play(world, history)
    assume(world.files)
    files = [world.files[number % len(world.files)] for number in (first, second)]
    for site in world.sites:
        results = []
        for order in (files, files[::-1]):
            fresh = site.copy()
            before = dict(fresh.kept)
            asked = sum(fresh.take(file).still_open for file in order)
            results.append((asked, fresh.kept == before, states(fresh)))
        if all(asked == 0 for asked, _, _ in results):
            assert results[0] == results[1]


@settings(max_examples=50, deadline=None)
@given(SIZES, HISTORIES, st.integers(0, 10_000))
def test_all_arrive_at_the_same_once_every_decision_is_exchanged(
    size: int, history: list[tuple[Any, ...]], salt: int
) -> None:
    arrive(size, history, salt)


@pytest.mark.soak
@settings(max_examples=2000, deadline=None)
@given(SIZES, HISTORIES, st.integers(0, 10_000))
def test_all_arrive_at_the_same_over_many_more_histories(
    size: int, history: list[tuple[Any, ...]], salt: int
) -> None:
    arrive(size, history, salt)


def arrive(size: int, history: list[tuple[Any, ...]], salt: int) -> None:
    """Play a history, then let everybody send to everybody and decide, until all hold the same."""
    world = in_memory(size)
    play(world, history)
    for turn in range(8):
        for giver in world.sites:
            for taker in world.sites:
                world.files.append(giver.dossier_here())
                at = world.sites.index(taker)
                world.import_file(at, len(world.files) - 1)
                for _ in range(40):
                    if not taker.open():
                        break
                    world.decide(at, 0, salt + turn)
        if all(states(a) == states(b) for a, b in pairwise(world.sites)):
            break
    world.check()
    assert all(states(a) == states(b) for a, b in pairwise(world.sites))
    assert not any(site.open() for site in world.sites)


@settings(max_examples=60, deadline=None)
@given(SIZES, HISTORIES, st.sampled_from([Rule.MINE, Rule.THEIRS]), NUMBER)
def test_a_decision_leaves_both_values_in_the_history(
    size: int, history: list[tuple[Any, ...]], rule: Rule, at: int
) -> None:
    """Whatever a rule decides, the value that gave way can be read in the log."""
    world = in_memory(size)
    play(world, history)
    assume(world.files)
    site = world.sites[at % size]
    for file in world.files:
        before = states(site)
        world.noting(site, partial(site.take, file, rule))
        logged = {(line.record_id, line.register, tuple(line.new.values())) for line in site.log}
        for theirs in file.stamped():
            ours = before.get(theirs.record.id)
            for register in theirs.record.registers:
                vector = vector_of(theirs, register.name)
                mine = vector_of(ours, register.name) if ours is not None else {}
                if vector and not is_seen(vector, mine):
                    value = values_of(theirs.record, register)
                    assert (theirs.record.id, register.name, value) in logged
    world.check()
