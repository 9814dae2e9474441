"""What the page shows before anything changes, ready to be shown, whatever kind of file it is."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Number:
    """A number with what it counts; `attention` where it needs a decision."""

    count: int
    words: str
    attention: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A table: what it is called, its headings and rows, and how they share the width."""

    name: str
    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    shares: Sequence[int]


@dataclass(frozen=True, slots=True)
class CheckFace:
    """All that is said of a file, and what can be done with it.

    `go` and `later` are the words of the two buttons that bring it in, empty where there is none;
    `choice` those of a choice that has to be made before `go` is allowed, empty where there is
    none to make. `back` leaves the file. `first` is the section that is shown at first.
    """

    title: str
    line: str
    verdict: str
    back: str
    numbers: Sequence[Number] = ()
    sections: Sequence[Section] = ()
    words: str = ""
    notes: Sequence[str] = ()
    choice: str = ""
    go: str = ""
    can_go: bool = True
    first: int = 0
    later: str = ""
