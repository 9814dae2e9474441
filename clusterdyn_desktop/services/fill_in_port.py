"""What a fill-in workbook is made of, and who writes and reads it, as a protocol."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from clusterdyn_desktop.domain.consent_text import ConsentText
from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.services.ports import InstrumentLibrary, WorkbookReading
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.report_ports import GuideMaterial


@dataclass(frozen=True, slots=True)
class FillInContent:
    """One respondent's questions with everything that goes along.

    `material` holds the questions that are asked here, no others, with texts and formats in the
    respondent's language. `dossier` is what the file may carry of the store: cluster, assessment,
    one interview and the answers to these questions, with no more values than the respondent sees
    or the office named, and with the vectors of what is shown as it is. `organisation` asks, and
    gets the file back; it may be empty. `site` is the store's.
    """

    material: GuideMaterial
    consent: ConsentText
    dossier: Dossier
    organisation: str
    site: str


class FillInFormat(Protocol):
    """The fill-in workbook."""

    def write(
        self, content: FillInContent, path: Path, progress: Progress, password: str = ""
    ) -> None:
        """Write a workbook, read it back, compare, and only then put it in its place.

        Raises `workbook.not-named-xlsx`, `workbook.verification-failed`, `file.not-writable`,
        `file.disk-full`.
        """

    def read(
        self,
        path: Path,
        instruments: InstrumentLibrary,
        progress: Progress,
        password: str = "",
    ) -> WorkbookReading:
        """Read one that came back: one interview with what was answered and agreed to.

        Raises what makes the file as a whole unreadable; cells that cannot be understood are told
        in `WorkbookReading.problems`.
        """
