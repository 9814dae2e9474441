"""Taking a whole import back, over all its assessments as one, and bringing it in once more.

Undoing is an edit like any other (`history.py`): for partners what was put back is newer. What
was erased with an import stays erased.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    DELETED,
    Assessment,
    Cluster,
    Record,
    Stamped,
)
from clusterdyn_desktop.services.effects import Effect, effects
from clusterdyn_desktop.services.file_log import FileEntry
from clusterdyn_desktop.services.history_lines import finder, is_about_a_step, step_of
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.stepping import (
    BACK,
    FORTH,
    Way,
    carry_out,
    changed_since,
    outstanding_of,
    refuse_changed,
)
from clusterdyn_desktop.services.store_port import CREATED, Change, UnitOfWork


@dataclass(frozen=True, slots=True)
class ImportTakenBack:
    """An import that was taken back or brought in once more.

    `records` counts the records that were put back, `assessments` the names of the assessments
    that went to the bin by it, or came back from there.
    """

    entry: FileEntry
    is_redo: bool
    records: int
    assessments: tuple[str, ...]


def take_back(
    work: UnitOfWork, entry_id: str, now: datetime, progress: Progress, *, is_redo: bool = False
) -> ImportTakenBack:
    """Undo or redo an import in a transaction under way; nobody else may write meanwhile.

    Raises `import.unknown`, `import.undone-already`, `import.not-undone` and
    `history.changed-since`.
    """
    entry = _entry(work, entry_id, is_redo=is_redo)
    taking = _TakingBack(work, entry.batch, FORTH if is_redo else BACK, progress)
    lines = _Lines(work.batch_lines(entry.batch))
    moved = taking.move_whole(lines)
    records = sum(taking.put_back(name, group) for name, group in lines.of_known.items())
    changed = replace(entry, undone_at=None if is_redo else now)
    work.note_file(changed)
    return ImportTakenBack(changed, is_redo, records, tuple(moved))


def _entry(work: UnitOfWork, entry_id: str, *, is_redo: bool) -> FileEntry:
    entry = next((each for each in work.files() if each.id == entry_id), None)
    if entry is None or not (entry.can_be_undone or entry.can_be_redone):
        raise UserError("import.unknown")
    if not is_redo and not entry.can_be_undone:
        raise UserError("import.undone-already", file=entry.name)
    if is_redo and not entry.can_be_redone:
        raise UserError("import.not-undone", file=entry.name)
    return entry


class _Lines:
    """The lines of an import: of what it made whole, and of what was here before."""

    def __init__(self, lines: Sequence[Change]) -> None:
        made = {(line.kind, line.record_id) for line in lines if line.register == CREATED}
        self.assessments = [name for kind, name in made if kind == Assessment.kind]
        self.clusters = [name for kind, name in made if kind == Cluster.kind]
        self.of_known: dict[str, list[Change]] = defaultdict(list)
        self.of_new: dict[str, list[Change]] = defaultdict(list)
        for line in lines:
            is_new = line.assessment_id in self.assessments or (
                line.kind == Cluster.kind and line.record_id in self.clusters
            )
            (self.of_new if is_new else self.of_known)[line.assessment_id].append(line)


@dataclass(frozen=True, slots=True)
class _TakingBack:
    """One import on its way back, or forth."""

    work: UnitOfWork
    batch: str
    way: Way
    progress: Progress

    # ---- assessments that came whole

    def move_whole(self, lines: _Lines) -> list[str]:
        """Put new assessments in the bin, or bring them back; return their labels.

        A new cluster goes with its assessments, so that one thing lies in the bin.
        """
        labels = []
        for assessment_id in sorted(lines.assessments):
            self._refuse_touched(assessment_id)
            held = self.work.get(Assessment, assessment_id)
            if held is None:
                continue
            labels.append(held.record.label)
            if not self._goes_with_its_cluster(held.record.cluster_id, lines):
                self._move(held)
        for cluster_id in lines.clusters:
            cluster = self.work.get(Cluster, cluster_id)
            if cluster is not None and self._goes_with_its_cluster(cluster_id, lines):
                self._move(cluster)
        return sorted(labels)

    def _goes_with_its_cluster(self, cluster_id: str, lines: _Lines) -> bool:
        """Say whether a cluster came with the import, and holds nothing but what came with it."""
        if cluster_id not in lines.clusters:
            return False
        cluster = self.work.get(Cluster, cluster_id)
        held = [] if cluster is None else self.work.find(Assessment, cluster_id)
        return all(each.record.id in lines.assessments for each in held)

    def _move(self, held: Stamped[Record]) -> None:
        why = self.way.why(self.batch)
        if self.way.is_redo and held.deleted:
            self.work.put(held.record, why)
        elif not self.way.is_redo and not held.deleted:
            self.work.delete(type(held.record), held.record.id, why)

    def _refuse_touched(self, assessment_id: str) -> None:
        """Refuse where somebody worked on an assessment since it came in."""
        for newer, why in self.work.latest_batches(assessment_id):
            if newer == self.batch:
                return
            if is_about_a_step(why) != self.batch:
                lines = self.work.changes_in(newer, assessment_id)
                raise changed_since(step_of(lines, finder(self.work)))

    # ---- what was here before

    def put_back(self, assessment_id: str, lines: Sequence[Change]) -> int:
        """Undo or redo what came to an assessment; return how many records that were."""
        found = outstanding_of(self.work, self._that_can_be(effects(lines)), self.way)
        if found:
            refuse_changed(found, self.way, step_of(lines, finder(self.work)))
            carry_out(self.work, found, self.way, self.batch, self.progress)
        return len(found) + self._move_known(assessment_id, lines)

    def _that_can_be(self, found: Iterable[Effect]) -> list[Effect]:
        """Leave out what was erased: nothing of it comes back."""
        erased = {each.record_id for each in self.work.erasures()}
        return [each for each in found if not self._is_erased(each, erased)]

    def _is_erased(self, effect: Effect, erased: set[str]) -> bool:
        held = self.work.get(effect.kind, effect.record_id)
        interview_id = "" if held is None else str(getattr(held.record, "interview_id", ""))
        return not erased.isdisjoint({effect.record_id, interview_id})

    def _move_known(self, assessment_id: str, lines: Sequence[Change]) -> bool:
        """Put an assessment that was here before where it was; say whether it was elsewhere.

        A decision may have brought it out of the bin, or put it there.
        """
        moves = [
            line for line in lines if line.kind == Assessment.kind and line.register == DELETED.name
        ]
        held = self.work.get(Assessment, assessment_id) if moves else None
        values = (moves[-1].new if self.way.is_redo else moves[0].old) if moves else None
        is_to_be_deleted = bool(values and values[DELETED.name])
        if held is None or held.deleted == is_to_be_deleted:
            return False
        why = self.way.why(self.batch)
        if is_to_be_deleted:
            self.work.delete(Assessment, assessment_id, why)
        else:
            self.work.put(held.record, why)
        return True
