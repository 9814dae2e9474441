"""What lies beside the records and is neither logged, merged nor exchanged.

Contents of attachments, drafts of words that are being typed, and contacts of respondents.
"""

from collections.abc import Collection
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.services.store_port import Draft
from clusterdyn_desktop.storage.tables import attachment_contents, contacts, drafts

_CONTENT = select(attachment_contents.c.content).where(
    attachment_contents.c.sha256 == bindparam("wanted")
)
_HELD = select(attachment_contents.c.sha256).where(
    attachment_contents.c.sha256.in_(bindparam("wanted", expanding=True))
)
_DRAFTS = select(drafts).order_by(drafts.c.at, drafts.c.question_id, drafts.c.part)
_DRAFTS_OF_INTERVIEW = _DRAFTS.where(drafts.c.interview_id == bindparam("interview"))
_CONTACT = select(contacts).where(contacts.c.interview_id == bindparam("interview"))


def content(connection: Connection, sha256: str) -> bytes | None:
    """Return the bytes with a hash, or None."""
    return connection.execute(_CONTENT, {"wanted": sha256}).scalar()


def contents_held(connection: Connection, wanted: Collection[str]) -> set[str]:
    """Return those of some hashes whose bytes are here."""
    return set(connection.execute(_HELD, {"wanted": list(wanted)}).scalars())


def keep_content(connection: Connection, sha256: str, data: bytes) -> None:
    """Keep bytes under their hash, once."""
    if not contents_held(connection, [sha256]):
        connection.execute(insert(attachment_contents), {"sha256": sha256, "content": data})


def drafts_of(connection: Connection, interview_id: str | None) -> list[Draft]:
    """Return the drafts of an interview or of all, oldest first."""
    if interview_id is None:
        rows = connection.execute(_DRAFTS)
    else:
        rows = connection.execute(_DRAFTS_OF_INTERVIEW, {"interview": interview_id})
    return [Draft(**row._asdict()) for row in rows]


def keep_draft(connection: Connection, draft: Draft) -> None:
    """Keep a draft in the place of the one before."""
    _put(connection, drafts, draft)


def drop_draft(connection: Connection, interview_id: str, question_id: str, part: str) -> None:
    """Forget a draft, if there is one."""
    connection.execute(
        delete(drafts).where(
            drafts.c.interview_id == interview_id,
            drafts.c.question_id == question_id,
            drafts.c.part == part,
        )
    )


def contact(connection: Connection, interview_id: str) -> Contact | None:
    """Return who a respondent is, or None."""
    row = connection.execute(_CONTACT, {"interview": interview_id}).first()
    return None if row is None else Contact(**row._asdict())


def all_contacts(connection: Connection) -> list[Contact]:
    """Return all contacts, those to be deleted first at the top."""
    found = [Contact(**row._asdict()) for row in connection.execute(select(contacts))]
    return sorted(found, key=lambda held: (str(held.keep_until or "~"), held.interview_id))


def keep_contact(connection: Connection, held: Contact) -> None:
    """Keep who a respondent is, in the place of what was known."""
    _put(connection, contacts, held)


def drop_contact(connection: Connection, interview_id: str) -> None:
    """Forget who a respondent is."""
    connection.execute(delete(contacts).where(contacts.c.interview_id == interview_id))


def _put(connection: Connection, table: Table, held: Draft | Contact) -> None:
    """Write a row in the place of the one with its key."""
    row: dict[str, Any] = {field.name: getattr(held, field.name) for field in fields(held)}
    keys = [column == row[column.name] for column in table.primary_key]
    if connection.execute(update(table).where(*keys).values(row)).rowcount == 0:
        connection.execute(insert(table), row)
