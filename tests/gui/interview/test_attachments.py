"""Attaching files at the desk: by key, by dropping, opened as a copy, taken away and undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Attachment, Interview
from clusterdyn_desktop.gui.interview import attachment_copies
from clusterdyn_desktop.gui.interview.attachments import AttachmentStrip
from clusterdyn_desktop.gui.widgets.file_dialogs import prepare
from clusterdyn_desktop.gui.widgets.looked_at import LookedAt
from clusterdyn_desktop.services.attaching import Attached
from tests.gui.interview.conftest import Hand

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
PICTURE = b"\xff\xd8\xff\xe0 the board in the workshop"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "tavlan.jpg"
    path.write_bytes(PICTURE)
    return path


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What was handed to the system to open."""
    paths: list[Path] = []
    monkeypatch.setattr(attachment_copies, "open_document", paths.append)
    return paths


@pytest.fixture
def said(hand: Hand) -> list[str]:
    """What the foot of the window was asked to say."""
    words: list[str] = []
    hand.screen.facts.notice.connect(words.append)
    return words


def settle(hand: Hand) -> None:
    """Wait until files are read and everything is kept and shown."""
    jobs = hand.screen.jobs
    hand.qtbot.waitUntil(lambda: not jobs.files.is_busy and not jobs.store.is_busy)
    QApplication.processEvents()


def strip_of(hand: Hand) -> AttachmentStrip:
    return hand.desk.attachments.strip


def held(hand: Hand, interview: Interview) -> list[Attached]:
    return list(hand.screen.services.attaching.attachments(interview.id))


def names(hand: Hand) -> list[str]:
    lines = strip_of(hand).lines
    return [lines.item(row).text().split(",")[0] for row in range(lines.count())]


def attach(hand: Hand, path: Path) -> None:
    prepare(path)
    hand.press(KEYS.Key_O, modifier=CONTROL)
    settle(hand)


def drop(hand: Hand, widget: QWidget, *paths: Path) -> QDropEvent:
    """Let files go over a widget."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(5, 5), copy, files, buttons, keys))
    event = QDropEvent(QPointF(5, 5), copy, files, buttons, keys)
    QApplication.sendEvent(widget, event)
    settle(hand)
    return event


def test_a_file_is_attached_to_the_question_that_is_shown(
    hand: Hand, fresh: Interview, picture: Path, said: list[str]
) -> None:
    """Protects evidence from landing at another question, and says where it is."""
    hand.open(fresh)
    hand.press(KEYS.Key_Right)
    attach(hand, picture)
    assert [one.attachment.question_id for one in held(hand, fresh)] == [hand.current]
    assert names(hand) == ["tavlan.jpg"]
    assert said[-1] == f"“tavlan.jpg” is attached to {hand.current}."
    hand.press(KEYS.Key_Right)
    assert names(hand) == []
    hand.press(KEYS.Key_Left)
    assert names(hand) == ["tavlan.jpg"]


def test_attaching_and_taking_away_can_be_undone(
    hand: Hand, fresh: Interview, picture: Path
) -> None:
    """Protects what was taken away by mistake."""
    hand.open(fresh)
    attach(hand, picture)
    strip_of(hand).lines.setFocus()
    hand.press(KEYS.Key_Delete)
    settle(hand)
    assert names(hand) == []
    assert held(hand, fresh) == []
    hand.press(KEYS.Key_Z, modifier=CONTROL)
    settle(hand)
    assert names(hand) == ["tavlan.jpg"]


def test_delete_among_the_attachments_leaves_the_answer_alone(
    hand: Hand, fresh: Interview, picture: Path
) -> None:
    """Protects a score from the key that takes an attachment away."""
    hand.open(fresh)
    hand.press(KEYS.Key_4)
    attach(hand, picture)
    strip_of(hand).lines.setFocus()
    hand.press(KEYS.Key_Delete)
    settle(hand)
    assert hand.shown().score == 4


def test_what_is_opened_is_a_copy(
    hand: Hand, fresh: Interview, picture: Path, opened: list[Path]
) -> None:
    """Protects the content in the store from other programs."""
    hand.open(fresh)
    attach(hand, picture)
    strip_of(hand).lines.setFocus()
    hand.press(KEYS.Key_Return)
    settle(hand)
    (copy,) = opened
    assert copy.name == "tavlan.jpg"
    assert copy != picture
    assert copy.read_bytes() == PICTURE


def test_what_could_run_is_not_opened_and_can_be_saved(
    hand: Hand,
    fresh: Interview,
    tmp_path: Path,
    opened: list[Path],
    said: list[str],
) -> None:
    """Protects the laptop from a program that came as evidence."""
    program = tmp_path / "bilder.exe"
    program.write_bytes(b"MZ")
    hand.open(fresh)
    attach(hand, program)
    strip_of(hand).lines.setFocus()
    hand.press(KEYS.Key_Return)
    settle(hand)
    assert opened == []
    assert "not opened from here" in said[-1]
    (tmp_path / "out").mkdir()
    prepare(tmp_path / "out")
    strip_of(hand).save.click()
    settle(hand)
    assert (tmp_path / "out" / "bilder.exe").read_bytes() == b"MZ"


def test_a_caption_is_kept_without_being_asked_for(
    hand: Hand, fresh: Interview, picture: Path
) -> None:
    """Protects a caption from going with the question."""
    hand.open(fresh)
    attach(hand, picture)
    strip_of(hand).caption.setFocus()
    hand.write("Tavlan vid ingången")
    hand.desk.focus_question()
    hand.press(KEYS.Key_Right)
    settle(hand)
    (one,) = held(hand, fresh)
    assert one.attachment.caption == "Tavlan vid ingången"
    hand.press(KEYS.Key_Left)
    assert strip_of(hand).caption.text() == "Tavlan vid ingången"


def test_a_half_typed_caption_is_kept_when_one_leaves_the_page(
    hand: Hand, fresh: Interview, picture: Path
) -> None:
    """Protects words that were on the screen."""
    hand.open(fresh)
    attach(hand, picture)
    strip_of(hand).caption.setFocus()
    hand.write("Tavlan")
    hand.page.left()
    settle(hand)
    assert held(hand, fresh)[0].attachment.caption == "Tavlan"


@pytest.mark.parametrize("where", ["panel", "note"])
def test_files_can_be_dropped_on_the_evidence(
    hand: Hand, fresh: Interview, picture: Path, tmp_path: Path, where: str
) -> None:
    """Protects the note from a file's address, and takes the files instead."""
    voice = tmp_path / "röst.m4a"
    voice.write_bytes(b"sound")
    hand.open(fresh)
    panel = hand.desk.panel
    target = panel if where == "panel" else panel.note.viewport()
    assert drop(hand, target, picture, voice, tmp_path).isAccepted()
    assert sorted(names(hand)) == ["röst.m4a", "tavlan.jpg"]
    assert panel.note.text == ""


def test_a_file_that_is_too_large_is_said_and_nothing_changes(
    hand: Hand, fresh: Interview, tmp_path: Path
) -> None:
    """Protects the store from films."""
    path = tmp_path / "film.mov"
    with path.open("wb") as stream:
        stream.truncate(26_000_000)
    errors: list[UserError] = []
    hand.screen.jobs.files.failed.connect(errors.append)
    hand.open(fresh)
    attach(hand, path)
    assert [error.code for error in errors] == ["attachment.too-large"]
    assert names(hand) == []


def test_a_record_without_content_is_listed_and_cannot_be_opened(
    hand: Hand, fresh: Interview, opened: list[Path]
) -> None:
    """Protects against the belief that a picture is here when only its name is."""
    services = hand.screen.services
    question = services.interviewing.open(fresh.id).place
    with services.store.unit_of_work() as work:
        work.put(
            Attachment(
                "00000000-0000-4000-8000-000000000001",
                fresh.id,
                question,
                "image/png",
                12,
                "ab" * 32,
                "karta.png",
            )
        )
        work.commit()
    hand.open(fresh)
    lines = strip_of(hand).lines
    assert "Came without its content" in lines.item(0).text()
    assert not strip_of(hand).open.isEnabled()
    lines.setFocus()
    hand.press(KEYS.Key_Return)
    settle(hand)
    assert opened == []


def test_copies_that_were_looked_at_are_gone_at_the_end() -> None:
    """Protects what respondents showed from lying about on the disk."""
    copies = LookedAt()
    folder = copies.folder("00000000-0000-4000-8000-000000000001")
    (folder / "tavlan.jpg").write_bytes(PICTURE)
    assert copies.folder("00000000-0000-4000-8000-000000000001") == folder
    assert copies.folder("11111111-0000-4000-8000-000000000001") != folder
    assert folder.parent.stat().st_mode & 0o077 == 0
    copies.clear()
    assert not folder.parent.exists()
