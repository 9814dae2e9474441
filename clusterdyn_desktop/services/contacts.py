"""Names and contact details of respondents, kept apart from everything they answered (5.5).

They are in no record, no change log, no export and no report; so what is forgotten is gone, and
undo does not bring it back.
"""

from datetime import date
from typing import NamedTuple

from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.store_port import Store

YEARS_KEPT = 1
"""How long contact details are kept where nobody says otherwise."""


class Overdue(NamedTuple):
    """Contact details whose day of deletion has passed, with the label they belong to."""

    contact: Contact
    label: str


class Contacts:
    """Keeps and forgets who respondents are."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def get(self, interview_id: str) -> Contact | None:
        """Return who a respondent is, or None where nothing is known."""
        with self._store.unit_of_work() as work:
            return work.contact(interview_id)

    def keep(self, contact: Contact) -> None:
        """Keep who a respondent is in the place of what was known; an empty one is forgotten."""
        with self._store.unit_of_work() as work:
            if contact.is_empty:
                work.drop_contact(contact.interview_id)
            else:
                work.keep_contact(contact)
            work.commit()
        self._store.clear_remains()

    def forget(self, *interview_ids: str) -> None:
        """Forget who respondents are, without a trace."""
        with self._store.unit_of_work() as work:
            for interview_id in interview_ids:
                work.drop_contact(interview_id)
            work.commit()
        self._store.clear_remains()

    def overdue(self, assessment_id: str) -> tuple[Overdue, ...]:
        """Return an assessment's contact details that were to be deleted by now, oldest first.

        Those of interviews that were removed are among them.
        """
        today = self.today()
        found = []
        with self._store.unit_of_work() as work:
            for contact in work.contacts():
                if contact.keep_until is None or contact.keep_until >= today:
                    continue
                held = work.get(Interview, contact.interview_id)
                if held is not None and held.record.assessment_id == assessment_id:
                    found.append(Overdue(contact, held.record.label))
        return tuple(found)

    def proposed_day(self, period_end: date | None) -> date:
        """Propose when contact details are to be deleted: a year after the interviews end."""
        start = max(period_end or self.today(), self.today())
        return _years_later(start, YEARS_KEPT)

    def today(self) -> date:
        """Return the day it is where the computer stands."""
        return self._clock.now().astimezone().date()


def _years_later(day: date, years: int) -> date:
    """Return the same day in a later year; 28 February for the 29th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
