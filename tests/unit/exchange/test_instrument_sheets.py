"""Instruments as sheets: whatever their words and numbers, they come back as they were."""

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterdyn_desktop.domain.instrument_reading import read_instrument
from clusterdyn_desktop.exchange.cells.text import folded
from clusterdyn_desktop.exchange.instruments.files import read_files
from clusterdyn_desktop.exchange.instruments.sheet_reading import SheetReader
from clusterdyn_desktop.exchange.instruments.sheets import sheets_of
from clusterdyn_desktop.exchange.opening.plain_sheets import plain_cell
from clusterdyn_desktop.services.instrument_port import InstrumentFiles
from tests.conftest import RESOURCES
from tests.unit.exchange.samples import TEXTS
from tests.unit.services.plain_texts import PlainTexts

FILES = read_files(RESOURCES / "instruments" / "cluster-dynamics")
WORDS = TEXTS.map(lambda text: folded(plain_cell(f"a{text}b")))
"""Every text that a cell keeps as it is; the others are refused before anything is written."""


def come_back(files: InstrumentFiles) -> InstrumentFiles:
    """Write the sheets and read them, as a spreadsheet program would hand them on."""
    held = {
        sheet.title: [
            [folded(text).strip() for text in row] + [""] * (len(sheet.rows[0]) - len(row))
            for row in sheet.rows
        ]
        for sheet in sheets_of(files, PlainTexts())
    }
    reader = SheetReader("instrument.xlsx", held)
    found = reader.files()
    assert reader.problems == []
    return found


def changed(words: list[str], shares: float, seed: int) -> InstrumentFiles:
    structure: dict[str, Any] = copy.deepcopy(dict(FILES.structure))
    texts: dict[str, Any] = copy.deepcopy(dict(FILES.texts))
    structure["origin"], structure["version"] = words[0], words[1]
    structure["rules"]["loop_variable_share"] = shares
    structure["rules"]["resampling_seed"] = seed
    texts["sv"]["questions"]["1.01"]["anchors"]["3"] = words[2]
    texts["sv"]["limits"][1] = words[3]
    texts["en"]["links"][next(iter(texts["en"]["links"]))] = words[4]
    return InstrumentFiles(structure, texts, FILES.planning, FILES.guidance)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(WORDS, min_size=5, max_size=5),
    st.floats(0.001, 1).map(lambda share: round(share, 6)),
    st.integers(0, 2**32 - 1),
)
def test_words_and_numbers_come_back_as_they_were(
    words: list[str], shares: float, seed: int
) -> None:
    files = changed(words, shares, seed)
    found = come_back(files)
    assert dict(found.structure) == dict(files.structure)
    assert dict(found.texts) == dict(files.texts)
    assert dict(found.guidance) == dict(files.guidance)


def test_an_instrument_without_aids_comes_back_without_them() -> None:
    found = come_back(InstrumentFiles(FILES.structure, FILES.texts))
    assert found.planning is None
    assert found.guidance == {}


def test_a_language_that_nobody_has_begun_is_no_language() -> None:
    sheets = {sheet.title: sheet.rows for sheet in sheets_of(FILES, PlainTexts())}
    rows = [[*row, ""] for row in sheets["Texts"]]
    rows[0][-1] = "fi"
    reader = SheetReader("instrument.xlsx", {**sheets, "Texts": rows})
    assert set(reader.files().texts) == {"en", "sv"}


@pytest.mark.parametrize("share", ["0,75", "0.75"])
def test_a_decimal_comma_is_a_decimal_point(share: str) -> None:
    sheets = {sheet.title: sheet.rows for sheet in sheets_of(FILES, PlainTexts())}
    rules = [[row[0], share] if row[0] == "loop_variable_share" else row for row in sheets["Rules"]]
    files = SheetReader("instrument.xlsx", {**sheets, "Rules": rules}).files()
    names = {"": "structure", **{tag: tag for tag in files.texts}}
    assert read_instrument(files.structure, files.texts, names).rules.loop_variable_share == 0.75
