"""Fixtures that every kind of test shares: the instrument, the study tables, the real services."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.services.bundle import Services

PROJECT = Path(__file__).resolve().parent.parent
RESOURCES = PROJECT / "resources"


@pytest.fixture(scope="session")
def instrument() -> Instrument:
    """The instrument that comes with the program."""
    from clusterdyn_desktop.exchange.instruments.files import FolderInstrumentLibrary

    return FolderInstrumentLibrary(RESOURCES / "instruments").default()


@pytest.fixture(scope="session")
def study(instrument: Instrument) -> dict[str, Dossier]:
    """The example study's dossiers by their code, for example A-SE-3."""
    from clusterdyn_desktop.exchange.tables.study_tables import CsvStudyTables

    dossiers = CsvStudyTables().read(RESOURCES / "sample", instrument)
    return {dossier.assessment.record.code: dossier for dossier in dossiers}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that stands in for everything the program keeps on this computer."""
    folder = tmp_path / "home"
    monkeypatch.setenv("CLUSTERDYN_HOME", str(folder))
    return folder


@pytest.fixture
def services(home: Path) -> Iterator[Services]:
    """The program's real services on an empty store of their own."""
    from clusterdyn_desktop.app.wiring import build_services

    built = build_services(str(home / "store.sqlite"))
    yield built
    built.store.close()


@pytest.fixture
def example(services: Services) -> Services:
    """The real services with the example study loaded."""
    services.study.load_example()
    return services
