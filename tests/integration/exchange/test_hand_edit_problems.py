"""What cannot be understood in a workbook is said with its place, and all the rest comes in."""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import AnswerState, Record, Stamped, empty_answer
from clusterdyn_desktop.exchange.workbooks.known_records import default_values
from clusterdyn_desktop.exchange.workbooks.row_making import whole_record
from clusterdyn_desktop.services.ports import WorkbookReading
from tests.integration.exchange.editing import FIRST_ROW, KEY_ROW, Value, edited, rewrite
from tests.unit.exchange.samples import answer_of, instrument, one, read, study, write, write_one

ANSWER = answer_of(one(), "SE-S-01", "2.08").record


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write_one(tmp_path / "one.xlsx")


def records(dossier: Dossier) -> dict[str, Stamped[Record]]:
    return {held.record.id: held for held in dossier.stamped()}


def expected(
    left_out: dict[str, Collection[str]], gone: Collection[str] = ()
) -> dict[str, Stamped[Record]]:
    """Return what was written, without some registers (by record id) and without some records."""
    held = {key: value for key, value in records(one()).items() if key not in gone}
    for record_id, names in left_out.items():
        stamped = held[record_id]
        kind = type(stamped.record)
        blank = {
            field: value
            for register in kind.registers
            if register.name in names
            for field, value in zip(register.fields, default_values(kind, register), strict=True)
        }
        vectors = {name: held for name, held in stamped.vectors.items() if name not in names}
        held[record_id] = Stamped(replace(stamped.record, **blank), vectors)
    return held


def value(held: Stamped[Record], field: str) -> object:
    return getattr(held.record, field)


def problem(reading: WorkbookReading) -> UserError:
    assert len(reading.problems) == 1
    return reading.problems[0]


@pytest.mark.parametrize(
    ("key", "value", "code", "register"),
    [
        ("answer.score", 6, "out-of-range", "score"),
        ("answer.score", 3.5, "not-a-whole-number", "score"),
        ("answer.score", "high", "not-a-whole-number", "score"),
        ("answer.score", None, "score-missing", "score"),
        ("answer.state", "refused", "score-unwanted", "score"),
        ("answer.state", "perhaps", "unknown-choice", "score"),
        ("answer.evidence", "7", "unknown-choice", "evidence"),
        ("answer.certainty", "rather", "unknown-choice", "evidence"),
        ("answer.quote_permission", "maybe", "unknown-choice", "quote"),
    ],
)
def test_a_cell_that_cannot_be_understood_leaves_its_register_out(
    book: Path, key: str, value: Value, code: str, register: str
) -> None:
    with edited(book) as sheets:
        cell = sheets.set(key, ANSWER.id, value)
    reading = read(book)
    error = problem(reading)
    assert error.code == f"workbook.{code}"
    assert error.parameters["sheet"] == "Answers"
    at = str(error.parameters["cell"])
    assert at == cell or at == cell.replace("H", "I")  # a state without its score is said there
    assert error.parameters["file"] == str(book)
    assert {"found", "expected"} <= error.parameters.keys()
    # An empty register that cannot be read is as it was written; any other is unknown.
    was_empty = register == "quote"
    assert records(reading.dossiers[0]) == expected({} if was_empty else {ANSWER.id: [register]})


def test_other_edits_of_the_same_row_come_in(book: Path) -> None:
    with edited(book) as sheets:
        sheets.set("answer.score", ANSWER.id, 9)
        sheets.set("answer.note", ANSWER.id, "Hört på mässan")
    answer = records(read(book).dossiers[0])[ANSWER.id]
    assert value(answer, "note") == "Hört på mässan"
    assert "score" not in answer.vectors


def test_all_problems_are_told_at_once_and_the_rest_comes(book: Path) -> None:
    dossier = one()
    first, second = (held.record.id for held in dossier.interviews[:2])
    with edited(book) as sheets:
        sheets.set("answer.score", ANSWER.id, 9)
        sheets.set("interview.role", first, "X")
        sheets.set("interview.label", second, None)
        sheets.set("interview.question_set", second, "1.01; 9.99")
        sheets.set("action.variable", dossier.actions[0].record.id, "NIX")
        sheets.set("action.due", dossier.actions[0].record.id, "nästa vår")
        sheets.set("indicator.value", dossier.indicators[0].record.id, "1,500")
        sheets.set("assessment.round", dossier.assessment.record.id, None)
    reading = read(book)
    assert sorted(each.code.removeprefix("workbook.") for each in reading.problems) == [
        "missing-value",
        "missing-value",
        "not-a-date",
        "not-a-number",
        "out-of-range",
        "unknown-choice",
        "unknown-choice",
        "unknown-question",
    ]
    assert records(reading.dossiers[0]) == expected(
        {
            ANSWER.id: ["score"],
            first: ["role"],
            second: ["label", "question_set"],
            dossier.actions[0].record.id: ["variable", "due"],
            dossier.indicators[0].record.id: ["figure"],
        }
    )


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (
            {"answer__respondent": "Nobody", "answer__question_id": "2.01", "answer__score": 4},
            "unknown-respondent",
        ),
        (
            {"answer__respondent": "SE-K-01", "answer__question_id": "9.01", "answer__score": 4},
            "unknown-question",
        ),
        ({"answer__respondent": "SE-K-01", "answer__score": 4}, "missing-value"),
        ({"answer__assessment": "A-XX", "answer__score": 4}, "unknown-assessment"),
        ({"interview__label": "SE-S-99"}, "row-without-id"),
        ({"answer__id": "0" * 8, "answer__score": 4}, "unknown-row"),
    ],
)
def test_a_row_that_belongs_nowhere_is_left_out(
    book: Path, row: dict[str, Value], code: str
) -> None:
    with edited(book) as sheets:
        number = sheets.add(**row)
    reading = read(book)
    assert problem(reading).code == f"workbook.{code}"
    assert str(problem(reading).parameters["cell"]).endswith(str(number))
    assert records(reading.dossiers[0]) == expected({})
    assert reading.repairs == ()


def test_an_added_answer_comes_without_what_cannot_be_understood(book: Path) -> None:
    with edited(book) as sheets:
        sheets.add(
            answer__respondent="SE-K-01",
            answer__question_id="2.01",
            answer__score="fyra",
            answer__note="Tillagd",
        )
    reading = read(book)
    assert problem(reading).code == "workbook.not-a-whole-number"
    interview = next(held.record for held in one().interviews if held.record.label == "SE-K-01")
    answer = records(reading.dossiers[0])[empty_answer(interview.id, "2.01").id]
    assert set(answer.vectors) == {"note"}


def test_two_rows_of_one_record_bring_what_they_agree_on(book: Path) -> None:
    """Which of two scores is meant cannot be told; the note they share can."""
    with edited(book) as sheets:
        sheet = sheets.sheet("answer.id")
        sheets.set("answer.note", ANSWER.id, "Båda")
        number = sheets.double("answer", ANSWER.id)
        sheet.cell(number, sheets.column("answer.score")).value = 1
    reading = read(book)
    assert problem(reading).code == "workbook.row-twice"
    answer = records(reading.dossiers[0])[ANSWER.id]
    assert set(answer.vectors) == {"evidence", "note", "quote", "flag"}
    assert len(answer.vectors["note"]) == 2
    untouched = {key: held for key, held in expected({}).items() if key != ANSWER.id}
    assert untouched.items() <= records(reading.dossiers[0]).items()


def test_rows_sorted_without_their_hidden_ids_are_found_by_what_they_name(book: Path) -> None:
    """Whoever selects the columns that can be seen, and sorts them, leaves the ids behind."""
    with edited(book) as sheets:
        sheet = sheets.sheet("answer.id")
        rows = [[cell.value for cell in row[1:]] for row in sheet.iter_rows(min_row=FIRST_ROW)]
        rows.sort(key=lambda row: [str(cell or "") for cell in reversed(row)])
        for number, row in enumerate(rows, start=FIRST_ROW):
            for column, typed in enumerate(row, start=2):
                sheet.cell(number, column).value = typed
        at = sheets.column("answer.question_id") - 2
        changed = next(number for number, row in enumerate(rows) if row[at] == "2.08")
        label = rows[changed][sheets.column("answer.respondent") - 2]
        note = sheet.cell(FIRST_ROW + changed, sheets.column("answer.note"))
        note.value = "Ändrat efter sorteringen"
    reading = read(book)
    assert reading.problems == ()
    assert [repair.code for repair in reading.repairs] == ["workbook.row-rejoined"]
    answer = answer_of(one(), str(label), "2.08").record
    held = records(reading.dossiers[0])
    assert value(held.pop(answer.id), "note") == "Ändrat efter sorteringen"
    assert held == expected({}, [answer.id])


def test_two_people_who_said_the_same_keep_their_answers(tmp_path: Path) -> None:
    """Sorted without their ids, one's answer stands at the other's, and looks untouched there."""
    first, second, third = [
        held.record for held in one().answers if held.record.question_id == "3.04"
    ][:3]
    alike: dict[str, Any] = {
        "state": AnswerState.SCORED,
        "score": 4,
        "evidence": 2,
        "note": "",
        "flag": "",
    }
    same = {
        first.id: replace(first, **alike),
        second.id: replace(second, **alike),
        third.id: replace(third, note="Något eget", score=2, state=AnswerState.SCORED),
    }
    answers = tuple(
        replace(held, record=same.get(held.record.id, held.record)) for held in one().answers
    )
    dossier = replace(one(), answers=answers)
    path = write([dossier], tmp_path / "same.xlsx")
    with edited(path) as sheets:
        sheet = sheets.sheet("answer.id")
        at = [sheets.row("answer", each.id) for each in (first, second, third)]
        rows = [[cell.value for cell in sheet[row]][1:] for row in at]
        for row, moved in zip(at, [*rows[1:], rows[0]], strict=True):
            for column, typed in enumerate(moved, start=2):
                sheet.cell(row, column).value = typed
    reading = read(path)
    assert reading.problems == ()
    assert [repair.code for repair in reading.repairs] == ["workbook.row-rejoined"]
    assert records(reading.dossiers[0]) == records(dossier)


def test_questions_sorted_without_their_answers_are_left_out(book: Path) -> None:
    """Here the answers stand by their ids, and only what explains them went astray."""
    with edited(book) as sheets:
        sheet = sheets.sheet("answer.id")
        column = sheets.column("answer.question_id")
        above, below = sheet.cell(FIRST_ROW, column), sheet.cell(FIRST_ROW + 1, column)
        above.value, below.value = below.value, above.value
    reading = read(book)
    assert {each.code for each in reading.problems} == {"workbook.row-mixed-up"}
    assert reading.repairs == ()
    gone = [held.record.id for held in one().answers[:2]]
    assert records(reading.dossiers[0]) == expected({}, gone)


def test_a_row_that_was_copied_to_make_another_answer_is_that_answer(book: Path) -> None:
    with edited(book) as sheets:
        sheet = sheets.sheet("answer.id")
        number = sheets.double("answer", ANSWER.id)
        changes: dict[str, Value] = {"respondent": "SE-K-01", "question_id": "2.01", "score": 2}
        for key, change in changes.items():
            sheet.cell(number, sheets.column(f"answer.{key}")).value = change
    reading = read(book)
    assert reading.problems == ()
    assert [repair.code for repair in reading.repairs] == ["workbook.row-copied"]
    interview = next(held.record for held in one().interviews if held.record.label == "SE-K-01")
    held = records(reading.dossiers[0])
    assert value(held[empty_answer(interview.id, "2.01").id], "score") == 2
    assert expected({}).items() <= held.items()


def test_answers_are_found_without_their_ids(book: Path) -> None:
    """An answer is known by respondent and question, so nothing is lost with the ids."""
    with edited(book) as sheets:
        sheets.sheet("answer.id").delete_cols(1)
    reading = read(book)
    assert records(reading.dossiers[0]) == expected({})
    assert [repair.code for repair in reading.repairs][-1] == "workbook.ids-missing"
    assert reading.problems == ()


def test_without_their_ids_actions_are_left_out_and_the_rest_comes(book: Path) -> None:
    with edited(book) as sheets:
        sheets.sheet("action.id").delete_cols(1)
    reading = read(book)
    assert problem(reading).code == "workbook.id-column-missing"
    assert problem(reading).parameters["sheet"] == "Actions"
    assert records(reading.dossiers[0]) == expected({}, [held.record.id for held in one().actions])


def test_a_column_that_stands_twice_is_left_out(book: Path) -> None:
    with edited(book) as sheets:
        sheet = sheets.sheet("answer.id")
        sheet.cell(KEY_ROW, sheet.max_column + 1).value = "answer.flag"
    reading = read(book)
    assert problem(reading).code == "workbook.column-twice"
    flagged = {held.record.id for held in one().answers if held.record.flag}
    assert records(reading.dossiers[0]) == expected(dict.fromkeys(flagged, ("flag",)))


def test_a_quote_is_not_permitted_against_the_respondents_word(book: Path) -> None:
    interview = next(held.record for held in one().interviews if held.record.consent_quote is False)
    answers = [held for held in one().answers if held.record.interview_id == interview.id]
    answer, asked = answers[0], {held.record.question_id for held in answers}
    question = next(each for each in instrument().question_by_id if each not in asked)
    with edited(book) as sheets:
        sheets.set("answer.quote", answer.record.id, "Sagt i förtroende")
        sheets.set("answer.quote_permission", answer.record.id, "yes")
        sheets.add(
            answer__respondent=interview.label,
            answer__question_id=question,
            answer__score=3,
            answer__quote="Också",
            answer__quote_permission="yes",
        )
    reading = read(book)
    assert [each.code for each in reading.problems] == ["workbook.quote-without-consent"] * 2
    held = records(reading.dossiers[0])
    added = held.pop(empty_answer(interview.id, question).id)
    assert held == expected({})
    assert set(added.vectors) == {"score"}
    assert value(added, "quote") == ""


# ---- Cells that only look empty ---------------------------------------------------------------


def test_a_formula_without_a_value_empties_nothing(book: Path) -> None:
    noted = next(held.record for held in one().answers if held.record.note)
    with edited(book) as sheets:
        cell = sheets.set("answer.note", noted.id, "=A1&A2")
    reading = read(book)
    assert problem(reading).code == "workbook.formula-without-value"
    assert problem(reading).parameters["cell"] == cell
    assert records(reading.dossiers[0]) == expected({noted.id: ["note"]})


def test_an_error_in_a_cell_empties_nothing(book: Path) -> None:
    """A text that was typed with a minus first becomes #NAME? in Excel."""
    noted = next(held.record for held in one().answers if held.record.note)
    with edited(book) as sheets:
        cell = sheets.cell("answer.note", noted.id)
        cell.value = "#NAME?"
        cell.data_type = "e"
    reading = read(book)
    assert problem(reading).code == "workbook.cell-is-error"
    assert records(reading.dossiers[0]) == expected({noted.id: ["note"]})


def test_merged_cells_empty_nothing(book: Path) -> None:
    with edited(book) as sheets:
        sheet, column = sheets.sheet("answer.id"), sheets.column("answer.note")
        noted = [held.record for held in one().answers if held.record.note][-1]
        row = sheets.row("answer", noted.id)
        above = str(sheet.cell(row - 1, 1).value)
        sheet.merge_cells(start_row=row - 1, end_row=row, start_column=column, end_column=column)
    reading = read(book)
    assert problem(reading).code == "workbook.cell-merged"
    assert above != noted.id
    assert records(reading.dossiers[0]) == expected({noted.id: ["note"]})


def test_a_cell_that_was_emptied_is_an_edit(book: Path) -> None:
    noted = next(held.record for held in one().answers if held.record.note)
    with edited(book) as sheets:
        sheets.set("answer.note", noted.id, None)
    reading = read(book)
    assert reading.problems == ()
    answer = records(reading.dossiers[0])[noted.id]
    assert value(answer, "note") == ""
    assert len(answer.vectors["note"]) == 2


# ---- Instruments ------------------------------------------------------------------------------


def test_another_content_of_the_same_instrument_is_said(tmp_path: Path) -> None:
    dossier = _with_assessment(one(), instrument_hash="0" * 64)
    reading = read(write([dossier], tmp_path / "other.xlsx"))
    assert reading.dossiers == (dossier,)
    assert [repair.code for repair in reading.repairs] == ["workbook.instrument-differs"]


def test_an_assessment_whose_instrument_is_not_here_is_left_out(tmp_path: Path) -> None:
    first, second = study()[:2]
    foreign = _with_assessment(second, instrument_version="99.0")
    path = write([first, foreign], tmp_path / "two.xlsx")
    reading = read(path)
    assert reading.dossiers == (first,)
    assert problem(reading).code == "workbook.instrument-missing"
    assert problem(reading).parameters["version"] == "99.0"


def test_a_file_whose_instruments_are_all_unknown_is_refused(tmp_path: Path) -> None:
    path = write([_with_assessment(one(), instrument_version="99.0")], tmp_path / "new.xlsx")
    with pytest.raises(UserError) as caught:
        read(path)
    assert caught.value.code == "instrument.unknown"


def _with_assessment(dossier: Dossier, **values: str) -> Dossier:
    held = dossier.assessment
    record = type(held.record)(**{**whole_record(held.record), "id": held.record.id, **values})
    return replace(dossier, assessment=replace(held, record=record))


def test_a_missing_part_of_the_frame_does_no_harm(book: Path) -> None:
    """Why a cell is empty cannot be told where the package does not say which sheet is which."""
    noted = next(held.record for held in one().answers if held.record.note)
    with edited(book) as sheets:
        sheets.set("answer.note", noted.id, None)
    rewrite(book, lambda name, data: data.replace(b"<c ", b"<c  ") if "sheet" in name else data)
    assert read(book).problems == ()


# ---- Rows of kinds that have nothing but their id ---------------------------------------------


def test_interviews_sorted_without_their_ids_keep_their_answers(book: Path) -> None:
    with edited(book) as sheets:
        sheet = sheets.sheet("interview.id")
        rows = [[cell.value for cell in row[1:]] for row in sheet.iter_rows(min_row=FIRST_ROW)]
        for number, row in enumerate(reversed(rows), start=FIRST_ROW):
            for column, typed in enumerate(row, start=2):
                sheet.cell(number, column).value = typed
    reading = read(book)
    assert reading.problems == ()
    assert [repair.code for repair in reading.repairs] == ["workbook.row-rejoined"]
    assert records(reading.dossiers[0]) == expected({})


def test_two_respondents_whose_labels_were_swapped_are_an_edit(book: Path) -> None:
    first, second = (held.record for held in one().interviews[:2])
    with edited(book) as sheets:
        sheets.set("interview.label", first.id, second.label)
        sheets.set("interview.label", second.id, first.label)
    reading = read(book)
    assert (reading.problems, reading.repairs) == ((), ())
    held = records(reading.dossiers[0])
    assert value(held[first.id], "label") == second.label
    assert value(held[second.id], "label") == first.label


def test_an_action_that_was_copied_to_make_another_is_a_new_one(book: Path) -> None:
    action = one().actions[0].record
    with edited(book) as sheets:
        sheet = sheets.sheet("action.id")
        number = sheets.double("action", action.id)
        sheet.cell(number, sheets.column("action.action")).value = "Något annat"
    reading = read(book)
    assert reading.problems == ()
    assert [repair.code for repair in reading.repairs] == ["workbook.row-copied"]
    assert reading.dossiers[0].actions[-1].record.action == "Något annat"
    assert expected({}).items() <= records(reading.dossiers[0]).items()


def test_an_interview_that_was_copied_leaves_the_first_as_it_is(book: Path) -> None:
    """Interviews are added in the program; the copied row is said, and does no harm."""
    interview = one().interviews[0].record
    with edited(book) as sheets:
        sheet = sheets.sheet("interview.id")
        number = sheets.double("interview", interview.id)
        sheet.cell(number, sheets.column("interview.label")).value = "SE-S-77"
    reading = read(book)
    assert problem(reading).code == "workbook.row-twice"
    assert records(reading.dossiers[0]) == expected({})


def test_keys_and_headings_that_were_sorted_along_are_found(book: Path) -> None:
    with edited(book) as sheets:
        sheet = sheets.sheet("answer.id")
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        for number, row in enumerate([*rows[2:], *rows[:2]], start=1):
            for column, typed in enumerate(row, start=1):
                sheet.cell(number, column).value = typed
    reading = read(book)
    assert (reading.problems, reading.repairs) == ((), ())
    assert records(reading.dossiers[0]) == expected({})


def test_names_may_be_spelt_loosely_in_a_new_row(book: Path) -> None:
    with edited(book) as sheets:
        sheets.add(
            answer__respondent=" se\u2013k\u201301\u00a0",
            answer__question_id=2.01,
            answer__score="4,0",
        )
        sheets.set("interview.role", one().interviews[0].record.id, "small or medium firm")
    reading = read(book)
    assert reading.problems == ()
    interview = next(held.record for held in one().interviews if held.record.label == "SE-K-01")
    added = records(reading.dossiers[0])[empty_answer(interview.id, "2.01").id]
    assert value(added, "score") == 4


def test_a_question_number_that_became_a_number_is_still_the_question(book: Path) -> None:
    """A program may make 1.1 of 1.10."""
    asked = next(held.record for held in one().answers if held.record.question_id.endswith("0"))
    with edited(book) as sheets:
        sheets.set("answer.question_id", asked.id, float(asked.question_id))
        sheets.set("answer.note", asked.id, "Ändrad")
    reading = read(book)
    assert reading.problems == ()
    assert value(records(reading.dossiers[0])[asked.id], "note") == "Ändrad"
