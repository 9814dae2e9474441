"""The bin, what was erased and how long things are kept, as a person works them in the window."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView, QPushButton

from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.gui.interview.consent_panel import DeskConsent
from clusterdyn_desktop.gui.interview.interview_page import InterviewPage
from clusterdyn_desktop.gui.library.due_line import DueLine
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.safekeeping.bin_section import BinSection
from clusterdyn_desktop.gui.safekeeping.erasure_section import ErasureSection
from clusterdyn_desktop.gui.safekeeping.keep_until_dialog import KeepUntilDialog
from clusterdyn_desktop.gui.safekeeping.retention_section import RetentionSection
from clusterdyn_desktop.gui.safekeeping.section import Section
from clusterdyn_desktop.gui.widgets.banner import Banner
from clusterdyn_desktop.gui.widgets.erasure_dialog import ErasureDialog
from tests.gui.window_fixtures import CONTROL, Hand


def section(hand: Hand, kind: type[Section], name: str) -> Section:
    """Go to a section as from the library."""
    hand.facts.safekeeping_asked_for.emit(name)
    hand.settle()
    (found,) = hand.window.page(PageName.SAFEKEEPING).findChildren(kind)
    return found


def the_bin(hand: Hand) -> BinSection:
    found = section(hand, BinSection, "bin")
    assert isinstance(found, BinSection)
    return found


def retention(hand: Hand) -> RetentionSection:
    found = section(hand, RetentionSection, "retention")
    assert isinstance(found, RetentionSection)
    return found


def erased(hand: Hand) -> ErasureSection:
    (found,) = hand.window.page(PageName.SAFEKEEPING).findChildren(ErasureSection)
    return found


def cells(found: BinSection, row: int) -> list[str]:
    items = [found.table.item(row, column) for column in range(found.table.columnCount())]
    return [item.text() for item in items if item is not None]


def confirm(hand: Hand) -> str:
    """Agree to the erasure that is asked about; return what it is called there."""
    dialog = hand.dialog()
    assert isinstance(dialog, ErasureDialog)
    heading = dialog.form.heading.text()
    hand.click(dialog.form.keep)
    return heading


@pytest.fixture
def interview(hand: Hand) -> Interview:
    """An interview of the example."""
    plan = hand.services.planning.plan(hand.assessment("A-SE-3").id)
    return next(p.interview for p in plan.interviews if p.interview.label == "SE-L-01")


# ---- the bin


def test_an_empty_bin_says_what_it_is_for(hand: Hand) -> None:
    found = the_bin(hand)
    assert found.words.startswith("The bin is empty.")
    assert not found.bring_back.isVisible()
    assert not found.table.isVisible()


def test_the_library_leads_to_the_bin_and_what_was_removed_comes_back(hand: Hand) -> None:
    hand.services.library.remove_assessment(hand.assessment("A-GB-1").id)
    hand.facts.library_changed.emit()
    hand.click(hand.part(QPushButton, "toBin"))
    assert hand.place is PageName.SAFEKEEPING
    (found,) = hand.window.page(PageName.SAFEKEEPING).findChildren(BinSection)
    what, hangs, _when = cells(found, 0)
    assert what == "Assessment Baseline 2025\nCarrowdale Tangle Ring"
    assert "13 interview" in hangs

    hand.wait(found.table.hasFocus)
    hand.press(Qt.Key.Key_Return)

    assert hand.assessment("A-GB-1").label == "Baseline 2025"
    assert found.words.startswith("The bin is empty.")
    assert hand.failures == []


def test_removing_for_good_asks_once_and_names_it(hand: Hand, interview: Interview) -> None:
    hand.services.planning.remove_interview(interview.id)
    found = the_bin(hand)
    hand.click(found.erase)
    dialog = hand.dialog()
    assert isinstance(dialog, ErasureDialog)
    hand.wait(dialog.form.cancel.hasFocus)
    hand.press(Qt.Key.Key_Return)  # the careless key leaves everything as it is
    assert len(hand.services.bin.contents()) == 1

    hand.click(found.erase)
    assert confirm(hand) == "Interview SE-L-01: erase for good?"
    assert hand.services.bin.contents() == ()
    assert found.words.startswith("The bin is empty.")


# ---- erasing


def test_erasing_is_offered_beside_withdrawing_and_leads_away_from_the_desk(
    hand: Hand, interview: Interview
) -> None:
    """Protects from a desk that goes on showing what is gone."""
    hand.facts.answer_asked_for.emit(interview.id, "")
    hand.settle()
    page = hand.window.page(PageName.INTERVIEW)
    assert isinstance(page, InterviewPage)
    consent = page.findChild(DeskConsent)
    assert isinstance(consent, DeskConsent)
    consent.open()
    hand.settle()
    assert consent.form is not None
    hand.click(consent.form.standing.erase)
    assert confirm(hand) == "Interview SE-L-01: erase for good?"
    hand.settle()

    assert page.interview_id == ""
    (shown,) = page.chooser.findChildren(QListView)
    model = shown.model()
    labels = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert labels
    assert "SE-L-01" not in labels
    assert not any(label.startswith("E-") for label in labels)
    assert hand.failures == []
    hand.open("A-SE-3")
    assert hand.place is PageName.PLAN


def test_backups_that_hold_it_are_named_and_cleared(hand: Hand, interview: Interview) -> None:
    hand.services.safekeeping.back_up(Reason.HAND)
    hand.services.erasing.erase(Interview.kind, interview.id)
    hand.press(Qt.Key.Key_4, CONTROL)
    found = erased(hand)
    hand.wait(lambda: bool(found.words))
    assert found.words.startswith("1 backup")
    assert found.table.rowCount() == 1

    hand.click(found.take_out)
    hand.wait(lambda: not found.words)
    assert hand.services.erasing.backups_holding() == ()


def test_deleting_backups_takes_a_second_press(hand: Hand, interview: Interview) -> None:
    made = hand.services.safekeeping.back_up(Reason.HAND)
    assert made is not None
    hand.services.erasing.erase(Interview.kind, interview.id)
    hand.press(Qt.Key.Key_4, CONTROL)
    found = erased(hand)
    hand.wait(lambda: bool(found.words))
    hand.click(found.delete)
    assert made.exists()
    assert "cannot be undone" in found.delete.text()
    hand.click(found.delete)
    hand.wait(lambda: not made.exists())


def test_before_anything_was_erased_the_section_is_not_there(hand: Hand) -> None:
    hand.press(Qt.Key.Key_4, CONTROL)
    assert not erased(hand).isVisible()


# ---- how long things are kept


@pytest.fixture
def overdue(hand: Hand, interview: Interview) -> Interview:
    """An interview whose contact details were to be deleted long ago."""
    hand.services.contacts.keep(Contact(interview.id, name="Eva", keep_until=date(2020, 1, 1)))
    return interview


def test_the_library_reminds_calmly_and_leads_there(hand: Hand, overdue: Interview) -> None:
    hand.facts.library_changed.emit()
    hand.settle()
    banner = hand.part(Banner, "due")
    hand.qtbot.waitUntil(lambda: "contact details of 1 respondent" in banner.sentence)
    (line,) = hand.window.page(PageName.LIBRARY).findChildren(DueLine)
    line.show.click()
    hand.settle()

    (found,) = hand.window.page(PageName.SAFEKEEPING).findChildren(RetentionSection)
    assert overdue.label in found.lines[0].sentence.text()
    hand.click(found.lines[0].now)
    assert hand.services.contacts.get(overdue.id) is None
    assert found.words.startswith("Nothing is due.")


def test_it_is_put_off_to_a_day_to_come(hand: Hand, overdue: Interview) -> None:
    found = retention(hand)
    hand.click(found.lines[0].later)
    dialog = hand.dialog()
    assert isinstance(dialog, KeepUntilDialog)
    dialog.form.day.set_day(date(2021, 1, 1))
    hand.click(dialog.form.keep)
    assert dialog.form.problem.isVisible()
    dialog.form.day.set_day(date(2999, 1, 1))
    hand.click(dialog.form.keep)
    kept = hand.services.contacts.get(overdue.id)
    assert kept is not None
    assert kept.keep_until == date(2999, 1, 1)
    assert found.words.startswith("Nothing is due.")


def test_the_periods_are_kept_and_take_effect_at_once(hand: Hand) -> None:
    found = retention(hand)
    assert found.words.startswith("Nothing is due.")
    found.years.setCurrentIndex(found.years.findData(1))
    found.years.activated.emit(found.years.currentIndex())
    hand.settle()
    assert hand.services.preferences.load().interview_years == 1
    assert found.lines
    hand.click(found.lines[0].now)
    dialog = hand.dialog()
    assert dialog.windowTitle() == "Erase for good"
    dialog.reject()


def test_texts_change_with_the_language_and_rows_stay(hand: Hand, overdue: Interview) -> None:
    hand.services.planning.remove_interview(overdue.id)
    found, due = the_bin(hand), retention(hand)
    hand.window.screen_context.language.choose("sv")
    QApplication.processEvents()
    hand.settle()
    assert found.table.rowCount() == 1
    assert len(due.lines) == 1
