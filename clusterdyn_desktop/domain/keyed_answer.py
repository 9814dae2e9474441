"""What one keyed line says of a question, the letters it says it with, and what can be typed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import AnswerState, Certainty

STATE_BY_LETTER: Mapping[str, AnswerState] = {
    "d": AnswerState.DOES_NOT_KNOW,
    "a": AnswerState.DOES_NOT_APPLY,
    "r": AnswerState.REFUSED,
    "x": AnswerState.NOT_ASKED,
    "-": AnswerState.OPEN,
    "–": AnswerState.OPEN,
}
CERTAINTY_BY_LETTER: Mapping[str, Certainty] = {
    "l": Certainty.LOW,
    "m": Certainty.MEDIUM,
    "h": Certainty.HIGH,
}
EVIDENCE_LETTER = "e"
PERMISSION_LETTER = "p"
NOTE_SIGN = ";"
BETWEEN = "+*/"
"""Signs that part like a space does: those beside the figures of a number pad."""

QUOTATION_MARKS: Mapping[str, str] = {
    '"': '"',
    "“": "”",
    "”": "”",
    "„": "“”",
    "«": "»",
    "»": "«»",
}
"""Opening marks with those that close them; keyboards and systems write them differently."""


@dataclass(frozen=True, slots=True)
class KeyedAnswer:
    """What one line says of one question; what it says nothing about is None, False or empty.

    `score` comes with `AnswerState.SCORED` and only with it; `OPEN` takes an answer back.
    `quote` and `note` have no spaces at either end.
    """

    question_id: str
    state: AnswerState | None = None
    score: int | None = None
    evidence: int | None = None
    certainty: Certainty | None = None
    quote: str = ""
    may_be_quoted: bool = False
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said but which question it is."""
        return self == KeyedAnswer(self.question_id)


@dataclass(frozen=True)
class Vocabulary:
    """What can be typed: the ids of questions in their order, and the ranges of score and grade.

    Ids have no spaces, quotation marks or semicolons; scores and grades are single figures.
    """

    questions: tuple[str, ...]
    lowest: int = 1
    highest: int = 5
    best_evidence: int = 4

    def named(self, typed: str) -> tuple[str, ...]:
        """Return the questions that a typed number can be: one if it is right, none if not.

        As it is written comes first, then without its points, then without leading noughts.
        """
        if typed in self.questions:
            return (typed,)
        return self._folded.get(_folded(typed), ()) or self._by_figures.get(_figures(typed), ())

    @cached_property
    def _folded(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for name in self.questions:
            found[_folded(name)] = (*found.get(_folded(name), ()), name)
        found.pop("", None)
        return found

    @cached_property
    def _by_figures(self) -> Mapping[tuple[int, ...], tuple[str, ...]]:
        found: dict[tuple[int, ...], tuple[str, ...]] = {}
        for name in self.questions:
            found[_figures(name)] = (*found.get(_figures(name), ()), name)
        found.pop((), None)
        return found


def vocabulary(instrument: Instrument) -> Vocabulary:
    """Return what can be typed for the questions of an instrument."""
    grades = instrument.text(instrument.base_language).evidence_grades
    rules = instrument.rules
    ids = tuple(question.id for question in instrument.questions)
    return Vocabulary(ids, rules.score_minimum, rules.score_maximum, max(grades))


def _folded(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def _figures(name: str) -> tuple[int, ...]:
    """Return the figures of a number with points, none where it has other parts or but one."""
    parts = re.split(r"[.,:-]", name)
    are_figures = len(parts) > 1 and all(p.isascii() and p.isdecimal() for p in parts)
    return tuple(int(part) for part in parts) if are_figures else ()
