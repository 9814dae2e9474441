"""Texts in cells: what is fragile, what is shown, and how a text is known again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.exchange.cells.text import (
    CUT_MARK,
    LONGEST_CELL,
    cut_at,
    folded,
    is_sturdy,
    rest_of,
    visible,
    xml_text,
)
from tests.unit.exchange.samples import NASTY

ANY_TEXT = st.lists(
    st.sampled_from(NASTY) | st.text(st.characters(exclude_categories=()), max_size=6), max_size=5
).map("".join)


@pytest.mark.parametrize(
    "text",
    ["", "plain", "=1+1", "a\nb", "no\u00a0break", "😀", "#N/A", "<&>", "1.10", "æøå"],
)
def test_ordinary_texts_are_sturdy(text: str) -> None:
    assert is_sturdy(text)
    assert visible(text) == text == folded(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\nb", "a\nb"),
        ("a\rb", "a\nb"),
        (" a", " a"),
        ("a\u00a0", "a\u00a0"),
        ("_x0041_", "_x0041_"),
        ("a\x07b", "a\x07b"),
        ("a\ufffeb", "a\ufffdb"),
        ("a\ud800b", "a\ufffdb"),
    ],
)
def test_fragile_texts_are_shown_as_well_as_a_cell_can(text: str, shown: str) -> None:
    assert not is_sturdy(text)
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a<b & c>d", "a&lt;b &amp; c&gt;d"),
        ("a\x07b", "a_x0007_b"),
        ("_x0041_", "_x005F_x0041_"),
        ("_x005F_x0041_", "_x005F_x005F_x005F_x0041_"),
        ("_x41_", "_x41_"),
    ],
)
def test_xml_is_escaped_the_way_excel_does(text: str, written: str) -> None:
    assert xml_text(text) == written


@given(ANY_TEXT)
def test_a_cell_is_known_again_by_what_it_shows(text: str) -> None:
    assert folded(visible(text)) == folded(text)
    assert is_sturdy(text) <= (folded(text) == text)


@given(ANY_TEXT)
def test_xml_holds_only_what_xml_allows(text: str) -> None:
    written = xml_text(visible(text))
    assert written.encode("utf-8").decode("utf-8") == written
    assert not any(ord(letter) < 32 and letter not in "\n\t" for letter in written)


def test_a_long_text_is_cut_with_a_mark_and_the_rest_is_kept() -> None:
    text = "😀" * 20_000 + "end"
    shown = visible(text)
    assert len(shown.encode("utf-16-le")) // 2 <= LONGEST_CELL
    assert shown.endswith(CUT_MARK)
    assert shown.removesuffix(CUT_MARK) + rest_of(text) == text


def test_a_text_that_just_fits_is_not_cut() -> None:
    assert cut_at("x" * 32_000) is None
    assert cut_at("x" * 32_001) == 32_000
    assert rest_of("short") == ""
