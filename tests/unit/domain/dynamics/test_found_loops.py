"""Loops are found in the links, all of them, told in one order, with the sign their arrows give."""

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterdyn_desktop.domain.dynamics.found_loops import find_loops
from clusterdyn_desktop.domain.instrument import Instrument, Link, Variable

NAMES = "ABCDE"


Links = dict[tuple[str, str], str]
Model = Callable[[Links], Instrument]


@pytest.fixture(scope="module")
def model(instrument: Instrument) -> Model:
    """Makes a model of five variables with these arrows and their signs."""

    def with_links(links: Links) -> Instrument:
        return _with_links(instrument, links)

    return with_links


def _with_links(instrument: Instrument, links: Links) -> Instrument:
    return replace(
        instrument,
        variables=tuple(Variable(name, 1, "loop", "cluster", False, "own") for name in NAMES),
        links=tuple(
            Link(source, target, "-" if sign == "-" else "+", False, "own")
            for (source, target), sign in links.items()
        ),
        loops=(),
    )


def plainly(links: Links) -> set[tuple[tuple[str, ...], str]]:
    """Every circle by trying every order of every choice of variables."""
    found = set()
    for length in range(1, len(NAMES) + 1):
        for chain in permutations(NAMES, length):
            steps = list(zip(chain, (*chain[1:], chain[0]), strict=True))
            if chain[0] == min(chain) and all(step in links for step in steps):
                minuses = [links[step] for step in steps].count("-")
                found.add((chain, "R" if minuses % 2 == 0 else "B"))
    return found


arrows = st.dictionaries(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), st.sampled_from("+-")
)


@given(links=arrows)
@settings(deadline=None)  # the first one waits for a library to be imported
def test_every_loop_is_found_once_with_its_sign(model: Model, links: Links) -> None:
    loops = find_loops(model(links))

    found = [(loop.variables, loop.type) for loop in loops.loops]
    assert len(found) == len(set(found))
    assert set(found) == plainly(links)
    assert loops.up_to is None


def test_the_instrument_of_the_program_holds_eighteen_loops_and_names_eleven(
    instrument: Instrument,
) -> None:
    """Source: method.md 6 counts them."""
    loops = find_loops(instrument)

    assert [loop.type for loop in loops.loops].count("R") == 12
    assert [loop.type for loop in loops.loops].count("B") == 6
    assert {loop.named for loop in loops.loops} - {""} == set(instrument.loop_by_id)
    assert len(loops.unnamed) == 7
    for loop in loops.loops:
        if loop.named:
            told = instrument.loop_by_id[loop.named]
            assert (loop.variables, loop.type) == (told.variables, told.type)


def test_the_order_in_which_links_are_written_changes_nothing(instrument: Instrument) -> None:
    shuffled = list(instrument.links)
    Random(7).shuffle(shuffled)

    assert find_loops(replace(instrument, links=tuple(shuffled))) == find_loops(instrument)


def test_a_model_with_too_many_loops_gives_all_the_short_ones(model: Model) -> None:
    everything = {(one, other): "+" for one in NAMES for other in NAMES if one != other}

    loops = find_loops(model(everything), most=30)

    assert loops.up_to == 3
    assert [len(loop.variables) for loop in loops.loops] == [2] * 10 + [3] * 20
