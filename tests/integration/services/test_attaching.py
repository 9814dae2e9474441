"""Attaching files to answers: kept once, checked, taken away, brought back; over a real store."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from clusterdyn_desktop.domain.attached_files import LARGEST_ATTACHMENT
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Attachment, Interview
from clusterdyn_desktop.services.attached_content import write_copy
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.progress import Cancelled
from tests.integration.small_study import one_interview

PICTURE = b"\xff\xd8\xff\xe0 a picture of the board in the workshop"


@pytest.fixture
def interview(services: Services) -> Interview:
    return one_interview(services)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "tavlan i verkstaden.jpg"
    path.write_bytes(PICTURE)
    return path


def refusal(services: Services, interview: Interview, path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        services.attaching.attach(interview.id, "2.08", path)
    return caught.value


def test_a_picture_is_kept_with_its_hash_and_comes_out_as_it_was(
    services: Services, interview: Interview, picture: Path, tmp_path: Path
) -> None:
    kept = services.attaching.attach(interview.id, "2.08", picture)
    assert kept.sha256 == hashlib.sha256(PICTURE).hexdigest()
    assert (kept.size_bytes, kept.media_type) == (len(PICTURE), "image/jpeg")
    picture.unlink()
    (held,) = services.attaching.attachments(interview.id)
    assert (held.attachment, held.is_here) == (kept, True)
    copy = services.attaching.copy_out(kept.id, tmp_path / "out")
    assert copy == tmp_path / "out" / "tavlan i verkstaden.jpg"
    assert copy.read_bytes() == PICTURE


def test_the_same_file_twice_on_one_answer_is_one(
    services: Services, interview: Interview, picture: Path
) -> None:
    first = services.attaching.attach(interview.id, "2.08", picture)
    services.attaching.caption(first.id, "Tavlan vid ingången")
    renamed = picture.rename(picture.with_name("samma bild.png"))
    second = services.attaching.attach(interview.id, "2.08", renamed)
    assert second.id == first.id
    assert second.caption == "Tavlan vid ingången"
    other = services.attaching.attach(interview.id, "1.01", renamed)
    assert other.id != first.id
    assert len(services.attaching.attachments(interview.id)) == 2
    assert services.attaching.counts() == {interview.assessment_id: 2}


def test_a_removed_attachment_comes_back_when_it_is_attached_again(
    services: Services, interview: Interview, picture: Path
) -> None:
    kept = services.attaching.attach(interview.id, "2.08", picture)
    assert services.attaching.remove(kept.id) == kept
    assert services.attaching.attachments(interview.id) == ()
    assert services.attaching.counts() == {}
    assert services.attaching.attach(interview.id, "2.08", picture).id == kept.id
    assert len(services.attaching.attachments(interview.id)) == 1


def test_a_removed_attachment_comes_back_with_undo(
    services: Services, interview: Interview, picture: Path, tmp_path: Path
) -> None:
    kept = services.attaching.attach(interview.id, "2.08", picture)
    services.attaching.remove(kept.id)
    services.history.undo(interview.assessment_id)
    (held,) = services.attaching.attachments(interview.id)
    assert held.is_here
    assert services.attaching.copy_out(held.attachment.id, tmp_path / "o").read_bytes() == PICTURE


def test_name_and_caption_are_edits_in_the_change_log(
    services: Services, interview: Interview, picture: Path
) -> None:
    kept = services.attaching.attach(interview.id, "2.08", picture)
    services.attaching.rename(kept.id, " tavlan.jpg ")
    services.attaching.caption(kept.id, " Tavlan ")
    (held,) = services.attaching.attachments(interview.id)
    assert (held.attachment.file_name, held.attachment.caption) == ("tavlan.jpg", "Tavlan")
    with services.store.unit_of_work() as work:
        lines = list(work.changes(interview.assessment_id))[-2:]
    assert [(line.kind, line.register) for line in lines] == [
        ("attachment", "file_name"),
        ("attachment", "caption"),
    ]
    with pytest.raises(UserError, match=r"attachment\.no-name"):
        services.attaching.rename(kept.id, "  ")


def test_a_file_that_is_too_large_is_named_with_the_limit(
    services: Services, interview: Interview, tmp_path: Path
) -> None:
    path = tmp_path / "film.mov"
    with path.open("wb") as stream:
        stream.truncate(LARGEST_ATTACHMENT + 1)
    error = refusal(services, interview, path)
    assert error.code == "attachment.too-large"
    assert (error.parameters["found"], error.parameters["limit"]) == (26, 25)
    with path.open("r+b") as stream:
        stream.truncate(LARGEST_ATTACHMENT)
    assert services.attaching.read(path).sha256


def test_what_is_no_file_to_attach_is_said(
    services: Services, interview: Interview, tmp_path: Path
) -> None:
    (tmp_path / "empty.jpg").touch()
    assert refusal(services, interview, tmp_path / "empty.jpg").code == "attachment.empty"
    assert refusal(services, interview, tmp_path).code == "attachment.folder"
    assert refusal(services, interview, tmp_path / "nowhere.jpg").code == "file.missing"
    assert services.attaching.attachments(interview.id) == ()


def test_a_file_that_cannot_be_read_is_said(
    services: Services, interview: Interview, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    error = refusal(services, interview, picture)
    assert (error.code, error.parameters["reason"]) == ("file.unreadable", "Permission denied")


def test_reading_can_be_cancelled(services: Services, interview: Interview, tmp_path: Path) -> None:
    path = tmp_path / "röst.m4a"
    path.write_bytes(bytes(5_000_000))

    def stop(done: int, _total: int, /) -> None:
        if done > 2_000_000:
            raise Cancelled

    with pytest.raises(Cancelled):
        services.attaching.attach(interview.id, "2.08", path, stop)
    assert services.attaching.attachments(interview.id) == ()


def test_nothing_is_attached_to_an_interview_that_is_gone(
    services: Services, interview: Interview, picture: Path
) -> None:
    services.planning.remove_interview(interview.id)
    assert refusal(services, interview, picture).code == "interview.unknown"
    gone = replace(interview, id="00000000-0000-4000-8000-000000000000")
    assert refusal(services, gone, picture).code == "interview.unknown"


def test_a_record_without_its_content_says_so(
    services: Services, interview: Interview, tmp_path: Path
) -> None:
    record = Attachment(
        "00000000-0000-4000-8000-000000000001",
        interview.id,
        "2.08",
        "image/png",
        12,
        "ab" * 32,
        "karta.png",
    )
    with services.store.unit_of_work() as work:
        work.put(record)
        work.commit()
    (held,) = services.attaching.attachments(interview.id)
    assert not held.is_here
    with pytest.raises(UserError, match=r"attachment\.not-here"):
        services.attaching.copy_out(record.id, tmp_path)
    with pytest.raises(UserError, match=r"attachment\.unknown"):
        services.attaching.remove("00000000-0000-4000-8000-000000000009")


def test_attaching_the_file_again_brings_a_missing_content(
    services: Services, interview: Interview, picture: Path
) -> None:
    record = Attachment(
        "00000000-0000-4000-8000-000000000001",
        interview.id,
        "2.08",
        "image/jpeg",
        len(PICTURE),
        hashlib.sha256(PICTURE).hexdigest(),
        "karta.jpg",
    )
    with services.store.unit_of_work() as work:
        work.put(record)
        work.commit()
    assert services.attaching.attach(interview.id, "2.08", picture).id == record.id
    assert [held.is_here for held in services.attaching.attachments(interview.id)] == [True]


def test_a_content_that_changed_in_the_store_never_comes_out(
    services: Services, interview: Interview, picture: Path, tmp_path: Path
) -> None:
    kept = services.attaching.attach(interview.id, "2.08", picture)
    engine = create_engine(f"sqlite:///{services.store.location}")
    with engine.begin() as connection:
        connection.execute(text("UPDATE attachment_contents SET content = x'00'"))
    engine.dispose()
    with pytest.raises(UserError, match=r"attachment\.damaged"):
        services.attaching.copy_out(kept.id, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_copy_never_overwrites_another_file(tmp_path: Path) -> None:
    mine = tmp_path / "karta.png"
    mine.write_bytes(b"mine")
    assert write_copy(b"theirs", tmp_path, "../karta.png") == tmp_path / "karta (2).png"
    assert write_copy(b"theirs", tmp_path, "karta.png") == tmp_path / "karta (2).png"
    assert mine.read_bytes() == b"mine"


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match=r"file\.not-writable"):
        write_copy(b"x", tmp_path / "file", "karta.png")
