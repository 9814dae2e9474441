"""Collecting on phones: the instrument as a form for ODK and KoboToolbox, and what comes back.

A submission becomes an interview with its answers. Its id follows from the id that the phone gave
it, so the same table brings nothing new the second time, and a submission that was edited on its
server is known for what it is. What comes in goes the way of every file, through
`services/importing.py`.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.services.collecting_port import (
    CollectionForms,
    FormContent,
    FormLanguage,
    FormWritten,
    SubmissionFormat,
)
from clusterdyn_desktop.services.dossiers import instrument_of, open_dossier
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.file_log import Direction, FileLog
from clusterdyn_desktop.services.ports import (
    InstrumentLibrary,
    Wording,
    WorkbookReading,
)
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.store_port import Store
from clusterdyn_desktop.services.submission_dossiers import SubmissionTarget

TITLE_MARK = " · "


class Collecting:
    """Writes forms and reads what was collected with them."""

    def __init__(
        self,
        store: Store,
        instruments: InstrumentLibrary,
        forms: CollectionForms,
        submissions: SubmissionFormat,
        *,
        wording: Wording,
        files: FileLog,
    ) -> None:
        self._store = store
        self._instruments = instruments
        self._forms = forms
        self._submissions = submissions
        self._wording = wording
        self._files = files

    def write_form(
        self,
        path: Path,
        languages: Sequence[str] = (),
        *,
        assessment_id: str = "",
        role: str = "",
        progress: Progress = no_progress,
    ) -> FormWritten:
        """Write the instrument as an XLSForm, read back before it is delivered.

        With an assessment it is the one its instrument has, and the answers know where they
        belong; else the default one. `languages` are tags, the first one shown first; none: all
        that the instrument has, the assessment's first. Raises `form.no-such-language`,
        `form.no-such-role`, `assessment.unknown` and what writing raises.
        """
        dossier = open_dossier(self._store, assessment_id) if assessment_id else None
        if dossier is not None:
            instrument = instrument_of(self._instruments, dossier)
        else:
            instrument = self._instruments.default()
        content = FormContent(
            instrument=instrument,
            languages=self._languages(_tags(instrument, languages, dossier)),
            title=_title(instrument, dossier, languages),
            role=_role(instrument, role),
            assessment_id=dossier.assessment.record.id if dossier else "",
        )
        written = self._forms.write(content, path, progress)
        self._files.note(Direction.OUT, FileKind.INSTRUMENT, path, {"questions": written.questions})
        return written

    def read(
        self,
        path: Path,
        progress: Progress = no_progress,
        *,
        password: str = "",
        into: str = "",
    ) -> WorkbookReading:
        """Read submissions; what does not say which assessment it belongs to goes `into` one.

        Changes nothing. Raises `submissions.no-assessment`, `assessment.unknown` and what
        reading a table raises; problems of rows and cells are in the result.
        """
        targets: dict[str, SubmissionTarget] = {}

        def target(named: str) -> SubmissionTarget:
            wanted = named or into
            if not wanted:
                raise UserError("submissions.no-assessment", file=path.name)
            if wanted not in targets:
                dossier = open_dossier(self._store, wanted)
                targets[wanted] = SubmissionTarget(
                    dossier, instrument_of(self._instruments, dossier)
                )
            return targets[wanted]

        def form_of(named: str) -> FormContent:
            found = target(named)
            tags = {*found.instrument.texts, *self._wording.catalogue.languages()}
            languages = self._languages(sorted(tags))
            return FormContent(found.instrument, languages, "", "", found.assessment_id)

        read = self._submissions.read(path, form_of, progress, password)
        for submission in read.submissions:
            target(submission.assessment_id).submissions.append(submission)
        repairs = list(read.repairs)
        with self._store.unit_of_work() as work:
            dossiers = tuple(each.dossier_of(work, repairs, progress) for each in targets.values())
        return WorkbookReading(
            dossiers=dossiers,
            repairs=tuple(repairs),
            origin_site="",
            written_at=None,
            program_version="",
            problems=read.problems,
            kind=FileKind.SUBMISSIONS,
        )

    def _languages(self, tags: Iterable[str]) -> tuple[FormLanguage, ...]:
        return tuple(
            FormLanguage(
                tag=tag,
                name=_capital(self._wording.formats_for(tag).language_name(tag)),
                texts=self._wording.catalogue.texts(tag),
                consent=self._wording.consent_texts.text(tag),
            )
            for tag in tags
        )


def _tags(
    instrument: Instrument, wanted: Sequence[str], dossier: Dossier | None
) -> tuple[str, ...]:
    """Return the languages of a form, the one that is shown first at the top."""
    for tag in wanted:
        if tag not in instrument.texts:
            known = ", ".join(instrument.texts)
            raise UserError("form.no-such-language", language=tag, languages=known)
    if wanted:
        return tuple(dict.fromkeys(wanted))
    first = dossier.assessment.record.language if dossier else ""
    own = instrument.text(first).language
    return (own, *(tag for tag in instrument.texts if tag != own))


def _role(instrument: Instrument, wanted: str) -> str:
    """Return the role that was asked for, in whichever case it was written."""
    if not wanted:
        return ""
    for role in instrument.voice_by_role:
        if role.casefold() == wanted.casefold():
            return role
    raise UserError("form.no-such-role", role=wanted, roles=", ".join(instrument.voice_by_role))


def _title(instrument: Instrument, dossier: Dossier | None, languages: Sequence[str]) -> str:
    if dossier is None:
        return instrument.text(languages[0] if languages else "").name
    return TITLE_MARK.join((dossier.cluster.record.name, dossier.assessment.record.label))


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
