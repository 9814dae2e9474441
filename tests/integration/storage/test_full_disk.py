"""A disk that is full at every size in turn: the operating system lets no file grow any more.

The second way to the same promises as `test_failing_disk.py`, without a hand in SQLite.
"""

import shutil
import sys
from itertools import islice
from multiprocessing import Pipe
from pathlib import Path
from typing import NamedTuple

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.storage import restoring
from clusterdyn_desktop.storage.backups import backups_of
from clusterdyn_desktop.storage.opening import open_store
from tests.integration.storage.answering import Told, acts, findings, held_in, prepared
from tests.integration.storage.making import FixedClock, kept_little, log
from tests.integration.storage.workers import answer_within, start

PAGE = 4096
SMALLEST = 10 * PAGE
STEP, SOAK_STEP = 5 * PAGE + 24, PAGE // 2
SPAN = 80 * PAGE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
@pytest.mark.parametrize("step", [STEP, pytest.param(SOAK_STEP, marks=pytest.mark.soak)])
def test_what_was_told_is_there_and_the_rest_follows_once_there_is_room(
    path: Path, tmp_path: Path, step: int
) -> None:
    """Protects answers from a disk that gets full at any moment, and from giving up then."""
    store = open_store(path, FixedClock())
    told = Told(prepared(store))
    store.close()
    codes = set()

    for seed, limit in enumerate(range(SMALLEST, SMALLEST + SPAN, step)):
        copy = Path(shutil.copy(path, tmp_path / "limited.clusterdyn"))
        ear, mouth = Pipe(duplex=False)
        process = start(answer_within, limit, copy, told, seed, mouth)
        mouth.close()
        done, code = ear.recv()
        process.join()
        codes.add(code)
        *_, last = islice(acts(told, seed), done)
        store = open_store(copy, FixedClock())
        assert held_in(store, told) == last.told.held
        store.close()
        assert findings(copy) == []

    assert codes <= {"store.disk-full", "store.disk-trouble"}
    assert codes


class Usage(NamedTuple):
    total: int
    used: int
    free: int


def test_a_restore_that_has_no_room_is_said_before_anything_is_touched(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Protects the store, and a person's time."""
    store = open_store(path, FixedClock())
    kept_little(store)
    keeper = backups_of(store, FixedClock())
    assert keeper is not None
    backup = tmp_path / "backups" / "one.clusterdyn"
    keeper.make(backup, no_progress)
    kept_little(store)
    before, files = log(store), sorted(tmp_path.rglob("*"))
    monkeypatch.setattr(restoring, "disk_usage", lambda _folder: Usage(10**9, 10**9 - 10**6, 10**6))

    with pytest.raises(UserError) as caught:
        keeper.restore(backup, no_progress)

    assert caught.value.code == "restore.no-room"
    assert caught.value.parameters == {"folder": str(path.parent), "free": 1, "wanted": 32}
    assert log(store) == before
    assert sorted(tmp_path.rglob("*")) == files
    store.close()
