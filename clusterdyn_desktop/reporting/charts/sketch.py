"""The drawing tools of all charts: coloured by theme role, lettered in the report's typefaces.

Coordinates run from the lower left, in points on paper and pixels on the screen.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from reportlab.graphics import shapes
from reportlab.lib.colors import Color, HexColor

from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.services.theme import Theme

Anchor = Literal["start", "middle", "end"]

HATCH_STEP = 3.6


@dataclass(frozen=True, slots=True)
class Chart:
    """A finished drawing, and the sentence that says what it shows."""

    drawing: shapes.Drawing
    description: str


@dataclass(frozen=True, slots=True)
class Measures:
    """How large a chart is drawn: its width and the sizes of its letters."""

    width: float
    text: float
    small: float


@dataclass(frozen=True, slots=True)
class Look:
    """How a chart is drawn: in which colours, letters and sizes."""

    theme: Theme
    glyphs: fonts.Glyphs
    measures: Measures


class NamedGroup(shapes.Group):
    """Shapes that belong together and can be found by their name."""

    element_name: str

    def __init__(self, name: str = "") -> None:
        super().__init__()
        # reportlab checks what is set the ordinary way
        self.__dict__["element_name"] = name


class Sketch:
    """A drawing in the making."""

    def __init__(self, width: float, height: float, theme: Theme, glyphs: fonts.Glyphs) -> None:
        self.width = width
        self.height = height
        self.theme = theme
        self.glyphs = glyphs
        self.drawing = shapes.Drawing(width, height)
        self._group: shapes.Group = self.drawing

    def colour(self, role: str) -> Color:
        """Return the colour of a theme role; a `#rrggbb` is taken as it is."""
        return HexColor(role if role.startswith("#") else self.theme.colours[role])

    @contextmanager
    def named(self, name: str) -> Iterator[None]:
        """Put what is drawn inside the block into a group that can be found by its name."""
        outer, group = self._group, NamedGroup(name)
        outer.add(group)
        self._group = group
        try:
            yield
        finally:
            self._group = outer

    def text(
        self,
        at: tuple[float, float],
        text: str,
        size: float,
        role: str = "ink",
        font: str = fonts.REGULAR,
        *,
        anchor: Anchor = "start",
    ) -> float:
        """Write one line with its baseline at a point; return its width."""
        runs = self.glyphs.runs(text, font)
        if len(runs) == 1:  # whoever draws it knows best where its middle or end is
            self._string(*at, runs[0], (size, role, anchor))
            return fonts.width(runs[0][1], runs[0][0], size)
        widths = [fonts.width(piece, name, size) for name, piece in runs]
        total = sum(widths)
        x = at[0] - {"start": 0.0, "middle": total / 2, "end": total}[anchor]
        for run, step in zip(runs, widths, strict=True):
            self._string(x, at[1], run, (size, role, "start"))
            x += step
        return total

    def _string(
        self, x: float, y: float, run: tuple[str, str], style: tuple[float, str, Anchor]
    ) -> None:
        size, role, anchor = style
        self._group.add(
            shapes.String(
                x,
                y,
                run[1],
                fontName=run[0],
                fontSize=size,
                fillColor=self.colour(role),
                textAnchor=anchor,
            )
        )

    def line(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        role: str = "line",
        width: float = 0.6,
        dash: Sequence[float] | None = None,
    ) -> None:
        """Draw a straight line."""
        line = shapes.Line(*start, *end, strokeColor=self.colour(role), strokeWidth=width)
        line.strokeLineCap = 0
        if dash:
            line.strokeDashArray = list(dash)
        self._group.add(line)

    def rectangle(
        self,
        at: tuple[float, float],
        size: tuple[float, float],
        fill: str | None,
        stroke: str | None = None,
        corner: float = 0,
        *,
        width: float = 0.8,
    ) -> None:
        """Draw a rectangle from its lower left corner."""
        self._paint(shapes.Rect(*at, *size, rx=corner, ry=corner), fill, stroke, width)

    def circle(
        self,
        at: tuple[float, float],
        radius: float,
        fill: str | None,
        stroke: str | None = None,
        width: float = 0.8,
    ) -> None:
        """Draw a circle round a point."""
        self._paint(shapes.Circle(*at, radius), fill, stroke, width)

    def polygon(
        self,
        points: Sequence[tuple[float, float]],
        fill: str | None,
        stroke: str | None = None,
        width: float = 0.8,
    ) -> None:
        """Draw a closed shape."""
        corners = [number for point in points for number in point]
        self._paint(shapes.Polygon(corners), fill, stroke, width)

    def _paint(
        self, shape: shapes.SolidShape, fill: str | None, stroke: str | None, width: float
    ) -> None:
        shape.fillColor = self.colour(fill) if fill else None
        shape.strokeColor = self.colour(stroke) if stroke else None
        shape.strokeWidth = width if stroke else 0
        shape.strokeLineJoin = 1
        self._group.add(shape)

    def curve(
        self,
        points: Sequence[tuple[float, float]],
        role: str,
        width: float,
        dash: Sequence[float] | None = None,
    ) -> None:
        """Draw an open line through Bézier points: a start, then three for every piece."""
        path = shapes.Path(fillColor=None, strokeColor=self.colour(role), strokeWidth=width)
        path.strokeLineCap = 0
        if dash:
            path.strokeDashArray = list(dash)
        path.moveTo(*points[0])
        for first in range(1, len(points) - 2, 3):
            path.curveTo(*points[first], *points[first + 1], *points[first + 2])
        self._group.add(path)

    def hatch_rectangle(
        self, at: tuple[float, float], size: tuple[float, float], role: str = "line_strong"
    ) -> None:
        """Fill a rectangle with slanting lines: what is not known."""
        (x, y), (wide, high) = at, size
        offset = HATCH_STEP - high
        while offset < wide:
            start = (x + max(offset, 0), y + max(-offset, 0))
            end = (x + min(offset + high, wide), y + min(high, wide - offset))
            self.line(start, end, role, 0.5)
            offset += HATCH_STEP

    def hatch_circle(
        self, at: tuple[float, float], radius: float, role: str = "line_strong"
    ) -> None:
        """Fill a circle with slanting lines: what is not known."""
        turn = math.sqrt(0.5)
        count = int(radius * 2 / HATCH_STEP)
        for place in range(count + 1):
            across = (place - count / 2) * HATCH_STEP
            half = math.sqrt(max(radius**2 - across**2, 0))
            middle = (at[0] + across * turn, at[1] - across * turn)
            self.line(
                (middle[0] - half * turn, middle[1] - half * turn),
                (middle[0] + half * turn, middle[1] + half * turn),
                role,
                0.5,
            )

    def badge(
        self, right: float, middle: float, word: str, size: float, style: "BadgeStyle"
    ) -> float:
        """Draw a word in a pill that ends at `right`; return its width."""
        wide = self.glyphs.width(word, fonts.SEMIBOLD, size) + size * 1.5
        high = size * 1.7
        self.rectangle(
            (right - wide, middle - high / 2), (wide, high), style.fill, style.line, high / 2
        )
        self.text(
            (right - wide / 2, middle - size * 0.36),
            word,
            size,
            style.ink,
            fonts.SEMIBOLD,
            anchor="middle",
        )
        return wide


@dataclass(frozen=True, slots=True)
class BadgeStyle:
    """The theme roles of a badge."""

    fill: str
    ink: str
    line: str | None = None


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A sign and what it means.

    `draw` is given the left end and the middle of a box `wide` across, and the letters' size.
    """

    wide: float
    draw: Callable[[Sketch, float, float, float], None]
    text: str


def legend_lines(
    entries: Sequence[LegendEntry], width: float, size: float, glyphs: fonts.Glyphs
) -> list[list[LegendEntry]]:
    """Divide legend entries into lines that fit a width."""
    lines: list[list[LegendEntry]] = [[]]
    used = 0.0
    for entry in entries:
        need = entry_width(entry, size, glyphs)
        if lines[-1] and used + need > width:
            lines.append([])
            used = 0.0
        lines[-1].append(entry)
        used += need + size * LEGEND_GAP
    return lines


LEGEND_GAP = 1.8
LEGEND_LEADING = 1.75


def entry_width(entry: LegendEntry, size: float, glyphs: fonts.Glyphs) -> float:
    """Return how wide a legend entry is, without the gap after it."""
    return entry.wide + size * 0.6 + glyphs.width(entry.text, fonts.REGULAR, size)


def draw_legend(
    sketch: Sketch, at: tuple[float, float], lines: Sequence[Sequence[LegendEntry]], size: float
) -> None:
    """Draw legend lines downwards; `at` is the left end of the first baseline."""
    x, y = at
    for line in lines:
        left = x
        for entry in line:
            entry.draw(sketch, left, y + size * 0.34, size)
            sketch.text((left + entry.wide + size * 0.6, y), entry.text, size, "ink_second")
            left += entry_width(entry, size, sketch.glyphs) + size * LEGEND_GAP
        y -= size * LEGEND_LEADING


def wrapped(text: str, font: str, size: float, width: float, glyphs: fonts.Glyphs) -> list[str]:
    """Break a text into lines at spaces, as even as possible; a long word stays whole."""
    words = text.split()
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and glyphs.width(longer, font, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
