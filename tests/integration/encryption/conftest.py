"""Encrypted stores, whose keys are quickly worked out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from clusterdyn_desktop.storage import store_key
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.making import FixedClock

PASSPHRASE = "the old birch by the river"
OTHER = "a second sentence, quite different"


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work keys out in a millisecond; how slow it really is, is held by a test of its own."""
    monkeypatch.setattr(store_key, "ROUNDS", 1_000)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "place" / "store.clusterdyn"


@pytest.fixture
def plain(path: Path, clock: FixedClock) -> Iterator[SqlStore]:
    """A store without a passphrase."""
    store = open_store(path, clock)
    yield store
    store.close()


@pytest.fixture
def encrypted(path: Path, clock: FixedClock) -> Iterator[SqlStore]:
    """A store that was made with a passphrase."""
    store = open_store(path, clock, PASSPHRASE)
    yield store
    store.close()
