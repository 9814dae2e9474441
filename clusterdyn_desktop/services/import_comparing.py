"""Comparing a file with the store, assessment by assessment, for `ImportCheck`. Only reads."""

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.dossier_merging import merge
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Cluster
from clusterdyn_desktop.services.conflict_past import with_past
from clusterdyn_desktop.services.file_log import Direction, FileEntry
from clusterdyn_desktop.services.import_check import (
    ImportedAssessment,
    counts_of_new,
    outside,
    twins_of,
)
from clusterdyn_desktop.services.store_port import UnitOfWork


def came_before(work: UnitOfWork, sha256: str) -> FileEntry | None:
    """Return the newest entry of the very same file that came in and holds."""
    for entry in work.files():
        is_the_same = bool(sha256) and entry.sha256 == sha256
        if is_the_same and entry.direction is Direction.IN and entry.undone_at is None:
            return entry
    return None


def compare(
    work: UnitOfWork, theirs: Dossier, erased: frozenset[str], theirs_from: str
) -> ImportedAssessment:
    """Compare all but what was erased on either side: that is gone, whatever the other holds."""
    cluster, assessment = theirs.cluster.record.id, theirs.assessment.record.id
    if erased & {cluster, assessment}:
        return ImportedAssessment(theirs, is_new=False, is_erased_here=True)
    ours = work.dossier(assessment)
    if ours is None:
        return _compare_new(work, theirs, theirs_from)
    _check_kinds(ours, theirs, theirs_from)
    told = {each.record.id for each in theirs.interviews if each.record.erased_on is not None}
    merged = merge(ours.stamped(), outside(theirs, erased | told).stamped(), assessment)
    coming = tuple(
        each.record
        for each in ours.interviews
        if each.record.id in told and each.record.erased_on is None
    )
    return ImportedAssessment(
        dossier=theirs,
        is_new=False,
        counts=merged.counts,
        records=merged.records,
        conflicts=with_past(work, merged.conflicts, ours, theirs_from),
        erased=coming,
        is_in_bin=ours.assessment.deleted or ours.cluster.deleted,
        twins=twins_of(ours, theirs),
    )


def _check_kinds(ours: Dossier, theirs: Dossier, theirs_from: str) -> None:
    """Refuse a file in which an id of ours stands for a record of another kind."""
    kinds = {each.record.id: type(each.record) for each in ours.stamped()}
    for each in theirs.stamped():
        kind = type(each.record)
        if kinds.get(each.record.id, kind) is not kind:
            raise UserError("workbook.stamps-damaged", file=theirs_from)


def _compare_new(work: UnitOfWork, theirs: Dossier, theirs_from: str) -> ImportedAssessment:
    """A new assessment may belong to a cluster that is here already."""
    counts = counts_of_new(theirs)
    held = work.get(Cluster, theirs.cluster.record.id)
    if held is None:
        return ImportedAssessment(theirs, is_new=True, counts=counts)
    ours = Dossier(held, theirs.assessment)
    coming = theirs.stamped() if held.deleted else [theirs.cluster]
    merged = merge([held], coming, theirs.assessment.record.id)
    others = {key: count for key, count in counts.items() if key[0] is not Cluster}
    conflicts = with_past(work, merged.conflicts, ours, theirs_from)
    of_cluster = {key: count for key, count in merged.counts.items() if key[0] is Cluster}
    return ImportedAssessment(
        dossier=theirs,
        is_new=True,
        counts={**others, **of_cluster},
        records=tuple(each for each in merged.records if each.kind is Cluster),
        conflicts=conflicts,
        is_in_bin=held.deleted,
    )
