"""What stands where in the workbook of a peer pack, for writing it and for checking its pages.

Everything on the pages that says something about clusters has a key in the first, hidden column,
and its cells stand beside it. What is compared is the same in every language: numbers, dates,
codes, and the maker's name.
"""

from collections.abc import Mapping, Sequence

from clusterdyn_desktop.domain.peer_pack import Counts, PeerPack
from clusterdyn_desktop.domain.scoring.outcome import StageState
from clusterdyn_desktop.domain.suppression import NOT_WORKING, Spread
from clusterdyn_desktop.services.signing import fingerprint

MARK = "clusterdyn-peer-pack"
MACHINE_SHEET = "clusterdyn"
FRONT_KEY = "pack.front"
TABLE_KEY = "pack.table"
KEY_ROW, SIGNATURE_ROW, CONTENT_ROW, END_ROW = "key", "signature", "content", "end"
GUARD = "|"
"""Stands at both ends of a part, since programs trim cells."""

PART_LENGTH = 30_000
VALUES_FROM = 2
"""The place of the first cell that is compared; before it stand the key and what it is called."""

HIDDEN = None
"""In the place of a cell: no number stands there, but that it is hidden, or nothing at all."""

Expected = str | float | None


def facts(pack: PeerPack) -> Mapping[str, Expected]:
    """Return what the front page says, by key."""
    years = pack.years
    return {
        "pack.maker": pack.maker,
        "pack.fingerprint": fingerprint(pack.key),
        "pack.country": pack.country,
        "pack.clusters": float(pack.clusters),
        "pack.years": "–" if years is None else years_text(years),
        "pack.made_on": pack.made_on.isoformat(),
        "pack.instrument": f"{pack.instrument.id} {pack.instrument.version}",
    }


def years_text(years: tuple[int, int]) -> str:
    """Return a span of years, or the one year."""
    first, last = years
    return str(first) if first == last else f"{first}–{last}"


def rows(pack: PeerPack) -> Mapping[str, Sequence[Expected]]:
    """Return the cells of every row of figures, by key."""
    return {
        **{f"stage.{key}": count_cells(row) for key, row in pack.stages.items()},
        **{f"loop.{key}": spread_cells(held) for key, held in pack.loops.items()},
        **{f"variable.{key}": spread_cells(held) for key, held in pack.variables.items()},
    }


def spread_cells(held: Spread | None) -> Sequence[Expected]:
    """Return clusters at least, lower quartile, median and upper quartile."""
    if held is None:
        return [HIDDEN] * 4
    return [float(held.clusters), held.lower, held.median, held.upper]


def count_cells(row: Counts | None) -> Sequence[Expected]:
    """Return the clusters where a stage is working, starting, not seen, and not working at all.

    Where starting and not seen are told apart, the last is the sum of the two.
    """
    if row is None:
        return [HIDDEN] * 4
    working = row[StageState.WORKING.value]
    apart = [row.get(state.value) for state in (StageState.STARTING, StageState.NOT_SEEN)]
    together = row.get(NOT_WORKING, sum(count or 0 for count in apart))
    return [None if each is None else float(each) for each in (working, *apart, together)]
