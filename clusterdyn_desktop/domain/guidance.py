"""What helps an interviewer with one question: what it is after, and what answers sound like."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuestionGuidance:
    """Guidance on one question in one language.

    `purpose` is what the question is after, `probe` what to ask next when the answer is general;
    `examples` are what an answer of each score sounds like. They help in choosing an anchor and
    never replace it.
    """

    purpose: str
    probe: str
    examples: Mapping[int, str]
