"""The charts: what they show, in words and as SVG."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.scoring.outcome import StageState
from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.reporting.charts import SvgCharts
from clusterdyn_desktop.reporting.charts.distribution import describe_distribution, distribution
from clusterdyn_desktop.reporting.charts.loop_map.drawing import weak_links
from clusterdyn_desktop.reporting.charts.loop_map.story import describe_loop_map
from clusterdyn_desktop.reporting.charts.sketch import Chart, Look, Measures, Sketch, wrapped
from clusterdyn_desktop.reporting.charts.stage_bars import describe_stage_bars
from clusterdyn_desktop.reporting.charts.stage_rings import stage_rings
from clusterdyn_desktop.reporting.charts.voices import describe_voices
from clusterdyn_desktop.reporting.small_groups import shown_voices
from clusterdyn_desktop.reporting.svg import svg_bytes
from tests.conftest import RESOURCES
from tests.unit.reporting.conftest import Material
from tests.unit.reporting.materials import emptied, material, theme

SVG = "{http://www.w3.org/2000/svg}"
CHARTS = SvgCharts(RESOURCES)


def words(svg: bytes) -> list[str]:
    return [element.text or "" for element in ET.fromstring(svg).iter(f"{SVG}text")]


def element(svg: bytes, name: str) -> ET.Element:
    return next(e for e in ET.fromstring(svg).iter() if e.get("id") == name)


def test_stage_bars_name_every_stage_and_state(example: Material, instrument: Instrument) -> None:
    held = example("A-NO2-1", "sv")

    said = words(CHARTS.stage_bars(held, theme()))

    names = instrument.text("sv").stages
    for stage in held.outcome.stages:
        assert f"{stage.stage}  {names[stage.stage].short}" in said
    assert said.count("working") == 1
    assert said.count("not seen") == 2
    assert "3,79" in said, "numbers are written the reader's way"


def test_an_insufficient_stage_is_hatched_and_gives_its_reason(
    study: dict[str, Dossier], instrument: Instrument
) -> None:
    held = material(emptied(study["A-SE-3"]), instrument)
    assert all(stage.state is StageState.INSUFFICIENT for stage in held.outcome.stages)

    svg = CHARTS.stage_bars(held, theme())

    assert words(svg).count("insufficient") == 5
    assert len(list(element(svg, "stage-1").iter(f"{SVG}line"))) > 20
    assert any("0 of 5 variables in loop R1" in text for text in words(svg))


def test_stage_bars_are_told_in_words(example: Material) -> None:
    told = describe_stage_bars(example("A-NO2-1"))

    assert "1 Gathering: working, mean 3.79, weakest Number of firms 3.50." in told


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_every_chart_is_well_formed_in_both_appearances(
    example: Material, instrument: Instrument, appearance: str
) -> None:
    held, look = example("A-NO2-1", "sv"), theme(appearance)
    loops = [loop.id for loop in instrument.loops if loop.stage == 4]

    for svg in (
        CHARTS.stage_bars(held, look),
        CHARTS.loop_map(held, look, loops),
        CHARTS.voices(held, look, 4),
    ):
        root = ET.fromstring(svg)
        assert root.findtext(f"{SVG}desc")
        families = {text.get("font-family") for text in root.iter(f"{SVG}text")}
        assert families <= {"Noto Sans", "Noto Sans Math"}


def test_svg_letters_are_whole_pixels_scaled_down(example: Material) -> None:
    for text in ET.fromstring(CHARTS.stage_bars(example("A-SE-3"), theme())).iter(f"{SVG}text"):
        assert (text.get("font-size") or "").isdigit()
        assert re.search(r"scale\(0\.05\)", text.get("transform") or "")


def test_unknown_variables_are_hatched_with_a_question_mark(
    example: Material, instrument: Instrument
) -> None:
    held = example("A-NO2-1")
    unknown = [v for v, outcome in held.outcome.variables.items() if not outcome.is_known]
    loops = [loop for loop in instrument.loops if set(unknown) & set(loop.variables)]
    assert unknown

    svg = CHARTS.loop_map(held, theme(), [loop.id for loop in loops])

    shown = {name for loop in loops for name in loop.variables}
    for name in shown:
        group = element(svg, f"variable-{name}")
        texts = [text.text for text in group.iter(f"{SVG}text")]
        hatches = len(list(group.iter(f"{SVG}line")))
        assert (texts[0] == "?") is (name in unknown)
        assert (hatches > 4) is (name in unknown)


def test_a_brake_shows_its_level_and_is_square(example: Material, instrument: Instrument) -> None:
    held = example("A-SE-3")
    brakes = [v.id for v in instrument.variables if v.role == "brake"]
    loops = [loop.id for loop in instrument.loops]

    svg = CHARTS.loop_map(held, theme(), loops)

    for name in brakes:
        score = held.outcome.variables[name].score
        assert score is not None
        group = element(svg, f"variable-{name}")
        assert group.find(f"{SVG}rect") is not None
        assert group.findtext(f"{SVG}text") == f"{6 - score:.1f}"


def test_weak_links_of_reinforcing_loops_have_a_rust_ring(
    example: Material, instrument: Instrument
) -> None:
    held, look = example("A-SE-3"), theme()
    loops = [loop for loop in instrument.loops if loop.stage == 5]

    svg = CHARTS.loop_map(held, look, [loop.id for loop in loops])

    ringed = {
        name
        for loop in loops
        for name in loop.variables
        if f'stroke="{look.colours["rust"]}"'
        in ET.tostring(element(svg, f"variable-{name}"), encoding="unicode")
    }
    assert ringed == {held.outcome.loops[loop.id].weak_link for loop in loops if loop.type == "R"}


def test_brakes_alone_have_their_own_weak_link(example: Material, instrument: Instrument) -> None:
    held, brake = example("A-SE-3"), instrument.loop_by_id["B3"]

    assert weak_links([brake], [held.outcome.loops["B3"]]) == {held.outcome.loops["B3"].weak_link}


def test_every_arrow_and_mark_can_be_found(example: Material, instrument: Instrument) -> None:
    loops = [loop for loop in instrument.loops if loop.stage == 3]

    svg = CHARTS.loop_map(example("A-SE-3"), theme(), [loop.id for loop in loops])

    for loop in loops:
        assert element(svg, f"loop-{loop.id}").findtext(f"{SVG}text") == loop.id
        for source, target in loop.steps:
            assert element(svg, f"link-{source}-{target}") is not None


def test_a_loop_map_is_told_in_words(example: Material) -> None:
    told = describe_loop_map(example("A-NO2-1"), ["R4", "B4"])

    assert told.startswith("R4 Co-creation loop reinforces itself: Shared knowledge 2.0,")
    assert "Innovation platform unknown" in told
    assert "Its weak link is Joint projects." in told
    assert "B4 Leakage brake holds back:" in told


def test_hidden_voices_are_neither_drawn_nor_told(example: Material) -> None:
    held = example("A-GB-1")

    told = describe_voices(held, [1], shown_voices(held))

    assert "Cluster organisation" in told
    assert "Institutions" not in told
    assert "Outside" not in told


def test_the_distribution_never_calls_something_nothing(example: Material) -> None:
    held = example("A-SE-3")
    doubt = replace(held.outcome.doubt, distribution={1: 0.001, 2: 0.0005, 3: 0.9985})
    told = describe_distribution(replace(held, outcome=replace(held.outcome, doubt=doubt)))

    assert told.count("under 1%") == 2
    assert "over 99%" in told


def test_every_drawing_has_a_description(example: Material) -> None:
    held = example("A-SE-3")
    look = Look(theme(), fonts.Glyphs(), Measures(480, 9, 8))

    for chart in (distribution(held, look), stage_rings(held, look)):
        assert chart.description
        ET.fromstring(svg_bytes(chart))


def test_text_in_a_chart_falls_back_by_runs() -> None:
    sketch = Sketch(200, 40, theme(), fonts.Glyphs())
    wide = sketch.text((0, 10), "a < b 🙂", 10)
    sketch.text((200, 10), "ende", 10, anchor="end")

    svg = svg_bytes(Chart(sketch.drawing, "x & y"))
    assert words(svg) == ["a < b ", "🙂", "ende"]
    assert wide == pytest.approx(fonts.Glyphs().width("a < b 🙂", fonts.REGULAR, 10))


def test_labels_are_wrapped_at_spaces_only() -> None:
    glyphs = fonts.Glyphs()

    assert wrapped("Konkurrenternas press", fonts.REGULAR, 8.5, 60, glyphs) == [
        "Konkurrenternas",
        "press",
    ]
    assert wrapped("", fonts.REGULAR, 8.5, 60, glyphs) == []
