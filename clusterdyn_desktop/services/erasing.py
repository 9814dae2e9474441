"""Erasing for good: an interview, an assessment, a cluster, or what lies in the bin.

Withdrawing hides from figures and exports and can be undone; erasing takes the words out of the
store, its history and its file, and cannot. What it does is shown before. Backups made before
still hold what was erased; they are found, and it is taken out of them where somebody wants that.
See docs/decisions/0015-erasure.md.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from clusterdyn_desktop.domain.erasure import Erasure
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    AgreedValue,
    Answer,
    Assessment,
    Attachment,
    Cluster,
    Interview,
    Jotting,
    Record,
)
from clusterdyn_desktop.domain.withdrawal import WithdrawalEffect, effect_of_withdrawal
from clusterdyn_desktop.services.backup_port import BackupKeeper
from clusterdyn_desktop.services.dossiers import instrument_of, open_dossier
from clusterdyn_desktop.services.effects import KINDS
from clusterdyn_desktop.services.ports import Author, Clock, InstrumentLibrary, nobody
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.safekeeping import Safekeeping
from clusterdyn_desktop.services.steps import ERASED
from clusterdyn_desktop.services.store_port import Store, UnitOfWork

if TYPE_CHECKING:
    from clusterdyn_desktop.services.backup_list import ListedBackup


@dataclass(frozen=True, slots=True)
class ErasureEffect:
    """What erasing something would take, counted; nothing has changed yet.

    `names` are the labels of the interviews in it. `answers` counts those answered in any state,
    `words` the notes, quotes and reasons of flags, `contacts` the interviews of which contact
    details are kept. `agreed` counts agreed values; they stay where interviews are erased, and go
    with an assessment. `figures` says what an interview makes of the results, None where more than
    one goes, or its instrument is not at hand.
    """

    record: Record
    names: tuple[str, ...]
    answers: int
    words: int
    jottings: int
    attachments: int
    drafts: int
    contacts: int
    agreed: int
    figures: WithdrawalEffect | None
    is_only_interviews: bool = False
    """Whether an assessment itself stays, and only its interviews go."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased: how many interviews and records; whether the file has nothing of it left."""

    interviews: int
    records: int
    is_file_clear: bool


@dataclass(frozen=True, slots=True)
class ErasedInterview:
    """An interview that was erased, with where it belongs."""

    interview: Interview
    assessment: Assessment
    cluster: Cluster


def _nothing(_interview_id: str) -> None:
    """Do without."""


class Erasing:
    """Erases, says before what that takes, and looks after backups that still hold it."""

    def __init__(
        self,
        store: Store,
        instruments: InstrumentLibrary,
        clock: Clock,
        safekeeping: Safekeeping,
        keeper: Callable[[], BackupKeeper | None],
        *,
        who: Author = nobody,
        forget_unsaved: Callable[[str], None] = _nothing,
    ) -> None:
        self._store = store
        self._instruments = instruments
        self._clock = clock
        self._safekeeping = safekeeping
        self._keeper_of_store = keeper
        self._who = who
        self._forget_unsaved = forget_unsaved

    # ---- before

    def effect(self, kind: str, record_id: str) -> ErasureEffect:
        """Return what erasing a record takes. Raises `erasing.gone` where there is nothing."""
        with self._store.unit_of_work() as work:
            held = work.get(KINDS[kind], record_id)
            if held is None or getattr(held.record, "erased_on", None) is not None:
                raise UserError("erasing.gone")
            return _effect(work, held.record, self._figures(held.record, is_there=not held.deleted))

    def _figures(self, record: Record, *, is_there: bool) -> WithdrawalEffect | None:
        if not isinstance(record, Interview) or not is_there:
            return None
        try:
            dossier = open_dossier(self._store, record.assessment_id)
            return effect_of_withdrawal(instrument_of(self._instruments, dossier), dossier, record)
        except UserError:  # the assessment is in the bin, or its instrument is not at hand
            return None

    def effect_on_interviews(self, assessment_id: str) -> ErasureEffect:
        """Return what erasing all interviews of an assessment takes. Raises `erasing.gone`."""
        effect = self.effect(Assessment.kind, assessment_id)
        return replace(effect, is_only_interviews=True)

    # ---- erasing

    def erase(self, kind: str, record_id: str, progress: Progress = no_progress) -> Erased:
        """Erase a record and all that hangs on it, as one step that cannot be undone.

        Raises `erasing.gone`.
        """
        return self._erase([(KINDS[kind], record_id)], progress)

    def erase_interviews(self, assessment_id: str, progress: Progress = no_progress) -> Erased:
        """Erase all interviews of an assessment, those in the bin too; all else of it stays.

        Raises `assessment.unknown`.
        """
        with self._store.unit_of_work() as work:
            dossier = work.dossier(assessment_id)
        if dossier is None:
            raise UserError("assessment.unknown", assessment=assessment_id)
        wanted = [
            (Interview, held.record.id)
            for held in dossier.interviews
            if held.record.erased_on is None
        ]
        return self._erase(wanted, progress)

    def _erase(self, wanted: Sequence[tuple[type[Record], str]], progress: Progress) -> Erased:
        today = self._clock.now().astimezone().date()
        who = self._who()
        interviews: list[Interview] = []
        records = 0
        with self._store.unit_of_work(who) as work:
            for done, (kind, record_id) in enumerate(wanted):
                progress(done, len(wanted))
                held = work.get(kind, record_id)
                if held is None or getattr(held.record, "erased_on", None) is not None:
                    raise UserError("erasing.gone")
                interviews += _interviews(work, held.record)
                records += work.erase(Erasure(kind, record_id, today, who), ERASED)
            work.commit()
        for interview in interviews:
            self._forget_unsaved(interview.id)
        return Erased(len(interviews), records, self._store.clear_remains())

    # ---- afterwards

    def erased(self) -> tuple[ErasedInterview, ...]:
        """Return the erased interviews of assessments that are there, the latest first."""
        found = []
        with self._store.unit_of_work() as work:
            assessments = {held.record.id: held.record for held in work.find(Assessment)}
            clusters = {held.record.id: held.record for held in work.find(Cluster)}
            for erasure in work.erasures():
                held = work.get(Interview, erasure.record_id) if erasure.on else None
                assessment = assessments.get(held.record.assessment_id) if held else None
                if held is not None and assessment is not None:
                    cluster = clusters[assessment.cluster_id]
                    found.append(ErasedInterview(held.record, assessment, cluster))
        found.sort(key=lambda each: each.interview.label)
        found.sort(key=lambda each: each.interview.erased_on or date.min, reverse=True)
        return tuple(found)

    def backups_holding(self, progress: Progress = no_progress) -> "tuple[ListedBackup, ...]":
        """Return the backups that still hold what was erased here, the newest first."""
        keeper, erasures = self._keeper_of_store(), self._erasures()
        if keeper is None or not erasures:
            return ()
        listed = self._safekeeping.backups(progress).backups
        return tuple(
            each
            for each in listed
            if not each.backup.problem and keeper.holds_any(each.backup.path, erasures)
        )

    def take_out(
        self, backups: "Collection[ListedBackup]", progress: Progress = no_progress
    ) -> int:
        """Take what was erased out of backups, in all folders; return how many files that were.

        Raises `backup.*`; what was done by then stays done.
        """
        keeper, erasures = self._keeper_of_store(), self._erasures()
        if keeper is None:
            return 0
        files = _files(backups)
        for done, file in enumerate(files):
            progress(done, len(files))
            keeper.take_out(file, erasures, no_progress)
            keeper.seal(file)
        return len(files)

    def delete_backups(self, backups: "Collection[ListedBackup]") -> int:
        """Delete backups in all folders; return how many files. Raises `backup.unreadable`."""
        files = _files(backups)
        for file in files:
            try:
                file.unlink(missing_ok=True)
            except OSError as problem:
                reason = problem.strerror or ""
                raise UserError("backup.unreadable", path=str(file), reason=reason) from problem
        return len(files)

    def _erasures(self) -> list[Erasure]:
        with self._store.unit_of_work() as work:
            return work.erasures()


def _files(backups: "Iterable[ListedBackup]") -> list[Path]:
    """Return every file in which some backups lie."""
    found = [folder.path / each.backup.path.name for each in backups for folder in each.folders]
    return [file for file in found if file.exists()]


def _interviews(work: UnitOfWork, record: Record) -> list[Interview]:
    """Return the interviews in a record, itself if it is one; not those erased before."""
    if isinstance(record, Interview):
        return [record]
    if isinstance(record, Cluster):
        below = [held.record for held in work.find(Assessment, record.id)]
        return [each for assessment in below for each in _interviews(work, assessment)]
    if not isinstance(record, Assessment):
        return []
    dossier = work.dossier(record.id)
    held = dossier.interviews if dossier else ()
    return [each.record for each in held if each.record.erased_on is None and not each.deleted]


def _effect(work: UnitOfWork, record: Record, figures: WithdrawalEffect | None) -> ErasureEffect:
    interviews = _interviews(work, record)
    counted: Counter[str] = Counter()
    for interview in interviews:
        counted.update(_counted(work, interview))
    if isinstance(record, Attachment):
        counted["attachments"] += 1
    if isinstance(record, Jotting):
        counted["jottings"] += 1
    return ErasureEffect(
        record,
        tuple(interview.label for interview in interviews),
        counted["answers"],
        counted["words"],
        counted["jottings"],
        counted["attachments"],
        counted["drafts"],
        counted["contacts"],
        _agreed(work, record, figures),
        figures,
    )


def _agreed(work: UnitOfWork, record: Record, figures: WithdrawalEffect | None) -> int:
    if isinstance(record, Interview):
        return figures.agreed if figures else 0
    if isinstance(record, Assessment):
        return len(work.find(AgreedValue, record.id))
    return 0


def _counted(work: UnitOfWork, interview: Interview) -> Mapping[str, int]:
    dossier = work.dossier(interview.assessment_id)
    answers = [
        held.record
        for held in (dossier.answers if dossier else ())
        if held.record.interview_id == interview.id and not held.deleted
    ]
    below = {
        kind: sum(
            getattr(held.record, "interview_id", "") == interview.id and not held.deleted
            for held in group
        )
        for kind, group in (
            (Jotting, dossier.jottings if dossier else ()),
            (Attachment, dossier.attachments if dossier else ()),
        )
    }
    return {
        "answers": sum(_is_answered(answer) for answer in answers),
        "words": sum(bool(a.note) + bool(a.quote) + bool(a.flag) for a in answers),
        "jottings": below[Jotting],
        "attachments": below[Attachment],
        "drafts": len({draft.question_id for draft in work.drafts(interview.id)}),
        "contacts": int(work.contact(interview.id) is not None),
    }


def _is_answered(answer: Answer) -> bool:
    return answer.state is not Answer("").state
