"""What people do to a workbook in a spreadsheet program: it comes in, and repairs are said.

openpyxl stands in for the spreadsheet program: it reads the file into cells, and writes all of it
anew.
"""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.records import (
    ActionStatus,
    AnswerState,
    Certainty,
    Stamped,
    empty_answer,
)
from clusterdyn_desktop.domain.version_vectors import Order, compare
from clusterdyn_desktop.services.ports import WorkbookReading
from tests.integration.exchange.editing import FIRST_ROW, KEY_ROW, Value, edited
from tests.unit.exchange.samples import SITE, answer_of, one, read, write, write_one


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write_one(tmp_path / "one.xlsx")


def found(reading: WorkbookReading, record_id: str) -> Stamped[Any]:
    return next(held for held in reading.dossiers[0].stamped() if held.record.id == record_id)


def changed(reading: WorkbookReading) -> list[str]:
    """Return the registers that differ from what was written, as kind and register."""
    before = {held.record.id: held for held in one().stamped()}
    return [
        f"{held.record.kind}.{name}"
        for held in reading.dossiers[0].stamped()
        for name, vector in held.vectors.items()
        if held.record.id not in before or before[held.record.id].vectors.get(name) != vector
    ]


def codes(reading: WorkbookReading) -> list[str]:
    return [repair.code for repair in reading.repairs]


ANSWER = answer_of(one(), "SE-S-01", "2.08").record


def test_a_save_by_another_program_changes_nothing(book: Path) -> None:
    with edited(book):
        pass
    reading = read(book)
    assert reading.dossiers == (one(),)
    assert reading.repairs == ()


def test_an_edited_score_is_newer_than_what_was_exported(book: Path) -> None:
    with edited(book) as sheets:
        sheets.set("answer.score", ANSWER.id, 1)
    reading = read(book)
    answer = found(reading, ANSWER.id)
    assert (answer.record.state, answer.record.score) == (AnswerState.SCORED, 1)
    assert changed(reading) == ["answer.score"]
    assert compare(answer.vectors["score"], {SITE: 1}) is Order.NEWER
    assert any(site.startswith("excel:") for site in answer.vectors["score"])


def test_the_same_edit_is_the_same_whoever_makes_it_and_whatever_else_is_edited(
    tmp_path: Path,
) -> None:
    first, second = (write_one(tmp_path / f"{name}.xlsx") for name in "ab")
    other = answer_of(one(), "SE-S-02", "1.01").record
    with edited(first) as sheets:
        sheets.set("answer.note", ANSWER.id, "Sagt en gång till")
    with edited(second) as sheets:
        sheets.set("answer.note", ANSWER.id, "Sagt en gång till")
        sheets.set("answer.flag", other.id, "see again")
    assert found(read(first), ANSWER.id) == found(read(second), ANSWER.id)


@pytest.mark.parametrize(
    ("key", "value", "field", "stored"),
    [
        ("answer.evidence", 3, "evidence", 3),
        ("answer.evidence", "4 · anything", "evidence", 4),
        ("answer.certainty", "HIGH", "certainty", Certainty.HIGH),
        ("answer.certainty", "sv low", "certainty", Certainty.LOW),
        ("answer.evidence", "4 - anything", "evidence", 4),
        ("answer.evidence", "3: anything", "evidence", 3),
        ("answer.note", "rad ett\nrad två", "note", "rad ett\nrad två"),
        ("answer.note", 12, "note", "12"),
        ("answer.quote", "“Så är det.”", "quote", "“Så är det.”"),
        ("answer.quote_permission", "yes", "quote_permission", True),
        ("answer.flag", "check", "flag", "check"),
    ],
)
def test_every_cell_of_an_answer_can_be_edited(
    book: Path, key: str, value: Value, field: str, stored: object
) -> None:
    with edited(book) as sheets:
        sheets.set(key, ANSWER.id, value)
    assert getattr(found(read(book), ANSWER.id).record, field) == stored


def test_the_other_sheets_can_be_edited(book: Path) -> None:
    dossier = one()
    interview, action = dossier.interviews[0].record, dossier.actions[0].record
    with edited(book) as sheets:
        sheets.set("cluster.region", dossier.cluster.record.id, "Värmland")
        sheets.set("assessment.period_end", dossier.assessment.record.id, date(2026, 5, 1))
        sheets.set("interview.consent_quote", interview.id, "no")
        sheets.set("interview.role", interview.id, "K")
        sheets.set("action.status", action.id, "done")
        sheets.set("indicator.value", dossier.indicators[0].record.id, "1 500,5")
    reading = read(book)
    assert found(reading, dossier.cluster.record.id).record.region == "Värmland"
    assert found(reading, dossier.assessment.record.id).record.period_end == date(2026, 5, 1)
    assert found(reading, interview.id).record.consent_quote is False
    assert found(reading, interview.id).record.role == "K"
    assert found(reading, action.id).record.status is ActionStatus.DONE
    assert found(reading, dossier.indicators[0].record.id).record.value == 1500.5
    assert codes(reading) == ["workbook.number-as-text"]
    assert len(changed(reading)) == 6


def test_rows_may_stand_in_any_order_with_blank_ones_between(book: Path) -> None:
    with edited(book) as sheets:
        sheet = sheets.sheet("answer.id")
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=FIRST_ROW)]
        sheet.delete_rows(FIRST_ROW, len(rows))
        sheet.append([])
        for number, row in enumerate(reversed(rows)):
            if number == 20:
                sheet.append([""])
                sheet.append([None, None])
            sheet.append(row)
    reading = read(book)
    assert reading.dossiers == (one(),)
    assert codes(reading) == ["workbook.blank-rows"]
    assert reading.repairs[0].parameters["sheet"] == "Answers"


def test_columns_may_be_moved_and_sheets_renamed(book: Path) -> None:
    with edited(book) as sheets:
        sheet = sheets.sheet("answer.id")
        column = sheets.column("answer.note")
        notes = [sheet.cell(row, column).value for row in range(1, sheet.max_row + 1)]
        sheet.delete_cols(column)
        sheet.insert_cols(2)
        for row, note in enumerate(notes, start=1):
            sheet.cell(row, 2).value = note
        sheets.book.security.lockStructure = False
        sheet.title = "Svar från Karlstad"
    reading = read(book)
    assert reading.dossiers == (one(),)
    assert [(repair.code, dict(repair.parameters)) for repair in reading.repairs] == [
        (
            "workbook.sheet-renamed",
            {"sheet": "Svar från Karlstad", "expected": "Answers"},
        ),
        (
            "workbook.columns-moved",
            {"sheet": "Svar från Karlstad", "column": "Note", "before": "Assessment"},
        ),
    ]


@pytest.mark.parametrize("language", ["en", "sv"])
def test_without_the_hidden_keys_headings_of_any_language_do(tmp_path: Path, language: str) -> None:
    path = write_one(tmp_path / "one.xlsx", language)
    with edited(path) as sheets:
        for sheet in [sheets.sheet("answer.id"), sheets.sheet("action.id")]:
            sheet.delete_rows(KEY_ROW)
    reading = read(path)
    assert reading.dossiers == (one(),)
    assert codes(reading) == ["workbook.keys-missing"] * 2


def test_a_column_of_ones_own_is_passed_over(book: Path) -> None:
    with edited(book) as sheets:
        sheet = sheets.sheet("answer.id")
        sheet.cell(2, sheet.max_column + 1).value = "Min kommentar"
        sheet.cell(5, sheet.max_column).value = "viktigt"
        sheets.book.create_sheet("Mina anteckningar").append(["hej"])
    reading = read(book)
    assert reading.dossiers == (one(),)
    assert reading.repairs[0].code == "workbook.column-ignored"
    assert reading.repairs[0].parameters["column"] == "Min kommentar"


def test_a_deleted_column_is_left_as_the_receiver_has_it(book: Path) -> None:
    with edited(book) as sheets:
        sheets.sheet("answer.id").delete_cols(sheets.column("answer.note"))
    reading = read(book)
    assert codes(reading) == ["workbook.column-missing"]
    noted = next(held for held in one().answers if held.record.note)
    answer = found(reading, noted.record.id)
    assert answer.record.note == ""
    assert "note" not in answer.vectors
    assert answer.vectors["score"] == {SITE: 1}


def test_deleted_rows_are_said_and_left_as_the_receiver_has_them(book: Path) -> None:
    with edited(book) as sheets:
        for record in (answer.record for answer in one().answers[:3]):
            sheets.sheet("answer.id").delete_rows(sheets.row("answer", record.id))
    reading = read(book)
    assert len(reading.dossiers[0].answers) == len(one().answers) - 3
    assert [(repair.code, repair.parameters["count"]) for repair in reading.repairs] == [
        ("workbook.rows-missing", 3)
    ]


def test_a_deleted_sheet_is_named_as_it_was(book: Path) -> None:
    with edited(book) as sheets:
        sheets.book.remove(sheets.sheet("action.id"))
    reading = read(book)
    assert reading.dossiers[0].actions == ()
    assert [dict(repair.parameters) for repair in reading.repairs] == [
        {"sheet": "Actions", "count": len(one().actions)}
    ]


def test_a_deleted_interview_takes_its_answers_along_and_says_so(book: Path) -> None:
    interview = one().interviews[0].record
    with edited(book) as sheets:
        sheets.sheet("interview.id").delete_rows(sheets.row("interview", interview.id))
    reading = read(book)
    assert "workbook.answers-without-interview" in codes(reading)
    assert all(held.record.interview_id != interview.id for held in reading.dossiers[0].answers)


def test_cluster_and_assessment_are_restored_when_their_sheets_are_gone(book: Path) -> None:
    with edited(book) as sheets:
        sheets.book.remove(sheets.sheet("cluster.id"))
        sheets.book.remove(sheets.sheet("assessment.id"))
    reading = read(book)
    assert reading.dossiers == (one(),)
    assert codes(reading) == ["workbook.row-restored"] * 2


def test_a_new_answer_gets_the_id_that_all_sites_share(book: Path) -> None:
    interview = next(held.record for held in one().interviews if held.record.label == "SE-K-01")
    asked = {held.record.question_id for held in one().answers}
    question = next(q for q in ("2.01", "3.01", "5.01") if q in asked)
    taken = {
        held.record.question_id
        for held in one().answers
        if held.record.interview_id == interview.id
    }
    assert question not in taken
    with edited(book) as sheets:
        sheets.add(
            answer__respondent="SE-K-01",
            answer__question_id=question,
            answer__score=4,
            answer__note="Tillagd i Excel",
        )
    reading = read(book)
    answer = reading.dossiers[0].answers[-1]
    assert answer.record.id == empty_answer(interview.id, question).id
    assert answer.record.state is AnswerState.SCORED
    assert answer.record.note == "Tillagd i Excel"
    assert set(answer.vectors) == {"score", "note"}
    assert codes(reading) == ["workbook.state-filled"]
    assert read(book) == reading


def test_actions_stories_and_figures_can_be_added(book: Path) -> None:
    with edited(book) as sheets:
        sheets.add(
            action__sequence=7,
            action__variable="TRUST",
            action__action="Mötas",
            action__status="open",
        )
        sheets.add(case_story__sequence=3, case_story__title="Ny")
        sheets.add(indicator__indicator="patents", indicator__year=2025, indicator__value=3)
        sheets.add(agreed_value__question_id="1.01", agreed_value__score=4)
    dossier = read(book).dossiers[0]
    assert dossier.actions[-1].record.action == "Mötas"
    assert dossier.case_stories[-1].record.title == "Ny"
    assert dossier.indicators[-1].record.value == 3.0
    assert dossier.agreed_values[-1].record.question_id == "1.01"
    assert len(list(dossier.stamped())) == len(list(one().stamped())) + 4


def test_a_row_that_was_deleted_and_typed_again_is_an_edit(book: Path) -> None:
    with edited(book) as sheets:
        sheets.sheet("answer.id").delete_rows(sheets.row("answer", ANSWER.id))
        sheets.add(
            answer__respondent="SE-S-01",
            answer__question_id="2.08",
            answer__state="scored",
            answer__score=ANSWER.score,
        )
    reading = read(book)
    assert found(reading, ANSWER.id).vectors["score"] == {SITE: 1}
    assert reading.repairs == ()


def test_a_doubled_row_is_read_once(book: Path) -> None:
    with edited(book) as sheets:
        sheet = sheets.sheet("answer.id")
        sheet.append([cell.value for cell in sheet[sheets.row("answer", ANSWER.id)]])
    reading = read(book)
    assert reading.dossiers == (one(),)
    assert codes(reading) == ["workbook.row-doubled"]


def test_the_rest_of_a_text_that_was_too_long_for_its_cell_stays(tmp_path: Path) -> None:
    long = "Första raden. " + "x" * 40_000 + " slut"
    dossier = _with_note(one(), long)
    path = write([dossier], tmp_path / "long.xlsx")
    assert read(path).dossiers == (dossier,)
    with edited(path) as sheets:
        shown = sheets.text("answer.note", ANSWER.id)
        assert shown.endswith("⟦…⟧")
        sheets.set("answer.note", ANSWER.id, f"Ändrat. {shown}")
    assert found(read(path), ANSWER.id).record.note == "Ändrat. " + long


def test_a_quote_keeps_its_exact_text_when_only_its_permission_is_edited(tmp_path: Path) -> None:
    exact = "ett\r\ntvå "
    dossier = _with_note(one(), "", quote=exact)
    path = write([dossier], tmp_path / "quote.xlsx")
    with edited(path) as sheets:
        sheets.set("answer.quote_permission", ANSWER.id, "yes")
    answer = found(read(path), ANSWER.id).record
    assert (answer.quote, answer.quote_permission) == (exact, True)


def _with_note(dossier: Dossier, note: str, quote: str = "") -> Dossier:
    answers = tuple(
        replace(held, record=replace(held.record, note=note, quote=quote))
        if held.record.id == ANSWER.id
        else held
        for held in dossier.answers
    )
    return replace(dossier, answers=answers)
