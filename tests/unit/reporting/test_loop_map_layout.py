"""The loop map's geometry: nothing touches what it must not, in any instrument."""

from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clusterdyn_desktop.domain.instrument import Instrument, Link, Loop
from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.charts.loop_map.drawing import layout_request
from clusterdyn_desktop.reporting.charts.loop_map.geometry import (
    crossings,
    is_inside,
    line_of,
    signed_area,
)
from clusterdyn_desktop.reporting.charts.loop_map.labels import LabelSize
from clusterdyn_desktop.reporting.charts.loop_map.layout import NODE, Layout, Request, lay_out
from clusterdyn_desktop.reporting.charts.loop_map.marks import MARK
from tests.unit.reporting.conftest import Material

STAGES = (1, 2, 3, 4, 5)
FEW_CROSSINGS = 3  # beside a variable where three loops meet, in the map of all
LOOPS = ("R1", "B1", "R2", "B2", "R3", "B3", "R4", "B4", "R5a", "R5b", "B5")


def laid_out(example: Material, loops: Sequence[str], language: str) -> Layout:
    return lay_out(layout_request(example("A-SE-3", language), loops, fonts.Glyphs(), 1.6))


def complaints(layout: Layout) -> list[str]:
    return [*label_complaints(layout), *arrow_complaints(layout), *node_complaints(layout)]


def label_complaints(layout: Layout) -> list[str]:
    found = []
    for name, label in layout.labels.items():
        found += [
            f"label {name} on variable {other}"
            for other, at in layout.nodes.items()
            if label.box.distance(at) < NODE
        ]
        found += [
            f"arrow {arrow.source}>{arrow.target} through label {name}"
            for arrow in layout.arrows
            if any(label.box.holds(point) for point in arrow.shaft.sampled(1.5))
            or any(label.box.holds(point) for stroke in arrow.delay for point in stroke)
            or label.box.overlaps(arrow.sign_box)
        ]
        found += [
            f"mark {mark.loop} on label {name}"
            for mark in layout.marks
            if label.box.distance(mark.centre) < MARK
        ]
    found += [
        f"labels {first} and {second}"
        for first, second in combinations(layout.labels, 2)
        if layout.labels[first].box.overlaps(layout.labels[second].box)
    ]
    return found


def arrow_complaints(layout: Layout) -> list[str]:
    found = []
    for arrow in layout.arrows:
        points = arrow.shaft.sampled(2)
        found += [
            f"arrow {arrow.source}>{arrow.target} over variable {name}"
            for name, at in layout.nodes.items()
            if min(abs(point - at) for point in points) < NODE + 2
        ]
    return found


def node_complaints(layout: Layout) -> list[str]:
    found = [
        f"variables {first} and {second}"
        for first, second in combinations(layout.nodes, 2)
        if abs(layout.nodes[first] - layout.nodes[second]) < 2 * NODE + 6
    ]
    found += [
        f"mark {mark.loop} on variable {name}"
        for mark in layout.marks
        for name, at in layout.nodes.items()
        if abs(mark.centre - at) < NODE + MARK
    ]
    found += [
        f"marks {first.loop} and {second.loop}"
        for first, second in combinations(layout.marks, 2)
        if abs(first.centre - second.centre) < 2 * MARK
    ]
    return found


def crossed(layout: Layout) -> int:
    lines = [line_of(arrow.shaft.sampled(4)) for arrow in layout.arrows if not arrow.is_bridge]
    return sum(crossings(first, second) for first, second in combinations(lines, 2))


@pytest.mark.parametrize("language", ["en", "sv"])
@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_is_clean_and_without_crossings(
    example: Material, instrument: Instrument, stage: int, language: str
) -> None:
    loops = [loop.id for loop in instrument.loops if loop.stage == stage]

    layout = laid_out(example, loops, language)

    assert complaints(layout) == []
    assert crossed(layout) == 0


@pytest.mark.parametrize("loop", LOOPS)
def test_a_loop_alone_is_clean(example: Material, instrument: Instrument, loop: str) -> None:
    layout = laid_out(example, [loop], "en")

    assert complaints(layout) == []
    assert crossed(layout) == 0


@pytest.mark.parametrize("language", ["en", "sv"])
def test_all_loops_together_are_clean(
    example: Material, instrument: Instrument, language: str
) -> None:
    layout = laid_out(example, [loop.id for loop in instrument.loops], language)

    assert complaints(layout) == []
    assert crossed(layout) <= FEW_CROSSINGS
    steps = {step for loop in instrument.loops for step in loop.steps}
    assert {(a.source, a.target) for a in layout.arrows if not a.is_bridge} == steps


@pytest.mark.parametrize("stage", STAGES)
def test_each_mark_stands_inside_its_loop_and_turns_its_way(
    example: Material, instrument: Instrument, stage: int
) -> None:
    loops = [loop for loop in instrument.loops if loop.stage == stage]
    layout = laid_out(example, [loop.id for loop in loops], "en")

    shafts = {(arrow.source, arrow.target): arrow.shaft for arrow in layout.arrows}
    for loop in loops:
        outline = [point for step in loop.steps for point in shafts[step].sampled(6)]
        mark = next(mark for mark in layout.marks if mark.loop == loop.id)
        assert is_inside(mark.centre, outline)
        assert mark.clockwise is (signed_area(outline) < 0)


def test_a_brake_hangs_on_its_loop_and_shares_its_variables(
    example: Material, instrument: Instrument
) -> None:
    layout = laid_out(example, ["R3", "B3"], "en")

    assert set(layout.nodes) == {
        name for loop in ("R3", "B3") for name in instrument.loop_by_id[loop].variables
    }
    main = [layout.nodes[name] for name in instrument.loop_by_id["R3"].variables]
    centre = sum(main) / len(main)
    assert len({round(abs(at - centre), 3) for at in main}) == 1, "the main loop is a circle"


def test_the_same_request_gives_the_same_layout(example: Material, instrument: Instrument) -> None:
    first = laid_out(example, ["R2", "B2"], "en")
    lay_out.cache_clear()
    second = laid_out(example, ["R2", "B2"], "en")

    assert first == second


@st.composite
def invented_loops(draw: st.DrawFn) -> tuple[Loop, ...]:
    """A main loop with a few loops that leave it and come back, as a partner might draw them."""
    size = draw(st.integers(3, 7))
    main = tuple(f"m{n}" for n in range(size))
    loops = [Loop("R1", 1, "R", main, "own")]
    starts = draw(st.lists(st.integers(0, size - 1), min_size=0, max_size=2, unique=True))
    for number, start in enumerate(starts):
        shared = draw(st.integers(1, size - 1))
        fresh = draw(st.integers(1, 2))
        own = [f"x{number}{n}" for n in range(fresh)]
        path = [main[(start + n) % size] for n in range(shared)]
        loops.append(Loop(f"B{number + 1}", 1, "B", (*path, *own), "own"))
    return tuple(loops)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(invented_loops(), st.integers(30, 90))
def test_an_invented_instrument_is_clean(loops: tuple[Loop, ...], wide: int) -> None:
    steps = dict.fromkeys(step for loop in loops for step in loop.steps)
    names = sorted({name for loop in loops for name in loop.variables})
    request = Request(
        loops=loops,
        links=tuple(Link(a, b, "+", n % 3 == 0, "own") for n, (a, b) in enumerate(steps)),
        labels=tuple((name, (LabelSize((name,), wide, 10.4),)) for name in names),
        aspect=1.6,
    )

    assert label_complaints(lay_out(request)) == []
