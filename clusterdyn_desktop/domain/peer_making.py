"""Putting a peer pack together: from what clusters give to what may be shown of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.peer_differences import EarlierPack, Past
from clusterdyn_desktop.domain.peer_figures import Contribution, FigureKey
from clusterdyn_desktop.domain.peer_pack import Counts, InstrumentName, PeerPack
from clusterdyn_desktop.domain.suppression import (
    SmallGroupRules,
    Spread,
    greatest_share,
    is_large_enough,
    shown_counts,
    spread,
)


@dataclass(frozen=True, slots=True)
class Label:
    """What a pack says of itself: who made it, with which key, when, and the pages' language."""

    maker: str
    key: str
    country: str
    made_on: date
    language: str


def made_pack(
    label: Label,
    instrument: Instrument,
    contributions: Sequence[Contribution],
    rules: SmallGroupRules,
    earlier: Sequence[EarlierPack],
) -> PeerPack:
    """Return the pack of a country's clusters, one contribution each.

    `earlier` are all packs made here of the same country and instrument. Raises
    `peer-pack.too-few`, `peer-pack.one-owner` and `peer-pack.too-alike`.
    """
    _require_a_group(label, contributions, rules)
    past = Past(earlier, contributions, rules)
    alike = past.too_alike()
    if alike is not None:
        before, changed = alike
        raise UserError(
            "peer-pack.too-alike",
            country=label.country,
            made=before.pack.made_on.isoformat(),
            changed=changed,
            least=rules.clusters,
        )
    material = _Material(
        contributions, rules, past, [(each.figures, each) for each in contributions]
    )
    years = [each.year for each in contributions if each.year is not None]
    return PeerPack(
        maker=label.maker,
        key=label.key,
        country=label.country,
        instrument=InstrumentName(instrument.id, instrument.version, instrument.hash),
        years=(min(years), max(years)) if years else None,
        clusters=len(contributions),
        made_on=label.made_on,
        language=label.language,
        rules=rules,
        variables=material.spreads("variable", [each.id for each in instrument.variables]),
        loops=material.spreads("loop", [each.id for each in instrument.loops]),
        stages={str(stage.id): material.counts(str(stage.id)) for stage in instrument.stages},
    )


def _require_a_group(
    label: Label, contributions: Sequence[Contribution], rules: SmallGroupRules
) -> None:
    owners = [each.owner for each in contributions]
    if len(contributions) < rules.clusters:
        raise UserError(
            "peer-pack.too-few",
            country=label.country,
            count=len(contributions),
            least=rules.clusters,
            respondents=rules.respondents,
        )
    if not is_large_enough(owners, rules):
        raise UserError(
            "peer-pack.one-owner",
            country=label.country,
            share=f"{greatest_share(owners):.0%}",
            most=f"{rules.owner_share:.0%}",
        )


@dataclass(frozen=True, slots=True)
class _Material:
    """What every figure is made of."""

    contributions: Sequence[Contribution]
    rules: SmallGroupRules
    past: Past
    figures: Sequence[tuple[Mapping[FigureKey, float | str], Contribution]]

    def spreads(self, kind: str, ids: Iterable[str]) -> Mapping[str, Spread | None]:
        """Return the figures of a kind, those that must be hidden as None."""
        return {figure: self._spread((kind, figure)) for figure in ids}

    def _spread(self, key: FigureKey) -> Spread | None:
        given = [
            (float(value), each.owner)
            for figures, each in self.figures
            if (value := figures.get(key)) is not None
        ]
        shown = spread([value for value, _ in given], [owner for _, owner in given], self.rules)
        return shown if shown is not None and self.past.allows(key) else None

    def counts(self, stage: str) -> Counts | None:
        """Return the counts of a stage, None where they must be hidden."""
        given = [
            (each.stages[stage], each.owner) for each in self.contributions if stage in each.stages
        ]
        row = shown_counts(
            [state for state, _ in given],
            [owner for _, owner in given],
            len(self.contributions),
            self.rules,
        )
        return row if row is not None and self.past.allows_counts(stage, row) else None
