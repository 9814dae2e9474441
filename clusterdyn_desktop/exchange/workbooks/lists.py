"""The hidden sheet with the lists that cells offer to choose from."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.exchange.cells.text import folded
from clusterdyn_desktop.exchange.workbooks.columns import CODE_FORMS, LIST_FORMS, Form
from clusterdyn_desktop.exchange.workbooks.look import Look, hide
from clusterdyn_desktop.exchange.workbooks.sheet_stream import column_letter
from clusterdyn_desktop.exchange.workbooks.words import code_texts, coded

LISTS_SHEET = "clusterdyn-lists"
LISTS_KEY = "lists.choices"

LONGEST_LIST = 1_000
"""Names that a cell offers to choose from; nobody looks through more."""

_FIRST_CHOICE = 2

K = TypeVar("K")


def choices_of(
    instruments: Sequence[Instrument],
    words: Mapping[Form, Mapping[Any, str]],
    language: str,
) -> Mapping[Form, Sequence[str]]:
    """Return what cells offer to choose from, by form."""
    return {
        form: _codes(instruments, form, language)
        if form in CODE_FORMS
        else list(words[form].values())
        for form in LIST_FORMS
    }


def scores_of(instruments: Iterable[Instrument]) -> Sequence[int]:
    """Return the scores that any of the instruments has."""
    rules = [instrument.rules for instrument in instruments]
    lowest = min((rule.score_minimum for rule in rules), default=1)
    highest = max((rule.score_maximum for rule in rules), default=5)
    return range(lowest, highest + 1)


def write_lists(sheet: Any, look: Look, choices: Mapping[K, Sequence[str]]) -> Mapping[K, str]:
    """Write the sheet, a column a list; return where each lies, for the cells that use it."""
    hide(sheet)
    sheet.append([LISTS_KEY])
    for place in range(max(map(len, choices.values()))):
        line = [held[place] if place < len(held) else None for held in choices.values()]
        sheet.append([None if text is None else look.cell(sheet, text) for text in line])
    return {
        key: _range(column_letter(at), len(held)) for at, (key, held) in enumerate(choices.items())
    }


def names_of(
    instruments: Sequence[Instrument], assessments: Sequence[str], respondents: Sequence[str]
) -> Mapping[str, Sequence[str]]:
    """Return what added rows may be about, by column; a list too long to choose from is left out.

    Questions are in the order of the instruments.
    """
    questions = dict.fromkeys(
        question.id for instrument in instruments for question in instrument.questions
    )
    held = {
        "assessment": list(assessments),
        "respondent": list(respondents),
        "question_id": list(questions),
    }
    return {name: names for name, names in held.items() if 0 < len(names) <= LONGEST_LIST}


def _range(letter: str, count: int) -> str:
    last = max(count, 1) + _FIRST_CHOICE - 1
    return f"'{LISTS_SHEET}'!${letter}${_FIRST_CHOICE}:${letter}${last}"


def _codes(instruments: Sequence[Instrument], form: Form, language: str) -> list[str]:
    texts = {
        code: text
        for instrument in instruments
        for code, text in code_texts(instrument, language)[form].items()
    }
    return [folded(coded(code, text)) for code, text in texts.items()]
