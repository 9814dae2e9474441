"""The rows of the library list: a cluster, then its assessments, latest round first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clusterdyn_desktop.domain.records import Cluster
    from clusterdyn_desktop.domain.scoring.outcome import Position
    from clusterdyn_desktop.services.library import LibraryEntry, LibraryShelf


@dataclass(frozen=True, slots=True)
class ClusterRow:
    """The head of a cluster's card."""

    cluster: "Cluster"
    is_empty: bool

    @property
    def id(self) -> str:
        """What the row is about."""
        return self.cluster.id


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One assessment in its cluster's card."""

    entry: "LibraryEntry"
    is_last: bool

    @property
    def id(self) -> str:
        """What the row is about."""
        return self.entry.assessment.id

    @property
    def cluster(self) -> "Cluster":
        """The cluster the assessment is of."""
        return self.entry.cluster


Row = ClusterRow | EntryRow


def rows_of(shelves: "Iterable[LibraryShelf]") -> list[Row]:
    """Return the rows of shelves, in order."""
    return [row for shelf in shelves for row in _rows(shelf)]


def _rows(shelf: "LibraryShelf") -> Iterator[Row]:
    yield ClusterRow(shelf.cluster, not shelf.entries)
    last = len(shelf.entries) - 1
    for place, entry in enumerate(shelf.entries):
        yield EntryRow(entry, place == last)


class Dot(Enum):
    """What is known of one stage without opening the assessment."""

    WORKING = auto()
    BUILDING = auto()
    AHEAD = auto()
    NOT_YET = auto()
    UNKNOWN = auto()


def dots(position: "Position | None", stages: int) -> list[Dot]:
    """Return a dot for every stage, in order."""
    return [_dot(position, stage) for stage in range(1, stages + 1)]


def _dot(position: "Position | None", stage: int) -> Dot:
    if position is None:
        return Dot.UNKNOWN
    if stage <= position.established:
        return Dot.WORKING
    if stage == position.building:
        return Dot.BUILDING
    return Dot.AHEAD if stage in position.ahead else Dot.NOT_YET


def next_round(rows: Iterable[Row], cluster: "Cluster") -> int:
    """Return the number of the round that comes next for a cluster."""
    rounds = [
        row.entry.assessment.round
        for row in rows
        if isinstance(row, EntryRow) and row.cluster.id == cluster.id
    ]
    return max(rounds, default=0) + 1
