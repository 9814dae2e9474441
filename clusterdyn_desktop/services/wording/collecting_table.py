"""Error and repair sentences about forms and submissions, in English. Words only."""

from collections.abc import Mapping

from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

FORMS: Mapping[str, str] = {
    "form.no-such-language": QT_TRANSLATE_NOOP(
        "errors", "The instrument has no words in “{language}”; choose among {languages}."
    ),
    "form.no-such-role": QT_TRANSLATE_NOOP(
        "errors", "The instrument has no role “{role}”; choose one of {roles}."
    ),
    "form.verification-failed": QT_TRANSLATE_NOOP(
        "errors",
        "{file} was not delivered: reading it back gave something else than was written. Please"
        " write it again, and tell us if it happens once more.",
    ),
}

SUBMISSIONS: Mapping[str, str] = {
    "submissions.no-assessment": QT_TRANSLATE_NOOP(
        "errors",
        "{file} does not say which assessment its interviews belong to; choose the assessment they"
        " are to go into.",
    ),
    "submissions.not-found": QT_TRANSLATE_NOOP(
        "errors",
        "{file} holds no table of submissions from ODK or KoboToolbox; export it there as CSV or"
        " XLSX, with all columns.",
    ),
    "submissions.damaged": QT_TRANSLATE_NOOP(
        "errors", "{file} is damaged and cannot be unpacked; export it from the server again."
    ),
    "submissions.broken-quotes": QT_TRANSLATE_NOOP(
        "errors",
        "{file} is broken in line {line}: a quotation mark is missing, or a cell is far too long."
        " Export it from the server again.",
    ),
    "submissions.too-many": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has more than {rows} rows or {columns} columns; export fewer submissions at a"
        " time.",
    ),
    "submissions.other-form": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has no column of the form of “{id}” {version}; choose the assessment that its"
        " form was made for.",
    ),
    "submissions.no-key": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: the submission has no id (column {column}), so it is left out; export"
        " it with all columns.",
    ),
    "submissions.key-twice": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: the submission {found} stands in the table twice; only the first row"
        " of it is read.",
    ),
    "submissions.not-a-choice": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}, column “{column}”: “{found}” is none of the answers of the form"
        " ({expected}); correct it on the server and export again.",
    ),
    "submissions.not-a-date": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}, column “{column}”: “{found}” is no date; write it as {expected}.",
    ),
    "submissions.not-a-moment": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}, column “{column}”: “{found}” is no date and time; write it as"
        " {expected}.",
    ),
    "submissions.other-instrument": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, row {row}: the form was made from another instrument than the assessment’s"
        " ({expected}), so the row is left out; bring it into an assessment with the same one.",
    ),
}

TABLES_OUT: Mapping[str, str] = {
    "tables.verification-failed": QT_TRANSLATE_NOOP(
        "errors",
        "{file} was not delivered: reading it back gave something else than was written. Please"
        " write it again, and tell us if it happens once more.",
    ),
}

REPAIRS: Mapping[str, str] = {
    "submissions.columns-passed-over": QT_TRANSLATE_NOOP(
        "repairs", "{count} column(s) that are not of the form were passed over: {columns}."
    ),
    "submissions.rejected": QT_TRANSLATE_NOOP(
        "repairs", "{count} submission(s) that were rejected on the server were left out."
    ),
    "submissions.older": QT_TRANSLATE_NOOP(
        "repairs",
        "{count} submission(s) are older than what came in before, and change nothing.",
    ),
    "submissions.label-taken": QT_TRANSLATE_NOOP(
        "repairs",
        "Row {row}: there is a respondent “{label}” already; both are kept, so please see whether"
        " they are the same.",
    ),
}
