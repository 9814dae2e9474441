"""An instrument as sheets: which sheets there are, and what each column holds.

The structure has a sheet for every list of `structure.json` and one for its single values; the
words of all languages stand side by side, a column a language, so that a translator fills a
column. Every cell is text; a list has `; ` between its items. Reading goes by the same
declaration: see `instrument_sheet_reading.py`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from clusterdyn_desktop.exchange.opening.plain_sheets import PlainSheet, Rows, plain_cell
from clusterdyn_desktop.services.instrument_port import InstrumentFiles, Plain
from clusterdyn_desktop.services.ports import Texts

MARK = "clusterdyn-instrument"
"""Stands in the first cell of the hidden sheet: this is an instrument."""

MARK_SHEET = "machine"
WORKBOOK_FORMAT = "1"
LIST_MARK = ";"
YES, NO = "yes", "no"
SPARE_ROWS = 50


class Form(Enum):
    """What a cell holds, as the JSON files have it."""

    TEXT = auto()
    WHOLE = auto()
    NUMBER = auto()
    FLAG = auto()
    LIST = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list: its key in the JSON file, its form, its width, and its few values."""

    key: str
    form: Form = Form.TEXT
    width: int = 16
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ListSheet:
    """A sheet for one list of the structure; `key` is its name in the JSON file.

    A list of plain texts has one column, whose key is empty in the file.
    """

    title: str
    key: str
    columns: tuple[Column, ...]

    @property
    def is_plain(self) -> bool:
        """Whether the list holds texts and not objects."""
        return len(self.columns) == 1


ID = Column("id", width=14)
STAGE = Column("stage", Form.WHOLE, 8)
ORIGIN = Column("origin", width=18)
YES_NO = (YES, NO)

LIST_SHEETS = (
    ListSheet("Stages", "stages", (Column("id", Form.WHOLE, 8), Column("defining_loop"))),
    ListSheet("Roles", "roles", (ID, Column("voice", width=20))),
    ListSheet("Voices", "voices", (Column("id", width=20),)),
    ListSheet("Levels", "levels", (Column("id", width=20),)),
    ListSheet(
        "Variables",
        "variables",
        (
            ID,
            STAGE,
            Column("role", options=("loop", "brake", "driver")),
            Column("level"),
            Column("single_source", Form.FLAG, options=YES_NO),
            ORIGIN,
        ),
    ),
    ListSheet(
        "Links",
        "links",
        (
            Column("from"),
            Column("to"),
            Column("polarity", width=10, options=("+", "-")),
            Column("delay", Form.FLAG, 10, YES_NO),
            ORIGIN,
        ),
    ),
    ListSheet(
        "Loops",
        "loops",
        (
            ID,
            STAGE,
            Column("type", width=8, options=("R", "B")),
            Column("variables", Form.LIST, 50),
            ORIGIN,
        ),
    ),
    ListSheet(
        "Questions",
        "questions",
        (
            ID,
            STAGE,
            Column("variable"),
            Column("ask", Form.LIST, 24),
            Column("inverted_brake", Form.FLAG, options=YES_NO),
        ),
    ),
)
CORE = Column("core", Form.FLAG, 8, YES_NO)
"""Beside the questions: whether one is in the core set, which belongs to the planning."""

ABOUT, RULES, TEXTS, GUIDANCE = "About", "Rules", "Texts", "Guidance"
SINGLE_KEYS = ("id", "version", "base_language", "origin", "company_voice", "organisation_voice")
MINUTES = ("minutes.opening_and_closing", "minutes.question")
ANSWERS_WANTED = "answers_wanted"
PLANNING_KEYS = (*MINUTES, ANSWERS_WANTED)
TEXT_HEADS = ("part", "id", "field")
GUIDANCE_HEADS = ("question", "field")
LISTS_OF_TEXTS = ("limits", "suggestions")
"""Parts of the text whose last key counts from 1."""

WORDS_WIDTH = 56
SCALARS = ("language",)
"""What a text file says of itself; here it is the column's head."""


def sheets_of(files: InstrumentFiles, texts: Texts) -> list[PlainSheet]:
    """Return all sheets of an instrument, the hidden one last."""
    return [
        _about(files, texts),
        *(_list_sheet(sheet, files) for sheet in LIST_SHEETS),
        _rules(files),
        _texts(files),
        _guidance(files),
        PlainSheet(MARK_SHEET, [[MARK], [WORKBOOK_FORMAT]], is_hidden=True),
    ]


def _about(files: InstrumentFiles, texts: Texts) -> PlainSheet:
    told = _explained(texts)
    rows = [["key", "value", "what"]]
    rows += [[key, plain_cell(str(files.structure[key])), told[key]] for key in SINGLE_KEYS]
    rows += [["", "", ""], *(["", "", line] for line in _how_to(texts))]
    return PlainSheet(ABOUT, rows, (22, 30, 96), frozen=1)


def _explained(texts: Texts) -> Mapping[str, str]:
    translate = texts.translate
    return {
        "id": translate("instrument workbook", "The instrument’s name in data."),
        "version": translate(
            "instrument workbook",
            "Give it a new version whenever the structure or the base language’s words change.",
        ),
        "base_language": translate(
            "instrument workbook", "The language that the others fall back to."
        ),
        "origin": translate("instrument workbook", "Where wording and structure come from."),
        "company_voice": translate("instrument workbook", "The companies’ voice."),
        "organisation_voice": translate("instrument workbook", "The cluster organisation’s voice."),
    }


def _how_to(texts: Texts) -> tuple[str, ...]:
    translate = texts.translate
    return (
        translate(
            "instrument workbook",
            "To translate: write the language’s tag, for example fi, at the top of a free column"
            " of the sheet Texts, and fill the whole column. Guidance may be left open.",
        ),
        translate(
            "instrument workbook",
            "To change the instrument: change the sheets, add what is new to Texts in every"
            " language, and give it a new version.",
        ),
        translate(
            "instrument workbook",
            "When the file is brought in again, everything that is wrong in it is told by sheet and"
            " cell, and nothing changes before that is mended.",
        ),
    )


def _list_sheet(sheet: ListSheet, files: InstrumentFiles) -> PlainSheet:
    columns, rows = sheet.columns, _cells(sheet, files.structure[sheet.key])
    if sheet.key == "questions":
        columns = (*columns, CORE)
        core = set((files.planning or {}).get("core", ()))
        marks = (
            "" if files.planning is None else _shown(entry["id"] in core)
            for entry in files.structure[sheet.key]
        )
        rows = [[*row, mark] for row, mark in zip(rows, marks, strict=True)]
    return PlainSheet(
        sheet.title,
        [[column.key for column in columns], *rows],
        tuple(column.width for column in columns),
        frozen=1,
        spare_rows=SPARE_ROWS,
        options={place: column.options for place, column in enumerate(columns) if column.options},
    )


def _cells(sheet: ListSheet, entries: Sequence[Any]) -> Rows:
    if sheet.is_plain:
        return [[_shown(entry)] for entry in entries]
    return [[_shown(entry[column.key]) for column in sheet.columns] for entry in entries]


def _rules(files: InstrumentFiles) -> PlainSheet:
    rows = [["rule", "value"]]
    rows += [[name, _shown(value)] for name, value in files.structure["rules"].items()]
    if files.planning is not None:
        minutes = files.planning["minutes"]
        rows += [[name, _shown(minutes[name.split(".")[1]])] for name in MINUTES]
        rows.append([ANSWERS_WANTED, _shown(files.planning[ANSWERS_WANTED])])
    return PlainSheet(RULES, rows, (38, 16), frozen=1)


def _texts(files: InstrumentFiles) -> PlainSheet:
    base = str(files.structure["base_language"])
    tags = [base, *(tag for tag in files.texts if tag != base)]
    held = {tag: dict(text_cells(files.texts[tag])) for tag in tags}
    rows = [[*TEXT_HEADS, *tags]]
    rows += [[*key, *(held[tag].get(key, "") for tag in tags)] for key in held[base]]
    widths = (16, 16, 14, *(WORDS_WIDTH for _ in tags), WORDS_WIDTH)
    return PlainSheet(TEXTS, rows, widths, frozen=len(TEXT_HEADS), spare_rows=SPARE_ROWS)


def _guidance(files: InstrumentFiles) -> PlainSheet:
    tags = list(files.guidance) or [str(files.structure["base_language"])]
    held = {tag: dict(guidance_cells(files.guidance.get(tag, {}))) for tag in tags}
    keys = list(dict.fromkeys(key for tag in tags for key in held[tag]))
    rows = [[*GUIDANCE_HEADS, *tags]]
    rows += [[*key, *(held[tag].get(key, "") for tag in tags)] for key in keys]
    widths = (12, 14, *(WORDS_WIDTH for _ in tags))
    return PlainSheet(GUIDANCE, rows, widths, frozen=len(GUIDANCE_HEADS), spare_rows=SPARE_ROWS)


def text_cells(text: Plain) -> Iterator[tuple[tuple[str, str, str], str]]:
    """Yield the words of one language, each with its part, id and field."""
    for part, held in text.items():
        if part in SCALARS:
            continue
        if isinstance(held, str):
            yield (part, "", ""), plain_cell(held)
        elif isinstance(held, list):
            for number, entry in enumerate(held, start=1):
                yield (part, "", str(number)), plain_cell(entry)
        else:
            for key, entry in held.items():
                for name, words in _leaves(entry):
                    yield (part, key, name), plain_cell(words)


def guidance_cells(guidance: Plain) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield the guidance of one language, each with its question and field."""
    for question, entry in guidance.get("questions", {}).items():
        for name, words in _leaves(entry):
            yield (question, name), plain_cell(words)


def _leaves(entry: Any) -> Iterator[tuple[str, str]]:
    """Yield what stands below an id: `anchors.3`, or a number in a list."""
    if isinstance(entry, str):
        yield "", entry
    elif isinstance(entry, list):
        yield from ((str(number), words) for number, words in enumerate(entry, start=1))
    else:
        for name, held in entry.items():
            if isinstance(held, str):
                yield name, held
            else:
                yield from ((f"{name}.{key}", words) for key, words in held.items())


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, list | tuple):
        return f"{LIST_MARK} ".join(map(str, value))
    return plain_cell(str(value))
