"""The exchange page: what goes out is counted, what comes in is shown before anything changes."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from clusterdyn_desktop.domain.past import PastMoment
from clusterdyn_desktop.gui.exchange.assessment_model import AssessmentModel
from clusterdyn_desktop.gui.exchange.exchange_page import ExchangePage
from clusterdyn_desktop.gui.widgets.file_dialogs import prepare
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.theme import Theme
from tests.conftest import RESOURCES
from tests.gui.page_fixtures import PATIENCE_MS, Desk, desk_on

CODE = "A-NO2-1"


@pytest.fixture
def page(desk: Desk) -> ExchangePage:
    """An exchange page over the example study."""
    return shown(desk)


@pytest.fixture
def partner(
    qtbot: QtBot, dressed: QApplication, services: Services, themes: dict[str, Theme]
) -> Iterator[Desk]:
    """A desk at a partner's, where nothing is yet."""
    yield from desk_on(qtbot, dressed, services, themes)


def shown(desk: Desk) -> ExchangePage:
    """Put an exchange page on the screen."""
    made = ExchangePage(desk.screen)
    desk.show(made)
    made.entered()
    desk.settle()
    return made


def choices(page: ExchangePage) -> AssessmentModel:
    """The list that is chosen from."""
    return page.start.form.assessments.assessments


@pytest.fixture(scope="session")
def workbook(example_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One assessment of the example as a workbook."""
    from clusterdyn_desktop.app.wiring import build_services

    folder = tmp_path_factory.mktemp("workbook")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLUSTERDYN_HOME", str(folder))
        services = build_services(str(shutil.copy(example_store, folder / "store.sqlite")))
        wanted = services.library.find(CODE).id
        services.exporting.export([wanted], folder / "partner.xlsx", services.catalogue.texts("en"))
        services.store.close()
    return folder / "partner.xlsx"


def look_into(desk: Desk, page: ExchangePage, path: Path) -> None:
    """Choose a file to bring in, as with the button."""
    prepare(path)
    page.start.form.chooseFile.click()
    desk.settle()


def test_chosen_assessments_go_into_one_workbook(
    desk: Desk, page: ExchangePage, tmp_path: Path
) -> None:
    """Protects against an export that is short: what is in it is counted and said."""
    model, listed = choices(page), page.start.form.assessments
    listed.setFocus()
    listed.setCurrentIndex(model.index(0))
    QTest.keyClick(listed, Qt.Key.Key_Space)
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    prepare(tmp_path / "both.xlsx")

    page.start.form.exportChosen.click()
    desk.settle()

    entries = desk.screen.services.library.entries()[:2]
    said = page.start.form.exported.sentence
    assert str(sum(entry.interviews for entry in entries)) in said
    assert str(sum(entry.answers for entry in entries)) in said
    assert (tmp_path / "both.xlsx").exists()
    assert not desk.failures


def test_a_long_export_can_be_cancelled(desk: Desk, page: ExchangePage, tmp_path: Path) -> None:
    """Protects whoever chose too much: it stops, and leaves no half file."""
    choices(page).choose_shown(True)
    target = tmp_path / "partner" / "all.xlsx"
    target.parent.mkdir()
    prepare(target)
    page.start.form.exportChosen.click()
    strip = page.start.form.outStrip
    desk.qtbot.waitUntil(strip.isVisible, timeout=PATIENCE_MS)
    assert not page.start.form.exportChosen.isEnabled()
    cancel = strip.findChild(QPushButton)
    assert cancel is not None
    cancel.click()
    desk.settle()
    assert not list(target.parent.iterdir())
    assert page.start.form.exportChosen.isEnabled()
    assert not page.start.form.exported.isVisible()
    assert not desk.failures


def test_numbers_are_said_to_be_todays_while_a_past_moment_is_on(
    desk: Desk, page: ExchangePage
) -> None:
    """Protects from a workbook whose numbers are not those in the list beside it."""
    assert "today" not in page.start.form.outText.text()
    moment = PastMoment(datetime(2026, 10, 1, 12, tzinfo=UTC))
    desk.screen.past.look_at(desk.id_of(CODE), moment)
    assert "today" in page.start.form.outText.text()
    desk.screen.past.back_to_now()
    assert "today" not in page.start.form.outText.text()


def test_a_choice_outlasts_a_search(page: ExchangePage) -> None:
    """Protects what was ticked before one looked for the next."""
    model = choices(page)
    model.toggle(model.index(0))

    model.search("lövsjö")
    model.choose_shown(True)
    found = model.rowCount()
    model.search("")

    assert found == 3
    assert len(model.chosen) == found + 1
    assert page.start.form.exportChosen.isEnabled()


def test_nothing_chosen_cannot_be_exported(page: ExchangePage) -> None:
    """Protects against an empty file."""
    assert not page.start.form.exportChosen.isEnabled()


def test_a_new_assessment_is_shown_first_and_then_brought_in(partner: Desk, workbook: Path) -> None:
    """Protects the promise that nothing changes before it was looked at."""
    page = shown(partner)
    changed: list[bool] = []
    opened: list[str] = []
    partner.screen.facts.library_changed.connect(lambda: changed.append(True))
    partner.screen.facts.assessment_opened.connect(opened.append)

    look_into(partner, page, workbook)

    assert page.check.isVisible()
    assert page.check.form.bringIn.isEnabled()
    assert "new here" in page.check.form.table.rows[0][1]
    assert not partner.screen.services.library.entries()

    page.check.form.bringIn.click()
    partner.settle()

    (entry,) = partner.screen.services.library.entries()
    assert entry.assessment.code == CODE
    assert changed
    assert not page.check.isVisible()
    assert choices(page).rowCount() == 1
    page.start.coming_in.open_button.click()
    assert opened == [entry.assessment.id]


def test_cancel_changes_nothing(partner: Desk, workbook: Path) -> None:
    """Protects a change of mind, by Esc as by the button."""
    page = shown(partner)
    look_into(partner, page, workbook)

    QTest.keyClick(page.check.form.cancel, Qt.Key.Key_Escape)
    partner.settle()

    assert page.start.isVisible()
    assert not partner.screen.services.library.entries()


def test_what_is_here_already_is_said_to_be(desk: Desk, page: ExchangePage, workbook: Path) -> None:
    """Protects against bringing the same in twice."""
    look_into(desk, page, workbook)

    assert not page.check.form.bringIn.isVisible()
    assert "here already" in page.check.form.verdict.text()


def test_a_foreign_file_is_refused_with_a_reason(
    desk: Desk, page: ExchangePage, tmp_path: Path
) -> None:
    """Protects against a dead end: what was found, and that nothing has changed."""
    foreign = tmp_path / "notes.xlsx"
    foreign.write_text("Not a workbook at all", "utf-8")

    look_into(desk, page, foreign)

    form = page.check.form
    assert form.file.text() == "notes.xlsx"
    assert form.names.text()
    assert "Nothing has been changed" in form.verdict.text()
    assert not form.bringIn.isVisible()
    assert not desk.failures


def test_every_problem_of_a_table_is_listed_with_its_place(partner: Desk, tmp_path: Path) -> None:
    """Protects the person who mends a table from finding its faults one by one."""
    folder = Path(shutil.copytree(RESOURCES / "sample", tmp_path / "study"))
    answers = folder / "answers.csv"
    text = answers.read_text("utf-8")
    answers.write_text(text.replace(",scored,3,", ",scored,9,", 2), "utf-8")
    page = shown(partner)
    prepare(folder)

    page.start.form.loadTables.click()
    partner.settle()

    rows = page.check.form.table.rows
    assert len(rows) == 2
    assert all("answers.csv" in place and "line" in place for place, _sentence in rows)
    assert all("9" in sentence for _place, sentence in rows)
    assert not partner.screen.services.library.entries()


def test_a_study_in_tables_is_loaded_once(partner: Desk) -> None:
    """Protects what is here: loading the same again changes nothing, and says so."""
    page = shown(partner)
    for _ in range(2):
        prepare(RESOURCES / "sample")
        page.start.form.loadTables.click()
        partner.settle()

    assert len(partner.screen.services.library.entries()) == 11
    assert page.start.form.broughtIn.sentence == "Everything in these tables is here already."


def test_a_file_can_be_dropped(partner: Desk, workbook: Path) -> None:
    """Protects the shortest way: from the mail program onto the page."""
    page = shown(partner)
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(workbook))])
    drop = QDropEvent(
        QPointF(QPoint(5, 5)),
        Qt.DropAction.CopyAction,
        held,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    page.start.form.drop.dropEvent(drop)
    partner.settle()

    assert page.check.isVisible()


# ---- attachments ------------------------------------------------------------------------------


@pytest.fixture
def picture(desk: Desk, tmp_path: Path) -> Path:
    """A picture that is attached to an answer of the assessment `CODE`."""
    path = tmp_path / "tavlan.jpg"
    path.write_bytes(b"the board in the workshop")
    services = desk.screen.services
    interview = services.planning.plan(services.library.find(CODE).id).interviews[0].interview
    services.attaching.attach(interview.id, "1.01", path)
    return path


def choose(page: ExchangePage, desk: Desk, code: str) -> None:
    """Tick one assessment."""
    wanted = desk.screen.services.library.find(code)
    page.start.form.search.setText(wanted.label)
    model = choices(page)
    row = next(
        row for row in range(model.rowCount()) if wanted.label in str(model.index(row).data(256))
    )
    model.toggle(model.index(row))


def test_attachments_are_offered_only_where_there_are_some(page: ExchangePage) -> None:
    """Protects the page of those who attach nothing from a choice that means nothing."""
    assert page.start.form.withAttachments.isHidden()


def test_attachments_go_along_when_wanted(desk: Desk, picture: Path, tmp_path: Path) -> None:
    """Protects what was attached: it goes in a zip beside the workbook, and that is said."""
    page = shown(desk)
    box = page.start.form.withAttachments
    assert box.isVisible()
    assert not box.isEnabled()
    choose(page, desk, CODE)
    assert box.isEnabled()
    assert "1" in box.text()
    box.click()
    prepare(tmp_path / "out.xlsx")
    page.start.form.exportChosen.click()
    desk.settle()
    assert (tmp_path / "out.attachments.zip").is_file()
    assert "out.attachments.zip" in page.start.form.exported.sentence
    assert picture.is_file()


def test_attachments_stay_here_when_not_wanted(desk: Desk, picture: Path, tmp_path: Path) -> None:
    """Protects pictures of people from being sent without being asked for."""
    page = shown(desk)
    choose(page, desk, CODE)
    prepare(tmp_path / "out.xlsx")
    page.start.form.exportChosen.click()
    desk.settle()
    assert picture.is_file()
    assert not (tmp_path / "out.attachments.zip").exists()


def test_contents_that_came_later_are_brought_in(
    desk: Desk, picture: Path, partner: Desk, tmp_path: Path
) -> None:
    """Protects the receiver: what is missing is said, and comes in when it is there."""
    services = desk.screen.services
    path = tmp_path / "out.xlsx"
    wanted = services.library.find(CODE).id
    texts = services.catalogue.texts("en")
    services.exporting.export([wanted], path, texts, attachments=True)
    archive = path.with_name("out.attachments.zip")
    aside = archive.rename(tmp_path / "aside.zip")
    page = shown(partner)
    look_into(partner, page, path)
    assert "did not come along" in page.check.form.noteWords.text()
    page.check.form.bringIn.click()
    partner.settle()
    aside.rename(archive)
    look_into(partner, page, path)
    assert "out.attachments.zip" in page.check.form.noteWords.text()
    page.check.form.bringIn.click()
    partner.settle()
    (held,) = partner.screen.services.attaching.attachments(
        next(
            interview.interview.id
            for interview in partner.screen.services.planning.plan(wanted).interviews
            if partner.screen.services.attaching.attachments(interview.interview.id)
        )
    )
    assert held.is_here
    assert picture.is_file()
