"""A peer pack: anonymous figures about a country's clusters, and its content as plain data.

The content is all that a pack says, and all that is signed. It has no place for a text that
anybody typed but the name of who made it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from clusterdyn_desktop.domain.suppression import STEP, SmallGroupRules, Spread

FORMAT = 1
"""The format of the content; a higher one is from a later program."""

LONGEST_MAKER = 120

Counts = Mapping[str, int]
"""Clusters by the state of a stage."""


@dataclass(frozen=True, slots=True)
class InstrumentName:
    """Which instrument figures were made with, to the letter."""

    id: str
    version: str
    hash: str


@dataclass(frozen=True, slots=True)
class PeerPack:
    """What a pack says. None stands for what is hidden.

    `maker` is the name its maker chose; `key` their public key (64 hex digits); `country` is
    ISO 3166 alpha-2; `years` are the first and the last year of the assessments; `clusters` is how
    many there are in all. Scores are 1–5. `language` is that of the pages people read.
    """

    maker: str
    key: str
    country: str
    instrument: InstrumentName
    years: tuple[int, int] | None
    clusters: int
    made_on: date
    language: str
    rules: SmallGroupRules = field(default_factory=SmallGroupRules)
    variables: Mapping[str, Spread | None] = field(default_factory=dict)
    loops: Mapping[str, Spread | None] = field(default_factory=dict)
    stages: Mapping[str, Counts | None] = field(default_factory=dict)


def as_text(pack: PeerPack) -> str:
    """Return the content as JSON: ASCII, keys in order, no spaces; what is signed, to the byte."""
    return json.dumps(_plain(pack), sort_keys=True, ensure_ascii=True, separators=(",", ":"))


def _plain(pack: PeerPack) -> dict[str, object]:
    rules = pack.rules
    return {
        "format": FORMAT,
        "maker": pack.maker,
        "key": pack.key,
        "country": pack.country,
        "instrument": {
            "id": pack.instrument.id,
            "version": pack.instrument.version,
            "hash": pack.instrument.hash,
        },
        "years": None if pack.years is None else list(pack.years),
        "clusters": pack.clusters,
        "made_on": pack.made_on.isoformat(),
        "language": pack.language,
        "rules": {
            "respondents": rules.respondents,
            "clusters": rules.clusters,
            "owner_share": rules.owner_share,
            "quartiles_from": rules.quartiles_from,
            "step": STEP,
        },
        "variables": {key: _spread(each) for key, each in pack.variables.items()},
        "loops": {key: _spread(each) for key, each in pack.loops.items()},
        "stages": {key: None if row is None else dict(row) for key, row in pack.stages.items()},
    }


def _spread(held: Spread | None) -> dict[str, object] | None:
    if held is None:
        return None
    return {
        "clusters": held.clusters,
        "median": held.median,
        "lower": held.lower,
        "upper": held.upper,
    }
