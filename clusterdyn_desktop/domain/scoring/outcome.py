"""What scoring an assessment gives: plain values, no words.

Figures are unrounded; rounding is a matter of showing. None means that there is no such figure.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class VariableStatus(StrEnum):
    """Whether a variable's score rests on enough (6.4.3)."""

    SUFFICIENT = "sufficient"
    SINGLE_SOURCE = "single source"
    INSUFFICIENT = "insufficient"


class StageState(StrEnum):
    """The state of a stage (6.4.5)."""

    WORKING = "working"
    STARTING = "starting"
    NOT_SEEN = "not seen"
    INSUFFICIENT = "insufficient"


class LoopState(StrEnum):
    """Whether enough of a loop's variables are known (6.4.4)."""

    SUFFICIENT = "sufficient"
    INSUFFICIENT = "insufficient"


@dataclass(frozen=True, slots=True)
class QuestionOutcome:
    """One question over all interviews that count (6.4.2).

    `states` counts every state that occurred; `scores` holds the scored answers in ascending
    order. `value` is the agreed value where there is one, else the median.
    """

    question: str
    scores: tuple[int, ...]
    median: float | None
    agreed: int | None
    iqr: float | None
    within_one: float | None
    rwg: float | None
    states: Mapping[str, int]

    @property
    def n(self) -> int:
        """Number of scored answers."""
        return len(self.scores)

    @property
    def value(self) -> float | None:
        """The figure that the rules go on with."""
        return self.median if self.agreed is None else float(self.agreed)


@dataclass(frozen=True, slots=True)
class VariableOutcome:
    """One variable (6.4.3) and what the voices say of it (6.4.11).

    `respondents` counts the different interviews that scored one of its questions. `by_voice`
    has every voice of the instrument, None where it scored nothing.
    """

    variable: str
    score: float | None
    status: VariableStatus
    respondents: int
    by_voice: Mapping[str, float | None]

    @property
    def is_known(self) -> bool:
        """Whether the score may be used by loops."""
        return self.status is not VariableStatus.INSUFFICIENT


@dataclass(frozen=True, slots=True)
class LoopOutcome:
    """One loop over its sufficient variables (6.4.4)."""

    loop: str
    state: LoopState
    geometric_mean: float | None
    minimum: float | None
    weak_link: str | None
    known_variables: int


@dataclass(frozen=True, slots=True)
class StageOutcome:
    """One stage, decided by its defining loop (6.4.5).

    `quartiles` is the band of all scored answers to the questions of the defining loop's
    variables: lower quartile, median, upper quartile (6.4.9); None below two answers.
    """

    stage: int
    state: StageState
    geometric_mean: float | None
    minimum: float | None
    weak_link: str | None
    quartiles: tuple[float, float, float] | None


@dataclass(frozen=True, slots=True)
class Position:
    """Where the cluster stands (6.4.6); `established` is 0 when stage 1 is not working."""

    established: int
    building: int | None
    ahead: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """How sure the position is (6.4.7).

    `distribution` maps an established stage to its share of the resampling draws and `confidence`
    is the share of the position's own. `single_voices` are labels of interviews without each of
    which the position would be another, with the stage that would then be established.
    """

    confidence: float | None
    distribution: Mapping[int, float]
    single_voices: Mapping[str, int]
    deciding_questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InterviewBase:
    """Which interviews the figures rest on (6.4.0, 6.4.11); `total` does not count `left_out`.

    Interviews that were erased are in neither.
    """

    total: int
    left_out: int
    by_role: Mapping[str, int]
    by_voice: Mapping[str, int]
    company_share: float | None
    is_thin: bool


@dataclass(frozen=True, slots=True)
class VoiceGap:
    """A variable on which companies and cluster organisation differ by a step or more (6.4.11)."""

    variable: str
    companies: float
    organisation: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything that scoring one assessment gives."""

    interviews: InterviewBase
    position: Position
    doubt: Doubt
    stages: tuple[StageOutcome, ...]
    loops: Mapping[str, LoopOutcome]
    variables: Mapping[str, VariableOutcome]
    questions: Mapping[str, QuestionOutcome]
    voice_gaps: tuple[VoiceGap, ...]
