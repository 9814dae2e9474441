"""The stages as a row of loops, for the cover: drawn out where they work, faint where not."""

import math
from collections.abc import Sequence

from clusterdyn_desktop.domain.scoring.outcome import StageOutcome, StageState
from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.charts.loop_map.drawing import bezier
from clusterdyn_desktop.reporting.charts.loop_map.geometry import Arc
from clusterdyn_desktop.reporting.charts.sketch import Chart, Look, Sketch, wrapped
from clusterdyn_desktop.reporting.charts.stage_bars import describe_stage_bars
from clusterdyn_desktop.services.report_ports import ReportMaterial
from clusterdyn_desktop.services.wording.results_sentences import ResultsSentences

OPENING = math.radians(46)


def stage_rings(material: ReportMaterial, look: Look) -> Chart:
    """Draw one loop a stage, in order from left to right."""
    stages, measures = material.outcome.stages, look.measures
    step = measures.width / len(stages)
    radius = step * 0.42
    names = [_name_lines(material, stage, step, look) for stage in stages]
    deepest = max(len(lines) for lines in names)
    foot = measures.text * (1.35 * deepest + 1.2) + measures.small * 1.5
    sketch = Sketch(measures.width, radius * 2 + 8 + foot, look.theme, look.glyphs)
    sentences = ResultsSentences(material.instrument, material.texts, material.formats)
    for place, (stage, lines) in enumerate(zip(stages, names, strict=True)):
        centre = complex(step * (place + 0.5), foot + radius + 4)
        _ring(sketch, centre, radius, stage)
        y = foot - measures.text * 1.2
        for line in lines:
            sketch.text(
                (centre.real, y), line, measures.text, "ink", fonts.SEMIBOLD, anchor="middle"
            )
            y -= measures.text * 1.35
        word = sentences.state_name(stage.state)
        at = (centre.real, y - measures.small * 0.15)
        sketch.text(at, word, measures.small, "ink_second", anchor="middle")
    return Chart(sketch.drawing, describe_stage_bars(material))


def _name_lines(
    material: ReportMaterial, stage: StageOutcome, step: float, look: Look
) -> Sequence[str]:
    name = material.instrument.text(material.texts.language).stages[stage.stage].short
    return wrapped(name, fonts.SEMIBOLD, look.measures.text, step * 0.96, look.glyphs)


def _ring(sketch: Sketch, centre: complex, radius: float, stage: StageOutcome) -> None:
    arc = Arc(centre, radius, math.pi / 2 - OPENING / 2, -(2 * math.pi - OPENING))
    points = [(point.real, point.imag) for point in bezier(arc)]
    number_role = "ink"
    if stage.state is StageState.WORKING:
        sketch.circle((centre.real, centre.imag), radius * 0.78, "pine")
        sketch.curve(points, "pine", 2.6)
        _head(sketch, arc, "pine")
        number_role = "on_pine"
    elif stage.state is StageState.STARTING:
        sketch.circle((centre.real, centre.imag), radius * 0.78, "pine_tint")
        sketch.curve(points, "pine", 1.6)
        _head(sketch, arc, "pine")
        number_role = "pine"
    elif stage.state is StageState.NOT_SEEN:
        sketch.curve(points, "line_strong", 1.1)
        _head(sketch, arc, "line_strong")
        number_role = "ink_second"
    else:
        sketch.hatch_circle((centre.real, centre.imag), radius * 0.78)
        sketch.circle((centre.real, centre.imag), radius * 0.36, "paper")
        sketch.curve(points, "line_strong", 1.1, (3, 3))
    size = radius * 0.62
    at = (centre.real, centre.imag - size * 0.36)
    sketch.text(at, str(stage.stage), size, number_role, fonts.SEMIBOLD, anchor="middle")


def _head(sketch: Sketch, arc: Arc, role: str) -> None:
    along = arc.direction(1)
    tip, across = arc.last + along * 7, along * 1j * 4.2
    base = arc.last - along * 2
    corners = [tip, base + across, base + along * 2.2, base - across]
    sketch.polygon([(corner.real, corner.imag) for corner in corners], role)
