"""Boxes to choose a language or a country from, named in the screen's language."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QWidget

from clusterdyn_desktop.gui.widgets.calm_box import CalmBox
from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.ports import Formats

LANGUAGES = (
    *("en-GB", "en-US", "en-CA", "fr-CA", "da", "fi", "sv", "sv-FI", "nb", "de-CH", "fr-CH"),
    "it-CH",
)
"""The regional languages the partners work in."""

PARTNER_COUNTRIES = ("GB", "DK", "CA", "FI", "US", "SE", "CH", "NO")
OTHER_COUNTRIES = (
    *("AT", "AU", "BE", "BG", "CY", "CZ", "DE", "EE", "ES", "FO", "FR", "GL", "GR", "HR", "HU"),
    *("IE", "IS", "IT", "JP", "LT", "LU", "LV", "MT", "NL", "NZ", "PL", "PT", "RO", "SI", "SK"),
)


def language_word(formats: Formats, tag: str) -> str:
    """Name a language as a heading would: a bare tag without its region."""
    name = formats.language_name(tag)
    if "-" not in tag:
        name = name.partition(" (")[0]
    return name[:1].upper() + name[1:]


class NamedBox(CalmBox):
    """Chooses a tag or code by its name; a value that is not in the list joins it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    @property
    def value(self) -> str:
        """The chosen tag or code, empty where nothing is chosen."""
        return str(self.currentData() or "")

    def choose(self, value: str) -> None:
        """Show a value as chosen, without telling."""
        was_blocked = self.blockSignals(True)
        if value and self.findData(value) < 0:
            self.addItem(value, value)
        self.setCurrentIndex(self.findData(value) if value else -1)
        self.blockSignals(was_blocked)

    def _fill(self, groups: Iterable[Iterable[tuple[str, str]]]) -> None:
        chosen = self.value
        was_blocked = self.blockSignals(True)
        self.clear()
        for group in groups:
            if self.count():
                self.insertSeparator(self.count())
            for name, value in group:
                self.addItem(name, value)
        self.blockSignals(was_blocked)
        self.choose(chosen)


class LanguageBox(NamedBox):
    """Chooses a language."""

    def speak(self, language: str, first: Iterable[str] = ()) -> None:
        """Name the languages; those in `first` stand above the others."""
        formats = formats_for(language)
        leading = list(dict.fromkeys(first))
        others = [tag for tag in LANGUAGES if tag not in leading]
        groups = [
            [(language_word(formats, tag), tag) for tag in tags] for tags in (leading, others)
        ]
        self._fill(group for group in groups if group)


class CountryBox(NamedBox):
    """Chooses a country."""

    def speak(self, language: str) -> None:
        """Name the countries, the partners' above the others."""
        formats = formats_for(language)
        self._fill(
            sorted((formats.country(code), code) for code in codes)
            for codes in (PARTNER_COUNTRIES, OTHER_COUNTRIES)
        )
