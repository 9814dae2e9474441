"""Moments in cells and back: readable to the second, and known again whatever saves them."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.exchange.cells.dates import read_moment, write_moment
from clusterdyn_desktop.exchange.cells.parts import Found, Unreadable

NINE = datetime(2026, 10, 14, 9, 12, tzinfo=UTC)
JUST_BEFORE = NINE.replace(tzinfo=None) - timedelta(microseconds=100)
"""A time as spreadsheet programs keep it, as a fraction of a day, does not always come out even."""


@pytest.mark.parametrize(
    ("cell", "repair"),
    [
        ("2026-10-14 09:12:00", ""),
        ("2026-10-14 09:12", ""),
        ("2026-10-14T09:12Z", ""),
        ("2026-10-14 09:12 UTC", ""),
        ("2026-10-14 11:12+02:00", ""),
        (" 2026-10-14 09:12 ", ""),
        (JUST_BEFORE, ""),
        (46309 + 9.2 / 24, "date-as-number"),
    ],
)
def test_a_moment_is_read_however_it_was_typed(cell: Found, repair: str) -> None:
    read = read_moment(cell)
    assert (read.value, read.folded, read.repair) == (NINE, "2026-10-14 09:12:00", repair)


def test_a_day_alone_is_its_beginning_and_an_empty_cell_is_nothing() -> None:
    assert read_moment(date(2026, 10, 14)).value == datetime(2026, 10, 14, tzinfo=UTC)
    assert read_moment("2026-10-14").value == datetime(2026, 10, 14, tzinfo=UTC)
    assert read_moment("  ").value is None


@pytest.mark.parametrize(
    "cell", ["14.10.2026 9:12", "yesterday", "2026-10-14 25:00", True, time(9)]
)
def test_what_is_no_moment_is_refused(cell: Found) -> None:
    with pytest.raises(Unreadable) as caught:
        read_moment(cell)
    assert caught.value.code == "not-a-moment"


@given(st.datetimes(timezones=st.just(UTC)))
def test_an_untouched_moment_is_known_again_and_never_shown_wrongly_as_exact(
    value: datetime,
) -> None:
    content, known, exact = write_moment(value)
    read = read_moment(str(content))
    assert read.folded == known
    assert timedelta() <= value - read.value < timedelta(seconds=1)
    assert exact == (read.value == value)


def test_a_moment_of_another_zone_is_written_in_utc() -> None:
    there = NINE.astimezone(timezone(timedelta(hours=2)))
    assert write_moment(there).content == "2026-10-14 09:12:00"
    assert write_moment(None).content is None
