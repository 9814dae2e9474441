"""Stores on a server, each in a database of its own."""

from collections.abc import Iterator

import pytest

from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.office.server import Databases
from tests.integration.storage.conftest import Opener
from tests.integration.storage.making import FixedClock


@pytest.fixture
def addresses() -> dict[str, str]:
    """Where the stores of this test are, by the names it gives them."""
    return {}


@pytest.fixture
def opener(databases: Databases, addresses: dict[str, str]) -> Iterator[Opener]:
    """Opens this test's store of a name, makes it first where there is none."""
    opened: list[SqlStore] = []

    def open_named(name: str) -> SqlStore:
        if name not in addresses:
            addresses[name] = databases.new_store(len(addresses))
        opened.append(open_store(addresses[name], FixedClock()))
        return opened[-1]

    yield open_named
    for store in opened:
        store.close()
    databases.drop_all()
