"""Damage anywhere in the file: it is noticed or harmless, and a rescue never makes anything up.

SQLite keeps no checksums. What lies in a store twice (all records, and what the history says of
them) shows damage by itself; what lies there once does not, as long as it still looks like what it
could be. `ONCE` names these columns: changed bytes in them may pass unnoticed.
"""

import json
import random
import shutil
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.store_findings import Finding, FindingCode
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.services.rescue_port import Rescued
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.rescue import FileRescuer
from clusterdyn_desktop.storage.tables import metadata
from tests.integration.storage.damaging import Rows, checked, contents_of, make_full_store
from tests.integration.storage.making import FixedClock

CASES = 300
CASES_AT_A_TIME = 50

ONCE: Mapping[str, Collection[str]] = {
    "change_log": ("batch", "at", "zone", "who", "site", "why"),
    "contacts": ("name", "organisation", "email", "phone", "keep_until"),
    "drafts": ("question_id", "part", "text", "cursor", "at"),
    "places": ("question_id", "at", "visit"),
    "store_info": ("site", "created_at", "program_version"),
}
ONLY_HISTORY = {FindingCode.GAP, FindingCode.CHAIN, FindingCode.ODD}
"""What a check may still find in a rescued store: lines that are lost stay lost."""

OWN = {"alembic_version", "store_info", "sqlite_sequence", "positions"}
JSON_COLUMNS = {
    *("vectors", "languages", "team", "interviewers", "question_set"),
    *("old", "new", "vector"),
}

Record = dict[str, object]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / "store.clusterdyn"
    make_full_store(path)
    return path


@pytest.fixture(scope="module")
def truth(sound: Path) -> Rows:
    return contents_of(sound)


def records(rows: Rows, table: str) -> dict[object, Record]:
    """Return the rows of a table by primary key."""
    names = [column.name for column in metadata.tables[table].c]
    found = {}
    for row in rows[table]:
        record: Record = dict(zip(names, row, strict=True))
        for name in JSON_COLUMNS & record.keys():
            text = record[name]
            record[name] = json.loads(text) if isinstance(text, str) else text
        found[record[metadata.tables[table].primary_key.columns[0].name]] = record
    return found


def sealed(table: str, record: Record) -> Record:
    """Return what cannot change unnoticed."""
    return {name: value for name, value in record.items() if name not in ONCE.get(table, ())}


def is_noticed_or_harmless(damaged: Path, truth: Rows) -> bool:
    """Open a file as the program does, check it and read everything."""
    try:
        open_store(damaged, FixedClock()).close()
    except UserError as error:
        return error.code.startswith("store.")
    if not checked(damaged).is_sound:
        return True
    found = contents_of(damaged)
    return all(
        {key: sealed(table, record) for key, record in records(found, table).items()}
        == {key: sealed(table, record) for key, record in records(truth, table).items()}
        for table in metadata.tables
        if table != "store_info"
    )


@pytest.fixture(scope="module")
def rescuer(tmp_path_factory: pytest.TempPathFactory) -> FileRescuer:
    """Rescues into copies of one empty store: to make one anew takes longer than all the rest."""
    empty = tmp_path_factory.mktemp("empty") / "store.clusterdyn"
    open_store(empty, FixedClock()).close()

    def copy_empty(path: Path, _clock: Clock) -> None:
        shutil.copy(empty, path)

    return FileRescuer(FixedClock(), copy_empty)


def rescued_or_refused(rescuer: FileRescuer, damaged: Path, new: Path) -> Rescued | None:
    """Rescue a file; None where nothing of it can be read."""
    try:
        return rescuer.rescue(damaged, new, no_progress)
    except UserError as error:
        if error.code != "rescue.nothing":
            raise
        return None


def made_up_or_kept_quiet(rescued: Rescued, truth: Rows) -> list[str]:
    """Return every value that is not the original one, and of which nothing is said."""
    found = contents_of(rescued.store)
    wrong: list[str] = []
    for table in metadata.tables.keys() - OWN:
        told = [finding for finding in rescued.findings if finding.table == table]
        wanted = records(truth, table)
        for key, record in records(found, table).items():
            if is_of_the_rescue(table, record) or is_told(told, key):
                continue
            if is_told(rescued.findings, record.get("record_id")):
                continue  # the last line of a register, which the row says differently
            if sealed(table, record) != sealed(table, wanted.get(key, {})):
                differing = {
                    name: (record[name], wanted.get(key, {}).get(name))
                    for name in sealed(table, record)
                    if record[name] != wanted.get(key, {}).get(name)
                }
                wrong.append(f"{table} {key}: {differing}")
        missing = wanted.keys() - records(found, table).keys()
        wrong += [
            f"{table} {key} is missing"
            for key in missing
            if not is_told(told, key) and not is_told_at_large(rescued.findings, table)
        ]
    return wrong


def is_of_the_rescue(table: str, record: Record) -> bool:
    return table == "change_log" and record["why"] == "rescue"


def is_told(told: Collection[Finding], key: object) -> bool:
    return any(finding.record == str(key) for finding in told)


def is_told_at_large(findings: Collection[Finding], table: str) -> bool:
    """Say whether it is said that something of a table is missing, if not what."""
    at_large = (FindingCode.UNREADABLE, FindingCode.GAP, FindingCode.LOST)
    once = (FindingCode.STRUCTURE, FindingCode.UNREADABLE)
    return any(
        (each.table == table and each.code in at_large)
        or (table in ONCE and table != "change_log" and each.code in once)
        for each in findings
    )


def assert_withstood(
    damage: bytes, rescuer: FileRescuer, truth: Rows, folder: Path, case: str
) -> None:
    """Hold one damaged file against everything that is promised."""
    damaged = folder / "damaged.clusterdyn"
    damaged.write_bytes(damage)
    opened = Path(shutil.copy(damaged, folder / "opened.clusterdyn"))
    before = {file.name: file.read_bytes() for file in folder.iterdir()}

    rescued = rescued_or_refused(rescuer, damaged, folder / "new.clusterdyn")
    if rescued is not None:
        assert made_up_or_kept_quiet(rescued, truth) == [], case
        left = {finding.code for finding in checked(rescued.store).findings}
        assert left <= ONLY_HISTORY, case
        rescued.store.unlink()
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before, case

    assert is_noticed_or_harmless(opened, truth), case
    for file in folder.iterdir():
        file.unlink()


def overwritten(content: bytes, chance: random.Random) -> tuple[bytes, str]:
    """Return a file with some bytes in one place changed; where something is, rather than not."""
    length = chance.choice((1, 1, 1, 2, 4, 16, 100, 600))
    place = chance.randrange(len(content) - length)
    while not any(content[place : place + 16]):
        place = chance.randrange(len(content) - length)
    junk = chance.choice((chance.randbytes(length), bytes(length), b"\xff" * length))
    return content[:place] + junk + content[place + length :], f"{length} bytes at {place}"


@pytest.mark.parametrize("seed", range(CASES // CASES_AT_A_TIME))
def test_bytes_overwritten_anywhere(
    seed: int, rescuer: FileRescuer, sound: Path, truth: Rows, tmp_path: Path
) -> None:
    content, chance = sound.read_bytes(), random.Random(seed)

    for number in range(CASES_AT_A_TIME):
        damage, where = overwritten(content, chance)
        assert_withstood(damage, rescuer, truth, tmp_path, f"seed {seed}, case {number}: {where}")


def zeroed(content: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(content) // 4096) * 4096
    return content[:place] + bytes(4096) + content[place + 4096 :]


def swapped(content: bytes, chance: random.Random) -> bytes:
    pages = [content[place : place + 4096] for place in range(0, len(content), 4096)]
    one, other = chance.sample(range(1, len(pages)), 2)
    pages[one], pages[other] = pages[other], pages[one]
    return b"".join(pages)


def truncated(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content))]


@pytest.mark.parametrize("damage", [zeroed, swapped, truncated])
def test_whole_pages_gone(
    damage: Callable[[bytes, random.Random], bytes],
    rescuer: FileRescuer,
    sound: Path,
    truth: Rows,
    tmp_path: Path,
) -> None:
    content, chance = sound.read_bytes(), random.Random(7)

    for number in range(20):
        case = f"{damage.__name__} {number}"
        assert_withstood(damage(content, chance), rescuer, truth, tmp_path, case)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 140))
def test_bytes_overwritten_anywhere_for_long(
    seed: int, rescuer: FileRescuer, sound: Path, truth: Rows, tmp_path: Path
) -> None:
    content, chance = sound.read_bytes(), random.Random(seed)

    for number in range(CASES_AT_A_TIME):
        damage, where = overwritten(content, chance)
        assert_withstood(damage, rescuer, truth, tmp_path, f"seed {seed}, case {number}: {where}")


@pytest.mark.soak
def test_bytes_overwritten_in_the_example_study(
    rescuer: FileRescuer, example: Services, tmp_path: Path
) -> None:
    store = Path(example.store.location)
    example.store.close()
    truth, chance = contents_of(store), random.Random(1)
    folder = tmp_path / "damage"
    folder.mkdir()

    for number in range(6):
        damage, where = overwritten(store.read_bytes(), chance)
        assert_withstood(damage, rescuer, truth, folder, f"case {number}: {where}")
