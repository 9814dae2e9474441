"""Conflicts that were left open: which of them still are, and how they stand now.

Nothing has to close one: a conflict is open as long as ours and theirs are concurrent and
different. Whoever decides it elsewhere, and sends that, closes it here too.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.dossier_merging import Merged, merge
from clusterdyn_desktop.domain.merging import (
    Conflict,
    Standing,
    is_covered,
    register_of,
    standing_of,
    vector_of,
)
from clusterdyn_desktop.domain.records import DELETED, Assessment, Cluster, Record, Stamped
from clusterdyn_desktop.services.conflict_past import with_past
from clusterdyn_desktop.services.merge_port import KeptConflict
from clusterdyn_desktop.services.store_port import UnitOfWork

_BRINGS = frozenset({Standing.NEW, Standing.NEWER, Standing.EDITED, Standing.CONFLICT})


def open_conflicts(work: UnitOfWork, assessment_id: str | None = None) -> tuple[Conflict, ...]:
    """Return the conflicts of an assessment, or of all, that are open now, oldest first.

    Those of records that are out of sight here, and of imports that were taken back, are kept and
    not shown.
    """
    kept = work.kept_conflicts(assessment_id)
    if not kept:
        return ()
    undone = {entry.batch for entry in work.files() if entry.undone_at is not None}
    found: dict[str, Conflict] = {}
    for about in dict.fromkeys(each.assessment_id for each in kept):
        group = [each for each in kept if each.assessment_id == about and each.batch not in undone]
        for conflict in _open_in(work, about, group):
            found[conflict.open_id] = conflict
    return tuple(found[each.id] for each in kept if each.id in found)


def answered(work: UnitOfWork, assessment_id: str) -> Iterator[str]:
    """Yield the ids of kept conflicts that are answered for good: ours has seen all of theirs."""
    kept = work.kept_conflicts(assessment_id)
    ours = _here(work, assessment_id, kept) if kept else None
    if ours is None:
        return
    held = {each.record.id: each for each in ours.stamped()}
    for each in kept:
        names = [each.register] if each.register != DELETED.name else None
        if all(_has_seen(held, theirs, names) for theirs in (each.theirs, *each.held)):
            yield each.id


def _has_seen(
    held: dict[str, Stamped[Record]], theirs: Stamped[Record], names: list[str] | None
) -> bool:
    ours = held.get(theirs.record.id)
    return ours is not None and all(
        _is_answered(ours, theirs, name) for name in names or theirs.vectors
    )


def _is_answered(ours: Stamped[Record], theirs: Stamped[Record], name: str) -> bool:
    here, there = vector_of(ours, name), vector_of(theirs, name)
    if here != there:
        return is_covered(there, here)
    if name == DELETED.name:
        return ours.deleted == theirs.deleted
    return standing_of(register_of(type(ours.record), name), ours, theirs) is Standing.SAME


def _here(work: UnitOfWork, assessment_id: str, kept: Iterable[KeptConflict]) -> Dossier | None:
    """Return what is here of an assessment; of one that waits as a whole, only its cluster."""
    found = work.dossier(assessment_id)
    if found is not None:
        return found
    for each in kept:
        cluster = work.get(Cluster, each.theirs.record.id)
        if cluster is not None:
            return Dossier(cluster, _nobody(assessment_id))
    return None


def _nobody(assessment_id: str) -> Stamped[Assessment]:
    return Stamped(Assessment(assessment_id), {}, True)


def _open_in(work: UnitOfWork, assessment_id: str, kept: list[KeptConflict]) -> Iterator[Conflict]:
    ours = _here(work, assessment_id, kept)
    if ours is None:
        return
    held = {each.record.id: each for each in ours.stamped()}
    found = []
    for each in kept:
        mine = held.get(each.theirs.record.id)
        if mine is not None and (conflict := _now(each, mine, held)) is not None:
            found.append((conflict, each))
    told = with_past(work, [conflict for conflict, _ in found], ours, "")
    for conflict, (_, each) in zip(told, found, strict=True):
        yield replace(conflict, base=each.base, theirs_from=each.theirs_from, open_id=each.id)


def _now(
    kept: KeptConflict, mine: Stamped[Record], held: dict[str, Stamped[Record]]
) -> Conflict | None:
    """Return a conflict as it stands now, None where it is none any more."""
    if kept.register == DELETED.name:
        return _deletion_now(kept, mine, held)
    register = register_of(type(mine.record), kept.register)
    if standing_of(register, mine, kept.theirs) is not Standing.CONFLICT:
        return None
    return None if _is_out_of_sight(mine, held) else _conflict(kept, mine)


def _deletion_now(
    kept: KeptConflict, mine: Stamped[Record], held: dict[str, Stamped[Record]]
) -> Conflict | None:
    merged = merge(held.values(), (kept.theirs, *kept.held), kept.assessment_id)
    for conflict in merged.conflicts:
        if conflict.record_id == mine.record.id and conflict.is_deletion:
            return conflict
    is_waiting = _waits_for(merged) and not _is_out_of_sight(mine, held)
    return _conflict(kept, mine) if is_waiting else None


def _waits_for(merged: Merged) -> bool:
    """Say whether what waited for a deletion to be decided waits still, though nobody asks."""
    return any(each.standing in _BRINGS for each in merged.records)


def _is_out_of_sight(stamped: Stamped[Record], held: dict[str, Stamped[Record]]) -> bool:
    above: Stamped[Record] | None = stamped
    while above is not None:
        if above.deleted:
            return True
        record = above.record
        above = held.get(str(getattr(record, record.parent))) if record.parent else None
    return False


def _conflict(kept: KeptConflict, mine: Stamped[Record]) -> Conflict:
    return Conflict(
        kind=type(mine.record),
        record_id=mine.record.id,
        assessment_id=kept.assessment_id,
        register=kept.register,
        ours=mine.record,
        theirs=kept.theirs.record,
        base=kept.base,
        ours_deleted=mine.deleted,
        theirs_deleted=kept.theirs.deleted,
        ours_who="",
        ours_at=None,
        theirs_from=kept.theirs_from,
        theirs_vectors=kept.theirs.vectors,
        held=kept.held,
    )
