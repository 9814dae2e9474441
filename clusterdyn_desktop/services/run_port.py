"""What screens ask about earlier runs of the program, as a protocol; `app/run_reports.py` is real.

A run is one time that the windows are open, from start to end.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class ReportKind(StrEnum):
    """What a report is about."""

    BUG = "bug"
    """Something in the program failed, and it went on; the report says where."""

    CRASH = "crash"
    """What failed ended the program, in Python or below; the report says where."""

    CUT_OFF = "cut-off"
    """The run did not end, and nothing says why: killed from outside, or the power went."""


@dataclass(frozen=True, slots=True)
class RunReport:
    """A report of an earlier run: what, when (UTC), and the text, which holds nobody's data."""

    name: str
    kind: ReportKind
    at: datetime
    text: str


class EarlierRuns(Protocol):
    """The reports that nobody has put away yet."""

    def reports(self) -> Sequence[RunReport]:
        """Return them, the newest first."""

    def put_away(self, reports: Sequence[RunReport]) -> None:
        """Show these no more; they are kept for support."""

    def beat(self) -> None:
        """Note that this run is at work now, so that it is known when it was cut off."""
