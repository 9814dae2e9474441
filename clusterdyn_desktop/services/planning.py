"""Planning an assessment: its facts, who is to be interviewed, and their consent."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.interview_flow import is_done, planned_questions
from clusterdyn_desktop.domain.records import Assessment, Cluster, Interview, new_id
from clusterdyn_desktop.services.dossiers import instrument_of, open_dossier
from clusterdyn_desktop.services.ports import Author, InstrumentLibrary, Store, nobody


@dataclass(frozen=True, slots=True)
class PlannedInterview:
    """An interview with how far it has come; `planned` and `done` count questions."""

    interview: Interview
    planned: int
    done: int


@dataclass(frozen=True, slots=True)
class Plan:
    """An assessment with its interviews, in the order of their labels."""

    cluster: Cluster
    assessment: Assessment
    instrument: Instrument
    interviews: tuple[PlannedInterview, ...]


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
        return Plan(
            dossier.cluster.record,
            dossier.assessment.record,
            instrument,
            _interviews(dossier, instrument),
        )

    def change_assessment(self, assessment: Assessment) -> None:
        """Keep changes to the facts. Raises `assessment.period` when it ends before it starts."""
        start, end = assessment.period_start, assessment.period_end
        if start is not None and end is not None and end < start:
            raise UserError("assessment.period", start=start.isoformat(), end=end.isoformat())
        with self._store.unit_of_work(self._who()) as work:
            work.put(assessment)
            work.commit()

    def add_interview(self, interview: Interview) -> Interview:
        """Keep a new interview; its id is made here. Raises `interview.label-taken`."""
        added = replace(interview, id=new_id())
        self._keep(added)
        return added

    def change_interview(self, interview: Interview) -> None:
        """Keep changes to an interview. Raises `interview.no-label`, `interview.label-taken`."""
        self._keep(interview)

    def _keep(self, interview: Interview) -> None:
        if not interview.label.strip():
            raise UserError("interview.no-label")
        with self._store.unit_of_work(self._who()) as work:
            others = work.find(Interview, interview.assessment_id)
            taken = {o.record.label for o in others if o.record.id != interview.id}
            if interview.label in taken:
                raise UserError("interview.label-taken", label=interview.label)
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
        interview, len(questions), len(questions & done.get(interview.id, set()))
    )


def _in_order(dossier: Dossier) -> Sequence[Interview]:
    return sorted(living(dossier.interviews), key=lambda interview: interview.label)
