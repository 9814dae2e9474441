"""The records that people edit, and the registers each is made of.

A register is the smallest part of a record that is edited, versioned and merged as one: an answer
is five registers, so two people who work on different parts of it never collide (design: the
store). Every record kind is a frozen dataclass whose fields are columns of the store, columns of
the exchange workbook and entries of the change log alike.

Ids are UUIDs. Where two sites must arrive at the same record by themselves (the answer of one
interview to one question), the id follows from what the record is about: see `derived_id`.
"""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar, Generic, TypeVar

from clusterdyn_desktop.domain.version_vectors import VersionVector


class AnswerState(StrEnum):
    """What became of a question in an interview; only `SCORED` enters a figure (6.4.1)."""

    OPEN = "open"
    SCORED = "scored"
    DOES_NOT_KNOW = "does not know"
    DOES_NOT_APPLY = "does not apply"
    REFUSED = "refused"
    NOT_ASKED = "not asked"


class Certainty(StrEnum):
    """The interviewer's own certainty about an answer."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class InterviewMode(StrEnum):
    """How the interview was held."""

    IN_PERSON = "in person"
    VIDEO = "video"
    PHONE = "phone"


class ConsentMethod(StrEnum):
    """How consent was given."""

    SPOKEN = "spoken"
    SIGNED = "signed"


class SizeClass(StrEnum):
    """Size of the respondent's firm: under 10, 50, 250 employees, or more."""

    MICRO = "micro"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class ActionStatus(StrEnum):
    """Where an agreed action stands."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Register:
    """A named group of fields that is edited, versioned and merged as one.

    `words` names the one among them that people write sentences into: two versions of it can be
    joined. Empty where there is none.
    """

    name: str
    fields: tuple[str, ...]
    words: str = ""


def _each(*names: str) -> tuple[Register, ...]:
    """One register for every field named."""
    return tuple(Register(name, (name,)) for name in names)


def _words(*names: str) -> tuple[Register, ...]:
    """One register for every field named, each of which holds sentences."""
    return tuple(Register(name, (name,), name) for name in names)


DELETED = Register("deleted", ("deleted",))
"""Every record has this register besides its own: the tombstone."""


@dataclass(frozen=True, slots=True)
class Record:
    """What all records share: an id, and the class attributes that describe the kind.

    `kind` is the name used in the store, the workbook and the change log; `parent` the field that
    holds the parent's id (empty for clusters); `registers` cover every other field that people
    edit; `fixed` are fields set at creation and never edited.
    """

    kind: ClassVar[str]
    parent: ClassVar[str] = ""
    registers: ClassVar[tuple[Register, ...]] = ()
    fixed: ClassVar[tuple[str, ...]] = ()

    id: str


@dataclass(frozen=True, slots=True)
class Cluster(Record):
    """A business cluster. `country` is ISO 3166 alpha-2, `languages` are language tags."""

    kind = "cluster"
    registers = _each(
        "code", "name", "country", "region", "field", "organisation", "founded_year", "languages"
    )

    code: str = ""
    name: str = ""
    country: str = ""
    region: str = ""
    field: str = ""
    organisation: str = ""
    founded_year: int | None = None
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Assessment(Record):
    """One round of assessing one cluster, with the instrument it was made with."""

    kind = "assessment"
    parent = "cluster_id"
    registers = (
        *_each("code", "round", "label"),
        Register("period", ("period_start", "period_end")),
        *_each("language", "team"),
        Register("instrument", ("instrument_id", "instrument_version", "instrument_hash")),
    )
    fixed = ("cluster_id",)

    cluster_id: str = ""
    code: str = ""
    round: int = 1
    label: str = ""
    period_start: date | None = None
    period_end: date | None = None
    language: str = ""
    team: tuple[str, ...] = ()
    instrument_id: str = ""
    instrument_version: str = ""
    instrument_hash: str = ""


@dataclass(frozen=True, slots=True)
class Interview(Record):
    """One respondent's interview. The four consents are None until they have been asked.

    The fields `consent_version` to `consent_taken_by` say what was told and how it was agreed to:
    version, hash and language of the consent text, how, when (UTC), where, and by whom (5.5).
    `question_set` lists the ids of the questions planned for this respondent; empty means every
    question marked for the respondent's role. `duration_minutes` is in minutes. `erased_on` says
    that its words and answers were erased, and cannot come back.
    """

    kind = "interview"
    parent = "assessment_id"
    registers = (
        *_each("code", "label", "role"),
        Register("organisation", ("organisation_kind", "size_class")),
        Register("occasion", ("held_on", "mode", "duration_minutes")),
        *_each("language", "interviewers"),
        *_each("consent_report", "consent_benchmark", "consent_quote", "consent_contact"),
        Register(
            "consent_record",
            (
                "consent_version",
                "consent_hash",
                "consent_language",
                "consent_method",
                "consent_given_at",
                "consent_place",
                "consent_taken_by",
            ),
        ),
        *_each("consent_withdrawn_on", "question_set"),
        Register("erasure", ("erased_on", "erased_by")),
    )
    fixed = ("assessment_id",)

    assessment_id: str = ""
    code: str = ""
    label: str = ""
    role: str = ""
    organisation_kind: str = ""
    size_class: SizeClass | None = None
    held_on: date | None = None
    mode: InterviewMode | None = None
    duration_minutes: int | None = None
    language: str = ""
    interviewers: tuple[str, ...] = ()
    consent_report: bool | None = None
    consent_benchmark: bool | None = None
    consent_quote: bool | None = None
    consent_contact: bool | None = None
    consent_version: str = ""
    consent_hash: str = ""
    consent_language: str = ""
    consent_method: ConsentMethod | None = None
    consent_given_at: datetime | None = None
    consent_place: str = ""
    consent_taken_by: str = ""
    consent_withdrawn_on: date | None = None
    question_set: tuple[str, ...] = ()
    erased_on: date | None = None
    erased_by: str = ""


@dataclass(frozen=True, slots=True)
class Answer(Record):
    """What one interview gave for one question, as answered (6.4.1).

    `score` is 1–5 and only with `AnswerState.SCORED`; for questions about a brake a high score
    means a weak brake. `evidence` is 0–4 or None. `quote_permission` is None until decided.
    """

    kind = "answer"
    parent = "interview_id"
    registers = (
        Register("score", ("state", "score")),
        Register("evidence", ("evidence", "certainty")),
        *_words("note"),
        Register("quote", ("quote", "quote_permission"), "quote"),
        Register("flag", ("flag",)),
    )
    fixed = ("interview_id", "question_id")

    interview_id: str = ""
    question_id: str = ""
    state: AnswerState = AnswerState.OPEN
    score: int | None = None
    evidence: int | None = None
    certainty: Certainty | None = None
    note: str = ""
    quote: str = ""
    quote_permission: bool | None = None
    flag: str = ""


@dataclass(frozen=True, slots=True)
class Jotting(Record):
    """Something said out of turn, jotted down to be filed to a question later.

    `question_id` is empty until it is filed; its words then stand in that answer's note, or in
    its quote with `is_quote`, and the jotting stays as the trace of it. `jotted_at` is UTC.
    """

    kind = "jotting"
    parent = "interview_id"
    registers = (
        Register("words", ("text", "is_quote"), "text"),
        Register("filed", ("question_id",)),
    )
    fixed = ("interview_id", "jotted_at")

    interview_id: str = ""
    jotted_at: datetime | None = None
    text: str = ""
    is_quote: bool = False
    question_id: str = ""


@dataclass(frozen=True, slots=True)
class Attachment(Record):
    """A picture, scan or recording that is evidence for one answer.

    Its bytes lie apart, by their `sha256` (64 hex digits); `size_bytes` is their count.
    """

    kind = "attachment"
    parent = "interview_id"
    registers = (*_each("file_name"), *_words("caption"))
    fixed = ("interview_id", "question_id", "media_type", "size_bytes", "sha256")

    interview_id: str = ""
    question_id: str = ""
    media_type: str = ""
    size_bytes: int = 0
    sha256: str = ""
    file_name: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class AgreedValue(Record):
    """A value (1–5) the interview team agreed on for one question, with its reason (6.4.2)."""

    kind = "agreed_value"
    parent = "assessment_id"
    registers = (Register("agreed", ("score", "reason", "decided_on"), "reason"),)
    fixed = ("assessment_id", "question_id")

    assessment_id: str = ""
    question_id: str = ""
    score: int | None = None
    reason: str = ""
    decided_on: date | None = None


@dataclass(frozen=True, slots=True)
class Indicator(Record):
    """One figure of ordinary statistics for one year, beside the interviews."""

    kind = "indicator"
    parent = "assessment_id"
    registers = (Register("figure", ("value", "unit", "source_note"), "source_note"),)
    fixed = ("assessment_id", "indicator", "year")

    assessment_id: str = ""
    indicator: str = ""
    year: int = 0
    value: float | None = None
    unit: str = ""
    source_note: str = ""


@dataclass(frozen=True, slots=True)
class Action(Record):
    """An action agreed after an assessment, tied to the variable it is to move."""

    kind = "action"
    parent = "assessment_id"
    registers = (
        *_each("sequence", "variable"),
        *_words("action"),
        *_each("owner_role", "due", "status"),
    )
    fixed = ("assessment_id",)

    assessment_id: str = ""
    sequence: int = 0
    variable: str = ""
    action: str = ""
    owner_role: str = ""
    due: date | None = None
    status: ActionStatus = ActionStatus.OPEN


@dataclass(frozen=True, slots=True)
class CaseStory(Record):
    """A short story from the cluster; stories often show better than figures what works."""

    kind = "case_story"
    parent = "assessment_id"
    registers = (
        *_each("sequence", "title", "language"),
        *_words("situation", "what_was_done", "what_changed", "lesson"),
    )
    fixed = ("assessment_id",)

    assessment_id: str = ""
    sequence: int = 0
    title: str = ""
    language: str = ""
    situation: str = ""
    what_was_done: str = ""
    what_changed: str = ""
    lesson: str = ""


RECORD_KINDS: tuple[type[Record], ...] = (
    Cluster,
    Assessment,
    Interview,
    Answer,
    Jotting,
    Attachment,
    AgreedValue,
    Indicator,
    Action,
    CaseStory,
)
"""Parents before children."""


R = TypeVar("R", bound=Record)
R_co = TypeVar("R_co", bound=Record, covariant=True)


@dataclass(frozen=True, slots=True)
class Stamped(Generic[R_co]):
    """A record with what merging needs: a version vector for each register, and the tombstone.

    Registers that nobody has edited yet are absent from `vectors`.
    """

    record: R_co
    vectors: Mapping[str, VersionVector]
    deleted: bool = False


def new_id() -> str:
    """Return a fresh random id."""
    return str(uuid.uuid4())


def derived_id(parent_id: str, *parts: str | int) -> str:
    """Return the id that follows from the parent's id and what the record is about.

    The same parent and parts give the same id at every site.
    """
    name = "\x1f".join(str(part) for part in parts)
    return str(uuid.uuid5(uuid.UUID(parent_id), name))


def empty_answer(interview_id: str, question_id: str) -> Answer:
    """Return the untouched answer of an interview to a question, with the id all sites share."""
    return Answer(
        id=derived_id(interview_id, "answer", question_id),
        interview_id=interview_id,
        question_id=question_id,
    )


def editable_fields(kind: type[Record]) -> tuple[str, ...]:
    """Return the names of all fields that belong to a register, in register order."""
    return tuple(name for register in kind.registers for name in register.fields)


def all_fields(kind: type[Record]) -> tuple[str, ...]:
    """Return the names of all fields of the kind, in the order they are declared."""
    return tuple(field.name for field in fields(kind))
