"""A drawing as SVG: for the screen, and as a file of its own.

reportlab's own SVG writer rounds colours and text positions, closes lines onto themselves, and
asks for letter sizes that Qt cuts down to whole pixels. This one writes the shapes that
`charts/sketch.py` draws, exactly, with named groups as elements that can be found by their id, and
with the description for those who cannot see the drawing.
"""

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from reportlab.graphics import shapes
from reportlab.lib.colors import Color

from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.charts.sketch import Chart, NamedGroup

LETTER_SCALE = 20
"""Letters are set this much larger and scaled down, since Qt knows whole pixels only."""


def svg_bytes(chart: Chart) -> bytes:
    """Return a chart as an SVG document in UTF-8."""
    wide, high = float(chart.drawing.width), float(chart.drawing.height)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide:g}" height="{high:g}"'
        f' viewBox="0 0 {wide:g} {high:g}" role="img">',
        f"<desc>{escape(chart.description)}</desc>",
        *_group(chart.drawing, high),
        "</svg>",
    ]
    return "\n".join(lines).encode("utf-8")


def _group(group: shapes.Group, high: float) -> Iterator[str]:
    name = group.element_name if isinstance(group, NamedGroup) else ""
    yield f"<g id={quoteattr(name)}>" if name else "<g>"
    for shape in group.contents:
        if isinstance(shape, shapes.Group):
            yield from _group(shape, high)
        else:
            yield _shape(shape, high)
    yield "</g>"


def _shape(shape: shapes.Shape, high: float) -> str:
    if isinstance(shape, shapes.String):
        return _string(shape, high)
    if not isinstance(shape, shapes.SolidShape | shapes.LineShape):
        raise TypeError(type(shape).__name__)
    paint = _paint(shape)
    if isinstance(shape, shapes.Line):
        return (
            f'<line x1="{shape.x1:.2f}" y1="{high - shape.y1:.2f}"'
            f' x2="{shape.x2:.2f}" y2="{high - shape.y2:.2f}"{paint}/>'
        )
    if isinstance(shape, shapes.Rect):
        return (
            f'<rect x="{shape.x:.2f}" y="{high - shape.y - shape.height:.2f}"'
            f' width="{shape.width:.2f}" height="{shape.height:.2f}" rx="{shape.rx:.2f}"{paint}/>'
        )
    if isinstance(shape, shapes.Circle):
        return f'<circle cx="{shape.cx:.2f}" cy="{high - shape.cy:.2f}" r="{shape.r:.2f}"{paint}/>'
    if isinstance(shape, shapes.Polygon):
        return f'<polygon points="{_points(shape.points, high)}"{paint}/>'
    if isinstance(shape, shapes.Path):
        return f'<path d="{_curve(shape, high)}"{paint}/>'
    raise TypeError(type(shape).__name__)


def _string(shape: shapes.String, high: float) -> str:
    font = fonts.SVG_NAMES[shape.fontName]
    place = f"translate({shape.x:.2f},{high - shape.y:.2f}) scale({1 / LETTER_SCALE:g})"
    return (
        f'<text transform="{place}" font-family={quoteattr(font["family"])}'
        f' font-weight="{font["weight"]}" font-style="{font["style"]}"'
        f' font-size="{shape.fontSize * LETTER_SCALE:.0f}" fill="{_colour(shape.fillColor)}"'
        f' text-anchor="{shape.textAnchor}" xml:space="preserve">'
        f"{escape(shape.text)}</text>"
    )


def _paint(shape: shapes.SolidShape | shapes.LineShape) -> str:
    parts = [f' fill="{_colour(getattr(shape, "fillColor", None))}"']
    if shape.strokeColor is not None and shape.strokeWidth:
        parts.append(f' stroke="{_colour(shape.strokeColor)}"')
        parts.append(f' stroke-width="{shape.strokeWidth:g}"')
        if shape.strokeDashArray:
            dashes = ",".join(f"{dash:g}" for dash in shape.strokeDashArray)
            parts.append(f' stroke-dasharray="{dashes}"')
    return "".join(parts)


def _colour(colour: Color | None) -> str:
    return f"#{colour.hexval()[2:]}" if colour else "none"


def _points(numbers: list[float], high: float) -> str:
    pairs = zip(numbers[::2], numbers[1::2], strict=True)
    return " ".join(f"{x:.2f},{high - y:.2f}" for x, y in pairs)


def _curve(path: shapes.Path, high: float) -> str:
    """Write a path of one start and curves of three points each."""
    points = _points(path.points, high).split(" ")
    curves = [" ".join(points[first : first + 3]) for first in range(1, len(points), 3)]
    return f"M {points[0]} " + " ".join(f"C {curve}" for curve in curves)
