"""The keys of the page, and how the foot of the window words them."""

from collections.abc import Sequence

from clusterdyn_desktop.gui.window_keys import (
    AGREE_KEY,
    OPEN_KEY,
    OTHER_REDO_KEY,
    REDO_KEY,
    SEARCH_KEY,
    UNDO_KEY,
)
from clusterdyn_desktop.gui.words import translate

REDO_KEYS: Sequence[str] = (REDO_KEY, OTHER_REDO_KEY)
LONGEST_HINT = 48
"""So many letters of what undo would do have room in the foot."""


def key_hints(next_undo: str) -> list[tuple[str, str]]:
    """Return the keys with what they do; `next_undo` says what undo would do, or nothing."""
    undo = translate("agree", "Undo")
    if next_undo and len(next_undo) <= LONGEST_HINT:
        undo = translate("agree", "Undo: {what}").format(what=next_undo)
    return [
        (OPEN_KEY, translate("agree", "Open the answer")),
        (AGREE_KEY, translate("agree", "Agree on a value")),
        (SEARCH_KEY, translate("agree", "Find")),
        (UNDO_KEY, undo),
    ]
