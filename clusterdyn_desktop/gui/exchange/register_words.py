"""What the parts of a record are called where a difference is shown. Knows nothing of Qt."""

from collections.abc import Mapping

from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP
from clusterdyn_desktop.services.wording.register_words import WORDS as REGISTER_WORDS

WORDS: Mapping[str, str] = {
    **REGISTER_WORDS,
    "": QT_TRANSLATE_NOOP("registers", "not here"),
    "name": QT_TRANSLATE_NOOP("registers", "name"),
    "country": QT_TRANSLATE_NOOP("registers", "country"),
    "region": QT_TRANSLATE_NOOP("registers", "region"),
    "field": QT_TRANSLATE_NOOP("registers", "field"),
    "founded_year": QT_TRANSLATE_NOOP("registers", "year of founding"),
    "languages": QT_TRANSLATE_NOOP("registers", "languages"),
}
"""Words by register name, clusters included."""


def register_word(texts: Texts, register: str) -> str:
    """Return what a register is called; one without a word of its own by its name."""
    return texts.translate("registers", WORDS[register]) if register in WORDS else register
