"""Choosing a language among those the program speaks."""

from collections.abc import Sequence

ENGLISH = "en"


def closest(wanted: str, available: Sequence[str]) -> str | None:
    """Return the available tag for a wanted one: itself, else its language, else None.

    `wanted` may be written `sv-FI` or, as systems do, `sv_FI.UTF-8`.
    """
    tag = wanted.split(".", maxsplit=1)[0].replace("_", "-")
    for candidate in (tag, tag.split("-")[0].lower()):
        if candidate in available:
            return candidate
    return None


def screen_language(chosen: str, system: str, available: Sequence[str]) -> str:
    """Return the language of the screen: the one chosen, else the system's, else English."""
    return closest(chosen, available) or closest(system, available) or ENGLISH
