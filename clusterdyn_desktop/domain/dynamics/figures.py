"""Which figure is meant, when somebody asks how it came about."""

from dataclasses import dataclass
from enum import StrEnum


class FigureKind(StrEnum):
    """A kind of figure; the words in brackets say what `Figure.id` names."""

    QUESTION_VALUE = "value of a question"  # (question)
    QUESTION_IQR = "interquartile range of a question"  # (question)
    QUESTION_WITHIN_ONE = "share within one step"  # (question)
    QUESTION_RWG = "rwg of a question"  # (question)
    VARIABLE_SCORE = "score of a variable"  # (variable)
    VOICE_SCORE = "score of a variable by one voice"  # (variable, voice)
    VOICE_GAP = "gap between companies and organisation"  # (variable)
    LOOP_MEAN = "geometric mean of a loop"  # (loop)
    STAGE_STATE = "state of a stage"  # (stage)
    POSITION = "position"  # (nothing)
    CONFIDENCE = "confidence"  # (nothing)
    COMPANY_SHARE = "share of company voices"  # (nothing)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of an outcome; `id` and `voice` are empty where the kind needs none."""

    kind: FigureKind
    id: str = ""
    voice: str = ""
