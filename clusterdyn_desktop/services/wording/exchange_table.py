"""Error and repair sentences about tables and workbooks, in English. Words only."""

from collections.abc import Mapping

from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

TABLES: Mapping[str, str] = {
    "table.problems": QT_TRANSLATE_NOOP(
        "errors", "{file} has {count} faults; mend them and load it again. Nothing was loaded."
    ),
    "table.missing-column": QT_TRANSLATE_NOOP(
        "errors",
        "{file}: the column “{column}” is missing in line {line}; the columns are {expected}.",
    ),
    "table.unknown-column": QT_TRANSLATE_NOOP(
        "errors",
        "{file}: the column “{column}” in line {line} is not known; the columns are {expected}.",
    ),
    "table.duplicate-column": QT_TRANSLATE_NOOP(
        "errors", "{file}: the column “{column}” stands twice in line {line}; remove one."
    ),
    "table.missing-value": QT_TRANSLATE_NOOP(
        "errors", "{file}, line {line}: “{column}” is empty; give a value."
    ),
    "table.not-a-whole-number": QT_TRANSLATE_NOOP(
        "errors", "{file}, line {line}: “{column}” is “{found}”; give a whole number."
    ),
    "table.not-a-number": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, line {line}: “{column}” is “{found}”; give a number with a decimal point.",
    ),
    "table.out-of-range": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, line {line}: “{column}” is {found}; give a number from {lowest} to {highest}.",
    ),
    "table.not-one-of": QT_TRANSLATE_NOOP(
        "errors", "{file}, line {line}: “{column}” is “{found}”; give one of {expected}."
    ),
    "table.not-a-date": QT_TRANSLATE_NOOP(
        "errors", "{file}, line {line}: “{column}” is “{found}”; write the date like 2026-10-14."
    ),
    "table.not-a-country": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, line {line}: “{column}” is “{found}”; give a country code of two letters.",
    ),
    "table.duplicate-key": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, line {line}: “{column}” is “{found}”, as in line {first} already; remove one.",
    ),
    "table.score-unwanted": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, line {line}: “{column}” is {found} though the state is “{state}”; remove the "
        "score or change the state.",
    ),
    "table.quote-without-consent": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, line {line}: “{column}” is yes though interview {interview} has no consent for"
        " quotes; change one.",
    ),
    "table.too-many-rows": QT_TRANSLATE_NOOP(
        "errors", "{file} has more than {limit} rows; load it in parts."
    ),
    "table.field-count": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, line {line}, has {found} fields where {expected} are expected; look for a "
        "comma or quote too many.",
    ),
    "table.field-too-long": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, line {line}: a field is too long to be read; look for a quote that is not closed.",
    ),
    "table.broken-quotes": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, line {line}: the quotes do not match; close each quote and double those inside.",
    ),
    "table.unknown-id": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, line {line}: “{column}” is “{found}”, which is not in {expected}; mend one of "
        "them.",
    ),
}

WORKBOOKS: Mapping[str, str] = {
    "workbook.problems": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has {count} cells that cannot be understood; mend them and bring it in again. "
        "Nothing was changed.",
    ),
    "workbook.more-problems": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has {count} more cells that cannot be understood; mend those named first.",
    ),
    "workbook.foreign": QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not an exchange workbook of this program; export one from the program to "
        "begin with.",
    ),
    "workbook.newer-format": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has format {found}, and this program reads up to {expected}; open it with a "
        "newer program.",
    ),
    "workbook.stamps-damaged": QT_TRANSLATE_NOOP(
        "errors", "The hidden part of {file} is damaged; ask the sender to export it again."
    ),
    "workbook.verification-failed": QT_TRANSLATE_NOOP(
        "errors",
        "{file} was not delivered: read back, {assessment} held {found} where {expected} was "
        "written; export it again.",
    ),
    "workbook.not-named-xlsx": QT_TRANSLATE_NOOP(
        "errors", "{file} does not end in .xlsx; name the workbook so."
    ),
    "workbook.wrong-type": QT_TRANSLATE_NOOP(
        "errors", "{file} is not an Excel workbook (.xlsx); save it as one and bring it in again."
    ),
    "workbook.files-unprotected": QT_TRANSLATE_NOOP(
        "errors",
        "{file} cannot carry a password with the attachments beside it, which would lie there"
        " open; leave one of the two out.",
    ),
    "workbook.too-many-parts": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has more than {limit} parts inside, which no workbook needs; ask the sender to "
        "export it again.",
    ),
    "workbook.far-cell": QT_TRANSLATE_NOOP(
        "errors", "{file} has cells far outside any table; delete them and save it again."
    ),
    "workbook.damaged": QT_TRANSLATE_NOOP(
        "errors", "{file} is damaged and cannot be read; ask for it to be sent again."
    ),
    "workbook.too-big-inside": QT_TRANSLATE_NOOP(
        "errors", "{file} unpacks to more than is read; split it into several workbooks."
    ),
    "workbook.assessment-twice": QT_TRANSLATE_NOOP(
        "errors", "The assessment “{assessment}” was named twice; name it once."
    ),
    "workbook.too-many-rows": QT_TRANSLATE_NOOP(
        "errors",
        "The sheet “{sheet}” would have more than {limit} rows; export fewer assessments at once.",
    ),
    "workbook.column-twice": QT_TRANSLATE_NOOP(
        "errors", "{file}, sheet “{sheet}”, cell {cell}: this column stands twice; remove one."
    ),
    "workbook.id-column-missing": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”: the hidden column with the ids is missing; ask the sender to "
        "export it again.",
    ),
    "workbook.row-twice": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: this row stands twice with different values; "
        "remove one.",
    ),
    "workbook.instrument-missing": QT_TRANSLATE_NOOP(
        "errors",
        "{file}: the instrument “{found}” {version} of {assessment} is not at hand; install the "
        "program version that has it.",
    ),
    "workbook.cell-is-error": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: the cell holds an error of a formula; type the "
        "value itself.",
    ),
    "workbook.formula-without-value": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: the formula has no value stored with it; type the "
        "value itself.",
    ),
    "workbook.cell-merged": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: the cell was merged with others and lost its "
        "value; unmerge the cells and type it again.",
    ),
    "workbook.quote-without-consent": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: the quote is permitted though its interview has "
        "no consent for quotes; change one.",
    ),
    "workbook.unknown-row": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: the hidden id “{found}” is not in this workbook;"
        " clear it to add a new row.",
    ),
    "workbook.row-mixed-up": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: the row is about {found}, and its hidden id "
        "about {expected}; sort whole rows, not single columns.",
    ),
    "workbook.row-without-id": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: a new row cannot be added to this sheet; add it "
        "in the program.",
    ),
    "workbook.unknown-assessment": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: “{found}” is no assessment of this workbook; "
        "choose one that is.",
    ),
    "workbook.unknown-respondent": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: “{found}” is no respondent of this assessment; "
        "choose one who is.",
    ),
    "workbook.column-needed": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: a new row needs the column “{needed}”, which is "
        "missing; bring it back.",
    ),
    "workbook.missing-value": QT_TRANSLATE_NOOP(
        "errors", "{file}, sheet “{sheet}”, cell {cell}: a value is needed here; give one."
    ),
    "workbook.unknown-question": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: “{found}” is no question of the instrument; give"
        " a number like 2.08.",
    ),
    "workbook.not-a-number": QT_TRANSLATE_NOOP(
        "errors", "{file}, sheet “{sheet}”, cell {cell}: “{found}” is no number; give one."
    ),
    "workbook.not-a-whole-number": QT_TRANSLATE_NOOP(
        "errors", "{file}, sheet “{sheet}”, cell {cell}: “{found}” is no whole number; give one."
    ),
    "workbook.unknown-choice": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: “{found}” is not among the choices; take one "
        "from the list.",
    ),
    "workbook.not-a-date": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: “{found}” is no date; write it like 2026-10-14.",
    ),
    "workbook.not-a-moment": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: “{found}” is no date and time; write it like "
        "2026-10-14 09:12, in UTC.",
    ),
    "workbook.score-missing": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: the state is scored and there is no score; give "
        "one or change the state.",
    ),
    "workbook.score-unwanted": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: there is a score ({found}) though the state is "
        "not scored; change one.",
    ),
    "workbook.out-of-range": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: {found} is not from {lowest} to {highest}; "
        "change it.",
    ),
}

REPAIRS: Mapping[str, str] = {
    "workbook.answers-without-interview": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”: {count} answers of {assessment} have no interview and were left out.",
    ),
    "workbook.jottings-without-interview": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”: {count} jottings of {assessment} have no interview and were left out.",
    ),
    "workbook.attachments-without-interview": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”: {count} attachments of {assessment} have no interview and were left out.",
    ),
    "workbook.row-restored": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”: the row of {assessment} was missing and was taken from the hidden part.",
    ),
    "workbook.long-text-ended": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”, cell {cell}: the mark of a cut text was taken away, so the text now ends"
        " there ({count} in all).",
    ),
    "workbook.sheet-renamed": QT_TRANSLATE_NOOP(
        "repairs", "The sheet “{sheet}” was found under another name than “{expected}”."
    ),
    "workbook.column-missing": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”: the column “{column}” is missing; its values are left as they are here.",
    ),
    "workbook.column-ignored": QT_TRANSLATE_NOOP(
        "repairs", "Sheet “{sheet}”: the column “{column}” is not known and was left out."
    ),
    "workbook.columns-moved": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”: the column “{column}” stands elsewhere than it was exported, before "
        "“{before}”.",
    ),
    "workbook.macros-left-out": QT_TRANSLATE_NOOP(
        "repairs",
        "The file carries macros. They were left out and never run; only what stands in its cells "
        "was read.",
    ),
    "workbook.days-from-1904": QT_TRANSLATE_NOOP(
        "repairs",
        "The file counts its days from 1904, as some programs do; look whether its dates are four "
        "years late.",
    ),
    "workbook.keys-missing": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”: the hidden row of keys is missing; the columns were found by their "
        "headings.",
    ),
    "workbook.blank-rows": QT_TRANSLATE_NOOP(
        "repairs", "Sheet “{sheet}”: {count} blank rows were skipped."
    ),
    "workbook.row-doubled": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”, cell {cell}: a row stands twice with the same values and was read "
        "once ({count} in all).",
    ),
    "workbook.row-copied": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”, cell {cell}: the row was copied from another one and is taken for what "
        "it names ({count} in all).",
    ),
    "workbook.row-rejoined": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”, cell {cell}: the hidden ids did not move along with the rows; the rows "
        "were found by what they name ({count} in all).",
    ),
    "workbook.ids-missing": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”: the hidden column with the ids is missing; the rows were found by what "
        "they name.",
    ),
    "workbook.choice-understood": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”, cell {cell}: a choice was written in other words and was understood "
        "({count} in all).",
    ),
    "workbook.instrument-differs": QT_TRANSLATE_NOOP(
        "repairs",
        "{assessment} was made with another content of the instrument “{id}” {version} than is "
        "here; questions and choices may read differently.",
    ),
    "workbook.rows-missing": QT_TRANSLATE_NOOP(
        "repairs", "Sheet “{sheet}”: {count} rows were deleted in the file; they stay here."
    ),
    "workbook.state-filled": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”, cell {cell}: a score was given without a state and was taken as "
        "scored ({count} in all).",
    ),
    "workbook.number-as-text": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”, cell {cell}: a number was written as text and was understood ({count}"
        " in all).",
    ),
    "workbook.date-as-number": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”, cell {cell}: a date was kept as a number and was understood ({count} "
        "in all).",
    ),
    "workbook.date-as-text": QT_TRANSLATE_NOOP(
        "repairs",
        "Sheet “{sheet}”, cell {cell}: a date was written as text and was understood ({count} "
        "in all).",
    ),
}
