"""Whether a register that was edited in the sheet makes sense, by the rules of its record.

Only edited registers are judged: what the program exported came from its own store.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, TypeAlias

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    Action,
    AgreedValue,
    Answer,
    AnswerState,
    Assessment,
    Attachment,
    CaseStory,
    Cluster,
    Interview,
    Jotting,
    Record,
)
from clusterdyn_desktop.exchange.workbooks.loose_names import loose

Values: TypeAlias = tuple[Any, ...]


class Settled(NamedTuple):
    """The values as they are to be stored; `repair` names what was put right, else it is empty."""

    values: Values
    repair: str = ""


class EditProblem(Exception):
    """An edit that cannot stand; `field` says where, `code` why."""

    def __init__(self, field: str, code: str, **parameters: str | int) -> None:
        super().__init__(code)
        self.field = field
        self.code = code
        self.parameters = parameters


Check: TypeAlias = Callable[[Values, Instrument], Settled]


def settled(kind: type[Record], register: str, values: Values, instrument: Instrument) -> Settled:
    """Return an edited register's values as they are to be stored; raises `EditProblem`."""
    check = _CHECKS.get((kind, register))
    return Settled(values) if check is None else check(values, instrument)


def _answer_score(values: Values, instrument: Instrument) -> Settled:
    state, score = values
    repair = ""
    if score is None and state is None:
        state = AnswerState.OPEN
    elif score is not None and state in {None, AnswerState.OPEN}:
        state, repair = AnswerState.SCORED, "state-filled"
    if state is AnswerState.SCORED and score is None:
        raise EditProblem("score", "score-missing")
    if state is not AnswerState.SCORED and score is not None:
        raise EditProblem("score", "score-unwanted", found=score)
    _check_score(score, instrument)
    return Settled((state, score), repair)


def _evidence(values: Values, instrument: Instrument) -> Settled:
    grade, known = values[0], instrument.text("").evidence_grades
    if grade is not None and grade not in known:
        expected = ", ".join(map(str, known))
        raise EditProblem("evidence", "unknown-choice", found=grade, expected=expected)
    return Settled(values)


def _words(values: Values, _instrument: Instrument) -> Settled:
    text, is_quote = values
    if not text:
        raise EditProblem("text", "missing-value")
    return Settled((text, bool(is_quote)))


def _agreed(values: Values, instrument: Instrument) -> Settled:
    _check_score(values[0], instrument)
    return Settled(values)


def _check_score(score: int | None, instrument: Instrument) -> None:
    low, high = instrument.rules.score_minimum, instrument.rules.score_maximum
    if score is not None and not low <= score <= high:
        raise EditProblem(
            "score",
            "out-of-range",
            found=score,
            expected=f"{low}–{high}",
            lowest=low,
            highest=high,
        )


def _role(values: Values, instrument: Instrument) -> Settled:
    texts = [
        (key, text.short) for each in instrument.texts.values() for key, text in each.roles.items()
    ]
    return _known("role", values[0], instrument.voice_by_role, texts)


def _variable(values: Values, instrument: Instrument) -> Settled:
    texts = [
        (key, text.short)
        for each in instrument.texts.values()
        for key, text in each.variables.items()
    ]
    return _known("variable", values[0], instrument.variable_by_id, texts)


def _known(
    field: str, found: str, known: Iterable[str], texts: Iterable[tuple[str, str]]
) -> Settled:
    """Return a choice of the instrument, also where its text was typed, in any language."""
    if not found:
        raise EditProblem(field, "missing-value", expected=", ".join(known))
    if found in known:
        return Settled((found,))
    meant = {key for key in known if loose(key) == loose(found)}
    meant |= {key for key, text in texts if loose(text) == loose(found)}
    if len(meant) != 1:
        raise EditProblem(field, "unknown-choice", found=found, expected=", ".join(known))
    return Settled((meant.pop(),), "choice-understood")


def _question_set(values: Values, instrument: Instrument) -> Settled:
    for question in values[0]:
        if question not in instrument.question_by_id:
            raise EditProblem("question_set", "unknown-question", found=question)
    return Settled(values)


def _required(field: str) -> Check:
    def check(values: Values, _instrument: Instrument) -> Settled:
        if values[0] is None or values[0] == "":
            raise EditProblem(field, "missing-value")
        return Settled(values)

    return check


_CHECKS: Mapping[tuple[type[Record], str], Check] = {
    (Answer, "score"): _answer_score,
    (Answer, "evidence"): _evidence,
    (Jotting, "words"): _words,
    (Attachment, "file_name"): _required("file_name"),
    (AgreedValue, "agreed"): _agreed,
    (Interview, "role"): _role,
    (Interview, "label"): _required("label"),
    (Interview, "question_set"): _question_set,
    (Assessment, "round"): _required("round"),
    (Cluster, "name"): _required("name"),
    (Action, "sequence"): _required("sequence"),
    (Action, "variable"): _variable,
    (Action, "status"): _required("status"),
    (CaseStory, "sequence"): _required("sequence"),
}
