"""From the parsed aids of an instrument (planning, guidance) to an instrument that has them.

Aids help to hold interviews and stand beside the instrument. They are not part of its content
hash: they change neither what is asked nor what an answer means, so assessments stay comparable
when a core set is chosen anew or an example is worded better. They are checked as strictly as
the rest (docs/instrument-format.md); files are opened elsewhere.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from clusterdyn_desktop.domain.guidance import QuestionGuidance
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.interview_planning import InterviewPlanning
from clusterdyn_desktop.domain.plain_data import Findings, Node, shown

PLANNING_FORMAT = 1
LONGEST_MINUTES = 480
MOST_ANSWERS = 1000


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """The content of one file, and its name for errors."""

    name: str
    data: Mapping[str, Any]


def with_aids(
    instrument: Instrument, planning: ParsedFile | None, guidance: Mapping[str, ParsedFile]
) -> Instrument:
    """Return the instrument with its planning and its guidance by language tag.

    Without a planning file it keeps the default one, which has no core. Raises a `UserError`
    whose code begins with `instrument.`; `problems` lists everything that is wrong.
    """
    findings = Findings("instrument")
    read_planning = instrument.planning
    if planning is not None:
        read_planning = _planning(Node(planning.data, planning.name, "", findings), instrument)
    read_guidance = {
        language: _guidance(Node(file.data, file.name, "", findings), language, instrument)
        for language, file in guidance.items()
    }
    if findings.problems:
        findings.raise_if_any(str(findings.problems[0].parameters["file"]))
    return replace(instrument, planning=read_planning, guidance=read_guidance)


def _planning(node: Node, instrument: Instrument) -> InterviewPlanning:
    held = node.members(("format", "core", "minutes", "answers_wanted"))
    if held["format"].whole() > PLANNING_FORMAT:
        held["format"].note("newer-format", found=held["format"].whole(), expected=PLANNING_FORMAT)
    minutes = held["minutes"].members(("opening_and_closing", "question"))
    return InterviewPlanning(
        core=_core(held["core"], instrument),
        opening_minutes=_minutes(minutes["opening_and_closing"]),
        question_minutes=_minutes(minutes["question"]),
        answers_wanted=_answers_wanted(held["answers_wanted"]),
    )


def _core(node: Node, instrument: Instrument) -> tuple[str, ...]:
    """Read the core in the instrument's order, whatever the file's is."""
    items = node.items()
    named = [item.text() for item in items]
    for item, found in zip(items, named, strict=True):
        if found.strip() and found not in instrument.question_by_id:
            item.note("unknown-id", found=found, expected="questions")
    for found, count in Counter(named).items():
        if found.strip() and count > 1:
            node.note("duplicate-id", found=found)
    return tuple(question.id for question in instrument.questions if question.id in named)


def _minutes(node: Node) -> float:
    read = node.number()
    if _is_number(node.value, (int, float)) and not 0 < read <= LONGEST_MINUTES:
        node.note("rule-range", found=shown(node.value), expected=f"> 0, ≤ {LONGEST_MINUTES}")
    return read


def _answers_wanted(node: Node) -> int:
    read = node.whole()
    if _is_number(node.value, int) and not 1 <= read <= MOST_ANSWERS:
        node.note("rule-range", found=shown(node.value), expected=f"1–{MOST_ANSWERS}")
    return read


def _is_number(value: object, kinds: type | tuple[type, ...]) -> bool:
    """Whether the range is worth checking: what is no number at all has been noted already."""
    return isinstance(value, kinds) and not isinstance(value, bool)


def _guidance(node: Node, language: str, instrument: Instrument) -> Mapping[str, QuestionGuidance]:
    held = node.members(("language", "questions"))
    if held["language"].text() != language:
        held["language"].note("wrong-language", found=shown(held["language"].value))
    rules = instrument.rules
    scores = range(rules.score_minimum, rules.score_maximum + 1)
    read = {}
    for question, entry in held["questions"].entries().items():
        if question not in instrument.question_by_id:
            entry.note("unknown-id", found=question, expected="questions")
        read[question] = _question(entry, scores)
    return read


def _question(node: Node, scores: range) -> QuestionGuidance:
    held = node.members(("purpose", "probe", "examples"))
    examples = held["examples"].members(str(score) for score in scores)
    return QuestionGuidance(
        purpose=held["purpose"].text(),
        probe=held["probe"].text(),
        examples={score: examples[str(score)].text() for score in scores},
    )
