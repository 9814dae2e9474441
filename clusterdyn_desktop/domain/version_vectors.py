"""Version vectors: which of two values of a register is older, newer, or concurrent.

A vector maps a site (one store) to the number of edits that site has made. Sites that never
edited the register are absent, so an empty vector is older than every other.
"""

from collections.abc import Mapping
from enum import Enum

VersionVector = Mapping[str, int]

NEVER_EDITED: VersionVector = {}


class Order(Enum):
    """How the first of two vectors stands to the second."""

    EQUAL = "equal"
    OLDER = "older"
    NEWER = "newer"
    CONCURRENT = "concurrent"


def compare(first: VersionVector, second: VersionVector) -> Order:
    """Say how `first` stands to `second`."""
    ahead = any(count > second.get(site, 0) for site, count in first.items())
    behind = any(count > first.get(site, 0) for site, count in second.items())
    if ahead and behind:
        return Order.CONCURRENT
    if ahead:
        return Order.NEWER
    return Order.OLDER if behind else Order.EQUAL


def advance(vector: VersionVector, site: str) -> VersionVector:
    """Return the vector after one more edit at `site`."""
    return {**vector, site: vector.get(site, 0) + 1}


def join(first: VersionVector, second: VersionVector) -> VersionVector:
    """Return the smallest vector that is neither older than `first` nor than `second`."""
    return {site: max(first.get(site, 0), second.get(site, 0)) for site in {*first, *second}}
