"""The language this computer is set to."""

import locale
import os


def system_language() -> str:
    """Return the language as the system writes it, for example sv_FI.UTF-8; empty if unknown."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(variable)
        if value:
            return "" if value in {"C", "POSIX", "C.UTF-8"} else value
    return locale.getlocale()[0] or ""
