"""What a link on the results page leads to: a variable, or one question of it."""

from dataclasses import dataclass

from clusterdyn_desktop.domain.instrument import Instrument

_VARIABLE = "variable:"
_QUESTION = "question:"


@dataclass(frozen=True, slots=True)
class Target:
    """The variable to open, and the question to go to in it (empty: from the top)."""

    variable: str
    question: str = ""


def to_variable(variable: str) -> str:
    """Return the link to a variable's answers."""
    return f"{_VARIABLE}{variable}"


def to_question(question: str) -> str:
    """Return the link to a question's answers."""
    return f"{_QUESTION}{question}"


def target_of(link: str, instrument: Instrument) -> Target | None:
    """Return what a link leads to, None where it is none of this instrument's."""
    if link.startswith(_QUESTION):
        question = instrument.question_by_id.get(link.removeprefix(_QUESTION))
        return Target(question.variable, question.id) if question else None
    variable = link.removeprefix(_VARIABLE)
    return Target(variable) if variable in instrument.variable_by_id else None
