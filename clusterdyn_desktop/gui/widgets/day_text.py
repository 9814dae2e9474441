"""Reading a day that somebody typed, in the order and with the month names of a language."""

import re
from datetime import date

from PySide6.QtCore import QLocale

from clusterdyn_desktop.services.formats import REGION_OF_LANGUAGE

_PARTS = re.compile(r"\d+|[^\W\d_]+")
_CENTURY = 2000
_LAST_DAY = 31


def qt_locale(language: str) -> QLocale:
    """Return Qt's locale for a language tag; a bare language takes its main region."""
    return QLocale(REGION_OF_LANGUAGE.get(language, language.replace("-", "_")))


def read_day(text: str, language: str) -> date | None:
    """Return the day that `text` names: 2026-10-14, 14.10.2026 or 14 Oct 2026; None if none."""
    parts = _PARTS.findall(text)
    numbers = [int(part) for part in parts if part.isdigit()]
    words = [part for part in parts if not part.isdigit()]
    months = [month for word in words if (month := _month(word, language))]
    try:
        return _day(numbers, months, parts, language)
    except ValueError:
        return None


def _day(numbers: list[int], months: list[int], parts: list[str], language: str) -> date | None:
    match numbers, months:
        case [year, month, day], [] if len(parts[0]) == 4:
            return date(year, month, day)
        case [first, second, year], []:
            day, month = (second, first) if _month_first(language) else (first, second)
            return date(_full(year), month, day)
        case [first, second], [month]:
            day, year = (second, first) if first > _LAST_DAY else (first, second)
            return date(_full(year), month, day)
        case _:
            return None


def _full(year: int) -> int:
    return year + _CENTURY if year < 100 else year


def _month_first(language: str) -> bool:
    order = qt_locale(language).dateFormat(QLocale.FormatType.ShortFormat)
    return order.find("M") < order.find("d")


def _month(word: str, language: str) -> int:
    """Return the month that begins with a word of three letters or more, else 0."""
    wanted = word.casefold()
    if len(wanted) < 3:
        return 0
    for locale in (qt_locale(language), QLocale(QLocale.Language.English)):
        for month in range(1, 13):
            if locale.monthName(month).casefold().startswith(wanted):
                return month
    return 0
