"""A value that cannot be one, in any cell: reading says what and where, and never breaks."""

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import JSON, Column, Date, Enum, Integer
from sqlalchemy.types import TypeEngine

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import RECORD_KINDS, Assessment
from clusterdyn_desktop.services.store_port import UnitOfWork
from clusterdyn_desktop.storage.columns import TextTuple, UtcMoment
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store import SqlStore
from clusterdyn_desktop.storage.tables import metadata
from tests.integration.storage.damaging import change, make_full_store
from tests.integration.storage.making import FixedClock

TEXT_THAT_IS_NONE = b"\xff\xfe"
ANY = (TEXT_THAT_IS_NONE, b"\x00\xff")
"""For every column: text that is not UTF-8, and a blob."""

BAD: Sequence[tuple[type[TypeEngine[Any]], Sequence[object]]] = (
    (UtcMoment, ("2026-13-45 25:61:61.000000", 77)),
    (Date, ("2026-13-45", 77)),
    (TextTuple, ("[1", "null")),
    (JSON, ("[1", "null", 77)),
    (Integer, ("no number",)),
    (Enum, ("no choice",)),
)
"""By the type of the column: no moment, no day, broken JSON, no number, an unknown choice."""

SILENT = {"store_info", "positions", "attachment_contents"}
"""Tables of which a value may be another without reading having to fail: see the full check.

Nor does it have to where a row says to which it belongs, or that it is deleted: it is not found
there any more.
"""


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("full") / "store.clusterdyn"
    make_full_store(path)
    return path


@pytest.fixture
def store(full: Path, tmp_path: Path) -> Iterator[SqlStore]:
    opened = open_store(Path(shutil.copy(full, tmp_path / "full.clusterdyn")), FixedClock())
    yield opened
    opened.close()


def read_everything(work: UnitOfWork) -> None:
    """Read by every way of reading that there is."""
    for kind in RECORD_KINDS:
        for stamped in work.find(kind):
            work.get(kind, stamped.record.id)
    for assessment in work.find(Assessment):
        work.dossier(assessment.record.id)
        work.steps(assessment.record.id)
        for batch, _why in work.latest_batches(assessment.record.id):
            work.changes_in(batch, assessment.record.id)
    list(work.changes())
    work.counts()
    work.retentions()
    work.contacts()
    work.files()
    work.kept_conflicts()
    work.signers()
    work.peer_packs()
    work.place()
    for draft in work.drafts():
        work.contact(draft.interview_id)
        work.place_in(draft.interview_id)


def refusal(store: SqlStore) -> UserError | None:
    """Return what reading is refused with; any other error fails the test."""
    with store.unit_of_work() as work:
        try:
            read_everything(work)
        except UserError as error:
            return error
    return None


@pytest.mark.parametrize("table", [table.name for table in metadata.sorted_tables])
def test_no_value_breaks_reading(table: str, store: SqlStore) -> None:
    with closing(sqlite3.connect(store.location, isolation_level=None)) as connection:
        for setting in ("synchronous=OFF", "ignore_check_constraints=ON", "foreign_keys=OFF"):
            connection.execute(f"PRAGMA {setting}")
        for column in metadata.tables[table].c:
            if column.name != "sequence":  # which SQLite lets be nothing but a number
                damage_cell(connection, store, table, column)


def damage_cell(
    connection: sqlite3.Connection, store: SqlStore, table: str, cell: Column[Any]
) -> None:
    """Put each of the bad values into the first row of a table in turn."""
    column, leads_elsewhere = cell.name, bool(cell.foreign_keys)
    first = f'WHERE rowid = (SELECT min(rowid) FROM "{table}")'
    found = connection.execute(f'SELECT "{column}" FROM "{table}" {first}').fetchone()
    if found is None:
        return
    bad = next((values for kind, values in BAD if isinstance(cell.type, kind)), ())
    for value in (*ANY, *bad):
        given = "cast(? AS TEXT)" if value is TEXT_THAT_IS_NONE else "?"
        statement = f'UPDATE OR IGNORE "{table}" SET "{column}" = {given} {first}'
        connection.execute(statement, (value,))
        error = refusal(store)
        assert error is None or error.code.startswith("store."), f"{table}.{column}: {value!r}"
        is_read = table not in SILENT and column not in ("seal", "deleted") and not leads_elsewhere
        if value is TEXT_THAT_IS_NONE and is_read:
            assert error is not None, f"{table}.{column}"
            assert (error.parameters["table"], error.parameters["part"]) == (table, column)
        connection.execute(f'UPDATE "{table}" SET "{column}" = ? {first}', found)


def test_it_is_said_what_and_where(store: SqlStore) -> None:
    with store.unit_of_work() as work:
        (answer, *_) = work.find(RECORD_KINDS[3])
    change(Path(store.location), "UPDATE answers SET vectors = '{' WHERE id = ?", answer.record.id)

    error = refusal(store)

    assert error is not None
    assert error.code == "store.value-damaged"
    assert error.parameters == {
        "path": store.location,
        "table": "answers",
        "record": answer.record.id,
        "part": "vectors",
    }


def test_writing_over_what_cannot_be_read_is_refused_and_nothing_is_written(
    store: SqlStore,
) -> None:
    with store.unit_of_work() as work:
        (answer, *_) = work.find(RECORD_KINDS[3])
    change(Path(store.location), "UPDATE answers SET vectors = '{' WHERE id = ?", answer.record.id)

    with store.unit_of_work() as work:
        with pytest.raises(UserError) as caught:
            work.put(answer.record)
        assert caught.value.code == "store.value-damaged"


def test_a_bug_stays_a_bug(store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """What no damaged value explains is not blamed on the disk."""

    def broken(*_: object) -> None:
        raise TypeError("ours")

    monkeypatch.setattr("clusterdyn_desktop.storage.reading.living", broken)

    with store.unit_of_work() as work, pytest.raises(TypeError, match="ours"):
        work.find(Assessment)
