"""The languages the program speaks, each named in itself. No Qt here."""

from collections.abc import Callable, Sequence

from clusterdyn_desktop.services.ports import Formats
from clusterdyn_desktop.services.wording.languages import closest


def named_languages(
    tags: Sequence[str], formats_for: Callable[[str], Formats]
) -> list[tuple[str, str]]:
    """Return tags with their names, in the order given."""
    return [(tag, _own_name(tag, formats_for(tag))) for tag in tags]


def document_language(assessment: str, screen: str, available: Sequence[str]) -> str:
    """Return the language to propose for a document about an assessment.

    It is the assessment's own where the program speaks it, else the screen's.
    """
    return closest(assessment, available) or closest(screen, available) or available[0]


def _own_name(tag: str, formats: Formats) -> str:
    name = formats.language_name(tag)
    if "-" not in tag:
        name = name.split(" (")[0]
    return name[:1].upper() + name[1:]
