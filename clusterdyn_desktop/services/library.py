"""The library: clusters and their assessments, as a list to choose from, search and add to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from clusterdyn_desktop.domain.dossier import living
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Assessment, Cluster, R, new_id
from clusterdyn_desktop.services.backup_port import BackUpFirst, no_backup
from clusterdyn_desktop.services.ports import Author, InstrumentLibrary, nobody
from clusterdyn_desktop.services.store_port import AssessmentCounts, Store, UnitOfWork

if TYPE_CHECKING:
    from clusterdyn_desktop.domain.scoring.outcome import Position


class AssessmentState(StrEnum):
    """How far the work on an assessment is; follows from its interviews."""

    PLANNED = "planned"
    UNDER_WAY = "under way"
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """One assessment as the library shows it. `planned` and `done` count questions."""

    cluster: Cluster
    assessment: Assessment
    interviews: int
    answers: int
    planned: int
    done: int
    position: "Position | None"

    @property
    def state(self) -> AssessmentState:
        """How far the work is."""
        if self.done == 0:
            return AssessmentState.PLANNED
        return AssessmentState.COMPLETE if self.done >= self.planned else AssessmentState.UNDER_WAY

    @property
    def completeness(self) -> float:
        """The share (0–1) of planned questions that have been dealt with."""
        return self.done / self.planned if self.planned else 0.0


@dataclass(frozen=True, slots=True)
class LibraryShelf:
    """One cluster with its assessments, latest round first."""

    cluster: Cluster
    entries: tuple[LibraryEntry, ...]


@dataclass(frozen=True, slots=True)
class _Scored:
    """What is kept of an assessment, to list it quickly."""

    assessment_id: str
    planned: int
    done: int
    position: "Position"


class Library:
    """Lists, finds and creates clusters and assessments."""

    def __init__(
        self,
        store: Store,
        instruments: InstrumentLibrary,
        who: Author = nobody,
        back_up_first: BackUpFirst = no_backup,
    ) -> None:
        self._store = store
        self._instruments = instruments
        self._who = who
        self._back_up_first = back_up_first

    def shelves(self) -> Sequence[LibraryShelf]:
        """Return every cluster by name, each with its assessments.

        Positions that are out of date are worked out once and kept.
        """
        with self._store.unit_of_work() as work:
            clusters = [stamped.record for stamped in work.find(Cluster)]
            assessments = [stamped.record for stamped in work.find(Assessment)]
            counts = work.counts()
        stale = [
            assessment.id
            for assessment in assessments
            if (held := counts.get(assessment.id)) and held.position is None and held.answers
        ]
        if stale:
            counts = {**counts, **self._refresh(stale)}
        by_cluster: dict[str, list[Assessment]] = {cluster.id: [] for cluster in clusters}
        for assessment in assessments:
            by_cluster.setdefault(assessment.cluster_id, []).append(assessment)
        shelves = [
            LibraryShelf(cluster, _entries(cluster, by_cluster[cluster.id], counts))
            for cluster in clusters
        ]
        return sorted(shelves, key=lambda shelf: shelf.cluster.name.casefold())

    def entries(self) -> Sequence[LibraryEntry]:
        """Return every assessment, by cluster name and latest round first."""
        return [entry for shelf in self.shelves() for entry in shelf.entries]

    def _refresh(self, stale: Iterable[str]) -> Mapping[str, AssessmentCounts]:
        """Work out the positions of assessments that have changed, and keep them.

        Scored while reading, then kept in one short transaction: nobody waits for the scoring.
        """
        with self._store.unit_of_work() as work:
            before = work.counts()
            scored = [self._scored(work, assessment_id) for assessment_id in stale]
        with self._store.unit_of_work() as work:
            for found in filter(None, scored):
                work.store_position(
                    found.assessment_id,
                    before[found.assessment_id].last_change,
                    found.planned,
                    found.done,
                    found.position,
                )
            fresh = work.counts()
            work.commit()
        return fresh

    def _scored(self, work: UnitOfWork, assessment_id: str) -> "_Scored | None":
        from clusterdyn_desktop.domain.interview_flow import is_done, planned_questions
        from clusterdyn_desktop.domain.scoring.results import position_alone
        from clusterdyn_desktop.services.dossiers import instrument_of

        dossier = work.dossier(assessment_id)
        if dossier is None:
            return None
        try:
            instrument = instrument_of(self._instruments, dossier)
        except UserError:  # the list is still of use where an instrument is not at hand
            return None
        interviews, answers = living(dossier.interviews), living(dossier.answers)
        planned = {i.id: {q.id for q in planned_questions(instrument, i)} for i in interviews}
        done = sum(is_done(a) and a.question_id in planned.get(a.interview_id, ()) for a in answers)
        agreed = living(dossier.agreed_values)
        return _Scored(
            assessment_id,
            sum(map(len, planned.values())),
            done,
            position_alone(instrument, interviews, answers, agreed),
        )

    def add_cluster(self, cluster: Cluster) -> Cluster:
        """Keep a new cluster; its id is made here. Raises `cluster.no-name`."""
        if not cluster.name.strip():
            raise UserError("cluster.no-name")
        return self._put(replace(cluster, id=new_id()))

    def change_cluster(self, cluster: Cluster, before: Cluster | None = None) -> Cluster:
        """Keep changes to a cluster, and return it as it is now. Raises `cluster.no-name`.

        With `before`, what the person had seen, only what differs from it is changed; raises
        `record.changed-meanwhile` where somebody else changed the same to something else.
        """
        if not cluster.name.strip():
            raise UserError("cluster.no-name")
        from clusterdyn_desktop.services.meanwhile import joined_with_held

        with self._store.unit_of_work(self._who()) as work:
            held = work.get_to_write(Cluster, cluster.id) if before else None
            if before and held:
                cluster = joined_with_held(work, ([before], cluster, held.record), "")
            work.put(cluster)
            work.commit()
        return cluster

    def add_assessment(self, assessment: Assessment) -> Assessment:
        """Keep a new assessment, made with the default instrument unless one is named."""
        if not assessment.instrument_id:
            instrument = self._instruments.default()
            assessment = replace(
                assessment,
                instrument_id=instrument.id,
                instrument_version=instrument.version,
                instrument_hash=instrument.hash,
            )
        return self._put(replace(assessment, id=new_id()))

    def remove_assessment(self, assessment_id: str) -> None:
        """Take an assessment out of the library; it stays in the store as a tombstone."""
        from clusterdyn_desktop.domain.backups import Reason

        self._back_up_first(Reason.DELETE)
        with self._store.unit_of_work(self._who()) as work:
            work.delete(Assessment, assessment_id)
            work.commit()

    def _put(self, record: R) -> R:
        with self._store.unit_of_work(self._who()) as work:
            work.put(record)
            work.commit()
        return record

    def find(self, name: str) -> Assessment:
        """Return the assessment with an id, a unique beginning of an id, or a code.

        Raises `assessment.unknown`, or `assessment.ambiguous` when more than one begins so.
        """
        with self._store.unit_of_work() as work:
            held = [stamped.record for stamped in work.find(Assessment)]
        wanted = name.strip().casefold()
        exact = [a for a in held if wanted in {a.id, a.code.casefold()}]
        matches = exact or [a for a in held if wanted and a.id.startswith(wanted)]
        if not matches:
            raise UserError("assessment.unknown", assessment=name)
        if len(matches) > 1:
            raise UserError("assessment.ambiguous", assessment=name, count=len(matches))
        return matches[0]


def matching(shelves: Iterable[LibraryShelf], words: str) -> list[LibraryShelf]:
    """Return the shelves in which every word of a search occurs.

    Looks at names, places, fields, labels, codes, years and countries; case does not matter.
    """
    wanted = words.casefold().split()
    found = []
    for shelf in shelves:
        cluster = _cluster_words(shelf.cluster)
        if _has_all(cluster, wanted):
            found.append(shelf)
            continue
        missing = [word for word in wanted if word not in cluster]
        entries = tuple(
            entry for entry in shelf.entries if _has_all(_assessment_words(entry), missing)
        )
        if entries:
            found.append(LibraryShelf(shelf.cluster, entries))
    return found


def _has_all(text: str, words: Iterable[str]) -> bool:
    return all(word in text for word in words)


def _cluster_words(cluster: Cluster) -> str:
    parts = (cluster.code, cluster.name, cluster.country, cluster.region, cluster.field)
    return " ".join((*parts, cluster.organisation)).casefold()


def _assessment_words(entry: LibraryEntry) -> str:
    assessment = entry.assessment
    parts = (assessment.code, assessment.label, assessment.language, str(assessment.period_start))
    return " ".join(parts).casefold()


def _entries(
    cluster: Cluster, assessments: Sequence[Assessment], counts: Mapping[str, AssessmentCounts]
) -> tuple[LibraryEntry, ...]:
    ordered = sorted(assessments, key=lambda a: (-a.round, a.label))
    return tuple(_entry(cluster, assessment, counts.get(assessment.id)) for assessment in ordered)


def _entry(cluster: Cluster, assessment: Assessment, held: AssessmentCounts | None) -> LibraryEntry:
    if held is None:
        return LibraryEntry(cluster, assessment, 0, 0, 0, 0, None)
    return LibraryEntry(
        cluster,
        assessment,
        held.interviews,
        held.answers,
        held.planned or 0,
        held.done or 0,
        held.position,
    )
