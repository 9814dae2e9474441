"""Steps of the history as the page lists them, newest first; worded when they are first seen.

Twenty thousand steps are found and narrowed down without wording them all. Knows nothing of Qt.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    AgreedValue,
    Answer,
    Attachment,
    Interview,
    Jotting,
)
from clusterdyn_desktop.services.history_lines import HistoryLine, HistoryStep
from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.steps import Standing
from clusterdyn_desktop.services.wording.history_parts import shown_lines
from clusterdyn_desktop.services.wording.history_words import HistoryWords

_REPORT_EVERY = 500


class Topic(StrEnum):
    """What a step is about, as the history can be narrowed down by it."""

    ANSWERS = "answers"
    INTERVIEWS = "interviews"
    AGREED = "agreed"
    PLAN = "plan"
    IMPORTS = "imports"
    UNDONE = "undone"


_TOPICS = {
    Answer.kind: Topic.ANSWERS,
    Jotting.kind: Topic.ANSWERS,
    Attachment.kind: Topic.ANSWERS,
    Interview.kind: Topic.INTERVIEWS,
    AgreedValue.kind: Topic.AGREED,
}


@dataclass(frozen=True, slots=True)
class StepEntry:
    """One step. `lines` are those worth reading; `day` is of this computer's zone.

    `haystack` is all that is searched, in small letters.
    """

    step: HistoryStep
    day: date
    lines: tuple[HistoryLine, ...]
    topics: frozenset[Topic]
    haystack: str

    @property
    def has_many(self) -> bool:
        """Whether there are lines to unfold."""
        return len(self.lines) > 1


@dataclass(frozen=True, slots=True)
class Worded:
    """What a step or a line says; `mark` is a word on how the step stands, empty if it holds."""

    what: str
    before: str
    after: str
    time: str = ""
    mark: str = ""


class EntryWriter:
    """Words steps and lines in one language, each once."""

    def __init__(self, texts: Texts, formats: Formats, instrument: Instrument | None) -> None:
        self._texts = texts
        self._formats = formats
        self._words = HistoryWords(texts, formats, instrument)
        self._steps: dict[str, tuple[HistoryStep, Worded]] = {}
        self._lines: dict[int, Worded] = {}

    def entries(
        self,
        steps: Sequence[HistoryStep],
        progress: Progress,
        known: Mapping[str, StepEntry] | None = None,
    ) -> list[StepEntry]:
        """Return all steps, newest first; those `known` by batch that are the same are kept."""
        found: list[StepEntry] = []
        for done, step in enumerate(reversed(steps)):
            if done % _REPORT_EVERY == 0:
                progress(done, len(steps))
            held = known.get(step.batch) if known else None
            if held is None or held.step is not step:
                held = self._entry(step)
            found.append(held)
        return found

    def step(self, entry: StepEntry) -> Worded:
        """Return a step worded; the values before and after where it has one line alone.

        Entries are made on another thread while the table still shows those before: what a batch
        says is kept together with the step that it was said of.
        """
        step = entry.step
        held = self._steps.get(step.batch)
        if held is None or held[0] is not step:
            held = self._steps[step.batch] = (step, self._worded(entry))
        return held[1]

    def line(self, line: HistoryLine) -> Worded:
        """Return a line worded."""
        sequence, words = line.change.sequence, self._words
        if sequence not in self._lines:
            what = _capital(words.line(line))
            self._lines[sequence] = Worded(what, words.before(line), words.after(line))
        return self._lines[sequence]

    def _worded(self, entry: StepEntry) -> Worded:
        before = after = ""
        if len(entry.lines) == 1:
            (line,) = entry.lines
            before, after = self._words.before(line), self._words.after(line)
        return Worded(
            _capital(self._words.headline(entry.step)),
            before,
            after,
            self._formats.time_of_day(entry.step.at),
            self._mark(entry.step),
        )

    def _entry(self, step: HistoryStep) -> StepEntry:
        lines = shown_lines(step)
        searched = (step.who, step.source, *self._searched(lines))
        return StepEntry(
            step,
            step.at.astimezone().date(),
            lines,
            _topics(step),
            "\n".join(searched).casefold(),
        )

    def _searched(self, lines: Iterable[HistoryLine]) -> Iterable[str]:
        """Yield what steps are found by: subjects, labels, question ids and values."""
        for line in lines:
            yield self._words.line(line)
            yield self._words.before(line)
            yield self._words.after(line)

    def _mark(self, step: HistoryStep) -> str:
        if step.standing is Standing.UNDONE:
            return self._texts.translate("history", "undone")
        if step.standing is Standing.BEGINNING:
            return self._texts.translate("history", "beginning")
        return ""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _topics(step: HistoryStep) -> frozenset[Topic]:
    found = {_TOPICS.get(line.change.kind, Topic.PLAN) for line in step.lines}
    if any(line.change.register == "question_set" for line in step.lines):
        found = {*found, Topic.PLAN}
    if step.is_import:
        found = {*found, Topic.IMPORTS}
    if step.standing not in {Standing.DONE, Standing.BEGINNING}:
        found = {*found, Topic.UNDONE}
    return frozenset(found)
