"""A file is known by what it holds, whatever it is called, and whoever saved it."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.opening.file_kind_finding import MARKS, FoundFileKinds, kind_of
from clusterdyn_desktop.services.file_kinds import FileKind
from tests.integration.exchange.editing import edited, rewrite
from tests.unit.exchange.samples import write_one


def marked(path: Path, mark: str) -> Path:
    """A workbook with a mark in the first cell of its last sheet, as Office would save it."""
    book = Workbook()
    book.worksheets[0].append(["Something else", "to read"])
    sheet = book.create_sheet("hidden")
    sheet.append([mark, 3])
    sheet.sheet_state = "veryHidden"
    book.save(path)
    return path


@pytest.mark.parametrize(("mark", "kind"), MARKS.items())
def test_a_mark_says_what_a_workbook_is(tmp_path: Path, mark: str, kind: FileKind) -> None:
    assert kind_of(marked(tmp_path / "named anyhow", mark)) is kind


def test_an_exchange_workbook_is_known_after_another_program_saved_it(tmp_path: Path) -> None:
    path = write_one(tmp_path / "one.xlsx")
    assert kind_of(path) is FileKind.EXCHANGE
    with edited(path) as sheets:  # its texts are shared ones then
        sheets.book.security.lockStructure = False
        sheets.book.worksheets[-1].title = "omdöpt"
    assert kind_of(path) is FileKind.EXCHANGE


def test_a_mark_anywhere_else_says_nothing(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["", "clusterdyn-exchange"])
    book.worksheets[0].append(["clusterdyn-exchange"])
    book.save(tmp_path / "other.xlsx")
    assert kind_of(tmp_path / "other.xlsx") is FileKind.UNKNOWN


SUBMITTED = [
    ("KEY", "SubmissionDate", "instanceID", "q_1_01"),
    ("start", "q_1_01", "_id", "_uuid", "_submission_time"),
]


@pytest.mark.parametrize("columns", SUBMITTED)
@pytest.mark.parametrize("mark", [",", ";"])
def test_tables_from_phones_are_known_by_their_columns(
    tmp_path: Path, columns: Sequence[str], mark: str
) -> None:
    path = tmp_path / "export.csv"
    path.write_text(f"{mark.join(columns)}\n1{mark}2\n", encoding="utf-8-sig")
    assert kind_of(path) is FileKind.SUBMISSIONS
    book = Workbook()
    book.worksheets[0].append(list(columns))
    book.save(tmp_path / "export.xlsx")
    assert kind_of(tmp_path / "export.xlsx") is FileKind.SUBMISSIONS


@pytest.mark.parametrize(
    "held", [b"", b"hello", b"PK\x03\x04", b"a,b,c\n1,2,3\n", b"%PDF-1.7", bytes(5_000)]
)
def test_anything_else_is_unknown(tmp_path: Path, held: bytes) -> None:
    path = tmp_path / "any.xlsx"
    path.write_bytes(held)
    assert kind_of(path) is FileKind.UNKNOWN


def test_a_damaged_workbook_is_unknown_or_what_it_was(tmp_path: Path) -> None:
    path = write_one(tmp_path / "one.xlsx")
    held = path.read_bytes()
    for kept in range(1_000, len(held), 9_000):
        path.write_bytes(held[:kept])
        assert kind_of(path) is FileKind.UNKNOWN
    path.write_bytes(held)
    rewrite(path, lambda name, data: data.replace(b"<t", b"<") if "sheet" in name else data)
    assert kind_of(path) is FileKind.UNKNOWN


def test_a_folder_holds_tables(tmp_path: Path) -> None:
    assert FoundFileKinds().kind_of(tmp_path) is FileKind.TABLES


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        kind_of(tmp_path / "nowhere.xlsx")
    assert caught.value.code == "file.missing"
