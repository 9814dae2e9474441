"""`--as-of` of results, report and export, as an office would call it."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.integration.command_line.conftest import Clusterdyn

CODE = "A-SE-3"


@pytest.fixture
def then(clusterdyn: Clusterdyn) -> str:
    """A moment at which the example was there."""
    assert clusterdyn("sample").code == 0
    return datetime.now(UTC).isoformat()


def test_results_are_those_of_the_moment(clusterdyn: Clusterdyn, then: str) -> None:
    """JSON says which moment it is of, and is the contract of old where there is none."""
    now = json.loads(clusterdyn("results", CODE, "--json").out)
    past = json.loads(clusterdyn("results", CODE, "--json", "--as-of", then).out)
    assert "as_of" not in now
    assert past.pop("as_of") == datetime.fromisoformat(then).astimezone().isoformat()
    assert past == now
    words = clusterdyn("results", CODE, "--as-of", then)
    assert words.code == 0
    assert f"As of {datetime.now().astimezone().day}" in words.out.splitlines()[1]


@pytest.mark.parametrize("command", ["results", "report", "export"])
def test_a_moment_that_cannot_be_shown_is_one_sentence(
    clusterdyn: Clusterdyn, then: str, tmp_path: Path, command: str
) -> None:
    out = tmp_path / ("out.xlsx" if command == "export" else "out.pdf")
    where = [] if command == "results" else ["--out", out]
    for moment, said in (
        ("2001-01-01", "begins in this store at"),
        ("2999-01-01T12:00", "still to come"),
        ("next week", "is no moment"),
    ):
        ran = clusterdyn(command, CODE, *where, "--as-of", moment)
        assert ran.code == 3
        assert said in ran.err
        assert len(ran.err.strip().splitlines()) == 1
        assert not out.exists()


def test_a_report_and_a_workbook_of_a_moment_are_written(
    clusterdyn: Clusterdyn, then: str, tmp_path: Path
) -> None:
    pdf, book = tmp_path / "then.pdf", tmp_path / "then.xlsx"
    assert clusterdyn("report", CODE, "--as-of", then, "--out", pdf).code == 0
    exported = clusterdyn("export", "--all", "--as-of", then, "--out", book)
    assert exported.code == 0
    assert "11 assessments" in exported.out
    assert pdf.read_bytes().startswith(b"%PDF-")


def test_everything_of_a_moment_before_there_was_anything_is_said(
    clusterdyn: Clusterdyn, then: str, tmp_path: Path
) -> None:
    ran = clusterdyn("export", "--all", "--as-of", "2001-01-01", "--out", tmp_path / "none.xlsx")
    assert ran.code == 3
    assert "there was no assessment" in ran.err


def test_a_guide_has_no_past(clusterdyn: Clusterdyn, then: str, tmp_path: Path) -> None:
    wanted = ("report", CODE, "--kind", "guide", "--role", "S", "--out", tmp_path / "guide.pdf")
    ran = clusterdyn(*wanted, "--as-of", then)
    assert ran.code == 3
    assert "leave out “--as-of”" in ran.err
