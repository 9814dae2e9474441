"""Several people's initials in one line, with commas between."""

import re
from collections.abc import Iterable


def read_initials(text: str) -> tuple[str, ...]:
    """Return the initials in a line, each once; commas and semicolons part them."""
    parts = (part.strip() for part in re.split(r"[,;]", text))
    return tuple(dict.fromkeys(part for part in parts if part))


def write_initials(initials: Iterable[str]) -> str:
    """Return initials as one line."""
    return ", ".join(initials)
