"""Seals: what lies in the store once cannot change unnoticed, however sound it looks."""

import json
import re
import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import JSON, URL, Integer, Table

from clusterdyn_desktop.domain.records import RECORD_KINDS
from clusterdyn_desktop.domain.store_findings import FindingCode
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.storage import engine as engines
from clusterdyn_desktop.storage import record_tables
from clusterdyn_desktop.storage.columns import UtcMoment
from clusterdyn_desktop.storage.file_access import FileAccess
from clusterdyn_desktop.storage.integrity import StoreChecks
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.rescue import FileRescuer
from clusterdyn_desktop.storage.sealing import columns, reseal, seal_of, sealed_tables
from clusterdyn_desktop.storage.stored_values import StoredText
from clusterdyn_desktop.storage.tables import attachment_contents, change_log, contacts, metadata
from tests.integration.storage.damaging import change, checked, contents_of, make_full_store
from tests.integration.storage.making import FixedClock
from tests.integration.storage.test_versions import FIXTURES

STORED = (
    st.none() | st.integers(-(2**62), 2**62) | st.text(st.characters(exclude_categories=["Cs"]))
)


@pytest.fixture(scope="module")
def full_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("full") / "store.clusterdyn"
    make_full_store(path)
    return path


@pytest.fixture
def full(full_store: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(full_store, tmp_path / "full.clusterdyn"))


def codes(path: Path) -> set[FindingCode]:
    return {finding.code for finding in checked(path).findings}


# ---- what a seal is


@given(st.lists(STORED))
def test_a_seal_is_the_checksum_of_a_json_list(values: list[object]) -> None:
    """So it stands in docs/store.md, and stores hold seals made by it."""
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))

    assert seal_of(values) == crc32(text.encode())


@given(st.datetimes(), st.dates(), st.text(st.characters(exclude_categories=["Cs"])))
def test_values_are_sealed_as_they_lie_in_the_file(at: datetime, day: date, words: str) -> None:
    aware = at.replace(tzinfo=UTC)
    written = at.isoformat(" ", "microseconds"), day.isoformat(), words

    sealed = seal_of([aware, day, words, True, {"a": [words]}])

    as_json = json.dumps({"a": [words]}, ensure_ascii=False, separators=(",", ":"))
    assert sealed == seal_of([*written, 1, as_json])
    assert sealed == seal_of([*(StoredText(each.encode()) for each in written), 1, as_json])


def test_everything_of_which_there_is_no_second_copy_has_a_seal() -> None:
    """A new table either belongs to the records, or tells damage by itself, or is sealed."""
    records = {record_tables.of(kind).table for kind in RECORD_KINDS}

    assert set(sealed_tables()) == set(metadata.tables.values()) - records - {attachment_contents}


# ---- what it is good for

ONCE = [(table, name) for table in sealed_tables() for name in columns(table)]


STRICT = {
    *(("change_log", name) for name in ("kind", "register", "old", "new", "vector")),
    *(("open_conflicts", name) for name in ("theirs", "held")),
}


def plausible(table: Table, name: str, old: object) -> object:
    """Return another value that a column could just as well hold."""
    column = table.c[name]
    if isinstance(column.type, Integer) or column.type.python_type is int:
        return int(str(old or 0)) + 1
    if isinstance(column.type, UtcMoment):
        return (datetime.fromisoformat(str(old)) + timedelta(hours=1)).isoformat(
            " ", "microseconds"
        )
    if column.type.python_type is date:
        return "2031-05-01"
    if isinstance(column.type, JSON):
        return re.sub(r"\w(?=\W*$)", "8" if re.search(r"7\W*$", str(old)) else "7", str(old))
    return str(old)[:-1] + ("x" if not str(old).endswith("x") else "y")


@pytest.mark.parametrize(("table", "name"), ONCE, ids=[f"{t.name}.{name}" for t, name in ONCE])
def test_a_plausible_other_value_is_noticed(table: Table, name: str, full: Path) -> None:
    names = [column.name for column in table.c]
    key = next(iter(table.primary_key.columns)).name
    fullest = min(contents_of(full)[table.name], key=lambda row: row.count(None))
    row = dict(zip(names, fullest, strict=True))
    value = plausible(table, name, row[name])
    assert value != row[name]

    change(full, f'UPDATE "{table.name}" SET "{name}" = ? WHERE "{key}" = ?', value, row[key])

    found = [each for each in checked(full).findings if each.table == table.name]
    # Of what a line is about, and of its JSON, not much else would do: that cannot even be read.
    is_strict = (table.name, name) in STRICT
    noticed = {FindingCode.SEAL, FindingCode.VALUE} if is_strict else {FindingCode.SEAL}
    assert noticed & {each.code for each in found}


@pytest.mark.parametrize("table", ["contacts", "drafts", "places"])
def test_the_quick_check_looks_at_what_lies_beside_the_records(table: str, full: Path) -> None:
    change(full, f'UPDATE "{table}" SET seal = seal + 1')

    (finding,) = StoreChecks(full, FileAccess()).quick(no_progress).findings

    assert (finding.code, finding.table) == (FindingCode.SEAL, table)


def test_lines_that_are_missing_are_noticed_even_where_no_number_is(full: Path) -> None:
    """As on a server, whose numbers have gaps: every line goes on where the one before ended."""
    (last,) = max((row[0],) for row in contents_of(full)["change_log"])
    change(full, "DELETE FROM change_log WHERE sequence = ?", last)

    found = codes(full) - {FindingCode.GAP}

    assert found & {FindingCode.DIFFERS, FindingCode.NO_HISTORY, FindingCode.CHAIN}


# ---- who writes seals


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda file: file.stem)
def test_an_older_store_is_sealed_when_it_is_brought_up_to_date(
    fixture: Path, tmp_path: Path
) -> None:
    store = Path(shutil.copy(fixture, tmp_path / "old.clusterdyn"))

    open_store(store, FixedClock()).close()

    assert checked(store).findings == ()


def test_rows_are_sealed_anew_after_what_was_changed_in_them(full: Path) -> None:
    change(full, "UPDATE contacts SET name = 'Somebody else'")
    change(full, "UPDATE change_log SET who = 'XX' WHERE kind = 'jotting'")
    assert FindingCode.SEAL in codes(full)
    engine = engines.create(URL.create("sqlite", database=str(full)), str(full))

    with engine.connect() as connection:
        reseal(connection, contacts)
        reseal(connection, change_log, change_log.c.kind == "jotting")
        connection.commit()
    engine.dispose()

    assert FindingCode.SEAL not in codes(full)


# ---- what a rescue makes of it


def test_a_row_counts_where_the_line_beside_it_lost_its_seal(full: Path, tmp_path: Path) -> None:
    """Without seals nobody could tell which of the two copies is the true one."""
    change(full, "UPDATE change_log SET new = replace(new, 'Ja.', 'Jo.') WHERE new LIKE '%Ja.%'")
    notes = {row[7] for row in contents_of(full)["answers"]}

    rescued = FileRescuer(FixedClock()).rescue(full, tmp_path / "new.clusterdyn", no_progress)

    assert {row[7] for row in contents_of(rescued.store)["answers"]} == notes
    assert FindingCode.SEAL in {finding.code for finding in rescued.findings}


def test_what_lies_beside_is_kept_without_its_seal_and_told(full: Path, tmp_path: Path) -> None:
    change(full, "UPDATE contacts SET phone = '2'")

    rescued = FileRescuer(FixedClock()).rescue(full, tmp_path / "new.clusterdyn", no_progress)

    (finding,) = rescued.findings
    assert (finding.code, finding.table) == (FindingCode.SEAL, "contacts")
    assert contents_of(rescued.store)["contacts"][0][4] == "2"
    assert checked(rescued.store).is_sound
