"""The tables on a server: made by the same migrations, and brought up to date with what is in them.

The stores of earlier revisions are those that are kept as files: what is in them is carried into
tables of their revision on the server first.
"""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import JSON, Boolean, Date, DateTime, MetaData, Table, create_engine, insert, text

from clusterdyn_desktop import __version__
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import RECORD_KINDS
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.storage import migrating, server_engine
from clusterdyn_desktop.storage.integrity import checks_of
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.tables import metadata
from tests.integration.office.server import Databases, in_background, run
from tests.integration.storage.conftest import STORE, Opener
from tests.integration.storage.making import (
    FixedClock,
    held,
    kept_little,
    log,
    put_all,
    replayed,
)
from tests.integration.storage.test_versions import FIXTURES
from tests.integration.storage.workers import add_studies, start


@pytest.fixture(params=FIXTURES, ids=lambda file: file.stem)
def fixture(request: pytest.FixtureRequest) -> Path:
    """The store of one revision, as it was released, as a file."""
    return Path(request.param)


@pytest.fixture
def old(fixture: Path, databases: Databases, addresses: dict[str, str]) -> str:
    """The same on a server, as a program of that time left it."""
    address = addresses[STORE] = databases.new()
    engine = create_engine(address)
    with engine.begin() as connection:
        migrating.upgrade(connection, fixture.stem)
    tables = MetaData()
    tables.reflect(engine)
    with closing(sqlite3.connect(fixture)) as source, engine.begin() as connection:
        source.row_factory = sqlite3.Row
        for table in tables.sorted_tables:
            if table.name != "alembic_version":
                rows = [_typed(table, row) for row in source.execute(f"SELECT * FROM {table.name}")]
                connection.execute(insert(table), rows)
        connection.execute(
            text("SELECT setval('change_log_sequence_seq', (SELECT max(sequence) FROM change_log))")
        )
    engine.dispose()
    return address


def _typed(table: Table, row: sqlite3.Row) -> dict[str, Any]:
    return {name: _value(table.c[name].type, value) for name, value in dict(row).items()}


def _value(kind: object, value: str | float | None) -> object:
    if value is None:
        return None
    if isinstance(kind, JSON):
        return json.loads(str(value))
    if isinstance(kind, Boolean):
        return bool(value)
    if isinstance(kind, DateTime):
        return datetime.fromisoformat(str(value)).replace(tzinfo=UTC)
    return date.fromisoformat(str(value)) if isinstance(kind, Date) else value


def test_nothing_is_lost_on_the_way_to_the_present(
    old: str, fixture: Path, opener: Opener, tmp_path: Path
) -> None:
    """What the server's store holds in the end is what the file does, brought up to date."""
    path = tmp_path / "file.clusterdyn"
    path.write_bytes(fixture.read_bytes())
    as_file = open_store(path, FixedClock())

    store = opener(STORE)

    assert store.site == as_file.site
    assert log(store) == log(as_file)
    history = replayed(log(store))
    with store.unit_of_work() as work, as_file.unit_of_work() as file_work:
        for kind in RECORD_KINDS:
            assert work.find(kind) == file_work.find(kind)
            assert all(history[kind.kind, each.record.id] == each for each in work.find(kind))
        assert work.drafts() == file_work.drafts()
        assert work.contacts() == file_work.contacts()
        assert work.place() == file_work.place()
    assert checks_of(store).full(no_progress).findings == ()
    as_file.close()


def test_work_goes_on_after_an_update(old: str, opener: Opener) -> None:
    store = opener(STORE)
    before = log(store)

    study = kept_little(store)

    assert held(store, study.answer).record == study.answer
    assert [line.sequence for line in log(store)] > [line.sequence for line in before]


def test_two_who_update_at_once_both_find_it_done(old: str, opener: Opener) -> None:
    before = len(run(old, "SELECT * FROM clusters"))

    processes = [start(add_studies, old, 3) for _ in range(2)]
    for process in processes:
        process.join()

    assert [process.exitcode for process in processes] == [0, 0]
    assert len(run(old, "SELECT * FROM clusters")) == before + 6
    assert checks_of(opener(STORE)).full(no_progress).findings == ()


def test_the_migrations_make_the_tables_as_they_are_declared(
    opener: Opener, addresses: dict[str, str]
) -> None:
    opener(STORE)
    engine = create_engine(addresses[STORE])

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_a_store_of_a_newer_program_is_refused(opener: Opener, addresses: dict[str, str]) -> None:
    opener(STORE)
    run(addresses[STORE], "UPDATE alembic_version SET version_num = '9999'")
    run(addresses[STORE], "UPDATE store_info SET program_version = '7.0'")

    with pytest.raises(UserError) as caught:
        opener(STORE)

    assert caught.value.code == "store.newer"
    assert caught.value.parameters["program"] == "7.0"
    assert caught.value.parameters["this"] == __version__


def test_who_has_it_open_while_it_is_updated_writes_nothing_more(
    opener: Opener, addresses: dict[str, str]
) -> None:
    store = opener(STORE)
    study = kept_little(store)
    run(addresses[STORE], "UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(UserError) as caught, store.unit_of_work() as work:
        work.put(study.answer)

    assert caught.value.code == "store.newer"


def test_a_database_of_another_program_is_refused_and_left_alone(databases: Databases) -> None:
    address = databases.new()
    run(address, "CREATE TABLE alembic_version (version_num text)")
    run(address, "INSERT INTO alembic_version VALUES ('0001')")

    with pytest.raises(UserError) as caught:
        open_store(address, FixedClock())

    assert caught.value.code == "store.foreign"
    databases.drop_all()


def test_a_password_is_never_shown(databases: Databases) -> None:
    address = databases.new()

    store = open_store(address.replace("?", "?password=secret&", 1), FixedClock())

    assert "secret" not in store.location
    assert "password=" in store.location
    store.close()
    databases.drop_all()


def test_nobody_writes_while_tables_change_and_only_one_changes_them(
    opener: Opener, addresses: dict[str, str]
) -> None:
    store = opener(STORE)
    study = kept_little(store)
    engine = create_engine(addresses[STORE])

    def change_too() -> None:
        with engine.connect() as other:
            server_engine.hold_tables(other)

    with engine.connect() as connection:
        server_engine.hold_tables(connection)
        waiting = [
            in_background(lambda: put_all(store, [replace(study.answer, score=5)])),
            in_background(change_too),
        ]
        for thread in waiting:
            thread.join(0.2)
        assert all(thread.is_alive() for thread in waiting)
        connection.rollback()
    for thread in waiting:
        thread.join()

    assert held(store, study.answer).record.score == 5
    engine.dispose()


def test_two_who_find_no_tables_do_not_both_make_them(databases: Databases) -> None:
    address = databases.new()
    engine = create_engine(address)

    def make() -> None:
        open_store(address, FixedClock()).close()

    with engine.connect() as connection:
        server_engine.hold_tables(connection)
        waiting = in_background(make)
        until = monotonic() + 20
        while not run(
            address, "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
        ):
            assert monotonic() < until, "the second does not ask before it makes tables"
        connection.rollback()
    waiting.join()

    assert len(run(address, "SELECT site FROM store_info")) == 1
    engine.dispose()
    databases.drop_all()


def test_what_was_brought_back_becomes_another_site(opener: Opener) -> None:
    store, also_open = opener(STORE), opener(STORE)
    before = store.site
    study = kept_little(also_open)

    store.become_another_site()

    put_all(also_open, [replace(study.answer, score=5)])
    assert store.site == also_open.site != before
    assert held(store, study.answer).vectors["score"] == {before: 1, store.site: 1}
    assert checks_of(store).full(no_progress).findings == ()
