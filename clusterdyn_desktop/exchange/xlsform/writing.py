"""A form as an XLSForm workbook: survey, choices and settings, languages as columns.

The format is the one of https://xlsform.org, as pyxform converts it. Every cell is text, so that
nothing is taken for a formula; what was written is read back and compared before it is delivered.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.delivery import Delivery, file_errors
from clusterdyn_desktop.exchange.opening.plain_sheets import (
    PlainSheet,
    Rows,
    is_as_written,
    plain_cell,
    plain_workbook,
)
from clusterdyn_desktop.exchange.opening.workbook_opening import OpenWorkbook
from clusterdyn_desktop.exchange.xlsform.fields import Item, Labels, plain_name
from clusterdyn_desktop.exchange.xlsform.questions import asked, items_of
from clusterdyn_desktop.services.collecting_port import FormContent, FormLanguage, FormWritten
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.theme import Theme

SUFFIX = ".xlsx"
STYLE = "pages"
WIDTHS: Mapping[str, int] = {
    "type": 28,
    "name": 26,
    "list_name": 20,
    "relevant": 30,
    "calculation": 30,
    "appearance": 13,
    "required": 10,
    "default": 10,
    "form_title": 44,
    "form_id": 40,
    "version": 24,
    "default_language": 18,
    "instance_name": 36,
}
WORDS_WIDTH = 52
SMALL_WIDTH = 18


@dataclass(frozen=True, slots=True)
class FormSheets:
    """The three sheets, each with its heads in the first row."""

    survey: Rows
    choices: Rows
    settings: Rows

    def plain(self) -> list[PlainSheet]:
        """Return the sheets as they are written."""
        return [
            _sheet("survey", self.survey, frozen=2),
            _sheet("choices", self.choices, frozen=2),
            _sheet("settings", self.settings, frozen=0),
        ]


class XlsForms:
    """Writes forms (`services.collecting_port.CollectionForms`)."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def write(self, content: FormContent, path: Path, progress: Progress) -> FormWritten:
        """Write a form, read it back, and only then put it in its place."""
        if path.suffix.lower() != SUFFIX:
            raise UserError("workbook.not-named-xlsx", file=str(path))
        sheets = sheets_of(content)
        progress(1, 3)
        with Delivery() as delivery:
            part = delivery.part(path)
            with file_errors(path):
                plain_workbook(sheets.plain(), self._theme).save(part)
            progress(2, 3)
            _verify(part, sheets, path)
            delivery.deliver()
        progress(3, 3)
        settings = dict(zip(*sheets.settings, strict=True))
        return FormWritten(
            path=path,
            form_id=settings["form_id"],
            version=settings["version"],
            questions=len(asked(content)),
            languages=tuple(each.tag for each in content.languages),
        )


def sheets_of(content: FormContent) -> FormSheets:
    """Return a form as rows of XLSForm."""
    items = items_of(content)
    survey, choices = _survey(items, content), _choices(items, content)
    return FormSheets(survey, choices, _settings(content, survey, choices))


def language_column(language: FormLanguage) -> str:
    """Return how XLSForm names a language: `Svenska (sv)`."""
    return f"{language.name} ({language.tag})"


def _survey(items: Sequence[Item], content: FormContent) -> Rows:
    heads = [
        *("type", "name"),
        *_heads("label", content),
        *_heads("hint", content),
        *_heads("guidance_hint", content),
        *("relevant", "required", "appearance", "calculation", "default"),
    ]
    rows = [
        [
            f"{item.kind} {item.choice_list}".strip(),
            item.name,
            *_texts(item.labels, content),
            *_texts(item.hints, content),
            *_texts(item.guidance, content),
            item.relevant,
            "yes" if item.required else "",
            item.appearance,
            item.calculation,
            item.default,
        ]
        for item in items
    ]
    return [heads, *rows]


def _choices(items: Sequence[Item], content: FormContent) -> Rows:
    lists = {item.choice_list: item.choices for item in items if item.choice_list}
    rows = [
        [name, choice.name, *_texts(choice.labels, content)]
        for name, held in lists.items()
        for choice in held
    ]
    return [["list_name", "name", *_heads("label", content)], *rows]


def _settings(content: FormContent, survey: Rows, choices: Rows) -> Rows:
    """Return the settings; the version is another one whenever anything in the form is."""
    parts = ("clusterdyn", content.instrument.id, content.assessment_id[:8], content.role)
    form_id = "_".join(plain_name(part) for part in parts if part)
    made_of = "\x1e".join("\x1f".join(row) for row in (*survey, *choices))
    digest = hashlib.sha256(made_of.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return [
        ["form_title", "form_id", "version", "default_language", "style", "instance_name"],
        [
            form_cell(content.title),
            form_id,
            f"{content.instrument.version}-{digest}",
            language_column(content.languages[0]),
            STYLE,
            "concat(${respondent}, ' ', ${role})",
        ],
    ]


def _heads(column: str, content: FormContent) -> list[str]:
    return [f"{column}::{language_column(each)}" for each in content.languages]


def _texts(held: Labels, content: FormContent) -> list[str]:
    return [form_cell(held.get(each.tag, "")) for each in content.languages]


def form_cell(text: str) -> str:
    """Return a text as a form can show it; `${` would be taken for the name of a field."""
    return plain_cell(text).replace("${", "$ {")


def _sheet(title: str, rows: Rows, frozen: int) -> PlainSheet:
    widths = [WIDTHS.get(head, WORDS_WIDTH if "::" in head else SMALL_WIDTH) for head in rows[0]]
    groups = {number for number, row in enumerate(rows) if row[0] == "begin_group"}
    return PlainSheet(title, rows, tuple(widths), frozen, frozenset(groups))


def _verify(part: Path, sheets: FormSheets, path: Path) -> None:
    """Read everything back; raises `form.verification-failed` where anything differs."""
    wanted = sheets.plain()
    with OpenWorkbook(part) as book:
        is_right = book.names == [sheet.title for sheet in wanted]
        if not is_right or not all(is_as_written(book, sheet) for sheet in wanted):
            raise UserError("form.verification-failed", file=str(path))
