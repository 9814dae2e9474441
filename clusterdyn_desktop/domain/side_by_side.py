"""Side by side: every respondent's answer to every question, and where the answers part.

Puts the figures of `scoring/questions.py` beside the answers they come from, so that the interview
team can agree on a value (method.md 6.4.2). Interviews that do not count are shown, and enter no
figure (6.4.0).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from clusterdyn_desktop.domain.instrument import Instrument, Question
from clusterdyn_desktop.domain.interview_flow import planned_questions
from clusterdyn_desktop.domain.records import AgreedValue, Answer, AnswerState, Interview
from clusterdyn_desktop.domain.remarks import differ
from clusterdyn_desktop.domain.scoring.consent import counts
from clusterdyn_desktop.domain.scoring.outcome import QuestionOutcome
from clusterdyn_desktop.domain.scoring.questions import median, question_outcome


@dataclass(frozen=True, slots=True)
class Column:
    """One interview. `voice` is empty where the instrument does not know the role."""

    interview: Interview
    voice: str
    counts: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """What one interview gave for one question; `is_planned`: the question is in its set.

    `answer` is None where nobody has touched it.
    """

    answer: Answer | None
    is_planned: bool

    @property
    def state(self) -> AnswerState:
        """What became of the question."""
        return AnswerState.OPEN if self.answer is None else self.answer.state

    @property
    def score(self) -> int | None:
        """The score (1–5), only with `AnswerState.SCORED`."""
        return None if self.answer is None else self.answer.score

    @property
    def has_note(self) -> bool:
        """Whether the interviewer wrote a note."""
        return self.answer is not None and bool(self.answer.note.strip())

    @property
    def has_quote(self) -> bool:
        """Whether the respondent's words were written down."""
        return self.answer is not None and bool(self.answer.quote.strip())

    @property
    def is_flagged(self) -> bool:
        """Whether the answer was flagged for a second look."""
        return self.answer is not None and bool(self.answer.flag.strip())

    @property
    def is_touched(self) -> bool:
        """Whether there is anything to see: a state, words or a flag."""
        is_open = self.state is AnswerState.OPEN
        return not is_open or self.has_note or self.has_quote or self.is_flagged


@dataclass(frozen=True, slots=True)
class QuestionGap:
    """The companies' and the organisation's medians of a question that lie a step or more apart."""

    companies: float
    organisation: float

    @property
    def steps(self) -> float:
        """How far apart they are, never negative."""
        return abs(self.companies - self.organisation)


@dataclass(frozen=True, slots=True)
class Row:
    """One question over all interviews; `cells` stand in the order of the matrix's columns.

    The figures rest on the interviews that count. `by_voice` has every voice of the instrument,
    None where it scored nothing; `gap` is the finding of 6.4.11, asked of one question (5.3);
    `differs` says whether respondents differ, by the rule used everywhere (`remarks.differ`).
    """

    question: Question
    cells: tuple[Cell, ...]
    outcome: QuestionOutcome
    agreed: AgreedValue | None
    by_voice: Mapping[str, float | None]
    gap: QuestionGap | None
    differs: bool

    @property
    def spread(self) -> int | None:
        """Steps between the lowest and the highest scored answer; None without any."""
        scores = self.outcome.scores
        return scores[-1] - scores[0] if scores else None


@dataclass(frozen=True)
class Matrix:
    """Questions × respondents. Rows are in the instrument's order of stages, variables, questions.

    Columns stand by voice in the instrument's order (unknown roles last), then by label.
    """

    instrument: Instrument
    assessment_id: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...] = field(repr=False)

    @cached_property
    def row_of(self) -> Mapping[str, Row]:
        """Rows by question id."""
        return {row.question.id: row for row in self.rows}

    @property
    def counting(self) -> int:
        """How many interviews enter the figures."""
        return sum(column.counts for column in self.columns)

    @property
    def has_answers(self) -> bool:
        """Whether anybody scored anything that counts."""
        return any(row.outcome.n for row in self.rows)

    def has_few_answers(self, row: Row) -> bool:
        """Say whether fewer scored a question than the number every question should reach (6.5)."""
        return row.outcome.n < self.instrument.planning.answers_wanted


def side_by_side(
    instrument: Instrument,
    assessment_id: str,
    interviews: Iterable[Interview],
    answers: Iterable[Answer],
    agreed_values: Iterable[AgreedValue],
) -> Matrix:
    """Lay out an assessment. Give every interview; those without consent enter no figure."""
    columns = _columns(instrument, interviews)
    held = {(answer.interview_id, answer.question_id): answer for answer in answers}
    planned = {
        column.interview.id: {q.id for q in planned_questions(instrument, column.interview)}
        for column in columns
    }
    agreed = {value.question_id: value for value in agreed_values if value.score is not None}
    rows = []
    for question in _in_order(instrument):
        cells = tuple(
            Cell(
                held.get((column.interview.id, question.id)),
                question.id in planned[column.interview.id],
            )
            for column in columns
        )
        rows.append(_row(instrument, question, columns, cells, agreed.get(question.id)))
    return Matrix(instrument, assessment_id, columns, tuple(rows))


def _columns(instrument: Instrument, interviews: Iterable[Interview]) -> tuple[Column, ...]:
    order = {voice: place for place, voice in enumerate(instrument.voices)}
    columns = [
        Column(interview, instrument.voice_by_role.get(interview.role, ""), counts(interview))
        for interview in interviews
    ]
    return tuple(
        sorted(
            columns,
            key=lambda column: (
                order.get(column.voice, len(order)),
                column.interview.label,
                column.interview.id,
            ),
        )
    )


def _in_order(instrument: Instrument) -> list[Question]:
    """Return the questions by stage, then by variable, each in the instrument's order."""
    stages = {stage.id: place for place, stage in enumerate(instrument.stages)}
    variables = {variable.id: place for place, variable in enumerate(instrument.variables)}
    return sorted(
        instrument.questions,
        key=lambda question: (stages[question.stage], variables[question.variable]),
    )


def _row(
    instrument: Instrument,
    question: Question,
    columns: Sequence[Column],
    cells: tuple[Cell, ...],
    agreed: AgreedValue | None,
) -> Row:
    counting: list[Answer] = []
    scores: defaultdict[str, list[int]] = defaultdict(list)
    for column, cell in zip(columns, cells, strict=True):
        if column.counts and cell.answer is not None:
            counting.append(cell.answer)
            if cell.score is not None:
                scores[column.voice].append(cell.score)
    by_voice = {voice: median(sorted(scores[voice])) for voice in instrument.voices}
    outcome = question_outcome(question.id, counting, agreed.score if agreed else None)
    return Row(
        question,
        cells,
        outcome,
        agreed,
        by_voice,
        _gap(instrument, by_voice),
        differ(outcome.scores),
    )


def _gap(instrument: Instrument, by_voice: Mapping[str, float | None]) -> QuestionGap | None:
    companies = by_voice[instrument.company_voice]
    organisation = by_voice[instrument.organisation_voice]
    if companies is None or organisation is None:
        return None
    gap = QuestionGap(companies, organisation)
    return gap if gap.steps >= instrument.rules.voice_gap else None
