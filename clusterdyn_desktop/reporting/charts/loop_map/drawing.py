"""Draws a loop map: the layout in ink and colour, and its legend.

Variables are circles coloured by score, brakes squares; the number inside is the score, of a brake
its level, 6 − score (method.md 6.4.3). Dark is good for the cluster throughout. What is not known
is hatched. The weak link of each reinforcing loop has a rust ring.
"""

import cmath
import math
from collections.abc import Sequence

from clusterdyn_desktop.domain.instrument import Link, Loop
from clusterdyn_desktop.domain.scoring.outcome import LoopOutcome
from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.charts.loop_map.arrows import HEAD, Arrow
from clusterdyn_desktop.reporting.charts.loop_map.geometry import Arc, Point
from clusterdyn_desktop.reporting.charts.loop_map.labels import Label, LabelSize
from clusterdyn_desktop.reporting.charts.loop_map.layout import NODE, Layout, Request, lay_out
from clusterdyn_desktop.reporting.charts.loop_map.legend import legend_entries
from clusterdyn_desktop.reporting.charts.loop_map.marks import MARK, Mark
from clusterdyn_desktop.reporting.charts.loop_map.story import describe_loop_map
from clusterdyn_desktop.reporting.charts.sketch import (
    LEGEND_GAP,
    LEGEND_LEADING,
    Anchor,
    Chart,
    LegendEntry,
    Sketch,
    draw_legend,
    entry_width,
    legend_lines,
    wrapped,
)
from clusterdyn_desktop.services.report_ports import ReportMaterial
from clusterdyn_desktop.services.theme import Theme

LABEL = 8.5
NUMBER = 8.6
LEADING = 10.4
ONE_LINE = 64.0
"""Labels wider than this may also be set in two lines."""

LEGEND = 7.6
SHAFT = 1.15


def loop_map(
    material: ReportMaterial,
    theme: Theme,
    loops: Sequence[str],
    glyphs: fonts.Glyphs,
    aspect: float = 1.7,
) -> Chart:
    """Draw the named loops for a space of a shape (width to height)."""
    chosen = tuple(material.instrument.loop_by_id[loop] for loop in loops)
    layout = lay_out(layout_request(material, loops, glyphs, aspect))
    sketch = _Map(material, theme, chosen, layout, glyphs).draw(aspect)
    return Chart(sketch.drawing, describe_loop_map(material, loops))


def layout_request(
    material: ReportMaterial, loops: Sequence[str], glyphs: fonts.Glyphs, aspect: float
) -> Request:
    """Return what is to be laid out: the loops, their links, and how large the labels are."""
    words = material.instrument.text(material.texts.language).variables
    chosen = tuple(material.instrument.loop_by_id[loop] for loop in loops)
    names = sorted({name for loop in chosen for name in loop.variables})
    return Request(
        loops=chosen,
        links=tuple(_links_among(material.instrument.links, set(names))),
        labels=tuple((name, _label_sizes(words[name].short, glyphs)) for name in names),
        aspect=aspect,
    )


def _links_among(links: Sequence[Link], names: set[str]) -> list[Link]:
    return [link for link in links if link.source in names and link.target in names]


def _label_sizes(text: str, glyphs: fonts.Glyphs) -> tuple[LabelSize, ...]:
    """Return the ways to set a label: in one line, and, where it is long, in two."""
    whole = glyphs.width(text, fonts.SEMIBOLD, LABEL)
    sizes = [LabelSize((text,), whole, LEADING)]
    lines = wrapped(text, fonts.SEMIBOLD, LABEL, whole * 0.62, glyphs)
    if whole > ONE_LINE and len(lines) == 2:
        widest = max(glyphs.width(line, fonts.SEMIBOLD, LABEL) for line in lines)
        sizes.insert(0, LabelSize(tuple(lines), widest, LEADING * 2))
    return tuple(sizes)


class _Map:
    def __init__(
        self,
        material: ReportMaterial,
        theme: Theme,
        loops: tuple[Loop, ...],
        layout: Layout,
        glyphs: fonts.Glyphs,
    ) -> None:
        self.material = material
        self.theme = theme
        self.layout = layout
        self.glyphs = glyphs
        self.weak = weak_links(loops, [material.outcome.loops[loop.id] for loop in loops])
        self.entries = legend_entries(material, layout)

    def draw(self, aspect: float) -> Sketch:
        frame = self.layout.frame
        width = max(frame.width, frame.height * aspect * 0.8)
        lines = legend_lines(self.entries, width, LEGEND, self.glyphs)
        foot = LEGEND * LEGEND_LEADING * len(lines) + LEGEND * 0.6
        sketch = Sketch(width, frame.height + foot, self.theme, self.glyphs)
        self.sketch = sketch
        self.shift = complex((width - frame.width) / 2 - frame.left, foot - frame.bottom)
        for arrow in sorted(self.layout.arrows, key=lambda arrow: not arrow.is_bridge):
            with sketch.named(f"link-{arrow.source}-{arrow.target}"):
                self._arrow(arrow)
        for mark in self.layout.marks:
            with sketch.named(f"loop-{mark.loop}"):
                self._mark(mark)
        for name, at in self.layout.nodes.items():
            with sketch.named(f"variable-{name}"):
                self._node(name, at)
                self._label(name, at, self.layout.labels[name])
        left = (width - max(self._line_width(line) for line in lines)) / 2
        draw_legend(sketch, (max(0.0, left), foot - LEGEND * 1.7), lines, LEGEND)
        return sketch

    def _line_width(self, line: Sequence[LegendEntry]) -> float:
        gaps = LEGEND * LEGEND_GAP * (len(line) - 1)
        return sum(entry_width(entry, LEGEND, self.glyphs) for entry in line) + gaps

    def _xy(self, point: Point) -> tuple[float, float]:
        moved = point + self.shift
        return moved.real, moved.imag

    def _arrow(self, arrow: Arrow) -> None:
        role = "line_strong" if arrow.is_bridge else "ink_second"
        dash = (3.2, 2.6) if arrow.is_bridge else None
        shaft = arrow.shaft.without_ends(0, HEAD * 0.8)
        self._stroke(shaft, role, SHAFT * (0.8 if arrow.is_bridge else 1), dash)
        self._head(arrow.shaft, role, HEAD)
        for first, last in arrow.delay:
            self.sketch.line(self._xy(first), self._xy(last), role, SHAFT)
        self._sign(arrow)

    def _stroke(
        self, arc: Arc, role: str, width: float, dash: tuple[float, float] | None = None
    ) -> None:
        self.sketch.curve([self._xy(point) for point in bezier(arc)], role, width, dash)

    def _head(self, shaft: Arc, role: str, size: float) -> None:
        tip = shaft.last
        back = shaft.at(1 - size / shaft.length)
        along = (tip - back) / abs(tip - back)
        across = along * 1j * size * 0.36
        base = tip - along * size
        corners = [tip, base + across, base + along * size * 0.2, base - across]
        self.sketch.polygon([self._xy(corner) for corner in corners], role)

    def _sign(self, arrow: Arrow) -> None:
        x, y = self._xy(arrow.sign)
        role, reach = ("ink_second" if arrow.is_bridge else "ink"), 2.9
        self.sketch.line((x - reach, y), (x + reach, y), role, 1.2)
        if arrow.polarity == "+":
            self.sketch.line((x, y - reach), (x, y + reach), role, 1.2)

    def _mark(self, mark: Mark) -> None:
        x, y = self._xy(mark.centre)
        role = "pine" if mark.type == "R" else "ink_second"
        turn = -1 if mark.clockwise else 1
        ring = Arc(mark.centre, MARK, math.radians(90 - 62 * turn), turn * math.radians(304))
        self._stroke(ring.without_ends(0, 3.5), role, 1.1)
        self._head(ring, role, 5.5)
        size = 8.0 if len(mark.loop) < 3 else 7.0
        self.sketch.text(
            (x, y - size * 0.36), mark.loop, size, role, fonts.SEMIBOLD, anchor="middle"
        )

    def _node(self, name: str, at: Point) -> None:
        sketch, centre = self.sketch, self._xy(at)
        variable = self.material.instrument.variable_by_id[name]
        outcome = self.material.outcome.variables[name]
        is_brake = variable.role == "brake"
        if outcome.score is None or not outcome.is_known:
            self._shape(centre, is_brake, "card", NODE)
            self._unknown(centre, is_brake)
            return
        if name in self.weak:
            self._shape(centre, is_brake, None, NODE + 2.6, "rust", width=2.0)
        self._shape(centre, is_brake, self.theme.score_colour(outcome.score), NODE, "ink_second")
        rules = self.material.instrument.rules
        level = rules.score_minimum + rules.score_maximum - outcome.score
        figure = self.material.formats.number(level if is_brake else outcome.score, 1)
        ink = self.theme.score_ink(outcome.score)
        place = (centre[0], centre[1] - NUMBER * 0.36)
        sketch.text(place, figure, NUMBER, ink, fonts.SEMIBOLD, anchor="middle")

    def _unknown(self, centre: tuple[float, float], is_brake: bool) -> None:
        sketch, half = self.sketch, NODE * 0.88
        if is_brake:
            corner = (centre[0] - half, centre[1] - half)
            sketch.hatch_rectangle(corner, (half * 2, half * 2))
        else:
            sketch.hatch_circle(centre, NODE)
        self._shape(centre, is_brake, None, NODE, "line_strong")
        sketch.circle(centre, NODE * 0.52, "card")
        place = (centre[0], centre[1] - NUMBER * 0.36)
        sketch.text(place, "?", NUMBER, "ink", fonts.SEMIBOLD, anchor="middle")

    def _shape(
        self,
        centre: tuple[float, float],
        is_brake: bool,
        fill: str | None,
        radius: float,
        stroke: str | None = None,
        *,
        width: float = 0.7,
    ) -> None:
        if not is_brake:
            self.sketch.circle(centre, radius, fill, stroke, width)
            return
        half = radius * 0.88
        corner = (centre[0] - half, centre[1] - half)
        self.sketch.rectangle(corner, (half * 2, half * 2), fill, stroke, 2.5, width=width)

    def _label(self, name: str, at: Point, label: Label) -> None:
        role = "rust_ink" if name in self.weak else "ink"
        left, top = self._xy(complex(label.box.left, label.box.top))
        x = left + {1: 0.0, 0: label.box.width / 2, -1: label.box.width}[label.side]
        anchors: dict[int, Anchor] = {1: "start", 0: "middle", -1: "end"}
        font = fonts.SEMIBOLD if name in self.weak else fonts.REGULAR
        for line in label.lines:
            place = (x, top - LEADING * 0.78)
            self.sketch.text(place, line, LABEL, role, font, anchor=anchors[label.side])
            top -= LEADING


def weak_links(loops: Sequence[Loop], outcomes: Sequence[LoopOutcome]) -> set[str]:
    """Return the weak links to mark: of the reinforcing loops, or of all where there are none."""
    carrying = [o for loop, o in zip(loops, outcomes, strict=True) if loop.type == "R"]
    return {outcome.weak_link for outcome in carrying or outcomes if outcome.weak_link}


def bezier(arc: Arc) -> list[Point]:
    """Return a circle's arc as Bézier points: a start, then three for every piece."""
    pieces = max(1, math.ceil(abs(arc.sweep) / (math.pi / 3)))
    angle = arc.sweep / pieces
    pull = 4 / 3 * math.tan(angle / 4) * arc.radius
    points = [arc.first]
    for piece in range(pieces):
        start = arc.start + piece * angle
        first = arc.centre + cmath.rect(arc.radius, start)
        last = arc.centre + cmath.rect(arc.radius, start + angle)
        points += [
            first + cmath.rect(pull, start + math.pi / 2),
            last - cmath.rect(pull, start + angle + math.pi / 2),
            last,
        ]
    return points
