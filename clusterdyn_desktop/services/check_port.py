"""What checking a store needs of one that lies in a file, as a protocol.

`storage/integrity.py` is the real one. A store on a server is its administrators' matter.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from clusterdyn_desktop.domain.store_findings import Finding
from clusterdyn_desktop.services.progress import Progress


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found; `lines` is how many lines of the history were read, 0 by a quick one."""

    findings: tuple[Finding, ...]
    lines: int
    is_full: bool

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings


@dataclass(frozen=True, slots=True)
class CheckNote:
    """When a store was checked, and what came of it; `findings` is how many things were wrong."""

    at: datetime
    is_full: bool
    findings: int
    lines: int

    @property
    def is_sound(self) -> bool:
        """Whether nothing was wrong."""
        return not self.findings


class CheckNotes(Protocol):
    """Where it is noted down when stores were checked: not in the store, which may be damaged."""

    def read(self, location: str) -> Sequence[CheckNote]:
        """Return the last quick check of a store and the last full one, as far as there were any,
        the latest first.
        """

    def write(self, location: str, note: CheckNote) -> None:
        """Note down a check, in the place of the last one of its sort. Never fails."""


class StoreChecker(Protocol):
    """Checks the file of one store. Only reads; others may work meanwhile."""

    looks_in_full_unasked: bool
    """Whether the full check may begin by itself; on a server it would read all over the net."""

    def quick(self, progress: Progress) -> Checked:
        """Look at the file's structure: every page is read. Raises `Cancelled`."""

    def full(self, progress: Progress) -> Checked:
        """Look at every value, and hold rows and history against one another too."""
