"""Why a cell is empty, told from the XML of its sheet."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from clusterdyn_desktop.exchange.opening.empty_cells import ERROR, MERGED, NO_VALUE, EmptyCells

FRAME = {
    "xl/workbook.xml": '<workbook><sheets><sheet name="Svar &amp; mer" sheetId="1" r:id="rId7"/>'
    "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId7" '
    'Target="/xl/worksheets/first.xml"/></Relationships>',
}


@pytest.fixture
def reason(tmp_path: Path) -> Callable[[str, str], str]:
    """Give the reason for a cell of a sheet with some rows."""

    def told(rows: str, cell: str) -> str:
        path = tmp_path / "any.xlsx"
        with ZipFile(path, "w") as archive:
            for name, text in FRAME.items():
                archive.writestr(name, text)
            archive.writestr("xl/worksheets/first.xml", rows)
        return EmptyCells(path).reason("Svar & mer", cell)

    return told


@pytest.mark.parametrize(
    ("xml", "code"),
    [
        ('<c r="B3" t="e"><v>#NAME?</v></c>', ERROR),
        ('<c r="B3" s="4" t="e"><f>1/0</f><v>#DIV/0!</v></c>', ERROR),
        ('<c r="B3"><f>A1&amp;A2</f></c>', NO_VALUE),
        ('<x:c r="B3"><x:f>A1</x:f><x:v></x:v></x:c>', NO_VALUE),
        ('<c r="B3" t="str"><f>A1</f><v>text</v></c>', ""),
        ('<c r="B3" s="4"/><c r="C3"><f>A1</f></c>', ""),
        ('<c r="B3"></c>', ""),
    ],
)
def test_what_is_in_a_cell_says_why(reason: Callable[[str, str], str], xml: str, code: str) -> None:
    rows = f'<sheetData><row r="3"><c r="A3"><v>1</v></c>{xml}</row></sheetData>'
    assert reason(rows, "B3") == code
    assert reason(rows, "A3") == ""


def test_cells_that_were_merged_into_another_are_named(reason: Callable[[str, str], str]) -> None:
    xml = '<row r="3"></row></sheetData><mergeCells><mergeCell ref="B3:C5"/></mergeCells>'
    assert [reason(xml, cell) for cell in ("B3", "C3", "B5", "C5", "D5", "B6")] == [
        "",
        MERGED,
        MERGED,
        MERGED,
        "",
        "",
    ]


def test_a_sheet_that_is_not_there_has_no_reasons(tmp_path: Path) -> None:
    path = tmp_path / "any.xlsx"
    with ZipFile(path, "w") as archive:
        for name, text in FRAME.items():
            archive.writestr(name, text)
    assert EmptyCells(path).reason("Svar & mer", "A1") == ""
    assert EmptyCells(path).reason("Another", "A1") == ""


@pytest.mark.parametrize("piece", ['<c r="A1">', "<c ", "<f", '<c r="A1" t="e"><f>'])
def test_a_part_that_was_made_to_be_slow_is_not(
    reason: Callable[[str, str], str], piece: str
) -> None:
    """Without care the search starts over at every piece, and takes hours."""
    assert reason(f"<row><f/><!-- {piece * 60_000} --></row>", "B9") == ""
