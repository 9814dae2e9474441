"""Reports: from an assessment to a document, in the reader's language."""

from dataclasses import dataclass
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.past import PastMoment
from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.services.interview_guides import GuideDesk
from clusterdyn_desktop.services.open_conflicts import open_conflicts
from clusterdyn_desktop.services.ports import Clock, InstrumentLibrary, Wording
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.report_ports import ReportMaterial, ReportWriter
from clusterdyn_desktop.services.results import Results, ResultsDesk
from clusterdyn_desktop.services.store_port import Store

REPORT_KINDS = ("manager",)

GUIDE = "guide"
"""Not a report of an assessment but the sheets of one interview, or blank ones for a role."""


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes: printed on the cover; empty where not given."""

    organisation: str = ""
    logo: Path | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """Which report, and of which moment of the past; None shows what is now, and says nothing."""

    kind: str = "manager"
    as_of: PastMoment | None = None


class Reports:
    """Makes documents and what they are made of."""

    def __init__(
        self,
        store: Store,
        instruments: InstrumentLibrary,
        *,
        wording: Wording,
        writer: ReportWriter,
        clock: Clock,
        program_version: str,
    ) -> None:
        self._store = store
        self._results = ResultsDesk(store, instruments)
        self._wording = wording
        self._writer = writer
        self._clock = clock
        self._program_version = program_version
        self._guides = GuideDesk(
            store, instruments, wording=wording, clock=clock, program_version=program_version
        )

    def material(
        self, results: Results, language: str, publisher: Publisher | None = None
    ) -> ReportMaterial:
        """Put together what a report or chart in a language is made of."""
        publisher = publisher or Publisher()
        return ReportMaterial(
            dossier=results.dossier,
            instrument=results.instrument,
            outcome=results.outcome,
            texts=self._wording.catalogue.texts(language),
            formats=self._wording.formats_for(language),
            made_at=self._clock.now(),
            program_version=self._program_version,
            organisation=publisher.organisation,
            logo=publisher.logo,
            as_of=results.as_of.at.astimezone() if results.as_of else None,
            open_conflicts=self._open_conflicts(results.dossier.assessment.record.id),
        )

    def _open_conflicts(self, assessment_id: str) -> int:
        with self._store.unit_of_work() as work:
            return len(open_conflicts(work, assessment_id))

    def write(
        self,
        assessment_id: str,
        path: Path,
        language: str,
        *,
        edition: Edition | None = None,
        publisher: Publisher | None = None,
        progress: Progress = no_progress,
    ) -> Path:
        """Write a report as PDF; the target is replaced only by a finished document.

        Raises what `make` and `keep` raise.
        """
        document = self.make(
            assessment_id, language, edition=edition, publisher=publisher, progress=progress
        )
        return self.keep(document, path)

    def make(
        self,
        assessment_id: str,
        language: str,
        *,
        edition: Edition | None = None,
        publisher: Publisher | None = None,
        progress: Progress = no_progress,
    ) -> bytes:
        """Make a report as PDF in memory, so that nothing of it lies on a disk unasked.

        Raises `report.unknown-kind`, `assessment.unknown`; of a moment of the past
        `as-of.before-beginning` and `as-of.removed`.
        """
        edition = edition or Edition()
        if edition.kind not in REPORT_KINDS:
            kinds = ", ".join(REPORT_KINDS)
            raise UserError("report.unknown-kind", kind=edition.kind, kinds=kinds)
        results = self._results.results(assessment_id, edition.as_of)
        return self._writer.manager_report(self.material(results, language, publisher), progress)

    def keep(self, document: bytes, path: Path) -> Path:
        """Write a finished report to a file, whole or not at all.

        Raises `file.not-writable`, `file.disk-full`.
        """
        self._writer.keep(document, path)
        return path

    def interview_guide(
        self, interview_id: str, language: str, path: Path, progress: Progress = no_progress
    ) -> Path:
        """Write the sheets on which one interview is held on paper, as PDF; nothing is filled in.

        `language` empty: the interview's own. The target is replaced only by a finished document.
        Raises `interview.unknown`, `interview.no-questions`, `file.not-writable`.
        """
        material = self._guides.of_interview(interview_id, language)
        self._writer.interview_guide(material, path, progress)
        return path

    def blank_guide(
        self,
        assessment_id: str,
        role: str,
        language: str,
        path: Path,
        progress: Progress = no_progress,
    ) -> Path:
        """Write the sheets for anybody of a role, as PDF; `language` empty: the assessment's own.

        Raises `assessment.unknown`, `role.unknown`, `file.not-writable`.
        """
        self._writer.interview_guide(
            self._guides.blank(assessment_id, role, language), path, progress
        )
        return path

    def interview_labelled(self, assessment_id: str, label: str) -> Interview:
        """Return an assessment's interview by its label.

        Raises `interview.label-unknown`, which names the labels there are, or
        `interview.none-yet`.
        """
        return self._guides.labelled(assessment_id, label)

    def guide_roles(self, assessment_id: str) -> tuple[str, ...]:
        """Return the roles a blank guide can be for. Raises `assessment.unknown`."""
        return self._guides.roles(assessment_id)

    def page_count(self, pdf: Path | bytes) -> int:
        """Return the number of pages of a document, in a file or in memory."""
        return self._writer.page_count(pdf)

    def page_image(self, pdf: Path | bytes, page: int, width: int) -> bytes:
        """Return a page (from 0) as a PNG `width` pixels wide."""
        return self._writer.page_image(pdf, page, width)
