"""The table for statisticians: who is in it, that it counts up, and that it can be understood."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Answer, Interview
from clusterdyn_desktop.exchange.tables.long_table import CsvLongTables, safe_cell
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.progress import no_progress
from tests.unit.services.plain_texts import PlainTexts

Rows = list[dict[str, str]]


def table(folder: Path, name: str) -> Rows:
    """Read a table as any program does that knows UTF-8 with a byte-order mark."""
    with (folder / name).open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, strict=True))


def written(services: Services, folder: Path, *codes: str, with_notes: bool = False) -> Rows:
    ids = [services.library.find(code).id for code in codes]
    services.tables_out.write(ids, folder, PlainTexts(), with_notes=with_notes)
    return table(folder, "answers.csv")


def change(services: Services, label: str, consent_benchmark: bool | None = True) -> Interview:
    """Change an interview of the third Swedish round."""
    assessment = services.library.find("A-SE-3").id
    with services.store.unit_of_work() as work:
        found = (each.record for each in work.find(Interview, assessment))
        held = next(interview for interview in found if interview.label == label)
        changed = replace(held, consent_benchmark=consent_benchmark)
        work.put(changed)
        work.commit()
    return changed


def test_every_answer_of_those_who_agreed_is_one_row(example: Services, tmp_path: Path) -> None:
    rows = written(example, tmp_path, "A-SE-3")
    with example.store.unit_of_work() as work:
        assessment = example.library.find("A-SE-3").id
        agreed = [
            each.record
            for each in work.find(Interview, assessment)
            if each.record.consent_report and not each.record.consent_withdrawn_on
        ]
        wanted = {
            (interview.label, each.record.question_id, str(each.record.state))
            for interview in agreed
            for each in work.find(Answer, interview.id)
        }
    assert {(row["respondent"], row["question"], row["state"]) for row in rows} == wanted
    assert len(rows) == len(wanted)
    scored = [row for row in rows if row["state"] == "scored"]
    assert {row["score"] for row in scored} <= set("12345")
    assert {row["score"] for row in rows if row["state"] != "scored"} == {""}


def test_withdrawn_and_erased_interviews_are_in_no_table(example: Services, tmp_path: Path) -> None:
    interview = change(example, "SE-S-01")
    example.consenting.withdraw(interview.id)
    other = change(example, "SE-S-02")
    example.erasing.erase("interview", other.id)
    labels = {row["respondent"] for row in written(example, tmp_path, "A-SE-3")}
    assert labels
    assert not labels & {"SE-S-01", "SE-S-02"}


def test_a_table_of_several_clusters_takes_consent_to_comparison(
    example: Services, tmp_path: Path
) -> None:
    interview = change(example, "SE-S-01", consent_benchmark=False)
    alone = written(example, tmp_path / "one", "A-SE-3")
    assert interview.label in {row["respondent"] for row in alone}
    compared = written(example, tmp_path / "two", "A-SE-3", "A-GB-1")
    assert interview.label not in {row["respondent"] for row in compared}
    assert {row["cluster"] for row in compared} == {"C-SE", "C-GB"}


def test_free_text_is_only_there_when_it_is_asked_for(example: Services, tmp_path: Path) -> None:
    plain = written(example, tmp_path / "plain", "A-SE-3")
    assert not {"note", "quote", "flag", "agreed_reason"} & set(plain[0])
    told = written(example, tmp_path / "told", "A-SE-3", with_notes=True)
    assert any(row["note"] for row in told)


def test_a_quote_takes_consent_and_permission(example: Services, tmp_path: Path) -> None:
    interview = change(example, "SE-S-01")
    with example.store.unit_of_work() as work:
        first, second, *_ = (each.record for each in work.find(Answer, interview.id))
        work.put(replace(first, quote="We call each other first.", quote_permission=True))
        work.put(replace(second, quote="Not to be told.", quote_permission=None))
        work.put(replace(interview, consent_quote=True))
        work.commit()
    agreed = {row["quote"] for row in written(example, tmp_path, "A-SE-3", with_notes=True)}
    assert "We call each other first." in agreed
    assert "Not to be told." not in agreed
    with example.store.unit_of_work() as work:
        work.put(replace(interview, consent_quote=False))
        work.commit()
    without = {row["quote"] for row in written(example, tmp_path, "A-SE-3", with_notes=True)}
    assert "We call each other first." not in without


def test_the_dictionary_explains_every_column_and_every_code(
    example: Services, tmp_path: Path
) -> None:
    rows = written(example, tmp_path, "A-SE-3", with_notes=True)
    told = table(tmp_path, "dictionary.csv")
    columns = [row["column"] for row in told if not row["code"]]
    assert columns == list(rows[0])
    assert all(row["meaning"] for row in told)
    codes = {(row["column"], row["code"], row["question"]) for row in told if row["code"]}
    for row in rows:
        for column in ("state", "role", "voice", "question", "variable", "level", "variable_role"):
            assert (column, row[column], "") in codes
        if row["score"]:
            assert ("score", row["score"], row["question"]) in codes
        for column in ("certainty", "evidence", "stage"):
            assert not row[column] or (column, row[column], "") in codes


def test_no_cell_is_taken_for_a_formula(example: Services, tmp_path: Path) -> None:
    nasty = ("=1+1", "+46 70", "-", "@SUM(A1)", "\t=1", " =cmd|' /C'!A0")
    assert all(safe_cell(text) == f"'{text}" for text in nasty)
    assert safe_cell("a = b") == "a = b"
    with example.store.unit_of_work() as work:
        answer = next(iter(work.find(Answer, change(example, "SE-S-01").id))).record
        work.put(replace(answer, note="=1+1"))
        work.commit()
    rows = written(example, tmp_path, "A-SE-3", with_notes=True)
    assert "'=1+1" in {row["note"] for row in rows}


def test_line_breaks_quotes_and_every_letter_come_back(tmp_path: Path) -> None:
    nasty = ['a "b", c;\nd', "æøåÄÖ 😀", "two\r\nlines", "\ud800", "nul\x00"]
    heads = ["c"] * len(nasty)
    count = CsvLongTables().write(tmp_path, [heads, nasty], [["x"]], no_progress)
    with (tmp_path / "answers.csv").open(encoding="utf-8-sig", newline="") as stream:
        found = list(csv.reader(stream))
    assert count == 1
    assert found[1] == ['a "b", c;\nd', "æøåÄÖ 😀", "two\nlines", "?", "nul"]


def test_nothing_is_left_behind_when_it_goes_wrong(example: Services, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"export\.nothing"):
        example.tables_out.write([], tmp_path / "none", PlainTexts())
    written(example, tmp_path / "good", "A-SE-3")
    before = (tmp_path / "good" / "answers.csv").read_bytes()
    with pytest.raises(UserError, match=r"assessment\.unknown"):
        example.tables_out.write(["nobody"], tmp_path / "good", PlainTexts())
    assert (tmp_path / "good" / "answers.csv").read_bytes() == before
    assert sorted(path.name for path in (tmp_path / "good").iterdir()) == [
        "answers.csv",
        "dictionary.csv",
    ]


def test_tables_that_went_out_are_in_the_log(example: Services, tmp_path: Path) -> None:
    rows = written(example, tmp_path / "tables", "A-SE-3")
    entry = example.file_log.entries()[0]
    assert (entry.kind, entry.name) == (FileKind.TABLES, "tables")
    assert entry.counts["answers"] == len(rows)
