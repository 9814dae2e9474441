"""Timing, and how figures are printed."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Compared:
    """Ours beside the bare way, in seconds, with the goal for their ratio where there is one."""

    what: str
    ours: float
    bare: float
    bare_is: str
    goal: float | None

    @property
    def ratio(self) -> float:
        """How many times the bare way ours takes."""
        return self.ours / self.bare

    def line(self) -> str:
        """Return the row for the table."""
        return (
            f"{self.what:<44} {_shown(self.ours):>10} {_shown(self.bare):>10}"
            f" {self.ratio:>6.2f}×  {self._verdict():<14}  beside {self.bare_is}"
        )

    def _verdict(self) -> str:
        if self.goal is None:
            return "no goal"
        return f"goal {self.goal:g}×  {'ok' if self.ratio <= self.goal else 'OVER'}"


def _shown(seconds: float) -> str:
    return f"{seconds * 1000:.2f} ms" if seconds < 1 else f"{seconds:.2f} s"


@dataclass(frozen=True, slots=True)
class Times:
    """The seconds that each of many runs took."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """Half of the runs took no longer."""
        return statistics.median(self.seconds)

    @property
    def slowest_but_one_in_100(self) -> float:
        """Of a hundred runs ninety-nine took no longer (the 99th percentile)."""
        return statistics.quantiles(self.seconds, n=100, method="inclusive")[98]


def paired(ours: Callable[[], None], bare: Callable[[], None], runs: int) -> tuple[Times, Times]:
    """Time both in turn, so that a machine that slows down slows both."""
    ours()
    bare()
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(runs):
        times[0].append(timed(ours))
        times[1].append(timed(bare))
    return Times(tuple(times[0])), Times(tuple(times[1]))


def timed(work: Callable[[], None]) -> float:
    """Return the seconds a call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
