"""Planning an assessment: its facts, who is to be interviewed, and which questions each gets."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.interview_flow import is_done, planned_questions
from clusterdyn_desktop.domain.records import (
    Answer,
    Assessment,
    Cluster,
    Interview,
    new_id,
)
from clusterdyn_desktop.domain.rotation import (
    Coverage,
    Respondent,
    Sets,
    coverage,
    propose,
    respondent_of,
)
from clusterdyn_desktop.services.dossiers import instrument_of, open_dossier
from clusterdyn_desktop.services.meanwhile import joined_with_held
from clusterdyn_desktop.services.ports import Author, InstrumentLibrary, nobody
from clusterdyn_desktop.services.store_port import Store, UnitOfWork

QUESTION_SETS = "question sets"
"""The reason in the change log for a plan of question sets that was taken over."""

Minutes = int | Mapping[str, int] | None
"""The time for an interview: for all the same, by interview id, or no limit."""


@dataclass(frozen=True, slots=True)
class PlannedInterview:
    """An interview with how far it has come; `planned` and `done` count questions.

    `minutes` is how long that many questions take.
    """

    interview: Interview
    planned: int
    done: int
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """An assessment with its interviews, in the order of their labels.

    `coverage` says of every question how often it is planned, answered and wanted. `respondents`
    are the interviews as planning of question sets sees them, in the same order.
    """

    cluster: Cluster
    assessment: Assessment
    instrument: Instrument
    interviews: tuple[PlannedInterview, ...]
    coverage: tuple[Coverage, ...] = ()
    respondents: tuple[Respondent, ...] = ()

    def asked(self, question_id: str) -> tuple[str, ...]:
        """Return the labels of the interviews in which a question is planned, and that count."""
        left_out = {each.id for each in self.respondents if each.left_out}
        return tuple(
            each.interview.label
            for each in self.interviews
            if each.interview.id not in left_out
            and any(q.id == question_id for q in planned_questions(self.instrument, each.interview))
        )


@dataclass(frozen=True, slots=True)
class ProposedSet:
    """An interview with the question set it would get.

    `questions` are the ids in the instrument's order, `minutes` how long they take. `keeps` says
    that the interview keeps what it has: it has begun, or is left out.
    """

    interview: Interview
    questions: tuple[str, ...]
    minutes: int
    keeps: bool
    changes: bool


@dataclass(frozen=True, slots=True)
class ProposedPlan:
    """Question sets for all interviews of an assessment; nothing has changed yet.

    `before` and `after` are the coverage as it is and as it would be.
    """

    assessment_id: str
    instrument: Instrument
    interviews: tuple[ProposedSet, ...]
    before: tuple[Coverage, ...]
    after: tuple[Coverage, ...]

    @property
    def changed(self) -> int:
        """Number of interviews that would get another set."""
        return sum(each.changes for each in self.interviews)


class Planning:
    """Plans one assessment at a time."""

    def __init__(self, store: Store, instruments: InstrumentLibrary, who: Author = nobody) -> None:
        self._store = store
        self._instruments = instruments
        self._who = who

    def plan(self, assessment_id: str) -> Plan:
        """Return the plan of an assessment. Raises `assessment.unknown`, `instrument.unknown`."""
        dossier = open_dossier(self._store, assessment_id)
        instrument = instrument_of(self._instruments, dossier)
        respondents = _respondents(dossier)
        return Plan(
            dossier.cluster.record,
            dossier.assessment.record,
            instrument,
            _interviews(dossier, instrument),
            coverage(instrument, respondents, {}),
            respondents,
        )

    def propose_sets(
        self, assessment_id: str, minutes: Minutes = None, *, core_for_all: bool = False
    ) -> ProposedPlan:
        """Work out which questions each respondent gets; changes nothing (method.md 6.5).

        `minutes` is the time for one interview, or by interview id; without it there is time for
        all. Raises `assessment.unknown`, `instrument.unknown`.
        """
        dossier = open_dossier(self._store, assessment_id)
        instrument = instrument_of(self._instruments, dossier)
        respondents = _respondents(dossier)
        sets = propose(
            instrument, respondents, {} if minutes is None else minutes, core_for_all=core_for_all
        )
        return ProposedPlan(
            assessment_id,
            instrument,
            tuple(_proposed(instrument, interview, sets) for interview in _in_order(dossier)),
            coverage(instrument, respondents, {}),
            coverage(instrument, respondents, sets),
        )

    def use_sets(self, proposed: ProposedPlan) -> int:
        """Keep proposed question sets as one step; return the number of interviews changed.

        An interview that was begun or removed since keeps what it has.
        """
        changed = 0
        with self._store.unit_of_work(self._who()) as work:
            for each in proposed.interviews:
                held = work.get(Interview, each.interview.id)
                if not each.changes or held is None or held.deleted or _has_begun(work, each):
                    continue
                chosen = _kept_set(proposed.instrument, held.record, each.questions)
                changed += bool(work.put(replace(held.record, question_set=chosen), QUESTION_SETS))
            work.commit()
        return changed

    def change_assessment(self, assessment: Assessment, before: Assessment | None = None) -> None:
        """Keep changes to the facts. Raises `assessment.period` when it ends before it starts.

        With `before`, what the person had seen, only what differs from it is changed; raises
        `record.changed-meanwhile` where somebody else changed the same to something else.
        """
        start, end = assessment.period_start, assessment.period_end
        if start is not None and end is not None and end < start:
            raise UserError("assessment.period", start=start.isoformat(), end=end.isoformat())
        with self._store.unit_of_work(self._who()) as work:
            held = work.get_to_write(Assessment, assessment.id) if before else None
            if before and held:
                versions = ([before], assessment, held.record)
                assessment = joined_with_held(work, versions, assessment.id)
            work.put(assessment)
            work.commit()

    def add_interview(self, interview: Interview) -> Interview:
        """Keep a new interview; its id is made here. Raises `interview.label-taken`."""
        added = replace(interview, id=new_id())
        self._keep(added)
        return added

    def change_interview(self, interview: Interview, before: Interview | None = None) -> None:
        """Keep changes to an interview. Raises `interview.no-label`, `interview.label-taken`.

        With `before`, only what differs from it is changed; what somebody else, or another part
        of the program, changed meanwhile stays. Raises `record.changed-meanwhile` where that is
        the same, and something else.
        """
        self._keep(interview, before)

    def _keep(self, interview: Interview, before: Interview | None = None) -> None:
        if not interview.label.strip():
            raise UserError("interview.no-label")
        with self._store.unit_of_work(self._who()) as work:
            others = work.find(Interview, interview.assessment_id)
            taken = {o.record.label for o in others if o.record.id != interview.id}
            if interview.label in taken:
                raise UserError("interview.label-taken", label=interview.label)
            held = work.get_to_write(Interview, interview.id) if before else None
            if before and held:
                versions = ([before], interview, held.record)
                interview = joined_with_held(work, versions, interview.assessment_id)
            work.put(interview)
            work.commit()

    def remove_interview(self, interview_id: str) -> None:
        """Take an interview out; it stays in the store as a tombstone, answers and all."""
        with self._store.unit_of_work(self._who()) as work:
            work.delete(Interview, interview_id)
            work.commit()

    def propose_label(self, plan: Plan, role: str) -> str:
        """Return a pseudonym that is free, for example SE-S-07: country, role, number."""
        country = plan.cluster.country or "X"
        taken = {planned.interview.label for planned in plan.interviews}
        number = 1
        while (label := f"{country}-{role}-{number:02d}") in taken:
            number += 1
        return label


def _interviews(dossier: Dossier, instrument: Instrument) -> tuple[PlannedInterview, ...]:
    done: dict[str, set[str]] = {}
    for answer in living(dossier.answers):
        if is_done(answer):
            done.setdefault(answer.interview_id, set()).add(answer.question_id)
    return tuple(_planned(interview, instrument, done) for interview in _in_order(dossier))


def _planned(
    interview: Interview, instrument: Instrument, done: dict[str, set[str]]
) -> PlannedInterview:
    questions = {question.id for question in planned_questions(instrument, interview)}
    return PlannedInterview(
        interview,
        len(questions),
        len(questions & done.get(interview.id, set())),
        instrument.planning.minutes(len(questions)),
    )


def _in_order(dossier: Dossier) -> Sequence[Interview]:
    return sorted(living(dossier.interviews), key=lambda interview: interview.label)


def _respondents(dossier: Dossier) -> tuple[Respondent, ...]:
    answers: defaultdict[str, list[Answer]] = defaultdict(list)
    for answer in living(dossier.answers):
        answers[answer.interview_id].append(answer)
    return tuple(
        respondent_of(interview, answers[interview.id]) for interview in _in_order(dossier)
    )


def _proposed(instrument: Instrument, interview: Interview, sets: Sets) -> ProposedSet:
    present = tuple(question.id for question in planned_questions(instrument, interview))
    questions = sets.get(interview.id, present)
    return ProposedSet(
        interview,
        questions,
        instrument.planning.minutes(len(questions)),
        keeps=interview.id not in sets,
        changes=questions != present,
    )


def _kept_set(
    instrument: Instrument, interview: Interview, questions: tuple[str, ...]
) -> tuple[str, ...]:
    """Return a set as it is kept: empty where it is everything meant for the role."""
    whole = tuple(question.id for question in instrument.questions_for(interview.role))
    return () if questions == whole else questions


def _has_begun(work: UnitOfWork, each: ProposedSet) -> bool:
    answers = [stamped.record for stamped in work.find(Answer, each.interview.id)]
    return not respondent_of(each.interview, answers).plannable
