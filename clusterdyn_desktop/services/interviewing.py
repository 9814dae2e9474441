"""Interviewing: one question at a time, every change on disk before the next."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from clusterdyn_desktop.domain.collisions import with_registers
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument, Question
from clusterdyn_desktop.domain.interview_flow import next_open, planned_questions
from clusterdyn_desktop.domain.records import (
    Answer,
    AnswerState,
    Assessment,
    Certainty,
    Cluster,
    Interview,
    Jotting,
    empty_answer,
)
from clusterdyn_desktop.services.drafts import HalfTyped, TypedPart, drop_draft, half_typed
from clusterdyn_desktop.services.interview_records import Seen, change_answer, unfiled
from clusterdyn_desktop.services.meanwhile import OwnStep, no_own_step
from clusterdyn_desktop.services.ports import Author, Clock, InstrumentLibrary, nobody
from clusterdyn_desktop.services.store_port import Place, Store

HIGHEST_EVIDENCE = 4

WRITTEN = {"note": TypedPart.NOTE, "quote": TypedPart.QUOTE, "flag": TypedPart.FLAG}
"""The registers whose words are typed, with the draft that goes when they are kept."""


@dataclass(frozen=True, slots=True)
class InterviewSheet:
    """An interview laid out for work; `answers` by question id hold only what was touched.

    `place` is the question to open: where work stopped, else the first open one. `drafts` are the
    words that were being typed, oldest first; `jottings` those not filed yet, in the order they
    were jotted down.
    """

    cluster: Cluster
    assessment: Assessment
    interview: Interview
    instrument: Instrument
    questions: tuple[Question, ...]
    answers: Mapping[str, Answer]
    place: str
    drafts: tuple[HalfTyped, ...] = ()
    jottings: tuple[Jotting, ...] = ()

    def has(self, question_id: str) -> bool:
        """Say whether a question is one of this interview's."""
        return any(question.id == question_id for question in self.questions)

    def answer(self, question_id: str) -> Answer:
        """Return the answer to a question, untouched where there is none yet."""
        return self.answers.get(question_id) or empty_answer(self.interview.id, question_id)


@dataclass(frozen=True, slots=True)
class Saved:
    """An answer as it now is on disk, and when it got there (UTC)."""

    answer: Answer
    at: datetime


class Interviewing:
    """Opens interviews and keeps what is answered. Each call is one committed transaction.

    `seen` is what the person had seen of an answer: what they started from, then their own changes
    that may be written by now. Where somebody else changed the same part meanwhile, to something
    else, nothing is written and `answer.changed-meanwhile` is raised (`ChangedMeanwhile`, with both
    versions). Without `seen` the last one wins.
    """

    def __init__(
        self,
        store: Store,
        instruments: InstrumentLibrary,
        clock: Clock,
        who: Author = nobody,
        *,
        is_own_step: OwnStep = no_own_step,
        desk: str = "",
    ) -> None:
        self._store = store
        self._instruments = instruments
        self._clock = clock
        self._who = who
        self._is_own_step = is_own_step
        self._desk = desk

    def open(self, interview_id: str) -> InterviewSheet:
        """Lay out an interview.

        Raises `interview.unknown`, `interview.erased`, `interview.no-questions`.
        """
        with self._store.unit_of_work() as work:
            held = work.get(Interview, interview_id)
            if held is None or held.deleted:
                raise UserError("interview.unknown", interview=interview_id)
            interview = held.record
            if interview.erased_on is not None:
                raise UserError("interview.erased")
            assessment = work.get(Assessment, interview.assessment_id)
            cluster = work.get(Cluster, assessment.record.cluster_id) if assessment else None
            answers = {a.record.question_id: a.record for a in work.find(Answer, interview_id)}
            place = work.place_in(interview_id)
            drafts = half_typed(work.drafts(interview_id), self._desk)
            jottings = unfiled(work, interview_id)
        if assessment is None or cluster is None:
            raise UserError("interview.unknown", interview=interview_id)
        instrument = self._instruments.get(
            assessment.record.instrument_id, assessment.record.instrument_version
        )
        questions = planned_questions(instrument, interview)
        if not questions:
            raise UserError("interview.no-questions", label=interview.label, role=interview.role)
        return InterviewSheet(
            cluster.record,
            assessment.record,
            interview,
            instrument,
            questions,
            answers,
            _opening_place(questions, answers, place),
            drafts,
            jottings,
        )

    def score(self, interview_id: str, question_id: str, score: int, seen: Seen = None) -> Saved:
        """Keep a score (1–5 by anchor). Raises `answer.score-range`."""
        if not 1 <= score <= 5:
            raise UserError("answer.score-range", found=score)
        return self._keep(
            interview_id,
            question_id,
            lambda answer: replace(answer, state=AnswerState.SCORED, score=score),
            seen,
        )

    def state(
        self, interview_id: str, question_id: str, state: AnswerState, seen: Seen = None
    ) -> Saved:
        """Keep a state other than scored, `OPEN` to take an answer back; the score goes."""
        if state is AnswerState.SCORED:
            raise ValueError("a scored answer needs its score: call score()")
        return self._keep(
            interview_id,
            question_id,
            lambda answer: replace(answer, state=state, score=None),
            seen,
        )

    def evidence(
        self, interview_id: str, question_id: str, grade: int | None, seen: Seen = None
    ) -> Saved:
        """Keep the evidence grade (0–4), or None to take it back."""
        if grade is not None and not 0 <= grade <= HIGHEST_EVIDENCE:
            raise UserError("answer.evidence-range", found=grade)
        return self._keep(
            interview_id, question_id, lambda answer: replace(answer, evidence=grade), seen
        )

    def certainty(
        self,
        interview_id: str,
        question_id: str,
        certainty: Certainty | None,
        seen: Seen = None,
    ) -> Saved:
        """Keep the interviewer's certainty, or None to take it back."""
        return self._keep(
            interview_id, question_id, lambda answer: replace(answer, certainty=certainty), seen
        )

    def note(self, interview_id: str, question_id: str, note: str, seen: Seen = None) -> Saved:
        """Keep the interviewer's note; its draft is dropped with it."""
        return self._keep(
            interview_id,
            question_id,
            lambda answer: replace(answer, note=note),
            seen,
            written=TypedPart.NOTE,
        )

    def quote(
        self,
        interview_id: str,
        question_id: str,
        quote: str,
        permission: bool | None,
        seen: Seen = None,
    ) -> Saved:
        """Keep the respondent's words, and whether they may be quoted (None: not decided)."""
        return self._keep(
            interview_id,
            question_id,
            lambda answer: replace(answer, quote=quote, quote_permission=permission),
            seen,
            written=TypedPart.QUOTE,
        )

    def flag(self, interview_id: str, question_id: str, reason: str, seen: Seen = None) -> Saved:
        """Flag an answer with a short reason; an empty one takes the flag away."""
        return self._keep(
            interview_id,
            question_id,
            lambda answer: replace(answer, flag=reason),
            seen,
            written=TypedPart.FLAG,
        )

    def put_back(self, answer: Answer, register: str, seen: Seen) -> Saved:
        """Keep one register of an answer that could not be kept when it was given."""
        (given,) = (each for each in answer.registers if each.name == register)
        return self._keep(
            answer.interview_id,
            answer.question_id,
            lambda held: with_registers(held, answer, [given]),
            seen,
            WRITTEN.get(register),
        )

    def _keep(
        self,
        interview_id: str,
        question_id: str,
        change: Callable[[Answer], Answer],
        seen: Seen,
        written: TypedPart | None = None,
    ) -> Saved:
        with self._store.unit_of_work(self._who()) as work:
            after = change_answer(
                work,
                interview_id,
                question_id,
                change,
                self._clock,
                seen=seen,
                is_own_step=self._is_own_step,
            )
            if written is not None:
                drop_draft(work, interview_id, question_id, written, self._desk)
            work.commit()
        return Saved(after, self._clock.now())

    def remember_place(self, sheet: InterviewSheet, question_id: str) -> None:
        """Keep where work in an interview stands, to come back to the same question."""
        with self._store.unit_of_work(self._who()) as work:
            work.remember_place(
                Place(sheet.assessment.id, sheet.interview.id, question_id, self._clock.now())
            )
            work.commit()

    def last_place(self) -> Place | None:
        """Return where work stopped last, if that interview still exists."""
        with self._store.unit_of_work() as work:
            place = work.place()
            held = work.get(Interview, place.interview_id) if place else None
        return place if held and not held.deleted else None


def _opening_place(
    questions: tuple[Question, ...], answers: Mapping[str, Answer], place: Place | None
) -> str:
    if place and any(question.id == place.question_id for question in questions):
        return place.question_id
    return next_open(questions, answers, None) or questions[0].id
