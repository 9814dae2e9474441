"""The lines of the chooser in words."""

from dataclasses import dataclass

from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.planning import Plan, PlannedInterview
from clusterdyn_desktop.services.ports import Formats


@dataclass(frozen=True, slots=True)
class InterviewLine:
    """One interview: who, what about it, and how far; `share` is 0–1."""

    interview_id: str
    label: str
    about: str
    count: str
    share: float


def interview_lines(plan: Plan, language: str, formats: Formats) -> list[InterviewLine]:
    """Word the interviews of a plan, in its order; those that were erased have nothing to open."""
    return [
        _line(plan, planned, language, formats)
        for planned in plan.interviews
        if planned.interview.erased_on is None
    ]


def _line(plan: Plan, planned: PlannedInterview, language: str, formats: Formats) -> InterviewLine:
    interview = planned.interview
    role = plan.instrument.text(language).roles.get(interview.role)
    held = formats.short_date(interview.held_on) if interview.held_on else ""
    who = interview.organisation_kind or (role.short if role else interview.role)
    return InterviewLine(
        interview_id=interview.id,
        label=interview.label,
        about=" · ".join(part for part in (who, held) if part),
        count=translate("interview", "{done} of {all}").format(
            done=planned.done, all=planned.planned
        ),
        share=planned.done / planned.planned if planned.planned else 0.0,
    )
