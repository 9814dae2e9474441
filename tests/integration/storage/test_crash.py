"""What was told to be saved is there, whatever moment the program is killed at."""

import random
import sqlite3
import time
from contextlib import closing
from multiprocessing import Pipe
from pathlib import Path

from clusterdyn_desktop.domain.records import Answer
from tests.integration.storage.conftest import Opener
from tests.integration.storage.making import kept_little, log, replayed
from tests.integration.storage.workers import answer_without_end, start

KILLS = 20


def test_a_program_that_is_killed_loses_nothing_it_told_was_saved(
    path: Path, opener: Opener
) -> None:
    first = opener(path.name)
    study = kept_little(first)
    first.close()
    moments = random.Random(20261014)

    for _ in range(KILLS):
        told = _saved_before_kill(path, study.answer.id, moments.uniform(0, 0.02))
        store = opener(path.name)
        with store.unit_of_work() as work:
            held = work.get(Answer, study.answer.id)
        assert held is not None
        kept = int(held.record.note)
        # The last commit may have been finished and not yet told.
        assert told <= kept <= told + 1
        assert replayed(log(store))["answer", study.answer.id] == held
        store.close()

    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def _saved_before_kill(path: Path, answer_id: str, patience: float) -> int:
    """Let a program answer for a while, kill it, and return the last that it told."""
    ear, mouth = Pipe(duplex=False)
    process = start(answer_without_end, path, answer_id, mouth)
    mouth.close()
    told = ear.recv()
    time.sleep(patience)
    process.kill()
    process.join()
    try:
        while True:
            told = ear.recv()
    except EOFError:
        return int(told)
