"""Whatever is taken for an exchange workbook: one sentence, and a store that is as it was."""

import os
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, cast

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Answer
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.import_check import ImportCheck
from clusterdyn_desktop.services.wording.error_sentences import repair_sentence, sentence
from tests.integration.exchange.editing import edited, rewrite
from tests.unit.exchange.samples import answer_of, one, write_one
from tests.unit.services.plain_texts import PlainTexts

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ANSWERS = "xl/worksheets/sheet5.xml"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A sound workbook with one assessment."""
    return write_one(tmp_path / "one.xlsx")


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """Services on an empty store, which every test leaves as it is."""
    folder = tmp_path_factory.mktemp("untouched")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLUSTERDYN_HOME", str(folder))
        services = build_services(str(folder / "store.sqlite"))
        yield services
        services.store.close()


@pytest.fixture
def check(untouched: Services) -> Iterator[Callable[[Path], ImportCheck]]:
    """Checking files; whatever they are, nothing of them is in the store then."""
    yield untouched.importing.check
    assert untouched.library.entries() == []
    assert untouched.file_log.entries() == []


def refusal(check: Callable[[Path], ImportCheck], path: Path) -> UserError:
    """Return the error a file is refused with, which has a sentence that names it."""
    with pytest.raises(UserError) as caught:
        check(path)
    assert str(path) in sentence(PlainTexts(), caught.value)
    return caught.value


def refused_or_whole(check: Callable[[Path], ImportCheck], path: Path) -> bool:
    """Say whether a file is refused as damaged, or all of it is found: nothing in between."""
    try:
        found = check(path)
    except UserError as error:
        return error.code in {"workbook.damaged", "workbook.foreign"}
    return [entry.dossier for entry in found.assessments] == [one()]


def archive(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name, data)
    return path


# ---- What is no workbook ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("nothing.xlsx", b"", "file.empty"),
        ("words.xlsx", b"Dear all,\nattached is the workbook.\n", "workbook.wrong-type"),
        ("table.xlsx", "cluster;score\nLövsjö;4\n".encode(), "workbook.wrong-type"),
        ("old.xls", OLE + bytes(600), "workbook.wrong-type"),
        ("old named new.xlsx", OLE + bytes(600), "workbook.wrong-type"),
        ("page.xlsx", b"<html><table><tr><td>1</td></tr></table></html>", "workbook.wrong-type"),
        ("half.xlsx", b"PK\x03\x04" + bytes(100), "workbook.damaged"),
    ],
)
def test_a_file_of_another_kind_is_refused(
    check: Callable[[Path], ImportCheck], tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert refusal(check, path).code == code


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("photos.xlsx", {"photo.jpg": b"..."}),
        ("binary.xlsb", {"[Content_Types].xml": b"<Types/>", "xl/workbook.bin": b"\x83\x01"}),
        ("binary.xlsx", {"[Content_Types].xml": b"<Types/>", "xl/workbook.bin": b"\x83\x01"}),
        ("open.ods", {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}),
        ("open.xlsx", {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}),
        ("letter.xlsx", {"word/document.xml": b"<w:document/>"}),
    ],
)
def test_an_archive_of_something_else_is_refused(
    check: Callable[[Path], ImportCheck], tmp_path: Path, name: str, parts: dict[str, bytes]
) -> None:
    assert refusal(check, archive(tmp_path / name, parts)).code == "workbook.wrong-type"


def test_a_folder_with_the_name_of_a_workbook_is_refused(
    check: Callable[[Path], ImportCheck], tmp_path: Path
) -> None:
    path = tmp_path / "folder.xlsx"
    path.mkdir()
    assert refusal(check, path).code == "import.not-assessments"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are of Unix")
def test_nobody_waits_for_a_pipe(check: Callable[[Path], ImportCheck], tmp_path: Path) -> None:
    path = tmp_path / "pipe.xlsx"
    os.mkfifo(path)
    assert refusal(check, path).code == "file.not-a-file"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="a device of Unix")
def test_a_device_is_not_read_to_its_end(
    check: Callable[[Path], ImportCheck], tmp_path: Path
) -> None:
    path = tmp_path / "zeros.xlsx"
    path.symlink_to("/dev/zero")
    assert refusal(check, path).code == "file.not-a-file"


def test_a_file_that_may_not_be_opened_is_said(
    check: Callable[[Path], ImportCheck], book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open

    def refuse(path: Path, mode: str = "r") -> IO[bytes]:
        if path == book:
            raise PermissionError(13, "Permission denied")
        return cast(IO[bytes], opened(path, mode))

    monkeypatch.setattr(Path, "open", refuse)
    error = refusal(check, book)
    assert (error.code, error.parameters["reason"]) == ("file.unreadable", "Permission denied")


def test_a_file_that_is_still_being_written_is_said(untouched: Services, book: Path) -> None:
    def more_comes(_done: int, _total: int, /) -> None:
        with book.open("ab") as stream:
            stream.write(bytes(100))

    with pytest.raises(UserError) as caught:
        untouched.importing.check(book, more_comes)
    assert caught.value.code == "file.changing"


# ---- Macros -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["one.xlsx", "one.xlsm"])
@pytest.mark.parametrize("part", ["xl/vbaProject.bin", "xl/macrosheets/sheet1.xml"])
def test_of_a_file_with_macros_only_the_cells_are_read(
    untouched: Services, book: Path, name: str, part: str
) -> None:
    path = book.rename(book.with_name(name))
    with zipfile.ZipFile(path, "a") as made:
        made.writestr(part, b"Sub Auto_Open()")
    check = untouched.importing.check(path)
    assert [entry.dossier for entry in check.assessments] == [one()]
    said = [repair_sentence(PlainTexts(), repair) for repair in check.repairs]
    assert any("never run" in words for words in said)


def test_a_file_without_macros_is_not_said_to_have_any(untouched: Services, book: Path) -> None:
    assert untouched.importing.check(book).repairs == ()


# ---- The archive ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "stray", ["../../outside.xml", "/outside.xml", "C:\\outside.xml", "xl/../../outside.xml"]
)
def test_nothing_is_ever_unpacked_beside_the_file(
    untouched: Services, book: Path, tmp_path: Path, stray: str
) -> None:
    with zipfile.ZipFile(book, "a") as made:
        made.writestr(stray, b"<x/>")
    check = untouched.importing.check(book)
    assert [entry.dossier for entry in check.assessments] == [one()]
    assert sorted(tmp_path.parent.rglob("outside.xml")) == []
    assert not Path("/outside.xml").exists()


def test_a_workbook_in_a_workbook_is_passed_over(untouched: Services, book: Path) -> None:
    inside = book.read_bytes()
    with zipfile.ZipFile(book, "a") as made:
        made.writestr("xl/embeddings/inside.xlsx", inside)
    assert [entry.dossier for entry in untouched.importing.check(book).assessments] == [one()]


def test_parts_that_are_all_the_same_one_unpack_no_further_than_is_read(
    check: Callable[[Path], ImportCheck], tmp_path: Path
) -> None:
    """A list may name one packed part a thousand times, each time to be unpacked."""
    path = archive(
        tmp_path / "overlapping.xlsx",
        {"xl/workbook.xml": b"<x/>", **{f"{n:04}": b"" for n in range(1500)}, "big": bytes(10**6)},
    )
    data = bytearray(path.read_bytes())
    entries = [at for at in range(len(data)) if data.startswith(b"PK\x01\x02", at)]
    last = entries[-1]
    for at in entries[1:-1]:
        for offset, size in ((10, 2), (16, 12), (42, 4)):
            data[at + offset : at + offset + size] = data[last + offset : last + offset + size]
    path.write_bytes(data)
    assert refusal(check, path).code in {"workbook.damaged", "workbook.too-big-inside"}


# ---- The XML ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "piece", [b'<c r="A1" t="s"><v>', b"<c ", b'<c r="A1" ', b"<row>", b"<is>", b"<x:c a>"]
)
@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml"])
def test_very_many_elements_that_never_end_are_not_searched_without_end(
    check: Callable[[Path], ImportCheck], book: Path, part: str, piece: bytes
) -> None:
    rewrite(book, lambda name, data: b"<x>" + piece * 300_000 if name == part else data)
    assert refused_or_whole(check, book)


@pytest.mark.parametrize("piece", [b"<si>", b"<x:si>", b"<si><t>", b"<si "])
def test_shared_texts_that_never_end_are_not_searched_without_end(
    check: Callable[[Path], ImportCheck], book: Path, piece: bytes
) -> None:
    with edited(book):
        pass  # saved by another program, which keeps texts in one place
    rewrite(book, lambda name, data: piece * 1_000_000 if name == "xl/sharedStrings.xml" else data)
    assert refused_or_whole(check, book)


def test_elements_in_one_another_without_end_are_no_crash(
    check: Callable[[Path], ImportCheck], book: Path
) -> None:
    deep = b"<x>" * 200_000 + b"</x>" * 200_000
    rewrite(
        book,
        lambda name, data: (
            data.replace(b"<sheetData>", deep + b"<sheetData>", 1) if name == ANSWERS else data
        ),
    )
    assert [entry.dossier for entry in check(book).assessments] == [one()]


def test_an_attribute_of_megabytes_is_no_crash(
    check: Callable[[Path], ImportCheck], book: Path
) -> None:
    rewrite(
        book,
        lambda name, data: (
            data.replace(b"<sheetData", b'<x a="' + b"y" * 9_000_000 + b'"/><sheetData', 1)
            if name == ANSWERS
            else data
        ),
    )
    assert [entry.dossier for entry in check(book).assessments] == [one()]


# ---- The cells --------------------------------------------------------------------------------


def test_a_cell_longer_than_excel_allows_comes_in_whole(services: Services, book: Path) -> None:
    held = answer_of(one(), "SE-S-01", "2.08").record
    long, place = "å" * 40_000, "a place to be written over"
    with edited(book) as sheets:
        sheets.set("answer.note", held.id, place)
    rewrite(book, lambda _name, data: data.replace(place.encode(), long.encode()))
    services.importing.apply(services.importing.check(book))
    with services.store.unit_of_work() as work:
        stored = work.get(Answer, held.id)
    assert stored is not None
    assert stored.record.note == long
    again = book.with_name("again.xlsx")
    ids = [entry.assessment.id for entry in services.library.entries()]
    services.exporting.export(ids, again, PlainTexts())  # verified: every letter is in it
