"""Reading the whole history of an assessment, for a page or a list; or what was done since."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    DELETED,
    AgreedValue,
    Answer,
    Assessment,
    Interview,
    Record,
)
from clusterdyn_desktop.services.history_lines import (
    HistoryStep,
    KnownInterviews,
    finder,
    is_about_a_step,
    labels_in,
    step_of,
)
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.steps import standings
from clusterdyn_desktop.services.store_port import CREATED, Change, UnitOfWork

_REPORT_EVERY = 500

_MOST_SINCE = 50
"""Steps that are read one by one; for more of them it is quicker to read everything."""

_ALONE = frozenset({Answer.kind, AgreedValue.kind})
"""Kinds whose steps no other step is named after."""

_NAMING = frozenset({CREATED, DELETED.name, "label"})
"""Registers of an interview that other steps are named after."""


def read_history(
    work: UnitOfWork, assessment_id: str, progress: Progress, known: Sequence[HistoryStep] = ()
) -> tuple[HistoryStep, ...]:
    """Return every step of an assessment in order, each line with what it is about.

    Where `known` is what was read before, only what was done since is read, if it can be: steps
    that nothing changed for are then the very same objects. Raises `assessment.unknown`.
    """
    _refuse_unknown(work, assessment_id)
    since = _since(work, assessment_id, known)
    if since is None:
        return _whole(work, assessment_id, progress)
    return _standing_anew((*known, *since))


def _refuse_unknown(work: UnitOfWork, assessment_id: str) -> None:
    held = work.get(Assessment, assessment_id)
    if held is None or held.deleted:
        raise UserError("assessment.unknown", assessment=assessment_id)


def _whole(work: UnitOfWork, assessment_id: str, progress: Progress) -> tuple[HistoryStep, ...]:
    dossier = work.dossier(assessment_id)
    assert dossier is not None, "the assessment is there"
    changes = _changes(work, assessment_id, progress)
    batches: dict[str, list[Change]] = {}
    for change in changes:
        batches.setdefault(change.batch, []).append(change)
    gone = {held.record.id for held in dossier.interviews if held.deleted}
    known = KnownInterviews(labels_in(changes), gone)
    return _standing_anew(_steps(batches, _records(dossier), known))


def _since(
    work: UnitOfWork, assessment_id: str, known: Sequence[HistoryStep]
) -> Sequence[HistoryStep] | None:
    """Return what was done since, in order; None where older steps may read differently by it."""
    if not known:
        return None
    newer: list[HistoryStep] = []
    for batch, _why in work.latest_batches(assessment_id):
        if batch == known[-1].batch:
            return newer[::-1]
        changes = work.changes_in(batch, assessment_id)
        if len(newer) == _MOST_SINCE or not all(map(_stands_alone, changes)):
            return None
        newer.append(step_of(changes, finder(work)))
    return None


def _stands_alone(change: Change) -> bool:
    """Say whether a line leaves the words of all other lines as they are."""
    if change.kind == Interview.kind:
        return change.register not in _NAMING
    return change.kind in _ALONE


def _changes(work: UnitOfWork, assessment_id: str, progress: Progress) -> list[Change]:
    """How many there are shows only when they are read, so progress has no end to it."""
    found: list[Change] = []
    for change in work.changes(assessment_id):
        if len(found) % _REPORT_EVERY == 0:
            progress(len(found), 0)
        found.append(change)
    return found


def _records(dossier: Dossier) -> Mapping[tuple[str, str], Record]:
    return {
        (stamped.record.kind, stamped.record.id): stamped.record for stamped in dossier.stamped()
    }


def _steps(
    batches: Mapping[str, list[Change]],
    records: Mapping[tuple[str, str], Record],
    known: KnownInterviews,
) -> list[HistoryStep]:
    def find(kind: str, record_id: str) -> Record | None:
        return records.get((kind, record_id))

    return [step_of(changes, find, known) for changes in batches.values()]


def _standing_anew(steps: Sequence[HistoryStep]) -> tuple[HistoryStep, ...]:
    """Return the steps with how each stands by now, and what undos and redos are of."""
    standing = standings((step.batch, step.why) for step in steps)
    found: dict[str, HistoryStep] = {}
    for step in steps:
        original = found.get(is_about_a_step(step.why))
        is_same = step.standing is standing[step.batch] and (step.original is None) == (
            original is None
        )
        found[step.batch] = (
            step if is_same else replace(step, standing=standing[step.batch], original=original)
        )
    return tuple(found.values())
