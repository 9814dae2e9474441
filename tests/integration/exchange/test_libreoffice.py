"""Workbooks that a person edits and saves in LibreOffice, by the commands behind its menus.

They need LibreOffice and a Python that has its `uno`; without them they are skipped and say so.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from clusterdyn_desktop.domain.records import AnswerState, Record, Stamped
from clusterdyn_desktop.services.ports import Packing, WorkbookContent, WorkbookReading
from clusterdyn_desktop.services.progress import no_progress
from tests.integration.exchange.editing import Editor
from tests.unit.exchange.samples import (
    SITE,
    PrefixedTexts,
    answer_of,
    instrument,
    one,
    read,
    workbooks,
    write_one,
)

XLSX = "Calc MS Excel 2007 XML"
ODS = "calc8"
SCRIPT = Path(__file__).with_name("office_script.py")
ANSWER = answer_of(one(), "SE-S-01", "2.08").record
SECONDS = 300


@cache
def office_python() -> str:
    """Return a Python that can talk to LibreOffice, empty where there is none."""
    if shutil.which("soffice") is None:
        return ""
    candidates = [sys.executable, "/usr/bin/python3", "/opt/libreoffice/program/python"]
    for python in filter(shutil.which, candidates):
        tried = subprocess.run([python, "-c", "import uno"], capture_output=True, check=False)
        if tried.returncode == 0:
            return python
    return ""


pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(not office_python(), reason="no LibreOffice with Python (uno) here"),
]


def job(path: Path, steps: Sequence[Sequence[Any]], target: Path, **more: str) -> dict[str, Any]:
    return {"open": str(path), "steps": steps, "save": [[str(target), XLSX]], **more}


def by_hand(folder: Path, *jobs: dict[str, Any]) -> list[Any]:
    """Let LibreOffice do what a person would; return what each step came to."""
    jobs_file = folder / "jobs.json"
    jobs_file.write_text(json.dumps(jobs), encoding="utf-8")
    done = subprocess.run(
        [office_python(), str(SCRIPT), f"clusterdyn-{folder.name}", str(jobs_file)],
        capture_output=True,
        check=True,
        timeout=SECONDS,
    )
    return list(json.loads(done.stdout.decode("utf-8").splitlines()[-1]))


def held(reading: WorkbookReading) -> dict[str, Stamped[Record]]:
    return {each.record.id: each for each in reading.dossiers[0].stamped()}


def cell_of(path: Path, key: str, record_id: str) -> str:
    from openpyxl import load_workbook

    return str(Editor(load_workbook(path)).cell(key, record_id).coordinate)


@pytest.mark.parametrize("language", ["en", "sv"])
def test_saving_again_changes_nothing(tmp_path: Path, language: str) -> None:
    """As a workbook, and by way of LibreOffice's own format."""
    path = write_one(tmp_path / "one.xlsx", language)
    again, open_document, back = (tmp_path / name for name in ("a.xlsx", "b.ods", "c.xlsx"))
    to_ods = {"open": str(path), "steps": [], "save": [[str(open_document), ODS]]}
    by_hand(tmp_path, job(path, [], again), to_ods, job(open_document, [], back))
    for saved in (again, back):
        reading = read(saved)
        assert reading.dossiers == (one(),), saved.name
        assert reading.problems == ()
        assert reading.repairs == ()


def test_what_is_typed_is_an_edit_and_headings_stay(tmp_path: Path) -> None:
    path, target = write_one(tmp_path / "one.xlsx"), tmp_path / "typed.xlsx"
    place = {key: cell_of(path, f"answer.{key}", ANSWER.id) for key in ("score", "note", "flag")}
    free = 3 + len(one().answers)
    (came_to,) = by_hand(
        tmp_path,
        job(
            path,
            [
                ["enter", "Answers", place["score"], "1"],
                ["enter", "Answers", place["note"], "Så sa han; “precis så” – på mässan"],
                ["enter", "Answers", place["flag"], "=1+1"],
                ["enter", "Answers", "H2", "Något annat"],
                ["enter", "Answers", "A1", "borta"],
                ["enter", "Answers", f"C{free}", "SE-K-01"],
                ["enter", "Answers", f"F{free}", "2.01"],
                ["enter", "Answers", f"I{free}", "4"],
                ["rename", "Answers", "Svaren"],
                ["protection", "Answers"],
                ["validation", "Answers", "H4"],
            ],
            target,
        ),
    )
    assert came_to[3] == "State"
    assert came_to[4] == "answer.id"
    assert "Svaren" not in came_to[8]
    assert came_to[9] == [True, {"A1": True, "A2": True, "A3": False, "H3": False, "M400": False}]
    assert came_to[10][0] == "LIST"
    reading = read(target)
    assert reading.problems == ()
    answer: Any = held(reading)[ANSWER.id].record
    assert (answer.state, answer.score) == (AnswerState.SCORED, 1)
    assert answer.note == "Så sa han; “precis så” – på mässan"
    assert answer.flag == "=1+1"
    added: Any = reading.dossiers[0].answers[-1].record
    assert (added.question_id, added.score) == ("2.01", 4)
    assert {repair.code for repair in reading.repairs} <= {
        "workbook.state-filled",
        "workbook.number-as-text",
    }


def test_sorting_and_blank_and_deleted_rows(tmp_path: Path) -> None:
    path, target = write_one(tmp_path / "one.xlsx"), tmp_path / "sorted.xlsx"
    last = 2 + len(one().answers)
    by_hand(
        tmp_path,
        job(
            path,
            [
                ["sort", "Answers", f"A2:P{last}", 9],
                ["rows", "Answers", "H6", "InsertRows"],
                ["rows", "Interviews", "C3", "InsertRows"],
                ["rows", "Actions", "C3", "DeleteRows"],
            ],
            target,
        ),
    )
    reading = read(target)
    assert reading.problems == ()
    assert {repair.code for repair in reading.repairs} == {
        "workbook.blank-rows",
        "workbook.rows-missing",
    }
    expected = {each.record.id: each for each in one().stamped()}
    expected.pop(one().actions[0].record.id)
    assert held(reading) == expected


def test_sorting_only_what_can_be_seen(tmp_path: Path) -> None:
    path, target = write_one(tmp_path / "one.xlsx"), tmp_path / "visible.xlsx"
    last = 2 + len(one().answers)
    by_hand(tmp_path, job(path, [["sort", "Answers", f"C2:P{last}", 13]], target))
    reading = read(target)
    assert reading.problems == ()
    assert [repair.code for repair in reading.repairs] == ["workbook.row-rejoined"]
    assert reading.dossiers == (one(),)


def test_with_protection_taken_off_columns_and_sheets_move(tmp_path: Path) -> None:
    path, target = write_one(tmp_path / "one.xlsx"), tmp_path / "free.xlsx"
    (came_to,) = by_hand(
        tmp_path,
        job(
            path,
            [
                ["unprotect", "Answers"],
                ["move_column", "Answers", "M", 2],
                ["rename", "Answers", "Svaren från Karlstad"],
                ["rows", "Svaren från Karlstad", "Q5", "InsertColumns"],
                ["merge", "Svaren från Karlstad", "N10:N11"],
            ],
            target,
        ),
    )
    assert "Svaren från Karlstad" in came_to[2]
    reading = read(target)
    assert {repair.code for repair in reading.repairs} == {
        "workbook.sheet-renamed",
        "workbook.columns-moved",
    }
    assert {each.code for each in reading.problems} <= {"workbook.cell-merged"}
    assert len(held(reading)) == len(list(one().stamped()))


def test_libreoffice_opens_a_workbook_with_a_password(tmp_path: Path) -> None:
    path, target = tmp_path / "ours.xlsx", tmp_path / "theirs.xlsx"
    word = "Så hemligt – 密码"
    workbooks().write(
        iter([WorkbookContent(one(), instrument())]),
        1,
        path,
        texts=PrefixedTexts("en"),
        site=SITE,
        progress=no_progress,
        packing=Packing(password=word),
    )
    steps = [["enter", "Answers", "M4", "Skrivet bakom lås"]]
    by_hand(tmp_path, job(path, steps, target, password=word))
    reading = read(target)
    assert reading.problems == ()
    assert "Skrivet bakom lås" in {each.record.note for each in reading.dossiers[0].answers}
