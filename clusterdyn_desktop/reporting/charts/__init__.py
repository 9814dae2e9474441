"""Charts, drawn once with reportlab.graphics for paper, screen and files alike.

One module a chart: a function that makes the `Chart`, and one that says in a sentence what it
shows. Nothing in them knows of pages or screens. `SvgCharts` brings them to the screen; it
imports what draws when the first chart is asked for.
"""

from collections.abc import Sequence
from pathlib import Path

from clusterdyn_desktop.services.report_ports import ReportMaterial
from clusterdyn_desktop.services.theme import Theme

STAGE_BARS_WIDTH = 400.0
VOICES_WIDTH = 560.0
LOOP_MAP_ASPECT = 1.3


class SvgCharts:
    """Draws charts as SVG, in the typefaces of the assets folder; the port `ChartDrawer`.

    On the screen every voice is shown, however few respondents it has: those who see it work with
    the answers themselves (docs/decisions/0006-small-groups-in-the-report.md).
    """

    def __init__(self, assets: Path) -> None:
        self._fonts = assets / "fonts"

    def stage_bars(self, material: ReportMaterial, theme: Theme) -> bytes:
        """Draw the five stage bars in order (6.4.9)."""
        from clusterdyn_desktop.reporting import fonts, svg
        from clusterdyn_desktop.reporting.charts.sketch import Look, Measures
        from clusterdyn_desktop.reporting.charts.stage_bars import stage_bars

        fonts.register(self._fonts)
        sizes = theme.sizes
        measures = Measures(STAGE_BARS_WIDTH, sizes["body"], sizes["small"])
        return svg.svg_bytes(stage_bars(material, Look(theme, fonts.Glyphs(), measures)))

    def loop_map(self, material: ReportMaterial, theme: Theme, loops: Sequence[str]) -> bytes:
        """Draw the named loops with scores, polarities, delays and weak links."""
        from clusterdyn_desktop.reporting import fonts, svg
        from clusterdyn_desktop.reporting.charts.loop_map.drawing import loop_map

        fonts.register(self._fonts)
        chart = loop_map(material, theme, loops, fonts.Glyphs(), LOOP_MAP_ASPECT)
        return svg.svg_bytes(chart)

    def voices(self, material: ReportMaterial, theme: Theme, stage: int) -> bytes:
        """Draw the stage's variables as a dot plot by voice."""
        from clusterdyn_desktop.reporting import fonts, svg
        from clusterdyn_desktop.reporting.charts.sketch import Look, Measures
        from clusterdyn_desktop.reporting.charts.voices import voices
        from clusterdyn_desktop.reporting.small_groups import all_voices

        fonts.register(self._fonts)
        sizes = theme.sizes
        measures = Measures(VOICES_WIDTH, sizes["body"], sizes["small"])
        look = Look(theme, fonts.Glyphs(), measures)
        return svg.svg_bytes(voices(material, look, [stage], all_voices(material)))
