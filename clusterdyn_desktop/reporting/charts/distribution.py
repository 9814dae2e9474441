"""How sure the position is: the established stage in all resamplings (method.md 6.4.7)."""

from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.charts.sketch import Chart, Look, Sketch
from clusterdyn_desktop.services.report_ports import ReportMaterial


def distribution(material: ReportMaterial, look: Look) -> Chart:
    """Draw the share of resamplings in which each stage would be the established one."""
    theme, glyphs, measures = look.theme, look.glyphs, look.measures
    text = measures.text
    stages = range(len(material.instrument.stages) + 1)
    labels = [_label(material, stage) for stage in stages]
    left = max(glyphs.width(label, fonts.SEMIBOLD, text) for label in labels) + text * 1.2
    right = measures.width - text * 7
    row = text * 1.65
    sketch = Sketch(measures.width, row * len(stages), theme, glyphs)
    sketch.line((left, 0), (left, sketch.height), "line_strong", 0.6)
    for place, stage in enumerate(stages):
        y = sketch.height - row * (place + 0.5)
        share = material.outcome.doubt.distribution.get(stage, 0.0)
        own = stage == material.outcome.position.established
        font = fonts.SEMIBOLD if own else fonts.REGULAR
        sketch.text((0, y - text * 0.36), labels[place], text, "ink", font)
        if share:
            bar = max(1.0, (right - left) * share)
            fill = "pine" if own else theme.scores[1]
            sketch.rectangle((left, y - text * 0.5), (bar, text), fill)
            figure = _percent(material, share)
            at = (left + bar + text * 0.5, y - text * 0.36)
            sketch.text(at, figure, text, "ink" if own else "ink_second", font)
    return Chart(sketch.drawing, describe_distribution(material))


def _percent(material: ReportMaterial, share: float) -> str:
    """Write a share; what is not nothing is never written as nothing, nor all but all as all."""
    if 0 < share < 0.005:
        one = material.formats.percent(0.01)
        return material.texts.translate("report", "under {share}").format(share=one)
    if 0.995 <= share < 1:
        most = material.formats.percent(0.99)
        return material.texts.translate("report", "over {share}").format(share=most)
    return material.formats.percent(share)


def _label(material: ReportMaterial, stage: int) -> str:
    if stage == 0:
        return material.texts.translate("report", "no stage")
    words = material.instrument.text(material.texts.language)
    return f"{stage}  {words.stages[stage].short}"


def describe_distribution(material: ReportMaterial) -> str:
    """Say what the distribution shows."""
    parts = [
        f"{_label(material, stage)} {_percent(material, share)}"
        for stage, share in sorted(material.outcome.doubt.distribution.items())
        if share
    ]
    opening = material.texts.translate("report", "Established stage in the resamplings: {shares}.")
    return opening.format(shares=", ".join(parts))
