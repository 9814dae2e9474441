"""What lies beside the records and is neither logged, merged nor exchanged.

Contents of attachments, drafts of words that are being typed, and contacts of respondents.
"""

from collections.abc import Collection
from dataclasses import fields
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Table, bindparam, delete, select

from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.services.store_port import Draft
from clusterdyn_desktop.storage.engine import is_sqlite
from clusterdyn_desktop.storage.row_shapes import RowShape
from clusterdyn_desktop.storage.sealing import sealed
from clusterdyn_desktop.storage.tables import attachment_contents, contacts, drafts, retentions
from clusterdyn_desktop.storage.upserting import upsert

_CONTENT = select(attachment_contents.c.content).where(
    attachment_contents.c.sha256 == bindparam("wanted")
)
_HELD = select(attachment_contents.c.sha256).where(
    attachment_contents.c.sha256.in_(bindparam("wanted", expanding=True))
)
_DRAFT = [drafts.c[field.name] for field in fields(Draft)]
_DRAFT_SHAPE = RowShape(_DRAFT)
_DRAFTS = select(*_DRAFT).order_by(drafts.c.at, drafts.c.question_id, drafts.c.part)
_DRAFTS_OF_INTERVIEW = _DRAFTS.where(drafts.c.interview_id == bindparam("interview"))
_WHO = [contacts.c[field.name] for field in fields(Contact)]
_CONTACT_SHAPE = RowShape(_WHO)
_CONTACTS = select(*_WHO)
_CONTACT = _CONTACTS.where(contacts.c.interview_id == bindparam("interview"))


def content(connection: Connection, sha256: str) -> bytes | None:
    """Return the bytes with a hash, or None."""
    return connection.execute(_CONTENT, {"wanted": sha256}).scalar()


def contents_held(connection: Connection, wanted: Collection[str]) -> set[str]:
    """Return those of some hashes whose bytes are here."""
    return set(connection.execute(_HELD, {"wanted": list(wanted)}).scalars())


def keep_content(connection: Connection, sha256: str, data: bytes) -> None:
    """Keep bytes under their hash, once."""
    if not contents_held(connection, [sha256]):
        upsert(connection, attachment_contents, {"sha256": sha256, "content": data})


def drafts_of(connection: Connection, interview_id: str | None) -> list[Draft]:
    """Return the drafts of an interview or of all, oldest first."""
    if interview_id is None:
        rows = connection.execute(_DRAFTS)
    else:
        rows = connection.execute(_DRAFTS_OF_INTERVIEW, {"interview": interview_id})
    return [_draft(row) for row in rows]


def keep_draft(connection: Connection, draft: Draft) -> None:
    """Keep a draft in the place of the one before."""
    _put(connection, drafts, draft)


def drop_draft(
    connection: Connection, interview_id: str, question_id: str, part: str, owner: str
) -> None:
    """Forget a desk's draft, if there is one."""
    connection.execute(
        delete(drafts).where(
            drafts.c.interview_id == interview_id,
            drafts.c.question_id == question_id,
            drafts.c.part == part,
            drafts.c.owner == owner,
        )
    )


def contact(connection: Connection, interview_id: str) -> Contact | None:
    """Return who a respondent is, or None."""
    row = connection.execute(_CONTACT, {"interview": interview_id}).first()
    return None if row is None else _contact(row)


def all_contacts(connection: Connection) -> list[Contact]:
    """Return all contacts, those to be deleted first at the top."""
    found = [_contact(row) for row in connection.execute(_CONTACTS)]
    return sorted(found, key=lambda held: (str(held.keep_until or "~"), held.interview_id))


def keep_contact(connection: Connection, held: Contact) -> None:
    """Keep who a respondent is, in the place of what was known."""
    _put(connection, contacts, held)


def drop_contact(connection: Connection, interview_id: str) -> None:
    """Forget who a respondent is."""
    connection.execute(delete(contacts).where(contacts.c.interview_id == interview_id))


def retentions_chosen(connection: Connection) -> dict[str, date]:
    """Return until when interviews are kept, by assessment, where a day was chosen."""
    rows = connection.execute(select(retentions.c.assessment_id, retentions.c.keep_until))
    return {row.assessment_id: row.keep_until for row in rows}


def choose_retention(connection: Connection, assessment_id: str, day: date | None) -> None:
    """Keep until when an assessment's interviews are kept; None for no day of its own."""
    if day is None:
        connection.execute(delete(retentions).where(retentions.c.assessment_id == assessment_id))
        return
    row = {"assessment_id": assessment_id, "keep_until": day}
    upsert(connection, retentions, sealed(retentions, row))


def _draft(row: Row[Any]) -> Draft:
    _DRAFT_SHAPE.check(row)
    return Draft(**row._asdict())


def _contact(row: Row[Any]) -> Contact:
    _CONTACT_SHAPE.check(row)
    return Contact(**row._asdict())


def _put(connection: Connection, table: Table, held: Draft | Contact) -> None:
    """Write a row in the place of the one with its key."""
    if not is_sqlite(connection):
        from clusterdyn_desktop.storage.server_text import keepable

        held = keepable(held)
    values = {field.name: getattr(held, field.name) for field in fields(held)}
    row: dict[str, Any] = sealed(table, values)
    upsert(connection, table, row)
