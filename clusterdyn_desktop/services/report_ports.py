"""What reports and charts are made of, and who makes them, as protocols."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from clusterdyn_desktop.domain.consent_text import ConsentText
from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.instrument import Instrument, Question
from clusterdyn_desktop.domain.records import Assessment, Cluster, Interview
from clusterdyn_desktop.domain.scoring.outcome import Outcome
from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.theme import Theme


@dataclass(frozen=True, slots=True)
class ReportMaterial:
    """Everything a report or a chart is made of. Words and formats are the reader's.

    `made_at` is UTC; `organisation` and `logo` are the publisher's, empty where not given. `as_of`
    is the moment of the past that is shown, in the zone of who made it; None shows what is now.
    `open_conflicts` counts what two people changed and nobody has decided yet, as of now.
    """

    dossier: Dossier
    instrument: Instrument
    outcome: Outcome
    texts: Texts
    formats: Formats
    made_at: datetime
    program_version: str
    organisation: str = ""
    logo: Path | None = None
    as_of: datetime | None = None
    open_conflicts: int = 0


@dataclass(frozen=True, slots=True)
class GuideMaterial:
    """Everything an interview guide is made of. Words and formats are the respondent's.

    `interview` is None in a blank guide for everybody of a role. `questions` come in the order
    they are put, `consent` is None where no text is at hand, `language` is the tag asked for,
    `made_at` is UTC.
    """

    cluster: Cluster
    assessment: Assessment
    instrument: Instrument
    role: str
    interview: Interview | None
    questions: tuple[Question, ...]
    consent: ConsentText | None
    language: str
    texts: Texts
    formats: Formats
    made_at: datetime
    program_version: str


Places = Mapping[str, tuple[float, float]]
"""Where variables stand on a drawing, by id: x to the right and y downwards, in its units."""


class ChartDrawer(Protocol):
    """Charts for the screen: each is drawn once and comes as SVG."""

    def stage_bars(self, material: ReportMaterial, theme: Theme) -> bytes:
        """Draw the five stage bars in order (6.4.9)."""

    def loop_map(self, material: ReportMaterial, theme: Theme, loops: Sequence[str]) -> bytes:
        """Draw the named loops with scores, polarities, delays and weak links."""

    def loop_map_picture(
        self, material: ReportMaterial, theme: Theme, loops: Sequence[str], width: int
    ) -> bytes:
        """Draw the same as a PNG `width` pixels wide."""

    def loop_map_places(self, material: ReportMaterial, loops: Sequence[str]) -> Places:
        """Return where the drawing has its variables."""

    def voices(self, material: ReportMaterial, theme: Theme, stage: int) -> bytes:
        """Draw the stage's variables as a dot plot by voice."""


class ReportWriter(Protocol):
    """Documents."""

    def manager_report(self, material: ReportMaterial, progress: Progress) -> bytes:
        """Make the manager's report as PDF."""

    def keep(self, document: bytes, path: Path) -> None:
        """Write a finished document to a file, whole or not at all."""

    def interview_guide(self, material: GuideMaterial, path: Path, progress: Progress) -> None:
        """Write the sheets of one interview, to be filled in by hand, as PDF."""

    def page_count(self, pdf: Path | bytes) -> int:
        """Return the number of pages of a PDF, in a file or in memory."""

    def page_image(self, pdf: Path | bytes, page: int, width: int) -> bytes:
        """Return page `page` (from 0) as a PNG `width` pixels wide."""
