"""Comparing: one cluster beside the packs that are here, and which of these it may be set beside.

As data, for screens and the command line. A cluster's place is told as a quarter and never as a
rank; least and greatest are in no pack (method.md 4.3).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.peer_pack import Counts, InstrumentName, PeerPack
from clusterdyn_desktop.domain.scoring.outcome import Outcome
from clusterdyn_desktop.domain.suppression import Spread, rounded
from clusterdyn_desktop.services.dossiers import instrument_of, open_dossier
from clusterdyn_desktop.services.ports import InstrumentLibrary
from clusterdyn_desktop.services.results import outcome_of
from clusterdyn_desktop.services.store_port import Store


class Soundness(StrEnum):
    """Whether a cluster may be set beside a pack: only where both were asked the same."""

    SOUND = "sound"
    OTHER_WORDING = "other wording"
    OTHER_VERSION = "other version"
    OTHER_INSTRUMENT = "other instrument"


class Place(StrEnum):
    """Where a cluster's score lies among others."""

    LOWEST_QUARTER = "lowest quarter"
    SECOND_QUARTER = "second quarter"
    MIDDLE = "middle"
    THIRD_QUARTER = "third quarter"
    HIGHEST_QUARTER = "highest quarter"
    BELOW_MEDIAN = "below the median"
    ABOVE_MEDIAN = "above the median"


@dataclass(frozen=True, slots=True)
class ComparedPack:
    """A pack, and whether it may be compared with; only the latest of a maker and country."""

    id: str
    pack: PeerPack
    soundness: Soundness


@dataclass(frozen=True, slots=True)
class PeerValue:
    """What a pack says of a figure, and the cluster's place; both None where it is hidden."""

    pack_id: str
    spread: Spread | None
    place: Place | None


@dataclass(frozen=True, slots=True)
class ComparedFigure:
    """A figure of the cluster (1–5, None where it is not known) beside those of its peers.

    `kind` is `loop` or `variable`, `id` that of the instrument.
    """

    kind: str
    id: str
    own: float | None
    peers: tuple[PeerValue, ...]


@dataclass(frozen=True, slots=True)
class ComparedStage:
    """The state of a stage in the cluster, and how many peers are in which; None where hidden."""

    stage: int
    own: str
    peers: tuple[tuple[str, Counts | None], ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A cluster beside its peers. Figures are of the packs that are sound to compare with."""

    assessment_id: str
    instrument: InstrumentName
    packs: tuple[ComparedPack, ...]
    stages: tuple[ComparedStage, ...]
    figures: tuple[ComparedFigure, ...]


def compare(
    store: Store,
    instruments: InstrumentLibrary,
    assessment_id: str,
    packs: Iterable[tuple[str, PeerPack]],
) -> Comparison:
    """Set an assessment beside packs, given with their ids. Raises `assessment.unknown`."""
    dossier = open_dossier(store, assessment_id)
    instrument = instrument_of(instruments, dossier)
    name = InstrumentName(instrument.id, instrument.version, instrument.hash)
    listed = tuple(
        ComparedPack(pack_id, pack, soundness(name, pack.instrument))
        for pack_id, pack in latest(packs)
    )
    sound = [each for each in listed if each.soundness is Soundness.SOUND]
    outcome = outcome_of(dossier, instrument)
    return Comparison(
        assessment_id=assessment_id,
        instrument=name,
        packs=listed,
        stages=tuple(
            ComparedStage(
                stage.stage,
                stage.state.value,
                tuple((each.id, each.pack.stages.get(str(stage.stage))) for each in sound),
            )
            for stage in outcome.stages
        ),
        figures=tuple(_figures(instrument, outcome, sound)),
    )


def soundness(own: InstrumentName, other: InstrumentName) -> Soundness:
    """Say whether figures of two instruments may be compared."""
    if own == other:
        return Soundness.SOUND
    if own.id != other.id:
        return Soundness.OTHER_INSTRUMENT
    return Soundness.OTHER_VERSION if own.version != other.version else Soundness.OTHER_WORDING


def latest(packs: Iterable[tuple[str, PeerPack]]) -> Sequence[tuple[str, PeerPack]]:
    """Return the latest pack of every maker, country and instrument, by country."""
    held: dict[tuple[str, str, InstrumentName], tuple[str, PeerPack]] = {}
    for pack_id, pack in packs:
        key = (pack.key, pack.country, pack.instrument)
        if key not in held or held[key][1].made_on < pack.made_on:
            held[key] = pack_id, pack
    return sorted(held.values(), key=lambda each: (each[1].country, each[1].maker, each[0]))


def place(own: float, spread: Spread) -> Place:
    """Say where a score lies; it is rounded as the figures of the pack are."""
    score = rounded(own)
    if score == spread.median:
        return Place.MIDDLE
    if spread.lower is None or spread.upper is None:
        return Place.BELOW_MEDIAN if score < spread.median else Place.ABOVE_MEDIAN
    if score < spread.median:
        return Place.LOWEST_QUARTER if score < spread.lower else Place.SECOND_QUARTER
    return Place.HIGHEST_QUARTER if score > spread.upper else Place.THIRD_QUARTER


def _figures(
    instrument: Instrument, outcome: Outcome, packs: Sequence[ComparedPack]
) -> Iterable[ComparedFigure]:
    for loop in instrument.loops:
        held = outcome.loops[loop.id]
        own = held.geometric_mean if held.state.value == "sufficient" else None
        yield _figure("loop", loop.id, own, [(each, each.pack.loops) for each in packs])
    for variable in instrument.variables:
        score = outcome.variables[variable.id]
        known = score.score if score.is_known else None
        yield _figure("variable", variable.id, known, [(e, e.pack.variables) for e in packs])


def _figure(
    kind: str,
    figure: str,
    own: float | None,
    packs: Sequence[tuple[ComparedPack, Mapping[str, Spread | None]]],
) -> ComparedFigure:
    peers = []
    for each, spreads in packs:
        spread = spreads.get(figure)
        where = None if own is None or spread is None else place(own, spread)
        peers.append(PeerValue(each.id, spread, where))
    return ComparedFigure(kind, figure, own, tuple(peers))
