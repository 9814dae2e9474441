"""Names and contact details: kept apart from everything, deleted without a trace."""

import sqlite3
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.records import Assessment, Cluster, Interview
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.contacts import Contacts

NAME = "Ragnhild Överskådlig-Quist"
PHONE = "+46 70 987 65 43"


@pytest.fixture
def interview(services: Services) -> Interview:
    """An interview with a small firm, with one answer."""
    cluster = services.library.add_cluster(Cluster(id="", name="Nordvik Tre", country="NO"))
    assessment = services.library.add_assessment(Assessment(id="", cluster_id=cluster.id))
    added = services.planning.add_interview(
        Interview(
            id="", assessment_id=assessment.id, label="NO-S-01", role="S", consent_report=True
        )
    )
    services.interviewing.score(added.id, services.interviewing.open(added.id).place, 4)
    return added


@pytest.fixture
def contact(interview: Interview) -> Contact:
    return Contact(interview.id, NAME, "Tre AS", "rq@example.org", PHONE, date(2027, 5, 1))


def log_size(services: Services) -> int:
    with services.store.unit_of_work() as work:
        return len(list(work.changes()))


def test_a_contact_is_kept_and_found_again(services: Services, contact: Contact) -> None:
    services.contacts.keep(contact)
    assert services.contacts.get(contact.interview_id) == contact
    changed = replace(contact, phone="")
    services.contacts.keep(changed)
    assert services.contacts.get(contact.interview_id) == changed


def test_keeping_and_deleting_write_no_history_and_undo_does_not_know_them(
    services: Services, contact: Contact, interview: Interview
) -> None:
    """Protects deletion: what is forgotten must not come back by undo."""
    before = log_size(services)
    services.contacts.keep(contact)
    services.contacts.forget(contact.interview_id)
    assert log_size(services) == before
    services.history.undo(interview.assessment_id)
    assert services.contacts.get(contact.interview_id) is None


def test_a_contact_that_is_emptied_is_forgotten(services: Services, contact: Contact) -> None:
    services.contacts.keep(contact)
    services.contacts.keep(Contact(contact.interview_id, keep_until=contact.keep_until))
    assert services.contacts.get(contact.interview_id) is None


def test_a_known_name_is_in_no_log_no_workbook_and_no_report(
    services: Services, contact: Contact, interview: Interview, tmp_path: Path
) -> None:
    """Protects pseudonyms: with the name in one place only, a file that leaves tells nobody."""
    services.contacts.keep(contact)
    services.interviewing.note(interview.id, "1.01", "Said calmly.")
    services.history.undo(interview.assessment_id)
    texts = services.catalogue.texts("en")
    book, report = tmp_path / "study.xlsx", tmp_path / "report.pdf"
    services.exporting.export([interview.assessment_id], book, texts)
    services.reports.write(interview.assessment_id, report, "en")
    secrets = [NAME, PHONE, contact.email]

    with zipfile.ZipFile(book) as archive:
        parts = [archive.read(name).decode("utf-8", "replace") for name in archive.namelist()]
    with pypdfium2.PdfDocument(report) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    with sqlite3.connect(services.store.location) as store:
        tables = [
            row[0] for row in store.execute("select name from sqlite_master where type='table'")
        ]
        rows = {table: str(store.execute(f"select * from {table}").fetchall()) for table in tables}
    places = [table for table, held in rows.items() if any(secret in held for secret in secrets)]

    assert places == ["contacts"]
    assert "Said calmly." in rows["change_log"]
    assert not [secret for secret in secrets for part in (*parts, *pages) if secret in part]


def test_details_are_overdue_after_their_day_and_not_on_it(
    services: Services, contact: Contact, interview: Interview
) -> None:
    today = services.contacts.today()
    services.contacts.keep(replace(contact, keep_until=today))
    assert services.contacts.overdue(interview.assessment_id) == ()
    services.contacts.keep(replace(contact, keep_until=today - timedelta(days=1)))
    found = services.contacts.overdue(interview.assessment_id)
    assert [each.label for each in found] == ["NO-S-01"]
    assert services.contacts.overdue("another") == ()
    services.contacts.keep(replace(contact, keep_until=None))
    assert services.contacts.overdue(interview.assessment_id) == ()


def test_details_of_a_removed_interview_are_still_asked_about(
    services: Services, contact: Contact, interview: Interview
) -> None:
    """Protects against names that nobody sees any more and nobody deletes."""
    services.contacts.keep(replace(contact, keep_until=date(2020, 1, 1)))
    services.planning.remove_interview(interview.id)
    assert services.contacts.overdue(interview.assessment_id)


class NoonOnTheFirstOfMarch:
    """A clock that stands still."""

    def now(self) -> datetime:
        return datetime(2025, 3, 1, 12, tzinfo=UTC)

    def zone(self) -> str:
        return "UTC"


@pytest.mark.parametrize(
    ("period_end", "proposed"),
    [
        (None, date(2026, 3, 1)),
        (date(2020, 6, 1), date(2026, 3, 1)),
        (date(2028, 2, 29), date(2029, 2, 28)),
    ],
    ids=["no period", "a period long over", "a leap day"],
)
def test_a_year_after_the_interviews_is_proposed(
    services: Services, period_end: date | None, proposed: date
) -> None:
    contacts = Contacts(services.store, NoonOnTheFirstOfMarch())
    assert contacts.proposed_day(period_end) == proposed
