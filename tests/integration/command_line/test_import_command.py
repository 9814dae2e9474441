"""`clusterdyn import`, `log` and `conflicts`: merging from the command line."""

import json
from pathlib import Path

import pytest

from tests.integration.command_line.conftest import Clusterdyn
from tests.integration.exchange.editing import edited
from tests.integration.services.partners import partners
from tests.integration.small_study import one_interview

QUESTION = "1.01"


@pytest.fixture
def file(clusterdyn: Clusterdyn, tmp_path: Path) -> Path:
    """A workbook with a note that the store `bergen.sqlite` has otherwise, and one it has not."""
    with partners(tmp_path, "aalto", "bergen") as (aalto, bergen):
        interview = one_interview(aalto.services)
        aalto.note(interview.id, QUESTION, "They meet.")
        bergen.take(aalto.send())
        aalto.note(interview.id, QUESTION, "They meet every week.")
        aalto.note(interview.id, "1.02", "Only here.")
        bergen.note(interview.id, QUESTION, "They meet over lunch.")
        return aalto.send()


def test_what_differs_is_shown_and_stops_the_import_with_four(
    clusterdyn: Clusterdyn, tmp_path: Path, file: Path
) -> None:
    store = tmp_path / "bergen.sqlite"
    ran = clusterdyn("--store", store, "import", file)
    assert ran.code == 4
    assert "1 new, 1 in conflict" in ran.out
    assert "ours: They meet over lunch." in ran.out
    assert "theirs: They meet every week." in ran.out
    assert "before: They meet." in ran.out
    assert len(ran.err.strip().splitlines()) == 1
    again = clusterdyn("--store", store, "import", file)
    assert (again.code, again.out) == (4, ran.out)


def test_what_is_left_for_later_is_listed_until_a_rule_decides_it(
    clusterdyn: Clusterdyn, tmp_path: Path, file: Path
) -> None:
    store = ("--store", tmp_path / "bergen.sqlite")
    later = clusterdyn(*store, "import", file, "--on-conflict", "later")
    assert later.code == 0
    assert "1 left open" in later.out
    (waiting,) = json.loads(clusterdyn(*store, "conflicts", "--json").out)
    assert (waiting["register"], waiting["question"]) == ("note", QUESTION)
    assert waiting["base"] == {"note": "They meet."}
    assert "theirs: They meet every week." in clusterdyn(*store, "conflicts").out
    done = json.loads(clusterdyn(*store, "import", file, "--on-conflict", "theirs", "--json").out)
    assert done[0]["imported"]["decided"] == 1
    assert json.loads(clusterdyn(*store, "conflicts", "--json").out) == []
    entries = json.loads(clusterdyn(*store, "log", "--json").out)
    assert [entry["direction"] for entry in entries] == ["in", "in", "in"]
    assert entries[0]["counts"]["decided"] == 1


def test_what_cannot_be_understood_is_left_out_where_that_is_asked_for(
    clusterdyn: Clusterdyn, tmp_path: Path, file: Path
) -> None:
    store = ("--store", tmp_path / "delft.sqlite")
    with edited(file) as editor:
        sheet = editor.sheet("answer.score")
        sheet.cell(sheet.max_row, editor.column("answer.score")).value = "very much"
    refused = clusterdyn(*store, "import", file)
    assert refused.code == 3
    assert json.loads(clusterdyn(*store, "list", "--json").out) == []
    assert clusterdyn(*store, "import", file, "--leave-out-problems").code == 0
    (listed,) = json.loads(clusterdyn(*store, "list", "--json").out)
    assert listed["answers"] == 2
