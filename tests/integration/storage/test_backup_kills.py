"""Whatever moment a program is killed at: no half backup, and no store between two states."""

import random
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.backup_names import read_name
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.services.store_port import Change
from clusterdyn_desktop.storage.backups import FileBackups, backups_of
from clusterdyn_desktop.storage.file_access import FileAccess
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.conftest import Opener
from tests.integration.storage.making import FixedClock, kept_little, log, replayed
from tests.integration.storage.workers import back_up_without_end, restore_without_end, start

KILLS = 25
MANY_KILLS = 250


def killed(work: Callable[..., None], patience: float, *arguments: object) -> list[object]:
    """Let a program work for a while after its first word, kill it, and return all it told."""
    ear, mouth = Pipe(duplex=False)
    process = start(work, *arguments, mouth)
    mouth.close()
    told = [ear.recv()]
    time.sleep(patience)
    process.kill()
    process.join()
    return told + _rest(ear)


def _rest(ear: Connection) -> list[object]:
    found: list[object] = []
    try:
        while True:
            found.append(ear.recv())
    except EOFError:
        return found


def agrees(store: SqlStore) -> bool:
    """Say whether every row of a store is what its change log says."""
    with store.unit_of_work() as work:
        return all(
            work.get(type(stamped.record), stamped.record.id) == stamped
            for stamped in replayed(work.changes()).values()
        )


def is_clean(path: Path) -> bool:
    """Say whether SQLite finds nothing wrong with a store, and nothing was left beside it."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize("kills", [KILLS, pytest.param(MANY_KILLS, marks=pytest.mark.soak)])
def test_a_program_killed_while_it_makes_backups_leaves_whole_ones_only(
    path: Path, opener: Opener, tmp_path: Path, kills: int
) -> None:
    folder = tmp_path / "drive"
    first = opener(path.name)
    for _ in range(20):
        kept_little(first)
    first.close()
    keeper = FileBackups(path, FixedClock(), FileAccess())
    moments = random.Random(20261122)
    looked_at: set[str] = set()

    for _ in range(kills):
        told = killed(back_up_without_end, moments.uniform(0, 0.08), path, folder)
        found = {file.name for file in folder.iterdir() if read_name(path.stem, file.name)}
        assert {name for name in told if name} <= found
        for name in found - looked_at:
            with keeper.opened(folder / name, no_progress) as there:
                assert agrees(there)
        looked_at |= found

    assert looked_at
    assert is_clean(path)
    assert agrees(opener(path.name))


@pytest.mark.parametrize("kills", [KILLS, pytest.param(MANY_KILLS, marks=pytest.mark.soak)])
def test_a_program_killed_while_it_restores_leaves_what_was_or_what_was_to_be(
    path: Path, opener: Opener, tmp_path: Path, kills: int
) -> None:
    backups, logs, sites = _two_backups(opener, path.name, tmp_path)
    moments = random.Random(20261123)
    before = 1

    for _ in range(kills):
        told = killed(restore_without_end, moments.uniform(0, 0.25), path, backups)
        finished = [before, *(n for n in told if isinstance(n, int) and n != UNDER_WAY)]
        possible = {finished[-1], 1 - finished[-1]} if told[-1] == UNDER_WAY else {finished[-1]}
        assert is_clean(path)
        store = opener(path.name)
        before = logs.index(log(store))
        assert before in possible
        assert store.site not in sites
        assert agrees(store)
        store.close()


def _two_backups(
    opener: Opener, name: str, folder: Path
) -> tuple[list[Path], list[list[Change]], set[str]]:
    """Make two backups of a store, and restore the second, so that the store is a site of its own.

    The worker begins with the first, then takes turns.
    """
    store = opener(name)
    keeper = backups_of(store, FixedClock())
    assert keeper is not None
    backups, logs, sites = [], [], set()
    for number in range(2):
        for _ in range(30):
            kept_little(store)
        backups.append(folder / f"{number}.clusterdyn")
        keeper.make(backups[-1], no_progress)
        logs.append(log(store))
        sites.add(store.site)
    keeper.restore(backups[1], no_progress)
    store.close()
    return backups, logs, sites


UNDER_WAY = -1
"""What a worker tells before each restore."""
