"""What the exchange workbook's sheets and columns are, as data.

Every column has a key that never changes, for example `answer.note`; it stands in the hidden first
row of its sheet. Columns that name a field of a record are read back; the others explain, and are
written only. Titles and headings in people's languages are in `workbook_words.py`, looks in
`workbook_look.py`.
"""

from collections.abc import Mapping

from clusterdyn_desktop.domain.records import (
    RECORD_KINDS,
    Action,
    AgreedValue,
    Answer,
    Assessment,
    Attachment,
    CaseStory,
    Cluster,
    Indicator,
    Interview,
    Jotting,
    Record,
)
from clusterdyn_desktop.exchange.workbooks.columns import (
    Column,
    Form,
    SheetLayout,
    code,
    fixed,
    id_column,
    shown,
)

KEY_ROW = 1
HEADING_ROW = 2
FIRST_ROW = 3
MOST_ROWS = 1_048_576 - FIRST_ROW
"""Rows of data that fit on a sheet of Excel."""

LAYOUTS: tuple[SheetLayout, ...] = (
    SheetLayout(
        Cluster,
        (
            id_column(),
            Column("code", Form.TEXT, 11),
            Column("name", Form.TEXT, 34),
            code("country", Form.TEXT, 11),
            Column("region", Form.TEXT, 26),
            Column("field", Form.TEXT, 38),
            Column("organisation", Form.TEXT, 32),
            code("founded_year", Form.WHOLE),
            Column("languages", Form.TEXTS, 18),
        ),
        frozen=3,
    ),
    SheetLayout(
        Assessment,
        (
            id_column(),
            shown("name", 16),
            shown("cluster", 34),
            Column("code", Form.TEXT, 11),
            code("round", Form.WHOLE, 9),
            Column("label", Form.TEXT, 34),
            code("period_start", Form.DATE),
            code("period_end", Form.DATE),
            Column("language", Form.TEXT, 11),
            Column("team", Form.TEXTS, 18),
            fixed("instrument_id", Form.TEXT, 18),
            fixed("instrument_version", Form.TEXT, 10),
            Column("instrument_hash", Form.TEXT, 18, edited=False, hidden=True),
        ),
        frozen=3,
    ),
    SheetLayout(
        Interview,
        (
            id_column(),
            shown("assessment", 16),
            Column("label", Form.TEXT, 14),
            Column("role", Form.ROLE, 25),
            Column("organisation_kind", Form.TEXT, 32),
            Column("size_class", Form.SIZE, 21),
            code("held_on", Form.DATE),
            Column("mode", Form.MODE, 12),
            code("duration_minutes", Form.WHOLE, 10),
            Column("language", Form.TEXT, 11),
            Column("interviewers", Form.TEXTS, 13),
            code("consent_report", Form.YES_NO),
            code("consent_benchmark", Form.YES_NO, 13),
            code("consent_quote", Form.YES_NO),
            code("consent_contact", Form.YES_NO, 13),
            code("consent_withdrawn_on", Form.DATE, 13),
            code("consent_version", Form.TEXT, 13),
            code("consent_language", Form.TEXT, 13),
            code("consent_method", Form.METHOD, 12),
            Column("consent_given_at", Form.MOMENT, 21),
            Column("consent_place", Form.TEXT, 22),
            Column("consent_taken_by", Form.TEXT, 14),
            Column("consent_hash", Form.TEXT, 18, hidden=True),
            Column("code", Form.TEXT, 13),
            Column("question_set", Form.TEXTS, 34),
            shown("planned", 10, centred=True),
            Column("erased_on", Form.DATE, 13, edited=False, centred=True),
            fixed("erased_by", Form.TEXT, 14),
        ),
        frozen=3,
    ),
    SheetLayout(
        Answer,
        (
            id_column(),
            shown("assessment", 14),
            shown("respondent", 17),
            shown("role", 20),
            shown("stage", 18),
            fixed("question_id", Form.TEXT, 8),
            shown("question", 38),
            Column("state", Form.STATE, 11),
            code("score", Form.SCORE, 10),
            shown("anchor", 26),
            Column("evidence", Form.EVIDENCE, 18),
            Column("certainty", Form.CERTAINTY, 13),
            Column("note", Form.TEXT, 46),
            Column("quote", Form.TEXT, 34),
            code("quote_permission", Form.YES_NO, 10),
            Column("flag", Form.TEXT, 18),
        ),
        frozen=6,
    ),
    SheetLayout(
        Jotting,
        (
            id_column(),
            shown("assessment", 14),
            shown("respondent", 17),
            fixed("jotted_at", Form.MOMENT, 21),
            Column("text", Form.TEXT, 70),
            code("is_quote", Form.YES_NO, 10),
            fixed("question_id", Form.TEXT, 14),
            shown("question", 46),
        ),
        frozen=4,
    ),
    SheetLayout(
        Attachment,
        (
            id_column(),
            shown("assessment", 14),
            shown("respondent", 17),
            fixed("question_id", Form.TEXT, 8),
            shown("question", 38),
            Column("file_name", Form.TEXT, 36),
            Column("caption", Form.TEXT, 46),
            Column("size_bytes", Form.WHOLE, 13, edited=False, centred=True),
            fixed("media_type", Form.TEXT, 22),
            fixed("sha256", Form.TEXT, 40),
        ),
        frozen=4,
    ),
    SheetLayout(
        AgreedValue,
        (
            id_column(),
            shown("assessment", 16),
            fixed("question_id", Form.TEXT, 8),
            shown("question", 50),
            code("score", Form.SCORE, 9),
            shown("anchor", 36),
            Column("reason", Form.TEXT, 60),
            code("decided_on", Form.DATE, 13),
        ),
        frozen=3,
    ),
    SheetLayout(
        Indicator,
        (
            id_column(),
            shown("assessment", 16),
            fixed("indicator", Form.TEXT, 24),
            fixed("year", Form.WHOLE, 9),
            Column("value", Form.NUMBER, 14),
            Column("unit", Form.TEXT, 14),
            Column("source_note", Form.TEXT, 60),
        ),
        frozen=4,
    ),
    SheetLayout(
        Action,
        (
            id_column(),
            shown("assessment", 16),
            code("sequence", Form.WHOLE, 7),
            Column("variable", Form.VARIABLE, 28),
            Column("action", Form.TEXT, 60),
            Column("owner_role", Form.TEXT, 26),
            code("due", Form.DATE),
            Column("status", Form.STATUS, 13),
        ),
        frozen=3,
    ),
    SheetLayout(
        CaseStory,
        (
            id_column(),
            shown("assessment", 16),
            code("sequence", Form.WHOLE, 7),
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

OF_INTERVIEWS = (Answer, Jotting, Attachment)
"""Kinds whose records belong to an interview; the others belong to an assessment or a cluster."""
