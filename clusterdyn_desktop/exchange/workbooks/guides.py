"""What the cells of the exchange workbook offer and accept: lists, checks, and words beside."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from openpyxl.worksheet.datavalidation import DataValidation

from clusterdyn_desktop.domain.records import AgreedValue, Answer, Jotting, Record
from clusterdyn_desktop.exchange.workbooks.columns import LIST_FORMS, Column, Form, SheetLayout
from clusterdyn_desktop.exchange.workbooks.new_rows import ADDABLE
from clusterdyn_desktop.services.ports import Texts

_FIRST_DAY = "61"
_COUNTRY_LETTERS = "2"
_LONGEST_PROMPT = 255

NAMED_IN: Mapping[str, tuple[type[Record], ...]] = {
    "assessment": ADDABLE,
    "respondent": (Answer, Jotting),
    "question_id": (Answer, AgreedValue),
}
"""Columns that say what an added row is about, and the sheets where that is chosen from a list."""


class Guides:
    """What may be entered where.

    `lists` are where the choices of a form lie, `names` where those of a column of `NAMED_IN` do;
    one that is not there has too many choices for a list, or none.
    """

    def __init__(
        self,
        texts: Texts,
        lists: Mapping[Form, str],
        names: Mapping[str, str],
        scores: Sequence[int],
    ) -> None:
        self._texts = texts
        self._lists = lists
        self._names = names
        self.scores = scores

    def guide(self, sheet: Any, layout: SheetLayout, column: Column, rows: tuple[str, str]) -> None:
        """Give the cells of a column what they offer; `rows` are those with records, and spare."""
        for check, cells in self._checks(layout, column, rows):
            for each in cells:
                check.add(each)
            sheet.data_validations.append(check)

    def _checks(
        self, layout: SheetLayout, column: Column, rows: tuple[str, str]
    ) -> Iterator[tuple[DataValidation, Sequence[str]]]:
        if layout.kind in NAMED_IN.get(column.name, ()):
            used, spare = rows
            yield self._naming(column.name, ""), [used]
            yield self._naming(column.name, self._prompt_of(column.name)), [spare]
            return
        is_added = layout.kind in ADDABLE and column.name in layout.kind.fixed
        if not column.edited and not is_added:
            return
        check = self._check(column) or self._hint(column)
        if check is not None:
            yield check, rows

    def _naming(self, name: str, prompt: str) -> DataValidation:
        place = self._names.get(name)
        if place is None:
            return _checked("", prompt)
        sentence = self._texts.translate("workbook", "Please choose from the list.")
        return _checked(sentence, prompt, type="list", formula1=place)

    def _prompt_of(self, name: str) -> str:
        texts = self._texts
        if name == "assessment":
            return texts.translate("workbook", "A new row: which assessment is it about?")
        if name == "respondent":
            return texts.translate("workbook", "A new row: who said it? As on Interviews.")
        return texts.translate("workbook", "A new row: the number of the question.")

    def _check(self, column: Column) -> DataValidation | None:
        texts, form = self._texts, column.form
        if form in LIST_FORMS:
            return _checked(
                texts.translate("workbook", "Please choose from the list."),
                type="list",
                formula1=self._lists[form],
            )
        if form is Form.SCORE:
            sentence = texts.translate(
                "workbook", "A score is a whole number from {low} to {high}."
            )
            return _checked(
                sentence.format(low=self.scores[0], high=self.scores[-1]),
                type="list",
                formula1='"' + ",".join(map(str, self.scores)) + '"',
            )
        if form is Form.DATE:
            return _from(texts.translate("workbook", "Enter a date."), "date", _FIRST_DAY)
        if form is Form.WHOLE:
            return _from(texts.translate("workbook", "Enter a whole number."), "whole", "0")
        if form is Form.NUMBER:
            return _from(texts.translate("workbook", "Enter a number."), "decimal", "-1E+300")
        if column.name == "country":
            return _checked(
                texts.translate("workbook", "Enter a country by its two letters, for example SE."),
                type="textLength",
                operator="equal",
                formula1=_COUNTRY_LETTERS,
            )
        return None

    def _hint(self, column: Column) -> DataValidation | None:
        """Return words that appear beside a cell whose form cannot be seen from it."""
        texts = self._texts
        if column.form is Form.TEXTS:
            return _checked("", texts.translate("workbook", "Put a semicolon between several."))
        if column.form is Form.MOMENT:
            return _checked(
                "",
                texts.translate(
                    "workbook", "Date and time in UTC, for example 2026-10-14 09:12:05."
                ),
            )
        if column.name == "language":
            return _checked(
                "", texts.translate("workbook", "A language by its letters, for example sv.")
            )
        return None


def _from(sentence: str, kind: str, lowest: str) -> DataValidation:
    return _checked(sentence, type=kind, operator="greaterThanOrEqual", formula1=lowest)


def _checked(sentence: str, prompt: str = "", **check: Any) -> DataValidation:
    """Return a check that stops with a sentence, and words that appear beside the cell."""
    words: dict[str, Any] = {}
    if sentence:
        words |= {"showErrorMessage": True, "errorStyle": "stop", "error": sentence[:255]}
    if prompt:
        words |= {"showInputMessage": True, "prompt": prompt[:_LONGEST_PROMPT]}
    return DataValidation(allow_blank=True, **words, **check)
