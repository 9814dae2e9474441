"""Scores of many interviews, tallied so that any selection of interviews is scored at once.

Doubt (rule 7) scores the same assessment more than a thousand times, each time with other
interviews. Every interview is therefore packed into one whole number with a small field for each
score of each question and for each variable it speaks to; adding the numbers of the interviews
selected adds all their tallies in one step.
"""

from collections.abc import Iterable, Mapping, Sequence

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Answer
from clusterdyn_desktop.domain.scoring.loops import loop_outcome
from clusterdyn_desktop.domain.scoring.outcome import StageState, VariableStatus
from clusterdyn_desktop.domain.scoring.questions import median
from clusterdyn_desktop.domain.scoring.stages import stage_state
from clusterdyn_desktop.domain.scoring.variables import variable_score, variable_status


class Tally:
    """The interviews of an assessment, ready to be scored in any selection.

    `interviews` are the ids of those that count, in any order; `answers` those of these
    interviews; `agreed` the agreed values (1–5) by question.
    """

    def __init__(
        self,
        instrument: Instrument,
        interviews: Iterable[str],
        answers: Iterable[Answer],
        agreed: Mapping[str, int],
    ) -> None:
        self._instrument = instrument
        self._agreed = agreed
        self.interviews: Sequence[str] = sorted(interviews)
        self._bits = len(self.interviews).bit_length() + 1
        self._span = instrument.rules.score_maximum
        self._question_place = {
            question.id: place * self._span * self._bits
            for place, question in enumerate(instrument.questions)
        }
        first = len(instrument.questions) * self._span * self._bits
        self._variable_place = {
            variable.id: first + place * self._bits
            for place, variable in enumerate(instrument.variables)
        }
        self._median_of_field: dict[int, float | None] = {}
        self.packed: Mapping[str, int] = self._pack(answers)

    def _pack(self, answers: Iterable[Answer]) -> Mapping[str, int]:
        packed = dict.fromkeys(self.interviews, 0)
        spoken: set[tuple[str, str]] = set()
        for answer in answers:
            if answer.score is None or answer.interview_id not in packed:
                continue
            offset = (answer.score - 1) * self._bits
            packed[answer.interview_id] += 1 << (self._question_place[answer.question_id] + offset)
            variable = self._instrument.question_by_id[answer.question_id].variable
            spoken.add((answer.interview_id, variable))
        for interview, variable in spoken:
            packed[interview] += 1 << self._variable_place[variable]
        return packed

    def total(self, interviews: Iterable[str]) -> int:
        """Add up the interviews named; one named twice counts as two."""
        return sum(self.packed[interview] for interview in interviews)

    def established(self, total: int, changed: Mapping[str, float] | None = None) -> int:
        """Return the established stage (0–5) for a total of interviews.

        `changed` replaces the values of single questions, for asking what would decide.
        """
        established = 0
        for stage in self._instrument.stages:
            loop = self._instrument.loop_by_id[stage.defining_loop]
            known = self._known(loop.variables, total, changed or {})
            outcome = loop_outcome(loop, known, self._instrument.rules)
            if stage_state(outcome, self._instrument.rules) is not StageState.WORKING:
                break
            established = stage.id
        return established

    def _known(
        self, variables: Iterable[str], total: int, changed: Mapping[str, float]
    ) -> Mapping[str, float]:
        known = {}
        for variable in variables:
            values = [
                changed.get(question.id, self.value(question.id, total))
                for question in self._instrument.questions_by_variable[variable]
            ]
            score = variable_score(values)
            status = variable_status(
                self._instrument.variable_by_id[variable],
                values,
                self._field(total, self._variable_place[variable], 1),
                self._instrument.rules,
            )
            if score is not None and status is not VariableStatus.INSUFFICIENT:
                known[variable] = score
        return known

    def value(self, question: str, total: int) -> float | None:
        """Return a question's value in a total: the agreed one, else the median."""
        agreed = self._agreed.get(question)
        if agreed is not None:
            return float(agreed)
        field = self._field(total, self._question_place[question], self._span)
        if field not in self._median_of_field:
            self._median_of_field[field] = median(self._unpack(field))
        return self._median_of_field[field]

    def _field(self, total: int, place: int, count: int) -> int:
        return (total >> place) & ((1 << (self._bits * count)) - 1)

    def _unpack(self, field: int) -> list[int]:
        return [
            score
            for score in range(1, self._span + 1)
            for _ in range(self._field(field, (score - 1) * self._bits, 1))
        ]
