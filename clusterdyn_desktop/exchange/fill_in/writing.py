"""Writing a fill-in workbook, and the proof that it holds what it was to hold."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from openpyxl import Workbook

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.cells.parts import as_text
from clusterdyn_desktop.exchange.cells.text import folded
from clusterdyn_desktop.exchange.fill_in.form import (
    CELLS,
    FILLED_IN,
    KEYS,
    Kind,
    Line,
    form_lines,
)
from clusterdyn_desktop.exchange.fill_in.look import FormSheet, Lists
from clusterdyn_desktop.exchange.fill_in.machine import (
    MACHINE_SHEET,
    ConsentTold,
    FillInStamp,
    machine_rows,
    read_stamp,
)
from clusterdyn_desktop.exchange.fill_in.words import (
    OFFERED,
    choice_words,
    scores_of_instrument,
    yes_no_words,
)
from clusterdyn_desktop.exchange.opening.package import save
from clusterdyn_desktop.exchange.opening.workbook_opening import OpenWorkbook
from clusterdyn_desktop.exchange.workbooks.look import Look, hide, protect_structure
from clusterdyn_desktop.exchange.workbooks.sheet_stream import column_letter
from clusterdyn_desktop.exchange.workbooks.words import sheet_title
from clusterdyn_desktop.services.fill_in_port import FillInContent
from clusterdyn_desktop.services.theme import Theme

PROGRAM = "ClusterDyn Desktop"
LISTS_SHEET = "clusterdyn-lists"
LISTS_KEY = "fill-in.choices"
LONGEST_NAME = 200
"""Letters of a cluster or a label where the file names itself."""


@dataclass(frozen=True, slots=True)
class MadeForm:
    """A form as it is to be written: its lines, and what the machine sheet says."""

    content: FillInContent
    lines: Sequence[Line]
    stamp: FillInStamp


def made_form(content: FillInContent, program_version: str, written_at: datetime) -> MadeForm:
    """Put a form together."""
    texts, consent = content.material.texts, content.consent
    dossier = content.dossier
    stamp = FillInStamp(
        program=program_version,
        written_at=written_at.isoformat(),
        site=content.site,
        language=content.material.language,
        consent=ConsentTold(
            consent.version,
            consent.hash,
            consent.language,
            texts.translate("fill-in", "in writing, in a file filled in by the respondent"),
        ),
        choices=choice_words(texts),
        yes_no=yes_no_words(texts),
        cluster=dossier.cluster,
        assessment=dossier.assessment,
        interview=dossier.interviews[0],
        answers=dossier.answers,
    )
    return MadeForm(content, form_lines(content), stamp)


def write_form(form: MadeForm, theme: Theme, target: Path | BinaryIO) -> None:
    """Write a form as a workbook."""
    material = form.content.material
    texts, label = material.texts, form.stamp.interview.record.label
    name = f"{folded(material.cluster.name)[:LONGEST_NAME]} · {folded(label)[:LONGEST_NAME]}"
    book = Workbook()
    sheet: Any = book.active
    sheet.title = sheet_title(texts.translate("fill-in", "Questions"))
    look = Look(book, theme)
    lists = _lists(book.create_sheet(LISTS_SHEET), form)
    FormSheet(sheet, look, lists).write(form.lines, (KEYS, CELLS), name)
    _write_machine(book.create_sheet(MACHINE_SHEET), form.stamp)
    protect_structure(book)
    book.properties.creator = f"{PROGRAM} {form.stamp.program}"
    book.properties.title = name
    book.properties.language = material.language
    save(book, {}, target, datetime.fromisoformat(form.stamp.written_at))


def verify_form(form: MadeForm, path: Path, target: Path, content: bytes | None = None) -> None:
    """Raise `workbook.verification-failed` unless the file at `path` holds the form, unanswered.

    `content` is what was in it, where it was encrypted; `target` is where it is to be delivered.
    """
    with OpenWorkbook(path, content) as book:
        name, stamp = read_stamp(book, str(path))
        found = [
            lines
            for title in book.names
            if title != name and (lines := list(_found_lines(book, title)))
        ]
    expected = [_expected(line) for line in form.lines if line.kind is not Kind.GAP]
    same = sum(map(tuple.__eq__, expected, found[0] if found else []))
    if stamp != form.stamp or found != [expected]:
        raise UserError(
            "workbook.verification-failed",
            file=str(target),
            assessment=form.stamp.interview.record.label,
            expected=len(expected),
            found=same,
        )


def _expected(line: Line) -> tuple[str, str, str]:
    return line.key, line.left, "" if line.kind in FILLED_IN else line.right


def _found_lines(book: OpenWorkbook, title: str) -> Iterator[tuple[str, str, str]]:
    """Yield the lines of the sheet with the form; of another sheet nothing."""
    rows = iter(book.sheet(title).rows)
    if next(rows, [""])[0] != KEYS:
        return
    for row in rows:
        key, _, left, right = (folded(as_text(cell)) for cell in (*row, "", "", "", "")[:4])
        if key or left or right:
            yield key, left, right


def _lists(sheet: Any, form: MadeForm) -> Lists:
    """Write what cells offer to choose from to a hidden sheet."""
    texts = form.content.material.texts
    scores = list(scores_of_instrument(form.content.material.instrument))
    words = [form.stamp.choices[state] for state in OFFERED]
    yes_no = [form.stamp.yes_no[True], form.stamp.yes_no[False]]
    offered: list[list[int | str]] = [[*scores, *words], [*yes_no]]
    hide(sheet)
    sheet.append([LISTS_KEY])
    for place, choices in enumerate(offered):
        for row, choice in enumerate(choices, start=2):
            cell = sheet.cell(row, place + 1)
            cell.value = choice
            if isinstance(choice, str):
                cell.data_type = "s"
    wrong = texts.translate(
        "fill-in", "Please choose a number from {low} to {high}, or one of the words in the list."
    )
    return Lists(
        answers=_range(0, len(offered[0])),
        yes_no=_range(1, len(offered[1])),
        wrong_answer=wrong.format(low=scores[0], high=scores[-1]),
        wrong_yes_no=texts.translate("fill-in", "Please choose yes or no from the list."),
        wrong_date=texts.translate("workbook", "Enter a date."),
    )


def _range(place: int, count: int) -> str:
    letter = column_letter(place)
    return f"'{LISTS_SHEET}'!${letter}$2:${letter}${count + 1}"


def _write_machine(sheet: Any, stamp: FillInStamp) -> None:
    hide(sheet)
    for number, row in enumerate(machine_rows(stamp), start=1):
        for place, text in enumerate(row, start=1):
            cell = sheet.cell(number, place)
            cell.value, cell.number_format = text, "@"
            cell.data_type = "s"
