"""From keyed lines to answers and back, and two entries of the same sheet beside each other."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from clusterdyn_desktop.domain.keyed_answer import KeyedAnswer
from clusterdyn_desktop.domain.records import Answer, AnswerState


class Part(StrEnum):
    """In what two entries of an answer can differ."""

    ANSWER = "answer"
    EVIDENCE = "evidence"
    CERTAINTY = "certainty"
    QUOTE = "quote"
    PERMISSION = "permission"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Difference:
    """A question whose two entries differ in some `parts`."""

    question_id: str
    first: KeyedAnswer
    second: KeyedAnswer
    parts: frozenset[Part]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two entries of one sheet; questions come in the order of the sheet.

    `same` and `differing` were keyed twice; `settled` differed and have been decided on since.
    `once` are answered, but were not keyed a second time.
    """

    same: tuple[str, ...]
    differing: tuple[Difference, ...]
    settled: tuple[str, ...]
    once: tuple[str, ...]

    @property
    def total(self) -> int:
        """Number of questions that were keyed twice."""
        return len(self.same) + len(self.differing) + len(self.settled)


def keyed_of(answer: Answer) -> KeyedAnswer:
    """Return what an answer would be keyed as; an untouched one says nothing."""
    return KeyedAnswer(
        answer.question_id,
        None if answer.state is AnswerState.OPEN else answer.state,
        answer.score,
        answer.evidence,
        answer.certainty,
        answer.quote.strip(),
        answer.quote_permission is True,
        answer.note.strip(),
    )


def taken_in(answer: Answer, keyed: KeyedAnswer, before: KeyedAnswer | None = None) -> Answer:
    """Return an answer with what was keyed.

    What a line says nothing about stays, unless the line was made from one (`before`) that said
    something about it: then it was taken away. A quote that changes loses its permission, which
    was given for other words (method.md 5.5); a refusal holds.
    """
    said = before or KeyedAnswer(answer.question_id)
    if keyed.state is not None:
        answer = replace(answer, state=keyed.state, score=keyed.score)
    elif said.state is not None:
        answer = replace(answer, state=AnswerState.OPEN, score=None)
    if keyed.evidence is not None or said.evidence is not None:
        answer = replace(answer, evidence=keyed.evidence)
    if keyed.certainty is not None or said.certainty is not None:
        answer = replace(answer, certainty=keyed.certainty)
    if (keyed.note or said.note) and _folded(keyed.note) != _folded(answer.note):
        answer = replace(answer, note=keyed.note)
    return _with_quote(answer, keyed, said)


def _with_quote(answer: Answer, keyed: KeyedAnswer, said: KeyedAnswer) -> Answer:
    permission = answer.quote_permission
    if (keyed.quote or said.quote) and _folded(keyed.quote) != _folded(answer.quote):
        answer = replace(answer, quote=keyed.quote)
        permission = None if permission else permission
    if keyed.may_be_quoted and answer.quote:
        permission = True
    elif said.may_be_quoted:
        permission = None if permission else permission
    return replace(answer, quote_permission=permission)


def adds_only(held: KeyedAnswer, keyed: KeyedAnswer) -> bool:
    """Say whether a line repeats what is there or adds to it, and changes nothing of it."""
    given = (
        (held.state, held.score) if held.state else None,
        held.evidence,
        held.certainty,
        _folded(held.quote) or None,
        _folded(held.note) or None,
    )
    said = (
        (keyed.state, keyed.score) if keyed.state else None,
        keyed.evidence,
        keyed.certainty,
        _folded(keyed.quote) or None,
        _folded(keyed.note) or None,
    )
    pairs = zip(given, said, strict=True)
    return all(new is None or old is None or new == old for old, new in pairs)


def compare(
    order: Iterable[str],
    first: Mapping[str, Answer],
    second: Mapping[str, KeyedAnswer],
    settled: Iterable[str] = (),
) -> Comparison:
    """Put two entries beside each other; all by question id.

    Texts are compared where the second entry has them: a sheet may be keyed twice for its figures
    alone. `settled` are questions that were decided on before; they stay so while nobody changes
    the answer.
    """
    same, differing, decided, once = [], [], [], []
    known = set(settled)
    for name in order:
        held = keyed_of(first[name]) if name in first else KeyedAnswer(name)
        if name not in second:
            if held.state is not None:
                once.append(name)
        elif parts := differing_parts(held, second[name]):
            differing.append(Difference(name, held, second[name], parts))
        elif name in known:
            decided.append(name)
        else:
            same.append(name)
    return Comparison(tuple(same), tuple(differing), tuple(decided), tuple(once))


def differing_parts(first: KeyedAnswer, second: KeyedAnswer) -> frozenset[Part]:
    """Return in what two entries differ; texts count where the second one has them."""
    has_quote = bool(second.quote)
    return frozenset(
        part
        for part, differs in (
            (Part.ANSWER, (_state(first), first.score) != (_state(second), second.score)),
            (Part.EVIDENCE, first.evidence != second.evidence),
            (Part.CERTAINTY, first.certainty != second.certainty),
            (Part.QUOTE, has_quote and _folded(first.quote) != _folded(second.quote)),
            (
                Part.PERMISSION,
                (has_quote or second.may_be_quoted) and first.may_be_quoted != second.may_be_quoted,
            ),
            (Part.NOTE, bool(second.note) and _folded(first.note) != _folded(second.note)),
        )
        if differs
    )


def chosen_second(difference: Difference) -> KeyedAnswer:
    """Return the second entry as the answer it stands for: texts it has not stay as they are."""
    first, second = difference.first, difference.second
    return replace(
        second,
        state=_state(second),
        quote=second.quote or first.quote,
        may_be_quoted=second.may_be_quoted or (first.may_be_quoted and not second.quote),
        note=second.note or first.note,
    )


def _state(keyed: KeyedAnswer) -> AnswerState:
    return keyed.state or AnswerState.OPEN


def _folded(text: str) -> str:
    """Return a text without the differences of spacing that typing makes."""
    return " ".join(text.split())
