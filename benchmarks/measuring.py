"""Timing, and how figures are printed."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Compared:
    """Ours beside the bare way, in seconds (medians), with the goal for their ratio."""

    what: str
    ours: float
    bare: float
    bare_is: str
    goal: float

    @property
    def ratio(self) -> float:
        """How many times the bare way ours takes."""
        return self.ours / self.bare

    def line(self) -> str:
        """Return the row for the table."""
        verdict = "ok" if self.ratio <= self.goal else "OVER"
        return (
            f"{self.what:<44} {_shown(self.ours):>10} {_shown(self.bare):>10}"
            f" {self.ratio:>6.2f}×  goal {self.goal:g}×  {verdict:<4}  beside {self.bare_is}"
        )


def _shown(seconds: float) -> str:
    return f"{seconds * 1000:.2f} ms" if seconds < 1 else f"{seconds:.2f} s"


def paired(ours: Callable[[], None], bare: Callable[[], None], runs: int) -> tuple[float, float]:
    """Time both in turn, so that a machine that slows down slows both; return the medians."""
    ours()
    bare()
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(runs):
        times[0].append(timed(ours))
        times[1].append(timed(bare))
    return statistics.median(times[0]), statistics.median(times[1])


def timed(work: Callable[[], None]) -> float:
    """Return the seconds a call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
