"""Points, arcs and boxes of the loop map. A point is a complex number: x + y·1j, y upwards."""

import cmath
import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

Point = complex


@dataclass(frozen=True, slots=True)
class Arc:
    """A piece of a circle; `sweep` in radians is positive when it runs counter-clockwise."""

    centre: Point
    radius: float
    start: float
    sweep: float

    @property
    def length(self) -> float:
        """How long the arc is."""
        return self.radius * abs(self.sweep)

    @property
    def first(self) -> Point:
        """Where it begins."""
        return self.at(0)

    @property
    def last(self) -> Point:
        """Where it ends."""
        return self.at(1)

    def at(self, share: float) -> Point:
        """Return the point at a share (0–1) of the way."""
        return self.centre + cmath.rect(self.radius, self.start + share * self.sweep)

    def direction(self, share: float) -> Point:
        """Return the direction of travel at a share of the way, of length 1."""
        quarter = math.copysign(math.pi / 2, self.sweep)
        return cmath.rect(1, self.start + share * self.sweep + quarter)

    def between(self, first: float, last: float) -> "Arc":
        """Return the part between two shares of the way."""
        return Arc(
            self.centre, self.radius, self.start + first * self.sweep, (last - first) * self.sweep
        )

    def without_ends(self, before: float, after: float) -> "Arc":
        """Return the arc shortened by a length at either end."""
        length = self.length
        return self.between(before / length, 1 - after / length)

    def sampled(self, step: float) -> list[Point]:
        """Return points along the arc, no more than `step` apart, both ends included."""
        count = max(2, math.ceil(self.length / step))
        return [self.at(place / count) for place in range(count + 1)]

    def turned(self, angle: float) -> "Arc":
        """Return the arc turned round the origin."""
        return Arc(self.centre * cmath.rect(1, angle), self.radius, self.start + angle, self.sweep)

    def scaled(self, by: float) -> "Arc":
        """Return the arc with every distance from the origin multiplied."""
        return Arc(self.centre * by, self.radius * by, self.start, self.sweep)

    def moved(self, by: Point) -> "Arc":
        """Return the arc moved."""
        return Arc(self.centre + by, self.radius, self.start, self.sweep)


def arc_through(first: Point, last: Point, height: float) -> Arc:
    """Return the arc between two points that rises `height` over their chord, to its left.

    A negative height rises to the right of the way from `first` to `last`.
    """
    chord = last - first
    half = abs(chord) / 2
    rise = abs(height)
    radius = (half**2 + rise**2) / (2 * rise)
    side = math.copysign(1.0, height)
    left = chord / abs(chord) * 1j
    centre = (first + last) / 2 + left * side * (rise - radius)
    half_angle = math.asin(min(1.0, half / radius))
    opening = 2 * half_angle if rise <= half else 2 * math.pi - 2 * half_angle
    return Arc(centre, radius, cmath.phase(first - centre), -side * opening)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle along the axes."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def centre(self) -> Point:
        """Its middle."""
        return complex((self.left + self.right) / 2, (self.bottom + self.top) / 2)

    @property
    def width(self) -> float:
        """Its width."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Its height."""
        return self.top - self.bottom

    def grown(self, by: float) -> "Box":
        """Return the box with a margin on every side."""
        return Box(self.left - by, self.bottom - by, self.right + by, self.top + by)

    def overlaps(self, other: "Box") -> bool:
        """Say whether two boxes share an area."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.bottom < other.top
            and other.bottom < self.top
        )

    def holds(self, point: Point) -> bool:
        """Say whether a point lies inside."""
        return self.left < point.real < self.right and self.bottom < point.imag < self.top

    def distance(self, point: Point) -> float:
        """Return how far a point is from the box; 0 inside."""
        dx = max(self.left - point.real, 0, point.real - self.right)
        dy = max(self.bottom - point.imag, 0, point.imag - self.top)
        return math.hypot(dx, dy)

    def joined(self, other: "Box") -> "Box":
        """Return the smallest box round both."""
        return Box(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )


def box_round(point: Point, reach: float) -> Box:
    """Return the square box that reaches `reach` from a point on every side."""
    return Box(point.real - reach, point.imag - reach, point.real + reach, point.imag + reach)


def box_of(points: Sequence[Point]) -> Box:
    """Return the smallest box round points."""
    return Box(
        min(p.real for p in points),
        min(p.imag for p in points),
        max(p.real for p in points),
        max(p.imag for p in points),
    )


def signed_area(polygon: Sequence[Point]) -> float:
    """Return a polygon's area, positive when its corners run counter-clockwise."""
    total = 0.0
    for here, there in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        total += here.real * there.imag - there.real * here.imag
    return total / 2


def is_inside(point: Point, polygon: Sequence[Point]) -> bool:
    """Say whether a point lies inside a polygon."""
    inside = False
    for here, there in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        if (here.imag > point.imag) != (there.imag > point.imag):
            slope = (there.real - here.real) / (there.imag - here.imag)
            if point.real < here.real + (point.imag - here.imag) * slope:
                inside = not inside
    return inside


@dataclass(frozen=True, slots=True)
class Line:
    """A line given by points, with the box round it, so that far lines are passed over fast."""

    points: tuple[Point, ...]
    box: Box

    @property
    def pieces(self) -> list[tuple[Point, Point]]:
        """Its straight pieces."""
        return list(pairwise(self.points))


def line_of(points: Sequence[Point]) -> Line:
    """Return a line through points."""
    return Line(tuple(points), box_of(points))


def crossings(first: Line, second: Line) -> int:
    """Count how often two lines cross."""
    if not first.box.grown(0.01).overlaps(second.box.grown(0.01)):
        return 0
    near = _pieces_within(first.points, second.box)
    others = second.pieces if near else []
    return sum(_cross(a, b, c, d) for a, b in near for c, d in others)


def _pieces_within(line: Sequence[Point], box: Box) -> list[tuple[Point, Point]]:
    return [
        (a, b)
        for a, b in pairwise(line)
        if (a.real >= box.left or b.real >= box.left)
        and (a.real <= box.right or b.real <= box.right)
        and (a.imag >= box.bottom or b.imag >= box.bottom)
        and (a.imag <= box.top or b.imag <= box.top)
    ]


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    return _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b.real - a.real) * (c.imag - a.imag) - (b.imag - a.imag) * (c.real - a.real)
