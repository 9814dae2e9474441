"""What checking a store needs of one that lies in a file, as a protocol.

`storage/integrity.py` is the real one. A store on a server is its administrators' matter.
"""

from dataclasses import dataclass
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


class StoreChecker(Protocol):
    """Checks the file of one store. Only reads; others may work meanwhile."""

    def quick(self, progress: Progress) -> Checked:
        """Look at the file's structure: every page is read. Raises `Cancelled`."""

    def full(self, progress: Progress) -> Checked:
        """Look at every value, and hold rows and history against one another too."""
