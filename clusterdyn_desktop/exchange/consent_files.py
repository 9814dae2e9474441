"""Consent texts on disk: `consent.<language>.json` in one folder, one file a language.

When a text is changed, it gets a new version, and the one before stays in the folder as
`consent.<language>.<version>.json`: it is no longer shown, but what somebody was told with it
can still be found. See docs/instrument-format.md.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from clusterdyn_desktop.domain.consent_text import ConsentText, read_consent_text
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.json_files import read_json_object

TOPIC = "consent"
PREFIX, SUFFIX = "consent.", ".json"
FALLBACK = "en"


class FolderConsentTexts:
    """The consent texts in a folder, each read when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[Path, ConsentText] = {}

    def languages(self) -> Sequence[str]:
        """Return the tags of the languages there is a text in, English first."""
        names = [_stem(path) for path in self._files()]
        current = [name for name in names if "." not in name]
        return sorted(current, key=lambda tag: (tag != FALLBACK, tag))

    def text(self, language: str) -> ConsentText:
        """Return the text in a language tag, else in its language, else in English.

        Raises `consent.none` where there is none of these, and `consent.*` for a broken file.
        """
        at_hand = self.languages()
        for tag in (language, language.split("-", maxsplit=1)[0], FALLBACK):
            if tag in at_hand:
                return self._text(self._folder / f"{PREFIX}{tag}{SUFFIX}")
        raise UserError("consent.none", folder=str(self._folder))

    def find(self, version: str, hash: str) -> ConsentText | None:
        """Return exactly the text that was shown, an earlier one too; None if it is not here."""
        for path in self._files():
            text = self._text(path)
            if (text.version, text.hash) == (version, hash):
                return text
        return None

    def _files(self) -> Iterator[Path]:
        yield from sorted(self._folder.glob(f"{PREFIX}*{SUFFIX}"))

    def _text(self, path: Path) -> ConsentText:
        if path not in self._read:
            language = _stem(path).split(".", maxsplit=1)[0]
            data = read_json_object(path, TOPIC)
            self._read[path] = read_consent_text(data, path.name, language)
        return self._read[path]


def _stem(path: Path) -> str:
    return path.name.removeprefix(PREFIX).removesuffix(SUFFIX)
