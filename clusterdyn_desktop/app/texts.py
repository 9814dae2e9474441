"""The program's words from the compiled Qt Linguist files, for every layer and any language.

Each language has a translator of its own, so a report may be in another language than the screen.
English needs its file for plurals only; Qt is imported when a file is first needed.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.languages import ENGLISH, closest

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

FILE_STEM = "clusterdyn_"


class QtTexts:
    """The words of one language."""

    def __init__(self, language: str, file: Path | None) -> None:
        self._language = language
        self._file = file
        self._translator: QTranslator | None = None

    @property
    def language(self) -> str:
        """The language tag asked for."""
        return self._language

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
        """Return the text in this language, or the English one where it is missing."""
        if n < 0 and self._language.split("-")[0] == ENGLISH:
            return source
        found = self._load().translate(context, source, disambiguation or None, n)
        text = found or source
        return text.replace("%n", str(n)) if n >= 0 else text

    def _load(self) -> "QTranslator":
        if self._translator is None:
            from PySide6.QtCore import QTranslator

            self._translator = QTranslator()
            if self._file is not None:
                self._translator.load(str(self._file))
        return self._translator


class QtTextCatalogue:
    """All languages with a compiled file in the folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[str, QtTexts] = {}

    def languages(self) -> Sequence[str]:
        """Return the language tags at hand, English first."""
        return _languages_in(self._folder)

    def texts(self, language: str) -> Texts:
        """Return the words for a tag; an unknown language falls back to English."""
        if language not in self._made:
            tag = closest(language, self.languages())
            file = self._folder / f"{FILE_STEM}{tag.replace('-', '_')}.qm" if tag else None
            self._made[language] = QtTexts(language if tag else ENGLISH, file)
        return self._made[language]


@cache
def _languages_in(folder: Path) -> Sequence[str]:
    tags = {
        file.stem.removeprefix(FILE_STEM).replace("_", "-")
        for file in folder.glob(f"{FILE_STEM}*.qm")
    }
    return (ENGLISH, *sorted(tags - {ENGLISH}))
