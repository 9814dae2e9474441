"""How a backup differs from the store as it is now, assessment by assessment."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from clusterdyn_desktop.domain.backups import Backup
from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.records import Answer, Assessment, Cluster, Record
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.store_port import AssessmentCounts, UnitOfWork


class Side(StrEnum):
    """Where an assessment is found that differs."""

    BOTH = "both"
    BACKUP = "backup"
    HERE = "here"


@dataclass(frozen=True, slots=True)
class AssessmentDifference:
    """An assessment that is not the same in a backup as it is here; deleted counts as not there.

    `answers` counts the answers that differ, or all of them where it is on one side only;
    `others` counts other records likewise (of one side only, its interviews). `changed_here` and
    `changed_there` are when it was last changed, None where it is not.
    """

    cluster: Cluster
    assessment: Assessment
    side: Side
    answers: int
    others: int
    changed_here: datetime | None
    changed_there: datetime | None


@dataclass(frozen=True, slots=True)
class BackupLook:
    """What is in a backup and how it differs from now; nothing has changed.

    `same` counts the assessments that are the same; `clusters` and `contacts` the clusters with
    other facts and the contacts that differ, or that are on one side only.
    """

    backup: Backup
    differences: tuple[AssessmentDifference, ...]
    same: int
    clusters: int
    contacts: int

    @property
    def is_same(self) -> bool:
        """Whether restoring it would change nothing that a person sees."""
        return not (self.differences or self.clusters or self.contacts)


@dataclass(frozen=True, slots=True)
class _Pair:
    """The present store and a backup of it, side by side.

    `shares_log` says whether the one's change log is the beginning of the other's.
    """

    here: UnitOfWork
    there: UnitOfWork
    ours: Mapping[str, AssessmentCounts]
    theirs: Mapping[str, AssessmentCounts]
    shares_log: bool


def look(
    backup: Backup, here: UnitOfWork, there: UnitOfWork, site: str, progress: Progress
) -> BackupLook:
    """Compare a backup with the present store, whose site is `site`."""
    shares_log = backup.mark is not None and backup.mark.site == site
    pair = _Pair(here, there, here.counts(), there.counts(), shares_log)
    every = sorted(pair.ours.keys() | pair.theirs.keys())
    found = []
    for done, assessment_id in enumerate(every):
        progress(done, len(every))
        if not _is_same(pair, assessment_id):
            found.append(_difference(pair, assessment_id))
    differences = [each for each in found if each.answers or each.others]
    differences.sort(key=lambda each: (each.cluster.name.casefold(), -each.assessment.round))
    return BackupLook(
        backup,
        tuple(differences),
        len(every) - len(differences),
        _count_differing(_clusters(here), _clusters(there)),
        _count_differing(_contacts(here), _contacts(there)),
    )


def _is_same(pair: _Pair, assessment_id: str) -> bool:
    """Say whether the change log tells that nothing was done to an assessment in between."""
    ours, theirs = pair.ours.get(assessment_id), pair.theirs.get(assessment_id)
    if ours is None or theirs is None or ours.last_change != theirs.last_change:
        return False
    return pair.shares_log or _last_batch(pair.here, assessment_id) == _last_batch(
        pair.there, assessment_id
    )


def _last_batch(work: UnitOfWork, assessment_id: str) -> str:
    batch, _why = next(work.latest_batches(assessment_id), ("", ""))
    return batch


def _difference(pair: _Pair, assessment_id: str) -> AssessmentDifference:
    if assessment_id not in pair.theirs:
        return _on_one_side(pair.here, assessment_id, pair.ours[assessment_id], Side.HERE)
    if assessment_id not in pair.ours:
        return _on_one_side(pair.there, assessment_id, pair.theirs[assessment_id], Side.BACKUP)
    here, there = pair.here.dossier(assessment_id), pair.there.dossier(assessment_id)
    assert here is not None
    assert there is not None
    kinds = list(_differing(_living(here), _living(there)))
    answers = kinds.count(Answer)
    return AssessmentDifference(
        here.cluster.record,
        here.assessment.record,
        Side.BOTH,
        answers,
        len(kinds) - answers,
        _last_change(pair.here, assessment_id),
        _last_change(pair.there, assessment_id),
    )


def _on_one_side(
    work: UnitOfWork, assessment_id: str, counts: AssessmentCounts, side: Side
) -> AssessmentDifference:
    held = work.get(Assessment, assessment_id)
    assert held is not None
    cluster = work.get(Cluster, held.record.cluster_id)
    assert cluster is not None
    changed = _last_change(work, assessment_id)
    here, there = (changed, None) if side is Side.HERE else (None, changed)
    others = max(1, counts.interviews)
    return AssessmentDifference(
        cluster.record, held.record, side, counts.answers, others, here, there
    )


def _living(dossier: Dossier) -> dict[str, Record]:
    """Return what a person sees of an assessment, by id; the cluster is compared apart."""
    seen: dict[str, Record] = {}
    for stamped in dossier.stamped():
        record = stamped.record
        if isinstance(record, Cluster) or stamped.deleted:
            continue
        if isinstance(record, Assessment) or getattr(record, record.parent) in seen:
            seen[record.id] = record
    return seen


def _differing(ours: Mapping[str, Record], theirs: Mapping[str, Record]) -> Iterator[type[Record]]:
    """Yield the kind of every record that differs."""
    for record_id in ours.keys() | theirs.keys():
        mine, other = ours.get(record_id), theirs.get(record_id)
        if mine != other:
            yield type(ours[record_id] if mine else theirs[record_id])


def _last_change(work: UnitOfWork, assessment_id: str) -> datetime | None:
    steps = work.steps(assessment_id)
    return max(steps, key=lambda step: step.last).at if steps else None


def _clusters(work: UnitOfWork) -> Mapping[str, object]:
    return {stamped.record.id: stamped.record for stamped in work.find(Cluster)}


def _contacts(work: UnitOfWork) -> Mapping[str, object]:
    return {contact.interview_id: contact for contact in work.contacts()}


def _count_differing(ours: Mapping[str, object], theirs: Mapping[str, object]) -> int:
    return sum(ours.get(each) != theirs.get(each) for each in ours.keys() | theirs.keys())
