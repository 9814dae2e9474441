"""An export is there, whole and verified, or it is not there at all."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.workbooks import reading as workbook_reading
from clusterdyn_desktop.exchange.workbooks import verification
from clusterdyn_desktop.exchange.workbooks.verification import verify
from clusterdyn_desktop.services.ports import WorkbookReading
from clusterdyn_desktop.services.progress import Cancelled
from tests.unit.exchange.samples import MOMENT, one, read, study, write


def left_behind(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_that_does_not_hold_what_was_written_is_not_delivered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "one.xlsx"
    target.write_text("what was there before")
    reading = workbook_reading.read_checked

    def forgetful(*arguments: object) -> WorkbookReading:
        found = reading(*arguments)  # type: ignore[arg-type]
        return replace(found, dossiers=(_without_a_note(found.dossiers[0]),))

    monkeypatch.setattr(verification, "read_checked", forgetful)
    with pytest.raises(UserError) as caught:
        write([one()], target)
    assert caught.value.code == "workbook.verification-failed"
    assert caught.value.parameters["assessment"] == one().assessment.record.label
    assert caught.value.parameters["expected"] == caught.value.parameters["found"] + 1  # type: ignore[operator]
    assert target.read_text() == "what was there before"
    assert left_behind(tmp_path) == ["one.xlsx"]


def _without_a_note(dossier: Dossier) -> Dossier:
    place, noted = next(
        (place, held) for place, held in enumerate(dossier.answers) if held.record.note
    )
    bare = replace(noted, record=replace(noted.record, note=""))
    answers = (*dossier.answers[:place], bare, *dossier.answers[place + 1 :])
    return replace(dossier, answers=answers)


@pytest.mark.parametrize("changed", ["note", "vector", "tombstone", "count", "dossier"])
def test_every_difference_is_found(changed: str) -> None:
    dossier = one()
    last = dossier.answers[-1]
    answers = {
        "note": (*dossier.answers[:-1], replace(last, record=replace(last.record, note="!"))),
        "vector": (*dossier.answers[:-1], replace(last, vectors={})),
        "tombstone": (*dossier.answers[:-1], replace(last, deleted=True)),
        "count": dossier.answers[:-1],
        "dossier": dossier.answers,
    }[changed]
    found = () if changed == "dossier" else (replace(dossier, answers=answers),)
    verify(Path("one.xlsx"), [dossier], (dossier,))
    with pytest.raises(UserError) as caught:
        verify(Path("one.xlsx"), [dossier], found)
    assert caught.value.code == "workbook.verification-failed"


@pytest.mark.parametrize("step", [0, 400, 700, 900])
def test_a_cancelled_export_leaves_nothing(tmp_path: Path, step: int) -> None:
    def until(done: int, _total: int, /) -> None:
        if done >= step:
            raise Cancelled

    with pytest.raises(Cancelled):
        write(study()[:3], tmp_path / "three.xlsx", progress=until)
    assert left_behind(tmp_path) == []


def test_progress_only_moves_forward_and_arrives(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    write(
        study()[:3],
        tmp_path / "three.xlsx",
        progress=lambda done, total: seen.append((done, total)),
    )
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        write([one()], tmp_path / "nowhere" / "one.xlsx")
    assert caught.value.code == "file.not-writable"
    assert caught.value.parameters["file"] == str(tmp_path / "nowhere" / "one.xlsx")


def test_only_xlsx_is_written(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        write([one()], tmp_path / "one.ods")
    assert caught.value.code == "workbook.not-named-xlsx"


def test_an_assessment_is_written_once(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        write([one(), one()], tmp_path / "twice.xlsx")
    assert caught.value.code == "workbook.assessment-twice"
    assert left_behind(tmp_path) == []


def test_the_same_contents_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = (write([one()], tmp_path / f"{name}.xlsx") for name in "ab")
    assert first.read_bytes() == second.read_bytes()
    assert read(first).written_at == MOMENT


def test_a_person_finds_their_way(tmp_path: Path) -> None:
    book = load_workbook(write([one()], tmp_path / "one.xlsx", "sv"))
    visible = [sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"]
    assert visible == [
        "sv Read me",
        "sv Clusters",
        "sv Assessments",
        "sv Interviews",
        "sv Answers",
        "sv Jottings",
        "sv Attachments",
        "sv Agreed values",
        "sv Indicators",
        "sv Actions",
        "sv Case stories",
    ]
    hidden = {sheet.title for sheet in book.worksheets if sheet.sheet_state == "veryHidden"}
    assert hidden == {"clusterdyn", "clusterdyn-lists"}
    assert book.security.lockStructure
    answers = book["sv Answers"]
    assert answers.freeze_panes == "G3"
    assert answers.row_dimensions[1].hidden
    assert answers.column_dimensions["A"].hidden
    assert answers.auto_filter.ref == f"A2:P{answers.max_row}"
    assert answers.print_title_rows == "$2:$2"
    assert [cell.value for cell in answers[2]][6:9] == ["sv Question", "sv State", "sv Score"]
    listed = {
        str(check.sqref).split(":", maxsplit=1)[0]
        for check in answers.data_validations.dataValidation
    }
    last = answers.max_row
    named = {f"{letter}{row}" for letter in "BCF" for row in (3, last + 1)}
    assert listed == {"H3", "I3", "K3", "L3", "O3"} | named


def test_text_stays_text_and_dates_are_dates(tmp_path: Path) -> None:
    place, held = next(iter(enumerate(one().answers)))
    told = replace(held, record=replace(held.record, note="=1+1", flag="+46"))
    dossier = replace(one(), answers=(told, *one().answers[place + 1 :]))
    book = load_workbook(write([dossier], tmp_path / "one.xlsx"))
    row = book["Answers"][3]
    note = next(cell for cell in row if cell.value == "=1+1")
    assert note.data_type == "s"
    assert note.number_format == "@"
    held_on = next(cell for cell in book["Interviews"][3] if getattr(cell, "is_date", False))
    assert held_on.number_format == "yyyy-mm-dd"
