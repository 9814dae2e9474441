"""Instruments in Excel: out and in again, translated, changed, refused, and kept for good."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.exchange.instruments.files import FolderInstrumentLibrary
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.instrument_desk import InstrumentStanding
from clusterdyn_desktop.services.wording.error_sentences import report_lines
from tests.conftest import RESOURCES
from tests.integration.collecting.workbooks import edited, put, row_of, sheet, translate
from tests.integration.small_study import one_interview
from tests.unit.services.plain_texts import PlainTexts

Edit = Callable[[Workbook], None]
OFFICE = shutil.which("soffice")


def finnish(workbook: Workbook) -> None:
    translate(workbook, "fi", lambda text: f"suomeksi {text}")


def told(services: Services, path: Path) -> list[str]:
    """Return everything that is said of a workbook that cannot be used."""
    with pytest.raises(UserError) as caught:
        services.instrument_desk.check(path)
    return report_lines(PlainTexts(), caught.value)


def test_what_goes_out_comes_back_equal(
    services: Services, instrument: Instrument, book: Path
) -> None:
    check = services.instrument_desk.check(book)
    assert check.instrument == instrument
    assert check.instrument.hash == instrument.hash
    assert (check.standing, check.changes) == (InstrumentStanding.SAME, ())


def test_a_translation_becomes_a_language_of_the_programs_instrument(
    services: Services, instrument: Instrument, book: Path, tmp_path: Path
) -> None:
    one_interview(services)
    check = services.instrument_desk.check(edited(book, tmp_path / "fi.xlsx", finnish))
    assert check.standing is InstrumentStanding.TRANSLATED
    assert check.new_languages == ("fi",)
    assert check.used_by == {instrument.version: 1}
    kept = services.instrument_desk.apply(check)
    known = services.instruments.get(instrument.id, instrument.version)
    assert known.hash == instrument.hash, "assessments made with it stay comparable"
    assert known.text("fi").questions["1.01"].text.startswith("suomeksi ")
    assert known.text("sv") == instrument.text("sv")
    assert sorted(path.name for path in kept.folder.iterdir()) == [
        "structure.json",
        "text.en.json",
        "text.fi.json",
    ]
    again = FolderInstrumentLibrary(RESOURCES / "instruments", kept.folder.parent)
    assert again.default() == known, "the next start finds it"


def test_a_second_translation_does_not_take_the_first_away(
    services: Services, instrument: Instrument, book: Path, tmp_path: Path
) -> None:
    desk = services.instrument_desk
    desk.apply(desk.check(edited(book, tmp_path / "fi.xlsx", finnish)))
    danish = edited(book, tmp_path / "da.xlsx", lambda held: translate(held, "da", str.upper))
    desk.apply(desk.check(danish))
    known = services.instruments.get(instrument.id, instrument.version)
    assert set(known.texts) == {"en", "sv", "fi", "da"}


def test_a_mended_translation_is_shown_text_by_text(
    services: Services, instrument: Instrument, book: Path, tmp_path: Path
) -> None:
    def mend(workbook: Workbook) -> None:
        put(workbook, "Texts", f"E{row_of(workbook, 'questions', '1.01', 'text')}", "Ny fråga?")

    check = services.instrument_desk.check(edited(book, tmp_path / "sv.xlsx", mend))
    (change,) = check.changes
    assert (change.part, change.language, change.key) == ("text", "sv", "questions.1.01.text")
    assert (change.old, change.new) == (
        instrument.text("sv").questions["1.01"].text,
        "Ny fråga?",
    )
    services.instrument_desk.apply(check)
    known = services.instruments.get(instrument.id, instrument.version)
    assert known.text("sv").questions["1.01"].text == "Ny fråga?"


@pytest.mark.parametrize(
    ("sheet", "cell", "value"),
    [("Rules", "B4", "0.75"), ("Variables", "E2", "yes"), ("Texts", "D2", "Another name")],
)
def test_another_wording_under_the_same_version_is_refused(
    services: Services, book: Path, tmp_path: Path, sheet: str, cell: str, value: str
) -> None:
    path = edited(book, tmp_path / "o.xlsx", lambda held: put(held, sheet, cell, value))
    check = services.instrument_desk.check(path)
    assert check.standing is InstrumentStanding.OTHER
    with pytest.raises(UserError, match=r"instrument\.changed-under-version"):
        services.instrument_desk.apply(check)
    assert services.instrument_desk.check(book).standing is InstrumentStanding.SAME


def test_a_new_version_stands_beside_the_old_one(
    services: Services, instrument: Instrument, book: Path, tmp_path: Path
) -> None:
    def renew(workbook: Workbook) -> None:
        put(workbook, "About", "B3", "1.10")
        put(workbook, "Texts", "D2", "Another name")

    check = services.instrument_desk.check(edited(book, tmp_path / "new.xlsx", renew))
    assert check.standing is InstrumentStanding.NEW_VERSION
    assert check.compared_with == instrument
    services.instrument_desk.apply(check)
    assert services.instruments.get(instrument.id, "1.10").text("en").name == "Another name"
    assert services.instruments.get(instrument.id, instrument.version) == instrument
    assert services.instruments.default().version == "1.10"
    assert services.file_log.entries()[0].kind is FileKind.INSTRUMENT


def test_a_new_instrument_does_not_become_the_default_one(
    services: Services, instrument: Instrument, book: Path, tmp_path: Path
) -> None:
    path = edited(book, tmp_path / "a.xlsx", lambda held: put(held, "About", "B2", "a-new-one"))
    check = services.instrument_desk.check(path)
    assert (check.standing, check.compared_with) == (InstrumentStanding.NEW, None)
    services.instrument_desk.apply(check)
    assert [held.id for held in services.instruments.all()] == ["a-new-one", instrument.id]
    assert services.instruments.default() == instrument


def test_everything_that_is_wrong_is_told_by_sheet_and_cell(
    services: Services, book: Path, tmp_path: Path
) -> None:
    def spoil(workbook: Workbook) -> None:
        put(workbook, "Variables", "C3", "lop")
        put(workbook, "Rules", "B2", "eleven")
        put(workbook, "Stages", "A3", "two")

    assert told(services, edited(book, tmp_path / "bad.xlsx", spoil)) == [
        "The instrument has 3 faults, the first in bad.xlsx; mend them.",
        '– bad.xlsx › Stages has "two" at “A3”; expected a whole number.',
        '– bad.xlsx › Variables has "lop" at “C3”; expected one of: loop, brake, driver.',
        '– bad.xlsx › Rules has "eleven" at “B2”; expected a whole number.',
    ]


def test_what_does_not_fit_together_is_told_by_its_cell(
    services: Services, book: Path, tmp_path: Path
) -> None:
    def spoil(workbook: Workbook) -> None:
        put(workbook, "Questions", "C2", "NOBODY")
        put(workbook, "Loops", "D2", "ATT; NUM; ATT")

    lines = told(services, edited(book, tmp_path / "bad.xlsx", spoil))
    assert "– bad.xlsx › Questions names NOBODY at “C2”, which is not among the variables." in lines
    assert any("the loop R1 at “A2” passes a variable twice" in line for line in lines)


def test_a_gap_in_a_translation_is_told_by_its_cell(
    services: Services, book: Path, tmp_path: Path
) -> None:
    places: list[int] = []

    def leave_out(workbook: Workbook) -> None:
        finnish(workbook)
        places.append(row_of(workbook, "questions", "2.03", "anchors.4"))
        put(workbook, "Texts", f"F{places[0]}", None)

    lines = told(services, edited(book, tmp_path / "fi.xlsx", leave_out))
    assert lines == [f"fi.xlsx › Texts lacks “F{places[0]}”; add it."]


def test_a_question_without_words_is_told_by_its_key(
    services: Services, book: Path, tmp_path: Path
) -> None:
    def add(workbook: Workbook) -> None:
        questions = sheet(workbook, "Questions")
        row = next(n for n in range(2, 999) if not questions.cell(n, 1).value)
        for place, value in enumerate(("5.99", "5", "DIST", "S; L", "no"), start=1):
            questions.cell(row, place, value)

    lines = told(services, edited(book, tmp_path / "more.xlsx", add))
    assert "– more.xlsx › Texts lacks “questions.5.99 (en)”; add it." in lines


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda book: book.remove(sheet(book, "Loops")), "has no sheet “Loops”"),
        (lambda book: put(book, "Roles", "B1", "stimme"), "has no column “voice”"),
        (lambda book: put(book, "Texts", "F1", "suomi"), "cell F1: “suomi”"),
        (lambda book: book.remove(sheet(book, "machine")), "is not an instrument workbook"),
        (lambda book: put(book, "machine", "A2", "7"), "newer program (format 7)"),
    ],
)
def test_a_workbook_that_lost_its_form_is_told(
    services: Services, book: Path, tmp_path: Path, spoil: Edit, said: str
) -> None:
    assert said in " ".join(told(services, edited(book, tmp_path / "bad.xlsx", spoil)))


def test_moved_columns_blank_rows_and_other_orders_change_nothing(
    services: Services, book: Path, tmp_path: Path
) -> None:
    def shuffle(workbook: Workbook) -> None:
        workbook.move_sheet("Texts", -5)
        roles = sheet(workbook, "Roles")
        roles.insert_rows(3)
        roles.insert_cols(1)
        roles["A1"] = "remarks of ours"

    check = services.instrument_desk.check(edited(book, tmp_path / "moved.xlsx", shuffle))
    assert check.standing is InstrumentStanding.SAME


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_a_translation_saved_by_libreoffice_comes_in_like_any_other(
    services: Services, instrument: Instrument, book: Path, tmp_path: Path
) -> None:
    path = edited(book, tmp_path / "fi.xlsx", finnish)
    assert OFFICE is not None
    command = [OFFICE, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless"]
    command += ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(tmp_path / "saved")]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=120)
    check = services.instrument_desk.check(tmp_path / "saved" / "fi.xlsx")
    assert check.standing is InstrumentStanding.TRANSLATED
    assert check.instrument.hash == instrument.hash
    assert {change.language for change in check.changes} == {"fi"}


def test_a_damaged_instrument_of_ones_own_stops_nothing_and_is_said(
    services: Services, instrument: Instrument, home: Path, book: Path, tmp_path: Path
) -> None:
    desk = services.instrument_desk
    path = edited(book, tmp_path / "a.xlsx", lambda held: put(held, "About", "B2", "a-new-one"))
    kept = desk.apply(desk.check(path))
    (kept.folder / "structure.json").write_text("{", encoding="utf-8")
    (home / "instruments" / "other").mkdir()
    (home / "instruments" / "other" / "structure.json").write_bytes(b"\xff")
    library = FolderInstrumentLibrary(RESOURCES / "instruments", home / "instruments")
    assert library.default() == instrument
    assert [held.id for held in library.all()] == [instrument.id]
    codes = {trouble.folder.name: trouble.error.code for trouble in library.troubles()}
    assert codes == {kept.folder.name: "instrument.not-json", "other": "file.not-utf8"}


def test_one_that_says_something_else_under_our_version_is_passed_over(
    instrument: Instrument, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    shutil.copytree(RESOURCES / "instruments" / instrument.id, own / "theirs")
    text = own / "theirs" / "text.en.json"
    text.write_text(
        text.read_text("utf-8").replace("Cluster dynamics", "Cluster mechanics"), encoding="utf-8"
    )
    library = FolderInstrumentLibrary(RESOURCES / "instruments", own)
    assert library.get(instrument.id, instrument.version) == instrument
    assert [trouble.error.code for trouble in library.troubles()] == ["instrument.same-version"]


def test_a_text_that_no_cell_keeps_is_said_before_anything_is_written(
    instrument: Instrument, tmp_path: Path
) -> None:
    from clusterdyn_desktop.exchange.instruments.files import read_files
    from clusterdyn_desktop.exchange.instruments.workbook import InstrumentBooks
    from clusterdyn_desktop.services.progress import no_progress
    from tests.unit.exchange.samples import theme

    files = read_files(RESOURCES / "instruments" / instrument.id)
    english = {**files.texts["en"], "name": "ends in a blank "}
    fragile = replace(files, texts={**files.texts, "en": english})
    with pytest.raises(UserError, match=r"instrument\.fragile-text") as caught:
        InstrumentBooks(theme()).write(
            fragile, tmp_path / "i.xlsx", texts=PlainTexts(), progress=no_progress
        )
    assert caught.value.parameters == {"file": "text.en.json", "key": "name"}
    assert list(tmp_path.iterdir()) == []


def test_the_programs_own_files_are_never_written_to(
    services: Services, book: Path, tmp_path: Path
) -> None:
    from clusterdyn_desktop.app import paths

    ours = paths.assets_folder() / "instruments"
    before = {path: path.read_bytes() for path in ours.rglob("*.json")}
    desk = services.instrument_desk
    desk.apply(desk.check(edited(book, tmp_path / "fi.xlsx", finnish)))
    assert {path: path.read_bytes() for path in ours.rglob("*.json")} == before
