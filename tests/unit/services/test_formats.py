"""Numbers, dates and lists the way each partner region writes them."""

from datetime import date

import pytest

from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.wording.languages import closest, screen_language


@pytest.mark.parametrize(
    ("tag", "number", "day"),
    [
        ("en", "1,234.50", "14 Oct 2026"),
        ("en-US", "1,234.50", "Oct 14, 2026"),
        ("sv", "1\xa0234,50", "14 okt. 2026"),
        ("fi-FI", "1\xa0234,50", "14.10.2026"),
        ("da-DK", "1.234,50", "14. okt. 2026"),
        ("de-CH", "1’234.50", "14.10.2026"),
        ("xx-unknown", "1,234.50", "14 Oct 2026"),
    ],
)
def test_numbers_and_dates(tag: str, number: str, day: str) -> None:
    formats = formats_for(tag)
    assert formats.number(1234.5, 2) == number
    assert formats.short_date(date(2026, 10, 14)) == day


def test_lists_and_names_are_in_the_language() -> None:
    assert formats_for("en").listing(["1", "2", "3"]) == "1, 2 and 3"
    assert formats_for("sv").listing(["1", "2", "3"]) == "1, 2 och 3"
    assert formats_for("sv").country("NO") == "Norge"
    assert formats_for("en").country("ZZ-none") == "ZZ-none"


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [("sv", "sv"), ("sv-FI", "sv"), ("sv_SE.UTF-8", "sv"), ("fi", None), ("", None)],
)
def test_the_closest_language_is_the_tag_itself_or_its_language(
    wanted: str, expected: str | None
) -> None:
    assert closest(wanted, ["en", "sv"]) == expected


def test_the_screen_follows_the_choice_then_the_system_then_english() -> None:
    assert screen_language("sv", "en_GB", ["en", "sv"]) == "sv"
    assert screen_language("", "sv_SE", ["en", "sv"]) == "sv"
    assert screen_language("", "ja_JP", ["en", "sv"]) == "en"
