"""How the questions are shared out among the pages."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A question to be placed: the least height it needs, and whether a stage begins with it."""

    height: float
    begins: bool


@dataclass(frozen=True, slots=True)
class Room:
    """What a page offers: its depth, and the height of a stage's title and of its continuation.

    `most` is how many questions a page holds at most, however low they are.
    """

    depth: float
    title: float
    continued: float
    most: int

    def used(self, pieces: Sequence[Piece]) -> float:
        """Return the height some questions need on one page, titles included."""
        heading = 0.0 if pieces[0].begins else self.continued
        return heading + sum(p.height + (self.title if p.begins else 0.0) for p in pieces)

    def fits(self, pieces: Sequence[Piece]) -> bool:
        """Say whether questions find room on one page; one alone always does, if need be shrunk."""
        return len(pieces) == 1 or (len(pieces) <= self.most and self.used(pieces) <= self.depth)


def shared_out(pieces: Sequence[Piece], room: Room) -> list[range]:
    """Return the pages as ranges of questions, in order; every question stays whole.

    As few pages as there can be; then as many stages as possible at the top of a page; then room
    to write spread as evenly as possible.
    """
    best: list[tuple[tuple[int, int, float], list[range]]] = [((0, 0, 0.0), [])]
    for end in range(1, len(pieces) + 1):
        ways = []
        for start in range(max(0, end - room.most), end):
            page = pieces[start:end]
            if room.fits(page):
                (pages, within, uneven), before = best[start]
                free = max(0.0, room.depth - room.used(page))
                within += sum(piece.begins for piece in page[1:])
                cost = (pages + 1, within, uneven + free * free)
                ways.append((cost, [*before, range(start, end)]))
        best.append(min(ways, key=lambda way: way[0]))
    return best[-1][1]
