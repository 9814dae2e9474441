"""Where the mark of each loop (R1, B1 …) stands, and which way round it turns."""

import cmath
from collections.abc import Sequence
from dataclasses import dataclass, replace

from clusterdyn_desktop.domain.instrument import Loop, LoopType
from clusterdyn_desktop.reporting.charts.loop_map.arrows import Arrow
from clusterdyn_desktop.reporting.charts.loop_map.geometry import (
    Point,
    box_of,
    is_inside,
    signed_area,
)
from clusterdyn_desktop.reporting.charts.loop_map.skeleton import Skeleton

MARK = 11.0
"""Radius of a loop mark."""

GRID = 9.0
ROOM = 3.0


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of one loop."""

    loop: str
    type: LoopType
    centre: Point
    clockwise: bool

    def turned(self, angle: float) -> "Mark":
        """Return the mark turned round the origin."""
        return replace(self, centre=self.centre * cmath.rect(1, angle))

    def moved(self, by: Point) -> "Mark":
        """Return the mark moved."""
        return replace(self, centre=self.centre + by)


def place_marks(skeleton: Skeleton, arrows: Sequence[Arrow], radius: float) -> list[Mark]:
    """Place a mark for every loop, where possible in a field that no other loop encloses."""
    outlines = {loop.id: skeleton.outline(loop) for loop in skeleton.loops}
    walls = [point for arrow in arrows for point in arrow.points()[::2]]
    walls += [arrow.sign for arrow in arrows]
    marks: list[Mark] = []
    for loop in sorted(skeleton.loops, key=lambda loop: abs(signed_area(outlines[loop.id]))):
        others = [outline for name, outline in outlines.items() if name != loop.id]
        taken = [mark.centre for mark in marks]
        frame = box_of(outlines[loop.id]).grown(MARK * 3)
        near = [point for point in walls if frame.holds(point)]
        nodes = [node for node in skeleton.nodes.values() if frame.holds(node)]
        centre = _best_place(outlines[loop.id], others, _Walls(near, nodes, radius, taken))
        marks.append(_mark(loop, centre, outlines[loop.id]))
    return marks


def _mark(loop: Loop, centre: Point, outline: Sequence[Point]) -> Mark:
    return Mark(loop.id, loop.type, centre, signed_area(outline) < 0)


@dataclass(frozen=True)
class _Walls:
    points: Sequence[Point]
    nodes: Sequence[Point]
    radius: float
    marks: Sequence[Point]

    def room(self, at: Point) -> float:
        """Return the radius of the largest free circle round a point."""
        nearest = min(abs(at - point) for point in self.points)
        nearest_node = min(abs(at - node) for node in self.nodes) - self.radius
        nearest_mark = min((abs(at - mark) for mark in self.marks), default=999.0) - MARK
        return min(nearest, nearest_node, nearest_mark)


def _best_place(
    outline: Sequence[Point], others: Sequence[Sequence[Point]], walls: _Walls
) -> Point:
    inside = [point for point in _grid(outline) if is_inside(point, outline)]
    ranked = []
    for point in inside:
        room = walls.room(point)
        fits = room >= MARK + ROOM
        shared = sum(is_inside(point, other) for other in others) if fits else 0
        ranked.append((fits, -shared, round(room, 3), point.real, point.imag, point))
    return max(ranked)[-1] if ranked else sum(outline) / len(outline)


def _grid(outline: Sequence[Point]) -> list[Point]:
    frame = box_of(outline)
    points = [sum(outline) / len(outline), frame.centre]
    x = frame.left
    while x < frame.right:
        y = frame.bottom
        while y < frame.top:
            points.append(complex(x, y))
            y += GRID
        x += GRID
    return points
