"""A store of every released schema revision opens, is brought up to date, and loses nothing."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory

from clusterdyn_desktop.domain.records import RECORD_KINDS
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.storage import migrating, schema_version
from clusterdyn_desktop.storage.backups import backups_of
from clusterdyn_desktop.storage.opening import open_store
from tests.fixtures.stores.make import held_in
from tests.integration.storage.conftest import Opener
from tests.integration.storage.making import FixedClock, log, replayed

STORES = Path(__file__).parents[2] / "fixtures" / "stores"
FIXTURES = sorted(STORES.glob("*.clusterdyn"))
CHANGED = {("alembic_version", "version_num"), ("store_info", "program_version")}
"""Columns that a migration is meant to change or to take away."""


@pytest.fixture(params=FIXTURES, ids=lambda file: file.stem)
def fixture(request: pytest.FixtureRequest) -> Path:
    """The store of one revision, as it was released."""
    return Path(request.param)


@pytest.fixture
def old(fixture: Path, tmp_path: Path) -> Path:
    """A copy of it to open."""
    return Path(shutil.copy(fixture, tmp_path / "old.clusterdyn"))


def expected(fixture: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(fixture.with_suffix(".json").read_text("utf-8"))
    return found


def test_every_migration_has_its_fixture() -> None:
    scripts = ScriptDirectory.from_config(migrating.configuration()).walk_revisions()
    revisions = {script.revision for script in scripts}

    assert {file.stem for file in FIXTURES} == revisions, (
        "Make the store of a new revision: python -m tests.fixtures.stores.make; see the README"
        " in tests/fixtures/stores."
    )


def test_a_fixture_is_what_its_table_says(fixture: Path) -> None:
    (row,) = expected(fixture)["alembic_version"]["rows"]

    assert held_in(fixture) == expected(fixture)
    assert row == [fixture.stem]


def test_a_fixture_has_something_of_everything(fixture: Path) -> None:
    tables = expected(fixture)
    states = set(_column(tables["answers"], "state"))

    assert all(table["rows"] for table in tables.values())
    assert states == {"open", "scored", "does not know", "does not apply", "refused", "not asked"}
    deleted = [set(_column(t, "deleted")) for t in tables.values() if "deleted" in t["columns"]]
    assert sorted(deleted, key=len)[1:] == [{0, 1}] * (len(deleted) - 1)  # one came back
    assert {"created", "deleted"} <= set(_column(tables["change_log"], "register"))
    assert len(set(_column(tables["change_log"], "batch"))) > 10


def _column(table: dict[str, Any], name: str) -> Iterator[Any]:
    place = table["columns"].index(name)
    return (row[place] for row in table["rows"])


def test_nothing_is_lost_on_the_way_to_the_present(fixture: Path, old: Path) -> None:
    open_store(old, FixedClock()).close()

    present = held_in(old)
    for name, table in expected(fixture).items():
        for column in table["columns"]:
            if (name, column) not in CHANGED:
                assert list(_column(present[name], column)) == list(_column(table, column))
    assert list(_column(present["alembic_version"], "version_num")) == [schema_version.NEWEST]
    with closing(sqlite3.connect(old)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_rows_and_history_agree_and_work_goes_on(old: Path, opener: Opener) -> None:
    store = opener(old.name)
    history = replayed(log(store))

    with store.unit_of_work() as work:
        for kind in RECORD_KINDS:
            for stamped in work.find(kind):
                assert history[kind.kind, stamped.record.id] == stamped
                if not getattr(stamped.record, "erased_on", None):  # which nobody writes to
                    work.put(stamped.record)
        assert len(list(work.changes())) == len(log(store))
        assert all(work.dossier(each) for each in work.counts())


def test_a_store_that_was_brought_up_to_date_has_its_backup(fixture: Path, old: Path) -> None:
    open_store(old, FixedClock()).close()
    backups = list((old.parent / "old backups").glob("*.clusterdyn"))

    if fixture.stem == schema_version.NEWEST:
        assert backups == []
    else:
        assert [held_in(backup) for backup in backups] == [expected(fixture)]


def test_a_backup_of_every_revision_can_be_looked_into_and_restored(
    fixture: Path, opener: Opener
) -> None:
    store = opener("present.clusterdyn")
    keeper = backups_of(store, FixedClock())
    assert keeper is not None
    before = fixture.read_bytes()

    assert keeper.holdings(fixture).answers == 5
    keeper.restore(fixture, no_progress)

    assert len(log(store)) == len(expected(fixture)["change_log"]["rows"])
    assert fixture.read_bytes() == before
