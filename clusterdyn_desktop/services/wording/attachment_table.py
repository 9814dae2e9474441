"""Error and repair sentences about attachments and their archives, in English. Words only."""

from collections.abc import Mapping

from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

ATTACHMENTS: Mapping[str, str] = {
    "attachment.too-large": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has {found} MB, and an attachment may have {limit} MB at most; attach a smaller"
        " copy, or a part of it.",
    ),
    "attachment.empty": QT_TRANSLATE_NOOP(
        "errors", "{file} is empty, so there is nothing to attach; choose another file."
    ),
    "attachment.folder": QT_TRANSLATE_NOOP(
        "errors", "{file} is a folder; attach the files in it one by one."
    ),
    "attachment.unknown": QT_TRANSLATE_NOOP(
        "errors", "This attachment is no longer in the store; it may have been removed."
    ),
    "attachment.no-name": QT_TRANSLATE_NOOP(
        "errors", "The attachment has no file name; type one to keep it."
    ),
    "attachment.not-here": QT_TRANSLATE_NOOP(
        "errors",
        "{file} came without its content; ask the sender to export again with attachments.",
    ),
    "attachment.damaged": QT_TRANSLATE_NOOP(
        "errors",
        "The content of {file} is no longer what was attached, so it is not shown; attach the file"
        " again.",
    ),
    "attachments.verification-failed": QT_TRANSLATE_NOOP(
        "errors",
        "{file} was not delivered: read back, it held {found} of {expected} files; export it"
        " again.",
    ),
    "attachments.changed": QT_TRANSLATE_NOOP(
        "errors",
        "{file} has changed since it was looked into; check the workbook again. Nothing was"
        " brought in.",
    ),
}

REPAIRS: Mapping[str, str] = {
    "attachments.archive-damaged": QT_TRANSLATE_NOOP(
        "repairs",
        "{file} is damaged; what could not be read of it was left out. Ask for it to be sent"
        " again.",
    ),
    "attachments.too-many-files": QT_TRANSLATE_NOOP(
        "repairs", "{file} has more than {limit} files inside and was left out."
    ),
    "attachments.odd-names": QT_TRANSLATE_NOOP(
        "repairs", "{file}: {count} files whose names lead out of the archive were left out."
    ),
    "attachments.wrong-content": QT_TRANSLATE_NOOP(
        "repairs",
        "{file}: {count} files are not what the workbook says they are, and were left out.",
    ),
}
