"""`clusterdyn form`, `tables` and `instrument`: what they write, say, and refuse."""

import csv
from pathlib import Path

from tests.integration.collecting.servers import Filled, central, read_form
from tests.integration.collecting.workbooks import edited, put, translate
from tests.integration.command_line.conftest import Clusterdyn


def test_what_phones_collect_with_a_form_comes_in(clusterdyn: Clusterdyn, tmp_path: Path) -> None:
    clusterdyn("sample")
    form = tmp_path / "form.xlsx"
    ran = clusterdyn("form", "--out", form, "--assessment", "A-SE-3", "--role", "s")
    assert ran.code == 0
    assert "36 questions, in sv, en" in ran.out
    answers = {"consent_report": "yes", "respondent": "SE-S-77", "q_1_01": "4"}
    path = central(read_form(form), [Filled(answers)], tmp_path / "odk.zip")
    assert clusterdyn("import", path).code == 0
    table = tmp_path / "tables"
    ran = clusterdyn("tables", "A-SE-3", "--out", table)
    assert ran.code == 0
    with (table / "answers.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if row["respondent"] == "SE-S-77"]
    assert [(row["question"], row["role"], row["score"]) for row in rows] == [("1.01", "S", "4")]


def test_a_table_of_several_clusters_says_who_is_left_out(
    clusterdyn: Clusterdyn, tmp_path: Path
) -> None:
    clusterdyn("sample")
    ran = clusterdyn("tables", "--all", "--out", tmp_path / "tables")
    assert ran.code == 0
    assert "left out: without consent to the report and to comparison" in ran.out
    assert clusterdyn("tables", "--out", tmp_path / "none").code == 3


def test_an_instrument_goes_out_and_comes_back_translated(
    clusterdyn: Clusterdyn, tmp_path: Path
) -> None:
    book = tmp_path / "instrument.xlsx"
    assert clusterdyn("instrument", "export", "--out", book).code == 0
    assert "Nothing is wrong" in clusterdyn("instrument", "validate", book).out
    path = edited(book, tmp_path / "fi.xlsx", lambda held: translate(held, "fi", str.upper))
    tried = clusterdyn("instrument", "import", path, "--dry-run")
    assert "New languages: fi" in tried.out
    assert "en, sv\n" in clusterdyn("instrument", "list").out
    assert clusterdyn("instrument", "import", path).code == 0
    assert "en, fi, sv\n" in clusterdyn("instrument", "list").out


def test_an_instrument_that_is_wrong_or_other_is_refused(
    clusterdyn: Clusterdyn, tmp_path: Path
) -> None:
    book = tmp_path / "instrument.xlsx"
    clusterdyn("instrument", "export", "--out", book)
    wrong = edited(book, tmp_path / "w.xlsx", lambda held: put(held, "Variables", "C3", "lop"))
    ran = clusterdyn("instrument", "validate", wrong)
    assert ran.code == 3
    assert 'w.xlsx › Variables has "lop" at “C3”' in ran.err
    other = edited(book, tmp_path / "o.xlsx", lambda held: put(held, "Texts", "D2", "Another"))
    ran = clusterdyn("instrument", "import", other)
    assert ran.code == 3
    assert "give the changed one a new version" in ran.err
