"""What the library page shows, read from the store in one go. No words yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.interview_flow import next_open
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.interviewing import InterviewSheet
from clusterdyn_desktop.services.library import LibraryShelf
from clusterdyn_desktop.services.store_port import Place


@dataclass(frozen=True, slots=True)
class Stopped:
    """Where work stopped last, with the interview it stopped in."""

    place: Place
    sheet: InterviewSheet


@dataclass(frozen=True, slots=True)
class LibraryReading:
    """Every cluster with its assessments; `stages` is the number of stages of the instrument."""

    shelves: Sequence[LibraryShelf]
    stages: int
    stopped: Stopped | None

    @property
    def assessments(self) -> int:
        """Number of assessments."""
        return sum(len(shelf.entries) for shelf in self.shelves)


def read_library(services: Services) -> LibraryReading:
    """Read the library and where work stopped."""
    return LibraryReading(
        services.library.shelves(),
        len(services.instruments.default().stages),
        read_stopped(services),
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
    is_open = next_open(sheet.questions, sheet.answers, None) is not None
    return Stopped(place, sheet) if is_open else None
