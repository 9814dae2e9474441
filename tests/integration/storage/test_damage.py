"""Damage anywhere in the file: it is noticed or harmless, and a rescue never makes anything up.

SQLite keeps no checksums. What lies in a store twice (all records, and what the history says of
them) shows damage by itself; what lies there once has a seal. Harmless is what changes nothing: not
one value of one row, and nothing that the program reads.
"""

import json
import logging
import random
import shutil
from collections import Counter
from collections.abc import Callable, Collection
from hashlib import sha256
from pathlib import Path
from unittest.mock import patch

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Assessment, Cluster, Interview
from clusterdyn_desktop.domain.store_findings import Finding, FindingCode
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.services.rescue_port import Rescued
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.rescue import FileRescuer
from clusterdyn_desktop.storage.sealing import sealed_tables
from clusterdyn_desktop.storage.store_key import StoreKey
from clusterdyn_desktop.storage.tables import metadata
from tests.integration.storage.damaging import (
    PICTURE,
    Rows,
    checked,
    contents_of,
    make_full_store,
)
from tests.integration.storage.making import FixedClock

log = logging.getLogger(__name__)

CASES = 300
CASES_AT_A_TIME = 50
LEAST_NOTICED = 40
"""Of fifty cases: with fewer noticed, the test would say little about the rest."""

BESIDE = {table.name for table in sealed_tables()} - {"change_log"}
"""Tables whose rows nothing else tells of; of a lost one nobody can say which it was."""

AT_OPENING, BY_THE_CHECK, HARMLESS = "noticed at opening", "noticed by the full check", "harmless"

ONLY_HISTORY = {FindingCode.GAP, FindingCode.CHAIN, FindingCode.ODD}
"""What a check may still find in a rescued store: lines that are lost stay lost."""

OWN = {"alembic_version", "store_info", "sqlite_sequence", "positions"}
JSON_COLUMNS = {
    *("vectors", "languages", "team", "interviewers", "question_set"),
    *("old", "new", "vector", "traces"),
}

Record = dict[str, object]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that is the same to the byte in every run, so that a case that fails fails again."""
    path = tmp_path_factory.mktemp("sound") / "store.clusterdyn"
    with patch("os.urandom", random.Random(0).randbytes):
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


@pytest.fixture(scope="module")
def sound_reading(sound: Path) -> list[object]:
    return everything_read(sound)


def everything_read(path: Path) -> list[object]:
    """Return all that a person can come to see of a store, as the program reads it."""
    store = open_store(path, FixedClock())
    try:
        with store.unit_of_work() as work:
            assessments = [stamped.record.id for stamped in work.find(Assessment)]
            interviews = [stamped.record.id for stamped in work.find(Interview)]
            return [
                store.site,
                work.find(Cluster),
                *(work.dossier(each) for each in assessments),
                list(work.changes()),
                *(work.steps(each) for each in assessments),
                *(list(work.latest_batches(each)) for each in assessments),
                work.counts(),
                work.contacts(),
                work.signers(),
                work.peer_packs(),
                work.drafts(),
                work.place(),
                *(work.place_in(each) for each in interviews),
                work.content(sha256(PICTURE).hexdigest()),
            ]
    finally:
        store.close()


def outcome(damaged: Path, truth: Rows, reading: list[object]) -> str:
    """Open a file as the program does, and check it; what is not noticed has to be harmless."""
    try:
        open_store(damaged, FixedClock()).close()
    except UserError as error:
        return AT_OPENING if error.code.startswith("store.") else f"refused: {error}"
    if not checked(damaged).is_sound:
        return BY_THE_CHECK
    is_as_before = contents_of(damaged) == truth and everything_read(damaged) == reading
    return HARMLESS if is_as_before else "changed, and not noticed"


@pytest.fixture(scope="module")
def rescuer(tmp_path_factory: pytest.TempPathFactory) -> FileRescuer:
    """Rescues into copies of one empty store: to make one anew takes longer than all the rest."""
    empty = tmp_path_factory.mktemp("empty") / "store.clusterdyn"
    open_store(empty, FixedClock()).close()

    def copy_empty(path: Path, _clock: Clock, _key: StoreKey | None) -> None:
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
            if record != wanted.get(key):
                differing = {
                    name: (value, wanted.get(key, {}).get(name))
                    for name, value in record.items()
                    if value != wanted.get(key, {}).get(name)
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
        (each.table == table and each.code in at_large) or (table in BESIDE and each.code in once)
        for each in findings
    )


def withstood(
    damage: bytes,
    rescuer: FileRescuer,
    truth: Rows,
    reading: list[object],
    folder: Path,
    case: str,
) -> str:
    """Hold one damaged file against everything that is promised; return how it was noticed."""
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

    found = outcome(opened, truth, reading)
    assert found in (AT_OPENING, BY_THE_CHECK, HARMLESS), f"{case}: {found}"
    for file in folder.iterdir():
        file.unlink()
    return found


def overwritten(content: bytes, chance: random.Random) -> tuple[bytes, str]:
    """Return a file with some bytes in one place changed; where something is, rather than not."""
    length = chance.choice((1, 1, 1, 2, 4, 16, 100, 600))
    place = chance.randrange(len(content) - length)
    while not any(content[place : place + 16]):
        place = chance.randrange(len(content) - length)
    junk = chance.choice((chance.randbytes(length), bytes(length), b"\xff" * length))
    return content[:place] + junk + content[place + length :], f"{length} bytes at {place}"


def outcomes_of(
    seed: int,
    rescuer: FileRescuer,
    sound: Path,
    truth: Rows,
    sound_reading: list[object],
    folder: Path,
) -> Counter[str]:
    """Overwrite bytes in some places, each in a copy of its own; return what came of them."""
    content, chance = sound.read_bytes(), random.Random(seed)
    outcomes: Counter[str] = Counter()

    for number in range(CASES_AT_A_TIME):
        damage, where = overwritten(content, chance)
        case = f"seed {seed}, case {number}: {where}"
        outcomes[withstood(damage, rescuer, truth, sound_reading, folder, case)] += 1

    log.info("seed %s: %s", seed, dict(outcomes))
    return outcomes


@pytest.mark.parametrize("seed", range(CASES // CASES_AT_A_TIME))
def test_bytes_overwritten_anywhere(
    seed: int,
    rescuer: FileRescuer,
    sound: Path,
    truth: Rows,
    sound_reading: list[object],
    tmp_path: Path,
) -> None:
    """Of three hundred, most are noticed; the rest lay where nothing is, and changed nothing."""
    outcomes = outcomes_of(seed, rescuer, sound, truth, sound_reading, tmp_path)
    assert outcomes[AT_OPENING] + outcomes[BY_THE_CHECK] >= LEAST_NOTICED


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
    sound_reading: list[object],
    tmp_path: Path,
) -> None:
    content, chance = sound.read_bytes(), random.Random(7)

    for number in range(20):
        case = f"{damage.__name__} {number}"
        withstood(damage(content, chance), rescuer, truth, sound_reading, tmp_path, case)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 140))
def test_bytes_overwritten_anywhere_for_long(
    seed: int,
    rescuer: FileRescuer,
    sound: Path,
    truth: Rows,
    sound_reading: list[object],
    tmp_path: Path,
) -> None:
    outcomes_of(seed, rescuer, sound, truth, sound_reading, tmp_path)


@pytest.mark.soak
def test_bytes_overwritten_in_the_example_study(
    rescuer: FileRescuer, example: Services, tmp_path: Path
) -> None:
    store = Path(example.store.location)
    example.store.close()
    truth, chance = contents_of(store), random.Random(1)
    reading = everything_read(store)
    folder = tmp_path / "damage"
    folder.mkdir()

    for number in range(6):
        damage, where = overwritten(store.read_bytes(), chance)
        withstood(damage, rescuer, truth, reading, folder, f"case {number}: {where}")
