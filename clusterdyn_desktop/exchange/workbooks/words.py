"""The exchange workbook's own words: sheet titles, and the words in cells.

Cells with a fixed list hold a word of the workbook's language (`scored`, `bedömt`) or an id of the
instrument with its text (`S · Small or medium firm`). `CellWords` writes them; `Vocabulary` knows
them again in every language the program speaks, besides the file's own.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    Action,
    ActionStatus,
    AgreedValue,
    Answer,
    AnswerState,
    Assessment,
    Attachment,
    CaseStory,
    Certainty,
    Cluster,
    ConsentMethod,
    Indicator,
    Interview,
    InterviewMode,
    Jotting,
    Record,
    SizeClass,
)
from clusterdyn_desktop.exchange.workbooks.columns import WORD_FORMS, Form
from clusterdyn_desktop.exchange.workbooks.loose_names import loose
from clusterdyn_desktop.services.ports import TextCatalogue, Texts
from clusterdyn_desktop.services.wording.record_words import (
    action_status_word,
    answer_state_word,
    certainty_word,
    consent_method_word,
    mode_word,
    size_word,
    yes_no_word,
)

CODE_MARK = " · "
"""Stands between an id and its text."""

_OTHER_MARK = re.compile(r"\s*(\w{1,20})(?:\s*[·•∙‧・]|\s+[-‐-―−|]\s|:\s)")
"""What stands between a short id and its text where somebody typed it anew."""

TRUTH_WORDS: Mapping[str, bool] = {
    **dict.fromkeys(
        ("true", "sant", "sand", "sann", "tosi", "wahr", "vrai", "vero", "verdadero", "waar",
         "prawda", "igaz", "pravda", "adevărat", "verdadeiro", "tiesa", "istina"),
        True,
    ),
    **dict.fromkeys(
        ("false", "falskt", "falsk", "usann", "epätosi", "falsch", "faux", "falso", "onwaar",
         "fałsz", "hamis", "nepravda", "fals", "netiesa", "laž"),
        False,
    ),
}  # fmt: skip
"""The words that Excel and LibreOffice have for TRUE and FALSE where they stand as text."""

LONGEST_TITLE = 31
_FORBIDDEN_IN_TITLE = str.maketrans("[]:*?/\\", "()-----")


def sheet_titles(texts: Texts) -> Mapping[type[Record], str]:
    """Return the titles of the sheets with records."""
    titles = {
        Cluster: texts.translate("workbook", "Clusters"),
        Assessment: texts.translate("workbook", "Assessments"),
        Interview: texts.translate("workbook", "Interviews"),
        Answer: texts.translate("workbook", "Answers"),
        Jotting: texts.translate("workbook", "Jottings"),
        Attachment: texts.translate("workbook", "Attachments"),
        AgreedValue: texts.translate("workbook", "Agreed values"),
        Indicator: texts.translate("workbook", "Indicators"),
        Action: texts.translate("workbook", "Actions"),
        CaseStory: texts.translate("workbook", "Case stories"),
    }
    return {kind: sheet_title(title) for kind, title in titles.items()}


def sheet_title(text: str) -> str:
    """Return a text as Excel allows it for the title of a sheet."""
    return text.translate(_FORBIDDEN_IN_TITLE)[:LONGEST_TITLE].strip("' ")


def words_of(texts: Texts) -> Mapping[Form, Mapping[Any, str]]:
    """Return the words for the fixed choices, by value."""
    return {
        Form.STATE: {state: answer_state_word(texts, state) for state in AnswerState},
        Form.CERTAINTY: {grade: certainty_word(texts, grade) for grade in Certainty},
        Form.MODE: {mode: mode_word(texts, mode) for mode in InterviewMode},
        Form.SIZE: {size: size_word(texts, size) for size in SizeClass},
        Form.METHOD: {method: consent_method_word(texts, method) for method in ConsentMethod},
        Form.STATUS: {status: action_status_word(texts, status) for status in ActionStatus},
        Form.YES_NO: {value: yes_no_word(texts, value) for value in (True, False)},
    }


def plain_word(value: object) -> str:
    """Return the name of a choice that is the same in every language: `does not know`, `yes`."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def code_texts(instrument: Instrument, language: str) -> Mapping[Form, Mapping[str, str]]:
    """Return the texts that follow the instrument's ids in cells, by id."""
    words = instrument.text(language)
    return {
        Form.ROLE: {key: text.short for key, text in words.roles.items()},
        Form.EVIDENCE: {str(grade): text for grade, text in words.evidence_grades.items()},
        Form.VARIABLE: {key: text.short for key, text in words.variables.items()},
    }


def coded(code: str, text: str | None) -> str:
    """Return an id with its text, or alone where it has none."""
    return code if text is None else f"{code}{CODE_MARK}{text}"


def code_in(cell: str) -> str:
    """Return the id in a cell; the dot behind it may have become a dash or a colon."""
    if CODE_MARK in cell:
        return cell.split(CODE_MARK, maxsplit=1)[0].strip()
    found = _OTHER_MARK.match(cell)
    return found[1] if found else cell.strip()


class Vocabulary:
    """Knows the words for the fixed choices again, whatever the language and the case.

    The file's own words come first, then the names that are the same everywhere, then the words
    of every language. A word that two languages use for different things is only taken in the
    file's own sense.
    """

    def __init__(
        self, catalogue: TextCatalogue, own: Mapping[Form, Mapping[str, Any]] | None = None
    ) -> None:
        self._values = {form: _foreign(form, catalogue) for form in WORD_FORMS}
        self._own = own or {}
        for form, words in self._own.items():
            for word, value in words.items():
                self._values[form][_bare(word)] = value

    def own_words(self, form: Form) -> Sequence[str]:
        """Return the words that the file has for a choice."""
        return list(self._own.get(form, ()))

    def value(self, form: Form, word: str) -> Any:
        """Return the value a word stands for; raises KeyError where none is known."""
        return self._values[form][_bare(word)]


def values_by_plain_word(form: Form) -> Mapping[str, Any]:
    """Return the values of a choice by the names that are the same in every language."""
    return {plain_word(value): value for value in _VALUES[form]}


_VALUES: Mapping[Form, tuple[Any, ...]] = {
    Form.STATE: tuple(AnswerState),
    Form.CERTAINTY: tuple(Certainty),
    Form.MODE: tuple(InterviewMode),
    Form.SIZE: tuple(SizeClass),
    Form.METHOD: tuple(ConsentMethod),
    Form.STATUS: tuple(ActionStatus),
    Form.YES_NO: (True, False),
}


def _foreign(form: Form, catalogue: TextCatalogue) -> dict[str, Any]:
    pairs: Iterable[tuple[str, Any]] = (
        (_bare(word), value)
        for language in catalogue.languages()
        for value, word in words_of(catalogue.texts(language))[form].items()
    )
    known: dict[str, Any] = {}
    unsure: set[str] = set()
    for word, value in pairs:
        if known.setdefault(word, value) != value:
            unsure.add(word)
    for word in unsure:
        del known[word]
    return known | {_bare(word): value for word, value in values_by_plain_word(form).items()}


def _bare(word: str) -> str:
    return loose(word)
