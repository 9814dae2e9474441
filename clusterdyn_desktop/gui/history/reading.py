"""What the history page reads in one job, off the GUI thread: the steps, worded."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clusterdyn_desktop.gui.history.entries import EntryWriter, StepEntry
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.history_lines import HistoryStep
from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.steps import Standing


@dataclass(frozen=True, slots=True)
class HistoryReading:
    """The history of one assessment: `steps` in order, `entries` the newest first."""

    assessment_id: str
    language: str
    steps: Sequence[HistoryStep]
    entries: Sequence[StepEntry]
    writer: EntryWriter

    @property
    def newest(self) -> str:
        """The batch of the last step."""
        return self.steps[-1].batch if self.steps else ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was done but to begin, and that without bringing anything along."""
        return not any(
            entry.step.is_import or entry.step.standing is not Standing.BEGINNING
            for entry in self.entries
        )


def read_history(
    services: Services,
    assessment_id: str,
    language: tuple[Texts, Formats],
    known: HistoryReading | None,
    progress: Progress,
) -> HistoryReading:
    """Read and word the history; what is `known` is given back where nothing was done since."""
    history, (texts, formats) = services.history, language
    held = known if known is not None and known.assessment_id == assessment_id else None
    is_worded = held is not None and held.language == texts.language
    if held is not None and is_worded and held.newest == history.newest(assessment_id):
        return held
    steps = history.steps(assessment_id, progress, held.steps if held else ())
    writer = EntryWriter(texts, formats, history.instrument(assessment_id))
    entries: Mapping[str, StepEntry] = {}
    if held is not None and is_worded:
        writer, entries = held.writer, {entry.step.batch: entry for entry in held.entries}
    found = writer.entries(steps, progress, entries)
    return HistoryReading(assessment_id, texts.language, steps, found, writer)
