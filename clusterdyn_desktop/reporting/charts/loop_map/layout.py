"""The finished layout of a loop map: variables, arrows, signs, loop marks and labels.

A pure function of the loops and the size of their labels. Labels never touch an arrow, a sign, a
mark, a variable or each other: where they would, everything is set further apart and tried again.
"""

import cmath
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from clusterdyn_desktop.domain.instrument import Link, Loop
from clusterdyn_desktop.reporting.charts.loop_map.arrows import (
    Arrow,
    Surroundings,
    arrows_of,
    bridging_arrows,
    hits,
)
from clusterdyn_desktop.reporting.charts.loop_map.geometry import (
    Box,
    Point,
    box_of,
    box_round,
)
from clusterdyn_desktop.reporting.charts.loop_map.labels import (
    Label,
    LabelSize,
    Obstacles,
    place_labels,
)
from clusterdyn_desktop.reporting.charts.loop_map.marks import Mark, place_marks
from clusterdyn_desktop.reporting.charts.loop_map.skeleton import (
    Skeleton,
    build,
    connected_groups,
)

NODE = 13.0
"""Radius of a variable, in units of the layout; labels are set in letters of about 8.5."""

SPACING = 96.0
WIDER = 1.08
MOST_TRIES = 12
TURNS = 24
TURNS_TRIED = 4
APART = 26.0


@dataclass(frozen=True, slots=True)
class Request:
    """What to lay out: loops, the links among their variables, and label sizes by variable.

    `labels` gives for every variable the ways its label may be set (one line, two lines).
    """

    loops: tuple[Loop, ...]
    links: tuple[Link, ...]
    labels: tuple[tuple[str, tuple[LabelSize, ...]], ...]
    aspect: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything goes; `frame` is the box round all of it."""

    nodes: Mapping[str, Point]
    arrows: tuple[Arrow, ...]
    marks: tuple[Mark, ...]
    labels: Mapping[str, Label]
    frame: Box


@lru_cache(maxsize=128)
def lay_out(request: Request) -> Layout:
    """Lay out a loop map."""
    sizes = dict(request.labels)
    groups = [
        _with_arrows(build(group, SPACING), request.links)
        for group in connected_groups(request.loops)
    ]
    layout, collisions = _attempt(request, sizes, groups)
    for _ in range(MOST_TRIES):
        if not collisions:
            break
        groups = [group.scaled(WIDER, request.links) for group in groups]
        layout, collisions = _attempt(request, sizes, groups)
    return layout


@dataclass(frozen=True)
class _Group:
    """A connected group of loops with everything but labels, its middle at the origin."""

    skeleton: Skeleton
    nodes: Mapping[str, Point]
    arrows: tuple[Arrow, ...]
    marks: tuple[Mark, ...]

    def scaled(self, by: float, links: Sequence[Link]) -> "_Group":
        """Return the group set further apart; circles, signs and marks keep their size."""
        skeleton = self.skeleton.scaled(by)
        marks = tuple(replace(mark, centre=mark.centre * by) for mark in self.marks)
        return _Group(skeleton, skeleton.nodes, _arrows(skeleton, links), marks)

    def turned(self, angle: float) -> "_Group":
        """Return the group turned round its middle."""
        by = cmath.rect(1, angle)
        return _Group(
            self.skeleton,
            {name: at * by for name, at in self.nodes.items()},
            tuple(arrow.turned(angle) for arrow in self.arrows),
            tuple(mark.turned(angle) for mark in self.marks),
        )

    def moved(self, by: Point) -> "_Group":
        """Return the group moved."""
        return _Group(
            self.skeleton,
            {name: at + by for name, at in self.nodes.items()},
            tuple(arrow.moved(by) for arrow in self.arrows),
            tuple(mark.moved(by) for mark in self.marks),
        )


def _with_arrows(skeleton: Skeleton, links: Sequence[Link]) -> _Group:
    arrows = _arrows(skeleton, links)
    marks = place_marks(skeleton, arrows, NODE)
    return _Group(skeleton, skeleton.nodes, arrows, tuple(marks))


def _arrows(skeleton: Skeleton, links: Sequence[Link]) -> tuple[Arrow, ...]:
    by_step = {(link.source, link.target): link for link in links}
    return tuple(arrows_of(skeleton.arcs, by_step, skeleton.nodes, NODE))


def _attempt(
    request: Request, sizes: Mapping[str, tuple[LabelSize, ...]], groups: Sequence[_Group]
) -> tuple[Layout, int]:
    if len(groups) == 1:
        turns = _best_turns(groups[0], sizes, request.aspect)
        candidates: list[tuple[_Group, ...]] = [(turned,) for turned in turns]
    else:
        candidates = [_packed(groups, sizes, request)]
    attempts = [_complete(request, candidate, sizes) for candidate in candidates]
    return min(attempts, key=lambda attempt: (attempt[1], _stretch(attempt[0], request.aspect)))


def _stretch(layout: Layout, aspect: float) -> float:
    """Return how wide a page of the wanted shape must be to hold the layout."""
    return max(layout.frame.width, layout.frame.height * aspect)


def _margins(sizes: Mapping[str, tuple[LabelSize, ...]], name: str) -> tuple[float, float]:
    narrowest = min(sizes[name], key=lambda size: size.width)
    return narrowest.width + NODE, narrowest.height + NODE


def _rough_frame(group: _Group, sizes: Mapping[str, tuple[LabelSize, ...]]) -> Box:
    """Return about the box a group will need with its labels, each towards the outside."""
    frame = box_of([arrow.shaft.at(share) for arrow in group.arrows for share in (0.2, 0.5, 0.8)])
    middle = frame.centre
    for name, at in group.nodes.items():
        wide, high = _margins(sizes, name)
        away = (at - middle) / abs(at - middle) if at != middle else 1j
        frame = frame.joined(
            Box(
                at.real - NODE - max(0.0, -away.real) * wide,
                at.imag - NODE - max(0.0, -away.imag) * high,
                at.real + NODE + max(0.0, away.real) * wide,
                at.imag + NODE + max(0.0, away.imag) * high,
            )
        )
    return frame


def _best_turns(
    group: _Group, sizes: Mapping[str, tuple[LabelSize, ...]], aspect: float
) -> list[_Group]:
    """Return the turns of a group that use the page best."""
    turned = [group.turned(place * 2 * math.pi / TURNS) for place in range(TURNS)]

    def need(candidate: _Group) -> float:
        frame = _rough_frame(candidate, sizes)
        return max(frame.width, frame.height * aspect)

    return sorted(turned, key=need)[:TURNS_TRIED]


def _packed(
    groups: Sequence[_Group], sizes: Mapping[str, tuple[LabelSize, ...]], request: Request
) -> tuple[_Group, ...]:
    """Return groups beside and below each other, turned so that the links between stay short."""
    columns = _columns([_rough_frame(group, sizes) for group in groups], request.aspect)
    placed = _in_rows(groups, sizes, columns)
    angles = [step * 2 * math.pi / TURNS for step in range(TURNS)]
    turned = list(groups)
    for place, group in enumerate(groups):
        at = box_of(list(placed[place].nodes.values())).centre
        others = {
            name: where
            for other, held in enumerate(placed)
            if other != place
            for name, where in held.nodes.items()
        }
        best = min(angles, key=lambda angle: _link_length(group, angle, at, others, request))
        turned[place] = group.turned(best)
        placed = _in_rows(turned, sizes, columns)
    return tuple(placed)


def _link_length(
    group: _Group, angle: float, at: Point, others: Mapping[str, Point], request: Request
) -> float:
    """Return how long the links to other groups would be with the group turned."""
    by = cmath.rect(1, angle)
    every = {**others, **{name: node * by + at for name, node in group.nodes.items()}}
    return sum(
        abs(every[link.source] - every[link.target])
        for link in request.links
        if (link.source in group.nodes) != (link.target in group.nodes)
    )


def _columns(frames: Sequence[Box], aspect: float) -> int:
    """Return into how many columns groups are set so that the whole fits the page's shape best."""

    def need(columns: int) -> float:
        rows = [frames[start : start + columns] for start in range(0, len(frames), columns)]
        width = max(sum(frame.width for frame in row) for row in rows)
        return max(width, sum(max(frame.height for frame in row) for row in rows) * aspect)

    return min(range(1, len(frames) + 1), key=need)


def _in_rows(
    groups: Sequence[_Group], sizes: Mapping[str, tuple[LabelSize, ...]], columns: int
) -> list[_Group]:
    """Return groups moved beside and below each other, with a little room between."""
    placed: list[_Group] = []
    depth = 0.0
    for start in range(0, len(groups), columns):
        row = groups[start : start + columns]
        frames = [_rough_frame(group, sizes) for group in row]
        high = max(frame.height for frame in frames)
        across = 0.0
        for group, frame in zip(row, frames, strict=True):
            middle = complex(across + frame.width / 2, -depth - high / 2)
            placed.append(group.moved(middle - frame.centre))
            across += frame.width + APART
        depth += high + APART
    return placed


def _complete(
    request: Request, groups: Sequence[_Group], sizes: Mapping[str, tuple[LabelSize, ...]]
) -> tuple[Layout, int]:
    """Add the links between groups, and the labels; return also how many labels collide."""
    nodes = {name: at for group in groups for name, at in group.nodes.items()}
    arrows = [arrow for group in groups for arrow in group.arrows]
    marks = [mark for group in groups for mark in group.marks]
    labels, collisions = place_labels(Obstacles(nodes, NODE, arrows, marks), sizes)
    centres = [mark.centre for mark in marks]
    boxes = [label.box for label in labels.values()]
    bridges = bridging_arrows(request.links, arrows, Surroundings(nodes, NODE, centres, boxes))
    arrows += bridges
    if hits(bridges, boxes):
        labels, collisions = place_labels(Obstacles(nodes, NODE, arrows, marks), sizes)
    frame = _frame(nodes, arrows, labels)
    return Layout(nodes, tuple(arrows), tuple(marks), labels, frame), collisions


def _frame(nodes: Mapping[str, Point], arrows: Sequence[Arrow], labels: Mapping[str, Label]) -> Box:
    boxes = [box_round(at, NODE + 4) for at in nodes.values()]
    boxes += [label.box for label in labels.values()]
    boxes += [arrow.sign_box for arrow in arrows]
    boxes += [box_round(point, 2) for arrow in arrows for point in arrow.shaft.sampled(12)]
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.joined(box)
    return whole.grown(2)
