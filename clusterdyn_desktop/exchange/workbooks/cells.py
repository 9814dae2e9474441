"""From values to cells and back, one function for each form of column.

Writing gives what the cell holds, the folded text by which an untouched cell is known again, and
whether the cell holds the value exactly; where it does not, the machine sheet does. Reading gives
the value and the folded text, or raises `Unreadable`.
"""

import re
from collections.abc import Iterable, Mapping
from functools import partial
from math import isfinite
from typing import Any

from clusterdyn_desktop.exchange.cells.dates import (
    DAY_ZERO,
    DAY_ZERO_1904,
    read_date,
    read_moment,
    write_date,
    write_moment,
)
from clusterdyn_desktop.exchange.cells.parts import (
    NOTHING,
    Found,
    Read,
    Reader,
    Unreadable,
    Writer,
    Written,
    as_text,
)
from clusterdyn_desktop.exchange.cells.text import folded, is_sturdy, visible
from clusterdyn_desktop.exchange.workbooks.columns import CODE_FORMS, WORD_FORMS, Form
from clusterdyn_desktop.exchange.workbooks.words import (
    TRUTH_WORDS,
    Vocabulary,
    code_in,
    coded,
    plain_word,
)

_LARGEST_EXACT = 10**15
_LIST_MARK = ";"
_NUMBER = re.compile(r"[+-]?\d{1,15}(?:[.,]\d{1,15})?")
_THOUSANDS = re.compile(r"[+-]?\d{1,3},\d{3}")
_BLANKS = dict.fromkeys(map(ord, " \u00a0\u202f\u2009'’"))


# ---- Writing ----------------------------------------------------------------------------------


def writers(
    words: Mapping[Form, Mapping[Any, str]], codes: Mapping[Form, Mapping[str, str]]
) -> Mapping[Form, Writer]:
    """Return a writing function for every form, with the words of one language."""
    chosen: dict[Form, Writer] = {form: _word_writer(words[form]) for form in WORD_FORMS}
    chosen.update({form: _code_writer(codes[form]) for form in CODE_FORMS})
    return {
        Form.ID: write_text,
        Form.TEXT: write_text,
        Form.SHOWN: write_text,
        Form.TEXTS: write_texts,
        Form.WHOLE: write_number,
        Form.SCORE: write_number,
        Form.NUMBER: write_number,
        Form.DATE: write_date,
        Form.MOMENT: write_moment,
        **chosen,
    }


def write_text(value: str) -> Written:
    """Write a text as it is, or the nearest thing a cell can show."""
    if not value:
        return NOTHING
    if is_sturdy(value):
        return Written(value, value, exact=True)
    shown = visible(value)
    return Written(shown or None, folded(shown), exact=False)


def write_texts(values: tuple[str, ...]) -> Written:
    """Write a list with semicolons."""
    if not values:
        return NOTHING
    joined = f"{_LIST_MARK} ".join(values)
    shown, known, exact = write_text(joined)
    return Written(shown, _folded_list(known), exact and _split(joined) == values)


def write_number(value: float | None) -> Written:
    """Write a number; Excel and others keep 15 significant digits."""
    if value is None:
        return NOTHING
    if not isfinite(value):
        return Written(None, "", exact=False)
    known = f"{value:.15g}"
    exact = float(known) == value and abs(value) < _LARGEST_EXACT
    return Written(value, known, exact)


def _word_writer(words: Mapping[Any, str]) -> Writer:
    known = {value: Written(word, plain_word(value), exact=True) for value, word in words.items()}
    known[None] = NOTHING
    return known.__getitem__


def _code_writer(texts: Mapping[str, str]) -> Writer:
    known: dict[Any, Written] = {None: NOTHING, "": NOTHING}

    def write(value: str | int | None) -> Written:
        written = known.get(value)
        if written is None:
            code = str(value)
            shown = visible(coded(code, texts.get(code)))
            found = code_in(shown)
            written = Written(shown or None, folded(found), found == code and is_sturdy(shown))
            known[value] = written
        return written

    return write


# ---- Reading ----------------------------------------------------------------------------------


def readers(vocabulary: Vocabulary, from_1904: bool = False) -> Mapping[Form, Reader]:
    """Return a reading function for every form; `from_1904` says from when days are counted."""
    day_zero = DAY_ZERO_1904 if from_1904 else DAY_ZERO
    chosen: dict[Form, Reader] = {form: _word_reader(form, vocabulary) for form in WORD_FORMS}
    return {
        Form.ID: read_text,
        Form.TEXT: read_text,
        Form.SHOWN: read_text,
        Form.TEXTS: read_texts,
        Form.WHOLE: read_whole,
        Form.SCORE: read_whole,
        Form.NUMBER: read_number,
        Form.DATE: partial(read_date, day_zero=day_zero),
        Form.MOMENT: partial(read_moment, day_zero=day_zero),
        Form.ROLE: read_code,
        Form.VARIABLE: read_code,
        Form.EVIDENCE: read_grade,
        **chosen,
    }


def read_text(cell: Found) -> Read:
    """Read a text; a number or date that a program made of it becomes text again."""
    text = cell if isinstance(cell, str) else as_text(cell)
    return Read(text, folded(text))


def read_texts(cell: Found) -> Read:
    """Read a list with semicolons."""
    text = as_text(cell)
    return Read(_split(text), _folded_list(folded(text)))


def read_number(cell: Found) -> Read:
    """Read a number, also one that stands as text with a decimal point or comma."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return Read(float(cell), f"{cell:.15g}")
    if not isinstance(cell, str):
        raise Unreadable("not-a-number", found=as_text(cell))
    text = folded(cell)
    if not text:
        return Read(None, "")
    bare = text.translate(_BLANKS)
    if not _NUMBER.fullmatch(bare) or _THOUSANDS.fullmatch(bare):
        raise Unreadable("not-a-number", found=text)
    value = float(bare.replace(",", "."))
    return Read(value, f"{value:.15g}", "number-as-text")


def read_whole(cell: Found) -> Read:
    """Read a whole number."""
    try:
        value, known, repair = read_number(cell)
    except Unreadable as error:
        raise Unreadable("not-a-whole-number", **error.parameters) from error
    if value is None:
        return Read(None, "")
    if not value.is_integer():
        raise Unreadable("not-a-whole-number", found=known)
    return Read(int(value), known, repair)


def read_code(cell: Found) -> Read:
    """Read an id of the instrument, with or without its text."""
    code = code_in(as_text(cell))
    return Read(code, folded(code))


def read_grade(cell: Found) -> Read:
    """Read a grade of evidence, with or without its text."""
    code = folded(code_in(as_text(cell)))
    if not code:
        return Read(None, "")
    if not (code.isascii() and code.isdigit() and len(code) == 1):
        raise Unreadable("unknown-choice", found=as_text(cell))
    return Read(int(code), code)


def _word_reader(form: Form, vocabulary: Vocabulary) -> Reader:
    nothing = Read(None, "")

    def read(cell: Found) -> Read:
        if isinstance(cell, bool) and form is Form.YES_NO:
            return Read(cell, plain_word(cell))
        text = folded(as_text(cell))
        if form is Form.YES_NO and (told := TRUTH_WORDS.get(text.casefold())) is not None:
            return Read(told, plain_word(told), "choice-understood")
        if not text:
            return nothing
        try:
            value = vocabulary.value(form, text)
        except KeyError:
            expected = "; ".join(vocabulary.own_words(form))
            raise Unreadable("unknown-choice", found=text, expected=expected) from None
        return Read(value, plain_word(value))

    return read


def _split(text: str) -> tuple[str, ...]:
    parts: Iterable[str] = (part.strip() for part in text.split(_LIST_MARK))
    return tuple(part for part in parts if part)


def _folded_list(text: str) -> str:
    return f"{_LIST_MARK} ".join(_split(text))
