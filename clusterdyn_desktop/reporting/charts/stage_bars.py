"""The five stage bars in order (method.md 6.4.9).

A bar is the scale from 1 to 5 with the middle half of the answers as a band, the loop's mean as a
dot, its weakest variable as a tick and the threshold of a working stage as a dotted line. A stage
about which too little is known is hatched.
"""

from collections.abc import Callable
from dataclasses import dataclass

from clusterdyn_desktop.domain.scoring.outcome import StageOutcome, StageState
from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.charts.sketch import (
    LEGEND_LEADING,
    BadgeStyle,
    Chart,
    LegendEntry,
    Look,
    Sketch,
    draw_legend,
    legend_lines,
)
from clusterdyn_desktop.services.report_ports import ReportMaterial
from clusterdyn_desktop.services.wording.results_sentences import ResultsSentences

BADGES = {
    StageState.WORKING: BadgeStyle("pine", "on_pine"),
    StageState.STARTING: BadgeStyle("pine_tint", "pine", "pine"),
    StageState.NOT_SEEN: BadgeStyle("rail", "ink_second", "line_strong"),
    StageState.INSUFFICIENT: BadgeStyle("card", "ink_second", "line_strong"),
}

WIDE = 40
"""From this width on, in letter sizes, name, bar and state stand side by side."""


@dataclass(frozen=True, slots=True)
class _Row:
    """Where one stage is drawn: the baseline of its name, and its bar."""

    name_y: float
    track_y: float


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where the scale runs from left to right, and how high the bars are."""

    left: float
    right: float
    thick: float
    lowest: int
    highest: int

    def x(self, score: float) -> float:
        return self.left + (self.right - self.left) * (score - self.lowest) / (
            self.highest - self.lowest
        )


class _StageBars:
    def __init__(self, material: ReportMaterial, look: Look) -> None:
        self.material = material
        self.theme = look.theme
        self.measures = look.measures
        self.glyphs = look.glyphs
        self.sentences = ResultsSentences(material.instrument, material.texts, material.formats)
        self.is_wide = self.measures.width >= WIDE * self.measures.text
        self.frame = self._frame()

    def _frame(self) -> _Frame:
        size, rules = self.measures, self.material.instrument.rules
        left, right = size.text * 0.6, size.width - size.text * 0.6
        if self.is_wide:
            left = max(self._width(name, fonts.SEMIBOLD) for name in self._names()) + size.text * 2
            states = [self.sentences.state_name(state) for state in StageState]
            right -= max(self._width(word, fonts.SEMIBOLD, size.small) for word in states)
            right -= size.small * 3
        return _Frame(left, right, size.text * 0.95, rules.score_minimum, rules.score_maximum)

    def _width(self, text: str, font: str, size: float | None = None) -> float:
        return self.glyphs.width(text, font, size or self.measures.text)

    def _names(self) -> list[str]:
        return [
            f"{stage.stage}  {self.sentences.stage_name(stage.stage)}"
            for stage in self.material.outcome.stages
        ]

    def draw(self) -> Sketch:
        text, small = self.measures.text, self.measures.small
        legend_left = self.frame.left if self.is_wide else 0
        legend_width = self.measures.width - legend_left
        legend = legend_lines(self._legend(), legend_width, small, self.glyphs)
        step = text * (4.1 if self.is_wide else 5.9)
        count = len(self.material.outcome.stages)
        foot = small * (2.6 + LEGEND_LEADING * len(legend))
        sketch = Sketch(self.measures.width, step * count + foot, self.theme, self.glyphs)
        for place, stage in enumerate(self.material.outcome.stages):
            top = sketch.height - step * place
            track = top - text * (2.0 if self.is_wide else 3.8)
            name = track - text * 0.36 if self.is_wide else top - text * 1.55
            with sketch.named(f"stage-{stage.stage}"):
                self._stage(sketch, stage, _Row(name, track))
            if place:
                sketch.line((0, top), (sketch.width, top))
        self._axis(sketch, foot)
        first = foot - small * 3.2
        draw_legend(sketch, (legend_left, first), legend, small)
        return sketch

    def _stage(self, sketch: Sketch, stage: StageOutcome, row: _Row) -> None:
        name = f"{stage.stage}  {self.sentences.stage_name(stage.stage)}"
        sketch.text((0, row.name_y), name, self.measures.text, font=fonts.SEMIBOLD)
        word = self.sentences.state_name(stage.state)
        badge_y = row.track_y if self.is_wide else row.name_y + self.measures.text * 0.36
        sketch.badge(sketch.width, badge_y, word, self.measures.small, BADGES[stage.state])
        if stage.state is StageState.INSUFFICIENT:
            self._unknown(sketch, stage, row.track_y)
        else:
            self._known(sketch, stage, row.track_y)

    def _unknown(self, sketch: Sketch, stage: StageOutcome, y: float) -> None:
        frame, small = self.frame, self.measures.small
        corner = (frame.left, y - frame.thick / 2)
        size = (frame.right - frame.left, frame.thick)
        sketch.rectangle(corner, size, "card")
        sketch.hatch_rectangle(corner, size)
        sketch.rectangle(corner, size, None, "line_strong", width=0.5)
        reason = self.sentences.stage_reason(self.material.outcome, stage)
        sketch.text((frame.left, y - frame.thick / 2 - small * 1.25), reason, small, "ink_second")

    def _known(self, sketch: Sketch, stage: StageOutcome, y: float) -> None:
        frame, thick = self.frame, self.frame.thick
        corner = thick / 4
        sketch.rectangle(
            (frame.left, y - thick / 4),
            (frame.right - frame.left, thick / 2),
            "line",
            corner=corner,
        )
        if stage.quartiles:
            low, high = frame.x(stage.quartiles[0]), frame.x(stage.quartiles[2])
            sketch.rectangle(
                (low - 1, y - thick / 2),
                (high - low + 2, thick),
                "pine_tint",
                "pine",
                corner=min(thick / 2, (high - low + 2) / 2),
                width=0.6,
            )
        self._threshold(sketch, y)
        if stage.minimum is not None and stage.weak_link is not None:
            self._weakest(sketch, stage.weak_link, stage.minimum, y)
        if stage.geometric_mean is not None:
            x = frame.x(stage.geometric_mean)
            sketch.circle((x, y), thick * 0.44, "pine", "card", 1)
            figure = self.material.formats.number(stage.geometric_mean, 2)
            sketch.text(
                (x, y + thick * 0.82),
                figure,
                self.measures.small,
                "ink",
                fonts.SEMIBOLD,
                anchor="middle",
            )

    def _threshold(self, sketch: Sketch, y: float) -> None:
        x = self.frame.x(self.material.instrument.rules.working_geometric_mean)
        reach = self.frame.thick
        sketch.line((x, y - reach), (x, y + reach), "ink_second", 0.9, (0.9, 1.8))

    def _weakest(self, sketch: Sketch, weak_link: str, minimum: float, y: float) -> None:
        frame, small = self.frame, self.measures.small
        x, reach = frame.x(minimum), frame.thick * 0.78
        sketch.line((x, y - reach), (x, y + reach), "rust", max(1.4, frame.thick * 0.2))
        words = self.sentences.variable_short(weak_link)
        label = f"{words} {self.material.formats.number(minimum, 2)}"
        half = self._width(label, fonts.REGULAR, small) / 2
        middle = min(max(x, frame.left + half), frame.right - half)
        sketch.text((middle, y - reach - small * 1.05), label, small, "rust_ink", anchor="middle")

    def _axis(self, sketch: Sketch, foot: float) -> None:
        small, frame = self.measures.small, self.frame
        sketch.line((frame.left, foot), (frame.right, foot), "line_strong", 0.6)
        for score in range(frame.lowest, frame.highest + 1):
            x = frame.x(score)
            sketch.line((x, foot), (x, foot - small * 0.35), "line_strong", 0.6)
            sketch.text((x, foot - small * 1.45), str(score), small, "ink_second", anchor="middle")

    def _legend(self) -> list[LegendEntry]:
        translate, small = self.material.texts.translate, self.measures.small
        number = self.material.formats.number
        threshold = number(self.material.instrument.rules.working_geometric_mean, 1)
        return [
            LegendEntry(small * 0.9, _dot, translate("report", "mean of the stage's loop")),
            LegendEntry(small * 0.4, _tick, translate("report", "its weakest variable")),
            LegendEntry(small * 2, _band, translate("report", "middle half of the answers")),
            LegendEntry(
                small * 0.4,
                _dots,
                translate("report", "a working stage reaches {threshold}").format(
                    threshold=threshold
                ),
            ),
        ]


def _dot(sketch: Sketch, x: float, y: float, size: float) -> None:
    sketch.circle((x + size * 0.45, y), size * 0.4, "pine")


def _tick(sketch: Sketch, x: float, y: float, size: float) -> None:
    x += size * 0.2
    sketch.line((x, y - size * 0.55), (x, y + size * 0.55), "rust", size * 0.2)


def _band(sketch: Sketch, x: float, y: float, size: float) -> None:
    corner = size * 0.4
    at = (x, y - size * 0.4)
    sketch.rectangle(at, (size * 2, size * 0.8), "pine_tint", "pine", corner, width=0.6)


def _dots(sketch: Sketch, x: float, y: float, size: float) -> None:
    x += size * 0.2
    sketch.line((x, y - size * 0.55), (x, y + size * 0.55), "ink_second", 0.9, (0.9, 1.8))


def stage_bars(material: ReportMaterial, look: Look) -> Chart:
    """Draw the stage bars."""
    sketch = _StageBars(material, look).draw()
    return Chart(sketch.drawing, describe_stage_bars(material))


def describe_stage_bars(material: ReportMaterial) -> str:
    """Say what the stage bars show."""
    sentences = ResultsSentences(material.instrument, material.texts, material.formats)
    number: Callable[[float, int], str] = material.formats.number
    parts = []
    for stage in material.outcome.stages:
        entry = {
            "number": stage.stage,
            "stage": sentences.stage_name(stage.stage),
            "state": sentences.state_name(stage.state),
        }
        if stage.geometric_mean is None or stage.minimum is None or stage.weak_link is None:
            sentence = material.texts.translate("report", "{number} {stage}: {state}.")
        else:
            sentence = material.texts.translate(
                "report", "{number} {stage}: {state}, mean {mean}, weakest {weak} {minimum}."
            )
            entry |= {
                "mean": number(stage.geometric_mean, 2),
                "weak": sentences.variable_short(stage.weak_link),
                "minimum": number(stage.minimum, 2),
            }
        parts.append(sentence.format(**entry))
    opening = material.texts.translate("report", "The stages in order on a scale from 1 to 5.")
    return " ".join([opening, *parts])
