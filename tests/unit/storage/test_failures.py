"""What SQLite says is turned into what the user can do; bugs stay bugs."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

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


def test_a_server_out_of_reach_is_told_from_a_bug() -> None:
    away = server_error(OperationalError("SELECT 1", {}, Exception()), "postgresql://office/store")

    assert away is not None
    assert away.code == "store.unreachable"
    assert server_error(IntegrityError("SELECT 1", {}, Exception()), "office") is None
    assert server_error(None, "office") is None
