"""Variables as a dot plot by voice, companies beside cluster organisation (method.md 6.4.9, 11)."""

import math
from collections.abc import Mapping, Sequence

from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.charts.sketch import (
    LEGEND_LEADING,
    Chart,
    LegendEntry,
    Look,
    Sketch,
    draw_legend,
    legend_lines,
    wrapped,
)
from clusterdyn_desktop.reporting.small_groups import Gap, VoiceValue, VoiceValues, gap
from clusterdyn_desktop.services.report_ports import ReportMaterial

NAME_SHARE = 0.34
HEADING = 2.2
"""Height of a stage's heading, in letter sizes."""

GAP_ROOM = 4.6
"""Room for the column of gaps, in letter sizes."""


def voices(
    material: ReportMaterial, look: Look, stages: Sequence[int], shown: VoiceValues
) -> Chart:
    """Draw the variables of some stages; `shown` holds the values that may be drawn."""
    sketch = _Voices(material, look, stages, shown).draw()
    return Chart(sketch.drawing, describe_voices(material, stages, shown))


class _Voices:
    def __init__(
        self, material: ReportMaterial, look: Look, stages: Sequence[int], shown: VoiceValues
    ) -> None:
        self.material = material
        self.theme = look.theme
        self.stages = stages
        self.shown = shown
        self.measures = look.measures
        self.glyphs = look.glyphs
        self.words = material.instrument.text(material.texts.language)
        self.left = self.measures.width * NAME_SHARE
        self.right = self.measures.width - self.measures.text * GAP_ROOM
        self.row = self.measures.text * (1.95 if len(stages) == 1 else 1.78)

    def _variables(self, stage: int) -> list[str]:
        return [v.id for v in self.material.instrument.variables if v.stage == stage]

    def _lines(self, name: str) -> list[str]:
        room = self.left - self.measures.text
        text = self.words.variables[name].short
        return wrapped(text, fonts.REGULAR, self.measures.text, room, self.glyphs)

    def draw(self) -> Sketch:
        text, small = self.measures.text, self.measures.small
        legend = legend_lines(self._legend(), self.measures.width, small, self.glyphs)
        rows = sum(len(self._variables(stage)) for stage in self.stages)
        heads = len(self.stages) * text * HEADING if len(self.stages) > 1 else 0
        top, foot = small * 1.9, small * (2.4 + LEGEND_LEADING * len(legend))
        height = top + rows * self.row + heads + foot
        sketch = Sketch(self.measures.width, height, self.theme, self.glyphs)
        self._columns(sketch, height - small * 1.1)
        self._axis(sketch, foot, height - top)
        y = height - top
        for stage in self.stages:
            if len(self.stages) > 1:
                y -= text * HEADING
                self._heading(sketch, stage, y)
            for name in self._variables(stage):
                y -= self.row
                with sketch.named(f"variable-{name}"):
                    self._variable(sketch, name, y + self.row / 2)
        draw_legend(sketch, (0, foot - small * 3.0), legend, small)
        return sketch

    def _x(self, score: float) -> float:
        rules = self.material.instrument.rules
        span = rules.score_maximum - rules.score_minimum
        return self.left + (self.right - self.left) * (score - rules.score_minimum) / span

    def _columns(self, sketch: Sketch, y: float) -> None:
        word = self.material.texts.translate("report", "gap")
        sketch.text((sketch.width, y), word, self.measures.small, "ink_second", anchor="end")

    def _heading(self, sketch: Sketch, stage: int, y: float) -> None:
        name = f"{stage}  {self.words.stages[stage].short}"
        place = (0, y + self.measures.text * 0.55)
        sketch.text(place, name, self.measures.text, "pine", fonts.SEMIBOLD)

    def _variable(self, sketch: Sketch, name: str, y: float) -> None:
        text = self.measures.text
        sketch.line((0, y - self.row / 2), (sketch.width, y - self.row / 2), "line", 0.5)
        lines = self._lines(name)
        baseline = y - text * 0.36 + (len(lines) - 1) * text * 0.5
        for line in lines:
            sketch.text((0, baseline), line, text)
            baseline -= text
        if not self.material.outcome.variables[name].is_known:
            corner = (self._x(1), y - text * 0.38)
            sketch.hatch_rectangle(corner, (self.right - self.left, text * 0.76))
        held = self.shown[name]
        found = gap(self.material.instrument, name, held)
        if found:
            self._gap(sketch, found, y)
        marked = list(enumerate(self.material.instrument.voices))
        for place, voice in [*marked[1:], marked[0]]:  # the small filled one on top
            value = held[voice].value
            if value is not None:
                draw_marker(sketch, place, (self._x(value), y), text * 0.5)

    def _gap(self, sketch: Sketch, found: Gap, y: float) -> None:
        start, end = (self._x(found.companies), y), (self._x(found.organisation), y)
        is_wide = abs(found.difference) >= self.material.instrument.rules.voice_gap
        sketch.line(start, end, "rust" if is_wide else "line_strong", 2.4 if is_wide else 0.8)
        if is_wide:
            figure = self.material.formats.number(abs(found.difference), 1)
            place = (sketch.width, y - self.measures.text * 0.36)
            sketch.text(place, figure, self.measures.text, "rust_ink", fonts.SEMIBOLD, anchor="end")

    def _axis(self, sketch: Sketch, foot: float, top: float) -> None:
        rules, small = self.material.instrument.rules, self.measures.small
        for score in range(rules.score_minimum, rules.score_maximum + 1):
            x = self._x(score)
            sketch.line((x, foot), (x, top), "line", 0.5)
            sketch.text((x, foot - small * 1.3), str(score), small, "ink_second", anchor="middle")

    def _legend(self) -> list[LegendEntry]:
        size = self.measures.small
        names = [name for stage in self.stages for name in self._variables(stage)]
        entries = [
            LegendEntry(size, _Sign(place), self.words.voices[voice])
            for place, voice in enumerate(self.material.instrument.voices)
            if any(self.shown[name][voice].value is not None for name in names)
        ]
        translate = self.material.texts.translate
        difference = self.material.formats.number(self.material.instrument.rules.voice_gap, 1)
        wide = translate("report", "gap of {difference} or more").format(difference=difference)
        entries.append(LegendEntry(size * 2, _gap_sign, wide))
        if any(not self.material.outcome.variables[name].is_known for name in names):
            unknown = translate("report", "too few answers to tell")
            entries.append(LegendEntry(size * 2, _hatch_sign, unknown))
        return entries


class _Sign:
    """Draws one voice's marker into a legend."""

    def __init__(self, place: int) -> None:
        self.place = place

    def __call__(self, sketch: Sketch, x: float, y: float, size: float) -> None:
        draw_marker(sketch, self.place, (x + size * 0.5, y), size * 0.5)


def _gap_sign(sketch: Sketch, x: float, y: float, size: float) -> None:
    sketch.line((x, y), (x + size * 2, y), "rust", 2.4)


def _hatch_sign(sketch: Sketch, x: float, y: float, size: float) -> None:
    sketch.hatch_rectangle((x, y - size * 0.38), (size * 2, size * 0.76))


def draw_marker(sketch: Sketch, place: int, at: tuple[float, float], size: float) -> None:
    """Draw a voice's marker: filled circle, then diamond, square, triangle … outlined."""
    if place == 0:
        sketch.circle(at, size * 0.82, "pine")
        return
    corners, turn, reach = _SHAPES[(place - 1) % len(_SHAPES)]
    points = [
        (
            at[0] + size * reach * math.cos(turn + corner * 2 * math.pi / corners),
            at[1] + size * reach * math.sin(turn + corner * 2 * math.pi / corners),
        )
        for corner in range(corners)
    ]
    sketch.polygon(points, "card", "ink", size * 0.3)


_SHAPES: tuple[tuple[int, float, float], ...] = (
    (4, 0.0, 1.3),
    (4, math.pi / 4, 1.2),
    (3, math.pi / 2, 1.35),
    (3, -math.pi / 2, 1.35),
    (6, 0.0, 1.2),
)
"""Corners, turn and size of the outlined markers."""


def describe_voices(material: ReportMaterial, stages: Sequence[int], shown: VoiceValues) -> str:
    """Say what the dot plot shows."""
    words = material.instrument.text(material.texts.language)
    parts = [material.texts.translate("report", "What each voice says, on a scale from 1 to 5.")]
    for variable in material.instrument.variables:
        if variable.stage in stages:
            said = _said(material, shown[variable.id])
            parts.append(f"{words.variables[variable.id].short}: {said}.")
    return " ".join(parts)


def _said(material: ReportMaterial, held: Mapping[str, VoiceValue]) -> str:
    words = material.instrument.text(material.texts.language)
    said = [
        f"{words.voices[voice]} {material.formats.number(value.value, 1)}"
        for voice, value in held.items()
        if value.value is not None
    ]
    return ", ".join(said) or material.texts.translate("report", "nothing that may be shown")
