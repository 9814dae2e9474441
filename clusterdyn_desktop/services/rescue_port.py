"""What saving the readable part of a damaged store needs, and what comes of it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from clusterdyn_desktop.domain.store_findings import Finding
from clusterdyn_desktop.services.progress import Progress


@dataclass(frozen=True, slots=True)
class RescueCount:
    """How many of one kind were found, saved, and lost; `name` is the kind's or the table's."""

    name: str
    found: int
    saved: int

    @property
    def lost(self) -> int:
        """How many are known to have been there and were not saved."""
        return self.found - self.saved


@dataclass(frozen=True, slots=True)
class RescuedAssessment:
    """An assessment in the new store: what a person knows it by, and what it holds."""

    cluster: str
    label: str
    interviews: int
    answers: int


@dataclass(frozen=True, slots=True)
class Rescued:
    """What came of a rescue. Everything that is not certain to be as it was is in `findings`."""

    store: Path
    counts: tuple[RescueCount, ...]
    assessments: tuple[RescuedAssessment, ...]
    findings: tuple[Finding, ...]


class StoreRescuer(Protocol):
    """Saves what can be read of a damaged store into a new one."""

    def rescue(self, damaged: Path, new: Path, progress: Progress) -> Rescued:
        """Read `damaged`, which stays as it is, and make the store `new`, or nothing.

        Raises `rescue.exists`, `rescue.nothing`, `store.newer`, `store.no-access` and those of
        making a store.
        """
