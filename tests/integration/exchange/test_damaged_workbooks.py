"""Files that are not what they should be: always one sentence, never a crash, never half of it."""

import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.opening.guard import HIGHEST_RATIO, SMALL_INSIDE
from tests.integration.exchange.editing import edited, rewrite
from tests.unit.exchange.samples import one, read, write, write_one

ANSWERS = "xl/worksheets/sheet5.xml"


def refusal(path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        read(path)
    assert caught.value.parameters["file"] == str(path)
    return caught.value


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write_one(tmp_path / "one.xlsx")


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.xlsx").code == "file.missing"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.xlsx", b"", "file.empty"),
        ("text.xlsx", b"not a workbook", "workbook.wrong-type"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "workbook.wrong-type"),
        ("renamed.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "workbook.wrong-type"),
        (
            "locked.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "file.password-needed",
        ),
        ("cut.xlsx", b"PK\x03\x04" + bytes(100), "workbook.damaged"),
    ],
)
def test_a_file_of_another_kind_is_said(
    tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert refusal(path).code == code


def test_an_archive_that_is_no_workbook_is_said(tmp_path: Path) -> None:
    path = tmp_path / "photos.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("photo.jpg", b"...")
    assert refusal(path).code == "workbook.wrong-type"


def test_a_workbook_named_otherwise_is_said(book: Path) -> None:
    assert refusal(book.rename(book.with_suffix(".zip"))).code == "workbook.wrong-type"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_file_is_said(book: Path, share: float) -> None:
    data = book.read_bytes()
    book.write_bytes(data[: int(len(data) * share)])
    assert refusal(book).code == "workbook.damaged"


def test_flipped_bytes_are_never_a_crash(book: Path) -> None:
    data = book.read_bytes()
    for place in range(40, len(data), len(data) // 60):
        damaged = bytearray(data)
        damaged[place] ^= 0xFF
        book.write_bytes(damaged)
        with suppress(UserError):
            assert read(book).dossiers == (one(),)


def test_a_foreign_workbook_is_said(tmp_path: Path) -> None:
    path = tmp_path / "budget.xlsx"
    foreign = Workbook()
    foreign.worksheets[0].append(["Budget", 2026])
    foreign.save(path)
    assert refusal(path).code == "workbook.foreign"


def test_a_newer_format_is_said(book: Path) -> None:
    with edited(book) as sheets:
        sheets.book["clusterdyn"]["B1"] = "4"
    error = refusal(book)
    assert error.code == "workbook.newer-format"
    assert (error.parameters["found"], error.parameters["expected"]) == ("4", 3)


def test_an_instrument_that_is_not_at_hand_is_said(tmp_path: Path) -> None:
    later = replace(one().assessment.record, instrument_version="9.0.0")
    dossier = replace(one(), assessment=replace(one().assessment, record=later))
    path = write([dossier], tmp_path / "later.xlsx")
    with pytest.raises(UserError) as caught:
        read(path)
    assert caught.value.code == "instrument.unknown"
    assert caught.value.parameters["version"] == "9.0.0"


@pytest.mark.parametrize("row", [0, 1, -1])
def test_a_machine_sheet_that_lost_a_row_is_said(book: Path, row: int) -> None:
    with edited(book) as sheets:
        sheet = sheets.book["clusterdyn"]
        sheet.delete_rows(sheet.max_row if row < 0 else row + 1)
    assert refusal(book).code == ("workbook.foreign" if row == 0 else "workbook.stamps-damaged")


def test_one_changed_letter_in_the_stamps_is_said(book: Path) -> None:
    with edited(book) as sheets:
        cell = sheets.book["clusterdyn"]["E2"]
        cell.value = str(cell.value).replace("a", "b", 1)
    assert refusal(book).code == "workbook.stamps-damaged"


# ---- Before anything is parsed ----------------------------------------------------------------


def in_answers(old: bytes, new: bytes) -> Callable[[str, bytes], bytes]:
    return lambda name, data: data.replace(old, new, 1) if name == ANSWERS else data


@pytest.mark.parametrize(
    "opening",
    [
        b'<c r="XFD1048576">',
        b"<c r='XFD1048576'>",
        b'<c\n\t  r = "XFD1048576">',
        b'<c s="1" r="XFD1048576">',
        b"<c " + b" " * 5000 + b'r="XFD1048576">',
        b'<c r="A4000000000">',
        b'<c r="ZZZZZZ9">',
        b'<c r="AAAAAAAAAA1">',
        b'<c r="A0">',
        b'<c r="Z1048576">',
    ],
)
def test_a_cell_far_outside_is_refused_before_it_is_parsed(book: Path, opening: bytes) -> None:
    """The reading library reserves a table up to there, and ends the program where it cannot."""
    row = b'<row r="9999">' + opening + b"<v>1</v></c></row></sheetData>"
    rewrite(book, in_answers(b"</sheetData>", row))
    assert refusal(book).code == "workbook.far-cell"


def test_cells_that_do_not_say_where_they_are_are_counted(book: Path) -> None:
    cells = b"".join(b"<c><v>%d</v></c>" % number for number in range(10_000))
    rewrite(book, in_answers(b"</sheetData>", b'<row r="9999">' + cells + b"</row></sheetData>"))
    assert refusal(book).code == "workbook.far-cell"


def test_a_few_cells_that_do_not_say_where_they_are_do_no_harm(book: Path) -> None:
    row = b'<row r="9999"><c><v>7</v></c></row></sheetData>'
    rewrite(book, in_answers(b"</sheetData>", row))
    assert [problem.code for problem in read(book).problems] in ([], ["workbook.unknown-row"])


def test_columns_that_were_formatted_to_their_end_do_no_harm(book: Path) -> None:
    formatted = b"".join(
        b'<row r="%d"><c r="C%d" s="1"/></row>' % (number, number)
        for number in range(5_000, 1_048_000, 40)
    )
    rewrite(book, in_answers(b"</sheetData>", formatted + b"</sheetData>"))
    assert read(book).dossiers == (one(),)


def test_a_few_cells_to_the_right_do_no_harm(book: Path) -> None:
    row = b'<row r="9999"><c r="BZ9999" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    rewrite(book, in_answers(b"</sheetData>", row))
    assert read(book).dossiers == (one(),)


def test_a_bomb_is_refused_without_being_unpacked(book: Path) -> None:
    size = 3 * max(SMALL_INSIDE, HIGHEST_RATIO * book.stat().st_size)
    rewrite(book, in_answers(b"<sheetData>", b"<sheetData>" + b" " * size))
    assert refusal(book).code == "workbook.too-big-inside"


def test_a_lie_about_a_size_is_found_out(book: Path) -> None:
    size = 2 * SMALL_INSIDE
    rewrite(book, lambda name, data: data + b" " * size if name == "xl/styles.xml" else data)
    data = book.read_bytes()
    book.write_bytes(data.replace((size + 0).to_bytes(4, "little"), b"\x10\0\0\0"))
    assert refusal(book).code in {"workbook.too-big-inside", "workbook.damaged"}


def test_declared_entities_are_refused(book: Path) -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet '
    rewrite(book, in_answers(b"<worksheet ", bomb))
    assert refusal(book).code == "workbook.damaged"


def test_too_many_parts_are_refused(book: Path) -> None:
    with zipfile.ZipFile(book, "a") as archive:
        for number in range(2100):
            archive.writestr(f"extra/{number}.xml", b"")
    assert refusal(book).code == "workbook.too-many-parts"


def test_a_list_of_very_many_parts_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "parts.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", b"")
    data = bytearray(path.read_bytes())
    place = data.rindex(b"PK\x05\x06") + 12
    data[place : place + 4] = (50_000_000).to_bytes(4, "little")
    path.write_bytes(data)
    assert refusal(path).code == "workbook.too-many-parts"


def test_a_million_blank_rows_are_passed_over(book: Path) -> None:
    blank = b"".join(b'<row r="%d"/>' % number for number in range(5_000, 1_048_000))
    rewrite(book, in_answers(b"</sheetData>", blank + b"</sheetData>"))
    assert read(book).dossiers == (one(),)


def test_broken_xml_is_said(book: Path) -> None:
    rewrite(book, lambda name, data: data[: len(data) // 2] if name == ANSWERS else data)
    assert refusal(book).code == "workbook.damaged"
