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

    `shown` are the caps for people to read; a dash stands for all keys between two. A line that
    binds nothing tells of keys that a field has itself. In talk mode the respondent may look at
    the screen: keys that would show more than the question are `off_in_talk`.
    """

    group: str
    words: str
    binds: tuple[tuple[str, str], ...]
    shown: tuple[str, ...]
    reach: Reach = Reach.OFF_TEXT
    repeats: bool = False
    off_in_talk: bool = False


def key_table() -> tuple[KeyRow, ...]:
    """Return all keys in the order of the key sheet, worded in the screen's language."""
    return (*_answering(), *_backing(), *_jotting(), *_moving(), *_talking(), *_helping())


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
        translate("interview", "Attach a file: photo, scan, recording"),
        (("Ctrl+O", "attach"),),
        ("Ctrl+O",),
        Reach.EVERYWHERE,
        off_in_talk=True,
    )
    yield KeyRow(
        group,
        translate("interview", "Among the attachments: open, take away"),
        (),
        ("Enter", "Delete"),
    )
    yield KeyRow(
        group,
        translate("interview", "Back to the question"),
        (("Esc", "question"),),
        ("Esc",),
        Reach.EVERYWHERE,
    )


def _jotting() -> Iterator[KeyRow]:
    group = translate("interview", "Said out of turn")
    yield KeyRow(group, translate("interview", "Jot something down"), (("J", "jot"),), ("J",))
    yield KeyRow(
        group,
        translate("interview", "While jotting: keep it in the inbox"),
        (),
        ("Enter",),
    )
    yield KeyRow(
        group,
        translate("interview", "While jotting: put it to this question"),
        (),
        ("Ctrl+Enter",),
    )
    yield KeyRow(
        group,
        translate("interview", "A quote, or a note again"),
        (("Alt+Q", "jotted quote"),),
        ("Alt+Q",),
        Reach.EVERYWHERE,
    )
    yield KeyRow(
        group,
        translate("interview", "Inbox: file what was jotted down"),
        (("I", "inbox"),),
        ("I",),
        off_in_talk=True,
    )
    yield KeyRow(
        group,
        translate("interview", "In the inbox: change it, take it away"),
        (),
        ("Ctrl+E", "Delete"),
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
        translate("interview", "Next flagged, or next of what the rail shows"),
        (("Shift+Right", "next shown"),),
        ("Shift+Right",),
        repeats=True,
    )
    yield KeyRow(
        group,
        translate("interview", "The one of these before"),
        (("Shift+Left", "previous shown"),),
        ("Shift+Left",),
        repeats=True,
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
    yield KeyRow(
        group,
        translate("interview", "Find words in questions, answers and notes"),
        (("Ctrl+F", "find"),),
        ("Ctrl+F",),
        Reach.EVERYWHERE,
        off_in_talk=True,
    )


def _talking() -> Iterator[KeyRow]:
    group = translate("interview", "Talking")
    yield KeyRow(
        group,
        translate("interview", "Talk mode: the question alone, no scores"),
        (("T", "talk"),),
        ("T",),
    )
    yield KeyRow(
        group,
        translate("interview", "The question in another language"),
        (("Ctrl+L", "language"),),
        ("Ctrl+L",),
        Reach.EVERYWHERE,
    )
    yield KeyRow(
        group,
        translate("interview", "A second language under it: on and off"),
        (("L", "second language"),),
        ("L",),
    )
    yield KeyRow(
        group,
        translate("interview", "Which second language"),
        (("Shift+L", "next second language"),),
        ("Shift+L",),
    )


def _helping() -> Iterator[KeyRow]:
    group = translate("interview", "Everything else")
    yield KeyRow(
        group,
        translate("interview", "Consent: ask for it, see it, withdraw it"),
        (("K", "consent"),),
        ("K",),
    )
    yield KeyRow(
        group,
        translate("interview", "Guidance on the question"),
        (("F2", "guidance"),),
        ("F2",),
        Reach.EVERYWHERE,
        off_in_talk=True,
    )
    yield KeyRow(
        group,
        translate("interview", "What to look at"),
        (("W", "remarks"),),
        ("W",),
        off_in_talk=True,
    )
    yield KeyRow(
        group,
        translate("interview", "What the rail shows: all, open, flagged …"),
        (("V", "filter"),),
        ("V",),
        off_in_talk=True,
    )
    yield KeyRow(
        group,
        translate("interview", "Two versions: see both, decide"),
        (("M", "versions"),),
        ("M",),
        off_in_talk=True,
    )
    yield KeyRow(
        group,
        translate("interview", "In it: keep mine, take theirs, join both"),
        (),
        ("1", "2", "3"),
    )
    yield KeyRow(
        group,
        translate("interview", "Undo; while typing, what was typed last"),
        (("Ctrl+Z", "undo"),),
        ("Ctrl+Z",),
        Reach.EVERYWHERE,
    )
    yield KeyRow(
        group,
        translate("interview", "Redo"),
        (("Ctrl+Y", "redo"), ("Ctrl+Shift+Z", "redo")),
        ("Ctrl+Y",),
        Reach.EVERYWHERE,
    )
    yield KeyRow(
        group,
        translate("interview", "Another interview"),
        (("Ctrl+J", "interviews"),),
        ("Ctrl+J",),
        Reach.EVERYWHERE,
        off_in_talk=True,
    )
    yield KeyRow(group, translate("interview", "All keys"), (("?", "keys"),), ("?",))
