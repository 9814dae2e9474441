"""The dictionary of the long table: every column and every code, in one language.

One row says what a column is, what kind of values it has, and what an empty cell means; under it
one row a code. Codes are the same in every language; only their meaning is translated.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import AnswerState, Certainty
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.record_words import answer_state_word, certainty_word

HEADS = ("column", "kind", "code", "question", "meaning", "empty_cell", "instrument")


@dataclass(frozen=True, slots=True)
class _Code:
    """One code of a column; those of scores belong to a question."""

    code: str
    meaning: str
    question: str = ""


def dictionary(
    texts: Texts, columns: Sequence[str], instruments: Sequence[Instrument]
) -> Iterator[Sequence[str]]:
    """Yield the rows of the dictionary, heads first."""
    yield HEADS
    told, empty = _meanings(texts), _empty_cells(texts)
    kinds = _kinds(texts)
    for column in columns:
        kind = kinds[_KINDS.get(column, "text")]
        yield (column, kind, "", "", told[column], empty.get(column, ""), "")
        for code in _fixed_codes(texts, column):
            yield (column, "", code.code, "", code.meaning, "", "")
        for instrument in instruments:
            name = f"{instrument.id} {instrument.version}"
            for code in _codes(texts, column, instrument):
                yield (column, "", code.code, code.question, code.meaning, "", name)


_KINDS = {
    "round": "whole",
    "period_start": "date",
    "period_end": "date",
    "stage": "whole",
    "score": "whole",
    "evidence": "whole",
    "agreed": "whole",
    **dict.fromkeys(
        (
            *("role", "voice", "question", "variable", "variable_role", "level", "state"),
            *("certainty", "country"),
        ),
        "code",
    ),
}


def _kinds(texts: Texts) -> dict[str, str]:
    return {
        "text": texts.translate("tables", "text"),
        "code": texts.translate("tables", "code"),
        "whole": texts.translate("tables", "whole number"),
        "date": texts.translate("tables", "date, YYYY-MM-DD"),
    }


def _meanings(texts: Texts) -> dict[str, str]:
    translate = texts.translate
    return {
        "cluster": translate("tables", "Code of the cluster, or its name where it has none"),
        "country": translate("tables", "Country, ISO 3166 alpha-2"),
        "assessment": translate("tables", "Code of the assessment, or its label"),
        "assessment_id": translate("tables", "Id of the assessment, the same everywhere"),
        "round": translate("tables", "Number of the round, from 1"),
        "period_start": translate("tables", "First day of the assessment"),
        "period_end": translate("tables", "Last day of the assessment"),
        "instrument": translate("tables", "Id of the instrument"),
        "instrument_version": translate(
            "tables", "Version of the instrument; compare only equal versions"
        ),
        "respondent": translate("tables", "Code of the respondent within the assessment"),
        "role": translate("tables", "Role of the respondent"),
        "voice": translate("tables", "Voice that the role speaks with"),
        "question": translate("tables", "Question that was answered"),
        "stage": translate("tables", "Stage that the question belongs to"),
        "variable": translate("tables", "Variable that the question measures"),
        "variable_role": translate("tables", "Part of the variable in its loop"),
        "level": translate("tables", "Where in the system the variable sits"),
        "state": translate("tables", "What became of the question; only “scored” has a score"),
        "score": translate("tables", "Score by anchor; high is good, of brakes a weak brake"),
        "evidence": translate("tables", "What the answer rests on"),
        "certainty": translate("tables", "How certain the interviewer is"),
        "agreed": translate("tables", "Value that the team agreed on for this question, if any"),
        "note": translate(
            "tables",
            "Note of the interviewer. A text that begins with = + - or @ has an apostrophe before"
            " it.",
        ),
        "quote": translate("tables", "Quote, where the respondent and the team allow it"),
        "flag": translate("tables", "Why the answer is flagged"),
        "agreed_reason": translate("tables", "Reason for the agreed value"),
    }


def _empty_cells(texts: Texts) -> dict[str, str]:
    """Say what an empty cell means: never a nought, and never the middle of the scale."""
    not_given = texts.translate("tables", "not given")
    return {
        "score": texts.translate("tables", "no score; “state” says why"),
        "agreed": texts.translate("tables", "nothing agreed"),
        "quote": texts.translate("tables", "no quote, or no leave to use it"),
        **dict.fromkeys(
            (
                *("country", "period_start", "period_end", "role", "voice", "evidence"),
                *("certainty", "note", "flag", "agreed_reason"),
            ),
            not_given,
        ),
        **dict.fromkeys(
            ("stage", "variable", "variable_role", "level"),
            texts.translate("tables", "the question is not in this version of the instrument"),
        ),
    }


def _fixed_codes(texts: Texts, column: str) -> Iterator[_Code]:
    if column == "state":
        for state in AnswerState:
            yield _Code(str(state), answer_state_word(texts, state))
    elif column == "certainty":
        for grade in Certainty:
            yield _Code(str(grade), certainty_word(texts, grade))
    elif column == "variable_role":
        yield _Code("loop", texts.translate("tables", "part of a loop"))
        yield _Code("brake", texts.translate("tables", "holds a loop back"))
        yield _Code("driver", texts.translate("tables", "drives a loop from outside"))


def _codes(texts: Texts, column: str, instrument: Instrument) -> Iterator[_Code]:
    words = instrument.text(texts.language)
    if column == "score":
        for question, text in words.questions.items():
            for score, anchor in text.anchors.items():
                yield _Code(str(score), anchor, question)
        return
    named: Mapping[str, Mapping[Any, str]] = {
        "role": {key: text.name for key, text in words.roles.items()},
        "voice": words.voices,
        "stage": {key: text.name for key, text in words.stages.items()},
        "variable": {key: text.name for key, text in words.variables.items()},
        "level": words.levels,
        "evidence": words.evidence_grades,
        "question": {key: text.text for key, text in words.questions.items()},
    }
    for key, meaning in named.get(column, {}).items():
        yield _Code(str(key), meaning)
