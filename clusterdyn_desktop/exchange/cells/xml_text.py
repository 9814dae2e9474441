"""Text that XML can hold."""

import re

_NEVER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def fit_for_xml(text: str) -> str:
    """Return a text without the characters that no XML document may hold."""
    return _NEVER.sub("", text)
