"""Dates and moments in cells, and back.

A date is a real one of Excel. A moment is text in UTC, to the second, `2026-10-14 09:12:05`: Excel
keeps times as fractions of a day and knows no zones, so that the exact moment is in the machine
sheet where a cell does not hold it.
"""

import re
from datetime import UTC, date, datetime, time, timedelta

from clusterdyn_desktop.exchange.cells.parts import (
    NOTHING,
    Found,
    Read,
    Unreadable,
    Written,
    as_text,
)
from clusterdyn_desktop.exchange.cells.text import folded

FIRST_DAY = date(1900, 3, 1)
"""Before it Excel counts a day that never was; such dates are written as text."""

DAY_ZERO = date(1899, 12, 30)
DAY_ZERO_1904 = date(1904, 1, 1)
"""The day zero of workbooks that count from 1904."""

_BEFORE_FIRST, _LAST_SERIAL = 60, 2_958_465
_YEAR_FIRST = re.compile(r"([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})\.?(?:[ T]00:00(?::00)?)?")
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-/.]) ?([0-9]{1,2})\2 ?([0-9]{4})\.?")
_ZONE_WORD = "UTC"
MONTHS = 12
EXPECTED_DAY = "2026-10-14"
EXPECTED_MOMENT = "2026-10-14 09:12"
_HALF_A_SECOND = timedelta(milliseconds=500)


def write_date(value: date | None) -> Written:
    """Write a date as a real one, or as text where Excel has no such date."""
    if value is None:
        return NOTHING
    known = value.isoformat()
    return Written((value - DAY_ZERO).days if value >= FIRST_DAY else known, known, exact=True)


def write_moment(value: datetime | None) -> Written:
    """Write a moment as text in UTC, to the second."""
    if value is None:
        return NOTHING
    known = moment_text(value)
    return Written(known, known, exact=_moment(known) == value)


def moment_text(value: datetime) -> str:
    """Return a moment as cells show it; fractions of a second are left out."""
    bare = value.astimezone(UTC).replace(tzinfo=None)
    return bare.isoformat(sep=" ", timespec="seconds")


def read_date(cell: Found, day_zero: date = DAY_ZERO) -> Read:
    """Read a date; also as text, or as the number a date becomes when reformatted.

    As text YYYY-MM-DD, and other ways that can be meant in one sense only: `14.10.2026`, since
    where dots are written the day comes first, and `14/10/2026`, but never `10/11/2026`.
    """
    if isinstance(cell, datetime):
        return Read(cell.date(), cell.date().isoformat())
    if isinstance(cell, date):
        return Read(cell, cell.isoformat())
    serial = _serial(cell)
    if serial is not None:
        value = day_zero + timedelta(days=int(serial))
        return Read(value, value.isoformat(), "date-as-number")
    text = folded(as_text(cell))
    if not text:
        return Read(None, "")
    try:
        value = _day(text)
    except ValueError as error:
        raise Unreadable("not-a-date", found=text, expected=EXPECTED_DAY) from error
    return Read(value, value.isoformat(), "" if value < FIRST_DAY else "date-as-text")


def read_moment(cell: Found, day_zero: date = DAY_ZERO) -> Read:
    """Read a moment: text as ISO 8601 writes it, or what a program made of it; UTC unless said."""
    if isinstance(cell, datetime):
        return _read((cell + _HALF_A_SECOND).replace(microsecond=0))
    if isinstance(cell, date):
        return _read(datetime.combine(cell, time()))
    serial = _serial(cell)
    if serial is not None:
        midnight = datetime.combine(day_zero, time())
        seconds = round(serial * timedelta(days=1).total_seconds())
        return _read(midnight + timedelta(seconds=seconds), "date-as-number")
    text = folded(as_text(cell))
    if not text:
        return Read(None, "")
    try:
        return _read(_moment(text.removesuffix(_ZONE_WORD).rstrip()))
    except (ValueError, OverflowError) as error:
        raise Unreadable("not-a-moment", found=text, expected=EXPECTED_MOMENT) from error


def _day(text: str) -> date:
    """Return the day of a text; raises ValueError where it has none or could have two."""
    found = _YEAR_FIRST.fullmatch(text)
    if found:
        return date(*map(int, found.groups()))
    found = _YEAR_LAST.fullmatch(text)
    if not found:
        raise ValueError
    first, mark, second, year = int(found[1]), found[2], int(found[3]), int(found[4])
    if mark == "." or first > MONTHS or first == second:
        return date(year, second, first)
    if second > MONTHS:
        return date(year, first, second)
    raise ValueError


def _read(value: datetime, repair: str = "") -> Read:
    moment = value if value.tzinfo else value.replace(tzinfo=UTC)
    return Read(moment.astimezone(UTC), moment_text(moment), repair)


def _moment(text: str) -> datetime:
    value = datetime.fromisoformat(text)
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def _serial(cell: Found) -> float | None:
    """Return the number that Excel has for a day, None where a cell holds no such number."""
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return None
    return float(cell) if _BEFORE_FIRST < cell <= _LAST_SERIAL else None
