"""Scores of many interviews, tallied so that any selection of interviews is scored at once.

Doubt (rule 7) scores the same assessment more than a thousand times, each time with other
interviews. Every interview is therefore packed into one whole number with a small field for each
score of each question, and one for each variable it speaks to; adding the numbers of the
interviews selected adds all their tallies in one step. What belongs to one variable lies together
as a block, so that what was seen before need not be scored again.
"""

from collections.abc import Iterable, Mapping, Sequence

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Answer
from clusterdyn_desktop.domain.scoring.loops import loop_outcome
from clusterdyn_desktop.domain.scoring.outcome import StageState, VariableStatus
from clusterdyn_desktop.domain.scoring.questions import median
from clusterdyn_desktop.domain.scoring.stages import stage_state
from clusterdyn_desktop.domain.scoring.variables import variable_score, variable_status

NOTHING_CHANGED: Mapping[str, float] = {}


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
        self._mask = (1 << self._bits) - 1
        self._span = instrument.rules.score_maximum
        self._field_mask = (1 << (self._bits * self._span)) - 1
        self._block_place: dict[str, int] = {}
        self._block_mask: dict[str, int] = {}
        self._question_place: dict[str, int] = {}
        self._lay_out()
        self._seen: dict[tuple[str, int], float | None] = {}
        self._median_of: dict[int, float | None] = {}
        self.packed: Mapping[str, int] = self._pack(answers)

    def _lay_out(self) -> None:
        """Give every variable its block: a field for its speakers, then its questions' scores."""
        place = 0
        for variable, questions in self._instrument.questions_by_variable.items():
            self._block_place[variable] = place
            for number, question in enumerate(questions):
                offset = self._bits * (1 + number * self._span)
                self._question_place[question.id] = place + offset
            width = self._bits * (1 + len(questions) * self._span)
            self._block_mask[variable] = (1 << width) - 1
            place += width

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
            packed[interview] += 1 << self._block_place[variable]
        return packed

    def total(self, interviews: Iterable[str]) -> int:
        """Add up the interviews named; one named twice counts as two.

        At most as many as there are interviews, or a field would run over into the next.
        """
        return sum(map(self.packed.__getitem__, interviews))

    def established(self, total: int, changed: Mapping[str, float] = NOTHING_CHANGED) -> int:
        """Return the established stage (0–5) for a total of interviews.

        `changed` replaces the values of single questions, for asking what would decide.
        """
        established = 0
        rules = self._instrument.rules
        for stage in self._instrument.stages:
            loop = self._instrument.loop_by_id[stage.defining_loop]
            known = self._known(loop.variables, total, changed)
            if stage_state(loop_outcome(loop, known, rules), rules) is not StageState.WORKING:
                break
            established = stage.id
        return established

    def _known(
        self, variables: Iterable[str], total: int, changed: Mapping[str, float]
    ) -> Mapping[str, float]:
        known = {}
        for variable in variables:
            block = (total >> self._block_place[variable]) & self._block_mask[variable]
            score = self._variable(variable, block, total, changed)
            if score is not None:
                known[variable] = score
        return known

    def _variable(
        self, variable: str, block: int, total: int, changed: Mapping[str, float]
    ) -> float | None:
        """Return a variable's score if it is known, from what was seen before if possible."""
        if changed:
            return self._score(variable, block, total, changed)
        key = (variable, block)
        if key not in self._seen:
            self._seen[key] = self._score(variable, block, total, changed)
        return self._seen[key]

    def _score(
        self, variable: str, block: int, total: int, changed: Mapping[str, float]
    ) -> float | None:
        values = [
            changed.get(question.id, self.value(question.id, total))
            for question in self._instrument.questions_by_variable[variable]
        ]
        status = variable_status(
            self._instrument.variable_by_id[variable],
            values,
            block & self._mask,
            self._instrument.rules,
        )
        return None if status is VariableStatus.INSUFFICIENT else variable_score(values)

    def value(self, question: str, total: int) -> float | None:
        """Return a question's value in a total: the agreed one, else the median."""
        agreed = self._agreed.get(question)
        if agreed is not None:
            return float(agreed)
        field = (total >> self._question_place[question]) & self._field_mask
        if field not in self._median_of:
            self._median_of[field] = median(self._unpack(field))
        return self._median_of[field]

    def _unpack(self, field: int) -> list[int]:
        return [
            score
            for score in range(1, self._span + 1)
            for _ in range((field >> ((score - 1) * self._bits)) & self._mask)
        ]
