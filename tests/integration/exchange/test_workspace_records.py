"""Jottings, attachments and the consent record travel in a workbook, and older files still do."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.erasure import without_words
from clusterdyn_desktop.domain.records import ConsentMethod, Interview
from clusterdyn_desktop.services.bundle import Services
from tests.integration.exchange.editing import Value, edited
from tests.integration.exchange.test_hand_edit_problems import problem
from tests.integration.exchange.test_hand_edits import changed, codes, found
from tests.unit.exchange.samples import JOTTED, MOMENT, SITE, one, read, study, write, write_one

FORMAT_1 = Path(__file__).with_name("format-1.xlsx")
"""Written by the program before there were jottings, attachments and consent records."""

FORMAT_2 = FORMAT_1.with_name("format-2.xlsx")
"""Written by the program before interviews could be erased."""

INBOX, FILED = (held.record for held in one().jottings)
PICTURE = one().attachments[0].record
TOLD = next(held.record for held in one().interviews if held.record.consent_version)

NEW_COLUMNS = (
    "interview.consent_contact",
    "interview.consent_version",
    "interview.consent_language",
    "interview.consent_method",
    "interview.consent_given_at",
    "interview.consent_place",
    "interview.consent_taken_by",
    "interview.consent_hash",
)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write_one(tmp_path / "one.xlsx")


def row_of(book: Path, sheet: str, record_id: str) -> dict[str, object]:
    """Return what a person sees of a record, by heading."""
    held = load_workbook(book)[sheet]
    row = next(row for row in held.iter_rows(min_row=3, values_only=True) if row[0] == record_id)
    return dict(zip((str(cell.value) for cell in held[2]), row, strict=True))


# ---- What a person sees -----------------------------------------------------------------------


def test_a_jotting_is_a_row_with_who_when_what_and_where_to(book: Path) -> None:
    row = row_of(book, "Jottings", FILED.id)
    assert row["Respondent"] == TOLD.label
    assert row["When (UTC)"] == "2026-10-14 09:34:07"
    assert row["What was said"] == "“Vi ringer varandra först.”"
    assert row["Is a quote"] == "yes"
    assert row["Filed to no."] == "2.08"
    assert row_of(book, "Jottings", INBOX.id)["Filed to no."] is None


def test_an_attachment_is_a_row_that_names_its_file_and_its_fingerprint(book: Path) -> None:
    row = row_of(book, "Attachments", PICTURE.id)
    assert (row["Respondent"], row["No."]) == (TOLD.label, "2.08")
    assert (row["File"], row["Caption"]) == ("tavlan i verkstaden.jpg", "Tavlan vid ingången")
    assert (row["Bytes"], row["Type"]) == (48_210, "image/jpeg")
    assert row["Fingerprint (SHA-256)"] == PICTURE.sha256


def test_the_consent_record_stands_with_the_interview(book: Path) -> None:
    row = row_of(book, "Interviews", TOLD.id)
    assert row["Consent: contact again"] == "yes"
    assert (row["Consent text: version"], row["Consent text: language"]) == ("2026-10", "sv")
    assert (row["Consent: how"], row["Consent: when (UTC)"]) == ("signed", "2026-10-14 09:12:00")
    assert (row["Consent: where"], row["Consent: taken by"]) == ("Lövsjö", "ÅH")


def test_moments_come_back_to_the_microsecond(book: Path) -> None:
    reading = read(book)
    assert found(reading, INBOX.id).record.jotted_at == JOTTED
    assert found(reading, TOLD.id).record.consent_given_at == MOMENT
    assert reading.dossiers == (one(),)


# ---- What a person may change -----------------------------------------------------------------


def test_words_file_names_and_the_consent_record_can_be_edited(book: Path) -> None:
    with edited(book) as sheets:
        sheets.set("jotting.text", INBOX.id, "Ägaren nämnde skolan två gånger")
        sheets.set("attachment.caption", PICTURE.id, "Tavlan, hela väggen")
        sheets.set("interview.consent_method", TOLD.id, "spoken")
        sheets.set("interview.consent_given_at", TOLD.id, "2026-10-14 11:30+02:00")
        sheets.set("interview.consent_contact", TOLD.id, "no")
    reading = read(book)
    assert found(reading, INBOX.id).record.text == "Ägaren nämnde skolan två gånger"
    assert found(reading, INBOX.id).record.jotted_at == JOTTED
    assert found(reading, PICTURE.id).record.caption == "Tavlan, hela väggen"
    told = found(reading, TOLD.id).record
    assert told.consent_method is ConsentMethod.SPOKEN
    assert told.consent_given_at == datetime(2026, 10, 14, 9, 30, tzinfo=UTC)
    assert told.consent_hash == TOLD.consent_hash
    assert told.consent_contact is False
    assert sorted(changed(reading)) == [
        "attachment.caption",
        "interview.consent_contact",
        "interview.consent_record",
        "jotting.words",
    ]


def test_filing_is_done_in_the_program_where_the_words_go_along(book: Path) -> None:
    with edited(book) as sheets:
        sheets.set("jotting.question_id", INBOX.id, "1.01")
        sheets.set("jotting.question_id", FILED.id, None)
        sheets.set("jotting.text", FILED.id, "“Vi ringer varandra alltid först.”")
    reading = read(book)
    assert found(reading, INBOX.id).record.question_id == ""
    assert found(reading, FILED.id).record.question_id == "2.08"
    assert found(reading, FILED.id).vectors["filed"] == {SITE: 1}
    assert changed(reading) == ["jotting.words"]


def test_a_jotting_can_be_added_with_or_without_its_time(book: Path) -> None:
    with edited(book) as sheets:
        sheets.add(
            jotting__respondent="SE-S-01",
            jotting__jotted_at="2026-10-15 08:00",
            jotting__text="Sagt i dörren",
        )
        sheets.add(
            jotting__respondent="SE-S-01", jotting__text="“Aldrig ensam.”", jotting__is_quote="yes"
        )
        sheets.add(jotting__respondent="SE-S-01", jotting__text="Också i dörren")
    reading = read(book)
    interview = next(held.record for held in one().interviews if held.record.label == "SE-S-01")
    timed, quote, other = (held.record for held in reading.dossiers[0].jottings[2:])
    assert timed.jotted_at == datetime(2026, 10, 15, 8, 0, tzinfo=UTC)
    assert (timed.text, timed.is_quote, timed.question_id) == ("Sagt i dörren", False, "")
    assert (quote.jotted_at, quote.is_quote) == (None, True)
    assert {timed.interview_id, quote.interview_id, other.interview_id} == {interview.id}
    assert len({timed.id, quote.id, other.id}) == 3
    assert set(found(reading, timed.id).vectors) == {"words"}
    assert read(book) == reading


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"jotting__text": "Sagt i dörren"}, "workbook.unknown-respondent"),
        (
            {"jotting__respondent": "SE-S-01", "jotting__jotted_at": "i går", "jotting__text": "x"},
            "workbook.not-a-moment",
        ),
        ({"jotting__respondent": "SE-S-01", "jotting__is_quote": "yes"}, "workbook.missing-value"),
        (
            {"attachment__respondent": "SE-S-01", "attachment__file_name": "karta.png"},
            "workbook.row-without-id",
        ),
    ],
)
def test_what_cannot_be_added_is_said(book: Path, row: dict[str, Value], code: str) -> None:
    with edited(book) as sheets:
        number = sheets.add(**row)
    error = problem(read(book))
    assert error.code == code
    assert str(error.parameters["cell"]).endswith(str(number))


@pytest.mark.parametrize(
    ("key", "record_id", "value", "code"),
    [
        ("interview.consent_given_at", TOLD.id, "i går", "workbook.not-a-moment"),
        ("interview.consent_method", TOLD.id, "nodded", "workbook.unknown-choice"),
        ("jotting.text", INBOX.id, None, "workbook.missing-value"),
        ("jotting.jotted_at", INBOX.id, "2026-10-14 10:00", "workbook.row-mixed-up"),
        ("attachment.file_name", PICTURE.id, None, "workbook.missing-value"),
        ("attachment.sha256", PICTURE.id, "00" * 32, "workbook.row-mixed-up"),
        ("attachment.size_bytes", PICTURE.id, 1, "workbook.row-mixed-up"),
    ],
)
def test_what_makes_no_sense_is_named(
    book: Path, key: str, record_id: str, value: Value, code: str
) -> None:
    with edited(book) as sheets:
        cell = sheets.set(key, record_id, value)
    error = problem(read(book))
    assert (error.code, error.parameters["cell"]) == (code, cell)


def test_a_real_time_of_a_spreadsheet_program_is_the_same_moment(book: Path) -> None:
    with edited(book) as sheets:
        cell = sheets.cell("interview.consent_given_at", TOLD.id)
        cell.value = MOMENT.replace(tzinfo=None)
        cell.number_format = "yyyy-mm-dd hh:mm"
    reading = read(book)
    assert reading.dossiers == (one(),)
    assert reading.repairs == ()


def test_what_belongs_to_an_interview_that_is_gone_is_left_out_and_said(book: Path) -> None:
    with edited(book) as sheets:
        sheets.sheet("interview.id").delete_rows(sheets.row("interview", TOLD.id))
    reading = read(book)
    assert reading.dossiers[0].jottings == ()
    assert reading.dossiers[0].attachments == ()
    assert {"workbook.jottings-without-interview", "workbook.attachments-without-interview"} <= {
        *codes(reading)
    }


# ---- Older files ------------------------------------------------------------------------------


def as_in_format_1(dossier: Dossier) -> Dossier:
    """Return what the file of format 1 was written with."""
    plain = next(held for held in study() if held.assessment.record.code == "A-SE-3")
    labels = {"SE-S-01", "SE-C-02", "SE-K-01"}
    interviews = tuple(
        replace(held, deleted=True, vectors={**held.vectors, "deleted": {SITE: 1}})
        if held.record.label == "SE-K-01"
        else held
        for held in plain.interviews
        if held.record.label in labels
    )
    kept = {held.record.id for held in interviews}
    known = {"consent_contact", "consent_record", "erasure"}
    return replace(
        dossier,
        interviews=tuple(
            replace(held, vectors={k: v for k, v in held.vectors.items() if k not in known})
            for held in interviews
        ),
        answers=tuple(held for held in plain.answers if held.record.interview_id in kept),
        jottings=(),
        attachments=(),
    )


def test_a_file_of_the_first_format_comes_in_without_a_word(tmp_path: Path) -> None:
    path = tmp_path / "format-1.xlsx"
    path.write_bytes(FORMAT_1.read_bytes())
    reading = read(path)
    assert reading.dossiers == (as_in_format_1(one()),)
    assert reading.repairs == ()


def test_a_file_of_the_second_format_comes_in_without_a_word(tmp_path: Path) -> None:
    """Protects partners whose program does not know of erasure yet."""
    path = tmp_path / "format-2.xlsx"
    path.write_bytes(FORMAT_2.read_bytes())
    reading = read(path)
    without = replace(
        one(),
        interviews=tuple(
            replace(held, vectors={k: v for k, v in held.vectors.items() if k != "erasure"})
            for held in one().interviews
        ),
    )
    assert reading.dossiers == (without,)
    assert reading.repairs == ()


def test_an_erasure_travels_and_is_not_undone_by_hand(tmp_path: Path) -> None:
    """Protects the erasure from somebody who empties the cell in the sheet."""
    first, *others = one().interviews
    gone = replace(
        first,
        record=replace(without_words(first.record), erased_on=date(2026, 11, 2), erased_by="ÅH"),
    )
    mine = {gone.record.id}
    dossier = replace(
        one(),
        interviews=(gone, *others),
        answers=tuple(held for held in one().answers if held.record.interview_id not in mine),
    )
    path = write([dossier], tmp_path / "erased.xlsx")
    row = row_of(path, "Interviews", gone.record.id)
    assert (row["Erased by"], row["Respondent"]) == ("ÅH", gone.record.label)
    with edited(path) as sheets:
        sheet = sheets.book["Interviews"]
        place = next(cell.column for cell in sheet[2] if cell.value == "Erased on")
        number = next(cells[0].row for cells in sheet.iter_rows() if cells[0].value in mine)
        sheet.cell(number, place).value = None
    back = {held.record.id: held.record for held in read(path).dossiers[0].interviews}
    assert back[gone.record.id] == gone.record


def test_a_file_of_the_first_format_can_have_been_edited(tmp_path: Path) -> None:
    path = tmp_path / "format-1.xlsx"
    path.write_bytes(FORMAT_1.read_bytes())
    interview = as_in_format_1(one()).interviews[0].record
    with edited(path) as sheets:
        sheets.sheet("interview.id").delete_rows(1)
        sheets.sheet("answer.id").delete_rows(3)
    with edited(path) as sheets:
        column = next(
            cell.column for cell in sheets.book["Interviews"][1] if cell.value == "Held on"
        )
        row = next(
            row for row in sheets.book["Interviews"].iter_rows() if row[0].value == interview.id
        )
        row[column - 1].value = date(2026, 4, 1)
    reading = read(path)
    assert found(reading, interview.id).record.held_on == date(2026, 4, 1)
    assert codes(reading) == ["workbook.keys-missing", "workbook.rows-missing"]


def test_a_file_without_the_new_sheets_and_columns_leaves_them_as_the_receiver_has_them(
    book: Path,
) -> None:
    with edited(book) as sheets:
        sheets.book.remove(sheets.sheet("jotting.id"))
        sheets.book.remove(sheets.sheet("attachment.id"))
        for key in NEW_COLUMNS:
            sheets.sheet("interview.id").delete_cols(sheets.column(key))
    reading = read(book)
    dossier = reading.dossiers[0]
    assert (dossier.jottings, dossier.attachments) == ((), ())
    assert dossier.answers == one().answers
    told = found(reading, TOLD.id)
    assert told.record.consent_given_at is None
    assert not {"consent_contact", "consent_record"} & set(told.vectors)
    assert told.record.role == TOLD.role
    assert codes(reading).count("workbook.column-missing") == len(NEW_COLUMNS)
    assert codes(reading).count("workbook.rows-missing") == 2


def test_an_older_file_does_not_stand_against_what_was_recorded_since(
    example: Services, tmp_path: Path
) -> None:
    assessment = example.library.find("A-SE-3")
    path = tmp_path / "before.xlsx"
    example.exporting.export([assessment.id], path, example.catalogue.texts("en"))
    with edited(path) as sheets:
        for key in NEW_COLUMNS:
            sheets.sheet("interview.id").delete_cols(sheets.column(key))
    with example.store.unit_of_work() as work:
        interview = work.find(Interview, assessment.id)[0].record
        work.put(replace(interview, consent_contact=True, consent_place="Lövsjö"))
        work.commit()
    assert not example.importing.check(path).conflicts


# ---- What never leaves ------------------------------------------------------------------------


def test_who_a_respondent_is_never_goes_into_a_workbook(example: Services, tmp_path: Path) -> None:
    shelf = next(shelf for shelf in example.library.shelves() if shelf.entries)
    assessment = shelf.entries[0].assessment
    with example.store.unit_of_work() as work:
        interview = work.find(Interview, assessment.id)[0].record
        work.keep_contact(
            Contact(interview.id, "Astrid Zetterqvist", "Zetterqvist Gjuteri", "astrid@zg.example")
        )
        work.commit()
    path = tmp_path / "out.xlsx"
    example.exporting.export([assessment.id], path, example.catalogue.texts("en"))
    with ZipFile(path) as archive:
        held = b"".join(archive.read(name) for name in archive.namelist())
    assert interview.label.encode() in held
    for secret in (b"Zetterqvist", b"astrid@zg.example"):
        assert secret not in held
        assert secret not in path.read_bytes()
