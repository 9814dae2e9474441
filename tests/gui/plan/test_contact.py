"""Contact details on the plan: apart in the dialog, overdue on the page, gone when deleted."""

from datetime import date, timedelta

from PySide6.QtWidgets import QLineEdit, QPushButton

from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.plan.part_choice import Part
from clusterdyn_desktop.gui.widgets.banner import Banner
from clusterdyn_desktop.gui.widgets.day_field import DayField
from tests.gui.plan.hands import edit, interview
from tests.gui.window_fixtures import Hand


def changes(hand: Hand) -> int:
    with hand.services.store.unit_of_work() as work:
        return len(list(work.changes()))


def test_a_contact_is_kept_with_the_day_it_is_deleted(hand: Hand) -> None:
    hand.open("A-GB-1")
    before = changes(hand)
    dialog = edit(hand, "GB-S-01", Part.CONTACT)
    hand.part(QLineEdit, "contactName", dialog).setText("Morag Sinclair")
    hand.part(QLineEdit, "contactPhone", dialog).setText("0131")
    proposed = hand.part(DayField, "keepUntil", dialog).day
    hand.click(hand.part(QPushButton, "keep", dialog))
    known = hand.services.contacts.get(interview(hand, "GB-S-01").id)
    assert known is not None
    assert (known.name, known.phone, known.keep_until) == ("Morag Sinclair", "0131", proposed)
    assert proposed is not None
    assert proposed > date(2026, 1, 1)
    assert changes(hand) == before


def test_nothing_entered_keeps_nothing(hand: Hand) -> None:
    hand.open("A-GB-1")
    dialog = edit(hand, "GB-S-01", Part.CONTACT)
    hand.click(hand.part(QPushButton, "keep", dialog))
    assert hand.services.contacts.get(interview(hand, "GB-S-01").id) is None


def test_a_contact_is_deleted_from_the_dialog_at_once(hand: Hand) -> None:
    hand.open("A-GB-1")
    chosen = interview(hand, "GB-S-01")
    hand.services.contacts.keep(Contact(chosen.id, "Morag Sinclair"))
    dialog = edit(hand, "GB-S-01", Part.CONTACT)
    assert hand.part(QLineEdit, "contactName", dialog).text() == "Morag Sinclair"
    hand.click(hand.part(QPushButton, "forget", dialog))
    assert hand.services.contacts.get(chosen.id) is None
    assert hand.part(QLineEdit, "contactName", dialog).text() == ""
    hand.click(hand.part(QPushButton, "keep", dialog))
    assert hand.services.contacts.get(chosen.id) is None


def test_a_day_that_has_passed_is_said_and_one_press_deletes(hand: Hand) -> None:
    found = hand.open("A-GB-1")
    chosen = interview(hand, "GB-S-01")
    yesterday = hand.services.contacts.today() - timedelta(days=1)
    hand.services.contacts.keep(Contact(chosen.id, "Morag Sinclair", keep_until=yesterday))
    banner = hand.part(Banner, "overdue")
    assert not banner.isVisible()
    hand.window.page(PageName.PLAN).entered()
    hand.settle()
    assert banner.isVisible()
    assert "GB-S-01" in banner.sentence
    assert "Morag" not in banner.sentence
    hand.click(banner.findChildren(QPushButton)[1])
    assert not banner.isVisible()
    assert hand.services.contacts.overdue(found.id) == ()


def test_withdrawing_says_that_contact_details_are_still_there(hand: Hand) -> None:
    hand.open("A-GB-1")
    chosen = interview(hand, "GB-S-01")
    hand.services.contacts.keep(Contact(chosen.id, "Morag Sinclair"))
    dialog = edit(hand, "GB-S-01", Part.CONSENT)
    standing = dialog.consent.standing
    assert not standing.says_contact_is_kept
    hand.click(standing.withdraw)
    assert standing.says_contact_is_kept
