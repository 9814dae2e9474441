"""Gathering what the clusters of a country give to a peer pack: one latest round each."""

from collections.abc import Sequence
from dataclasses import dataclass

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.peer_figures import Contribution, contribution
from clusterdyn_desktop.domain.peer_pack import InstrumentName
from clusterdyn_desktop.domain.records import Assessment, Cluster
from clusterdyn_desktop.domain.suppression import SmallGroupRules
from clusterdyn_desktop.services.dossiers import instrument_of
from clusterdyn_desktop.services.ports import InstrumentLibrary
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.store_port import UnitOfWork


@dataclass(frozen=True, slots=True)
class Gathered:
    """The clusters of a country that can go into a pack, and how many cannot.

    `too_few_respondents` have too few interviews that agreed to comparison; the latest round of
    `other_instrument` was made with another instrument, or another version of it. `names` are
    those of the clusters and their organisations: no maker of a pack may be called so.
    """

    country: str
    instrument: Instrument
    contributions: tuple[Contribution, ...]
    clusters: int
    too_few_respondents: int
    other_instrument: int
    names: frozenset[str]


def countries(work: UnitOfWork) -> tuple[str, ...]:
    """Return the countries of which there are clusters, by code."""
    held = {stamped.record.country.strip().upper() for stamped in work.find(Cluster)}
    return tuple(sorted(held - {""}))


def gather(
    work: UnitOfWork,
    instruments: InstrumentLibrary,
    country: str,
    rules: SmallGroupRules,
    progress: Progress,
) -> Gathered:
    """Return what a country's clusters give, by the instrument that most of them were assessed by.

    Raises `peer-pack.no-clusters`.
    """
    clusters = [
        stamped.record
        for stamped in work.find(Cluster)
        if stamped.record.country.strip().upper() == country.upper()
    ]
    if not clusters:
        raise UserError("peer-pack.no-clusters", country=country)
    given: dict[InstrumentName, list[tuple[Instrument, Contribution]]] = {}
    for done, cluster in enumerate(clusters):
        progress(done, len(clusters))
        found = _latest(work, instruments, cluster, rules)
        if found is not None:
            instrument = found[0]
            name = InstrumentName(instrument.id, instrument.version, instrument.hash)
            given.setdefault(name, []).append(found)
    progress(len(clusters), len(clusters))
    chosen = max(given.values(), key=len, default=[])
    with_figures = sum(map(len, given.values()))
    return Gathered(
        country=country.upper(),
        instrument=chosen[0][0] if chosen else instruments.default(),
        contributions=tuple(each for _instrument, each in chosen),
        clusters=len(clusters),
        too_few_respondents=len(clusters) - with_figures,
        other_instrument=with_figures - len(chosen),
        names=_names(clusters),
    )


def _latest(
    work: UnitOfWork, instruments: InstrumentLibrary, cluster: Cluster, rules: SmallGroupRules
) -> tuple[Instrument, Contribution] | None:
    """Return what the latest round that has figures gives."""
    assessments = [stamped.record for stamped in work.find(Assessment, cluster.id)]
    for assessment in sorted(assessments, key=_age, reverse=True):
        dossier = work.dossier(assessment.id)
        if dossier is None:
            continue
        instrument = instrument_of(instruments, dossier)
        given = contribution(instrument, dossier, rules)
        if given is not None:
            return instrument, given
    return None


def _age(assessment: Assessment) -> tuple[int, str, str]:
    ended = assessment.period_end or assessment.period_start
    return assessment.round, "" if ended is None else ended.isoformat(), assessment.id


def _names(clusters: Sequence[Cluster]) -> frozenset[str]:
    return frozenset(
        plain_name(name) for each in clusters for name in (each.name, each.organisation) if name
    )


def plain_name(name: str) -> str:
    """Return a name as it is compared with others."""
    return " ".join(name.casefold().split())
