"""Fixtures of tests that do things at random, and of those that look for planted words."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clusterdyn_desktop.app.wiring import build_services
from tests.integration.services.acting import start
from tests.integration.services.planted import Planted, plant


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A store with a study begun, to be copied; its home is the program's while this runs."""
    folder = tmp_path_factory.mktemp("history")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLUSTERDYN_HOME", str(folder))
        services = build_services(str(folder / "store.sqlite"))
        start(services)
        services.store.close()
        yield folder / "store.sqlite"


@pytest.fixture(scope="session")
def planted_store(tmp_path_factory: pytest.TempPathFactory) -> Planted:
    """The planted study in a store that is closed; tests work on copies."""
    folder = tmp_path_factory.mktemp("planted")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLUSTERDYN_HOME", str(folder))
        services = build_services(str(folder / "store.clusterdyn"))
        found = plant(services, folder)
        services.store.close()
    return found


@pytest.fixture
def planted(home: Path, planted_store: Planted) -> Iterator[Planted]:
    """The planted study over the real services, in a file of its own."""
    home.mkdir(parents=True)
    copy = shutil.copy(planted_store.services.store.location, home / "store.clusterdyn")
    services = build_services(str(copy))
    yield replace(planted_store, services=services)
    services.store.close()
