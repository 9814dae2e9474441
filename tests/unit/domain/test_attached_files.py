"""Names of attached files come from anywhere, and nothing in them is trusted."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.attached_files import (
    LONGEST_NAME,
    may_be_opened,
    media_type_of,
    safe_file_name,
)

NASTY = st.sampled_from(
    ["..", "/", "\\", ":", "\u202e", "\x00", "con", ".", " ", "~", "é", "\ud800", "\u200b", ".exe"]
)
NAMES = st.lists(NASTY | st.text(max_size=6) | st.text("å", max_size=90), max_size=6).map("".join)


@given(NAMES)
def test_a_safe_name_is_one_plain_name_whatever_it_was(name: str) -> None:
    safe = safe_file_name(name)
    assert safe
    assert len(safe.encode()) <= LONGEST_NAME
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f\x7f\u202e\u200b]', safe)
    assert safe.strip(" .") == safe
    assert not re.match(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)", safe)
    assert safe_file_name(safe) == safe


@given(NAMES)
def test_what_may_be_opened_does_not_change_with_its_safe_name(name: str) -> None:
    assert may_be_opened(name) == may_be_opened(safe_file_name(name))


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("tavlan i verkstaden.jpg", "tavlan i verkstaden.jpg"),
        ("../../.ssh/authorized_keys", "authorized_keys"),
        ("C:\\Users\\x\\karta.png", "karta.png"),
        ("CON.txt", "_CON.txt"),
        ("….…", "….…"),
        ("", "file"),
        ("intervju: del 2?.m4a", "intervju del 2.m4a"),
        ("fil\u202egpj.exe", "filgpj.exe"),
    ],
)
def test_names_stay_as_near_as_they_can(name: str, safe: str) -> None:
    assert safe_file_name(name) == safe


def test_a_long_name_keeps_its_suffix() -> None:
    safe = safe_file_name("ö" * 200 + ".jpeg")
    assert safe.endswith("ö.jpeg")
    assert len(safe.encode()) <= LONGEST_NAME


@pytest.mark.parametrize(
    "name", ["bild.JPG", "intervju.m4a", "rapport.pdf", "tabell.xlsx", "film.mov", "karta.zip"]
)
def test_pictures_sounds_and_documents_may_be_opened(name: str) -> None:
    assert may_be_opened(name)


@pytest.mark.parametrize(
    "name",
    [
        "bild.jpg.exe",
        "bild.EXE",
        "bild.exe .",
        "start.sh",
        "makro.xlsm",
        "sida.html",
        "genväg.lnk",
        "karta.svg",
        "program",
        "x.command",
        ".desktop",
    ],
)
def test_what_could_run_is_never_opened(name: str) -> None:
    assert not may_be_opened(name)


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("bild.JPG", "image/jpeg"),
        ("bild.heic", "image/heic"),
        ("röst.m4a", "audio/mp4"),
        ("avtal.pdf", "application/pdf"),
        ("okänt.xyzzy", "application/octet-stream"),
        ("tabell.csv.gz", "application/octet-stream"),
    ],
)
def test_the_media_type_follows_from_the_name(name: str, media_type: str) -> None:
    assert media_type_of(name) == media_type
