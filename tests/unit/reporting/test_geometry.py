import cmath
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.reporting.charts.loop_map.drawing import bezier
from clusterdyn_desktop.reporting.charts.loop_map.geometry import (
    Arc,
    Box,
    arc_through,
    crossings,
    is_inside,
    line_of,
    signed_area,
)

coordinate = st.floats(-300, 300)
points = st.builds(complex, coordinate, coordinate)


@given(points, points, st.floats(0.05, 2.5), st.booleans())
def test_an_arc_goes_through_both_points_and_rises_as_asked(
    first: complex, last: complex, share: float, to_the_left: bool
) -> None:
    if abs(last - first) < 1:
        return
    height = share * abs(last - first) * (1 if to_the_left else -1)

    arc = arc_through(first, last, height)

    assert abs(arc.first - first) < 1e-6 * arc.radius + 1e-6
    assert abs(arc.last - last) < 1e-6 * arc.radius + 1e-6
    top = arc.at(0.5) - (first + last) / 2
    assert abs(top) == pytest.approx(abs(height), rel=1e-6)
    left = (last - first) * 1j
    assert (top.real * left.real + top.imag * left.imag > 0) is to_the_left


@given(points, st.floats(5, 200), st.floats(-6, 6), st.floats(0.2, 6), st.booleans())
def test_bezier_points_stay_on_the_circle(
    centre: complex, radius: float, start: float, sweep: float, clockwise: bool
) -> None:
    arc = Arc(centre, radius, start, -sweep if clockwise else sweep)

    curve = bezier(arc)

    assert abs(curve[0] - arc.first) < 1e-6
    assert abs(curve[-1] - arc.last) < 1e-6
    for piece in range(0, len(curve) - 1, 3):
        a, b, c, d = curve[piece : piece + 4]
        middle = (a + 3 * b + 3 * c + d) / 8
        assert abs(abs(middle - centre) - radius) < radius * 0.001


def test_direction_is_the_way_of_travel() -> None:
    clockwise = Arc(0j, 10, math.pi / 2, -math.pi / 2)

    assert cmath.isclose(clockwise.direction(0), 1 + 0j, abs_tol=1e-9)
    assert cmath.isclose(clockwise.direction(1), -1j, abs_tol=1e-9)


def test_ends_are_cut_by_length() -> None:
    arc = Arc(0j, 10, 0, math.pi).without_ends(2, 3)

    assert arc.length == pytest.approx(10 * math.pi - 5)


def test_crossings_are_counted() -> None:
    level = line_of([0j, 10 + 0j])

    assert crossings(line_of([0j, 10 + 10j]), line_of([10j, 10 + 0j])) == 1
    assert crossings(level, line_of([1j, 10 + 1j])) == 0
    assert crossings(level, line_of([3 - 1j, 4 + 1j, 5 - 1j])) == 2


def test_area_has_the_sign_of_the_turn() -> None:
    square = [0j, 2 + 0j, 2 + 2j, 2j]

    assert signed_area(square) == 4
    assert signed_area(square[::-1]) == -4
    assert is_inside(1 + 1j, square)
    assert not is_inside(3 + 1j, square)


def test_boxes_know_what_they_touch() -> None:
    box = Box(0, 0, 10, 4)

    assert box.overlaps(Box(9, 3, 12, 6))
    assert not box.overlaps(Box(10, 0, 12, 4))
    assert box.distance(13 + 8j) == 5
    assert box.joined(Box(-1, 2, 3, 9)) == Box(-1, 0, 10, 9)
