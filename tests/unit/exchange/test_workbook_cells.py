"""Values in cells and back."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from clusterdyn_desktop.domain.records import AnswerState, Certainty
from clusterdyn_desktop.exchange.cells.dates import read_date, write_date
from clusterdyn_desktop.exchange.cells.parts import Found, Read, Unreadable
from clusterdyn_desktop.exchange.workbooks.cells import (
    read_code,
    read_grade,
    read_number,
    read_text,
    read_texts,
    read_whole,
    readers,
    write_number,
    write_texts,
    writers,
)
from clusterdyn_desktop.exchange.workbooks.columns import Form
from clusterdyn_desktop.exchange.workbooks.words import Vocabulary, code_texts, words_of
from tests.unit.exchange.samples import PrefixedTexts, TwoLanguages, instrument


@pytest.mark.parametrize(
    ("cell", "value", "repair"),
    [
        (4.0, 4.0, ""),
        ("", None, ""),
        ("  ", None, ""),
        ("3.5", 3.5, "number-as-text"),
        ("3,5", 3.5, "number-as-text"),
        ("1 234,5", 1234.5, "number-as-text"),
        ("1\u00a0234", 1234.0, "number-as-text"),
        ("-2", -2.0, "number-as-text"),
    ],
)
def test_numbers_are_read(cell: Found, value: float | None, repair: str) -> None:
    read = read_number(cell)
    assert (read.value, read.repair) == (value, repair)


@pytest.mark.parametrize("cell", ["1,234", "1.234.5", "four", "1e5", True, date(2026, 1, 2)])
def test_what_is_not_surely_a_number_is_refused(cell: Found) -> None:
    with pytest.raises(Unreadable) as caught:
        read_number(cell)
    assert caught.value.code == "not-a-number"


@pytest.mark.parametrize("cell", [3.5, "3,5", "x", True])
def test_scores_are_whole(cell: Found) -> None:
    with pytest.raises(Unreadable) as caught:
        read_whole(cell)
    assert caught.value.code == "not-a-whole-number"


@pytest.mark.parametrize(
    ("cell", "value", "repair"),
    [
        (date(2026, 10, 14), date(2026, 10, 14), ""),
        (datetime(2026, 10, 14, 9, 12, tzinfo=UTC), date(2026, 10, 14), ""),
        ("2026-10-14", date(2026, 10, 14), "date-as-text"),
        (46309.0, date(2026, 10, 14), "date-as-number"),
        ("1850-02-03", date(1850, 2, 3), ""),
        ("", None, ""),
    ],
)
def test_dates_are_read(cell: Found, value: date | None, repair: str) -> None:
    read = read_date(cell)
    assert (read.value, read.repair) == (value, repair)


@pytest.mark.parametrize(
    "cell", ["14.10.2026", "14. 10. 2026", "14/10/2026", "10/14/2026", "2026/10/14", "2026.10.14."]
)
def test_dates_that_can_be_one_day_only_are_understood(cell: str) -> None:
    found = read_date(cell)
    assert (found.value, found.repair) == (date(2026, 10, 14), "date-as-text")


@pytest.mark.parametrize(
    "cell", ["10/11/2026", "10-11-2026", "14.10.26", "2026-13-01", True, -1.0, 5e9, time(9, 12)]
)
def test_dates_that_could_be_two_days_are_refused(cell: Found) -> None:
    with pytest.raises(Unreadable) as caught:
        read_date(cell)
    assert caught.value.code == "not-a-date"


@pytest.mark.parametrize("day", [date(1, 1, 1), date(1900, 2, 28), date(1900, 3, 1), date.max])
def test_every_date_can_be_written(day: date) -> None:
    written = write_date(day)
    assert written.exact
    assert isinstance(written.content, int) == (day >= date(1900, 3, 1))
    assert read_date(written.content or "").value == day


@pytest.mark.parametrize(
    ("value", "exact"), [(0.1, True), (0.1 + 0.2, False), (10**16, False), (34, True), (-0.5, True)]
)
def test_numbers_that_no_program_keeps_are_known(value: float, exact: bool) -> None:
    written = write_number(value)
    assert written.exact is exact
    assert read_number(written.content or "").folded == written.folded


@pytest.mark.parametrize(
    ("values", "exact"), [(("a", "b"), True), (("a;b",), False), (("",), False), ((" a",), False)]
)
def test_lists_that_semicolons_would_break_are_known(values: tuple[str, ...], exact: bool) -> None:
    written = write_texts(values)
    assert written.exact is exact
    assert read_texts(written.content or "").folded == written.folded


def test_ids_are_read_with_and_without_their_text() -> None:
    assert read_code("S · Small or medium firm").value == "S"
    assert read_code("S").value == "S"
    assert read_grade("2 · Example with names").value == 2
    assert read_grade(2.0).value == 2
    assert read_grade("").value is None
    with pytest.raises(Unreadable):
        read_grade("often")


@pytest.mark.parametrize(
    ("cell", "text"),
    [("a", "a"), (12.0, "12"), (1.5, "1.5"), (date(2026, 1, 2), "2026-01-02"), (True, "True")],
)
def test_what_a_program_made_of_a_text_is_text_again(cell: Found, text: str) -> None:
    assert read_text(cell).value == text


@pytest.mark.parametrize("language", ["en", "sv"])
def test_words_are_read_in_every_language(language: str) -> None:
    reading = readers(Vocabulary(TwoLanguages()))
    words = words_of(PrefixedTexts(language))
    for form, by_value in words.items():
        for value, word in by_value.items():
            assert reading[form](word.upper()).value == value
            assert reading[form](f"  {word} ").value == value


def test_words_that_are_the_same_everywhere_are_read() -> None:
    reading = readers(Vocabulary(TwoLanguages()))
    assert reading[Form.STATE]("does not know").value is AnswerState.DOES_NOT_KNOW
    assert reading[Form.YES_NO](True).value is True
    with pytest.raises(Unreadable) as caught:
        reading[Form.CERTAINTY]("rather sure")
    assert caught.value.code == "unknown-choice"


def test_the_files_own_words_come_first() -> None:
    own = {Form.CERTAINTY: {"hoch": Certainty.HIGH, "low": Certainty.MEDIUM}}
    reading = readers(Vocabulary(TwoLanguages(), own))
    assert reading[Form.CERTAINTY]("Hoch").value is Certainty.HIGH
    assert reading[Form.CERTAINTY]("low").value is Certainty.MEDIUM


@pytest.mark.parametrize("language", ["en", "sv"])
def test_every_choice_comes_back(language: str) -> None:
    words = words_of(PrefixedTexts(language))
    codes = code_texts(instrument(), language)
    writing, reading = writers(words, codes), readers(Vocabulary(TwoLanguages()))
    choices: dict[Form, list[Any]] = {form: [*by_value, None] for form, by_value in words.items()}
    choices[Form.ROLE] = [*codes[Form.ROLE], "unheard of"]
    choices[Form.VARIABLE] = list(codes[Form.VARIABLE])
    choices[Form.EVIDENCE] = [0, 1, 2, 3, 4, None]
    for form, values in choices.items():
        for value in values:
            written = writing[form](value)
            content = "" if written.content is None else written.content
            assert reading[form](content) == Read(value, written.folded)
