"""What an instrument says about planning its interviews: core set, minutes, answers wanted.

Which questions each respondent gets is worked out in `rotation.py`. Source: method.md 6.5.
"""

import math
from dataclasses import dataclass

SMALLEST_PART = 6
"""Decimals of a minute that count; what is beyond comes from reckoning in binary."""


@dataclass(frozen=True, slots=True)
class InterviewPlanning:
    """How long interviews take, what is asked of everybody, and how often each question is asked.

    `core` are the questions to put to everybody they are meant for, in the instrument's order.
    An interview takes `opening_minutes` (purpose, consent, a story to begin with, and closing)
    and `question_minutes` for each question. `answers_wanted` is the number of interviews in
    which every question is to be asked.

    The defaults fit both figures of method.md 6.5: about 12 questions take 40 minutes and the 36
    of a small company 75–90, so 24 questions more take some 42 minutes: 1.75 for each, and
    40 − 12 × 1.75 = 19 for the rest. The full set then takes 19 + 36 × 1.75 = 82 minutes.
    """

    core: tuple[str, ...] = ()
    opening_minutes: float = 19.0
    question_minutes: float = 1.75
    answers_wanted: int = 3

    def minutes(self, count: int) -> int:
        """Return how long an interview of `count` questions takes, in whole minutes, up."""
        exact = self.opening_minutes + count * self.question_minutes
        return math.ceil(round(exact, SMALLEST_PART))

    def questions_within(self, minutes: int) -> int:
        """Return the largest number of questions whose interview takes no more than `minutes`.

        0 where there is no time for a single one.
        """
        count = max(0, int((minutes - self.opening_minutes) / self.question_minutes) + 1)
        while count and self.minutes(count) > minutes:
            count -= 1
        return count
