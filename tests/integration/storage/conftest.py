"""Real SQLite stores in a temporary folder, and a clock that can be told the time."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Pool, event

from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.making import FixedClock

Opener = Callable[[str], SqlStore]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture(scope="session")
def empty_store_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a store that nobody has used."""
    path = tmp_path_factory.mktemp("empty") / "store.clusterdyn"
    open_store(path, FixedClock()).close()
    return path


@pytest.fixture
def path(tmp_path: Path, empty_store_file: Path) -> Path:
    """A store's file, all of this test's own."""
    return Path(shutil.copy(empty_store_file, tmp_path / "store.clusterdyn"))


@pytest.fixture
def opener(tmp_path: Path, clock: FixedClock) -> Iterator[Opener]:
    """Opens the store of a name in this test's folder, makes it first where there is none."""
    opened: list[SqlStore] = []

    def open_named(name: str) -> SqlStore:
        opened.append(open_store(tmp_path / name, clock))
        return opened[-1]

    yield open_named
    for store in opened:
        store.close()


@pytest.fixture
def statements() -> Iterator[list[str]]:
    """All that SQLite is asked on connections made from now on."""
    asked: list[str] = []

    def listen(connection: sqlite3.Connection, _record: object) -> None:
        connection.set_trace_callback(asked.append)

    event.listen(Pool, "connect", listen)
    yield asked
    event.remove(Pool, "connect", listen)


@pytest.fixture
def store(path: Path, opener: Opener) -> SqlStore:
    """An empty store."""
    return opener(path.name)
