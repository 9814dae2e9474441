"""A map of loops as other programs take it: variables, links and loops with words and figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from clusterdyn_desktop.domain.instrument import LoopType, Polarity, VariableRole


@dataclass(frozen=True, slots=True)
class MapVariable:
    """A variable with what is known of it.

    `name` is unique in the map. `score` (1–5) is None where too little is known; `status` is the
    outcome's. `weak_in` are the ids of loops whose weak link it is. `x` and `y` are its place on
    the drawing, in its units, y downwards.
    """

    id: str
    name: str
    stage: int
    stage_name: str
    role: VariableRole
    level: str
    score: float | None
    status: str
    weak_in: tuple[str, ...]
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class MapLink:
    """An arrow between variables' ids; `loops` are the ids of named loops it is part of.

    `claim` says in a sentence what the arrow claims.
    """

    source: str
    target: str
    polarity: Polarity
    delay: bool
    claim: str
    loops: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MapLoop:
    """A loop. `name` is empty where the instrument names none; `mean` None where not known."""

    id: str
    name: str
    story: str
    type: LoopType
    variables: tuple[str, ...]
    mean: float | None
    weak_link: str


@dataclass(frozen=True, slots=True)
class DynamicsMap:
    """Everything on a map. `language` is the tag its words are in."""

    title: str
    language: str
    variables: tuple[MapVariable, ...]
    links: tuple[MapLink, ...]
    loops: tuple[MapLoop, ...]


class MapFiles(Protocol):
    """Maps as files of other programs."""

    def suffixes(self) -> Sequence[str]:
        """Return the endings of file names that can be written, with the dot."""

    def write(self, held: DynamicsMap, path: Path) -> None:
        """Write a map in the form that the file's ending asks for, whole or not at all.

        Raises `file.not-writable`, `file.disk-full`.
        """
