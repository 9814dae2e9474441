"""Finding a question by its number or by words of it, in any language of the instrument."""

import re
from collections.abc import Sequence

from clusterdyn_desktop.domain.instrument import Instrument, Question


def matching_questions(
    instrument: Instrument, questions: Sequence[Question], wanted: str
) -> list[Question]:
    """Return the questions a person may mean, those whose number fits before those with the words.

    `2.08`, `2.8` and `208` all mean question 2.08; `2` every question whose number begins so.
    """
    wanted = wanted.strip().casefold()
    by_number = [question for question in questions if _has_number(question.id, wanted)]
    words = wanted.split()
    by_words = [
        question
        for question in questions
        if question not in by_number
        and all(word in _words_of(instrument, question.id) for word in words)
    ]
    exact = [question for question in by_number if _parts(question.id) == _parts(wanted)]
    return exact + [question for question in by_number if question not in exact] + by_words


def _has_number(question_id: str, wanted: str) -> bool:
    plain = question_id.casefold()
    if not wanted:
        return True
    return (
        plain.startswith(wanted)
        or plain.replace(".", "").startswith(wanted)
        or _parts(plain) == _parts(wanted)
    )


def _parts(number: str) -> tuple[str, ...]:
    return tuple(part.lstrip("0") for part in re.split(r"[.,]", number))


def _words_of(instrument: Instrument, question_id: str) -> str:
    found = []
    for text in instrument.texts.values():
        question = text.questions[question_id]
        variable = instrument.question_by_id[question_id].variable
        found += [question.text, *question.anchors.values(), text.variables[variable].name]
    return " ".join(found).casefold()
