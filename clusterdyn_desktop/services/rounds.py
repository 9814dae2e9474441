"""Rounds: one cluster over time, each round held against the one before (method.md 6.4.8)."""

from dataclasses import dataclass

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.dynamics.rounds import Round, RoundComparison, compare_rounds
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Action, Assessment
from clusterdyn_desktop.domain.scoring.outcome import Position
from clusterdyn_desktop.services.dossiers import instrument_of, living_assessment, open_dossier
from clusterdyn_desktop.services.ports import InstrumentLibrary
from clusterdyn_desktop.services.store_port import Store


@dataclass(frozen=True, slots=True)
class RoundsCompared:
    """Two rounds of one cluster, with what was agreed on in the earlier one."""

    earlier: Assessment
    later: Assessment
    instrument: Instrument
    comparison: RoundComparison
    actions: tuple[Action, ...]

    @property
    def positions(self) -> tuple[Position, Position]:
        """The earlier and the later position, by the questions both rounds share."""
        return self.comparison.position_before, self.comparison.position_after


class Rounds:
    """Finds and compares the rounds of a cluster."""

    def __init__(self, store: Store, instruments: InstrumentLibrary) -> None:
        self._store = store
        self._instruments = instruments

    def of_cluster(self, assessment_id: str) -> tuple[Assessment, ...]:
        """Return all rounds of an assessment's cluster in order. Raises `assessment.unknown`."""
        with self._store.unit_of_work() as work:
            cluster = living_assessment(work, assessment_id).cluster_id
            rounds = [each.record for each in work.find(Assessment, cluster)]
        return tuple(sorted(rounds, key=lambda each: (each.round, each.code, each.id)))

    def before(self, assessment_id: str) -> Assessment | None:
        """Return the round before an assessment's, None where it is the first."""
        rounds = self.of_cluster(assessment_id)
        own = next(each for each in rounds if each.id == assessment_id)
        earlier = [each for each in rounds if each.round < own.round]
        return earlier[-1] if earlier else None

    def compare(self, earlier_id: str, later_id: str) -> RoundsCompared:
        """Compare two rounds of one cluster by the questions they share.

        Raises `assessment.unknown`, `instrument.unknown`, and `rounds.other-cluster` for two
        assessments that are not of one cluster.
        """
        earlier, later = (open_dossier(self._store, each) for each in (earlier_id, later_id))
        if earlier.cluster.record.id != later.cluster.record.id:
            raise UserError(
                "rounds.other-cluster",
                first=earlier.cluster.record.name,
                second=later.cluster.record.name,
            )
        instrument = instrument_of(self._instruments, later)
        comparison = compare_rounds(
            _round(earlier, instrument_of(self._instruments, earlier)), _round(later, instrument)
        )
        return RoundsCompared(
            earlier.assessment.record,
            later.assessment.record,
            instrument,
            comparison,
            tuple(living(earlier.actions)),
        )


def _round(dossier: Dossier, instrument: Instrument) -> Round:
    return Round(
        instrument,
        living(dossier.interviews),
        living(dossier.answers),
        living(dossier.agreed_values),
    )
