"""Importing: a file is checked and shown, and only then comes in, merged with what is here.

Everything that ends as assessments comes this way: exchange workbooks, fill-in workbooks,
submissions. What a file would do is told first (`import_check.py`); all of it is done in one
transaction (`bringing_in.py`), which can be taken back as one step (`import_undo.py`).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.dossier import living
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.domain.merging import (
    Conflict,
    ConflictKey,
    Rule,
    register_of,
    values_of,
)
from clusterdyn_desktop.domain.records import new_id
from clusterdyn_desktop.services.assessment_files import AssessmentFiles
from clusterdyn_desktop.services.backup_port import BackUpFirst, no_backup
from clusterdyn_desktop.services.bringing_in import BringingIn, BroughtIn, Source
from clusterdyn_desktop.services.conflict_past import why_imported
from clusterdyn_desktop.services.file_log import (
    Direction,
    FileEntry,
    new_entry,
    sha256_of,
)
from clusterdyn_desktop.services.import_check import (
    ImportCheck,
    Imported,
    ImportedFiles,
    contents_wanted,
    outside,
)
from clusterdyn_desktop.services.import_comparing import came_before, compare
from clusterdyn_desktop.services.import_undo import ImportTakenBack, take_back
from clusterdyn_desktop.services.open_conflicts import answered, open_conflicts
from clusterdyn_desktop.services.ports import (
    AttachmentArchive,
    Author,
    Clock,
    nobody,
)
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.store_port import Store, UnitOfWork

MEGABYTE = 1_000_000

DECIDED = "conflict decided"
"""The reason in the change log."""

_UNDECIDED: Mapping[ConflictKey, Decision] = {}


class Importing:
    """Checks files and brings them in; decides what was left open; takes imports back."""

    def __init__(
        self,
        store: Store,
        files: AssessmentFiles,
        archives: AttachmentArchive,
        who: Author = nobody,
        *,
        clock: Clock,
        back_up_first: BackUpFirst = no_backup,
    ) -> None:
        self._store = store
        self._files = files
        self._archives = archives
        self._who = who
        self._clock = clock
        self._back_up_first = back_up_first

    # ---- checking

    def check(
        self, path: Path, progress: Progress = no_progress, password: str = "", into: str = ""
    ) -> ImportCheck:
        """Read a file and say what bringing it in would do. Changes nothing.

        `into` is the id of the assessment that submissions or a blank form belong to. Attachments
        whose contents are not here are looked for in the archive beside it. Raises
        `import.not-assessments` for a file of a kind that has a place of its own.
        """
        reading = self._files.read(path, progress, password=password, into=into)
        with self._store.unit_of_work() as work:
            erased = frozenset(each.record_id for each in work.erasures())
            entries = tuple(
                compare(work, dossier, erased, path.name) for dossier in reading.dossiers
            )
            wanted = contents_wanted([outside(dossier, erased) for dossier in reading.dossiers])
            here = work.contents_held(wanted)
            sha256 = sha256_of(path)
            before = came_before(work, sha256)
        absent = {sha: size for sha, size in wanted.items() if sha not in here}
        coming = self._archives.look(path, absent, progress)
        return ImportCheck(
            path=path,
            assessments=entries,
            repairs=(*reading.repairs, *coming.repairs),
            files=ImportedFiles(
                coming,
                len(here),
                len(absent) - len(coming.hashes),
                sum(absent[sha] for sha in coming.hashes),
            ),
            problems=reading.problems,
            kind=reading.kind,
            origin=reading.origin_site,
            written_at=reading.written_at,
            sha256=sha256,
            came_before=before,
        )

    # ---- bringing in

    def apply(
        self,
        check: ImportCheck,
        decisions: Mapping[ConflictKey, Decision] = _UNDECIDED,
        *,
        rule: Rule = Rule.FAIL,
        leave_out_problems: bool = False,
        progress: Progress = no_progress,
    ) -> Imported:
        """Bring in what was checked, whole or not at all, merged with what is here by now.

        Raises `import.problems` where something could not be understood and is not to be left
        out, `import.conflicts` where one is not decided and the rule is to fail,
        `import.no-room` where the disk is too full for it, and `attachments.changed` when the
        archive no longer holds what it held.
        """
        if check.problems and not leave_out_problems:
            raise UserError(
                "import.problems",
                problems=check.problems,
                file=str(check.path),
                count=len(check.problems),
            )
        self._require_room(check)
        self._back_up_first(Reason.IMPORT)
        site, batch, who = self._store.site, new_id(), self._who()
        source = Source(
            site, batch, why_imported(check.path.name), check.path.name, self._clock.now()
        )
        with self._store.unit_of_work(who, batch) as work:
            work.receive_all((), source.why)  # from here on nobody else writes
            bringing = BringingIn(work, source, decisions, rule)
            for done, entry in enumerate(check.assessments):
                progress(done, len(check.assessments))
                if not entry.is_erased_here:
                    bringing.take(entry.dossier)
            result = bringing.result
            if result.undecided:
                raise UserError("import.conflicts", path=str(check.path), count=result.undecided)
            self._keep_contents(work, check, result.held_files, progress)
            self._forget_answered(work, check.assessment_ids)
            entry_made = self._note(work, check, who, batch, result)
            work.commit()
        if check.erased:
            self._store.clear_remains()
        progress(len(check.assessments), len(check.assessments))
        return Imported(
            entry_made, result.written, result.decided, result.still_open, len(check.problems)
        )

    def _require_room(self, check: ImportCheck) -> None:
        """Raise `import.no-room` before long work where it could only end so."""
        free = self._store.free_bytes()
        if free is not None and free < check.bytes_wanted:
            raise UserError(
                "import.no-room",
                file=str(check.path),
                store=self._store.location,
                free=free // MEGABYTE,
                wanted=-(-check.bytes_wanted // MEGABYTE),
            )

    def _keep_contents(
        self, work: UnitOfWork, check: ImportCheck, held: Collection[str], progress: Progress
    ) -> None:
        for sha256, content in self._archives.contents(check.files.coming, progress):
            if sha256 not in held:
                work.keep_content(sha256, content)

    @staticmethod
    def _forget_answered(work: UnitOfWork, assessments: Sequence[str]) -> None:
        known = {each.assessment_id for each in work.kept_conflicts()}
        for assessment_id in known.intersection(assessments):
            for conflict_id in tuple(answered(work, assessment_id)):
                work.drop_conflict(conflict_id)

    def _note(
        self, work: UnitOfWork, check: ImportCheck, who: str, batch: str, result: BroughtIn
    ) -> FileEntry:
        dossiers = [entry.dossier for entry in check.assessments if not entry.is_erased_here]
        counts = {
            "assessments": len(dossiers),
            "interviews": sum(len(living(each.interviews)) for each in dossiers),
            "answers": sum(len(living(each.answers)) for each in dossiers),
            "written": result.written,
            "decided": result.decided,
            "open": result.still_open,
            "problems": len(check.problems),
        }
        made = new_entry(
            self._clock, who, check.path, direction=Direction.IN, kind=check.kind, counts=counts
        )
        entry = replace(made, sha256=check.sha256, batch=batch if result.written else "")
        work.note_file(entry)
        return entry

    # ---- what was left open

    def open_conflicts(self, assessment_id: str | None = None) -> tuple[Conflict, ...]:
        """Return the conflicts of an assessment, or of all, that wait to be decided."""
        with self._store.unit_of_work() as work:
            return open_conflicts(work, assessment_id)

    def decide(self, conflict: Conflict, decision: Decision) -> None:
        """Decide a conflict that was left open, as one step that can be undone.

        Raises `conflict.decided-already`, and `conflict.changed-meanwhile` where our value is not
        the one that the person saw.
        """
        site, batch = self._store.site, new_id()
        with self._store.unit_of_work(self._who(), batch) as work:
            work.receive_all((), DECIDED)
            now = _as_it_is_now(work, conflict)
            source = Source(site, batch, DECIDED, now.theirs_from, self._clock.now())
            bringing = BringingIn(work, source, _UNDECIDED, Rule.LATER)
            bringing.decide(now, decision)
            work.drop_conflict(now.open_id)
            self._forget_answered(work, [now.assessment_id])
            work.commit()

    # ---- there and back

    def undo(self, entry_id: str, progress: Progress = no_progress) -> ImportTakenBack:
        """Take a whole import back, by its entry in the log of files.

        New assessments go to the bin. Raises `import.unknown`, `import.undone-already`, and
        `history.changed-since` where somebody changed since what it brought.
        """
        return self._take_back(entry_id, progress, is_redo=False)

    def redo(self, entry_id: str, progress: Progress = no_progress) -> ImportTakenBack:
        """Bring an import in once more that was taken back. Raises as `undo` does."""
        return self._take_back(entry_id, progress, is_redo=True)

    def _take_back(self, entry_id: str, progress: Progress, *, is_redo: bool) -> ImportTakenBack:
        with self._store.unit_of_work(self._who()) as work:
            work.receive_all(())
            taken = take_back(work, entry_id, self._clock.now(), progress, is_redo=is_redo)
            work.commit()
        return taken


def _as_it_is_now(work: UnitOfWork, shown: Conflict) -> Conflict:
    found = open_conflicts(work, shown.assessment_id)
    now = next((each for each in found if each.open_id == shown.open_id), None)
    if now is None:
        raise UserError("conflict.decided-already")
    register = register_of(now.kind, now.register)
    is_as_shown = now.ours_deleted == shown.ours_deleted and (
        now.is_deletion or values_of(now.ours, register) == values_of(shown.ours, register)
    )
    if not is_as_shown:
        raise UserError("conflict.changed-meanwhile")
    return now
