"""Finding a question by its number or by words of it, in any language of the instrument."""

from collections.abc import Callable, Sequence

from clusterdyn_desktop.domain.instrument import Instrument, Question
from clusterdyn_desktop.domain.searching import folded, number_parts, plain, words_of


def matching_questions(
    instrument: Instrument, questions: Sequence[Question], wanted: str
) -> list[Question]:
    """Return the questions a person may mean, those whose number fits before those with the words.

    `2.08`, `2.8` and `208` all mean question 2.08; `2` every question whose number begins so.
    Words are taken letter by letter; only where nothing has them, without accents.
    """
    wanted = wanted.strip().casefold()
    by_number = [question for question in questions if _has_number(question.id, wanted)]
    rest = [question for question in questions if question not in by_number]
    words = words_of(wanted)
    by_words = _with_words(instrument, rest, words, folded)
    if not by_number and not by_words:
        by_words = _with_words(instrument, rest, words, plain)
    exact = [question for question in by_number if _same(question.id, wanted)]
    return exact + [question for question in by_number if question not in exact] + by_words


def _has_number(question_id: str, wanted: str) -> bool:
    if not wanted:
        return True
    own = question_id.casefold()
    begins = own.startswith(wanted) or own.replace(".", "").startswith(wanted)
    return begins or _same(own, wanted)


def _same(question_id: str, wanted: str) -> bool:
    return number_parts(question_id) == number_parts(wanted)


def _with_words(
    instrument: Instrument,
    questions: Sequence[Question],
    words: Sequence[str],
    fold: Callable[[str], str],
) -> list[Question]:
    if not words:
        return []
    wanted = [fold(word) for word in words]
    return [
        question
        for question in questions
        if _has_all(fold(_words_of(instrument, question)), wanted)
    ]


def _words_of(instrument: Instrument, question: Question) -> str:
    found = []
    for text in instrument.texts.values():
        asked = text.questions[question.id]
        found += [asked.text, *asked.anchors.values(), text.variables[question.variable].name]
    return "\n".join(found)


def _has_all(text: str, words: Sequence[str]) -> bool:
    return all(word in text for word in words)
