"""The command line as offices and checks use it: answers, exit codes, one sentence on errors."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import RESOURCES
from tests.integration.command_line.conftest import Clusterdyn


def test_the_example_is_loaded_once(clusterdyn: Clusterdyn) -> None:
    first, second = clusterdyn("sample"), clusterdyn("sample")
    assert first.code == second.code == 0
    assert "2828 answers" in first.out
    assert "nothing changed" in second.out


def test_list_gives_what_the_contract_names(clusterdyn: Clusterdyn) -> None:
    clusterdyn("sample")
    entries = json.loads(clusterdyn("list", "--json").out)
    assert len(entries) == 11
    for entry in entries:
        assert {
            "id",
            "cluster",
            "country",
            "round",
            "label",
            "instrument",
            "interviews",
            "answers",
            "established",
        } <= set(entry)
    assert "A-SE-3" in clusterdyn("list").out


def test_results_are_the_contract(clusterdyn: Clusterdyn) -> None:
    clusterdyn("sample")
    found = json.loads(clusterdyn("results", "A-US-1", "--json").out)
    assert set(found) == {
        "assessment",
        "instrument",
        "interviews",
        "position",
        "stages",
        "loops",
        "variables",
        "questions",
    }
    assert found["position"]["established"] == 3
    assert found["position"]["single_voice"] == ["US-C-01"]
    assert found["interviews"]["total"] == 12
    assert sum(found["interviews"]["by_role"].values()) == 12
    assert found["loops"]["B2"]["type"] == "B"
    assert found["variables"]["ATT"]["by_voice"].keys() == {
        "companies",
        "organisation",
        "institutions",
        "outside",
    }
    assert len(found["questions"]) == 52


def test_results_in_words_follow_the_language(clusterdyn: Clusterdyn) -> None:
    clusterdyn("sample")
    assert "Stages 1, 2 and 3 are working." in clusterdyn("results", "A-SE-3").out
    swedish = clusterdyn("--language", "sv", "results", "A-SE-3").out
    assert "Stages" not in swedish
    assert "1, 2 och 3" in swedish


def test_export_and_import_into_an_empty_store(clusterdyn: Clusterdyn, tmp_path: Path) -> None:
    clusterdyn("sample")
    path = tmp_path / "out.xlsx"
    assert "read back and compared" in clusterdyn("export", "--all", "--out", path).out
    other = tmp_path / "other.sqlite"
    dry = clusterdyn("--store", other, "import", path, "--dry-run")
    assert dry.code == 0
    assert json.loads(clusterdyn("--store", other, "list", "--json").out) == []
    assert clusterdyn("--store", other, "import", path).code == 0
    ours = json.loads(clusterdyn("list", "--json").out)
    assert json.loads(clusterdyn("--store", other, "list", "--json").out) == ours


def test_an_import_that_would_conflict_ends_with_four_and_changes_nothing(
    clusterdyn: Clusterdyn, tmp_path: Path
) -> None:
    clusterdyn("sample")
    path = tmp_path / "out.xlsx"
    clusterdyn("export", "A-SE-3", "--out", path)
    other = tmp_path / "tables"
    shutil.copytree(RESOURCES / "sample", other)
    answers = (other / "answers.csv").read_bytes()
    row = next(line for line in answers.split(b"\r\n") if line.startswith(b"I-SE-3-01,"))
    changed = answers.replace(row, row.replace(b",scored,5,", b",scored,4,"))
    assert changed != answers
    (other / "answers.csv").write_bytes(changed)
    store = tmp_path / "changed.sqlite"
    assert clusterdyn("--store", store, "import-tables", other).code == 0
    ran = clusterdyn("--store", store, "import", path)
    assert ran.code == 4
    assert len(ran.err.strip().splitlines()) == 1


def test_a_report_is_written_in_the_language_asked_for(
    clusterdyn: Clusterdyn, tmp_path: Path
) -> None:
    clusterdyn("sample")
    path = tmp_path / "report.pdf"
    ran = clusterdyn("--language", "sv", "report", "A-GB-1", "--out", path)
    assert ran.code == 0
    assert path.read_bytes().startswith(b"%PDF-")


def _truncated(folder: Path) -> Path:
    path = folder / "truncated.xlsx"
    path.write_bytes(b"PK\x03\x04 and then nothing")
    return path


def _empty(folder: Path) -> Path:
    path = folder / "empty.xlsx"
    path.write_bytes(b"")
    return path


def _foreign(folder: Path) -> Path:
    from openpyxl import Workbook

    path = folder / "foreign.xlsx"
    workbook = Workbook()
    assert workbook.active is not None
    workbook.active["A1"] = "somebody else's list"
    workbook.save(path)
    return path


def _renamed(folder: Path) -> Path:
    path = folder / "renamed.xlsx"
    path.write_text("this is a text file", encoding="utf-8")
    return path


def _missing(folder: Path) -> Path:
    return folder / "missing.xlsx"


@pytest.mark.parametrize("make", [_truncated, _empty, _foreign, _renamed, _missing])
def test_a_workbook_that_is_none_gets_one_sentence_and_changes_nothing(
    clusterdyn: Clusterdyn, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    path = make(tmp_path)
    ran = clusterdyn("import", path)
    assert ran.code == 3
    assert len(ran.err.strip().splitlines()) == 1
    assert path.name in ran.err
    assert "Traceback" not in ran.err
    assert json.loads(clusterdyn("list", "--json").out) == []


def test_a_table_with_a_wrong_column_names_file_line_and_column(
    clusterdyn: Clusterdyn, tmp_path: Path
) -> None:
    folder = tmp_path / "tables"
    shutil.copytree(RESOURCES / "sample", folder)
    answers = folder / "answers.csv"
    answers.write_bytes(answers.read_bytes().replace(b"question_id", b"question", 1))
    ran = clusterdyn("import-tables", folder)
    assert ran.code == 3
    assert "answers.csv" in ran.err
    assert "question_id" in ran.err
    assert json.loads(clusterdyn("list", "--json").out) == []


def test_a_score_that_is_none_names_its_line(clusterdyn: Clusterdyn, tmp_path: Path) -> None:
    folder = tmp_path / "tables"
    shutil.copytree(RESOURCES / "sample", folder)
    answers = folder / "answers.csv"
    answers.write_bytes(answers.read_bytes().replace(b"1.01,scored,3", b"1.01,scored,9", 1))
    ran = clusterdyn("import-tables", folder)
    assert ran.code == 3
    assert "2" in ran.err
    assert "9" in ran.err


@pytest.mark.parametrize("content", [b"", b"not a database at all, just text" * 40])
def test_a_store_that_is_none_gets_one_sentence(
    clusterdyn: Clusterdyn, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "odd.sqlite"
    path.write_bytes(content)
    ran = clusterdyn("--store", path, "list")
    if content:
        assert ran.code == 3
        assert path.name in ran.err
        assert path.read_bytes() == content
    else:  # SQLite takes an empty file for a new database, and so do we
        assert ran.code in {0, 3}


def test_a_store_from_a_newer_program_is_refused_and_left_alone(
    clusterdyn: Clusterdyn, tmp_path: Path
) -> None:
    path = tmp_path / "newer.sqlite"
    clusterdyn("--store", path, "list")
    connection = sqlite3.connect(path)
    connection.execute("UPDATE alembic_version SET version_num = '9999_future'")
    connection.commit()
    connection.close()
    ran = clusterdyn("--store", path, "list")
    assert ran.code == 3
    assert "newer" in ran.err


def test_an_unknown_assessment_language_and_command_are_said(clusterdyn: Clusterdyn) -> None:
    assert clusterdyn("results", "nothing").code == 3
    assert clusterdyn("--language", "tlh", "list").code == 3
    assert clusterdyn("no-such-command").code == 2


def test_a_reader_that_has_enough_is_no_bug(clusterdyn: Clusterdyn, home: Path) -> None:
    clusterdyn("sample")
    ear, mouth = os.pipe()
    os.close(ear)

    ran = subprocess.run(
        [sys.executable, "-m", "clusterdyn_desktop", "list"],
        stdout=mouth,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(mouth)

    assert (ran.returncode, ran.stderr) == (0, b"")
    assert not list(home.rglob("crash-*.txt"))
