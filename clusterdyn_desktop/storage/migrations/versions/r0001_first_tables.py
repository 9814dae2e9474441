"""The first tables: records with version vectors, the change log, places and positions."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _cluster_tables()
    _interview_tables()
    _tables_beside_the_interviews()
    _change_log()
    _tables_that_nobody_edits()


def _cluster_tables() -> None:
    _records(
        "clusters",
        None,
        _text("code"),
        _text("name"),
        _text("country"),
        _text("region"),
        _text("field"),
        _text("organisation"),
        sa.Column("founded_year", sa.Integer),
        _json("languages"),
    )
    _records(
        "assessments",
        "cluster_id",
        _text("code"),
        _number("round"),
        _text("label"),
        sa.Column("period_start", sa.Date),
        sa.Column("period_end", sa.Date),
        _text("language"),
        _json("team"),
        _text("instrument_id"),
        _text("instrument_version"),
        _text("instrument_hash"),
    )


def _interview_tables() -> None:
    _records(
        "interviews",
        "assessment_id",
        _text("code"),
        _text("label"),
        _text("role"),
        _text("organisation_kind"),
        _choice("interviews", "size_class", "micro", "small", "medium", "large", optional=True),
        sa.Column("held_on", sa.Date),
        _choice("interviews", "mode", "in person", "video", "phone", optional=True),
        sa.Column("duration_minutes", sa.Integer),
        _text("language"),
        _json("interviewers"),
        sa.Column("consent_report", sa.Boolean),
        sa.Column("consent_benchmark", sa.Boolean),
        sa.Column("consent_quote", sa.Boolean),
        sa.Column("consent_withdrawn_on", sa.Date),
        _json("question_set"),
    )
    states = ("open", "scored", "does not know", "does not apply", "refused", "not asked")
    _records(
        "answers",
        "interview_id",
        _text("question_id"),
        _choice("answers", "state", *states),
        sa.Column("score", sa.Integer),
        sa.Column("evidence", sa.Integer),
        _choice("answers", "certainty", "low", "medium", "high", optional=True),
        _text("note"),
        _text("quote"),
        sa.Column("quote_permission", sa.Boolean),
        _text("flag"),
    )


def _tables_beside_the_interviews() -> None:
    _records(
        "agreed_values",
        "assessment_id",
        _text("question_id"),
        sa.Column("score", sa.Integer),
        _text("reason"),
        sa.Column("decided_on", sa.Date),
    )
    _records(
        "indicators",
        "assessment_id",
        _text("indicator"),
        _number("year"),
        sa.Column("value", sa.Double),
        _text("unit"),
        _text("source_note"),
    )
    _records(
        "actions",
        "assessment_id",
        _number("sequence"),
        _text("variable"),
        _text("action"),
        _text("owner_role"),
        sa.Column("due", sa.Date),
        _choice("actions", "status", "open", "done", "dropped"),
    )
    _records(
        "case_stories",
        "assessment_id",
        _number("sequence"),
        _text("title"),
        _text("language"),
        _text("situation"),
        _text("what_was_done"),
        _text("what_changed"),
        _text("lesson"),
    )


def _change_log() -> None:
    counted = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "change_log",
        sa.Column("sequence", counted, nullable=False),
        _text("batch"),
        _moment("at"),
        _text("zone"),
        _text("who"),
        _id("site"),
        _text("kind"),
        _id("record_id"),
        _id("assessment_id"),
        _text("register"),
        sa.Column("old", sa.JSON),
        _json("new"),
        _json("vector"),
        _text("why"),
        _primary_key("change_log", "sequence"),
        sqlite_autoincrement=True,
    )
    _index("change_log", "assessment_id", "sequence")


def _tables_that_nobody_edits() -> None:
    op.create_table(
        "store_info",
        _id("site"),
        _moment("created_at"),
        _text("program_version"),
        _primary_key("store_info", "site"),
    )
    op.create_table(
        "places",
        _id("interview_id"),
        _id("assessment_id"),
        _text("question_id"),
        _moment("at"),
        sa.Column("visit", sa.BigInteger, nullable=False),
        _primary_key("places", "interview_id"),
        _points_to("places", "interview_id"),
        _points_to("places", "assessment_id"),
    )
    _index("places", "visit")
    op.create_table(
        "positions",
        _id("assessment_id"),
        sa.Column("last_change", sa.BigInteger, nullable=False),
        _number("interviews"),
        _number("answers"),
        _number("planned"),
        _number("done"),
        _number("established"),
        sa.Column("building", sa.Integer),
        _json("ahead"),
        _primary_key("positions", "assessment_id"),
        _points_to("positions", "assessment_id"),
    )


def _records(table: str, parent: str | None, *columns: sa.Column[Any]) -> None:
    op.create_table(
        table,
        _id("id"),
        *([_id(parent)] if parent else []),
        *columns,
        _json("vectors"),
        sa.Column("deleted", sa.Boolean, nullable=False),
        _primary_key(table, "id"),
        *([_points_to(table, parent)] if parent else []),
    )
    if parent:
        _index(table, parent, "deleted")


def _id(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(36), nullable=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def _json(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.JSON, nullable=False)


def _moment(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False)


def _choice(table: str, name: str, *choices: str, optional: bool = False) -> sa.Column[str]:
    one_of = sa.Enum(
        *choices,
        name=op.f(f"ck_{table}_{name}"),
        native_enum=False,
        create_constraint=True,
        length=16,
    )
    return sa.Column(name, one_of, nullable=optional)


def _primary_key(table: str, column: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(column, name=op.f(f"pk_{table}"))


def _points_to(table: str, column: str) -> sa.ForeignKeyConstraint:
    parents = f"{column.removesuffix('_id')}s"
    return sa.ForeignKeyConstraint([column], [f"{parents}.id"], name=op.f(f"fk_{table}_{column}"))


def _index(table: str, *columns: str) -> None:
    op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, list(columns))
