"""What was told to be saved is there, whatever moment the program is killed at.

The whole of it is 208 kills in a test run and 2,002 in a soak, in groups, each on a store of its
own: what one kill leaves is what the next program opens.
"""

import shutil
import time
from dataclasses import dataclass
from itertools import islice
from multiprocessing import Pipe
from pathlib import Path
from random import Random

import pytest

from clusterdyn_desktop.storage.opening import open_store
from tests.integration.storage.answering import Told, acts, findings, held_in, prepared
from tests.integration.storage.making import FixedClock
from tests.integration.storage.workers import answer_without_end, start

KILLS = 13
GROUPS = 16
SOAK_GROUPS = 154
LONGEST_SECONDS = 0.03
"""After the first answer; a dozen follow in that time, and now and then the log is tidied up."""

PAIRS, SOAK_PAIRS = 10, 200
soak = [pytest.param(group, marks=pytest.mark.soak) for group in range(GROUPS, SOAK_GROUPS)]


@dataclass(frozen=True)
class Killed:
    """What was told to be saved before a kill, and what it would be with one call more."""

    told: Told
    or_one_more: Told


@pytest.mark.parametrize("group", [*range(GROUPS), *soak])
def test_a_program_that_is_killed_loses_nothing_it_told_was_saved(
    path: Path, tmp_path: Path, group: int
) -> None:
    store = open_store(path, FixedClock())
    told = Told(prepared(store))
    store.close()
    moments = Random(20261014 + group)

    for kill in range(KILLS):
        seed = group * KILLS + kill
        killed = _kill(path, told, seed, moments.uniform(0, LONGEST_SECONDS))
        # Looked at in a copy: the next program has to get along with what the kill left.
        told = _found(_copied(path, tmp_path / f"{kill}.clusterdyn"), killed)
    _found(path, Killed(told, told))


@pytest.mark.parametrize("kills", [PAIRS, pytest.param(SOAK_PAIRS, marks=pytest.mark.soak)])
def test_two_programs_at_once_lose_nothing_when_they_are_killed(
    path: Path, tmp_path: Path, kills: int
) -> None:
    """Protects two people, or two windows, on one store: each is told the truth."""
    store = open_store(path, FixedClock())
    pair = [Told(prepared(store)) for _ in range(2)]
    store.close()
    moments = Random(20261123)

    for kill in range(kills):
        seeds = (2 * kill, 2 * kill + 1)
        running = [_Running(path, told, seed) for told, seed in zip(pair, seeds, strict=True)]
        for each in running:
            each.wait_for_first()
        for each in running:
            time.sleep(moments.uniform(0, LONGEST_SECONDS))
            each.kill()
        copy = _copied(path, tmp_path / f"{kill}.clusterdyn")
        pair = [_found(copy, each.killed()) for each in running]


class _Running:
    """A program that answers as fast as it can, until it is killed."""

    def __init__(self, path: Path, told: Told, seed: int) -> None:
        self._told, self._seed = told, seed
        self._ear, mouth = Pipe(duplex=False)
        self._process = start(answer_without_end, path, told, seed, mouth)
        mouth.close()
        self._done = 0

    def wait_for_first(self) -> None:
        self._done = self._ear.recv()

    def kill(self) -> None:
        """Kill it in the middle of what it does."""
        self._process.kill()
        self._process.join()

    def killed(self) -> Killed:
        """Return what it told before."""
        try:
            while True:
                self._done = self._ear.recv()
        except EOFError:
            pass
        *_, last, further = islice(acts(self._told, self._seed), self._done + 1)
        return Killed(last.told, further.told)


def _kill(path: Path, told: Told, seed: int, patience: float) -> Killed:
    """Let a program answer for a while, and kill it."""
    running = _Running(path, told, seed)
    running.wait_for_first()
    time.sleep(patience)
    running.kill()
    return running.killed()


def _copied(path: Path, copy: Path) -> Path:
    for ending in ("", "-wal"):
        part = path.with_name(path.name + ending)
        if part.exists():
            shutil.copy(part, copy.with_name(copy.name + ending))
    return copy


def _found(path: Path, killed: Killed) -> Told:
    """Open a store as the next program would; return what it holds, which must be what was told.

    The last call may have come to its end untold.
    """
    store = open_store(path, FixedClock())
    held = held_in(store, killed.told)
    store.close()
    assert held in (killed.told.held, killed.or_one_more.held)
    assert findings(path) == []
    return killed.told if held == killed.told.held else killed.or_one_more
