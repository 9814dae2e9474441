"""What the signs of a loop map mean."""

from clusterdyn_desktop.reporting.charts.loop_map.layout import Layout
from clusterdyn_desktop.reporting.charts.sketch import LegendEntry, Sketch
from clusterdyn_desktop.services.report_ports import ReportMaterial

SIZE = 7.6


def legend_entries(material: ReportMaterial, layout: Layout) -> list[LegendEntry]:
    """Return the legend of a map, only with what occurs in it."""
    translate = material.texts.translate
    instrument, outcome = material.instrument, material.outcome
    shown = [instrument.variable_by_id[name] for name in layout.nodes]
    entries = [
        LegendEntry(SIZE * 6, _ramp, translate("report", "score, 1 to 5: dark is good")),
    ]
    if any(variable.role == "brake" for variable in shown):
        entries.append(
            LegendEntry(
                SIZE * 1.2, _square, translate("report", "brake: its strength, 6 minus score")
            )
        )
    entries.append(LegendEntry(SIZE * 1.3, _ring, translate("report", "weak link")))
    if any(not outcome.variables[variable.id].is_known for variable in shown):
        entries.append(
            LegendEntry(SIZE * 1.3, _hatched, translate("report", "too few answers to tell"))
        )
    entries.append(LegendEntry(SIZE * 0.9, _plus, translate("report", "rises and falls with it")))
    if any(arrow.polarity == "-" for arrow in layout.arrows):
        entries.append(LegendEntry(SIZE * 0.9, _minus, translate("report", "moves against it")))
    if any(arrow.delay for arrow in layout.arrows):
        entries.append(LegendEntry(SIZE * 1.6, _delay, translate("report", "takes time")))
    return entries


def _ramp(sketch: Sketch, x: float, y: float, size: float) -> None:
    for place, colour in enumerate(sketch.theme.scores):
        at = (x + size * (0.6 + place * 1.2), y)
        sketch.circle(at, size * 0.56, colour, "ink_second", 0.5)


def _square(sketch: Sketch, x: float, y: float, size: float) -> None:
    at = (x + size * 0.1, y - size * 0.5)
    sketch.rectangle(at, (size, size), sketch.theme.scores[1], "ink_second", 1.6, width=0.5)


def _ring(sketch: Sketch, x: float, y: float, size: float) -> None:
    sketch.circle((x + size * 0.65, y), size * 0.62, None, "rust", 1.6)


def _hatched(sketch: Sketch, x: float, y: float, size: float) -> None:
    sketch.hatch_circle((x + size * 0.65, y), size * 0.6)
    sketch.circle((x + size * 0.65, y), size * 0.6, None, "line_strong", 0.5)


def _plus(sketch: Sketch, x: float, y: float, size: float) -> None:
    _minus(sketch, x, y, size)
    middle = x + size * 0.45
    sketch.line((middle, y - size * 0.36), (middle, y + size * 0.36), "ink", 1.1)


def _minus(sketch: Sketch, x: float, y: float, size: float) -> None:
    sketch.line((x + size * 0.09, y), (x + size * 0.81, y), "ink", 1.1)


def _delay(sketch: Sketch, x: float, y: float, size: float) -> None:
    sketch.line((x, y), (x + size * 1.6, y), "ink_second", 1.1)
    for share in (0.64, 0.96):
        at = x + size * share
        sketch.line((at, y - size * 0.5), (at, y + size * 0.5), "ink_second", 1.1)
