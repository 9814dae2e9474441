"""The code at the foot of a printed sheet: a label or a role, and the first digits of an id."""

import re
from dataclasses import dataclass

FEWEST_DIGITS = 4
"""Fewer digits than these are taken for a part of a label."""

_PARTS = re.compile(r"[\s·…]+")
_DIGITS = re.compile(rf"[0-9a-f]{{{FEWEST_DIGITS},8}}")


@dataclass(frozen=True, slots=True)
class SheetCode:
    """A code as somebody typed it, in small letters; either part may be empty."""

    name: str
    digits: str

    def fits_id(self, record_id: str) -> bool:
        """Say whether the digits are those of a record."""
        return bool(self.digits) and record_id.startswith(self.digits)

    def fits_name(self, name: str) -> bool:
        """Say whether a label or role has the letters, wherever they stand in it."""
        return bool(self.name) and _plain(self.name) in _plain(name)


def read_sheet_code(typed: str) -> SheetCode:
    """Return what was typed as a code: digits are looked for at its end."""
    *names, last = ["", *(part for part in _PARTS.split(typed.strip().casefold()) if part)]
    if _DIGITS.fullmatch(last):
        return SheetCode(" ".join(filter(None, names)), last)
    return SheetCode(" ".join(filter(None, (*names, last))), "")


def _plain(name: str) -> str:
    """Return a name without the signs that nobody types the same way twice."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())
