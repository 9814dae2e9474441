"""The items of a form: names, words by language, and what hangs on what.

The writer makes rows of XLSForm of them, and the reader of submissions knows columns and answers
again by their names and by their labels in any language. Names are made so that no part of them
is mistaken for a separator of groups, which are `-` and `/` in exported tables.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from clusterdyn_desktop.domain.records import AnswerState
from clusterdyn_desktop.services.collecting_port import FormContent, FormLanguage

T = TypeVar("T")

Labels = Mapping[str, str]
"""A text by language tag."""

LABEL_MARK = " · "
"""Stands between the number of a question or a score and its words."""

STATES = (AnswerState.DOES_NOT_KNOW, AnswerState.DOES_NOT_APPLY, AnswerState.REFUSED)
"""What can be answered in the place of a score."""

AGREED, DECLINED = "yes", "no"
CONSENT_GIVEN = f"${{consent_report}} = '{AGREED}'"

ASSESSMENT, INSTRUMENT, VERSION = "cd_assessment", "cd_instrument", "cd_version"
"""Hidden fields that say what the answers belong to."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to choose: its name in tables, and its words."""

    name: str
    labels: Labels


@dataclass(frozen=True, slots=True)
class Item:
    """One row of a form.

    `kind` is XLSForm's type without the list of choices; `begin_group` and `end_group` enclose
    others. `question` and `part` say which part of which answer it asks for.
    """

    kind: str
    name: str = ""
    labels: Labels = field(default_factory=dict)
    hints: Labels = field(default_factory=dict)
    guidance: Labels = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    choice_list: str = ""
    relevant: str = ""
    required: bool = False
    appearance: str = ""
    calculation: str = ""
    default: str = ""
    question: str = ""
    part: str = ""


def plain_name(text: str) -> str:
    """Return a text as a name in a form: letters, digits and low lines."""
    return re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_") or "x"


def names_of(ids: Sequence[str], prefix: str = "") -> dict[str, str]:
    """Return a name for every id, no two alike."""
    named: dict[str, str] = {}
    taken: set[str] = set()
    for each in ids:
        stem = name = f"{prefix}{plain_name(each)}"
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem}_{number}"
        taken.add(name.casefold())
        named[each] = name
    return named


def role_names(content: FormContent) -> dict[str, str]:
    """Return the names of the roles in tables, by id."""
    return names_of([role.id for role in content.instrument.roles])


def question_names(content: FormContent) -> dict[str, str]:
    """Return the names of all questions in tables, by id."""
    return names_of([question.id for question in content.instrument.questions], "q_")


def labels(content: FormContent, say: Callable[[FormLanguage], str]) -> Labels:
    """Return what is said in each language of a form."""
    return {language.tag: say(language) for language in content.languages}


def choices(
    content: FormContent,
    named: Iterable[tuple[str, T]],
    say: Callable[[FormLanguage, T], str],
) -> tuple[Choice, ...]:
    """Return answers to choose, from their names and values."""
    return tuple(
        Choice(name, {each.tag: say(each, value) for each in content.languages})
        for name, value in named
    )


def quoted(text: str) -> str:
    """Return a text as an expression; no expression can hold both kinds of quotes."""
    return f"'{text}'" if "'" not in text else '"{}"'.format(text.replace('"', "'"))


def calculate(name: str, value: str) -> Item:
    """Return a hidden field that holds a fixed text."""
    return Item("calculate", name, calculation=quoted(value))
