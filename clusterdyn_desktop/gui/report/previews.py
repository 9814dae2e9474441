"""Documents made to be looked at before they are saved."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTemporaryDir

from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.reports import Publisher, Reports


@dataclass(frozen=True, slots=True)
class Preview:
    """A finished document in a temporary place, and what it was made from."""

    path: Path
    pages: int
    assessment_id: str
    language: str


class PreviewMaker:
    """Makes previews one after another; all go when the program ends."""

    def __init__(self, reports: Reports) -> None:
        self._reports = reports
        self._folder = QTemporaryDir()
        self._made = 0

    def make(
        self, assessment_id: str, language: str, publisher: Publisher, progress: Progress
    ) -> Preview:
        """Make a document; an older preview stays as it is."""
        self._made += 1
        path = Path(self._folder.filePath(f"report-{self._made}.pdf"))
        self._reports.write(assessment_id, path, language, publisher=publisher, progress=progress)
        return Preview(path, self._reports.page_count(path), assessment_id, language)
