"""Reports: from an assessment to a document, in the reader's language."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import (
    Clock,
    Formats,
    InstrumentLibrary,
    ReportMaterial,
    ReportWriter,
    Store,
    TextCatalogue,
)
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.results import Results, ResultsDesk

REPORT_KINDS = ("manager",)


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes: printed on the cover; empty where not given."""

    organisation: str = ""
    logo: Path | None = None


class Reports:
    """Makes documents and what they are made of."""

    def __init__(
        self,
        store: Store,
        instruments: InstrumentLibrary,
        *,
        catalogue: TextCatalogue,
        formats_for: Callable[[str], Formats],
        writer: ReportWriter,
        clock: Clock,
        program_version: str,
    ) -> None:
        self._results = ResultsDesk(store, instruments)
        self._catalogue = catalogue
        self._formats_for = formats_for
        self._writer = writer
        self._clock = clock
        self._program_version = program_version

    def material(
        self, results: Results, language: str, publisher: Publisher | None = None
    ) -> ReportMaterial:
        """Put together what a report or chart in a language is made of."""
        publisher = publisher or Publisher()
        return ReportMaterial(
            dossier=results.dossier,
            instrument=results.instrument,
            outcome=results.outcome,
            texts=self._catalogue.texts(language),
            formats=self._formats_for(language),
            made_at=self._clock.now(),
            program_version=self._program_version,
            organisation=publisher.organisation,
            logo=publisher.logo,
        )

    def write(
        self,
        assessment_id: str,
        path: Path,
        language: str,
        *,
        kind: str = "manager",
        publisher: Publisher | None = None,
        progress: Progress = no_progress,
    ) -> Path:
        """Write a report as PDF; the target is replaced only by a finished document.

        Raises `report.unknown-kind`, `assessment.unknown`, `file.not-writable`.
        """
        if kind not in REPORT_KINDS:
            raise UserError("report.unknown-kind", kind=kind, kinds=", ".join(REPORT_KINDS))
        results = self._results.results(assessment_id)
        self._writer.manager_report(self.material(results, language, publisher), path, progress)
        return path

    def page_count(self, path: Path) -> int:
        """Return the number of pages of a document."""
        return self._writer.page_count(path)

    def page_image(self, path: Path, page: int, width: int) -> bytes:
        """Return a page (from 0) as a PNG `width` pixels wide."""
        return self._writer.page_image(path, page, width)
