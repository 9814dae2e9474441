"""Where the variables of a loop map stand and how its arrows run, labels not yet considered.

Works like the drawing of ring-shaped molecules: the largest reinforcing loop of a connected group
becomes a circle; every further loop adds only what is not there yet, an ear between two of its
variables that stand already (or a ring hung on one), on the side where it crosses and crowds
least. So a brake is a smaller loop that shares its variables with the loop it holds back, and
every loop of any instrument comes out as visible arcs.
"""

import cmath
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from clusterdyn_desktop.domain.instrument import Loop
from clusterdyn_desktop.reporting.charts.loop_map.geometry import (
    Arc,
    Line,
    Point,
    arc_through,
    box_of,
    crossings,
    is_inside,
    line_of,
)

Step = tuple[str, str]

SAMPLE = 16.0
"""Distance of the points by which arcs are compared while placing."""

FLATTENED = 0.55
"""How much of its height an arc keeps where a ring hangs on a single variable."""


@dataclass(frozen=True)
class Skeleton:
    """Variables and arrows of one connected group of loops; arcs run from centre to centre."""

    loops: tuple[Loop, ...]
    nodes: Mapping[str, Point]
    arcs: Mapping[Step, Arc]

    def scaled(self, by: float) -> "Skeleton":
        """Return it larger or smaller."""
        return Skeleton(
            self.loops,
            {name: at * by for name, at in self.nodes.items()},
            {step: arc.scaled(by) for step, arc in self.arcs.items()},
        )

    def moved(self, by: Point) -> "Skeleton":
        """Return it moved."""
        return Skeleton(
            self.loops,
            {name: at + by for name, at in self.nodes.items()},
            {step: arc.moved(by) for step, arc in self.arcs.items()},
        )

    def centred(self) -> "Skeleton":
        """Return it with the middle of its variables at the origin."""
        return self.moved(-box_of(list(self.nodes.values())).centre)

    def outline(self, loop: Loop) -> list[Point]:
        """Return a loop's way round as a polygon."""
        return [point for step in loop.steps for point in self.arcs[step].sampled(SAMPLE)[:-1]]


@dataclass
class _Builder:
    spacing: float
    nodes: dict[str, Point] = field(default_factory=dict)
    arcs: dict[Step, Arc] = field(default_factory=dict)
    outlines: list[list[Point]] = field(default_factory=list)

    def ring(self, loop: Loop) -> None:
        """Place a loop as a circle, clockwise, its first variable on top."""
        count = len(loop.variables)
        radius = max(self.spacing / (2 * math.sin(math.pi / max(count, 2))), self.spacing * 0.6)
        turn = -2 * math.pi / count
        for place, name in enumerate(loop.variables):
            self.nodes[name] = cmath.rect(radius, math.pi / 2 + place * turn)
        for place, step in enumerate(loop.steps):
            self.arcs[step] = Arc(0j, radius, math.pi / 2 + place * turn, turn)

    def add(self, loop: Loop) -> None:
        """Place what is missing of a loop that shares a variable with those placed."""
        for ear in _ears(loop, self.nodes, self.arcs):
            surroundings = self._surroundings(ear)
            arcs = min(self._ways(ear), key=surroundings.cost)
            for step, arc in zip(pairwise(ear), arcs, strict=True):
                self.arcs[step] = arc
                self.nodes.setdefault(step[1], arc.last)

    def remember(self, loop: Loop) -> None:
        """Keep a finished loop's outline, so that later ears stay out of it."""
        skeleton = Skeleton((), self.nodes, self.arcs)
        self.outlines.append(skeleton.outline(loop))

    def _ways(self, ear: Sequence[str]) -> Iterator[list[Arc]]:
        """Yield the ways an ear could run, each as one arc an arrow."""
        first, last = self.nodes[ear[0]], self.nodes[ear[-1]]
        pieces = len(ear) - 1
        if ear[0] == ear[-1]:
            yield from self._hung_rings(first, pieces)
        else:
            for whole in self._bridges(first, last, pieces):
                yield _divided(whole, pieces)

    def _hung_rings(self, at: Point, pieces: int) -> Iterator[list[Arc]]:
        """Yield rings that hang on one variable; their ends are flattened, to part the arrows."""
        radius = max(self.spacing * pieces / (2 * math.pi), self.spacing * 0.46)
        middle = sum(self.nodes.values()) / len(self.nodes)
        outward = cmath.phase(at - middle) if at != middle else 0.0
        for place in range(24):
            angle = outward + place * math.pi / 12
            centre = at + cmath.rect(radius, angle)
            arcs = _divided(Arc(centre, radius, angle + math.pi, -2 * math.pi), pieces)
            yield [_flattened(arcs[0]), *arcs[1:-1], _flattened(arcs[-1])]

    def _bridges(self, first: Point, last: Point, pieces: int) -> Iterator[Arc]:
        wanted = pieces * self.spacing * 0.92
        heights = [
            share * self.spacing
            for share in (0.2, 0.45, 0.62, 0.75, 0.9, 1.05, 1.2, 1.4, 1.6, 1.8, 2.1, 2.5)
        ]
        for height in heights:
            for side in (1, -1):
                arc = arc_through(first, last, side * height)
                if arc.length >= wanted or height == heights[-1]:
                    yield arc

    def _surroundings(self, ear: Sequence[str]) -> "_Surroundings":
        return _Surroundings(
            spacing=self.spacing,
            nodes=[at for name, at in self.nodes.items() if name not in (ear[0], ear[-1])],
            lines=[line_of(arc.sampled(SAMPLE)) for arc in self.arcs.values()],
            outlines=self.outlines,
        )


@dataclass(frozen=True)
class _Surroundings:
    """What stands already when an ear is placed."""

    spacing: float
    nodes: Sequence[Point]
    lines: Sequence[Line]
    outlines: Sequence[Sequence[Point]]

    def cost(self, arcs: Sequence[Arc]) -> float:
        """Return how much a way for an ear crosses and crowds what stands already."""
        points = [point for arc in arcs for point in arc.sampled(SAMPLE)]
        fresh = [arc.last for arc in arcs[:-1]]
        inner = line_of(points[1:-1])
        halfway = fresh + [arc.at(0.5) for arc in arcs]
        every = [point for line in self.lines for point in line.points]
        return (
            sum(arc.length for arc in arcs) / self.spacing * 0.1
            + sum(_crowding(p, self.nodes, self.spacing * 0.42) for p in points) * 0.9
            + sum(_crowding(p, self.nodes, self.spacing * 0.75) for p in fresh) * 8
            + sum(_crowding(p, every, self.spacing * 0.5) for p in fresh) * 8
            + sum(crossings(inner, line) for line in self.lines) * 6
            + sum(is_inside(p, outline) for p in halfway for outline in self.outlines) * 1.5
        )


def _divided(arc: Arc, pieces: int) -> list[Arc]:
    return [arc.between(place / pieces, (place + 1) / pieces) for place in range(pieces)]


def _flattened(arc: Arc) -> Arc:
    """Return an arc between the same points that rises less."""
    rise = abs(arc.at(0.5) - (arc.first + arc.last) / 2)
    return arc_through(arc.first, arc.last, math.copysign(rise * FLATTENED, -arc.sweep))


def _crowding(point: Point, others: Sequence[Point], reach: float) -> float:
    nearest = min((abs(point - other) for other in others), default=reach)
    return max(0.0, 1 - nearest / reach)


def _ears(loop: Loop, nodes: Mapping[str, Point], arcs: Mapping[Step, Arc]) -> Iterator[list[str]]:
    """Yield the runs of a loop that are not drawn yet, each from and to a placed variable."""
    names = loop.variables
    start = next(place for place, name in enumerate(names) if name in nodes)
    around = [*names[start:], *names[: start + 1]]
    run = [around[0]]
    for name in around[1:]:
        run.append(name)
        if name in nodes:
            if len(run) > 2 or (run[0], run[1]) not in arcs:
                yield run
            run = [name]


def connected_groups(loops: Sequence[Loop]) -> list[list[Loop]]:
    """Divide loops into groups that share variables, in the order given."""
    groups: list[list[Loop]] = []
    for loop in loops:
        touching = [group for group in groups if _share(group, loop)]
        merged = [member for group in touching for member in group] + [loop]
        groups = [group for group in groups if group not in touching] + [merged]
    order = {loop.id: place for place, loop in enumerate(loops)}
    for group in groups:
        group.sort(key=lambda loop: order[loop.id])
    return sorted(groups, key=lambda group: order[group[0].id])


def _share(group: Sequence[Loop], loop: Loop) -> bool:
    return any(set(member.variables) & set(loop.variables) for member in group)


def build(loops: Sequence[Loop], spacing: float) -> Skeleton:
    """Place one connected group of loops; neighbours on a circle stand `spacing` apart."""
    builder = _Builder(spacing)
    waiting = sorted(loops, key=lambda loop: (loop.type != "R", -len(loop.variables)))
    first = waiting.pop(0)
    builder.ring(first)
    builder.remember(first)
    while waiting:
        loop = next(
            loop for loop in waiting if any(name in builder.nodes for name in loop.variables)
        )
        waiting.remove(loop)
        builder.add(loop)
        builder.remember(loop)
    return Skeleton(tuple(loops), dict(builder.nodes), dict(builder.arcs)).centred()
