"""What could be worked out from two peer packs about the clusters in which they differ.

Two packs that differ by one cluster tell its figures to whoever holds both (method.md 5.6). So of
every pack made here a trace is kept: which clusters went into which figure, with what value, as
hashes that say nothing to anybody who has not got the same figures. A new pack is held against
every earlier one of the same country and instrument.
"""

import hmac
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from clusterdyn_desktop.domain.peer_figures import Contribution, FigureKey
from clusterdyn_desktop.domain.peer_pack import Counts, PeerPack
from clusterdyn_desktop.domain.suppression import SmallGroupRules

Marks = Mapping[str, Mapping[str, str]]
"""By the hash of a cluster, the hashes of its figures by `kind id`."""

_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Trace:
    """Which clusters' figures went into a pack; `salt` (hex) makes the hashes this pack's own."""

    salt: str
    marks: Marks

    def plain(self) -> dict[str, object]:
        """Return it as plain data."""
        return {"salt": self.salt, "marks": {key: dict(held) for key, held in self.marks.items()}}


def trace(contributions: Iterable[Contribution], salt: str) -> Trace:
    """Return the trace of what is given."""
    secret = bytes.fromhex(salt)
    return Trace(
        salt,
        {
            _hash(secret, each.cluster): {
                _name(key): _hash(secret, each.cluster, *key, repr(value))
                for key, value in each.figures.items()
            }
            for each in contributions
        },
    )


def trace_from_plain(held: Mapping[str, object]) -> Trace:
    """Return a trace from plain data; raises `ValueError` where it is none."""
    match held:
        case {"salt": str(salt), "marks": dict(marks)}:
            bytes.fromhex(salt)
            return Trace(salt, marks)
    raise ValueError("not a trace")


@dataclass(frozen=True, slots=True)
class EarlierPack:
    """A pack made here before, with its trace."""

    pack: PeerPack
    trace: Trace


def clusters_changed(earlier: Trace, now: Trace) -> int:
    """Return how many clusters came, went or have another figure. Both need the same salt."""
    everybody = earlier.marks.keys() | now.marks.keys()
    return sum(earlier.marks.get(each) != now.marks.get(each) for each in everybody)


def figures_changed(earlier: Trace, now: Trace, key: FigureKey) -> tuple[int, int]:
    """Return how many clusters went out of one figure, and how many came in.

    One that has another value goes out with the old one and comes in with the new.
    """
    name = _name(key)
    before = {(each, held[name]) for each, held in earlier.marks.items() if name in held}
    after = {(each, held[name]) for each, held in now.marks.items() if name in held}
    return len(before - after), len(after - before)


def may_follow(gone: int, come: int, rules: SmallGroupRules) -> bool:
    """Say whether a figure may be shown after one from which so many clusters differ.

    Those that differ are a group of their own to whoever holds both; nobody is no group.
    """
    return gone + come == 0 or max(gone, come) >= rules.clusters


def counts_may_follow(
    earlier: Counts, now: Counts, gone: int, come: int, rules: SmallGroupRules
) -> bool:
    """Say whether counts may be shown after earlier ones from which so many clusters differ.

    Counts add up, so their difference tells of those that came and went. Neither group's count
    may come out below the smallest group, unless it lies somewhere in a range as wide as that.
    """
    if gone + come == 0:
        return True
    if earlier.keys() != now.keys():
        earlier, now = _merged(earlier), _merged(now)
    for state, count in now.items():
        more = count - earlier[state]
        for size, other, lead in ((come, gone, more), (gone, come, -more)):
            lowest, highest = max(0, lead), min(size, other + lead)
            if size and lowest < rules.clusters and highest - lowest < rules.clusters:
                return False
    return True


def _merged(row: Counts) -> Counts:
    """Return counts as they are where starting and not seen are not told apart."""
    working, *_others = row
    return {working: row[working], "": sum(row.values()) - row[working]}


class Past:
    """What earlier packs have told already; decides which figures may still be."""

    def __init__(
        self,
        earlier: Iterable[EarlierPack],
        contributions: Sequence[Contribution],
        rules: SmallGroupRules,
    ) -> None:
        self._earlier = [(each, trace(contributions, each.trace.salt)) for each in earlier]
        self._rules = rules

    def too_alike(self) -> tuple[EarlierPack, int] | None:
        """Return an earlier pack from which too few clusters differ, and how many do."""
        for before, now in self._earlier:
            changed = clusters_changed(before.trace, now)
            if 0 < changed < self._rules.clusters:
                return before, changed
        return None

    def allows(self, key: FigureKey) -> bool:
        """Say whether a spread may be shown beside those shown before."""
        return all(
            may_follow(*figures_changed(before.trace, now, key), self._rules)
            for before, now in self._earlier
            if _shows(before.pack, key)
        )

    def allows_counts(self, stage: str, row: Counts) -> bool:
        """Say whether the counts of a stage may be shown beside those shown before."""
        for before, now in self._earlier:
            shown = before.pack.stages.get(stage)
            if shown is None:
                continue
            gone, come = figures_changed(before.trace, now, ("stage", stage))
            if not counts_may_follow(shown, row, gone, come, self._rules):
                return False
        return True


def _shows(pack: PeerPack, key: FigureKey) -> bool:
    kind, figure = key
    return (pack.variables if kind == "variable" else pack.loops).get(figure) is not None


def _name(key: FigureKey) -> str:
    return " ".join(key)


def _hash(secret: bytes, *parts: str) -> str:
    return hmac.new(secret, "\x1f".join(parts).encode(), sha256).hexdigest()[:_DIGITS]
