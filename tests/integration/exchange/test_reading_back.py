"""A large workbook is proved as a small one is, though never more than a stretch of it is held."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Stamped
from clusterdyn_desktop.exchange.workbooks import exchange_workbooks as workbook
from clusterdyn_desktop.exchange.workbooks import reading as workbook_reading
from clusterdyn_desktop.exchange.workbooks import reading_back, verification
from clusterdyn_desktop.exchange.workbooks.reading_back import ROWS_AT_ONCE, Borders
from clusterdyn_desktop.services.ports import WorkbookReading
from tests.unit.exchange.samples import read, study, write

Change = Callable[[bytes], bytes]


@pytest.fixture(autouse=True)
def _one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_back, "ROWS_AT_ONCE", 1)


def few() -> list[Dossier]:
    """Four assessments with two interviews each; the first three are of one cluster."""
    rounds = sorted(study(), key=lambda each: each.cluster.record.name)
    of_one = [each for each in rounds if each.cluster == study()[5].cluster]
    return [_with_two_interviews(each) for each in (*of_one[:3], study()[0])]


def _with_two_interviews(dossier: Dossier) -> Dossier:
    kept = {held.record.id for held in dossier.interviews[:2]}
    answers = tuple(held for held in dossier.answers if held.record.interview_id in kept)
    return replace(dossier, interviews=dossier.interviews[:2], answers=answers)


def with_notes(dossier: Dossier, note: str) -> Dossier:
    """Return a dossier with the same note at every answer."""
    answers = tuple(
        Stamped(replace(held.record, note=note), held.vectors) for held in dossier.answers
    )
    return replace(dossier, answers=answers)


@pytest.fixture
def read_at_once(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[Dossier]]:
    """The dossiers that verification read, as they came out of each stretch."""
    seen: list[Sequence[Dossier]] = []
    reading = workbook_reading.read_checked

    def noting(*arguments: object) -> WorkbookReading:
        found = reading(*arguments)  # type: ignore[arg-type]
        seen.append(found.dossiers)
        return found

    monkeypatch.setattr(verification, "read_checked", noting)
    return seen


def test_each_stretch_holds_what_the_whole_file_holds(
    tmp_path: Path, read_at_once: list[Sequence[Dossier]]
) -> None:
    """Also where a cluster's row stands among those of another assessment."""
    path = write(few(), tmp_path / "four.xlsx")
    assert [len(found) for found in read_at_once] == [1, 1, 1, 1]
    assert tuple(dossier for (dossier,) in read_at_once) == read(path).dossiers == tuple(few())


def test_a_file_that_is_not_large_is_read_as_it_lies_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read_at_once: list[Sequence[Dossier]]
) -> None:
    monkeypatch.setattr(reading_back, "ROWS_AT_ONCE", ROWS_AT_ONCE)
    write(few(), tmp_path / "four.xlsx")
    assert [len(found) for found in read_at_once] == [4]


def test_a_note_that_reads_like_the_address_of_a_cell_stays_a_note(tmp_path: Path) -> None:
    """Rows are numbered anew by what stands in their addresses."""
    like = " ".join(f'{number}" s="1" <c r="G{number}"' for number in range(1, 400))
    dossiers = [with_notes(each, like) for each in few()]
    path = write(dossiers, tmp_path / "four.xlsx")
    assert read(path).dossiers == tuple(dossiers)


@given(st.lists(st.integers(0, 5_000), min_size=1, max_size=40))
def test_stretches_are_all_assessments_in_order_and_no_longer_than_they_must_be(
    rows: list[int],
) -> None:
    borders = Borders({"Answers": 2})
    last = 2
    for count in rows:
        last += count
        borders.ends.append([last])
    reading_back.ROWS_AT_ONCE = ROWS_AT_ONCE  # put back by the fixture
    stretches = list(borders.stretches())
    assert [place for stretch in stretches for place in stretch] == list(range(len(rows)))
    for stretch in stretches[:-1]:
        assert sum(rows[place] for place in stretch) >= ROWS_AT_ONCE
        assert sum(rows[place] for place in stretch[:-1]) < ROWS_AT_ONCE


# ---- what goes wrong between writing and reading back


def without_a_row(sheet: bytes) -> bytes:
    return re.sub(rb'<row r="9" .*?</row>', b"", sheet)


def with_rows_changed_about(sheet: bytes) -> bytes:
    return re.sub(rb'(<row r="9" .*?</row>)(<row r="10" .*?</row>)', rb"\2\1", sheet)


def with_a_row_more(sheet: bytes) -> bytes:
    return sheet.replace(b"</sheetData>", b'<row r="9999"></row></sheetData>')


def without_its_end(sheet: bytes) -> bytes:
    return sheet[: len(sheet) // 2]


def with_other_words(sheet: bytes) -> bytes:
    return sheet.replace(b"the", b"thy")


def with_another_count(sheet: bytes) -> bytes:
    return sheet.replace(b"<t>end</t></is></c>", b"<t>end</t></is></c><!-- -->").replace(
        b"<t>4</t></is></c>", b"<t>5</t></is></c>"
    )


@pytest.mark.parametrize(
    ("title", "change"),
    [
        ("Answers", without_a_row),
        ("Answers", with_rows_changed_about),
        ("Answers", with_a_row_more),
        ("Answers", without_its_end),
        ("Answers", with_other_words),
        ("Interviews", with_a_row_more),
        ("clusterdyn", with_a_row_more),
        ("clusterdyn", with_another_count),
        ("clusterdyn", without_its_end),
    ],
)
def test_whatever_is_not_as_it_was_written_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, title: str, change: Change
) -> None:
    finish = workbook._finish

    def and_damage(*arguments: object) -> None:
        finish(*arguments)  # type: ignore[arg-type]
        part = arguments[1]
        assert isinstance(part, Path)
        damage(part, title, change)

    monkeypatch.setattr(workbook, "_finish", and_damage)
    with pytest.raises(UserError) as caught:
        write(few(), tmp_path / "four.xlsx")
    assert caught.value.code in {"workbook.verification-failed", "workbook.damaged"}
    assert list(tmp_path.iterdir()) == []


def damage(path: Path, title: str, change: Change) -> None:
    """Change one sheet of a workbook; fails where the change changes nothing."""
    with ZipFile(path) as archive:
        member = reading_back._sheets_of(archive)[title]
        parts = {name: archive.read(name) for name in archive.namelist()}
    changed = change(parts[member])
    assert changed != parts[member]
    parts[member] = changed
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
