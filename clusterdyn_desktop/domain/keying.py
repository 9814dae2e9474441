"""The line language in which a filled sheet is keyed: one line an answer, without looking.

    2.08 4 e2 h p "We lend each other people" ; told with an example
    208 42h
    4
    d

A line begins with the number of its question, with or without its points; without a number it
answers the question that is expected. Then come, in any order and with or without spaces: the
score or the letter of a state, the evidence grade (`e2`, or a second figure), the certainty (`l`,
`m`, `h`), `p` where the quote may be used, and `-` for an answer that is taken back. The quote
stands in quotation marks. What follows a semicolon is the note, whatever it is.

The letters are those of the keys in an interview, so they are the same in every language.
"""

import re

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.keyed_answer import (
    CERTAINTY_BY_LETTER,
    EVIDENCE_LETTER,
    NOTE_SIGN,
    PERMISSION_LETTER,
    STATE_BY_LETTER,
    KeyedAnswer,
    Vocabulary,
)
from clusterdyn_desktop.domain.line_reading import is_answer, read_line
from clusterdyn_desktop.domain.records import AnswerState, Certainty

_LINE_END = re.compile(r"(\\*)([\n¶])")


def parse_line(line: str, words: Vocabulary, expected: str = "") -> KeyedAnswer:
    """Return what a line says; `expected` is the question of a line without a number.

    Raises `keying.unknown-question`, `keying.ambiguous-question`, `keying.no-question`,
    `keying.no-answer`, `keying.score-range`, `keying.evidence-range`, `keying.twice`,
    `keying.quote-open`, `keying.not-understood`, and nothing else. Where in the line it is, says
    `line_reading.read_line`.
    """
    reading = read_line(line, words, expected)
    if reading.problem is not None:
        raise reading.problem
    if not reading.keyed.question_id:
        raise UserError("keying.no-question")
    if reading.keyed.is_empty:
        raise UserError("keying.no-answer", question=reading.keyed.question_id)
    return reading.keyed


def format_line(keyed: KeyedAnswer, words: Vocabulary) -> str:
    """Return the line that says it, with the question's number in full.

    Ends of lines in texts are written ¶, a ¶ itself with a backslash before it.
    """
    return f"{_number(keyed.question_id, words)} {format_answer(keyed)}"


def format_answer(keyed: KeyedAnswer) -> str:
    """Return the line without the question's number, as for a question that is expected."""
    return " ".join([*_codes(keyed), *_texts(keyed)])


def state_letter(state: AnswerState) -> str:
    """Return the letter of a state other than scored, in small."""
    return next(letter for letter, held in STATE_BY_LETTER.items() if held is state)


def certainty_letter(certainty: Certainty) -> str:
    """Return the letter of a certainty, in small."""
    return next(letter for letter, held in CERTAINTY_BY_LETTER.items() if held is certainty)


def _number(question_id: str, words: Vocabulary) -> str:
    """Return an id so that it is taken for one: with a colon where it could be an answer."""
    return f"{question_id}:" if is_answer(question_id, words) else question_id


def _codes(keyed: KeyedAnswer) -> list[str]:
    codes = []
    if keyed.score is not None:
        codes.append(str(keyed.score))
    elif keyed.state is not None:
        codes.append(state_letter(keyed.state))
    if keyed.evidence is not None:
        codes.append(f"{EVIDENCE_LETTER}{keyed.evidence}")
    if keyed.certainty is not None:
        codes.append(certainty_letter(keyed.certainty))
    if keyed.may_be_quoted:
        codes.append(PERMISSION_LETTER)
    return codes


def _texts(keyed: KeyedAnswer) -> list[str]:
    found = []
    if keyed.quote:
        quote = _on_one_line(keyed.quote).replace('"', '""')
        found.append(f'"{quote}"')
    if keyed.note:
        found.append(f"{NOTE_SIGN} {_on_one_line(keyed.note)}")
    return found


def _on_one_line(text: str) -> str:
    return _LINE_END.sub(lambda m: m[1] * 2 + ("\\¶" if m[2] == "¶" else "¶"), text)
