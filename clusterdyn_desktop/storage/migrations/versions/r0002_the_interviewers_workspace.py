"""What the interviewer's workspace keeps: how consent was given, jottings, attachments, drafts."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_METHODS = "consent_method IN ('spoken', 'signed')"
_METHODS_NAME = "ck_interviews_consent_method"


def upgrade() -> None:
    _how_consent_was_given()
    _jottings_and_attachments()
    _tables_that_are_not_exchanged()


def _how_consent_was_given() -> None:
    """Add columns where the record has them; nobody was told anything that is on record."""
    columns = (
        sa.Column("consent_contact", sa.Boolean),
        _text("consent_version", server_default=""),
        _text("consent_hash", server_default=""),
        _text("consent_language", server_default=""),
        sa.Column("consent_method", sa.String(16)),
        sa.Column("consent_given_at", sa.DateTime(timezone=True)),
        _text("consent_place", server_default=""),
        _text("consent_taken_by", server_default=""),
    )
    if op.get_bind().dialect.name == "sqlite":
        _rebuild_interviews(columns)
    else:
        for column in columns:
            op.add_column("interviews", column)
        for column in columns:
            if column.server_default is not None:
                op.alter_column("interviews", column.name, server_default=None)
        op.create_check_constraint(op.f(_METHODS_NAME), "interviews", _METHODS)


def _rebuild_interviews(columns: Sequence[sa.Column[Any]]) -> None:
    """Write the table anew: SQLite cannot add columns in the middle, nor a check at all."""
    check = sa.CheckConstraint(_METHODS, name=op.f(_METHODS_NAME))
    before = "consent_quote"
    with op.batch_alter_table("interviews", recreate="always", table_args=(check,)) as batch:
        for column in columns:
            batch.add_column(column, insert_after=before)
            before = column.name
    with op.batch_alter_table("interviews", recreate="always") as batch:
        for column in columns:
            if column.server_default is not None:
                batch.alter_column(column.name, server_default=None)


def _jottings_and_attachments() -> None:
    _records(
        "jottings",
        sa.Column("jotted_at", sa.DateTime(timezone=True)),
        _text("text"),
        sa.Column("is_quote", sa.Boolean, nullable=False),
        _text("question_id"),
    )
    _records(
        "attachments",
        _text("question_id"),
        _text("media_type"),
        sa.Column("size_bytes", sa.Integer, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        _text("file_name"),
        _text("caption"),
    )


def _tables_that_are_not_exchanged() -> None:
    op.create_table(
        "attachment_contents",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        _primary_key("attachment_contents", "sha256"),
    )
    op.create_table(
        "drafts",
        _id("interview_id"),
        _text("question_id"),
        _text("part"),
        _text("text"),
        sa.Column("cursor", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _primary_key("drafts", "interview_id", "question_id", "part"),
        _of_interview("drafts"),
    )
    op.create_table(
        "contacts",
        _id("interview_id"),
        _text("name"),
        _text("organisation"),
        _text("email"),
        _text("phone"),
        sa.Column("keep_until", sa.Date),
        _primary_key("contacts", "interview_id"),
        _of_interview("contacts"),
    )


def _records(table: str, *columns: sa.Column[Any]) -> None:
    op.create_table(
        table,
        _id("id"),
        _id("interview_id"),
        *columns,
        sa.Column("vectors", sa.JSON, nullable=False),
        sa.Column("deleted", sa.Boolean, nullable=False),
        _primary_key(table, "id"),
        _of_interview(table),
    )
    op.create_index(op.f(f"ix_{table}_interview_id_deleted"), table, ["interview_id", "deleted"])


def _id(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(36), nullable=False)


def _text(name: str, server_default: str | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=server_default)


def _primary_key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=op.f(f"pk_{table}"))


def _of_interview(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_interview_id")
    return sa.ForeignKeyConstraint(["interview_id"], ["interviews.id"], name=name)
