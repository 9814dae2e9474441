"""What the library page shows, read from the store in one go. No words yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.bundle import Services

if TYPE_CHECKING:
    from clusterdyn_desktop.services.interviewing import InterviewSheet
    from clusterdyn_desktop.services.library import LibraryShelf
    from clusterdyn_desktop.services.store_port import Place


@dataclass(frozen=True, slots=True)
class Stopped:
    """Where work stopped last, with the interview it stopped in."""

    place: "Place"
    sheet: "InterviewSheet"


@dataclass(frozen=True, slots=True)
class LibraryReading:
    """Every cluster with its assessments; `stages` is the number of stages of the instrument.

    Where there is no cluster yet, there is no stage to show either.
    """

    shelves: "Sequence[LibraryShelf]"
    stages: int
    stopped: Stopped | None

    @property
    def assessments(self) -> int:
        """Number of assessments."""
        return sum(len(shelf.entries) for shelf in self.shelves)


def read_library(services: Services) -> LibraryReading:
    """Read the library and where work stopped."""
    shelves = services.library.shelves()
    if not shelves:
        return LibraryReading(shelves, 0, None)
    return LibraryReading(
        shelves, len(services.instruments.default().stages), read_stopped(services)
    )


def read_stopped(services: Services) -> Stopped | None:
    """Read where work stopped last, None where that interview is done or gone."""
    place = services.interviewing.last_place()
    if place is None:
        return None
    try:
        sheet = services.interviewing.open(place.interview_id)
    except UserError:  # what cannot be opened is nothing to continue with
        return None
    from clusterdyn_desktop.domain.interview_flow import next_open

    is_open = next_open(sheet.questions, sheet.answers, None) is not None
    return Stopped(place, sheet) if is_open else None
