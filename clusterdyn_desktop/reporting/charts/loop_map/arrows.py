"""The arrows of a loop map: where they stop, where their sign stands, and their delay strokes."""

import cmath
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from clusterdyn_desktop.domain.instrument import Link, Polarity
from clusterdyn_desktop.reporting.charts.loop_map.geometry import (
    Arc,
    Box,
    Point,
    arc_through,
    box_round,
    crossings,
    line_of,
)

TAIL_GAP = 3.5
HEAD_GAP = 5.0
HEAD = 7.5
"""Length of an arrow's head."""

SIGN_REACH = 4.2
SIGN_OFFSET = 8.5
SIGN_PLACES = (0.84, 0.76, 0.66, 0.56, 0.3)
DELAY_PLACE = 0.46
DELAY_HALF = 5.0
SAMPLE = 5.0


@dataclass(frozen=True, slots=True)
class Arrow:
    """One arrow: `shaft` ends at the arrow's tip; `is_bridge` marks links outside any loop shown.

    `delay` holds the two strokes across the arrow as pairs of points, empty without a delay.
    """

    source: str
    target: str
    polarity: Polarity
    shaft: Arc
    sign: Point
    delay: tuple[tuple[Point, Point], ...]
    is_bridge: bool = False

    @property
    def sign_box(self) -> Box:
        """The room the sign takes."""
        return box_round(self.sign, SIGN_REACH)

    def turned(self, angle: float) -> "Arrow":
        """Return the arrow turned round the origin."""
        by = cmath.rect(1, angle)
        return replace(
            self,
            shaft=self.shaft.turned(angle),
            sign=self.sign * by,
            delay=tuple((first * by, last * by) for first, last in self.delay),
        )

    def moved(self, by: Point) -> "Arrow":
        """Return the arrow moved."""
        return replace(
            self,
            shaft=self.shaft.moved(by),
            sign=self.sign + by,
            delay=tuple((first + by, last + by) for first, last in self.delay),
        )

    def points(self) -> list[Point]:
        """Return points along everything of the arrow but its sign."""
        strokes = [point for stroke in self.delay for point in stroke]
        return self.shaft.sampled(SAMPLE) + strokes


def arrows_of(
    arcs: Mapping[tuple[str, str], Arc],
    links: Mapping[tuple[str, str], Link],
    nodes: Mapping[str, Point],
    radius: float,
) -> list[Arrow]:
    """Return the arrows of loops: arcs cut short of the variables, with their signs."""
    shafts = {
        step: arc.without_ends(radius + TAIL_GAP, radius + HEAD_GAP) for step, arc in arcs.items()
    }
    lines = {step: shaft.sampled(SAMPLE) for step, shaft in shafts.items()}
    signs: list[Point] = []
    arrows = []
    for step, shaft in shafts.items():
        others = [point for other, line in lines.items() if other != step for point in line]
        sign = _sign_place(shaft, _Crowd([*nodes.values()], radius, others, signs))
        signs.append(sign)
        link = links[step]
        delay = _delay_strokes(shaft) if link.delay else ()
        arrows.append(Arrow(*step, link.polarity, shaft, sign, delay))
    return arrows


def _delay_strokes(shaft: Arc) -> tuple[tuple[Point, Point], ...]:
    apart = 1.7 / shaft.length
    strokes = []
    for share in (DELAY_PLACE - apart, DELAY_PLACE + apart):
        across = shaft.direction(share) * 1j * DELAY_HALF
        strokes.append((shaft.at(share) - across, shaft.at(share) + across))
    return tuple(strokes)


@dataclass(frozen=True)
class _Crowd:
    """What a sign keeps away from."""

    nodes: Sequence[Point]
    radius: float
    lines: Sequence[Point]
    signs: Sequence[Point]
    boxes: Sequence[Box] = ()

    def room(self, at: Point) -> float:
        """Return how far the nearest thing is from a point, less the distance it asks for."""
        return min(
            min(abs(at - node) for node in self.nodes) - self.radius - 3,
            min((abs(at - point) for point in self.lines), default=99.0) - 3,
            min((abs(at - sign) for sign in self.signs), default=99.0) - 6,
            min((box.distance(at) for box in self.boxes), default=99.0) - 2.5,
        )


def _sign_place(shaft: Arc, crowd: _Crowd) -> Point:
    """Return the place beside an arrow, near its head, where its sign has room."""
    outward = 1 if shaft.sweep < 0 else -1
    places = [
        shaft.at(share) + shaft.direction(share) * 1j * side * SIGN_OFFSET
        for share in SIGN_PLACES
        for side in (outward, -outward)
    ]
    roomy = (place for place in places if crowd.room(place) >= SIGN_REACH)
    return next(roomy, None) or max(places, key=crowd.room)


@dataclass(frozen=True)
class Surroundings:
    """What links outside the loops keep away from: everything that stands already."""

    nodes: Mapping[str, Point]
    radius: float
    marks: Sequence[Point]
    labels: Sequence[Box]


def bridging_arrows(
    links: Sequence[Link], arrows: Sequence[Arrow], around: Surroundings
) -> list[Arrow]:
    """Return arrows for links among the variables shown that belong to no loop shown."""
    drawn = {(arrow.source, arrow.target) for arrow in arrows}
    placed: list[Arrow] = []
    for link in links:
        if (link.source, link.target) not in drawn:
            placed.append(_bridge(link, [*arrows, *placed], around))
    return placed


def _bridge(link: Link, arrows: Sequence[Arrow], around: Surroundings) -> Arrow:
    first, last = around.nodes[link.source], around.nodes[link.target]
    lines = [line_of(arrow.shaft.sampled(18)) for arrow in arrows]
    others = [at for name, at in around.nodes.items() if name not in (link.source, link.target)]
    others += around.marks

    def cost(arc: Arc) -> float:
        points = arc.sampled(14)[1:-1]
        distances = [min(abs(point - other) for other in others) for point in points]
        near = sum(max(0.0, 1 - distance / (around.radius * 2.2)) for distance in distances)
        over = sum(distance < around.radius + 3 for distance in distances)
        way = line_of(points)
        crossed = sum(crossings(way, line) for line in lines)
        hits = sum(box.holds(point) for box in around.labels for point in points)
        return arc.length / 100 + near * 4 + over * 20 + crossed + hits * 6

    heights = (0.04, 0.09, 0.15, 0.22, 0.3, 0.4, 0.5)
    chord = abs(last - first)
    ways = [arc_through(first, last, side * h * chord) for h in heights for side in (1, -1)]
    arc = min(ways, key=cost)
    shaft = arc.without_ends(around.radius + TAIL_GAP, around.radius + HEAD_GAP)
    points = [point for line in lines for point in line.points]
    signs = [arrow.sign for arrow in arrows]
    crowd = _Crowd([*around.nodes.values()], around.radius, points, signs, around.labels)
    sign = _sign_place(shaft, crowd)
    delay = _delay_strokes(shaft) if link.delay else ()
    return Arrow(link.source, link.target, link.polarity, shaft, sign, delay, is_bridge=True)


def hits(arrows: Sequence[Arrow], boxes: Sequence[Box]) -> int:
    """Count the pairs of an arrow and a box that touch."""
    return sum(
        any(box.holds(point) for point in arrow.points()) or box.overlaps(arrow.sign_box)
        for arrow in arrows
        for box in boxes
    )
