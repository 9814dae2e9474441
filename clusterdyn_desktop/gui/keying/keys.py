"""The keys of keying, in one table that binds them and shows them.

Letters and figures are left to the line that is being keyed.
"""

from clusterdyn_desktop.gui import window_keys
from clusterdyn_desktop.gui.words import translate

KEEP_KEY = "Enter"
BEFORE_KEY = "Up"
SHEETS_KEY = window_keys.OTHER_SHEET_KEY
SECOND_KEY = window_keys.SECOND_ENTRY_KEY
COMPARE_KEY = window_keys.COMPARE_KEY

FIRST_CHOICE_KEY = "Left"
SECOND_CHOICE_KEY = "Right"
ANEW_KEY = "Enter"
KEEP_CHOICES_KEY = window_keys.KEEP_KEY
BACK_KEY = "Esc"

Hints = list[tuple[str, str]]


def finding_hints() -> Hints:
    """Return the keys of choosing a sheet."""
    return [
        (KEEP_KEY, translate("keying", "Open")),
        (window_keys.PRINT_KEY, translate("keying", "Print")),
    ]


def keying_hints(*, second: bool) -> Hints:
    """Return the keys of keying, each with what it does."""
    hints = [
        (KEEP_KEY, translate("keying", "Keep the line")),
        (BEFORE_KEY, translate("keying", "Line before")),
    ]
    if second:
        return [*hints, (COMPARE_KEY, translate("keying", "Compare"))]
    return [
        *hints,
        (window_keys.UNDO_KEY, translate("keying", "Undo")),
        (SECOND_KEY, translate("keying", "Second time")),
        (SHEETS_KEY, translate("keying", "Another sheet")),
    ]


def choosing_hints(*, differing: bool) -> Hints:
    """Return the keys of deciding between two entries."""
    back = (BACK_KEY, translate("keying", "Back"))
    if not differing:
        return [back]
    return [
        (FIRST_CHOICE_KEY, translate("keying", "First")),
        (SECOND_CHOICE_KEY, translate("keying", "Second")),
        (ANEW_KEY, translate("keying", "Key anew")),
        (KEEP_CHOICES_KEY, translate("keying", "Keep choices")),
        back,
    ]
