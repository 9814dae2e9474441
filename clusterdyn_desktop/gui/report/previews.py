"""Documents made to be looked at before they are saved; they stay in memory."""

from dataclasses import dataclass

from clusterdyn_desktop.domain.past import PastMoment
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.reports import Edition, Publisher, Reports


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """A finished document, and what it was made from."""

    document: bytes
    pages: int
    assessment_id: str
    language: str
    as_of: PastMoment | None = None


def make_preview(
    reports: Reports,
    wanted: tuple[str, PastMoment | None],
    language: str,
    publisher: Publisher,
    progress: Progress,
) -> Preview:
    """Make a document of an assessment, as it is or as it stood."""
    assessment_id, as_of = wanted
    document = reports.make(
        assessment_id,
        language,
        edition=Edition(as_of=as_of),
        publisher=publisher,
        progress=progress,
    )
    return Preview(document, reports.page_count(document), assessment_id, language, as_of)
