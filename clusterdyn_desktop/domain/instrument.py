"""The instrument: stages, variables, links, loops, questions, rules and texts, as data.

No stage, variable or question is known to code; everything here is read from the files of an
instrument (`instrument_reading.py`) and validated before it is used. Source: method.md 6.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from clusterdyn_desktop.domain.guidance import QuestionGuidance
from clusterdyn_desktop.domain.interview_planning import InterviewPlanning

VariableRole = Literal["loop", "brake", "driver"]
Polarity = Literal["+", "-"]
LoopType = Literal["R", "B"]


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of cluster development; `defining_loop` is the loop that decides its state."""

    id: int
    defining_loop: str


@dataclass(frozen=True, slots=True)
class Role:
    """A kind of respondent, and the voice it speaks with."""

    id: str
    voice: str


@dataclass(frozen=True, slots=True)
class Variable:
    """A quantity that can rise and fall. `single_source` variables need one interview only."""

    id: str
    stage: int
    role: VariableRole
    level: str
    single_source: bool
    origin: str


@dataclass(frozen=True, slots=True)
class Link:
    """An arrow: if `source` rises, `target` rises (`+`) or falls (`-`), all else equal."""

    source: str
    target: str
    polarity: Polarity
    delay: bool
    origin: str

    @property
    def key(self) -> str:
        """The link's name in the instrument's texts."""
        return f"{self.source}>{self.target}"


@dataclass(frozen=True, slots=True)
class Loop:
    """A named feedback loop, reinforcing or balancing; the last variable leads to the first."""

    id: str
    stage: int
    type: LoopType
    variables: tuple[str, ...]
    origin: str

    @property
    def steps(self) -> tuple[tuple[str, str], ...]:
        """The loop's arrows as pairs of variable ids, in order."""
        return tuple(zip(self.variables, self.variables[1:] + self.variables[:1], strict=True))


@dataclass(frozen=True, slots=True)
class Question:
    """A question; `ask` names the roles it is meant for.

    With `inverted_brake` the anchors are worded so that a high score means a weak brake.
    """

    id: str
    stage: int
    variable: str
    ask: tuple[str, ...]
    inverted_brake: bool


@dataclass(frozen=True, slots=True)
class Rules:
    """Every number of the scoring rules (method.md 6.4), a setting of the instrument."""

    score_minimum: int
    score_maximum: int
    variable_question_share: float
    variable_minimum_interviews: int
    single_source_minimum_interviews: int
    loop_variable_share: float
    working_geometric_mean: float
    working_minimum: float
    starting_geometric_mean: float
    resampling_draws: int
    resampling_seed: int
    voice_gap: float
    thin_base_interviews: int
    thin_base_roles: int
    small_group_minimum: int


@dataclass(frozen=True, slots=True)
class StageText:
    """What a stage is called and what it looks like."""

    name: str
    short: str
    form: str
    what: str
    behaviour: str
    interaction: str
    next: str


@dataclass(frozen=True, slots=True)
class NamedText:
    """A full name and a short one of at most 22 characters for drawings."""

    name: str
    short: str


@dataclass(frozen=True, slots=True)
class LoopText:
    """A loop's name and one sentence that tells how it feeds or brakes itself."""

    name: str
    story: str


@dataclass(frozen=True, slots=True)
class QuestionText:
    """A question's wording, its anchors by score, and the evidence to ask for."""

    text: str
    anchors: Mapping[int, str]
    evidence: str


@dataclass(frozen=True, slots=True)
class InstrumentText:
    """All the words of an instrument in one language."""

    language: str
    name: str
    summary: str
    wording_note: str
    citation: str
    limits: tuple[str, ...]
    stages: Mapping[int, StageText]
    roles: Mapping[str, NamedText]
    voices: Mapping[str, str]
    levels: Mapping[str, str]
    variables: Mapping[str, NamedText]
    loops: Mapping[str, LoopText]
    links: Mapping[str, str]
    questions: Mapping[str, QuestionText]
    evidence_grades: Mapping[int, str]
    suggestions: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Instrument:
    """A validated instrument. `hash` is over its structure and the text in its base language.

    `planning` and `guidance` (by language tag, by question) help to hold interviews; they are no
    part of the hash, and a question or a language may be without guidance.
    """

    id: str
    version: str
    base_language: str
    hash: str
    stages: tuple[Stage, ...]
    roles: tuple[Role, ...]
    voices: tuple[str, ...]
    company_voice: str
    organisation_voice: str
    levels: tuple[str, ...]
    variables: tuple[Variable, ...]
    links: tuple[Link, ...]
    loops: tuple[Loop, ...]
    questions: tuple[Question, ...]
    rules: Rules
    texts: Mapping[str, InstrumentText] = field(repr=False)
    planning: InterviewPlanning = field(default_factory=InterviewPlanning)
    guidance: Mapping[str, Mapping[str, QuestionGuidance]] = field(default_factory=dict, repr=False)

    @cached_property
    def stage_by_id(self) -> Mapping[int, Stage]:
        """Stages by id."""
        return {stage.id: stage for stage in self.stages}

    @cached_property
    def variable_by_id(self) -> Mapping[str, Variable]:
        """Variables by id."""
        return {variable.id: variable for variable in self.variables}

    @cached_property
    def loop_by_id(self) -> Mapping[str, Loop]:
        """Loops by id."""
        return {loop.id: loop for loop in self.loops}

    @cached_property
    def question_by_id(self) -> Mapping[str, Question]:
        """Questions by id."""
        return {question.id: question for question in self.questions}

    @cached_property
    def link_between(self) -> Mapping[tuple[str, str], Link]:
        """Links by the pair of variable ids they join."""
        return {(link.source, link.target): link for link in self.links}

    @cached_property
    def questions_by_variable(self) -> Mapping[str, tuple[Question, ...]]:
        """The questions that measure each variable, in the instrument's order."""
        return {
            variable.id: tuple(q for q in self.questions if q.variable == variable.id)
            for variable in self.variables
        }

    @cached_property
    def voice_by_role(self) -> Mapping[str, str]:
        """The voice each role speaks with."""
        return {role.id: role.voice for role in self.roles}

    def questions_for(self, role: str) -> tuple[Question, ...]:
        """Return the questions meant for a role, in the instrument's order."""
        return tuple(question for question in self.questions if role in question.ask)

    def text(self, language: str) -> InstrumentText:
        """Return the words in a language tag, else in its language, else in the base language."""
        for tag in self._tags(language):
            if tag in self.texts:
                return self.texts[tag]
        raise KeyError(self.base_language)

    def guidance_for(self, question_id: str, language: str) -> QuestionGuidance | None:
        """Return the guidance on a question, falling back like `text`; None where there is none.

        A question that one language has no guidance on falls back by itself.
        """
        for tag in self._tags(language):
            if question_id in self.guidance.get(tag, {}):
                return self.guidance[tag][question_id]
        return None

    def _tags(self, language: str) -> tuple[str, ...]:
        """Name the languages to look in, in order."""
        return (language, language.split("-", maxsplit=1)[0], self.base_language)
