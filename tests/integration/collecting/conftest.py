"""Stores and files that many tests begin with: made once, and copied for each."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.services.bundle import Services
from tests.integration.collecting.servers import PhoneForm, read_form
from tests.integration.small_study import one_interview
from tests.unit.services.plain_texts import PlainTexts


@dataclass(frozen=True)
class Begun:
    """A store with one assessment, and the form that was made for it."""

    store: Path
    assessment_id: str
    form: PhoneForm


def _made(folder: Path) -> tuple[Path, Services]:
    store = folder / "store.sqlite"
    return store, build_services(str(store))


@pytest.fixture(scope="session")
def example_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the example study."""
    store, services = _made(tmp_path_factory.mktemp("example"))
    services.study.load_example()
    services.store.close()
    return store


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Begun:
    """A store with one assessment, and a form for it."""
    folder = tmp_path_factory.mktemp("begun")
    store, services = _made(folder)
    assessment_id = one_interview(services).assessment_id
    services.collecting.write_form(folder / "form.xlsx", assessment_id=assessment_id)
    services.store.close()
    return Begun(store, assessment_id, read_form(folder / "form.xlsx"))


@pytest.fixture(scope="session")
def english(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program's instrument as a form in English, for every role and no assessment."""
    folder = tmp_path_factory.mktemp("english")
    _store, services = _made(folder)
    services.collecting.write_form(folder / "form.xlsx", ("en",))
    services.store.close()
    return folder / "form.xlsx"


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program's instrument in Excel."""
    folder = tmp_path_factory.mktemp("book")
    _store, services = _made(folder)
    services.instrument_desk.export(folder / "instrument.xlsx", PlainTexts())
    services.store.close()
    return folder / "instrument.xlsx"


def _copied(store: Path, home: Path) -> Iterator[Services]:
    home.mkdir(parents=True, exist_ok=True)
    shutil.copy(store, home / "store.sqlite")
    services = build_services(str(home / "store.sqlite"))
    yield services
    services.store.close()


@pytest.fixture
def example(example_store: Path, home: Path) -> Iterator[Services]:
    """The real services with the example study loaded."""
    yield from _copied(example_store, home)


@pytest.fixture
def begun_services(begun: Begun, home: Path) -> Iterator[Services]:
    """The real services on the store that was begun."""
    yield from _copied(begun.store, home)
