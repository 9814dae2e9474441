"""Encrypting a store from the safekeeping page, as a person does it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.safekeeping.encryption_dialogs import EncryptDialog, PassphraseDialog
from clusterdyn_desktop.gui.safekeeping.encryption_section import EncryptionSection
from clusterdyn_desktop.gui.safekeeping.safekeeping_page import SafekeepingPage
from clusterdyn_desktop.gui.widgets import file_dialogs
from clusterdyn_desktop.gui.widgets.saved_file import SavedFile
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.storage import store_key
from clusterdyn_desktop.storage.store import SqlStore
from clusterdyn_desktop.storage.store_key import is_encrypted
from tests.gui.window_fixtures import CONTROL, Hand, Opener
from tests.integration.small_study import one_interview

PASSPHRASE = "the old birch by the river"
OTHER = "a second sentence, quite different"


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work keys out in a millisecond."""
    monkeypatch.setattr(store_key, "ROUNDS", 1_000)


@pytest.fixture
def hand(services: Services, open_hand: Opener) -> Hand:
    """The window over a small plain store with one backup, at the safekeeping page."""
    one_interview(services)
    services.safekeeping.back_up(Reason.HAND)
    hand = open_hand(services)
    hand.press(Qt.Key.Key_4, CONTROL)
    return hand


def section(hand: Hand) -> EncryptionSection:
    found = hand.window.page(PageName.SAFEKEEPING)
    assert found is not None
    (held,) = found.findChildren(EncryptionSection)
    return held


def fill(dialog: QDialog, hand: Hand, **fields: str) -> None:
    """Type into fields of a dialog."""
    for name, words in fields.items():
        field = hand.part(QLineEdit, name, dialog)
        field.setFocus()
        hand.qtbot.waitUntil(field.hasFocus)
        hand.write(words)


def encrypt(hand: Hand, passphrase: str = PASSPHRASE, present: str = "") -> None:
    """Go the whole way through the dialog."""
    asked = section(hand)
    hand.click(asked.change if present else asked.encrypt)
    dialog = hand.dialog()
    if present:
        fill(dialog, hand, present=present)
    fill(dialog, hand, passphrase=passphrase, again=passphrase)
    hand.click(hand.part(QCheckBox, "written", dialog))
    hand.click(hand.part(QPushButton, "keep", dialog))


def file_of(hand: Hand) -> Path:
    return Path(hand.services.store.location)


def test_a_store_is_encrypted_changed_and_plain_again_from_the_page(hand: Hand) -> None:
    encrypt(hand)
    assert is_encrypted(file_of(hand))
    assert not section(hand).encrypt.isVisible()

    encrypt(hand, OTHER, present=PASSPHRASE)
    assert hand.services.encrypting.opens(OTHER)

    hand.click(section(hand).remove)
    dialog = hand.dialog()
    fill(dialog, hand, passphrase=OTHER)
    hand.click(hand.part(QPushButton, "keep", dialog))
    assert not is_encrypted(file_of(hand))
    assert section(hand).encrypt.isVisible()
    assert len(hand.services.library.entries()) == 1
    assert hand.failures == []


def test_it_is_not_done_before_it_is_typed_twice_and_written_down(hand: Hand) -> None:
    hand.click(section(hand).encrypt)
    dialog = hand.dialog()
    assert isinstance(dialog, EncryptDialog)
    keep = hand.part(QPushButton, "keep", dialog)
    said = hand.part(QLabel, "warning", dialog).text()
    assert said == "A lost passphrase is a lost store. Nobody can open it, not even we."

    hand.click(hand.part(QCheckBox, "written", dialog))
    fill(dialog, hand, passphrase="short", again="short")
    assert not keep.isEnabled()
    fill(dialog, hand, passphrase=" but longer now")
    assert not keep.isEnabled()
    fill(dialog, hand, again=" but longer now")
    assert keep.isEnabled()
    hand.click(hand.part(QCheckBox, "written", dialog))
    assert not keep.isEnabled()
    hand.click(hand.part(QPushButton, "cancel", dialog))
    assert not is_encrypted(file_of(hand))
    assert dialog.form.passphrase.text() == ""


@pytest.mark.parametrize("printed", [False, True])
def test_the_recovery_sheet_has_the_passphrase_only_where_that_is_ticked(
    hand: Hand, tmp_path: Path, printed: bool
) -> None:
    from tests.integration.reporting.pdf_pages import Printout

    hand.click(section(hand).encrypt)
    dialog = hand.dialog()
    fill(dialog, hand, passphrase=PASSPHRASE, again=PASSPHRASE)
    if printed:
        hand.click(hand.part(QCheckBox, "printed", dialog))
    file_dialogs.prepare(tmp_path / "sheet.pdf")
    hand.click(hand.part(QPushButton, "sheet", dialog))

    assert (PASSPHRASE in Printout(tmp_path / "sheet.pdf").text) == printed
    assert ("delete the file" in hand.part(SavedFile, "saved", dialog).sentence) == printed


def test_a_wrong_present_passphrase_is_said_in_the_dialog_and_nothing_changes(hand: Hand) -> None:
    encrypt(hand)
    hand.click(section(hand).remove)
    dialog = hand.dialog()
    fill(dialog, hand, passphrase="not this one")
    hand.click(hand.part(QPushButton, "keep", dialog))

    assert dialog.isVisible()
    assert "This is not the passphrase" in hand.part(QLabel, "problem", dialog).text()
    assert is_encrypted(file_of(hand))
    dialog.reject()


def test_plain_backups_are_named_and_encrypted_or_deleted_after_asking_once_more(
    hand: Hand,
) -> None:
    odd = section(hand).odd
    assert not odd.isVisible()
    encrypt(hand)
    (found,) = hand.services.encrypting.odd_backups()
    assert odd.isVisible()
    assert str(found.backup.path.parent) in _texts(odd)

    hand.click(odd.delete)
    assert found.backup.path.exists()
    assert "cannot be brought back" in _texts(odd)
    hand.click(odd.keep)
    hand.click(odd.convert)

    assert is_encrypted(found.backup.path)
    assert not odd.isVisible()


def test_a_backup_under_an_older_passphrase_is_looked_into_with_it(hand: Hand) -> None:
    encrypt(hand)
    backups = hand.services.safekeeping.backups().backups
    (old,) = [each.backup.path for each in backups if is_encrypted(each.backup.path)]
    encrypt(hand, OTHER, present=PASSPHRASE)
    store, page = hand.services.store, hand.window.page(PageName.SAFEKEEPING)
    assert isinstance(store, SqlStore)
    assert isinstance(page, SafekeepingPage)
    store.keys._by_salt.clear()  # as after a new start

    page.look_into(old)
    dialog = hand.dialog()
    assert isinstance(dialog, PassphraseDialog)
    fill(dialog, hand, passphrase=PASSPHRASE)
    hand.click(hand.part(QPushButton, "keep", dialog))
    hand.settle()

    assert page.look.isVisible()
    assert page.look.look is not None
    assert page.look.look.backup.path == old


def _texts(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel))
