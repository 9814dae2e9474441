"""Error sentences about instruments and consent texts, in English. Words only."""

from collections.abc import Mapping

from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

INSTRUMENT: Mapping[str, str] = {
    "instrument.none": QT_TRANSLATE_NOOP(
        "errors", "There is no instrument in {folder}; install the program again."
    ),
    "instrument.unknown": QT_TRANSLATE_NOOP(
        "errors",
        "The instrument “{id}” {version} is not at hand; bring it in as a file from who made the"
        " assessment, or install the program version that has it.",
    ),
    "instrument.twice": QT_TRANSLATE_NOOP(
        "errors", "The instrument “{id}” {version} is in {folder} and in {other}; remove one."
    ),
    "instrument.too-many-texts": QT_TRANSLATE_NOOP(
        "errors", "{folder} holds more than {limit} text files; remove those that do not belong."
    ),
    "instrument.not-json": QT_TRANSLATE_NOOP(
        "errors", "{file} is not JSON (line {line}, column {column}); mend it there."
    ),
    "instrument.duplicate-key": QT_TRANSLATE_NOOP(
        "errors", "{file} has the key “{key}” twice; remove one."
    ),
    "instrument.problems": QT_TRANSLATE_NOOP(
        "errors", "The instrument has {count} faults, the first in {file}; mend them."
    ),
    "instrument.base-text-missing": QT_TRANSLATE_NOOP(
        "errors", "The text in the base language “{language}” is missing ({file}); add it."
    ),
    "instrument.newer-format": QT_TRANSLATE_NOOP(
        "errors", "{file} has format {found} at “{key}”; this program reads {expected}."
    ),
    "instrument.missing-key": QT_TRANSLATE_NOOP("errors", "{file} lacks “{key}”; add it."),
    "instrument.unknown-key": QT_TRANSLATE_NOOP(
        "errors", "{file} has “{key}”, which is not known here; expected: {expected}."
    ),
    "instrument.empty-text": QT_TRANSLATE_NOOP(
        "errors", "{file} has no text at “{key}”; write it."
    ),
    "instrument.empty-list": QT_TRANSLATE_NOOP(
        "errors", "{file} has an empty list at “{key}”; fill it."
    ),
    "instrument.not-one-of": QT_TRANSLATE_NOOP(
        "errors", "{file} has {found} at “{key}”; expected one of: {expected}."
    ),
    "instrument.wrong-language": QT_TRANSLATE_NOOP(
        "errors", "{file} says “{found}” at “{key}”, another language than its name; mend one."
    ),
    "instrument.text-too-long": QT_TRANSLATE_NOOP(
        "errors", "{file} has {found} characters at “{key}”; at most {limit} fit the drawing."
    ),
    "instrument.list-length": QT_TRANSLATE_NOOP(
        "errors", "{file} has {found} entries at “{key}”; expected: {expected}."
    ),
    "instrument.unknown-id": QT_TRANSLATE_NOOP(
        "errors", "{file} names {found} at “{key}”, which is not among the {expected}."
    ),
    "instrument.duplicate-id": QT_TRANSLATE_NOOP(
        "errors", "{file} has {found} twice at “{key}”; remove one."
    ),
    "instrument.loop-repeats": QT_TRANSLATE_NOOP(
        "errors", "{file}: the loop {found} at “{key}” passes a variable twice; split it."
    ),
    "instrument.loop-open": QT_TRANSLATE_NOOP(
        "errors",
        "{file}: the loop {found} at “{key}” has no link from {source} to {target}; add it.",
    ),
    "instrument.loop-sign": QT_TRANSLATE_NOOP(
        "errors",
        "{file}: the loop {found} at “{key}” has {minuses} minus signs, which is not type {type}.",
    ),
    "instrument.rule-range": QT_TRANSLATE_NOOP(
        "errors", "{file} has {found} at “{key}”; expected: {expected}."
    ),
    "instrument.unmeasured-variable": QT_TRANSLATE_NOOP(
        "errors", "{file}: no question measures the variable {found} (“{key}”); add one."
    ),
    "instrument.not-a-list": QT_TRANSLATE_NOOP(
        "errors", "{file} has {found} at “{key}”; expected a list."
    ),
    "instrument.not-a-text": QT_TRANSLATE_NOOP(
        "errors", "{file} has {found} at “{key}”; expected a text."
    ),
    "instrument.not-true-or-false": QT_TRANSLATE_NOOP(
        "errors", "{file} has {found} at “{key}”; expected true or false."
    ),
    "instrument.not-a-whole-number": QT_TRANSLATE_NOOP(
        "errors", "{file} has {found} at “{key}”; expected a whole number."
    ),
    "instrument.not-a-number": QT_TRANSLATE_NOOP(
        "errors", "{file} has {found} at “{key}”; expected a number."
    ),
    "instrument.not-an-object": QT_TRANSLATE_NOOP(
        "errors", "{file} has {found} at “{key}”; expected an object."
    ),
    "instrument.same-version": QT_TRANSLATE_NOOP(
        "errors",
        "The instrument “{id}” {version} comes with the program and says something else there, so"
        " that one is used; give yours a new version.",
    ),
    "instrument.changed-under-version": QT_TRANSLATE_NOOP(
        "errors",
        "“{id}” {version} is here already, and {count} key(s) of its structure or of its base"
        " language differ ({examples}); give the changed one a new version.",
    ),
    "instrument.fragile-text": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has blanks at an end of the text at “{key}”, or signs that no cell can hold; remove"
        " them.",
    ),
    "instrument.sheet-missing": QT_TRANSLATE_NOOP(
        "errors", "{file} has no sheet “{sheet}”; put it back, with its name as it was exported."
    ),
    "instrument.column-missing": QT_TRANSLATE_NOOP(
        "errors", "{file}: the sheet “{sheet}” has no column “{column}”; put it back."
    ),
    "instrument.not-a-language": QT_TRANSLATE_NOOP(
        "errors",
        "{file}, sheet “{sheet}”, cell {cell}: “{found}” is not the tag of a language, or stands"
        " there twice; write for example fi or fr-CA.",
    ),
    "instrument.not-a-workbook": QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not an instrument workbook; export one with “clusterdyn instrument export” and"
        " work in that.",
    ),
    "instrument.newer-workbook": QT_TRANSLATE_NOOP(
        "errors",
        "{file} was written by a newer program (format {found}); use that program’s version.",
    ),
    "instrument.too-many-cells": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has a sheet with more than {rows} rows or {columns} columns; delete those that"
        " are empty.",
    ),
    "instrument.not-delivered": QT_TRANSLATE_NOOP(
        "errors",
        "{file} was not delivered: reading it back gave something else than was written. Please"
        " write it again, and tell us if it happens once more.",
    ),
}

CONSENT: Mapping[str, str] = {
    "consent.none": QT_TRANSLATE_NOOP(
        "errors", "There is no consent text in {folder}; install the program again."
    ),
    "consent.problems": QT_TRANSLATE_NOOP(
        "errors", "The consent text in {file} has {count} faults; mend them."
    ),
    # The files are read by the same means, so what can be wrong with them is said the same way.
    **{
        f"consent.{fault}": INSTRUMENT[f"instrument.{fault}"]
        for fault in (
            "not-json",
            "duplicate-key",
            "missing-key",
            "unknown-key",
            "empty-text",
            "empty-list",
            "wrong-language",
            "not-a-list",
            "not-a-text",
            "not-an-object",
        )
    },
}
