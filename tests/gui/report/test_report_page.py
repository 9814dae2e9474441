"""The report page: seen before it is saved, in its own language, and never somebody else's."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from clusterdyn_desktop.gui.report import report_page
from clusterdyn_desktop.gui.report.report_page import ReportPage
from clusterdyn_desktop.gui.widgets.file_dialogs import file_name, prepare
from clusterdyn_desktop.reporting.writer import PdfReportWriter
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.report_ports import ReportMaterial
from tests.conftest import RESOURCES
from tests.gui.page_fixtures import Desk

PAGES = 3


def page_picture() -> bytes:
    """A small picture that stands in for a drawn page."""
    from PySide6.QtCore import QBuffer, QIODevice

    picture = QPixmap(21, 30)
    picture.fill()
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(held, "PNG")
    return bytes(held.data().data())


class QuickWriter:
    """Writes something short in place of a report, and remembers what it was asked for."""

    def __init__(self, picture: bytes) -> None:
        self.asked: list[ReportMaterial] = []
        self.drawn: list[tuple[int, int]] = []
        self._picture = picture

    def manager_report(self, material: ReportMaterial, progress: Progress) -> bytes:
        progress(1, 2)
        self.asked.append(material)
        return f"%PDF {len(self.asked)}".encode()

    def keep(self, document: bytes, path: Path) -> None:
        PdfReportWriter(RESOURCES).keep(document, path)

    def page_count(self, pdf: Path | bytes) -> int:
        assert isinstance(pdf, bytes)
        return PAGES

    def page_image(self, pdf: Path | bytes, page: int, width: int) -> bytes:
        assert isinstance(pdf, bytes)
        self.drawn.append((page, width))
        return self._picture


@pytest.fixture
def writer(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> QuickWriter:
    """A quick writer in the place of the real one."""
    made = QuickWriter(page_picture())
    monkeypatch.setattr(desk.screen.services.reports, "_writer", made)
    return made


@pytest.fixture
def page(desk: Desk) -> ReportPage:
    """A report page on the screen, with the Swedish cluster's third round."""
    made = ReportPage(desk.screen)
    desk.show(made)
    show(desk, made, "A-SE-3")
    return made


def show(desk: Desk, page: ReportPage, code: str) -> None:
    """Open an assessment on the page."""
    page.show_assessment(desk.id_of(code))
    page.entered()
    desk.settle()


def make(desk: Desk, page: ReportPage) -> None:
    """Make the report, and wait until its first pages are drawn."""
    page.form.make.click()
    desk.settle()
    desk.qtbot.waitUntil(lambda: page.form.pages.pages_drawn > 0)
    desk.settle()


def test_a_report_is_seen_page_by_page_before_it_is_saved(
    desk: Desk, writer: QuickWriter, page: ReportPage
) -> None:
    """Protects the order: look first, save afterwards."""
    assert not page.form.save.isEnabled()

    make(desk, page)

    assert page.form.save.isEnabled()
    assert page.form.pageNumber.text() == f"Page 1 of {PAGES}"
    page.form.pages.verticalScrollBar().setValue(page.form.pages.verticalScrollBar().maximum())
    desk.qtbot.waitUntil(lambda: page.form.pages.pages_drawn == PAGES)
    assert page.form.pageNumber.text() == f"Page {PAGES} of {PAGES}"
    assert not desk.failures


def test_what_was_seen_is_what_is_saved(
    desk: Desk, writer: QuickWriter, page: ReportPage, tmp_path: Path
) -> None:
    """Protects against a saved file that differs from the pages that were looked at."""
    make(desk, page)
    prepare(tmp_path / "Report")

    page.form.save.click()
    desk.settle()

    assert (tmp_path / "Report.pdf").read_bytes() == b"%PDF 1"
    assert len(writer.asked) == 1
    assert page.form.reportSaved.isVisible()
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["Report.pdf"]


def test_cancelling_the_dialog_changes_nothing(
    desk: Desk, writer: QuickWriter, page: ReportPage
) -> None:
    """Protects a change of mind."""
    make(desk, page)
    prepare(None)

    page.form.save.click()
    desk.settle()

    assert not page.form.reportSaved.isVisible()


def test_a_place_that_cannot_be_written_is_said(
    desk: Desk, writer: QuickWriter, page: ReportPage, tmp_path: Path
) -> None:
    """Protects against a save that fails without a word."""
    make(desk, page)
    prepare(tmp_path / "no such folder" / "Report.pdf")

    page.form.save.click()
    desk.settle()

    assert [error.code for error in desk.failures] == ["file.not-writable"]
    assert not page.form.reportSaved.isVisible()


def test_the_language_is_chosen_apart_from_the_screens(
    desk: Desk, writer: QuickWriter, page: ReportPage
) -> None:
    """Protects a Swedish report on an English screen; languages are named in themselves."""
    combo = page.form.language

    assert desk.screen.language.tag == "en"
    assert combo.currentText() == "Svenska"

    make(desk, page)
    combo.setCurrentIndex(combo.findText("English"))
    make(desk, page)

    assert [material.texts.language for material in writer.asked] == ["sv", "en"]


def test_the_publisher_is_shown_and_printed(
    desk: Desk, writer: QuickWriter, page: ReportPage
) -> None:
    """Protects the cover: what is shown as publisher is what the report gets."""
    chosen = replace(desk.screen.preferences, organisation="Region Värmland")
    desk.screen.services.preferences.save(chosen)
    desk.screen.facts.preferences_changed.emit(chosen)
    wanted: list[bool] = []
    page.settings_wanted.connect(lambda: wanted.append(True))

    make(desk, page)
    page.form.toSettings.click()

    assert page.form.organisation.text() == "Region Värmland"
    assert writer.asked[0].organisation == "Region Värmland"
    assert wanted


def test_another_assessment_takes_the_preview_away(
    desk: Desk, writer: QuickWriter, page: ReportPage
) -> None:
    """Protects against publishing one cluster's report as another's."""
    make(desk, page)

    show(desk, page, "A-FI-1")

    assert not page.form.save.isEnabled()
    assert page.form.sheets.currentWidget() is page.form.nothing


def test_a_report_that_comes_too_late_is_not_shown(
    desk: Desk, writer: QuickWriter, page: ReportPage
) -> None:
    """Protects the same while a report is still being made."""
    page.form.make.click()
    show(desk, page, "A-FI-1")
    desk.settle()

    assert not page.form.save.isEnabled()


def test_answers_that_changed_since_are_mentioned(
    desk: Desk, writer: QuickWriter, page: ReportPage
) -> None:
    """Protects against saving a report that has been overtaken."""
    make(desk, page)
    desk.screen.facts.answers_changed.emit(desk.id_of("A-FI-1"))
    assert not page.form.stale.isVisible()

    desk.screen.facts.answers_changed.emit(page.assessment_id)
    assert page.form.stale.isVisible()

    make(desk, page)
    assert not page.form.stale.isVisible()


def test_a_cancelled_report_leaves_the_page_as_it_was(
    desk: Desk, writer: QuickWriter, page: ReportPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Protects the way out of work that takes too long."""
    make(desk, page)
    jobs = desk.screen.jobs.files
    run: Callable[..., object] = jobs.run

    def run_and_cancel(*asked: object) -> object:
        job = run(*asked)
        job.cancel()  # type: ignore[attr-defined]  # a Job
        return job

    monkeypatch.setattr(jobs, "run", run_and_cancel)
    page.form.make.click()
    desk.settle()

    assert page.form.pageNumber.text() == f"Page 1 of {PAGES}"
    assert page.form.make.isEnabled()
    assert not desk.failures


def test_zoom_keeps_the_place(desk: Desk, writer: QuickWriter, page: ReportPage) -> None:
    """Protects what one is looking at while pages grow and shrink."""
    make(desk, page)
    bar = page.form.pages.verticalScrollBar()
    bar.setValue(bar.maximum())

    page.form.larger.click()
    desk.settle()
    QApplication.processEvents()

    assert page.form.pages.zoom > 1
    assert page.form.pages.page == PAGES - 1
    page.form.fit.click()
    assert page.form.pages.zoom == 1


def test_the_workbook_is_counted_and_compared(desk: Desk, page: ReportPage, tmp_path: Path) -> None:
    """Protects partners: an export says what is in it, and that it was read back."""
    prepare(tmp_path / "round three.xlsx")

    page.form.exportWorkbook.click()
    desk.settle()

    entry = next(
        e for e in desk.screen.services.library.entries() if e.assessment.id == page.assessment_id
    )
    said = page.form.workbookSaved.sentence
    assert (tmp_path / "round three.xlsx").stat().st_size > 0
    assert str(entry.interviews) in said
    assert str(entry.answers) in said
    assert "read back and compared" in said


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Bassin / Mobilité: 2025?", "Bassin Mobilité 2025"),
        ("a\nb\tc", "a b c"),
        ("...", "clusterdyn"),
        ("x" * 300, "x" * 120),
    ],
)
def test_proposed_names_suit_every_system(words: str, expected: str) -> None:
    """Protects saving on systems that refuse some letters in names."""
    assert file_name(words) == expected


def test_a_report_lies_on_no_disk_until_somebody_asks_for_it(
    desk: Desk,
    writer: QuickWriter,
    page: ReportPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Protects the words of an encrypted store from lying readable in a temporary folder."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    opened: list[Path] = []
    monkeypatch.setattr(report_page, "open_document", opened.append)

    make(desk, page)
    assert list(temporary.iterdir()) == []

    page.form.openReport.click()
    desk.settle()
    (shown,) = opened
    assert shown.is_relative_to(temporary)
    assert shown.read_bytes() == b"%PDF 1"
