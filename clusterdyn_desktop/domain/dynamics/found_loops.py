"""The feedback loops of an instrument, found in its links rather than listed (method.md 2.1, 2.3).

Found loops are told in one order at every site: a loop that the instrument names begins as it
does there, every other one with the variable that comes first in the instrument; shorter loops
come before longer ones, and among equals the order of the variables decides.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from clusterdyn_desktop.domain.instrument import Instrument, Loop, LoopType

if TYPE_CHECKING:
    import networkx

MOST_LOOPS = 2_000
"""A model with more loops than this is searched for the shorter ones only: nobody reads more."""


@dataclass(frozen=True, slots=True)
class FoundLoop:
    """A closed chain of links; the last variable leads to the first.

    `type` follows from its signs: an odd number of minus signs balances. `named` is the id of the
    instrument's loop over the same arrows, empty where the instrument names none.
    """

    variables: tuple[str, ...]
    type: LoopType
    has_delay: bool
    named: str = ""


@dataclass(frozen=True, slots=True)
class FoundLoops:
    """The loops of an instrument. `up_to` is the longest length searched for; None: all of them."""

    loops: tuple[FoundLoop, ...]
    up_to: int | None = None

    @property
    def unnamed(self) -> tuple[FoundLoop, ...]:
        """The loops that the instrument has no name for."""
        return tuple(loop for loop in self.loops if not loop.named)


def find_loops(instrument: Instrument, most: int = MOST_LOOPS) -> FoundLoops:
    """Find every loop, or all up to a length where there are more than `most`."""
    import networkx

    graph: networkx.DiGraph[str] = networkx.DiGraph()
    graph.add_nodes_from(variable.id for variable in instrument.variables)
    graph.add_edges_from((link.source, link.target) for link in instrument.links)
    circles, up_to = _circles(graph, most)
    order = {variable.id: place for place, variable in enumerate(instrument.variables)}
    named = {frozenset(loop.steps): loop for loop in instrument.loops}
    found = [_found(instrument, _turned(circle, order), named) for circle in circles]
    found.sort(key=lambda loop: (len(loop.variables), [order[each] for each in loop.variables]))
    return FoundLoops(tuple(found), up_to)


def _circles(graph: "networkx.DiGraph[str]", most: int) -> tuple[list[list[str]], int | None]:
    """Return the elementary circles, and up to which length if those are not all.

    A search that is cut off somewhere would be another one in every run: one of a length is whole.
    """
    import networkx

    found = list(islice(networkx.simple_cycles(graph), most + 1))
    if len(found) <= most:
        return found, None
    shorter: list[list[str]] = []
    for length in range(1, graph.number_of_nodes()):
        circles: Iterator[list[str]] = networkx.simple_cycles(graph, length_bound=length)
        found = list(islice(circles, most + 1))
        if len(found) > most:
            return shorter, length - 1
        shorter = found
    return shorter, graph.number_of_nodes() - 1


def _turned(circle: Sequence[str], order: dict[str, int]) -> tuple[str, ...]:
    """Return a circle beginning with the variable that comes first."""
    first = min(range(len(circle)), key=lambda place: order[circle[place]])
    return (*circle[first:], *circle[:first])


def _found(
    instrument: Instrument,
    variables: tuple[str, ...],
    named: dict[frozenset[tuple[str, str]], Loop],
) -> FoundLoop:
    steps = tuple(zip(variables, (*variables[1:], variables[0]), strict=True))
    links = [instrument.link_between[step] for step in steps]
    minuses = sum(link.polarity == "-" for link in links)
    loop = named.get(frozenset(steps))
    return FoundLoop(
        variables=variables if loop is None else loop.variables,
        type="B" if minuses % 2 else "R",
        has_delay=any(link.delay for link in links),
        named="" if loop is None else loop.id,
    )
