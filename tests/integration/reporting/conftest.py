from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.reporting.writer import PdfReportWriter
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.services.report_ports import ReportMaterial
from tests.conftest import RESOURCES
from tests.integration.reporting.pdf_pages import Printout
from tests.unit.reporting.materials import material

Written = Callable[[ReportMaterial], Printout]
Report = Callable[..., Printout]


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """Writes a manager's report."""

    def write(held: ReportMaterial) -> Printout:
        path = tmp_path / "report.pdf"
        path.write_bytes(PdfReportWriter(RESOURCES).manager_report(held, no_progress))
        return Printout(path)

    return write


@pytest.fixture(scope="session")
def report(
    study: dict[str, Dossier], instrument: Instrument, tmp_path_factory: pytest.TempPathFactory
) -> Report:
    """The report of an assessment of the example study, written once: `report("A-SE-3", "sv")`."""

    @cache
    def made(code: str, language: str = "en-GB", stretch: float = 0.0) -> Printout:
        path = tmp_path_factory.mktemp("report") / f"{code}.pdf"
        held = material(study[code], instrument, language, stretch, organisation="Regionen")
        path.write_bytes(PdfReportWriter(RESOURCES).manager_report(held, no_progress))
        return Printout(path)

    return made
