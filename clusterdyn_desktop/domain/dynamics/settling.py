"""What would settle where a cluster stands: further answers to single questions (method.md 6.4.7).

A deciding question is one whose value, moved by one step, moves the position. Here it is asked how
many further answers it takes to do that, and how many to put it beyond one more voice. All of it
is arithmetic on medians: nobody knows what the next respondent will say.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from clusterdyn_desktop.domain.dynamics.trying import Trial, tried
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.scoring.outcome import Outcome, QuestionOutcome

MOST_ANSWERS = 10
"""More further answers than this to one question are not to be had."""


@dataclass(frozen=True, slots=True)
class Settling:
    """What further answers would do to a deciding question.

    `to_move` is the least number of further answers that could change the established stage, all
    of one score; None where more than `MOST_ANSWERS` could not. `to_settle` is the least number
    of further answers like those there are, after which no single one could change it; None where
    that many are not enough. A question with an agreed value does not move by answers: None both.
    """

    question: str
    answers: int
    to_move: int | None
    to_settle: int | None


@dataclass(frozen=True, slots=True)
class Missing:
    """A variable of which too little is known, and what it takes.

    `interviews` more must score one of its questions (0: enough do), and `questions` of those in
    `without_value` must get a value.
    """

    variable: str
    interviews: int
    questions: int
    without_value: tuple[str, ...]


def settling(instrument: Instrument, outcome: Outcome) -> tuple[Settling, ...]:
    """Return the deciding questions, those that the fewest further answers could move first."""
    found = [
        _settling(instrument, outcome, outcome.questions[question])
        for question in outcome.doubt.deciding_questions
    ]
    return tuple(sorted(found, key=lambda each: each.to_move or MOST_ANSWERS + 1))


def missing(instrument: Instrument, outcome: Outcome) -> tuple[Missing, ...]:
    """Return the variables that are not known, in the instrument's order, with what they lack."""
    return tuple(
        _missing(instrument, outcome, variable.id)
        for variable in instrument.variables
        if not outcome.variables[variable.id].is_known
    )


def _settling(instrument: Instrument, outcome: Outcome, held: QuestionOutcome) -> Settling:
    if held.agreed is not None or not held.scores:
        return Settling(held.question, held.n, None, None)
    asking = _Asking(instrument, outcome, held)
    return Settling(held.question, held.n, asking.to_move(), asking.to_settle())


class _Asking:
    """Adds answers to one question, and asks what becomes of the position."""

    def __init__(self, instrument: Instrument, outcome: Outcome, held: QuestionOutcome) -> None:
        self._instrument = instrument
        self._outcome = outcome
        self._held = held
        rules = instrument.rules
        self._scale = range(rules.score_minimum, rules.score_maximum + 1)
        self._seen: dict[float, bool] = {}

    def to_move(self) -> int | None:
        return next(
            (
                count
                for count in range(1, MOST_ANSWERS + 1)
                if any(self._moves([score] * count) for score in self._scale)
            ),
            None,
        )

    def to_settle(self) -> int | None:
        return next((count for count in range(MOST_ANSWERS + 1) if self._settles(count)), None)

    def _settles(self, count: int) -> bool:
        """Say whether after some answers like those there are no single one moves anything."""
        return any(
            not self._moves(alike)
            and not any(self._moves([*alike, score]) for score in self._scale)
            for alike in self._alike(count)
        )

    def _alike(self, count: int) -> Iterator[list[int]]:
        """Yield further answers like those there are: at the median, or beside it."""
        middle = median(self._held.scores)
        for score in sorted({int(middle), int(middle + 0.5)}):
            yield [score] * count

    def _moves(self, further: Sequence[int]) -> bool:
        value = float(median([*self._held.scores, *further]))
        if value not in self._seen:
            trial = Trial(questions={self._held.question: value})
            result = tried(self._instrument, self._outcome, trial)
            self._seen[value] = result.position.established != self._outcome.position.established
        return self._seen[value]


def _missing(instrument: Instrument, outcome: Outcome, variable: str) -> Missing:
    rules, held = instrument.rules, outcome.variables[variable]
    values: Mapping[str, float | None] = {
        question.id: outcome.questions[question.id].value
        for question in instrument.questions_by_variable[variable]
    }
    without = tuple(key for key, value in values.items() if value is None)
    is_single = instrument.variable_by_id[variable].single_source
    needed = (
        rules.single_source_minimum_interviews if is_single else rules.variable_minimum_interviews
    )
    return Missing(
        variable=variable,
        interviews=max(0, needed - held.respondents),
        questions=_values_lacking(len(values), len(values) - len(without), instrument),
        without_value=without,
    )


def _values_lacking(questions: int, known: int, instrument: Instrument) -> int:
    """Return how many more questions need a value (6.4.3)."""
    share = instrument.rules.variable_question_share
    return next(
        more for more in range(questions - known + 1) if known + more >= max(1, share * questions)
    )
