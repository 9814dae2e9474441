"""Retention: what was to be kept for a time only, and that time is over. It reminds, no more.

How long is chosen for this computer, in preferences: months after an interview for contact
details, years after an assessment for its interviews. A day chosen for one contact or for one
assessment comes before that. Nothing is ever deleted by itself.
"""

from calendar import monthrange
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.records import Assessment, Cluster, Interview
from clusterdyn_desktop.services.ports import Clock, PreferenceKeeper
from clusterdyn_desktop.services.store_port import Store, UnitOfWork

NEVER = 0
"""As a number of months or years: no reminder."""


@dataclass(frozen=True, slots=True)
class DueContacts:
    """Contact details of one assessment that were to be deleted by now.

    `since` is the earliest day of those; `labels` are the interviews', in order.
    """

    cluster: Cluster
    assessment: Assessment
    contacts: tuple[Contact, ...]
    labels: tuple[str, ...]
    since: date


@dataclass(frozen=True, slots=True)
class DueInterviews:
    """Interviews of one assessment that were to be erased by now; `since` is that day."""

    cluster: Cluster
    assessment: Assessment
    interviews: int
    since: date


@dataclass(frozen=True, slots=True)
class Due:
    """Everything that is due, what is due longest at the top."""

    contacts: tuple[DueContacts, ...]
    interviews: tuple[DueInterviews, ...]

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing to remind of."""
        return not self.contacts and not self.interviews


class Retention:
    """Says what is due, and puts it off where somebody wants that."""

    def __init__(self, store: Store, clock: Clock, preferences: PreferenceKeeper) -> None:
        self._store = store
        self._clock = clock
        self._preferences = preferences

    def due(self) -> Due:
        """Return what is due today, of assessments that are in the bin as well."""
        today, wishes = self.today(), self._preferences.load()
        with self._store.unit_of_work() as work:
            return Due(
                _due_contacts(work, today, wishes.contact_months),
                _due_interviews(work, today, wishes.interview_years),
            )

    def keep_contacts_until(self, contacts: Collection[Contact], day: date) -> None:
        """Keep contact details until another day."""
        with self._store.unit_of_work() as work:
            for contact in contacts:
                if work.contact(contact.interview_id) is not None:
                    work.keep_contact(replace(contact, keep_until=day))
            work.commit()

    def keep_interviews_until(self, assessment_id: str, day: date) -> None:
        """Keep the interviews of an assessment until another day."""
        with self._store.unit_of_work() as work:
            work.keep_until(assessment_id, day)
            work.commit()

    def put_off(self) -> date:
        """Propose the day until which something due is kept: a year from now."""
        return months_later(self.today(), 12)

    def today(self) -> date:
        """Return the day it is where the computer stands."""
        return self._clock.now().astimezone().date()


def months_later(day: date, months: int) -> date:
    """Return the same day some months later, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    year = min(year, date.max.year)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def contact_day(contact: Contact, interview: Interview, months: int) -> date | None:
    """Return by when contact details are to be deleted, None where nothing says so."""
    if contact.keep_until is not None:
        return contact.keep_until
    if months == NEVER or interview.held_on is None:
        return None
    return months_later(interview.held_on, months)


def interviews_day(
    assessment: Assessment, interviews: Collection[Interview], chosen: date | None, years: int
) -> date | None:
    """Return by when interviews are to be erased, None where nothing says so.

    Counted from the end of the period, or from the last interview where that is later.
    """
    if chosen is not None:
        return chosen
    held = [interview.held_on for interview in interviews if interview.held_on]
    days = [*held, *([assessment.period_end] if assessment.period_end else [])]
    if years == NEVER or not days:
        return None
    return months_later(max(days), 12 * years)


def _due_contacts(work: UnitOfWork, today: date, months: int) -> tuple[DueContacts, ...]:
    found: dict[str, list[tuple[date, str, Contact]]] = {}
    for contact in work.contacts():
        held = work.get(Interview, contact.interview_id)
        if held is None:
            continue
        day = contact_day(contact, held.record, months)
        if day is not None and day < today:
            entry = (day, held.record.label, contact)
            found.setdefault(held.record.assessment_id, []).append(entry)
    due = []
    for assessment_id, entries in found.items():
        cluster, assessment = _whose(work, assessment_id)
        entries.sort(key=lambda entry: entry[:2])
        labels = tuple(sorted(label for _, label, _ in entries))
        contacts = tuple(contact for *_, contact in entries)
        due.append(DueContacts(cluster, assessment, contacts, labels, entries[0][0]))
    return tuple(sorted(due, key=lambda each: (each.since, each.assessment.id)))


def _due_interviews(work: UnitOfWork, today: date, years: int) -> tuple[DueInterviews, ...]:
    chosen = work.retentions()
    if years == NEVER and not chosen:
        return ()
    due = []
    for stamped in work.find(Assessment):
        assessment = stamped.record
        held = [each.record for each in work.find(Interview, assessment.id)]
        left = [interview for interview in held if interview.erased_on is None]
        day = interviews_day(assessment, left, chosen.get(assessment.id), years)
        if left and day is not None and day < today:
            cluster, _ = _whose(work, assessment.id)
            due.append(DueInterviews(cluster, assessment, len(left), day))
    return tuple(sorted(due, key=lambda each: (each.since, each.assessment.id)))


def _whose(work: UnitOfWork, assessment_id: str) -> tuple[Cluster, Assessment]:
    assessment = work.get(Assessment, assessment_id)
    assert assessment is not None
    cluster = work.get(Cluster, assessment.record.cluster_id)
    assert cluster is not None
    return cluster.record, assessment.record
