"""How long the rest takes at the pace of this sitting; says nothing on a thin base."""

import math
from collections.abc import Callable
from statistics import median

ENOUGH_STEPS = 6
"""Steps from one dealt-with question to the next before a pace is worth telling."""

LONGEST_STEP = 15 * 60.0
"""Seconds; what takes longer is a break, and no part of the pace."""

SHORTEST_STEP = 5.0
"""Seconds; what goes faster is keying in, not talking, and no basis for a promise."""


class Pace:
    """Notes when questions are dealt with for the first time; `now` is in seconds."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._last: float | None = None
        self._steps: list[float] = []

    def note_done(self) -> None:
        """Note that one more question has just been dealt with."""
        now = self._now()
        if self._last is not None and now - self._last <= LONGEST_STEP:
            self._steps.append(now - self._last)
        self._last = now

    def minutes_left(self, open_questions: int) -> int | None:
        """Return whole minutes for the open questions, or None where there is no basis."""
        if len(self._steps) < ENOUGH_STEPS or not open_questions:
            return None
        step = median(self._steps)
        return math.ceil(step * open_questions / 60) if step >= SHORTEST_STEP else None
