"""The words of the library list, made when a row is first seen."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from clusterdyn_desktop.gui.library.reading import Stopped
from clusterdyn_desktop.gui.library.rows import EntryRow
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.ports import Formats

if TYPE_CHECKING:
    from clusterdyn_desktop.domain.records import Cluster
    from clusterdyn_desktop.domain.scoring.outcome import Position
    from clusterdyn_desktop.services.library import AssessmentState, LibraryEntry


@dataclass(frozen=True, slots=True)
class ClusterWords:
    """The words of a cluster's head."""

    name: str
    line: str
    nothing_yet: str

    @property
    def spoken(self) -> str:
        """The row in one sentence, for those who do not see it."""
        return f"{self.name}. {self.line}"


@dataclass(frozen=True, slots=True)
class EntryWords:
    """The words of an assessment's row."""

    label: str
    line: str
    state: str
    interviews: str
    share: str
    done: str
    position: str

    @property
    def spoken(self) -> str:
        """The row in one sentence, for those who do not see it."""
        parts = (self.label, self.line, self.state, self.interviews, self.share, self.position)
        return ". ".join(part for part in parts if part)


def cluster_words(cluster: "Cluster", formats: Formats) -> ClusterWords:
    """Return the words of a cluster's head."""
    country = formats.country(cluster.country) if cluster.country else ""
    place = ", ".join(part for part in (cluster.region, country) if part)
    return ClusterWords(
        cluster.name,
        " · ".join(part for part in (cluster.field, place) if part),
        translate("library", "No assessment yet"),
    )


def entry_words(row: EntryRow, formats: Formats, stages: int) -> EntryWords:
    """Return the words of an assessment's row."""
    entry = row.entry
    assessment = entry.assessment
    number = translate("library", "Round {number}").format(number=assessment.round)
    period = period_words(assessment.period_start, assessment.period_end, formats)
    return EntryWords(
        label=assessment.label or number,
        line=" · ".join(part for part in (number, period) if part),
        state=state_word(entry.state),
        interviews=translate("library", "%n interview(s)", "", entry.interviews),
        share=formats.percent(entry.completeness) if entry.planned else "",
        done=_done(entry, formats),
        position=position_words(entry.position, stages, formats),
    )


def _done(entry: "LibraryEntry", formats: Formats) -> str:
    if not entry.planned:
        return ""
    return translate("library", "{done} of {planned} questions").format(
        done=formats.number(entry.done), planned=formats.number(entry.planned)
    )


def period_words(start: date | None, end: date | None, formats: Formats) -> str:
    """Return a period as from–to, or what there is of it."""
    if start and end and start != end:
        return f"{formats.short_date(start)} – {formats.short_date(end)}"
    if start and not end:
        return translate("library", "from {day}").format(day=formats.short_date(start))
    if end and not start:
        return translate("library", "until {day}").format(day=formats.short_date(end))
    return formats.short_date(start) if start else ""


def state_word(state: "AssessmentState") -> str:
    """Return the word for how far an assessment is."""
    from clusterdyn_desktop.services.library import AssessmentState

    return {
        AssessmentState.PLANNED: translate("library", "planned"),
        AssessmentState.UNDER_WAY: translate("library", "under way"),
        AssessmentState.COMPLETE: translate("library", "complete"),
    }[state]


def position_words(position: "Position | None", stages: int, formats: Formats) -> str:
    """Return the stage position in a few words, for example “Stages 1–2 working · building 3”."""
    if position is None:
        return translate("library", "No position yet")
    parts = [_working(position.established, stages)]
    if position.building is not None:
        parts.append(translate("library", "building {stage}").format(stage=position.building))
    if position.ahead:
        ahead = formats.listing([str(stage) for stage in position.ahead])
        parts.append(translate("library", "{stages} ahead").format(stages=ahead))
    return " · ".join(parts)


def _working(established: int, stages: int) -> str:
    if established == 0:
        return translate("library", "No stage working")
    if established == stages:
        return translate("library", "All stages working")
    if established == 1:
        return translate("library", "Stage 1 working")
    return translate("library", "Stages 1–{last} working").format(last=established)


def stopped_words(stopped: Stopped, formats: Formats) -> str:
    """Say in which interview, at which question and when work stopped."""
    question = translate("library", "question {question}").format(
        question=stopped.place.question_id
    )
    day = formats.short_date(stopped.place.at.astimezone().date())
    sheet = stopped.sheet
    return f"{sheet.cluster.name} · {sheet.interview.label} · {question} · {day}"
