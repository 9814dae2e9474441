"""The recovery sheet is one page that says all that is needed, and the passphrase only if asked."""

from pathlib import Path

import pytest

from clusterdyn_desktop.reporting.writer import PdfReportWriter
from clusterdyn_desktop.services.encryption_port import SheetMaterial
from clusterdyn_desktop.services.formats import formats_for
from tests.conftest import RESOURCES
from tests.integration.reporting.pdf_pages import Printout
from tests.unit.reporting.materials import MADE_AT, EnglishTexts

PASSPHRASE = "the old birch by the river & <more>"


def sheet(
    path: Path, passphrase: str = "", stretch: float = 0.0, place: str = "/home/a"
) -> Printout:
    """Write a sheet and read it back."""
    material = SheetMaterial(
        store_name="study.clusterdyn",
        place=place,
        made_at=MADE_AT,
        language="en-GB",
        texts=EnglishTexts(stretch=stretch),
        formats=formats_for("en-GB"),
        program_version="1.2.3",
        passphrase=passphrase,
    )
    PdfReportWriter(RESOURCES).recovery_sheet(material, path / "sheet.pdf")
    return Printout(path / "sheet.pdf")


def test_it_says_which_store_and_how_to_open_it(tmp_path: Path) -> None:
    printed = sheet(tmp_path)
    assert len(printed.pages) == 1
    for words in ("study.clusterdyn", "/home/a", "22 Nov 2026", "1.2.3", "not even we"):
        assert words in printed.text


def test_the_passphrase_is_on_it_only_where_it_was_asked_for(tmp_path: Path) -> None:
    assert PASSPHRASE not in sheet(tmp_path).text
    assert PASSPHRASE in sheet(tmp_path, PASSPHRASE).text


@pytest.mark.parametrize("passphrase", ["", "a very long sentence that somebody made up " * 5])
def test_long_words_and_long_paths_stay_on_one_page(tmp_path: Path, passphrase: str) -> None:
    place = "/home/anna/" + "a-folder-with-a-long-name/" * 8
    printed = sheet(tmp_path, passphrase, stretch=0.4, place=place)
    assert len(printed.pages) == 1
    wide, high = printed.reader.pages[0].mediabox[2:]
    for piece in printed.pieces():
        assert 0 < piece.left < piece.right < wide
        assert 0 < piece.bottom < piece.top < high


def test_the_material_never_shows_the_passphrase_by_itself() -> None:
    """A bug's traceback or a log line may show what an object is."""
    material = SheetMaterial(
        "a", "b", MADE_AT, "en", EnglishTexts(), formats_for("en"), "1", PASSPHRASE
    )
    assert PASSPHRASE not in repr(material)
