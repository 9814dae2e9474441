"""Fill-in workbooks: one respondent's questions, to be answered without the program.

What goes along is told in `fill_in_content.py`; what comes back goes the way of everything that
ends as assessments (`Importing`). See docs/decisions/0021.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from clusterdyn_desktop.domain.attached_files import safe_file_name
from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Assessment, Interview, Stamped
from clusterdyn_desktop.services.dossiers import open_dossier
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.file_log import Direction, FileLog
from clusterdyn_desktop.services.fill_in_content import (
    OCCASION,
    Sender,
    blank_content,
    is_untouched,
    planned_content,
)
from clusterdyn_desktop.services.fill_in_port import FillInContent, FillInFormat
from clusterdyn_desktop.services.interview_guides import GuideDesk
from clusterdyn_desktop.services.ports import (
    InstrumentLibrary,
    PreferenceKeeper,
    Repair,
    WorkbookReading,
)
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.store_port import Store, UnitOfWork

SUFFIX = ".xlsx"


@dataclass(frozen=True, slots=True)
class FilledOut:
    """A fill-in workbook that was written: whose it is, and how many questions it asks."""

    path: Path
    label: str
    role: str
    language: str
    questions: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A respondent for whom no workbook was written, and why."""

    label: str
    reason: UserError


@dataclass(frozen=True, slots=True)
class FilledOutAll:
    """What became of the respondents of an assessment, in the order of their labels."""

    folder: Path
    written: tuple[FilledOut, ...]
    left_out: tuple[LeftOut, ...]


class FillIn:
    """Writes fill-in workbooks, and reads those that come back for `Importing`."""

    def __init__(
        self,
        store: Store,
        instruments: InstrumentLibrary,
        workbooks: FillInFormat,
        *,
        guides: GuideDesk,
        preferences: PreferenceKeeper,
        log: FileLog,
    ) -> None:
        self._store = store
        self._instruments = instruments
        self._guides = guides
        self._workbooks = workbooks
        self._preferences = preferences
        self._log = log

    def write_for(
        self,
        interview_id: str,
        path: Path,
        *,
        language: str = "",
        password: str = "",
        progress: Progress = no_progress,
    ) -> FilledOut:
        """Write the workbook of one planned interview, with the questions that are still open.

        `language` is the tag to ask in: the interview's own where it is empty. Raises
        `interview.unknown`, `interview.no-questions`, `fill-in.no-consent`, `fill-in.nothing-open`,
        `fill-in.no-consent-text` and what writing raises (`FillInFormat`).
        """
        material = self._guides.of_interview(interview_id, language)
        dossier = open_dossier(self._store, material.assessment.id)
        content = planned_content(material, dossier, interview_id, self._sender())
        self._workbooks.write(content, path, progress, password)
        return self._noted(content, path)

    def write_blank(
        self,
        assessment_id: str,
        role: str,
        path: Path,
        *,
        language: str = "",
        password: str = "",
        progress: Progress = no_progress,
    ) -> FilledOut:
        """Write a workbook for one more respondent of a role.

        The interview it becomes is fixed in the file, so that a file that comes back twice is one
        interview; each respondent needs a file of their own. Raises `assessment.unknown`,
        `role.unknown`, `fill-in.no-consent-text` and what writing raises (`FillInFormat`).
        """
        material = self._guides.blank(assessment_id, role, language)
        dossier = open_dossier(self._store, assessment_id)
        content = blank_content(material, dossier, self._sender())
        self._workbooks.write(content, path, progress, password)
        return self._noted(content, path)

    def write_all(
        self,
        assessment_id: str,
        folder: Path,
        *,
        language: str = "",
        password: str = "",
        progress: Progress = no_progress,
    ) -> FilledOutAll:
        """Write a workbook for every respondent into a folder, which is made where it is missing.

        All of them, or none: where it is cancelled or fails, those written go again. Respondents
        who cannot be asked are left out, and why is told. Raises `assessment.unknown`,
        `interview.none-yet`, `file.not-writable` and what writing raises (`FillInFormat`).
        """
        dossier = open_dossier(self._store, assessment_id)
        interviews = sorted(living(dossier.interviews), key=lambda each: each.label)
        if not interviews:
            raise UserError("interview.none-yet")
        _make_folder(folder)
        names, sender = _Names(folder, dossier), self._sender()
        written: dict[Path, FillInContent] = {}
        left_out: list[LeftOut] = []
        try:
            for done, interview in enumerate(interviews):
                progress(done, len(interviews))
                try:
                    material = self._guides.of_interview(interview.id, language)
                    content = planned_content(material, dossier, interview.id, sender)
                except UserError as reason:
                    left_out.append(LeftOut(interview.label, reason))
                    continue
                path = names.path(interview.label)
                self._workbooks.write(content, path, no_progress, password)
                written[path] = content
            progress(len(interviews), len(interviews))
        except BaseException:
            for path in written:
                path.unlink(missing_ok=True)
            raise
        noted = tuple(self._noted(content, path) for path, content in written.items())
        return FilledOutAll(folder, noted, tuple(left_out))

    def read(
        self, path: Path, progress: Progress, *, password: str = "", into: str = ""
    ) -> WorkbookReading:
        """Read one that came back; the file says itself where it belongs, so `into` is not asked.

        A form holds too little of its assessment to begin one with. Where consent was taken back
        meanwhile, no answers come in, and that is said. Raises
        `fill-in.assessment-unknown` besides what reading raises (`FillInFormat`).
        """
        reading = self._workbooks.read(path, self._instruments, progress, password)
        (dossier,) = reading.dossiers
        with self._store.unit_of_work() as work:
            if not _is_known(work, dossier.assessment.record):
                name = f"{dossier.cluster.record.name} · {dossier.assessment.record.label}"
                raise UserError("fill-in.assessment-unknown", file=str(path), assessment=name)
            (interview,) = dossier.interviews
            held = work.get(Interview, interview.record.id)
        if held is None:
            return reading
        if not is_untouched(held.record, OCCASION):
            dossier = replace(dossier, interviews=(_without_day(interview),))
        withdrawn_on = held.record.consent_withdrawn_on
        if withdrawn_on is None or not dossier.answers:
            return replace(reading, dossiers=(dossier,))
        told: dict[str, str | int] = {
            "label": held.record.label,
            "day": withdrawn_on.isoformat(),
            "count": len(dossier.answers),
        }
        return replace(
            reading,
            dossiers=(replace(dossier, answers=()),),
            repairs=(*reading.repairs, Repair("fill-in.consent-withdrawn", told)),
        )

    def _sender(self) -> Sender:
        return Sender(self._preferences.load().organisation.strip(), self._store.site)

    def _noted(self, content: FillInContent, path: Path) -> FilledOut:
        """Note in the log of files that a form went out."""
        interview, count = content.dossier.interviews[0].record, len(content.material.questions)
        counts = {"interviews": 1, "questions": count}
        self._log.note(Direction.OUT, FileKind.FILL_IN, path, counts)
        return FilledOut(path, interview.label, interview.role, content.material.language, count)


def _is_known(work: UnitOfWork, assessment: Assessment) -> bool:
    """Say whether an assessment is in the store, or was: where it was erased, that is told."""
    if work.get(Assessment, assessment.id) is not None:
        return True
    return any(each.record_id == assessment.id for each in work.erasures())


def _without_day(interview: Stamped[Interview]) -> Stamped[Interview]:
    """Leave out the day a form was filled in: the interview has a day already, held or planned.

    The day stays in the consent record.
    """
    vectors = {name: vector for name, vector in interview.vectors.items() if name != OCCASION}
    return Stamped(replace(interview.record, held_on=None), vectors)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            "file.not-writable", file=str(folder), reason=error.strerror or str(error)
        ) from error


def _beginning(dossier: Dossier) -> str:
    assessment = dossier.assessment.record
    return assessment.code or f"{dossier.cluster.record.name} {assessment.round}"


class _Names:
    """Gives every respondent a file name of their own, whatever the labels are.

    A file that is there already may be one that came back filled in, so it is left alone.
    """

    def __init__(self, folder: Path, dossier: Dossier) -> None:
        self._folder = folder
        self._beginning = _beginning(dossier)
        self._taken: set[str] = set()

    def path(self, label: str) -> Path:
        """Return where a respondent's file goes."""
        name, count = self._name(label), 1
        while name.casefold() in self._taken or (self._folder / name).exists():
            count += 1
            name = self._name(f"{label} ({count})")
        self._taken.add(name.casefold())
        return self._folder / name

    def _name(self, label: str) -> str:
        return safe_file_name(f"{self._beginning} {label}{SUFFIX}")
