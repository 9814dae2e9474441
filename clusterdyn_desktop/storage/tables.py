"""The tables of the store, as they are now; how older stores become so is in `migrations/`.

One table for every record kind, its columns the fields of the dataclass in the same order, then
`vectors` (register -> {site: edits}) and the tombstone `deleted`. Beside them the change log, and
the tables that are neither merged nor exchanged. No statements belong here.
"""

from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    text,
)

from clusterdyn_desktop.domain.records import (
    ActionStatus,
    AnswerState,
    Certainty,
    ConsentMethod,
    InterviewMode,
    SizeClass,
)
from clusterdyn_desktop.storage.columns import SEQUENCE_NUMBER, TextTuple, UtcMoment, one_of

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

_UUID = String(36)

SEAL = "seal"
"""The last column of tables of whose rows there is no second copy: see `sealing.py`."""


def _seal() -> Column[int]:
    return Column(SEAL, BigInteger, nullable=False, server_default=text("0"))


def _id(name: str = "id") -> Column[str]:
    return Column(name, _UUID, primary_key=True)


def _parent(name: str, table: str) -> Column[str]:
    return Column(name, _UUID, ForeignKey(f"{table}.id"), nullable=False)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _texts(name: str) -> Column[tuple[str, ...]]:
    return Column(name, TextTuple, nullable=False)


def _number(name: str, *, optional: bool = False) -> Column[int]:
    return Column(name, Integer, nullable=optional)


def _choice(name: str, choices: type[StrEnum], *, optional: bool = False) -> Column[StrEnum]:
    return Column(name, one_of(choices, name), nullable=optional)


def _records(name: str, *columns: Column[Any]) -> Table:
    table = Table(
        name,
        metadata,
        _id(),
        *columns,
        Column("vectors", JSON, nullable=False),
        Column("deleted", Boolean, nullable=False),
    )
    for column in columns:
        if column.foreign_keys:
            Index(None, column, table.c.deleted)
    return table


clusters = _records(
    "clusters",
    _text("code"),
    _text("name"),
    _text("country"),
    _text("region"),
    _text("field"),
    _text("organisation"),
    _number("founded_year", optional=True),
    _texts("languages"),
)

assessments = _records(
    "assessments",
    _parent("cluster_id", "clusters"),
    _text("code"),
    _number("round"),
    _text("label"),
    Column("period_start", Date),
    Column("period_end", Date),
    _text("language"),
    _texts("team"),
    _text("instrument_id"),
    _text("instrument_version"),
    _text("instrument_hash"),
)

interviews = _records(
    "interviews",
    _parent("assessment_id", "assessments"),
    _text("code"),
    _text("label"),
    _text("role"),
    _text("organisation_kind"),
    _choice("size_class", SizeClass, optional=True),
    Column("held_on", Date),
    _choice("mode", InterviewMode, optional=True),
    _number("duration_minutes", optional=True),
    _text("language"),
    _texts("interviewers"),
    Column("consent_report", Boolean),
    Column("consent_benchmark", Boolean),
    Column("consent_quote", Boolean),
    Column("consent_contact", Boolean),
    _text("consent_version"),
    _text("consent_hash"),
    _text("consent_language"),
    _choice("consent_method", ConsentMethod, optional=True),
    Column("consent_given_at", UtcMoment),
    _text("consent_place"),
    _text("consent_taken_by"),
    Column("consent_withdrawn_on", Date),
    _texts("question_set"),
    Column("erased_on", Date),
    _text("erased_by"),
)

answers = _records(
    "answers",
    _parent("interview_id", "interviews"),
    _text("question_id"),
    _choice("state", AnswerState),
    _number("score", optional=True),
    _number("evidence", optional=True),
    _choice("certainty", Certainty, optional=True),
    _text("note"),
    _text("quote"),
    Column("quote_permission", Boolean),
    _text("flag"),
)

jottings = _records(
    "jottings",
    _parent("interview_id", "interviews"),
    Column("jotted_at", UtcMoment),
    _text("text"),
    Column("is_quote", Boolean, nullable=False),
    _text("question_id"),
)

attachments = _records(
    "attachments",
    _parent("interview_id", "interviews"),
    _text("question_id"),
    _text("media_type"),
    _number("size_bytes"),
    Column("sha256", String(64), nullable=False),
    _text("file_name"),
    _text("caption"),
)

agreed_values = _records(
    "agreed_values",
    _parent("assessment_id", "assessments"),
    _text("question_id"),
    _number("score", optional=True),
    _text("reason"),
    Column("decided_on", Date),
)

indicators = _records(
    "indicators",
    _parent("assessment_id", "assessments"),
    _text("indicator"),
    _number("year"),
    Column("value", Double),
    _text("unit"),
    _text("source_note"),
)

actions = _records(
    "actions",
    _parent("assessment_id", "assessments"),
    _number("sequence"),
    _text("variable"),
    _text("action"),
    _text("owner_role"),
    Column("due", Date),
    _choice("status", ActionStatus),
)

case_stories = _records(
    "case_stories",
    _parent("assessment_id", "assessments"),
    _number("sequence"),
    _text("title"),
    _text("language"),
    _text("situation"),
    _text("what_was_done"),
    _text("what_changed"),
    _text("lesson"),
)

change_log = Table(
    "change_log",
    metadata,
    Column("sequence", SEQUENCE_NUMBER, primary_key=True),
    Column("batch", Text, nullable=False),
    Column("at", UtcMoment, nullable=False),
    Column("zone", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("site", _UUID, nullable=False),
    Column("kind", Text, nullable=False),
    Column("record_id", _UUID, nullable=False),
    Column("assessment_id", String(36), nullable=False),
    Column("register", Text, nullable=False),
    Column("old", JSON(none_as_null=True)),
    Column("new", JSON, nullable=False),
    Column("vector", JSON, nullable=False),
    Column("why", Text, nullable=False),
    _seal(),
    Index(None, "assessment_id", "sequence"),
    sqlite_autoincrement=True,
)
"""Append-only. `assessment_id` is empty for changes of a cluster, which has many."""

store_info = Table(
    "store_info",
    metadata,
    _id("site"),
    Column("created_at", UtcMoment, nullable=False),
    Column("program_version", Text, nullable=False),
    _seal(),
)
"""One row: which site this store is, and the version of the program that last gave it its form."""

places = Table(
    "places",
    metadata,
    Column("interview_id", _UUID, ForeignKey("interviews.id"), primary_key=True),
    Column("assessment_id", _UUID, ForeignKey("assessments.id"), nullable=False),
    Column("question_id", Text, nullable=False),
    Column("at", UtcMoment, nullable=False),
    Column("visit", BigInteger, nullable=False, index=True),
    _seal(),
)
"""Where work stopped in every interview; the highest `visit` is the last. Clocks may jump."""

positions = Table(
    "positions",
    metadata,
    Column("assessment_id", _UUID, ForeignKey("assessments.id"), primary_key=True),
    Column("last_change", BigInteger, nullable=False),
    Column("interviews", Integer, nullable=False),
    Column("answers", Integer, nullable=False),
    Column("planned", Integer, nullable=False),
    Column("done", Integer, nullable=False),
    Column("established", Integer, nullable=False),
    Column("building", Integer),
    Column("ahead", JSON, nullable=False),
    _seal(),
)
"""What the library shows, kept as it was at the change `last_change` of the assessment."""

attachment_contents = Table(
    "attachment_contents",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)
"""The bytes of attachments, once each; they stay when an attachment is deleted, for undo."""

drafts = Table(
    "drafts",
    metadata,
    Column("interview_id", _UUID, ForeignKey("interviews.id"), primary_key=True),
    Column("question_id", Text, primary_key=True),
    Column("part", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("cursor", Integer, nullable=False),
    Column("at", UtcMoment, nullable=False),
    Column("owner", Text, primary_key=True),
    _seal(),
)
"""Words that were being typed and are not yet part of an answer; gone once they are.

`owner` is the desk where they were typed, empty where every desk may go on with them.
"""

contacts = Table(
    "contacts",
    metadata,
    Column("interview_id", _UUID, ForeignKey("interviews.id"), primary_key=True),
    _text("name"),
    _text("organisation"),
    _text("email"),
    _text("phone"),
    Column("keep_until", Date),
    _seal(),
)
"""Who the respondents are: apart from the answers, in no change log, no export and no report."""

retentions = Table(
    "retentions",
    metadata,
    Column("assessment_id", _UUID, ForeignKey("assessments.id"), primary_key=True),
    Column("keep_until", Date, nullable=False),
    _seal(),
)
"""Until when interviews are kept, where somebody chose another day than the period gives."""

file_log = Table(
    "file_log",
    metadata,
    _id(),
    Column("at", UtcMoment, nullable=False),
    _text("zone"),
    _text("who"),
    _text("direction"),
    _text("kind"),
    _text("name"),
    _text("folder"),
    _text("sha256"),
    Column("counts", JSON, nullable=False),
    _text("batch"),
    _text("partner"),
    Column("undone_at", UtcMoment),
    _seal(),
)
"""Every file that came in or went out, and what it held; `batch` is the step it came in by."""

open_conflicts = Table(
    "open_conflicts",
    metadata,
    _id(),
    Column("assessment_id", _UUID, nullable=False),
    _text("kind"),
    Column("record_id", _UUID, nullable=False),
    _text("register"),
    Column("theirs", JSON, nullable=False),
    Column("held", JSON, nullable=False),
    Column("base", JSON(none_as_null=True)),
    _text("theirs_from"),
    Column("at", UtcMoment, nullable=False),
    _text("batch"),
    _seal(),
)
"""Values of others that nobody has decided about, each beside the one in the record's own row.

`theirs` is their record whole, `held` what hangs on it and waits with it, `base` what both started
from. A row whose question has answered itself since is no open conflict: see `merging_work.py`.
"""

signers = Table(
    "signers",
    metadata,
    Column("key", String(64), primary_key=True),
    _text("name"),
    _text("secret"),
    Column("at", UtcMoment, nullable=False),
    _seal(),
)
"""Who signs peer packs, by public key; `secret` is this store's own key and else empty."""

peer_packs = Table(
    "peer_packs",
    metadata,
    Column("id", String(64), primary_key=True),
    _text("direction"),
    Column("key", String(64), nullable=False),
    Column("at", UtcMoment, nullable=False),
    _text("content"),
    _text("signature"),
    Column("traces", JSON, nullable=False),
    _seal(),
)
"""Peer packs that came in, and those made here; `traces` tell whose figures went into these."""
