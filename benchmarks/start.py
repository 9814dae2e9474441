"""Whole-process start to a usable window, beside an empty PySide6 window.

Each run is a new process on a virtual screen that says when its window has been painted and, for
ours, the library stands in it; then it ends, and its ending is not counted.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.measuring import Compared

RUNS = 7
GOAL = 3.0
EMPTY = "benchmarks.windows.empty_window"
OURS = "benchmarks.windows.our_window"


def compare(folder: Path) -> Compared:
    """Start both in turn, after one start each to warm the caches."""
    environment = {**os.environ, "CLUSTERDYN_HOME": str(folder / "home")}
    times: dict[str, list[float]] = {OURS: [], EMPTY: []}
    for turn in range(RUNS + 1):
        for module, held in times.items():
            seconds = _seconds_to_use(module, environment)
            if turn:
                held.append(seconds)
    return Compared(
        "start to a usable window",
        statistics.median(times[OURS]),
        statistics.median(times[EMPTY]),
        "an empty PySide6 window",
        GOAL,
    )


def _seconds_to_use(module: str, environment: dict[str, str]) -> float:
    """Return the seconds from starting a program to the moment it says that it can be used."""
    before = time.time()
    ended = subprocess.run(
        [sys.executable, "-m", module], env=environment, check=True, capture_output=True, text=True
    )
    return float(ended.stdout) - before
