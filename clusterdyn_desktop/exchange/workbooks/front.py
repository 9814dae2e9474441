"""The front page of the exchange workbook: what it is, how to edit it, what to leave alone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from openpyxl.styles import Alignment

from clusterdyn_desktop.exchange.workbooks.look import Look, print_wide
from clusterdyn_desktop.exchange.workbooks.sheet_stream import row_height
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.as_of_words import zone_words

KEY = "front.page"
WIDTHS = {"A": 3, "B": 26, "C": 104}
LETTERS = 115
"""How many letters a line of the wide column takes."""

MOST_NAMED = 40
"""How many assessments are named on the front page before the rest is only counted."""


@dataclass(frozen=True, slots=True)
class FrontPage:
    """What the front page tells. `counts` are sheet titles with their number of rows.

    `as_of` is the moment of the past that the workbook shows; None where it shows what is now.
    """

    title: str
    assessments: Sequence[str]
    counts: Sequence[tuple[str, int]]
    program: str
    written_at: datetime
    instruments: Sequence[str]
    language: str
    as_of: datetime | None = None


def write_front(sheet: Any, look: Look, front: FrontPage, texts: Texts) -> None:
    """Write the page; widths and grid must come before the first row."""
    for letter, width in WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    sheet.sheet_view.showGridLines = False
    sheet.sheet_properties.tabColor = look.colour("rust")
    print_wide(sheet, "")
    sheet.page_setup.fitToHeight = 1
    sheet.row_dimensions[1].hidden = True
    sheet.append([KEY])
    rows = _Rows(sheet, look)
    rows.title(front.title)
    rows.lead(_lead(front, texts))
    rows.section(
        texts.translate("workbook", "What this is"),
        [
            texts.translate(
                "workbook",
                "Assessments of business clusters with everything in them, written by ClusterDyn"
                " Desktop. Read it, edit it and send it back: the program takes in what you"
                " changed and keeps what others changed meanwhile.",
            ),
            *_past(front, texts),
        ],
    )
    rows.section(texts.translate("workbook", "How to edit it"), _how_to_edit(texts))
    rows.section(texts.translate("workbook", "What to leave alone"), _leave_alone(texts))
    rows.facts(texts.translate("workbook", "What it holds"), front.counts)
    rows.facts(texts.translate("workbook", "Where it comes from"), _origin(front, texts))


def _past(front: FrontPage, texts: Texts) -> Iterator[str]:
    if front.as_of is not None:
        yield texts.translate(
            "workbook",
            "It shows an earlier state, as it stood at {moment}. Wherever anything newer is known,"
            " the newer is kept.",
        ).format(moment=_moment(front.as_of))


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} ({zone_words(at)})"


def _lead(front: FrontPage, texts: Texts) -> Iterator[str]:
    yield from front.assessments[:MOST_NAMED]
    more = len(front.assessments) - MOST_NAMED
    if more > 0:
        yield texts.translate("workbook", "and %n more assessment(s)", "", more)
    if front.as_of is not None:
        yield texts.translate("workbook", "As it stood at {moment}").format(
            moment=_moment(front.as_of)
        )


def _how_to_edit(texts: Texts) -> list[str]:
    return [
        texts.translate(
            "workbook",
            "Columns with a dark heading are yours to change. Columns with a light heading explain"
            " the row and are not read.",
        ),
        texts.translate(
            "workbook",
            "Where a cell offers a list, choose from it. Every other cell takes text, a number or"
            " a date, as its column shows.",
        ),
        texts.translate(
            "workbook",
            "Sort, filter, hide and widen as you like; the program finds its way. Keys and headings"
            " are protected against slips, without a password: Unprotect Sheet in the Review menu"
            " takes that off, and columns can be moved too.",
        ),
        texts.translate(
            "workbook",
            "To add an answer, a jotting, an agreed value, an indicator, an action or a story, fill"
            " in the next free row, the light columns that name the assessment, the respondent and"
            " the question included, or copy a row and change it. Interviews, attachments and"
            " assessments are added in the program.",
        ),
        texts.translate(
            "workbook",
            "A row that you delete is left as it was at the receiver. To delete something for"
            " everybody, do it in the program.",
        ),
    ]


def _leave_alone(texts: Texts) -> list[str]:
    return [
        texts.translate(
            "workbook",
            "The hidden first row and the hidden first column of every sheet, and the hidden"
            " sheets: by them the program knows which row is which.",
        ),
        texts.translate(
            "workbook",
            "The format: save as .xlsx. Excel in any language, LibreOffice and Google Sheets all"
            " will do. No formulas are needed; where there are any, their values are read. A"
            " password may be added or taken away; the program asks for it.",
        ),
        texts.translate(
            "workbook",
            "The file holds what people said in interviews, notes included. Send it only to those"
            " who may see it.",
        ),
    ]


def _origin(front: FrontPage, texts: Texts) -> list[tuple[str, object]]:
    return [
        (texts.translate("workbook", "Program"), front.program),
        (
            texts.translate("workbook", "Written (UTC)"),
            front.written_at.astimezone(UTC).strftime("%Y-%m-%d %H:%M"),
        ),
        (texts.translate("workbook", "Instrument"), "\n".join(front.instruments)),
        (texts.translate("workbook", "Language"), front.language),
    ]


class _Rows:
    """Adds the page's rows in their styles."""

    def __init__(self, sheet: Any, look: Look) -> None:
        self._sheet = sheet
        self._look = look
        self._row = 1
        self._text = Alignment(wrap_text=True, vertical="top")
        self._value = Alignment(wrap_text=True, vertical="top", horizontal="left")

    def title(self, text: str) -> None:
        self._blank(8)
        self._add([self._styled(text, font=self._look.font("pine", 22, bold=True))], height=32)

    def lead(self, lines: Iterable[str]) -> None:
        font = self._look.font("ink_second", 13)
        for line in lines:
            self._add([self._styled(line, font=font)], height=19)

    def section(self, heading: str, paragraphs: Sequence[str]) -> None:
        self._blank(9)
        for place, paragraph in enumerate(paragraphs):
            label = self._label(heading) if place == 0 else None
            self._add(
                [label, self._styled(paragraph, font=self._look.font(), alignment=self._text)],
                height=row_height(paragraph, LETTERS),
            )

    def facts(self, heading: str, facts: Iterable[tuple[str, object]]) -> None:
        self._blank(9)
        self._add([self._label(heading)])
        for name, value in facts:
            named = self._styled(
                name, font=self._look.font("ink_second"), alignment=Alignment(vertical="top")
            )
            self._add(
                [named, self._styled(value, font=self._look.font(), alignment=self._value)],
                height=row_height(str(value), LETTERS),
            )

    def _label(self, text: str) -> Any:
        return self._styled(text, font=self._look.font("pine", bold=True), alignment=self._text)

    def _styled(self, text: Any, **style: Any) -> Any:
        return self._look.cell(self._sheet, text, **style)

    def _blank(self, height: int) -> None:
        self._add([], height=height)

    def _add(self, cells: Sequence[Any], height: float | None = None) -> None:
        self._row += 1
        if height is not None:
            self._sheet.row_dimensions[self._row].height = height
        self._sheet.append([None, *cells])
