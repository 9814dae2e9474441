"""What is shown of a file before anything changes, and of one that cannot be read. No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.merging import Standing
from clusterdyn_desktop.domain.records import DELETED
from clusterdyn_desktop.gui.exchange.conflict_places import Places
from clusterdyn_desktop.gui.exchange.faces import CheckFace, Section
from clusterdyn_desktop.gui.exchange.import_words import (
    assessment_rows,
    bin_rows,
    by_name,
    came_before,
    changed_registers,
    erasure_rows,
    file_rows,
    numbers,
    problem_place,
    problem_rows,
    repair_rows,
    totals,
    twin_rows,
)
from clusterdyn_desktop.gui.exchange.log_words import KINDS
from clusterdyn_desktop.gui.exchange.record_words import RecordWords
from clusterdyn_desktop.services.import_check import ImportCheck
from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.wording.error_sentences import sentence

MOST_CHANGES = 300
"""How many changes are listed one by one; the rest is only counted."""

HELD_SHARES = (3, 4, 4)
CHANGE_SHARES = (5, 2, 5)
PROBLEM_SHARES = (2, 2, 6)
REFUSED_SHARES = (1, 3)


@dataclass(frozen=True, slots=True)
class Checked:
    """A check, with the names of the places in it."""

    check: ImportCheck
    places: Places


@dataclass(frozen=True, slots=True)
class Refused:
    """A file or folder that could not be read, and why."""

    path: Path
    error: UserError


def import_face(checked: Checked, texts: Texts, formats: Formats, *, leaves_out: bool) -> CheckFace:
    """Return what is shown of a file that ends as assessments.

    `leaves_out` says that the person brings in the rest without what was not understood.
    """
    check, translate = checked.check, texts.translate
    brings = check.brings_something
    can_go = leaves_out or not check.problems
    conflicts = len(check.conflicts)
    sections = _sections(checked, texts, formats)
    decide = translate("exchange", "Decide %n value(s)…", "", conflicts)
    return CheckFace(
        title=translate("exchange", "Before anything changes"),
        line=_line(check, texts, formats),
        verdict=_verdict(check, texts, leaves_out=leaves_out),
        back=translate("exchange", "Cancel") if brings else translate("exchange", "Back"),
        numbers=numbers(check, texts),
        first=len(sections) - 1 if check.problems else 0,
        sections=sections,
        notes=_notes(check, texts, formats),
        choice=_choice(check, texts) if brings else "",
        go="" if not brings else decide if conflicts else translate("exchange", "Bring in"),
        can_go=can_go,
        later=translate("exchange", "Bring in, decide later") if brings and conflicts else "",
    )


def refused_face(refused: Refused, texts: Texts) -> CheckFace:
    """Return what is shown of a file that cannot be read as a whole."""
    translate, error = texts.translate, refused.error
    headings = (
        translate("exchange", "Where"),
        translate("exchange", "What was found, and how to mend it"),
    )
    rows = [(problem_place(each, texts), sentence(texts, by_name(each))) for each in error.problems]
    section = Section(translate("exchange", "Problems"), headings, rows, REFUSED_SHARES)
    return CheckFace(
        title=translate("exchange", "This cannot be brought in as it is"),
        line=refused.path.name,
        verdict=translate(
            "exchange", "Nothing has been changed. Mend the file, then choose it again."
        ),
        back=translate("exchange", "Back"),
        words=sentence(texts, by_name(error)),
        sections=(section,) if rows else (),
    )


def _line(check: ImportCheck, texts: Texts, formats: Formats) -> str:
    """Return the file's name, what it is, whose it is, and when it was written."""
    parts = [check.path.name, texts.translate("exchange", KINDS[check.kind])]
    if check.written_at is not None:
        written = texts.translate("exchange", "written {when}")
        parts.append(written.format(when=formats.moment(check.written_at.astimezone())))
    if totals(check)[Standing.EDITED]:
        parts.append(texts.translate("exchange", "edited in Excel since"))
    return " · ".join(parts)


def _verdict(check: ImportCheck, texts: Texts, *, leaves_out: bool) -> str:
    translate = texts.translate
    if not check.brings_something:
        return translate(
            "exchange", "Everything in this file is here already. There is nothing to bring in."
        )
    if check.problems and not leaves_out:
        return translate(
            "exchange",
            "Nothing has changed yet. Mend the file and choose it again, or bring in the rest"
            " without what was not understood.",
        )
    if check.conflicts:
        return translate(
            "exchange",
            "Nothing has changed yet. %n value(s) were changed here and there: decide which is to"
            " stay, or bring in the rest and decide later.",
            "",
            len(check.conflicts),
        )
    if check.erased:
        return translate(
            "exchange",
            "Nothing has changed yet. What is erased cannot be brought back; all the rest can be"
            " undone as one step.",
        )
    return translate(
        "exchange",
        "Nothing has changed yet. A backup is made first, and the whole import can be undone as"
        " one step.",
    )


def _choice(check: ImportCheck, texts: Texts) -> str:
    if not check.problems:
        return ""
    return texts.translate(
        "exchange", "Bring in the rest without these %n place(s)", "", len(check.problems)
    )


def _sections(checked: Checked, texts: Texts, formats: Formats) -> list[Section]:
    check, translate = checked.check, texts.translate
    held = (
        translate("exchange", "In the file"),
        translate("exchange", "What comes in"),
        translate("exchange", "What stays as it is here"),
    )
    found = [
        Section(
            translate("exchange", "Assessments"), held, assessment_rows(check, texts), HELD_SHARES
        )
    ]
    changes = _changes(checked, texts, formats)
    if changes:
        headings = (
            translate("exchange", "Where"),
            translate("exchange", "How"),
            translate("exchange", "What it becomes"),
        )
        found.append(
            Section(translate("exchange", "What changes here"), headings, changes, CHANGE_SHARES)
        )
    if check.problems:
        found.append(_problems(check.problems, texts))
    return found


def _problems(problems: Sequence[UserError], texts: Texts) -> Section:
    translate = texts.translate
    headings = (
        translate("exchange", "Where"),
        translate("exchange", "Found"),
        translate("exchange", "What is wrong, and how to mend it"),
    )
    rows = problem_rows(problems, texts)
    return Section(translate("exchange", "Not understood"), headings, rows, PROBLEM_SHARES)


def _changes(checked: Checked, texts: Texts, formats: Formats) -> list[tuple[str, str, str]]:
    """Return what would be written over here, one register a row."""
    words = RecordWords(texts, formats, checked.places)
    how = {
        Standing.NEWER: texts.translate("exchange", "newer than ours"),
        Standing.EDITED: texts.translate("exchange", "edited in Excel"),
    }
    rows: list[tuple[str, str, str]] = []
    for entry in checked.check.assessments:
        assessment_id = entry.dossier.assessment.record.id
        for stamped, register, standing in changed_registers(entry):
            if len(rows) == MOST_CHANGES:
                return rows
            record = stamped.record
            place = f"{words.place(record, register)}\n{words.whole(record, assessment_id)}"
            becomes = (
                _kept_or_not(stamped.deleted, texts)
                if register == DELETED.name
                else words.value(record, register, assessment_id)
            )
            rows.append((place, how[standing], becomes or "–"))
    return rows


def _kept_or_not(is_deleted: bool, texts: Texts) -> str:
    if is_deleted:
        return texts.translate("exchange", "Taken out")
    return texts.translate("exchange", "Here again")


def _notes(check: ImportCheck, texts: Texts, formats: Formats) -> list[str]:
    return [
        *came_before(check, texts, formats),
        *erasure_rows(check, texts, formats),
        *bin_rows(check, texts),
        *twin_rows(check, texts),
        *file_rows(check, texts),
        *repair_rows(check, texts),
    ]
