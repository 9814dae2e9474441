"""Everything else that goes out from the page, and how it comes back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.fill_in.form import answer_key
from clusterdyn_desktop.gui.exchange.exchange_page import ExchangePage
from clusterdyn_desktop.gui.exchange.going import Going, Whom
from clusterdyn_desktop.gui.widgets.file_dialogs import prepare
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.file_log import Direction
from tests.gui.exchange.partners import CODE, choose_file, exchange_page
from tests.gui.window_fixtures import Hand
from tests.integration.collecting.workbooks import edited, put, translate
from tests.integration.exchange.filling_in import filling_in

PASSWORD = "granit 7 älv"


@pytest.fixture
def page(hand: Hand) -> ExchangePage:
    """The exchange page with one assessment of the example chosen."""
    made = exchange_page(hand)
    model = made.start.form.assessments.assessments
    wanted = hand.assessment(CODE)
    row = next(
        row
        for row in range(model.rowCount())
        if wanted.label in str(model.index(row).data(int(Qt.ItemDataRole.UserRole)))
    )
    model.toggle(model.index(row))
    hand.settle()
    return made


def going(hand: Hand, page: ExchangePage, kind: Going) -> None:
    """Choose what goes out."""
    combo = page.start.form.what
    combo.setCurrentIndex(combo.findData(kind))
    hand.settle()


def export(hand: Hand, page: ExchangePage, target: Path) -> str:
    """Press the button; return what is said afterwards."""
    prepare(target)
    hand.click(page.start.form.exportChosen)
    return page.start.form.exported.sentence


def test_every_kind_says_what_it_is_for(hand: Hand, page: ExchangePage) -> None:
    """Protects against six names that mean nothing to whoever sees them first."""
    said = set()
    for kind in Going:
        going(hand, page, kind)
        said.add(page.start.form.whatFor.text())
        assert page.start.form.exportChosen.isEnabled() or kind is Going.PEER_PACK
    assert len(said) == len(Going)


def test_a_workbook_with_a_password_needs_it_twice(
    hand: Hand, page: ExchangePage, tmp_path: Path
) -> None:
    """Protects against a password that was mistyped, and that nobody can ever type again."""
    form = page.start.form
    form.withPassword.click()
    assert not form.exportChosen.isEnabled()
    form.password.setText(PASSWORD)
    form.again.setText(PASSWORD[:-1])
    assert not form.exportChosen.isEnabled()
    assert "not the same" in form.cannot.text()
    form.again.setText(PASSWORD)
    export(hand, page, tmp_path / "secret.xlsx")
    content = (tmp_path / "secret.xlsx").read_bytes()
    assert not content.startswith(b"PK")
    assert form.password.text() == ""
    assert not form.withPassword.isChecked()


def test_a_fill_in_workbook_goes_to_one_respondent_and_comes_back(
    hand: Hand, page: ExchangePage, tmp_path: Path
) -> None:
    """Protects the way through a company director's own Excel, back to the right interview."""
    going(hand, page, Going.FILL_IN)
    combo = page.start.form.whom
    roles = [n for n in range(combo.count()) if combo.itemData(n).whom is Whom.ROLE]
    combo.setCurrentIndex(roles[0])
    path = tmp_path / "director.xlsx"
    assert "drop it here" in export(hand, page, path)
    before = len(hand.services.planning.plan(hand.assessment(CODE).id).interviews)
    with filling_in(path) as form:
        form.consent({"report": "yes", "benchmark": "no", "quote": "no", "contact": "no"})
        keys = {row[0].value for row in form.sheet.iter_rows(max_col=1)}
        asked = hand.services.instruments.default().questions
        question = next(each.id for each in asked if answer_key(each.id) in keys)
        form.answer(question, 4)
    choose_file(hand, page, path)
    assert page.check.face is not None, page.check.form.names.text()
    hand.click(page.check.form.bringIn)
    assert len(hand.services.planning.plan(hand.assessment(CODE).id).interviews) == before + 1
    (entry, *_) = hand.services.file_log.entries()
    assert (entry.direction, entry.kind) == (Direction.IN, FileKind.FILL_IN)


def test_fill_in_workbooks_for_everybody_go_into_a_folder(
    hand: Hand, page: ExchangePage, tmp_path: Path
) -> None:
    """Protects the office from making a dozen files one by one."""
    going(hand, page, Going.FILL_IN)
    assert page.start.form.whom.currentData().whom is Whom.ALL
    assert export(hand, page, tmp_path)


def test_a_fill_in_workbook_is_of_one_assessment(hand: Hand, page: ExchangePage) -> None:
    """Protects from a file whose questions belong to nobody in particular."""
    going(hand, page, Going.FILL_IN)
    page.start.form.assessments.assessments.choose_shown(True)
    hand.settle()
    assert not page.start.form.exportChosen.isEnabled()
    assert "one assessment" in page.start.form.cannot.text()


def test_a_form_for_phones_is_made(hand: Hand, page: ExchangePage, tmp_path: Path) -> None:
    """Protects collecting with ODK: the form is there and says how many questions it has."""
    going(hand, page, Going.FORM)
    questions = len(hand.services.instruments.default().questions)
    assert str(questions) in export(hand, page, tmp_path / "form.xlsx")
    assert (tmp_path / "form.xlsx").is_file()


def test_tables_for_statisticians_are_made(hand: Hand, page: ExchangePage, tmp_path: Path) -> None:
    """Protects the statistician's copy, and people's words from going along unasked."""
    going(hand, page, Going.TABLES)
    assert page.start.form.withNotes.isVisible()
    assert not page.start.form.withNotes.isChecked()
    assert export(hand, page, tmp_path)
    header = (tmp_path / "answers.csv").read_text("utf-8-sig").splitlines()[0]
    assert "score" in header
    assert "note" not in header


def test_too_few_clusters_make_no_peer_pack_and_that_is_said(
    hand: Hand, page: ExchangePage, tmp_path: Path
) -> None:
    """Protects single clusters from being seen through the figures of a few."""
    failures: list[UserError] = []
    hand.window.screen_context.jobs.files.failed.connect(failures.append)
    going(hand, page, Going.PEER_PACK)
    page.start.form.maker.setText("Region Värmland")
    export(hand, page, tmp_path / "pack.xlsx")
    (error,) = failures
    assert error.code.startswith("peer-pack.")
    assert not (tmp_path / "pack.xlsx").exists()


def test_an_instrument_goes_out_and_is_recognised_when_it_comes_back(
    hand: Hand, page: ExchangePage, tmp_path: Path
) -> None:
    """Protects the translator's round trip: unchanged, there is nothing to keep."""
    going(hand, page, Going.INSTRUMENT)
    path = tmp_path / "instrument.xlsx"
    assert export(hand, page, path)
    choose_file(hand, page, path)
    assert "the same" in page.check.form.names.text()
    assert not page.check.form.bringIn.isVisible()


def test_a_translated_instrument_is_shown_and_kept(
    hand: Hand, page: ExchangePage, tmp_path: Path
) -> None:
    """Protects from a translation that changes questions behind somebody's back."""
    going(hand, page, Going.INSTRUMENT)
    path = tmp_path / "instrument.xlsx"
    export(hand, page, path)
    finnish = tmp_path / "fi.xlsx"
    edited(path, finnish, lambda book: translate(book, "fi", lambda text: f"suomeksi {text}"))
    choose_file(hand, page, finnish)
    assert "Finnish" in page.check.form.noteWords.text()
    hand.click(page.check.form.bringIn)
    assert "fi" in hand.services.instruments.default().texts
    assert not page.start.coming_in.undo_button.isVisible()


def test_another_instrument_under_the_same_version_cannot_be_kept(
    hand: Hand, page: ExchangePage, tmp_path: Path
) -> None:
    """Protects answers from standing under a question that was never asked."""
    going(hand, page, Going.INSTRUMENT)
    path = tmp_path / "instrument.xlsx"
    export(hand, page, path)
    other = tmp_path / "other.xlsx"
    edited(path, other, lambda book: put(book, "Texts", "D2", "Another name"))
    choose_file(hand, page, other)
    assert not page.check.form.bringIn.isVisible()
    assert "version of its own" in page.check.form.verdict.text()
    (row,) = page.check.form.table.rows
    assert row[2] == "Another name"
