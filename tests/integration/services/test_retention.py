"""Retention reminds of what is due, puts it off, and never deletes anything by itself."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.records import Assessment, Interview
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.retention import (
    NEVER,
    Retention,
    contact_day,
    interviews_day,
    months_later,
)
from tests.integration.small_study import one_interview
from tests.integration.storage.making import FixedClock

TODAY = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
DAYS = st.dates(date(1990, 1, 1), date(2200, 1, 1))


@pytest.fixture
def retention(services: Services) -> Retention:
    """Retention on a day that stands still."""
    return Retention(services.store, FixedClock(TODAY), services.preferences)


@pytest.fixture
def interview(services: Services) -> Interview:
    """An interview held in May 2024, with contact details without a day of their own."""
    made = replace(one_interview(services), held_on=date(2024, 5, 2))
    services.planning.change_interview(made)
    services.contacts.keep(Contact(made.id, name="Eva"))
    return made


def choose(services: Services, *, months: int = NEVER, years: int = NEVER) -> None:
    chosen = services.preferences.load()
    services.preferences.save(replace(chosen, contact_months=months, interview_years=years))


def test_contacts_are_due_some_months_after_the_interview(
    services: Services, retention: Retention, interview: Interview
) -> None:
    choose(services, months=30)
    (due,) = retention.due().contacts
    assert (due.labels, due.since) == (("SE-S-01",), date(2026, 11, 2))
    choose(services, months=31)
    assert retention.due().is_nothing
    choose(services, months=NEVER)
    assert retention.due().is_nothing


def test_a_day_of_their_own_comes_first(
    services: Services, retention: Retention, interview: Interview
) -> None:
    """Protects what was agreed with one respondent from the rule for all."""
    choose(services, months=1)
    services.contacts.keep(Contact(interview.id, name="Eva", keep_until=date(2027, 1, 1)))
    assert retention.due().is_nothing
    choose(services, months=NEVER)
    services.contacts.keep(Contact(interview.id, name="Eva", keep_until=date(2026, 11, 21)))
    assert retention.due().contacts[0].since == date(2026, 11, 21)


def test_contacts_are_put_off_or_deleted_when_somebody_says_so(
    services: Services, retention: Retention, interview: Interview
) -> None:
    choose(services, months=12)
    (due,) = retention.due().contacts
    retention.keep_contacts_until(due.contacts, retention.put_off())
    assert retention.due().is_nothing
    kept = services.contacts.get(interview.id)
    assert kept is not None
    assert kept.keep_until == date(2027, 11, 22)


def test_contacts_of_interviews_in_the_bin_are_due_as_well(
    services: Services, retention: Retention, interview: Interview
) -> None:
    """Protects a name from lying on in the bin, where nobody looks."""
    choose(services, months=12)
    services.planning.remove_interview(interview.id)
    services.library.remove_assessment(interview.assessment_id)
    assert [due.labels for due in retention.due().contacts] == [("SE-S-01",)]


def test_interviews_are_due_some_years_after_the_assessment(
    services: Services, retention: Retention, interview: Interview
) -> None:
    choose(services, years=2)
    (due,) = retention.due().interviews
    assert (due.interviews, due.since) == (1, date(2026, 5, 2))
    choose(services, years=3)
    assert retention.due().is_nothing


def test_interviews_are_put_off_by_assessment(
    services: Services, retention: Retention, interview: Interview
) -> None:
    choose(services, years=2)
    retention.keep_interviews_until(interview.assessment_id, date(2028, 1, 1))
    assert retention.due().is_nothing
    retention.keep_interviews_until(interview.assessment_id, date(2026, 11, 1))
    choose(services, years=NEVER)
    assert retention.due().interviews[0].since == date(2026, 11, 1)
    assert services.store_check.full().findings == ()


def test_what_was_erased_is_not_due_any_more(
    services: Services, retention: Retention, interview: Interview
) -> None:
    choose(services, months=12, years=1)
    services.erasing.erase_interviews(interview.assessment_id)
    assert retention.due().is_nothing


def test_looking_deletes_nothing(
    services: Services, retention: Retention, interview: Interview
) -> None:
    """Protects from the worst reading of “retention”."""
    choose(services, months=1, years=1)
    retention.due()
    assert services.contacts.get(interview.id) is not None
    assert services.planning.plan(interview.assessment_id).interviews[0].interview == interview


@given(DAYS, st.integers(0, 1200))
def test_months_later_is_the_same_day_or_the_last_of_a_shorter_month(
    day: date, months: int
) -> None:
    later = months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later.day < day.day and months_later(later, 1).day == later.day)


@given(DAYS, DAYS, st.integers(1, 50))
def test_interviews_count_from_the_last_thing_that_was_done(
    end: date, held: date, years: int
) -> None:
    """Protects interviews held after the planned end from being due too early."""
    interviews = [Interview("", held_on=held), Interview("")]
    day = interviews_day(Assessment("", period_end=end), interviews, None, years)
    assert day == months_later(max(end, held), 12 * years)
    assert interviews_day(Assessment("", period_end=end), interviews, end, years) == end
    assert interviews_day(Assessment(""), [Interview("")], None, years) is None


@given(DAYS, st.integers(1, 100))
def test_without_a_day_of_the_interview_nothing_is_due(day: date, months: int) -> None:
    assert contact_day(Contact(""), Interview(""), months) is None
    assert contact_day(Contact("", keep_until=day), Interview(""), months) == day
