"""The charts' SVG as Qt draws it."""

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.reporting.charts import SvgCharts
from tests.conftest import RESOURCES
from tests.unit.reporting.materials import material, theme


@pytest.fixture
def fonts_on_screen(qapp: object) -> None:
    for file in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


@pytest.mark.usefixtures("fonts_on_screen")
def test_qt_draws_the_loop_map_with_its_variables_inside(
    study: dict[str, Dossier], instrument: Instrument
) -> None:
    held = material(study["A-NO2-1"], instrument, "sv")
    loops = [loop for loop in instrument.loops if loop.stage == 5]

    svg = SvgCharts(RESOURCES).loop_map(held, theme(), [loop.id for loop in loops])

    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    frame = renderer.viewBoxF().adjusted(-1, -1, 1, 1)
    for name in {name for loop in loops for name in loop.variables}:
        bounds = renderer.boundsOnElement(f"variable-{name}")
        assert not bounds.isEmpty()
        assert frame.contains(bounds), f"{name}: Qt sets its label wider than it was measured"


@pytest.mark.usefixtures("fonts_on_screen")
def test_qt_draws_more_than_paper(study: dict[str, Dossier], instrument: Instrument) -> None:
    svg = SvgCharts(RESOURCES).stage_bars(material(study["A-SE-3"], instrument), theme())
    picture = QImage(400, 400, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)

    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()

    colours = {picture.pixelColor(x, y).name() for x in range(0, 400, 3) for y in range(0, 400, 3)}
    assert theme().colours["pine"] in colours
    assert len(colours) > 5
