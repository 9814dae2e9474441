"""A PostgreSQL server for the tests that want one: one a run, or one a worker of a parallel run."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.integration.office.server import Databases, Server


@pytest.fixture(scope="session")
def databases() -> "Iterator[Databases]":
    """What makes databases on a server: the one that is named in CLUSTERDYN_TEST_POSTGRESQL.

    Where none is named, it is started from a package.
    """
    from tests.integration.office.server import Databases, given_url, running_server

    given = given_url()
    if given is not None:
        with Databases(given) as made:
            yield made
        return
    with running_server() as server, Databases(server.url) as made:
        yield made


@pytest.fixture
def server() -> "Iterator[Server]":
    """A server of a test's own, to be stopped and killed."""
    from tests.integration.office.server import running_server

    with running_server() as running:
        yield running
