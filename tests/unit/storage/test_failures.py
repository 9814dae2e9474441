"""What SQLite says is turned into what the user can do; bugs stay bugs."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from clusterdyn_desktop.storage.failures import server_error, sqlite_error


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(tmp_path / "a", isolation_level=None, timeout=0)) as opened:
        opened.execute("CREATE TABLE kept (word TEXT PRIMARY KEY)")
        yield opened


def _code(error: sqlite3.Error) -> str | None:
    found = sqlite_error(error, "a")
    if found is None:
        return None
    assert found.parameters == {"path": "a"}
    return found.code


def test_a_full_disk(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA max_page_count=3")

    with pytest.raises(sqlite3.OperationalError) as caught:
        connection.execute("INSERT INTO kept VALUES (?)", ("x" * 100_000,))

    assert _code(caught.value) == "store.disk-full"


def test_another_program_writing(connection: sqlite3.Connection, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError) as caught:
            connection.execute("BEGIN IMMEDIATE")

    assert _code(caught.value) == "store.busy"


def test_a_file_that_may_not_be_written(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA query_only=ON")

    with pytest.raises(sqlite3.OperationalError) as caught:
        connection.execute("INSERT INTO kept VALUES ('a')")

    assert _code(caught.value) == "store.read-only"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError) as caught:
        sqlite3.connect(tmp_path / "nowhere" / "a")

    assert _code(caught.value) == "store.no-access"


def test_a_file_that_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"SQLite format 3\x00" + bytes(range(256)) * 40)
    with (
        closing(sqlite3.connect(tmp_path / "b")) as connection,
        pytest.raises(sqlite3.DatabaseError) as caught,
    ):
        connection.execute("SELECT * FROM kept")

    assert _code(caught.value) == "store.damaged"


def test_a_broken_rule_of_the_tables_is_a_bug(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO kept VALUES ('a')")

    with pytest.raises(sqlite3.IntegrityError) as caught:
        connection.execute("INSERT INTO kept VALUES ('a')")

    assert _code(caught.value) is None
    assert sqlite_error(ValueError("no code at all"), "a") is None


class OfDriver(Exception):
    """Stands in for an error of a server's driver, as far as it is looked at."""

    sqlstate: str | None = None


class OperationalError(OfDriver):
    """What the driver raises where there is no answer."""


def _of_driver(state: str) -> OfDriver:
    error = OfDriver("in the server's language")
    error.sqlstate = state
    return error


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("57P01", "store.unreachable"),
        ("25P03", "store.unreachable"),
        ("40P01", "store.busy"),
        ("40001", "store.busy"),
        ("55P03", "store.busy"),
        ("53100", "store.disk-full"),
        ("25006", "store.read-only"),
        ("42501", "store.refused"),
        ("23505", None),
        ("42601", None),
    ],
)
def test_a_servers_code_says_what_is_the_matter(state: str, code: str | None) -> None:
    found = server_error(_of_driver(state), "postgresql://office/store")

    assert (found.code if found else None) == code


def test_a_server_out_of_reach_is_told_from_one_that_refuses_and_from_a_bug() -> None:
    away = server_error(OperationalError("connection refused"), "postgresql://office/store")
    starting = server_error(OperationalError("FATAL:  the database system is starting up"), "a")
    refused = server_error(OperationalError('failed: FATAL:  no role "al"'), "a")

    assert away is not None
    assert away.code == "store.unreachable"
    assert starting is not None
    assert starting.code == "store.unreachable"
    assert refused is not None
    assert (refused.code, refused.parameters["reason"]) == ("store.refused", 'no role "al"')
    assert server_error(ValueError(), "a") is None
    assert server_error(None, "a") is None


def test_whatever_took_the_connection_along_is_a_matter_of_reaching_the_server() -> None:
    lost = server_error(_of_driver(""), "a", is_lost=True)

    assert lost is not None
    assert lost.code == "store.unreachable"
