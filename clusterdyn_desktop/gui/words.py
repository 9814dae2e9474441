"""The program's own words on the screen.

Screens translate with `translate("context", "English source")`: literals, positional, so that the
extraction tool finds them. The context is the screen's name.
"""

from PySide6.QtCore import QCoreApplication


def translate(context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
    """Return a text in the screen's language; with `n` given, `%n` is the number."""
    return QCoreApplication.translate(context, source, disambiguation, n)
