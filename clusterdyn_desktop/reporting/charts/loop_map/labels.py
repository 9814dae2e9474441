"""Where the names of variables stand: outside the circles, touching nothing."""

import cmath
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clusterdyn_desktop.reporting.charts.loop_map.arrows import Arrow
from clusterdyn_desktop.reporting.charts.loop_map.geometry import Box, Point
from clusterdyn_desktop.reporting.charts.loop_map.marks import MARK, Mark

DIRECTIONS = 24
GAPS = (4.0, 8.0, 13.0, 19.0)
RETRIES = 4
MARGIN = 2.2
"""How far a label stays from everything."""


@dataclass(frozen=True, slots=True)
class LabelSize:
    """One way to set a label: its lines, and the room they take."""

    lines: tuple[str, ...]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Label:
    """A placed label; `side` says to which side of the variable it stands: -1, 0 or 1."""

    lines: tuple[str, ...]
    box: Box
    side: int


@dataclass(frozen=True)
class Obstacles:
    """What labels must not touch."""

    nodes: Mapping[str, Point]
    radius: float
    arrows: Sequence[Arrow]
    marks: Sequence[Mark]

    def near(self, at: Point, reach: float) -> tuple[list[Point], list[tuple[Point, float]]]:
        """Return the points and circles within reach of a point."""
        points = [point for arrow in self.arrows for point in arrow.points()]
        circles = [(node, self.radius + 3.5) for node in self.nodes.values()]
        circles += [(mark.centre, MARK + 1.5) for mark in self.marks]
        circles += [(arrow.sign, 5.0) for arrow in self.arrows]
        return (
            [point for point in points if abs(point - at) < reach],
            [circle for circle in circles if abs(circle[0] - at) < reach],
        )

    def outward(self, name: str) -> Point:
        """Return the direction in which a variable has the most room between its arrows."""
        at = self.nodes[name]
        angles = sorted(
            cmath.phase(arrow.shaft.at(0 if arrow.source == name else 1) - at)
            for arrow in self.arrows
            if name in (arrow.source, arrow.target) and not arrow.is_bridge
        )
        if not angles:
            return 1j
        gaps = [
            ((after - before) % (2 * math.pi) or 2 * math.pi, before)
            for before, after in zip(angles, angles[1:] + angles[:1], strict=True)
        ]
        widest, start = max(gaps)
        return cmath.rect(1, start + widest / 2)


@dataclass(frozen=True, slots=True)
class _Option:
    label: Label
    cost: float
    touched: int


def place_labels(
    obstacles: Obstacles, sizes: Mapping[str, tuple[LabelSize, ...]]
) -> tuple[dict[str, Label], int]:
    """Place every label; return the labels and how many of them touch something.

    Those with the fewest free places come first; one that finds no room is tried again before all
    others.
    """
    options = {name: _options(obstacles, name, sizes[name]) for name in obstacles.nodes}
    order = sorted(options, key=lambda name: (_count_free(options[name]), name))
    placed, stuck = _placed(options, order)
    for _ in range(RETRIES):
        movable = [name for name in stuck if _count_free(options[name])]
        if not movable:
            break
        order = [*movable, *(name for name in order if name not in movable)]
        again, still_stuck = _placed(options, order)
        if len(still_stuck) < len(stuck):
            placed, stuck = again, still_stuck
    return placed, len(stuck)


def _placed(
    options: Mapping[str, list[_Option]], order: Sequence[str]
) -> tuple[dict[str, Label], list[str]]:
    """Place labels one after the other; return them, and those that found no room."""
    placed: dict[str, Label] = {}
    stuck = []
    for name in order:
        taken = [label.box.grown(MARGIN) for label in placed.values()]
        fitting = [
            option
            for option in options[name]
            if option.touched == 0 and not any(option.label.box.overlaps(box) for box in taken)
        ]
        if not fitting:
            stuck.append(name)
        best = min(fitting or options[name], key=lambda option: (option.touched, option.cost))
        placed[name] = best.label
    return placed, stuck


def _count_free(options: Sequence[_Option]) -> int:
    return sum(option.touched == 0 for option in options)


def _options(obstacles: Obstacles, name: str, sizes: Sequence[LabelSize]) -> list[_Option]:
    """Return the places of a label, each with the count of things it would touch."""
    at = obstacles.nodes[name]
    outward = obstacles.outward(name)
    widest = max(size.width for size in sizes)
    points, circles = obstacles.near(at, widest + obstacles.radius + 24)
    options = []
    for wrap, size in enumerate(sizes):
        for gap in GAPS:
            for turn in range(DIRECTIONS):
                direction = cmath.rect(1, turn * 2 * math.pi / DIRECTIONS)
                box = _box(at, direction, size, obstacles.radius + gap)
                touched = _touched(box.grown(MARGIN), points, circles)
                cost = _cost(direction, outward, gap) + wrap * 0.12
                label = Label(size.lines, box, _side(direction))
                options.append(_Option(label, cost, touched))
    return options


def _cost(direction: Point, outward: Point, gap: float) -> float:
    apart = abs(cmath.phase(direction / outward)) / math.pi
    level = min(abs(direction.real), abs(direction.imag))
    return apart * 2 + gap * 0.04 + level * 0.12


def _side(direction: Point) -> int:
    if abs(direction.real) < math.sin(math.pi / 8):
        return 0
    return 1 if direction.real > 0 else -1


def _box(at: Point, direction: Point, size: LabelSize, distance: float) -> Box:
    """Return the box that touches a circle of radius `distance` from outside in a direction."""
    near = at + direction * distance
    across = direction.real if abs(direction.real) > 0.01 else 0.0
    up = direction.imag if abs(direction.imag) > 0.01 else 0.0
    left = near.real - size.width * (1 - _share(across))
    bottom = near.imag - size.height * (1 - _share(up))
    return Box(left, bottom, left + size.width, bottom + size.height)


def _share(part: float) -> float:
    """Return how much of the label lies beyond the point of touch: all, half or none."""
    return min(1.0, max(0.0, 0.5 + part * 0.75))


def _touched(box: Box, points: Sequence[Point], circles: Sequence[tuple[Point, float]]) -> int:
    """Count what a box touches; one circle is enough to know that it does not fit."""
    for centre, radius in circles:
        if box.distance(centre) < radius:
            return 1 + len(points)
    left, right, bottom, top = box.left, box.right, box.bottom, box.top
    return sum(left < p.real < right and bottom < p.imag < top for p in points)
