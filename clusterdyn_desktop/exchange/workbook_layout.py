"""What the exchange workbook's sheets and columns are, as data.

Every column has a key that never changes, for example `answer.note`; it stands in the hidden first
row of its sheet. Columns that name a field of a record are read back; the others explain, and are
written only. Titles and headings in people's languages are in `workbook_words.py`, looks in
`workbook_look.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from clusterdyn_desktop.domain.records import (
    RECORD_KINDS,
    Action,
    AgreedValue,
    Answer,
    Assessment,
    CaseStory,
    Cluster,
    Indicator,
    Interview,
    Record,
)

KEY_ROW = 1
HEADING_ROW = 2
FIRST_ROW = 3
MOST_ROWS = 1_048_576 - FIRST_ROW
"""Rows of data that fit on a sheet of Excel."""


class Form(Enum):
    """The form a column's values take in a cell."""

    ID = auto()
    TEXT = auto()
    WHOLE = auto()
    NUMBER = auto()
    DATE = auto()
    TEXTS = auto()
    STATE = auto()
    CERTAINTY = auto()
    MODE = auto()
    SIZE = auto()
    STATUS = auto()
    YES_NO = auto()
    ROLE = auto()
    EVIDENCE = auto()
    VARIABLE = auto()
    SCORE = auto()
    SHOWN = auto()


WORD_FORMS = (
    Form.STATE,
    Form.CERTAINTY,
    Form.MODE,
    Form.SIZE,
    Form.STATUS,
    Form.YES_NO,
)
"""Forms whose cells hold a word of the program's languages."""

CODE_FORMS = (Form.ROLE, Form.EVIDENCE, Form.VARIABLE)
"""Forms whose cells hold an id of the instrument, followed by its text."""

LIST_FORMS = (*WORD_FORMS, *CODE_FORMS)
"""Forms whose cells can be chosen from a list on the lists sheet."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `name` is a field of the record, or what the column explains (`Form.SHOWN`).

    `width` is in characters; `edited` says whether an edit made in the sheet is read.
    """

    name: str
    form: Form
    width: float
    edited: bool = True
    centred: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """A sheet: one kind of record, a row each. `frozen` counts the columns that stay in view."""

    kind: type[Record]
    columns: tuple[Column, ...]
    frozen: int

    def key(self, column: Column) -> str:
        """Return the column's key in the hidden row."""
        return f"{self.kind.kind}.{column.name}"


def _id() -> Column:
    return Column("id", Form.ID, 38, edited=False, hidden=True)


def _shown(name: str, width: float, centred: bool = False) -> Column:
    return Column(name, Form.SHOWN, width, edited=False, centred=centred)


def _fixed(name: str, form: Form, width: float) -> Column:
    return Column(name, form, width, edited=False)


def _code(name: str, form: Form, width: float = 12) -> Column:
    return Column(name, form, width, centred=True)


LAYOUTS: tuple[SheetLayout, ...] = (
    SheetLayout(
        Cluster,
        (
            _id(),
            Column("code", Form.TEXT, 11),
            Column("name", Form.TEXT, 34),
            _code("country", Form.TEXT, 11),
            Column("region", Form.TEXT, 26),
            Column("field", Form.TEXT, 38),
            Column("organisation", Form.TEXT, 32),
            _code("founded_year", Form.WHOLE),
            Column("languages", Form.TEXTS, 18),
        ),
        frozen=3,
    ),
    SheetLayout(
        Assessment,
        (
            _id(),
            _shown("name", 16),
            _shown("cluster", 34),
            Column("code", Form.TEXT, 11),
            _code("round", Form.WHOLE, 9),
            Column("label", Form.TEXT, 34),
            _code("period_start", Form.DATE),
            _code("period_end", Form.DATE),
            Column("language", Form.TEXT, 11),
            Column("team", Form.TEXTS, 18),
            _fixed("instrument_id", Form.TEXT, 18),
            _fixed("instrument_version", Form.TEXT, 10),
            Column("instrument_hash", Form.TEXT, 18, edited=False, hidden=True),
        ),
        frozen=3,
    ),
    SheetLayout(
        Interview,
        (
            _id(),
            _shown("assessment", 16),
            Column("label", Form.TEXT, 14),
            Column("role", Form.ROLE, 25),
            Column("organisation_kind", Form.TEXT, 32),
            Column("size_class", Form.SIZE, 21),
            _code("held_on", Form.DATE),
            Column("mode", Form.MODE, 12),
            _code("duration_minutes", Form.WHOLE, 10),
            Column("language", Form.TEXT, 11),
            Column("interviewers", Form.TEXTS, 13),
            _code("consent_report", Form.YES_NO),
            _code("consent_benchmark", Form.YES_NO, 13),
            _code("consent_quote", Form.YES_NO),
            _code("consent_withdrawn_on", Form.DATE, 13),
            Column("code", Form.TEXT, 13),
            Column("question_set", Form.TEXTS, 34),
            _shown("planned", 10, centred=True),
        ),
        frozen=3,
    ),
    SheetLayout(
        Answer,
        (
            _id(),
            _shown("assessment", 14),
            _shown("respondent", 17),
            _shown("role", 20),
            _shown("stage", 18),
            _fixed("question_id", Form.TEXT, 8),
            _shown("question", 38),
            Column("state", Form.STATE, 11),
            _code("score", Form.SCORE, 10),
            _shown("anchor", 26),
            Column("evidence", Form.EVIDENCE, 18),
            Column("certainty", Form.CERTAINTY, 13),
            Column("note", Form.TEXT, 46),
            Column("quote", Form.TEXT, 34),
            _code("quote_permission", Form.YES_NO, 10),
            Column("flag", Form.TEXT, 18),
        ),
        frozen=6,
    ),
    SheetLayout(
        AgreedValue,
        (
            _id(),
            _shown("assessment", 16),
            _fixed("question_id", Form.TEXT, 8),
            _shown("question", 50),
            _code("score", Form.SCORE, 9),
            _shown("anchor", 36),
            Column("reason", Form.TEXT, 60),
            _code("decided_on", Form.DATE, 13),
        ),
        frozen=3,
    ),
    SheetLayout(
        Indicator,
        (
            _id(),
            _shown("assessment", 16),
            _fixed("indicator", Form.TEXT, 24),
            _fixed("year", Form.WHOLE, 9),
            Column("value", Form.NUMBER, 14),
            Column("unit", Form.TEXT, 14),
            Column("source_note", Form.TEXT, 60),
        ),
        frozen=4,
    ),
    SheetLayout(
        Action,
        (
            _id(),
            _shown("assessment", 16),
            _code("sequence", Form.WHOLE, 7),
            Column("variable", Form.VARIABLE, 28),
            Column("action", Form.TEXT, 60),
            Column("owner_role", Form.TEXT, 26),
            _code("due", Form.DATE),
            Column("status", Form.STATUS, 13),
        ),
        frozen=3,
    ),
    SheetLayout(
        CaseStory,
        (
            _id(),
            _shown("assessment", 16),
            _code("sequence", Form.WHOLE, 7),
            Column("title", Form.TEXT, 28),
            Column("language", Form.TEXT, 11),
            Column("situation", Form.TEXT, 46),
            Column("what_was_done", Form.TEXT, 46),
            Column("what_changed", Form.TEXT, 46),
            Column("lesson", Form.TEXT, 36),
        ),
        frozen=4,
    ),
)
"""In the order of the workbook, which is parents before children."""

LAYOUT_OF: Mapping[type[Record], SheetLayout] = {layout.kind: layout for layout in LAYOUTS}
KIND_NAMED: Mapping[str, type[Record]] = {kind.kind: kind for kind in RECORD_KINDS}
WHOLE_COPIES = (Cluster, Assessment)
"""Kinds whose records the machine sheet holds whole, so that a deleted row can be restored."""
