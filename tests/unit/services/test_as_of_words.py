"""How moments of the past are written."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest

from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.wording.as_of_words import moment_words, stood_words, zone_words
from tests.unit.services.plain_texts import PlainTexts


@pytest.fixture(autouse=True)
def in_stockholm(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This computer stands in Stockholm."""
    monkeypatch.setenv("TZ", "Europe/Stockholm")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("at", "language", "expected"),
    [
        (datetime(2026, 10, 14, 10, 0, tzinfo=UTC), "en", "14 October 2026, 12:00"),
        (datetime(2026, 10, 14, 10, 0, 7, tzinfo=UTC), "en", "14 October 2026, 12:00:07"),
        (datetime(2026, 10, 14, 22, 30, tzinfo=UTC), "sv", "15 oktober 2026, 00:30"),
    ],
)
def test_a_moment_is_of_this_computers_day(at: datetime, language: str, expected: str) -> None:
    """Seconds tell steps of one minute apart, and are left out where there are none."""
    assert moment_words(formats_for(language), at) == expected


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [(0, "UTC"), (120, "UTC+2"), (-210, "UTC−3:30"), (345, "UTC+5:45"), (-480, "UTC−8")],
)
def test_a_zone_is_written_for_readers_elsewhere(minutes: int, expected: str) -> None:
    zone = timezone(timedelta(minutes=minutes))
    assert zone_words(datetime(2026, 10, 14, tzinfo=zone)) == expected


def test_a_document_says_the_time_with_its_zone() -> None:
    at = datetime(2026, 10, 14, 10, 0, tzinfo=UTC).astimezone()
    words = stood_words(PlainTexts(), formats_for("en"), at)
    assert words == "As it stood on 14 October 2026, 12:00 (UTC+2)"
