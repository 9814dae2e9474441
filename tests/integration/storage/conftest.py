"""Real stores, and a clock that can be told the time.

Stores are SQLite files in a temporary folder; tests that are marked `on_both` run on a PostgreSQL
server as well.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Pool, event

from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.making import FixedClock

if TYPE_CHECKING:
    from tests.integration.office.server import Databases

Opener = Callable[[str], SqlStore]

FILE, SERVER = "file", "server"
STORE = "store.clusterdyn"
on_both = pytest.mark.parametrize("database", [FILE, SERVER], indirect=True)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture(scope="session")
def empty_store_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a store that nobody has used."""
    path = tmp_path_factory.mktemp("empty") / STORE
    open_store(path, FixedClock()).close()
    return path


@pytest.fixture
def path(tmp_path: Path, empty_store_file: Path) -> Path:
    """A store's file, all of this test's own."""
    return Path(shutil.copy(empty_store_file, tmp_path / STORE))


@pytest.fixture
def database(request: pytest.FixtureRequest) -> str:
    """What stores of a test are: files, unless the test is marked with `on_both`."""
    return getattr(request, "param", FILE)


@pytest.fixture
def opener(
    tmp_path: Path, clock: FixedClock, database: str, request: pytest.FixtureRequest
) -> Iterator[Opener]:
    """Opens this test's store of a name, makes it first where there is none."""
    opened: list[SqlStore] = []
    addresses: dict[str, str] = {}
    databases: Databases | None = None
    if database == SERVER:
        databases = request.getfixturevalue("databases")

    def open_named(name: str) -> SqlStore:
        if databases is None:
            opened.append(open_store(tmp_path / name, clock))
        else:
            if name not in addresses:
                addresses[name] = databases.new_store(len(addresses))
            opened.append(open_store(addresses[name], clock))
        return opened[-1]

    yield open_named
    for store in opened:
        store.close()
    if databases is not None:
        databases.drop_all()


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
def store(database: str, opener: Opener, request: pytest.FixtureRequest) -> SqlStore:
    """An empty store."""
    if database == FILE:
        request.getfixturevalue("path")
    return opener(STORE)
