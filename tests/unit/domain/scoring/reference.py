"""The scoring rules of method.md 6.4 written a second time, plainly and by another way.

Held against the program's own for every assessment of the example study and for random ones.
Nothing is shared with the program but the records and the instrument's data: no medians by
tally, no packed numbers, no early exit.
"""

import math
import statistics
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Answer, Interview


class Reference(NamedTuple):
    """What the plain way gives."""

    established: int
    building: int | None
    ahead: list[int]
    states: list[str]
    means: list[float | None]
    minima: list[float | None]
    weak_links: list[str | None]
    variables: dict[str, float | None]
    statuses: dict[str, str]


def reference(
    instrument: Instrument,
    interviews: Sequence[Interview],
    answers: Sequence[Answer],
    agreed: Mapping[str, float],
) -> Reference:
    """Score the interviews given (those that count), each as often as it is given."""
    values = {
        question.id: _value(question.id, interviews, answers, agreed)
        for question in instrument.questions
    }
    scores: dict[str, float | None] = {}
    statuses: dict[str, str] = {}
    for variable in instrument.variables:
        questions = [q.id for q in instrument.questions if q.variable == variable.id]
        present = [value for value in map(values.get, questions) if value is not None]
        scores[variable.id] = sum(present) / len(present) if present else None
        statuses[variable.id] = _status(
            instrument, variable.single_source, questions, present, interviews, answers
        )
    states, means, minima, weak = [], [], [], []
    for stage in instrument.stages:
        loop = next(held for held in instrument.loops if held.id == stage.defining_loop)
        known = [(scores[v], v) for v in loop.variables if statuses[v] != "insufficient"]
        state, mean, low, link = _stage(instrument, len(loop.variables), known)
        states.append(state)
        means.append(mean)
        minima.append(low)
        weak.append(link)
    established = 0
    while established < len(states) and states[established] == "working":
        established += 1
    building = established + 1 if established < len(states) else None
    ahead = [
        number
        for number, state in enumerate(states, start=1)
        if building is not None and number > building and state in ("working", "starting")
    ]
    return Reference(established, building, ahead, states, means, minima, weak, scores, statuses)


def _value(
    question: str,
    interviews: Sequence[Interview],
    answers: Sequence[Answer],
    agreed: Mapping[str, float],
) -> float | None:
    if question in agreed:
        return float(agreed[question])
    scores = [
        answer.score
        for interview in interviews
        for answer in answers
        if answer.interview_id == interview.id
        and answer.question_id == question
        and answer.state == "scored"
        and answer.score is not None
    ]
    return float(statistics.median(scores)) if scores else None


def _status(
    instrument: Instrument,
    single_source: bool,
    questions: list[str],
    present: list[float],
    interviews: Sequence[Interview],
    answers: Sequence[Answer],
) -> str:
    speaking = sum(
        any(
            a.interview_id == interview.id and a.question_id in questions and a.state == "scored"
            for a in answers
        )
        for interview in interviews
    )
    if not present or Fraction(len(present), len(questions)) < Fraction(1, 2):
        return "insufficient"
    if speaking >= 3:
        return "sufficient"
    return "single source" if single_source and speaking >= 1 else "insufficient"


def _stage(
    instrument: Instrument, size: int, known: Sequence[tuple[float | None, str]]
) -> tuple[str, float | None, float | None, str | None]:
    if not known:
        return "insufficient", None, None, None
    numbers = [score for score, _variable in known if score is not None]
    mean = math.prod(numbers) ** (1 / len(numbers))
    low = min(numbers)
    link = next(variable for score, variable in known if score == low)
    if Fraction(len(known), size) < Fraction(3, 5):
        return "insufficient", mean, low, link
    if mean >= 3.5 - 1e-9 and low >= 2.5:
        return "working", mean, low, link
    return ("starting" if mean >= 2.5 - 1e-9 else "not seen"), mean, low, link
