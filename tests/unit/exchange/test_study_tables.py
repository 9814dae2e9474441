"""Studies as CSV tables: what is wrong is named by file, line and column, all of it at once."""

import csv
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.tables.study_columns import OPTIONAL
from clusterdyn_desktop.exchange.tables.study_tables import CsvStudyTables
from tests.unit.exchange.samples import SAMPLE, instrument


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the example study with its first assessment only."""
    study = tmp_path / "study"
    study.mkdir()
    kept = {"A-GB-1"}
    interviews = {
        row["interview_id"]
        for row in rows(SAMPLE / "interviews.csv")
        if row["assessment_id"] in kept
    }
    for path in SAMPLE.glob("*.csv"):
        held = [
            row
            for row in rows(path)
            if row.get("assessment_id", "A-GB-1") in kept
            and (path.name != "answers.csv" or row["interview_id"] in interviews)
        ]
        save(study / path.name, held)
    return study


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def save(path: Path, held: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(held[0]))
        writer.writeheader()
        writer.writerows(held)


def refusal(folder: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        CsvStudyTables().read(folder, instrument())
    return caught.value


def test_a_study_is_read(folder: Path) -> None:
    (dossier,) = CsvStudyTables().read(folder, instrument())
    assert dossier.cluster.record.name == "Carrowdale Tangle Ring"
    assert dossier.assessment.record.team == ("RM", "HT")
    assert [held.record.sequence for held in dossier.actions] == [1, 2, 3, 4]


@pytest.mark.parametrize("file", sorted(OPTIONAL))
def test_tables_of_extras_may_be_missing(folder: Path, file: str) -> None:
    (folder / file).unlink()
    assert CsvStudyTables().read(folder, instrument())


@pytest.mark.parametrize(
    "file", ["clusters.csv", "assessments.csv", "interviews.csv", "answers.csv"]
)
def test_the_other_tables_must_be_there(folder: Path, file: str) -> None:
    (folder / file).unlink()
    error = refusal(folder)
    assert error.code == "file.missing"
    assert error.parameters["file"] == str(folder / file)


@pytest.mark.parametrize(
    ("file", "column", "value", "code"),
    [
        ("clusters.csv", "name", "", "missing-value"),
        ("clusters.csv", "country", "Scotland", "not-a-country"),
        ("clusters.csv", "founded_year", "MMXI", "not-a-whole-number"),
        ("clusters.csv", "founded_year", "12011", "out-of-range"),
        ("assessments.csv", "cluster_id", "C-XX", "unknown-id"),
        ("assessments.csv", "round", "", "missing-value"),
        ("assessments.csv", "round", "0", "out-of-range"),
        ("assessments.csv", "period_start", "6.10.2025", "not-a-date"),
        ("assessments.csv", "period_start", "20251006", "not-a-date"),
        ("interviews.csv", "assessment_id", "A-XX", "unknown-id"),
        ("interviews.csv", "role", "X", "unknown-id"),
        ("interviews.csv", "respondent_label", "", "missing-value"),
        ("interviews.csv", "size_class", "huge", "not-one-of"),
        ("interviews.csv", "mode", "by post", "not-one-of"),
        ("interviews.csv", "date", "2025-02-30", "not-a-date"),
        ("interviews.csv", "duration_min", "-5", "out-of-range"),
        ("interviews.csv", "consent_quote", "Yes", "not-one-of"),
        ("answers.csv", "interview_id", "I-XX", "unknown-id"),
        ("answers.csv", "question_id", "9.99", "unknown-id"),
        ("answers.csv", "state", "guessed", "not-one-of"),
        ("answers.csv", "state", "", "missing-value"),
        ("answers.csv", "score", "6", "out-of-range"),
        ("answers.csv", "score", "3.0", "not-a-whole-number"),
        ("answers.csv", "score", "", "missing-value"),
        ("answers.csv", "state", "refused", "score-unwanted"),
        ("answers.csv", "evidence", "5", "out-of-range"),
        ("answers.csv", "certainty", "sure", "not-one-of"),
        ("answers.csv", "quote_ok", "maybe", "not-one-of"),
        ("agreed.csv", "agreed_score", "", "missing-value"),
        ("agreed.csv", "agreed_score", "0", "out-of-range"),
        ("agreed.csv", "decided_on", "soon", "not-a-date"),
        ("indicators.csv", "indicator", "", "missing-value"),
        ("indicators.csv", "year", "", "missing-value"),
        ("indicators.csv", "value", "1,5", "not-a-number"),
        ("indicators.csv", "value", "nan", "not-a-number"),
        ("actions.csv", "variable", "NIX", "unknown-id"),
        ("actions.csv", "action", "", "missing-value"),
        ("actions.csv", "status", "waiting", "not-one-of"),
        ("case_stories.csv", "title", " ", "missing-value"),
    ],
)
def test_a_wrong_value_is_named_by_its_place(
    folder: Path, file: str, column: str, value: str, code: str
) -> None:
    held = rows(folder / file)
    held[0][column] = value
    save(folder / file, held)
    error = refusal(folder)
    assert error.code == f"table.{code}"
    at = "score" if code == "score-unwanted" else column
    assert error.parameters["file"] == file
    assert (error.parameters["line"], error.parameters["column"]) == (2, at)
    assert error.parameters.get("found", value) in {value, held[0].get("score")}


@pytest.mark.parametrize(
    ("file", "column", "changed"),
    [
        ("clusters.csv", "cluster_id", "region"),
        ("assessments.csv", "assessment_id", "label"),
        ("interviews.csv", "interview_id", "respondent_label"),
        ("interviews.csv", "respondent_label", "interview_id"),
        ("answers.csv", "question_id", "note"),
        ("agreed.csv", "question_id", "reason"),
        ("indicators.csv", "year", "value"),
    ],
)
def test_a_key_stands_once(folder: Path, file: str, column: str, changed: str) -> None:
    held = rows(folder / file)
    held.append({**held[0], changed: "12"})
    save(folder / file, held)
    error = refusal(folder)
    first = error.problems[0] if error.problems else error
    assert first.code == "table.duplicate-key"
    assert first.parameters["column"] == column
    assert first.parameters["first"] == 2


def test_a_quote_needs_the_respondents_consent(folder: Path) -> None:
    unwilling = next(
        row["interview_id"]
        for row in rows(folder / "interviews.csv")
        if row["consent_quote"] == "no"
    )
    held = rows(folder / "answers.csv")
    row = next(row for row in held if row["interview_id"] == unwilling)
    row["quote"], row["quote_ok"] = "Never say so.", "yes"
    save(folder / "answers.csv", held)
    assert refusal(folder).code == "table.quote-without-consent"


def test_all_problems_of_a_file_are_told_at_once(folder: Path) -> None:
    held = rows(folder / "answers.csv")
    for row in held[:150]:
        row["certainty"] = "sure"
    save(folder / "answers.csv", held)
    error = refusal(folder)
    assert error.code == "table.problems"
    assert error.parameters["count"] == 150
    assert len(error.problems) == 100
    assert [problem.parameters["line"] for problem in error.problems[:3]] == [2, 3, 4]


def test_lines_are_counted_as_an_editor_counts_them(folder: Path) -> None:
    held = rows(folder / "answers.csv")
    held[0]["note"] = "one\ntwo\r\nthree"
    held[1]["certainty"] = "sure"
    save(folder / "answers.csv", held)
    assert refusal(folder).parameters["line"] == 5


def rewrite(path: Path, change: Callable[[str], str]) -> None:
    text = path.read_bytes().decode("utf-8")
    path.write_bytes(change(text).encode("utf-8"))


@pytest.mark.parametrize(
    ("change", "code", "column"),
    [
        (lambda text: text.replace("certainty", "sureness", 1), "table.problems", None),
        (lambda text: text.replace(",certainty", "", 1), "table.missing-column", "certainty"),
        (lambda text: text.replace(",note", ",note,remark", 1), "table.unknown-column", "remark"),
        (lambda text: text.replace(",note", ",note,note", 1), "table.duplicate-column", "note"),
        (lambda _text: "\r\n", "table.problems", None),
    ],
    ids=["renamed", "gone", "added", "doubled", "no header"],
)
def test_wrong_columns_are_named(
    folder: Path, change: Callable[[str], str], code: str, column: str | None
) -> None:
    rewrite(folder / "answers.csv", change)
    error = refusal(folder)
    assert error.code == code
    if column:
        assert error.parameters["column"] == column
        assert error.parameters["line"] == 1


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda text: text.replace("scored,3", 'scored,"3', 1), "table.broken-quotes"),
        (lambda text: text.rstrip() + ',"cut', "table.broken-quotes"),
        (lambda text: text.replace("scored,3", "scored,3,", 1), "table.field-count"),
        (lambda text: text + "I-GB-1-01,1.02\r\n", "table.field-count"),
        (
            lambda text: text.replace("scored,3", f'scored,"{"x" * 140_000}"', 1),
            "table.field-too-long",
        ),
    ],
    ids=["opened", "cut", "too many", "too few", "endless"],
)
def test_broken_lines_are_named(folder: Path, change: Callable[[str], str], code: str) -> None:
    rewrite(folder / "answers.csv", change)
    error = refusal(folder)
    first = error.problems[0] if error.problems else error
    assert first.code == code
    assert first.parameters["file"] == "answers.csv"


def test_another_encoding_is_named_by_its_place(folder: Path) -> None:
    path = folder / "clusters.csv"
    text = path.read_bytes().decode("utf-8").replace("Carrowdale", "Kårrowdale", 1)
    path.write_bytes(text.encode("latin-1"))
    error = refusal(folder)
    assert error.code == "file.not-utf8"
    assert (error.parameters["line"], error.parameters["column"]) == (2, 7)


def test_a_byte_order_mark_and_blank_lines_do_no_harm(folder: Path) -> None:
    rewrite(folder / "clusters.csv", lambda text: "\ufeff" + text + "\r\n\r\n")
    assert CsvStudyTables().read(folder, instrument())


def test_an_empty_file_and_an_empty_folder_are_said(folder: Path, tmp_path: Path) -> None:
    (folder / "answers.csv").write_bytes(b"")
    assert refusal(folder).code == "file.empty"
    shutil.rmtree(folder)
    assert refusal(folder).code == "file.missing"
    assert refusal(tmp_path).parameters["file"] == str(tmp_path / "clusters.csv")
