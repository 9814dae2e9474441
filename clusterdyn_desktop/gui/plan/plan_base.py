"""What a plan rests on: pure functions over its interviews, without words."""

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import Enum, auto

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.domain.scoring.consent import counts
from clusterdyn_desktop.domain.scoring.outcome import InterviewBase
from clusterdyn_desktop.domain.scoring.results import interview_base
from clusterdyn_desktop.services.planning import Plan, PlannedInterview


class Standing(Enum):
    """Whether an interview enters the results (6.4.0), and if not, why."""

    COUNTS = auto()
    NOT_ASKED = auto()
    REFUSED = auto()
    WITHDRAWN = auto()
    ERASED = auto()


def standing(interview: Interview) -> Standing:
    """Return whether an interview enters the results, and if not, why."""
    if counts(interview):
        return Standing.COUNTS
    if interview.erased_on is not None:
        return Standing.ERASED
    if interview.consent_withdrawn_on is not None:
        return Standing.WITHDRAWN
    return Standing.NOT_ASKED if interview.consent_report is None else Standing.REFUSED


def interviews_of(plan: Plan) -> list[Interview]:
    """Return the interviews of a plan."""
    return [planned.interview for planned in plan.interviews]


def hoped_for(plan: Plan) -> InterviewBase:
    """Return the base the results will have once consent is given where it is not asked yet."""
    interviews = interviews_of(plan)
    hoped = [i for i in interviews if standing(i) in {Standing.COUNTS, Standing.NOT_ASKED}]
    return interview_base(plan.instrument, interviews, hoped)


def per_role(plan: Plan) -> Mapping[str, int]:
    """Return the number of interviews planned for every role, in the instrument's order."""
    planned = Counter(interview.role for interview in interviews_of(plan))
    return {role.id: planned[role.id] for role in plan.instrument.roles}


def not_asked(plan: Plan) -> int:
    """Return the number of interviews whose consent is still to be asked for."""
    return sum(standing(i) is Standing.NOT_ASKED for i in interviews_of(plan))


def left_out(plan: Plan) -> int:
    """Return the number of interviews without consent, or whose consent was withdrawn."""
    out = {Standing.REFUSED, Standing.WITHDRAWN}
    return sum(standing(i) in out for i in interviews_of(plan))


def speaks_for_company(instrument: Instrument, role: str) -> bool:
    """Say whether a role speaks with the companies' voice."""
    return instrument.voice_by_role.get(role) == instrument.company_voice


def next_to_hold(interviews: Sequence[PlannedInterview]) -> PlannedInterview | None:
    """Return the interview to go on with: one begun, else the first not done, else the first.

    Never one that was erased.
    """
    interviews = [each for each in interviews if each.interview.erased_on is None]
    begun = (p for p in interviews if 0 < p.done < p.planned)
    waiting = (p for p in interviews if p.done < p.planned)
    return next(begun, None) or next(waiting, None) or next(iter(interviews), None)
