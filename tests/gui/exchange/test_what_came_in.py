"""After bringing in: undone as one, redone, noted; and what a file has to be asked for first."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clusterdyn_desktop.gui.exchange.exchange_page import ExchangePage
from clusterdyn_desktop.gui.exchange.log_view import Way
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.file_log import Direction
from tests.gui.exchange.partners import (
    CODE,
    Meanwhile,
    choose_file,
    exchange_page,
)
from tests.gui.window_fixtures import Hand
from tests.integration.collecting.servers import Filled, central, read_form
from tests.integration.exchange.editing import edited
from tests.integration.peer_study import add_clusters
from tests.integration.small_study import one_interview

PASSWORD = "granit 7 älv"


@pytest.fixture
def workbook(hand: Hand, tmp_path: Path) -> Path:
    """One assessment of the example as a workbook."""
    path = tmp_path / "ours.xlsx"
    texts = hand.services.catalogue.texts("en")
    hand.services.exporting.export([hand.assessment(CODE).id], path, texts)
    return path


def score_of(services: Services, meanwhile: Meanwhile, question: str) -> int | None:
    """A score that stands in a store."""
    return meanwhile.answer(services, question).score


def fields(page: ExchangePage) -> str:
    """What is said of what came in last."""
    return page.start.form.broughtIn.sentence


# ---- there and back ---------------------------------------------------------------------------


def test_a_whole_import_is_undone_with_one_button_and_redone(
    our_hand: Hand, meanwhile: Meanwhile
) -> None:
    """Protects against a file that should not have come in; and against undoing by mistake."""
    page = exchange_page(our_hand)
    before = score_of(our_hand.services, meanwhile, meanwhile.newer)
    choose_file(our_hand, page, meanwhile.path)
    our_hand.click(page.check.form.later)
    after = score_of(our_hand.services, meanwhile, meanwhile.newer)
    assert after != before

    our_hand.click(page.start.coming_in.undo_button)
    assert score_of(our_hand.services, meanwhile, meanwhile.newer) == before
    assert "as it was before" in fields(page)

    our_hand.click(page.start.form.allFiles)
    chosen = page.log.chosen
    assert chosen is not None
    assert chosen.undone_at is not None
    our_hand.click(page.log.form.undo)
    assert score_of(our_hand.services, meanwhile, meanwhile.newer) == after
    assert not our_hand.failures


def test_what_was_changed_since_stands_in_the_way_of_undoing(
    our_hand: Hand, meanwhile: Meanwhile
) -> None:
    """Protects work that was done on top of an import: it says why, and nothing is taken back."""
    page = exchange_page(our_hand)
    choose_file(our_hand, page, meanwhile.path)
    our_hand.click(page.check.form.later)
    our_hand.services.interviewing.score(meanwhile.interview.id, meanwhile.newer, 5)
    our_hand.click(page.start.coming_in.undo_button)
    assert score_of(our_hand.services, meanwhile, meanwhile.newer) == 5
    assert fields(page)
    assert "as it was before" not in fields(page)
    (entry, *_) = our_hand.services.file_log.entries()
    assert entry.undone_at is None


# ---- the log ----------------------------------------------------------------------------------


def test_every_file_out_and_in_is_listed_and_narrowed_down(
    our_hand: Hand, meanwhile: Meanwhile
) -> None:
    """Protects the answer to “what did we send them, and when did this come”."""
    page = exchange_page(our_hand)
    choose_file(our_hand, page, meanwhile.path)
    our_hand.click(page.check.form.later)
    assert "theirs.xlsx" in page.start.form.logWords.text()

    our_hand.click(page.start.form.allFiles)
    log = page.log
    assert [entry.direction for entry in log.entries] == [Direction.IN, Direction.OUT]
    (cell, *_rest, remarks) = log.form.table.rows[0]
    assert cell.startswith("theirs.xlsx")
    assert "2" in remarks
    log.way.choose(Way.OUT)
    log.way.chosen.emit(Way.OUT)
    assert [entry.name for entry in log.entries] == ["out.xlsx"]
    assert not log.form.undo.isVisible()
    our_hand.press(Qt.Key.Key_Escape)
    assert page.start.isVisible()


def test_an_empty_log_says_what_to_do_first(new_hand: Hand) -> None:
    """Protects the first visit from an empty table."""
    page = exchange_page(new_hand)
    assert "Nothing yet" in page.start.form.logWords.text()
    assert not page.start.form.allFiles.isVisible()


# ---- problems ---------------------------------------------------------------------------------


def test_the_rest_comes_in_without_what_was_not_understood_only_if_wanted(
    hand: Hand, new_hand: Hand, workbook: Path
) -> None:
    """Protects from a file that comes in with holes nobody was told of."""
    interview = hand.services.planning.plan(hand.assessment(CODE).id).interviews[0].interview
    sheet = hand.services.interviewing.open(interview.id)
    question = next(q.id for q in sheet.questions if sheet.answer(q.id).score)
    with edited(workbook) as book:
        cell = book.set("answer.score", sheet.answer(question).id, 9)
    page = exchange_page(new_hand)
    choose_file(new_hand, page, workbook)

    form = page.check.form
    assert form.choice.isVisible()
    assert not form.choice.isChecked()
    assert not form.bringIn.isEnabled()
    assert page.check.face is not None
    problems = page.check.face.sections[-1]
    (row,) = problems.rows
    assert cell in row[0]
    assert "9" in row[1]

    new_hand.press(Qt.Key.Key_Space)
    assert form.choice.isChecked()
    new_hand.click(form.bringIn)
    held = new_hand.services.interviewing.open(interview.id)
    assert held.answer(question).score is None
    assert sum(held.answer(q.id).score is not None for q in held.questions) > 5
    assert "left out" in fields(page)


# ---- passwords --------------------------------------------------------------------------------


def test_a_password_is_asked_for_and_a_wrong_one_can_be_mended(
    hand: Hand, new_hand: Hand, tmp_path: Path
) -> None:
    """Protects a protected file from being a dead end, and the password from being kept."""
    path = tmp_path / "secret.xlsx"
    texts = hand.services.catalogue.texts("en")
    wanted = [hand.assessment(CODE).id]
    hand.services.exporting.export(wanted, path, texts, password=PASSWORD)
    page = exchange_page(new_hand)
    form = page.start.form
    choose_file(new_hand, page, path)
    assert form.ask.isVisible()
    assert not form.drop.isVisible()
    assert not form.askGo.isEnabled()

    QTest.keyClicks(form.filePassword, "wrong")
    new_hand.press(Qt.Key.Key_Return)
    assert form.askProblem.isVisible()
    form.filePassword.setText(PASSWORD)
    new_hand.press(Qt.Key.Key_Return)
    assert page.check.isVisible()
    assert form.filePassword.text() == ""
    new_hand.click(page.check.form.bringIn)
    assert len(new_hand.services.library.entries()) == 1


def test_a_protected_file_can_be_left(hand: Hand, new_hand: Hand, tmp_path: Path) -> None:
    """Protects the page from being stuck where nobody knows the password."""
    path = tmp_path / "secret.xlsx"
    texts = hand.services.catalogue.texts("en")
    wanted = [hand.assessment(CODE).id]
    hand.services.exporting.export(wanted, path, texts, password=PASSWORD)
    page = exchange_page(new_hand)
    choose_file(new_hand, page, path)
    new_hand.click(page.start.form.askCancel)
    assert page.start.form.drop.isVisible()
    assert not new_hand.services.library.entries()


# ---- several ----------------------------------------------------------------------------------


def test_several_files_come_one_after_the_other(hand: Hand, new_hand: Hand, tmp_path: Path) -> None:
    """Protects from bringing in what was not looked at: each file is shown on its own."""
    texts = hand.services.catalogue.texts("en")
    paths: list[Path] = []
    for code in (CODE, "A-SE-3", CODE):
        paths.append(tmp_path / f"{len(paths)}.xlsx")
        hand.services.exporting.export([hand.assessment(code).id], paths[-1], texts)
    page = exchange_page(new_hand)
    page.start.form.drop.dropped.emit(paths)
    new_hand.settle()

    assert "1 of 3" in page.check.form.file.text()
    new_hand.click(page.check.form.bringIn)
    assert "2 of 3" in page.check.form.file.text()
    new_hand.press(Qt.Key.Key_Escape)
    assert "3 of 3" in page.check.form.file.text()
    assert not page.check.form.bringIn.isVisible()
    new_hand.click(page.check.form.cancel)
    assert page.start.isVisible()
    assert [entry.assessment.code for entry in new_hand.services.library.entries()] == [CODE]


# ---- what belongs somewhere, or comes from somebody not known yet -------------------------------


def test_answers_from_phones_are_asked_where_they_belong(new_hand: Hand, tmp_path: Path) -> None:
    """Protects submissions of a blank form from ending in an assessment nobody chose."""
    services = new_hand.services
    assessment_id = one_interview(services).assessment_id
    services.collecting.write_form(tmp_path / "form.xlsx")
    told = {"consent_report": "yes", "respondent": "SE-S-07", "role": "S", "q_1_01": "4"}
    table = central(read_form(tmp_path / "form.xlsx"), [Filled(told)], tmp_path / "odk.csv")
    page = exchange_page(new_hand)
    choose_file(new_hand, page, table)

    form = page.start.form
    assert form.into.isVisible()
    assert form.into.currentData() == assessment_id
    new_hand.click(form.askGo)
    new_hand.click(page.check.form.bringIn)
    labels = [each.interview.label for each in services.planning.plan(assessment_id).interviews]
    assert labels == ["SE-S-01", "SE-S-07"]


def test_a_pack_of_somebody_unknown_waits_for_the_fingerprint(
    hand: Hand, new_hand: Hand, tmp_path: Path
) -> None:
    """Protects from figures that anybody could have sent under a known name."""
    sender = new_hand.services
    add_clusters(sender.store, sender.instruments.default(), range(8))
    texts = sender.catalogue.texts("en")
    made = sender.peer_packs.make("SE", tmp_path / "pack.xlsx", texts, maker="Region Halland")
    page = exchange_page(hand)
    choose_file(hand, page, tmp_path / "pack.xlsx")

    form = page.check.form
    assert any(made.kept.fingerprint in row for row in form.table.rows)
    assert not form.bringIn.isEnabled()
    form.choice.click()
    hand.click(form.bringIn)
    hand.click(page.start.form.allPacks)
    (row,) = page.packs.form.table.rows
    assert row[0].startswith("Region Halland")
    hand.click(page.packs.form.remove)
    assert not page.packs.form.table.rows
