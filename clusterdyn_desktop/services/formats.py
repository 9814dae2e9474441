"""Numbers, dates and names the way a region writes them.

Babel does it, and is imported when the first of them is written.
"""

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

FALLBACK = "en_GB"
REGION_OF_LANGUAGE = {
    "en": "en_GB",
    "da": "da_DK",
    "fi": "fi_FI",
    "sv": "sv_SE",
    "nb": "nb_NO",
    "de": "de_CH",
    "fr": "fr_CH",
    "it": "it_CH",
}
"""The region whose habits a bare language tag stands for among the partner countries."""


class BabelFormats:
    """Formats of one language tag, for example `sv-FI`; a bare language takes its main region."""

    def __init__(self, tag: str) -> None:
        self._tag = tag

    @property
    def _locale(self) -> "Locale":
        return _locale(self._tag)

    def short_date(self, day: date) -> str:
        """Write a date, for example 14 Oct 2026."""
        from babel.dates import format_date

        return format_date(day, format="medium", locale=self._locale)

    def long_date(self, day: date) -> str:
        """Write a date with the month in full."""
        from babel.dates import format_date

        return format_date(day, format="long", locale=self._locale)

    def moment(self, at: datetime) -> str:
        """Write a date and time of day, in the zone the moment carries."""
        from babel.dates import format_datetime

        return format_datetime(at, format="medium", locale=self._locale)

    def time_of_day(self, at: datetime) -> str:
        """Write a moment's time of day with seconds, in this computer's zone."""
        from babel.dates import format_time

        return format_time(at.astimezone(), format="medium", locale=self._locale)

    def hour_and_minute(self, at: datetime) -> str:
        """Write a moment's time of day without seconds, in this computer's zone."""
        from babel.dates import format_time

        return format_time(at.astimezone(), format="short", locale=self._locale)

    def number(self, value: float, decimals: int = 0) -> str:
        """Write a number with a fixed count of decimals."""
        from babel.numbers import format_decimal

        pattern = "#,##0." + "0" * decimals if decimals else "#,##0"
        return format_decimal(value, format=pattern, locale=self._locale)

    def percent(self, share: float) -> str:
        """Write a share of 0–1 as whole per cent."""
        from babel.numbers import format_percent

        return format_percent(share, locale=self._locale)

    def listing(self, items: Sequence[str]) -> str:
        """Join items as a sentence does: one, two and three."""
        from babel.lists import format_list

        return format_list(list(items), locale=self._locale)

    def country(self, code: str) -> str:
        """Name a country by its ISO 3166 alpha-2 code; an unknown code is returned as it is."""
        return str(self._locale.territories.get(code, code))

    def language_name(self, tag: str) -> str:
        """Name a language by its tag, in this language."""
        from babel import Locale, UnknownLocaleError

        try:
            held = Locale.parse(tag.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            return tag
        return held.get_display_name(self._locale) or tag


@lru_cache(maxsize=64)
def _locale(tag: str) -> "Locale":
    from babel import Locale, UnknownLocaleError

    name = REGION_OF_LANGUAGE.get(tag, tag.replace("-", "_"))
    try:
        return Locale.parse(name or FALLBACK)
    except (UnknownLocaleError, ValueError):
        return Locale.parse(FALLBACK)


@lru_cache(maxsize=64)
def formats_for(tag: str) -> BabelFormats:
    """Return the formats of a language tag."""
    return BabelFormats(tag)
