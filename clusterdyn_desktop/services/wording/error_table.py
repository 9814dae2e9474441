"""Error sentences about the work, the program, files and the store, in English. Words only."""

from collections.abc import Mapping

from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

ASSESSMENTS: Mapping[str, str] = {
    "assessment.unknown": QT_TRANSLATE_NOOP(
        "errors",
        "There is no assessment “{assessment}” in this store; “clusterdyn list” shows those there"
        " are.",
    ),
    "assessment.ambiguous": QT_TRANSLATE_NOOP(
        "errors",
        "“{assessment}” fits {count} assessments; give more letters of the id, or the code.",
    ),
    "as-of.before-beginning": QT_TRANSLATE_NOOP(
        "errors",
        "“{assessment}” begins in this store at {beginning}; choose a moment from then on.",
    ),
    "as-of.removed": QT_TRANSLATE_NOOP(
        "errors",
        "At {moment} “{assessment}” was removed from the library; choose another moment.",
    ),
    "as-of.nothing-there": QT_TRANSLATE_NOOP(
        "errors", "At {moment} there was no assessment in this store; choose a later moment."
    ),
    "as-of.future": QT_TRANSLATE_NOOP(
        "errors", "{moment} is still to come; choose a moment that has been."
    ),
    "as-of.unreadable": QT_TRANSLATE_NOOP(
        "errors",
        "“{found}” is no moment; write a day as 2026-10-14, or a day and a time as"
        " 2026-10-14T12:00.",
    ),
    "as-of.guide": QT_TRANSLATE_NOOP(
        "errors",
        "An interview guide is for an interview that is still to be held; leave out “--as-of”.",
    ),
    "assessment.period": QT_TRANSLATE_NOOP(
        "errors", "The period ends ({end}) before it starts ({start}); change one of the dates."
    ),
    "cluster.no-name": QT_TRANSLATE_NOOP(
        "errors", "The cluster has no name yet; type one to keep it."
    ),
    "interview.unknown": QT_TRANSLATE_NOOP(
        "errors", "This interview is no longer in the store; choose another one in the plan."
    ),
    "interview.erased": QT_TRANSLATE_NOOP(
        "errors",
        "This interview was erased, so nothing can be written to it any more. Add a new interview"
        " in the plan if the respondent is asked again.",
    ),
    "erasing.gone": QT_TRANSLATE_NOOP(
        "errors",
        "What was to be erased is no longer there, or was erased already; the page shows how it is"
        " now.",
    ),
    "bin.gone": QT_TRANSLATE_NOOP(
        "errors",
        "This is no longer in the bin: it was brought back or erased meanwhile. The list shows"
        " what is there now.",
    ),
    "interview.no-label": QT_TRANSLATE_NOOP(
        "errors", "The interview has no label yet; type a pseudonym, for example SE-S-01."
    ),
    "interview.label-taken": QT_TRANSLATE_NOOP(
        "errors", "The label “{label}” is taken by another interview; choose another one."
    ),
    "interview.label-unknown": QT_TRANSLATE_NOOP(
        "errors", "There is no interview “{label}” in this assessment; there are {labels}."
    ),
    "interview.none-yet": QT_TRANSLATE_NOOP(
        "errors",
        "This assessment has no interviews yet; add one in the plan, or print a blank guide for a"
        " role.",
    ),
    "role.unknown": QT_TRANSLATE_NOOP(
        "errors", "No question is meant for the role “{role}”; choose one of {roles}."
    ),
    "interview.no-questions": QT_TRANSLATE_NOOP(
        "errors",
        "No question is meant for the role “{role}” of interview {label}; change the role in the"
        " plan.",
    ),
    "consent.unanswered": QT_TRANSLATE_NOOP(
        "errors",
        "The first purpose has no answer yet; ask it, then keep the consent.",
    ),
    "answer.score-range": QT_TRANSLATE_NOOP(
        "errors", "A score is a whole number from 1 to 5, not {found}."
    ),
    "agreed.no-reason": QT_TRANSLATE_NOOP(
        "errors",
        "The agreed value for {question} has no reason yet; write down what it rests on.",
    ),
    "answer.evidence-range": QT_TRANSLATE_NOOP(
        "errors", "An evidence grade is a whole number from 0 to 4, not {found}."
    ),
    "answer.changed-meanwhile": QT_TRANSLATE_NOOP(
        "errors",
        "{who} changed this answer at {at}, while you were working on it. Nothing was written over;"
        " what you typed is still here, and you decide which of the two stays.",
    ),
    "record.changed-meanwhile": QT_TRANSLATE_NOOP(
        "errors",
        "{who} changed the same details at {at}, while this was open. What you typed is still here:"
        " keep it once more to put it in the place of theirs, or leave it to let theirs stay.",
    ),
    "jotting.empty": QT_TRANSLATE_NOOP(
        "errors", "There are no words to keep yet; type what was said."
    ),
    "jotting.unknown": QT_TRANSLATE_NOOP(
        "errors",
        "This jotting has been filed or taken away meanwhile; the inbox shows what is left.",
    ),
}

KEYING: Mapping[str, str] = {
    "keying.unknown-question": QT_TRANSLATE_NOOP(
        "errors",
        "There is no question “{found}”; type the number that stands beside it on the sheet, for"
        " example {example}.",
    ),
    "keying.ambiguous-question": QT_TRANSLATE_NOOP(
        "errors", "“{found}” can be {known}; type the number with its points."
    ),
    "keying.no-question": QT_TRANSLATE_NOOP(
        "errors", "No question is expected any more; type a question's number first."
    ),
    "keying.other-question": QT_TRANSLATE_NOOP(
        "errors",
        "This line is for {known}, not for {found}; take the number away, or go to {found} first.",
    ),
    "keying.no-answer": QT_TRANSLATE_NOOP(
        "errors", "There is no answer to {question} on this line yet; type a score or a letter."
    ),
    "keying.score-range": QT_TRANSLATE_NOOP(
        "errors",
        "{found} is no score; type one from {lowest} to {highest}, or the letter of a state.",
    ),
    "keying.evidence-range": QT_TRANSLATE_NOOP(
        "errors", "{found} is no evidence grade; type one from 0 to {highest}."
    ),
    "keying.twice": QT_TRANSLATE_NOOP(
        "errors", "“{found}” says something a second time on this line; take one of the two away."
    ),
    "keying.not-understood": QT_TRANSLATE_NOOP(
        "errors",
        "“{found}” is none of the letters below; put a quote in quotation marks, and a semicolon"
        " before a note.",
    ),
    "keying.quote-open": QT_TRANSLATE_NOOP(
        "errors", "The quote has no end yet; close it with a quotation mark."
    ),
    "keying.quote-consent": QT_TRANSLATE_NOOP(
        "errors",
        "Consent to quotes is not recorded for this interview; record it in the plan, or key"
        " {question} without P.",
    ),
}

HISTORY: Mapping[str, str] = {
    "history.changed-since": QT_TRANSLATE_NOOP(
        "errors",
        "Another program was working on “{name}” in between, so nothing was undone or redone; look"
        " at the history and decide again.",
    ),
    "history.erased": QT_TRANSLATE_NOOP(
        "errors",
        "Something was erased here. Nothing from before that can be undone, since what was there"
        " is gone; change it by hand instead.",
    ),
}

PROGRAM: Mapping[str, str] = {
    "unsaved.not-kept": QT_TRANSLATE_NOOP(
        "errors",
        "What the store could not take in cannot be kept on this computer either: {reason}. It"
        " stays on the screen; make room, then try again.",
    ),
    "language.unknown": QT_TRANSLATE_NOOP(
        "errors", "The program does not speak “{found}” yet; choose one of {languages}."
    ),
    "report.unknown-kind": QT_TRANSLATE_NOOP(
        "errors", "There is no report of the kind “{kind}”; choose one of {kinds}."
    ),
    "report.guide-for-whom": QT_TRANSLATE_NOOP(
        "errors",
        "Say whom the guide is for: --interview with a label, or --role with one of {roles}.",
    ),
    "report.guide-only": QT_TRANSLATE_NOOP(
        "errors",
        "Only the guide is for one interview or one role; add --kind guide, or leave out"
        " --interview and --role.",
    ),
    "report.font-missing": QT_TRANSLATE_NOOP(
        "errors",
        "The font {file} is missing from {folder}; install the program again to bring it back.",
    ),
    "report.logo-unreadable": QT_TRANSLATE_NOOP(
        "errors",
        "The logo {file} cannot be read as a picture; choose a PNG or JPEG file in Settings.",
    ),
    "report.unreadable": QT_TRANSLATE_NOOP(
        "errors", "{file} cannot be read as a PDF; make the report anew."
    ),
    "export.nothing": QT_TRANSLATE_NOOP(
        "errors", "No assessment was named; name one or more, or all of them."
    ),
    "import.conflicts": QT_TRANSLATE_NOOP(
        "errors",
        "In {count} places of {path} two people changed the same; nothing was changed. Decide them"
        " on the page Exchange, or say with “--on-conflict” what is to become of them.",
    ),
    "import.problems": QT_TRANSLATE_NOOP(
        "errors",
        "{count} places of {file} cannot be understood; nothing was changed. Mend them, or choose"
        " to bring in the rest without them.",
    ),
    "import.no-room": QT_TRANSLATE_NOOP(
        "errors",
        "Bringing {file} in takes {wanted} MB beside {store}, and {free} MB are free. Make room"
        " there, then bring it in.",
    ),
    "import.not-assessments": QT_TRANSLATE_NOOP(
        "errors",
        "{file} holds no assessments: a peer pack comes in by “clusterdyn peers --add”, an"
        " instrument by “clusterdyn instrument import”, and both on the page Exchange.",
    ),
    "import.unknown": QT_TRANSLATE_NOOP(
        "errors",
        "That import wrote nothing here that could be taken back; look at the log of files anew.",
    ),
    "import.undone-already": QT_TRANSLATE_NOOP(
        "errors", "The import of {file} was taken back already; look at the log of files anew."
    ),
    "import.not-undone": QT_TRANSLATE_NOOP(
        "errors", "The import of {file} was not taken back; look at the log of files anew."
    ),
    "conflict.decided-already": QT_TRANSLATE_NOOP(
        "errors", "This has been decided meanwhile; look at what is still open."
    ),
    "conflict.changed-meanwhile": QT_TRANSLATE_NOOP(
        "errors",
        "What stands here was changed since you saw it; look at both versions once more and decide"
        " then.",
    ),
}

FILES: Mapping[str, str] = {
    "file.missing": QT_TRANSLATE_NOOP("errors", "There is no file {file}; check its name."),
    "file.not-a-file": QT_TRANSLATE_NOOP(
        "errors", "{file} is a folder or a device and not a file; choose the file itself."
    ),
    "file.changing": QT_TRANSLATE_NOOP(
        "errors",
        "{file} is still being written; wait until it is complete, and bring it in again.",
    ),
    "file.empty": QT_TRANSLATE_NOOP("errors", "{file} is empty; ask for it to be sent again."),
    "file.too-large": QT_TRANSLATE_NOOP(
        "errors", "{file} has {found} bytes, more than the {limit} that are read; send it in parts."
    ),
    "file.unreadable": QT_TRANSLATE_NOOP(
        "errors", "{file} cannot be read ({reason}); check that you may open it."
    ),
    "file.password-needed": QT_TRANSLATE_NOOP(
        "errors", "{file} is protected by a password; give the one it was written with."
    ),
    "file.wrong-password": QT_TRANSLATE_NOOP(
        "errors",
        "The password does not open {file}; type it once more, or ask whoever sent the file.",
    ),
    "file.password-empty": QT_TRANSLATE_NOOP(
        "errors", "{file} holds no password; write it there on one line."
    ),
    "file.not-writable": QT_TRANSLATE_NOOP(
        "errors",
        "{file} cannot be written ({reason}); close it in other programs, or choose another place.",
    ),
    "file.no-room": QT_TRANSLATE_NOOP(
        "errors",
        "There is no room for {file}: {free} MB are free and {wanted} MB are needed. Make room"
        " there, or choose another place.",
    ),
    "file.disk-full": QT_TRANSLATE_NOOP(
        "errors",
        "The disk became full while {file} was written, so it was not kept. Make room there, or"
        " choose another place.",
    ),
    "file.not-utf8": QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not written in UTF-8 (line {line}, column {column}); save it as UTF-8.",
    ),
}

STORE: Mapping[str, str] = {
    "store.address": QT_TRANSLATE_NOOP(
        "errors", "{location} is no store that can be opened; give a file, or the URL of a server."
    ),
    "address.not-understood": QT_TRANSLATE_NOOP(
        "errors",
        "{address} is not the address of a store on a server; write it like"
        " postgresql://name@computer/database.",
    ),
    "address.password": QT_TRANSLATE_NOOP(
        "errors",
        "Leave the password out of the address, which others may read; it belongs in your password"
        " file. Ask who looks after the server.",
    ),
    "store.driver-missing": QT_TRANSLATE_NOOP(
        "errors", "The driver for {location} is not installed; install the one its URL names."
    ),
    "store.unreachable": QT_TRANSLATE_NOOP(
        "errors", "The store {location} does not answer; check the network and try again."
    ),
    "store.unanswered": QT_TRANSLATE_NOOP(
        "errors",
        "The store {location} stopped answering while the last change was being kept, and it cannot"
        " be told yet whether it was. Look at it once the store answers again.",
    ),
    "store.refused": QT_TRANSLATE_NOOP(
        "errors",
        "The server of the store {location} does not let you in ({reason}); check name and"
        " password, or ask who runs it.",
    ),
    "store.encoding": QT_TRANSLATE_NOOP(
        "errors",
        "The database {location} holds text as {found}; ask who runs the server for one in UTF8.",
    ),
    "store.newer": QT_TRANSLATE_NOOP(
        "errors",
        "The store {path} was written by a newer program ({program}) than this one ({this}); open"
        " it with the newer one. It was left as it is.",
    ),
    "store.is-folder": QT_TRANSLATE_NOOP(
        "errors", "{path} is a folder; name the file of the store."
    ),
    "store.not-a-store": QT_TRANSLATE_NOOP(
        "errors", "{path} is not a store of this program; check the name. It was left as it is."
    ),
    "store.foreign": QT_TRANSLATE_NOOP(
        "errors", "{path} is a database of another program; check the name. It was left as it is."
    ),
    "store.empty": QT_TRANSLATE_NOOP(
        "errors", "{path} is an empty file; remove it to begin a new store, or name another one."
    ),
    "store.truncated": QT_TRANSLATE_NOOP(
        "errors",
        "The store {path} has {found} of {expected} bytes; its end is missing. Copy it again from"
        " where it came.",
    ),
    "store.damaged": QT_TRANSLATE_NOOP(
        "errors", "The store {path} is damaged; open a copy of it from before, and keep this file."
    ),
    "store.value-damaged": QT_TRANSLATE_NOOP(
        "errors",
        "The store {path} is damaged: “{part}” of {record} in {table} cannot be read. Enter nothing"
        " more; check it on the page Safekeeping, which says what helps.",
    ),
    "store.no-folder": QT_TRANSLATE_NOOP(
        "errors", "The folder {folder} for the store {path} cannot be made; choose another place."
    ),
    "store.no-access": QT_TRANSLATE_NOOP(
        "errors", "The store {path} cannot be opened; check that you may read and write it."
    ),
    "store.only-to-read": QT_TRANSLATE_NOOP(
        "errors",
        "The store {path} can be read but not written to, and the program writes down everything at"
        " once. Copy the store to a folder of your own and work there, or see to it that you may"
        " write to the file and its folder.",
    ),
    "store.read-only": QT_TRANSLATE_NOOP(
        "errors", "The store {path} is read-only; nothing was kept. Make it writable or copy it."
    ),
    "store.gone": QT_TRANSLATE_NOOP(
        "errors",
        "The store {path} is no longer where it was: its drive was taken out, or its folder was"
        " moved or deleted. The last change was not kept; bring the store back and try again, or"
        " save everything in another place.",
    ),
    "store.busy": QT_TRANSLATE_NOOP(
        "errors",
        "Another program is working on the store {path}; nothing was kept. Try again in a moment.",
    ),
    "store.disk-full": QT_TRANSLATE_NOOP(
        "errors",
        "The disk with the store {path} is full; the last change was not kept. Make room, then try"
        " again.",
    ),
    "store.disk-trouble": QT_TRANSLATE_NOOP(
        "errors",
        "The disk with the store {path} reports an error; the last change was not kept. Copy the"
        " store to another disk.",
    ),
    "store.copy-failed": QT_TRANSLATE_NOOP(
        "errors",
        "The store {path} comes from an older program, and the copy {copy} that has to be made"
        " first could not be written; make room there and try again.",
    ),
    "check.server": QT_TRANSLATE_NOOP(
        "errors", "The store {location} is on a server; its administrators check it there."
    ),
    "check.unsound": QT_TRANSLATE_NOOP(
        "errors",
        "The store {path} is damaged. Enter nothing more; the page Safekeeping says what was found"
        " and what helps.",
    ),
    "rescue.exists": QT_TRANSLATE_NOOP(
        "errors", "There is a file {path} already; name another one for what is saved."
    ),
    "rescue.nothing": QT_TRANSLATE_NOOP(
        "errors",
        "Nothing in {path} can be read as a store of this program; keep the file, and restore a"
        " backup from before.",
    ),
    "store.record-moved": QT_TRANSLATE_NOOP(
        "errors",
        "The {kind} {id} belongs elsewhere in this store (another {field}); nothing was changed."
        " Ask the sender for a fresh file.",
    ),
    "store.parent-missing": QT_TRANSLATE_NOOP(
        "errors",
        "The {kind} {id} belongs to {parent}, which is not there; nothing was changed. Ask the"
        " sender for a complete file.",
    ),
}
