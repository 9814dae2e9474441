"""Whole-process start to a usable window, beside an empty PySide6 window.

Each run is a new process on a virtual screen that says when its window has been painted and, for
ours, the library stands in it, and how long the processor has worked for it until then; then it
ends, and its ending is not counted. Both have their bytecode at hand, as installed programs do.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks.measuring import Compared

RUNS = 9
GOAL = 3.0
EMPTY = "benchmarks.windows.empty_window"
OURS = "benchmarks.windows.our_window"
BARE_IS = "an empty PySide6 window"


def compare(folder: Path) -> Iterator[Compared]:
    """Start both in turn, in a home without a store and in one with the example study."""
    environment = _with_bytecode(folder)
    new = {**environment, "CLUSTERDYN_HOME": str(folder / "home")}
    seconds, work = _started(new)
    yield Compared("start to a usable window", *seconds, BARE_IS, GOAL)
    yield Compared("  the processor's work for that", *work, BARE_IS, None)
    used = {**environment, "CLUSTERDYN_HOME": str(folder / "used")}
    _run(["clusterdyn_desktop", "sample"], used)
    seconds, _ = _started(used)
    yield Compared("start with the example study listed", *seconds, BARE_IS, None)


def _with_bytecode(folder: Path) -> dict[str, str]:
    """Return an environment in which bytecode is kept, also where it otherwise is not."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _started(environment: Mapping[str, str]) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the medians of the seconds, and of the processor's, of ours and of the empty one.

    One start each goes before, to warm the caches.
    """
    seconds: dict[str, list[float]] = {OURS: [], EMPTY: []}
    work: dict[str, list[float]] = {OURS: [], EMPTY: []}
    for turn in range(RUNS + 1):
        for module in (OURS, EMPTY):
            before = time.time()
            usable, worked = map(float, _run([module], environment).split())
            if turn:
                seconds[module].append(usable - before)
                work[module].append(worked)
    return _medians(seconds), _medians(work)


def _medians(held: Mapping[str, list[float]]) -> tuple[float, float]:
    return statistics.median(held[OURS]), statistics.median(held[EMPTY])


def _run(module: list[str], environment: Mapping[str, str]) -> str:
    """Run a module as a program of its own; return what it says."""
    command = [sys.executable, "-m", *module]
    ended = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return ended.stdout
