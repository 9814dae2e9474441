"""What a plan rests on, and which interviews it says are left out."""

from dataclasses import replace
from datetime import date

import pytest

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.gui.plan.plan_base import (
    Standing,
    hoped_for,
    left_out,
    next_to_hold,
    not_asked,
    per_role,
    speaks_for_company,
    standing,
)
from clusterdyn_desktop.gui.plan.plan_words import start_words
from clusterdyn_desktop.services.planning import Plan, PlannedInterview

GIVEN = Interview(id="i", role="S", consent_report=True)


def plan(instrument: Instrument, study: dict[str, Dossier], *interviews: Interview) -> Plan:
    held = study["A-GB-1"]
    planned = tuple(PlannedInterview(interview, 10, 0) for interview in interviews)
    return Plan(held.cluster.record, held.assessment.record, instrument, planned)


@pytest.mark.parametrize(
    ("interview", "expected"),
    [
        (GIVEN, Standing.COUNTS),
        (replace(GIVEN, consent_report=None), Standing.NOT_ASKED),
        (replace(GIVEN, consent_report=False), Standing.REFUSED),
        (replace(GIVEN, consent_withdrawn_on=date(2026, 1, 2)), Standing.WITHDRAWN),
    ],
    ids=["given", "not asked", "refused", "withdrawn"],
)
def test_only_given_consent_counts(interview: Interview, expected: Standing) -> None:
    assert standing(interview) is expected


def test_consent_still_to_be_asked_for_is_hoped_for(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    held = plan(
        instrument,
        study,
        GIVEN,
        replace(GIVEN, id="j", role="K", consent_report=None),
        replace(GIVEN, id="k", role="P", consent_report=False),
    )
    assert (hoped_for(held).total, not_asked(held), left_out(held)) == (2, 1, 1)
    assert hoped_for(held).company_share == 0.5


def test_every_role_is_counted_in_the_instruments_order(
    instrument: Instrument, study: dict[str, Dossier]
) -> None:
    held = plan(instrument, study, *living(study["A-GB-1"].interviews))
    assert per_role(held) == {"S": 6, "L": 2, "C": 2, "K": 1, "P": 1, "M": 1}


def test_companies_are_asked_for_their_size(instrument: Instrument) -> None:
    asked = [role.id for role in instrument.roles if speaks_for_company(instrument, role.id)]
    assert asked == ["S", "L"]


def test_a_begun_interview_comes_before_one_not_begun() -> None:
    done, waiting, begun = (
        PlannedInterview(replace(GIVEN, id=str(number)), 10, number) for number in (10, 0, 4)
    )
    assert next_to_hold([done, waiting, begun]) is begun
    assert next_to_hold([done, waiting]) is waiting
    assert next_to_hold([done]) is done
    assert next_to_hold([]) is None


@pytest.mark.parametrize(
    ("done", "words"),
    [(0, "Start interview"), (4, "Continue interview"), (10, "Open interview")],
)
def test_opening_is_called_what_it_is(done: int, words: str) -> None:
    assert start_words(PlannedInterview(GIVEN, 10, done)) == words
