"""The exchange workbook's own words: sheet titles, headings, and the words in cells.

Cells with a fixed list hold a word of the workbook's language (`scored`, `bedömt`) or an id of the
instrument with its text (`S · Small or medium firm`). `CellWords` writes them; `Vocabulary` knows
them again in every language the program speaks, besides the file's own.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    Action,
    ActionStatus,
    AgreedValue,
    Answer,
    AnswerState,
    Assessment,
    CaseStory,
    Certainty,
    Cluster,
    Indicator,
    Interview,
    InterviewMode,
    Record,
    SizeClass,
)
from clusterdyn_desktop.exchange.workbook_layout import WORD_FORMS, Form
from clusterdyn_desktop.services.ports import TextCatalogue, Texts
from clusterdyn_desktop.services.wording.record_words import (
    action_status_word,
    answer_state_word,
    certainty_word,
    mode_word,
    size_word,
    yes_no_word,
)

CODE_MARK = " · "
"""Stands between an id and its text."""

LONGEST_TITLE = 31
_FORBIDDEN_IN_TITLE = str.maketrans("[]:*?/\\", "()-----")


def sheet_titles(texts: Texts) -> Mapping[type[Record], str]:
    """Return the titles of the sheets with records."""
    titles = {
        Cluster: texts.translate("workbook", "Clusters"),
        Assessment: texts.translate("workbook", "Assessments"),
        Interview: texts.translate("workbook", "Interviews"),
        Answer: texts.translate("workbook", "Answers"),
        AgreedValue: texts.translate("workbook", "Agreed values"),
        Indicator: texts.translate("workbook", "Indicators"),
        Action: texts.translate("workbook", "Actions"),
        CaseStory: texts.translate("workbook", "Case stories"),
    }
    return {kind: sheet_title(title) for kind, title in titles.items()}


def sheet_title(text: str) -> str:
    """Return a text as Excel allows it for the title of a sheet."""
    return text.translate(_FORBIDDEN_IN_TITLE)[:LONGEST_TITLE].strip("' ")


def headings(texts: Texts) -> Mapping[str, str]:
    """Return the columns' headings by key."""
    assessment = texts.translate("workbook", "Assessment")
    language = texts.translate("workbook", "Language")
    number = texts.translate("workbook", "No.")
    question = texts.translate("workbook", "Question")
    return {
        **_headings_of_plan(texts, assessment, language),
        **_headings_of_answers(texts, assessment, number, question),
        "indicator.assessment": assessment,
        "indicator.indicator": texts.translate("workbook", "Indicator"),
        "indicator.year": texts.translate("workbook", "Year"),
        "indicator.value": texts.translate("workbook", "Value"),
        "indicator.unit": texts.translate("workbook", "Unit"),
        "indicator.source_note": texts.translate("workbook", "Source and remarks"),
        "action.assessment": assessment,
        "action.sequence": number,
        "action.variable": texts.translate("workbook", "Variable to strengthen"),
        "action.action": texts.translate("workbook", "Action"),
        "action.owner_role": texts.translate("workbook", "Owner"),
        "action.due": texts.translate("workbook", "Due"),
        "action.status": texts.translate("workbook", "Status"),
        "case_story.assessment": assessment,
        "case_story.sequence": number,
        "case_story.title": texts.translate("workbook", "Title"),
        "case_story.language": language,
        "case_story.situation": texts.translate("workbook", "Situation"),
        "case_story.what_was_done": texts.translate("workbook", "What was done"),
        "case_story.what_changed": texts.translate("workbook", "What changed"),
        "case_story.lesson": texts.translate("workbook", "Lesson"),
    }


def _headings_of_plan(texts: Texts, assessment: str, language: str) -> Mapping[str, str]:
    code = texts.translate("workbook", "Code")
    return {
        "cluster.code": code,
        "cluster.name": texts.translate("workbook", "Cluster"),
        "cluster.country": texts.translate("workbook", "Country"),
        "cluster.region": texts.translate("workbook", "Region"),
        "cluster.field": texts.translate("workbook", "Field"),
        "cluster.organisation": texts.translate("workbook", "Organisation"),
        "cluster.founded_year": texts.translate("workbook", "Founded"),
        "cluster.languages": texts.translate("workbook", "Languages"),
        "assessment.name": assessment,
        "assessment.cluster": texts.translate("workbook", "Cluster"),
        "assessment.code": code,
        "assessment.round": texts.translate("workbook", "Round"),
        "assessment.label": texts.translate("workbook", "Label"),
        "assessment.period_start": texts.translate("workbook", "From"),
        "assessment.period_end": texts.translate("workbook", "To"),
        "assessment.language": language,
        "assessment.team": texts.translate("workbook", "Team"),
        "assessment.instrument_id": texts.translate("workbook", "Instrument"),
        "assessment.instrument_version": texts.translate("workbook", "Version"),
        "assessment.instrument_hash": texts.translate("workbook", "Fingerprint of the instrument"),
        "interview.assessment": assessment,
        "interview.code": code,
        "interview.label": texts.translate("workbook", "Respondent"),
        "interview.role": texts.translate("workbook", "Role"),
        "interview.organisation_kind": texts.translate("workbook", "Kind of organisation"),
        "interview.size_class": texts.translate("workbook", "Size"),
        "interview.held_on": texts.translate("workbook", "Held on"),
        "interview.mode": texts.translate("workbook", "How"),
        "interview.duration_minutes": texts.translate("workbook", "Minutes"),
        "interview.language": language,
        "interview.interviewers": texts.translate("workbook", "Interviewers"),
        "interview.consent_report": texts.translate("workbook", "Consent: report"),
        "interview.consent_benchmark": texts.translate("workbook", "Consent: comparison"),
        "interview.consent_quote": texts.translate("workbook", "Consent: quotes"),
        "interview.consent_withdrawn_on": texts.translate("workbook", "Consent withdrawn on"),
        "interview.question_set": texts.translate("workbook", "Planned questions"),
        "interview.planned": texts.translate("workbook", "How many"),
    }


def _headings_of_answers(
    texts: Texts, assessment: str, number: str, question: str
) -> Mapping[str, str]:
    score = texts.translate("workbook", "Score")
    anchor = texts.translate("workbook", "What the score stands for")
    return {
        "answer.assessment": assessment,
        "answer.respondent": texts.translate("workbook", "Respondent"),
        "answer.role": texts.translate("workbook", "Role"),
        "answer.stage": texts.translate("workbook", "Stage"),
        "answer.question_id": number,
        "answer.question": question,
        "answer.state": texts.translate("workbook", "State"),
        "answer.score": score,
        "answer.anchor": anchor,
        "answer.evidence": texts.translate("workbook", "Evidence"),
        "answer.certainty": texts.translate("workbook", "Certainty"),
        "answer.note": texts.translate("workbook", "Note"),
        "answer.quote": texts.translate("workbook", "Quote"),
        "answer.quote_permission": texts.translate("workbook", "Quote may be used"),
        "answer.flag": texts.translate("workbook", "Flag"),
        "agreed_value.assessment": assessment,
        "agreed_value.question_id": number,
        "agreed_value.question": question,
        "agreed_value.score": texts.translate("workbook", "Agreed score"),
        "agreed_value.anchor": anchor,
        "agreed_value.reason": texts.translate("workbook", "Reason"),
        "agreed_value.decided_on": texts.translate("workbook", "Decided on"),
    }


def words_of(texts: Texts) -> Mapping[Form, Mapping[Any, str]]:
    """Return the words for the fixed choices, by value."""
    return {
        Form.STATE: {state: answer_state_word(texts, state) for state in AnswerState},
        Form.CERTAINTY: {grade: certainty_word(texts, grade) for grade in Certainty},
        Form.MODE: {mode: mode_word(texts, mode) for mode in InterviewMode},
        Form.SIZE: {size: size_word(texts, size) for size in SizeClass},
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
    """Return the id in a cell."""
    return cell.split(CODE_MARK, maxsplit=1)[0].strip()


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
        for form, words in (own or {}).items():
            for word, value in words.items():
                self._values[form][_bare(word)] = value

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
    return " ".join(word.split()).casefold()
