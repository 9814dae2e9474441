"""What the cells of a workbook offer, accept and keep from slips, for whoever edits it."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from clusterdyn_desktop.exchange.workbooks.columns import LIST_FORMS, Column, Form, SheetLayout
from clusterdyn_desktop.exchange.workbooks.guides import NAMED_IN
from clusterdyn_desktop.exchange.workbooks.layout import FIRST_ROW, HEADING_ROW, KEY_ROW, LAYOUTS
from tests.integration.exchange.editing import Editor
from tests.unit.exchange.samples import one, study, write, write_one

CHECKS = {
    **dict.fromkeys(LIST_FORMS, "list"),
    Form.SCORE: "list",
    Form.DATE: "date",
    Form.WHOLE: "whole",
    Form.NUMBER: "decimal",
}
EDITED = [
    pytest.param(layout, column, id=layout.key(column))
    for layout in LAYOUTS
    for column in layout.columns
    if column.edited and column.form in CHECKS
]
NAMED = [
    pytest.param(layout, column, id=layout.key(column))
    for layout in LAYOUTS
    for column in layout.columns
    if layout.kind in NAMED_IN.get(column.name, ())
]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    return load_workbook(write_one(tmp_path_factory.mktemp("guides") / "one.xlsx"))


def place(book: Workbook, layout: SheetLayout, column: Column) -> tuple[Worksheet, int]:
    editor = Editor(book)
    key = layout.key(column)
    return editor.sheet(key), editor.column(key)


def checks_at(sheet: Worksheet, row: int, column: int) -> list[DataValidation]:
    address = sheet.cell(row, column).coordinate
    return [held for held in sheet.data_validations.dataValidation if address in held.sqref]


def choices(book: Workbook, check: DataValidation) -> list[str]:
    """Return what a cell offers to choose from."""
    formula = str(check.formula1)
    if formula.startswith('"'):
        return formula.strip('"').split(",")
    title, area = formula.replace("'", "").split("!")
    return [str(row[0].value) for row in book[title][area.replace("$", "")]]


@pytest.mark.parametrize(("layout", "column"), EDITED)
def test_every_cell_of_a_known_form_is_checked(
    book: Workbook, layout: SheetLayout, column: Column
) -> None:
    """From the first record to the last spare row."""
    sheet, at = place(book, layout, column)
    last = max(FIRST_ROW, len([row for row in sheet["A"] if row.value]))
    for row in (FIRST_ROW, last, last + 1, last + 150):
        (check,) = checks_at(sheet, row, at)
        assert check.type == CHECKS[column.form]
        assert check.showErrorMessage
        assert check.errorStyle == "stop"
        assert check.error


@pytest.mark.parametrize(("layout", "column"), EDITED)
def test_what_stands_in_a_cell_is_among_what_it_offers(
    book: Workbook, layout: SheetLayout, column: Column
) -> None:
    sheet, at = place(book, layout, column)
    (check,) = checks_at(sheet, FIRST_ROW, at)
    if check.type == "list":
        offered = choices(book, check)
        assert len(offered) > 1
        held = {sheet.cell(row, at).value for row in range(FIRST_ROW, sheet.max_row + 1)}
        assert {str(value) for value in held if value is not None} <= set(offered)


@pytest.mark.parametrize(("layout", "column"), NAMED)
def test_an_added_row_names_what_it_is_about_from_a_list(
    book: Workbook, layout: SheetLayout, column: Column
) -> None:
    sheet, at = place(book, layout, column)
    last = len([row for row in sheet["A"] if row.value])
    (check,) = checks_at(sheet, last + 1, at)
    offered = choices(book, check)
    expected = {
        "assessment": ["A-SE-3"],
        "respondent": [held.record.label for held in one().interviews],
    }
    assert offered == expected.get(column.name, offered)
    assert check.prompt
    if column.name == "question_id":
        assert {"1.01", "2.08", "5.10"} <= set(offered)


def test_a_list_of_very_many_names_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clusterdyn_desktop.exchange.workbooks.lists.LONGEST_LIST", 20)
    book = load_workbook(write(study()[:3], tmp_path / "three.xlsx"))
    editor = Editor(book)
    sheet = editor.sheet("answer.respondent")
    (check,) = checks_at(sheet, sheet.max_row + 1, editor.column("answer.respondent"))
    assert check.type is None
    assert check.prompt


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.kind.kind)
def test_keys_and_headings_are_protected_and_all_else_is_free(
    book: Workbook, layout: SheetLayout
) -> None:
    sheet, _ = place(book, layout, layout.columns[0])
    assert sheet.protection.sheet
    assert not sheet.protection.password
    for column in range(1, len(layout.columns) + 1):
        assert sheet.cell(KEY_ROW, column).protection.locked
        assert sheet.cell(HEADING_ROW, column).protection.locked
    for row in sheet.iter_rows(min_row=FIRST_ROW):
        assert all(not cell.protection.locked for cell in row if cell.value is not None)
    for letter, dimension in sheet.column_dimensions.items():
        assert not dimension.protection.locked, letter
    beside = max(dimension.max or 0 for dimension in sheet.column_dimensions.values())
    assert beside == 16_384
    for free in ("sort", "autoFilter", "formatColumns", "formatRows", "insertRows", "deleteRows"):
        assert not getattr(sheet.protection, free), free
    assert sheet.protection.deleteColumns


def test_sheets_cannot_be_removed_by_accident_and_the_machines_are_locked(book: Workbook) -> None:
    assert book.security.lockStructure
    for title in ("clusterdyn-lists", "clusterdyn"):
        assert book[title].sheet_state == "veryHidden"
        assert book[title].protection.sheet
