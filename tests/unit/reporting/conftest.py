from collections.abc import Callable
from functools import cache

import pytest

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.reporting import fonts
from clusterdyn_desktop.services.report_ports import ReportMaterial
from tests.conftest import RESOURCES
from tests.unit.reporting.materials import material


@pytest.fixture(scope="session", autouse=True)
def registered_fonts() -> None:
    """Charts are lettered in the fonts that come with the program."""
    fonts.register(RESOURCES / "fonts")


Material = Callable[..., ReportMaterial]


@pytest.fixture(scope="session")
def example(study: dict[str, Dossier], instrument: Instrument) -> Material:
    """Material of an assessment of the example study, scored once: `example("A-SE-3", "sv")`."""

    @cache
    def made(code: str, language: str = "en-GB") -> ReportMaterial:
        return material(study[code], instrument, language)

    return made
