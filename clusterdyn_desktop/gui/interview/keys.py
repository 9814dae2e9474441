"""The keys of an interview: one table that binds them, and that the key sheet is made from.

Belongs here: which key does what, where it may act, and how it is called. What an action does is
the desk's business (`desk.py`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from clusterdyn_desktop.gui.words import translate


class Reach(Enum):
    """Where a key acts."""

    EVERYWHERE = "everywhere"
    """Also while typing a note."""

    OFF_TEXT = "off text"
    """Not while typing or choosing from a list."""

    OFF_BUTTONS = "off buttons"
    """Nor where the key presses the button that has the focus."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line of the key sheet: `binds` pairs key sequences with names of actions.

    `shown` are the caps for people to read; a dash stands for all keys between two.
    """

    group: str
    words: str
    binds: tuple[tuple[str, str], ...]
    shown: tuple[str, ...]
    reach: Reach = Reach.OFF_TEXT
    repeats: bool = False


def key_table() -> tuple[KeyRow, ...]:
    """Return all keys in the order of the key sheet, worded in the screen's language."""
    return (*_answering(), *_backing(), *_moving(), *_helping())


def first_key(action: str) -> str:
    """Return the key to show beside a button that does the same."""
    return next(key for row in key_table() for key, name in row.binds if name == action)


def _answering() -> Iterator[KeyRow]:
    group = translate("interview", "Answer")
    yield KeyRow(
        group,
        translate("interview", "Choose the sentence that fits"),
        tuple((str(score), f"score {score}") for score in range(1, 6)),
        ("1", "–", "5"),
    )
    for key, action, words in (
        ("D", "does not know", translate("interview", "Does not know")),
        ("A", "does not apply", translate("interview", "Does not apply")),
        ("R", "refused", translate("interview", "Refused")),
        ("X", "not asked", translate("interview", "Not asked")),
    ):
        yield KeyRow(group, words, ((key, action),), (key,))
    yield KeyRow(
        group,
        translate("interview", "Take the answer back"),
        (("Backspace", "clear"), ("Delete", "clear")),
        ("Backspace",),
    )


def _backing() -> Iterator[KeyRow]:
    group = translate("interview", "Evidence and words")
    yield KeyRow(
        group,
        translate("interview", "Evidence: this grade"),
        tuple((f"Shift+{grade}", f"evidence {grade}") for grade in range(5)),
        ("Shift+0", "–", "Shift+4"),
    )
    one = (
        ("E", "evidence up", translate("interview", "Evidence: one grade up")),
        ("Shift+E", "evidence down", translate("interview", "Evidence: one grade down")),
        ("C", "certainty", translate("interview", "Certainty: low, medium, high")),
        ("N", "note", translate("interview", "Write a note")),
        ("Q", "quote", translate("interview", "Write down a quote")),
        ("P", "permission", translate("interview", "May it be quoted: change")),
        ("F", "flag", translate("interview", "Flag for a second look")),
        ("Shift+F", "unflag", translate("interview", "Take the flag away")),
    )
    for key, action, words in one:
        yield KeyRow(group, words, ((key, action),), (key,))
    yield KeyRow(
        group,
        translate("interview", "Back to the question"),
        (("Esc", "question"),),
        ("Esc",),
        Reach.EVERYWHERE,
    )


def _moving() -> Iterator[KeyRow]:
    group = translate("interview", "From question to question")
    yield KeyRow(
        group,
        translate("interview", "Next question"),
        (("Right", "next"),),
        ("Right",),
        repeats=True,
    )
    yield KeyRow(
        group,
        translate("interview", "Next question"),
        (("Enter", "next"), ("Return", "next")),
        ("Enter",),
        Reach.OFF_BUTTONS,
    )
    yield KeyRow(
        group,
        translate("interview", "Previous question"),
        (("Left", "previous"),),
        ("Left",),
        repeats=True,
    )
    yield KeyRow(
        group,
        translate("interview", "Next open question"),
        (("Ctrl+Enter", "next open"), ("Ctrl+Return", "next open")),
        ("Ctrl+Enter",),
        Reach.EVERYWHERE,
    )
    yield KeyRow(
        group,
        translate("interview", "Stage before, stage after"),
        (("PgUp", "stage before"), ("PgDown", "stage after")),
        ("PgUp", "PgDown"),
    )
    yield KeyRow(
        group,
        translate("interview", "First question, last question"),
        (("Home", "first"), ("End", "last")),
        ("Home", "End"),
    )
    yield KeyRow(
        group,
        translate("interview", "Go to a question by number or words"),
        (("Ctrl+G", "go to"),),
        ("Ctrl+G",),
        Reach.EVERYWHERE,
    )


def _helping() -> Iterator[KeyRow]:
    group = translate("interview", "Everything else")
    yield KeyRow(
        group,
        translate("interview", "The question in another language"),
        (("Ctrl+L", "language"),),
        ("Ctrl+L",),
        Reach.EVERYWHERE,
    )
    yield KeyRow(
        group,
        translate("interview", "Another interview"),
        (("Ctrl+J", "interviews"),),
        ("Ctrl+J",),
        Reach.EVERYWHERE,
    )
    yield KeyRow(group, translate("interview", "All keys"), (("?", "keys"),), ("?",))
