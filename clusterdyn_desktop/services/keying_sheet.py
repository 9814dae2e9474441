"""An interview laid out for keying, with the drafts that a second entry is kept in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from clusterdyn_desktop.domain.answer_keying import Comparison, compare
from clusterdyn_desktop.domain.instrument import Question
from clusterdyn_desktop.domain.keyed_answer import KeyedAnswer, Vocabulary, vocabulary
from clusterdyn_desktop.domain.line_reading import read_line
from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.services.interviewing import InterviewSheet
from clusterdyn_desktop.services.store_port import Draft

SECOND_ENTRY = "second entry"
"""The reason in the change log for settled differences, and the part of the drafts before it."""

SETTLED = "second entry settled"
LINE_PARTS: Mapping[bool, str] = {False: "keyed line", True: "second line"}
"""The drafts of lines that are being typed, in the first entry and in the second."""


@dataclass(frozen=True, slots=True)
class HalfLine:
    """A line as typed so far; `cursor` counts characters, `at` is UTC."""

    text: str
    cursor: int
    at: datetime


@dataclass(frozen=True)
class KeyingSheet:
    """An interview laid out for keying.

    `questions` are those of its set and all others that were answered or keyed a second time, in
    the instrument's order. `second` is the second entry by question id, `settled` which of its
    differences were decided on. `half_lines` by question id are lines that were being typed, of
    the first entry and (True) the second.
    """

    sheet: InterviewSheet
    questions: tuple[Question, ...]
    second: Mapping[str, KeyedAnswer]
    settled: frozenset[str]
    half_lines: Mapping[bool, Mapping[str, HalfLine]] = field(default_factory=dict)

    @cached_property
    def words(self) -> Vocabulary:
        """What can be typed."""
        return vocabulary(self.sheet.instrument)

    @property
    def language(self) -> str:
        """The language the sheet was printed in where nobody asked for another."""
        held = self.sheet
        spoken = (held.interview.language, held.assessment.language, *held.cluster.languages)
        return next(filter(None, spoken), held.instrument.base_language)

    @property
    def may_be_quoted(self) -> bool:
        """Whether the respondent has consented to quotes, and not withdrawn (method.md 5.5)."""
        return may_be_quoted(self.sheet.interview)

    @property
    def order(self) -> tuple[str, ...]:
        """The ids of all questions, in order."""
        return tuple(question.id for question in self.questions)

    def compare(self) -> Comparison:
        """Put both entries beside each other."""
        return compare(self.order, self.sheet.answers, self.second, self.settled)


def keying_sheet(sheet: InterviewSheet, drafts: Iterable[Draft]) -> KeyingSheet:
    """Put an interview and its drafts together."""
    held = list(drafts)
    second = _second_entry(held, vocabulary(sheet.instrument))
    asked = {question.id for question in sheet.questions} | {*sheet.answers, *second}
    return KeyingSheet(
        sheet,
        tuple(question for question in sheet.instrument.questions if question.id in asked),
        second,
        frozenset(draft.question_id for draft in held if draft.part == SETTLED),
        {is_second: _half_lines(held, part) for is_second, part in LINE_PARTS.items()},
    )


def may_be_quoted(interview: Interview) -> bool:
    """Say whether a respondent has consented to quotes, and not withdrawn (method.md 5.5)."""
    return interview.consent_quote is True and interview.consent_withdrawn_on is None


def _second_entry(drafts: Iterable[Draft], words: Vocabulary) -> dict[str, KeyedAnswer]:
    """Return the second entry by question; lines of an instrument that changed are left alone."""
    found = {}
    for draft in drafts:
        if draft.part == SECOND_ENTRY and draft.question_id in words.questions:
            reading = read_line(draft.text, Vocabulary((draft.question_id,)))
            if reading.problem is None:
                found[draft.question_id] = reading.keyed
    return found


def _half_lines(drafts: Iterable[Draft], part: str) -> dict[str, HalfLine]:
    return {
        draft.question_id: HalfLine(draft.text, draft.cursor, draft.at)
        for draft in drafts
        if draft.part == part
    }
