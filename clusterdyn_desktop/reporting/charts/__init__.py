"""Charts, drawn once with reportlab.graphics for paper, screen and files alike.

One module a chart: a function that makes the `Chart`, and one that says in a sentence what it
shows. Nothing in them knows of pages or screens. `SvgCharts` brings them to the screen; it
imports what draws when the first chart is asked for.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from clusterdyn_desktop.services.report_ports import Places, ReportMaterial
from clusterdyn_desktop.services.theme import Theme

if TYPE_CHECKING:
    from clusterdyn_desktop.reporting.charts.sketch import Chart

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
        from clusterdyn_desktop.reporting import svg

        return svg.svg_bytes(self._loop_map(material, theme, loops))

    def loop_map_picture(
        self, material: ReportMaterial, theme: Theme, loops: Sequence[str], width: int
    ) -> bytes:
        """Draw the same as a PNG `width` pixels wide."""
        from clusterdyn_desktop.reporting.picture import png_bytes

        return png_bytes(self._loop_map(material, theme, loops), width)

    def loop_map_places(self, material: ReportMaterial, loops: Sequence[str]) -> Places:
        """Return where the drawing has its variables."""
        from clusterdyn_desktop.reporting import fonts
        from clusterdyn_desktop.reporting.charts.loop_map.drawing import layout_request
        from clusterdyn_desktop.reporting.charts.loop_map.layout import lay_out

        fonts.register(self._fonts)
        layout = lay_out(layout_request(material, loops, fonts.Glyphs(), LOOP_MAP_ASPECT))
        left, top = layout.frame.left, layout.frame.top
        return {key: (at.real - left, top - at.imag) for key, at in layout.nodes.items()}

    def _loop_map(self, material: ReportMaterial, theme: Theme, loops: Sequence[str]) -> "Chart":
        from clusterdyn_desktop.reporting import fonts
        from clusterdyn_desktop.reporting.charts.loop_map.drawing import loop_map

        fonts.register(self._fonts)
        return loop_map(material, theme, loops, fonts.Glyphs(), LOOP_MAP_ASPECT)

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
