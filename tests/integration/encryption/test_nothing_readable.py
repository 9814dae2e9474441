"""The test that decides: no word of an encrypted store can be read anywhere on the disk.

Looked at are the store with its log and its index of the log, backups, everything beside them, the
temporary folder and the program's own log: during work, at every report of progress, and after.
"""

import logging
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from clusterdyn_desktop.app import logs
from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.drafts import TypedPart, Typing
from clusterdyn_desktop.services.progress import Cancelled
from tests.integration.encryption.conftest import OTHER, PASSPHRASE
from tests.integration.small_study import one_interview

PLANTED = {
    "note": "Nötskrikan satt i granen",
    "quote": "Vi borde ha börjat med Ugglan",
    "flag": "Hackspetten bör frågas igen",
    "jotting": "Domherren ringer på torsdag",
    "draft": "Sidensvansen kom aldrig",
    "contact": "Lappmesen Talltita",
    "attachment": "Tofsvipan i protokollet",
    "cluster": "Gjutringen",
    "label": "SE-S-01",
}
SECRETS = (PASSPHRASE, OTHER)


class Watch:
    """Looks for planted words in every file of some folders."""

    def __init__(self, *folders: Path) -> None:
        self._folders = folders
        self._words = [word.encode() for word in (*PLANTED.values(), *SECRETS)]
        self._words += [word.encode("utf-16-le") for word in (*PLANTED.values(), *SECRETS)]
        self.looks = 0
        self.files: set[str] = set()

    def look(self, _done: int = 0, _total: int = 0) -> None:
        self.looks += 1
        for folder in self._folders:
            for file in folder.rglob("*"):
                self._look_into(file)

    def _look_into(self, file: Path) -> None:
        try:
            content = file.read_bytes() if file.is_file() else b""
        except FileNotFoundError:
            return
        self.files.add(file.name)
        found = [word for word in self._words if word in content]
        assert not found, f"{file} holds {found}"


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The temporary folder, for Python, SQLite and everybody else."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


@pytest.fixture
def journal(home: Path) -> Iterator[None]:
    """The program's log, as it is written at work."""
    root = logging.getLogger("clusterdyn_desktop")
    before = list(root.handlers)
    logs.start()
    yield
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()


def work(services: Services, folder: Path) -> tuple[str, str]:
    """Plant the words as an interviewer would; return the ids of assessment and interview."""
    interview = one_interview(services)
    interviewing, question = services.interviewing, "1.01"
    interviewing.score(interview.id, question, 4)
    interviewing.note(interview.id, question, PLANTED["note"])
    interviewing.quote(interview.id, question, PLANTED["quote"], permission=True)
    interviewing.flag(interview.id, question, PLANTED["flag"])
    services.jottings.jot(interview.id, PLANTED["jotting"])
    services.drafts.keep(interview.id, "1.02", TypedPart.NOTE, Typing(PLANTED["draft"], 5))
    services.contacts.keep(
        Contact(interview.id, name=PLANTED["contact"], keep_until=date(2027, 1, 1))
    )
    file = folder / "protocol.txt"
    file.write_text(PLANTED["attachment"] * 500, "utf-8")
    services.attaching.attach(interview.id, question, file)
    file.unlink()
    return interview.assessment_id, interview.id


def test_no_word_is_readable_while_an_encrypted_store_is_worked_with(
    tmp_path: Path, home: Path, temporary: Path, journal: None
) -> None:
    store = home / "store.sqlite"
    desk = tmp_path / "desk"
    desk.mkdir()
    watch = Watch(home, temporary)
    services = build_services(str(store), PASSPHRASE)
    assessment_id, interview_id = work(services, desk)
    for _ in range(3):
        services.history.undo(assessment_id)
        services.history.redo(assessment_id)
        services.finding.index(interview_id, ["sv"], services.catalogue.texts("en"))
        services.results.results(assessment_id)
        watch.look()
    assert {"store.sqlite", "store.sqlite-wal", "store.sqlite-shm"} <= watch.files

    services.safekeeping.back_up(Reason.HAND, watch.look)
    (listed,) = services.safekeeping.backups(watch.look).backups
    services.safekeeping.look_into(listed.backup.path, watch.look)
    services.safekeeping.restore(listed.backup.path, watch.look)
    assert services.store_check.full(watch.look).is_sound
    watch.look()

    with pytest.raises(Cancelled):
        services.exporting.export(
            [assessment_id],
            desk / "export.xlsx",
            services.catalogue.texts("en"),
            progress=Impatience(),
        )
    watch.look()
    Watch(desk).look()

    services.encrypting.change(PASSPHRASE, OTHER, watch.look)
    watch.look()
    services.store.close()
    for passphrase in (None, PASSPHRASE):
        with pytest.raises(UserError) as caught:
            build_services(str(store), passphrase)
        logging.getLogger("clusterdyn_desktop.app").warning("%s", caught.value)
    watch.look()
    assert watch.looks > 15


class Impatience:
    """Cancels at the third report of progress."""

    def __init__(self) -> None:
        self._heard = 0

    def __call__(self, _done: int, _total: int) -> None:
        self._heard += 1
        if self._heard == 3:
            raise Cancelled


def test_no_word_is_left_after_a_plain_store_was_encrypted(
    tmp_path: Path, home: Path, temporary: Path, journal: None
) -> None:
    desk = tmp_path / "desk"
    desk.mkdir()
    services = build_services(str(home / "store.sqlite"))
    work(services, desk)
    services.safekeeping.back_up(Reason.HAND)
    during = Watch(temporary)

    services.encrypting.encrypt(PASSPHRASE, during.look)
    odd = services.encrypting.odd_backups(during.look)
    services.encrypting.convert_backups([each.backup.path for each in odd], during.look)

    after = Watch(home, temporary)
    after.look()
    services.store.close()
    after.look()
    assert "store.sqlite" in after.files


def test_the_words_are_found_where_a_store_is_plain(
    tmp_path: Path, home: Path, temporary: Path
) -> None:
    """The watch itself can see: without encryption every planted word is there."""
    desk = tmp_path / "desk"
    desk.mkdir()
    services = build_services(str(home / "store.sqlite"))
    work(services, desk)
    services.store.close()
    content = (home / "store.sqlite").read_bytes()
    assert [name for name, word in PLANTED.items() if word.encode() not in content] == []
