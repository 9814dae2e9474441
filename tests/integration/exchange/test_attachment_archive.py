"""Attachments that go along in an archive: whole, or not at all; and nothing of it is trusted."""

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Attachment, Interview
from clusterdyn_desktop.exchange.attachments import archive as attachment_archive
from clusterdyn_desktop.exchange.attachments import writing as attachment_writing
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.import_check import ImportCheck
from clusterdyn_desktop.services.progress import Cancelled
from tests.integration.small_study import one_interview

PICTURE = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40
VOICE = b"OggS" + bytes(range(255, -1, -1)) * 90


@pytest.fixture
def interview(services: Services) -> Interview:
    return one_interview(services)


@pytest.fixture
def attached(services: Services, interview: Interview, tmp_path: Path) -> tuple[Attachment, ...]:
    """Two files on three answers: the picture belongs to two of them."""
    picture, voice = tmp_path / "tavlan.jpg", tmp_path / "röst 1.ogg"
    picture.write_bytes(PICTURE)
    voice.write_bytes(VOICE)
    attach = services.attaching.attach
    return (
        attach(interview.id, "1.01", picture),
        attach(interview.id, "2.08", picture),
        attach(interview.id, "2.08", voice),
    )


@pytest.fixture
def book(
    services: Services, interview: Interview, attached: tuple[Attachment, ...], tmp_path: Path
) -> Path:
    """The assessment in a workbook, with its attachments beside it."""
    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / "lövsjö.xlsx"
    export(services, interview, path)
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Services]:
    """A store somewhere else, with nothing in it."""
    built = build_services(str(tmp_path / "there.sqlite"))
    yield built
    built.store.close()


def export(services: Services, interview: Interview, path: Path) -> None:
    services.exporting.export(
        [interview.assessment_id], path, services.catalogue.texts("sv"), attachments=True
    )


def archive_of(book: Path) -> Path:
    return book.with_name("lövsjö.attachments.zip")


def rewrite(
    book: Path, change: Callable[[str, bytes], tuple[str, bytes] | None], packing: int = ZIP_STORED
) -> None:
    """Write the archive anew, as another program would."""
    with ZipFile(archive_of(book)) as archive:
        held = [change(name, archive.read(name)) for name in archive.namelist()]
    with ZipFile(archive_of(book), "w", packing) as archive:
        for name, content in filter(None, held):
            archive.writestr(name, content)


def bring_in(services: Services, book: Path) -> ImportCheck:
    check = services.importing.check(book)
    services.importing.apply(check)
    return check


def counts(check: ImportCheck) -> tuple[int, int, int]:
    return len(check.files.coming.hashes), check.files.here, check.files.missing


def codes(check: ImportCheck) -> list[str]:
    return [repair.code for repair in check.repairs]


def held_there(services: Services, interview: Interview) -> list[bool]:
    return [held.is_here for held in services.attaching.attachments(interview.id)]


# ---- Out --------------------------------------------------------------------------------------


def test_the_archive_holds_every_content_once_and_says_what_it_is(
    book: Path, attached: tuple[Attachment, ...]
) -> None:
    with ZipFile(archive_of(book)) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        files = {entry["name"]: entry for entry in manifest["files"]}
        assert sorted(archive.namelist()) == sorted([*files, "manifest.json"])
        for name, entry in files.items():
            assert hashlib.sha256(archive.read(name)).hexdigest() == entry["sha256"]
    picture, voice = attached[0], attached[2]
    assert set(files) == {
        f"{picture.sha256[:12]}-tavlan.jpg",
        f"{voice.sha256[:12]}-röst 1.ogg",
    }
    assert (manifest["format"], manifest["workbook"]) == (1, "lövsjö.xlsx")


def test_no_archive_is_made_unasked_or_for_nothing(
    services: Services, interview: Interview, tmp_path: Path
) -> None:
    texts = services.catalogue.texts("en")
    path = tmp_path / "a.xlsx"
    exported = services.exporting.export([interview.assessment_id], path, texts, attachments=True)
    assert (exported.files.path, exported.files.files, exported.files.missing) == (None, 0, 0)
    picture = tmp_path / "tavlan.jpg"
    picture.write_bytes(PICTURE)
    kept = services.attaching.attach(interview.id, "1.01", picture)
    services.exporting.export([interview.assessment_id], path, texts)
    assert not path.with_name("a.attachments.zip").exists()
    services.attaching.remove(kept.id)
    services.exporting.export([interview.assessment_id], path, texts, attachments=True)
    assert not path.with_name("a.attachments.zip").exists()


def test_attachments_of_a_respondent_who_withdrew_stay_here(
    services: Services, interview: Interview, attached: tuple[Attachment, ...], tmp_path: Path
) -> None:
    services.consenting.withdraw(interview.id)
    path = tmp_path / "lövsjö.xlsx"
    export(services, interview, path)
    assert attached
    assert not archive_of(path).exists()


def test_contents_that_are_not_here_are_counted(
    services: Services, interview: Interview, attached: tuple[Attachment, ...], tmp_path: Path
) -> None:
    with services.store.unit_of_work() as work:
        work.put(
            Attachment(
                "00000000-0000-4000-8000-000000000001",
                interview.id,
                "1.01",
                "image/png",
                9,
                "ab" * 32,
                "borta.png",
            )
        )
        work.commit()
    texts = services.catalogue.texts("en")
    exported = services.exporting.export(
        [interview.assessment_id], tmp_path / "a.xlsx", texts, attachments=True
    )
    assert (exported.files.files, exported.files.missing) == (2, 1)
    assert exported.files.path == tmp_path / "a.attachments.zip"


def test_an_archive_that_does_not_hold_what_was_written_is_not_delivered(
    services: Services, interview: Interview, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path.name: path.read_bytes() for path in book.parent.iterdir()}
    writing = attachment_writing.ArchiveWriter.write

    def forgetful(self: attachment_writing.ArchiveWriter, part: Path, *rest: object) -> None:
        writing(self, part, lambda _done, _total: None)
        data = bytearray(part.read_bytes())
        data[60] ^= 1
        part.write_bytes(data)

    monkeypatch.setattr(attachment_writing.ArchiveWriter, "write", forgetful)
    with pytest.raises(UserError) as caught:
        export(services, interview, book)
    assert caught.value.code == "attachments.verification-failed"
    assert {path.name: path.read_bytes() for path in book.parent.iterdir()} == before


@pytest.mark.parametrize("step", [0, 500, 700, 900])
def test_a_cancelled_export_leaves_both_as_they_were(
    services: Services, interview: Interview, book: Path, step: int
) -> None:
    before = {path.name: path.read_bytes() for path in book.parent.iterdir()}

    def until(done: int, _total: int, /) -> None:
        if done >= step:
            raise Cancelled

    texts = services.catalogue.texts("en")
    with pytest.raises(Cancelled):
        services.exporting.export([interview.assessment_id], book, texts, until, attachments=True)
    assert {path.name: path.read_bytes() for path in book.parent.iterdir()} == before


def test_where_the_workbook_cannot_be_put_in_place_the_archive_is_as_it_was(
    services: Services, interview: Interview, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path.name: path.read_bytes() for path in book.parent.iterdir()}
    services.attaching.caption(services.attaching.attachments(interview.id)[0].attachment.id, "ny")
    replacing = Path.replace

    def locked(self: Path, target: Path) -> Path:
        if Path(target) == book:
            raise PermissionError(13, "it is open in another program")
        return replacing(self, target)

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(UserError, match=r"file\.not-writable"):
        export(services, interview, book)
    monkeypatch.undo()
    assert {path.name: path.read_bytes() for path in book.parent.iterdir()} == before


def test_the_first_archive_is_taken_away_again_where_the_workbook_cannot_come(
    services: Services,
    interview: Interview,
    attached: tuple[Attachment, ...],
    tmp_path: Path,
) -> None:
    folder = tmp_path / "new"
    (folder / "lövsjö.xlsx").mkdir(parents=True)
    with pytest.raises(UserError, match=r"file\.not-writable"):
        export(services, interview, folder / "lövsjö.xlsx")
    assert attached
    assert [path.name for path in folder.iterdir()] == ["lövsjö.xlsx"]


# ---- In ---------------------------------------------------------------------------------------


def test_contents_come_in_with_their_records(
    empty: Services, interview: Interview, book: Path, tmp_path: Path
) -> None:
    check = bring_in(empty, book)
    assert counts(check) == (2, 0, 0)
    assert check.repairs == ()
    assert held_there(empty, interview) == [True, True, True]
    voice = empty.attaching.attachments(interview.id)[-1].attachment
    assert empty.attaching.copy_out(voice.id, tmp_path / "x").read_bytes() in {PICTURE, VOICE}
    assert counts(empty.importing.check(book)) == (0, 2, 0)


def test_without_the_archive_the_records_come_and_the_contents_later(
    empty: Services, interview: Interview, book: Path
) -> None:
    aside = archive_of(book).rename(book.with_name("aside.zip"))
    check = bring_in(empty, book)
    assert counts(check) == (0, 0, 2)
    assert held_there(empty, interview) == [False, False, False]
    aside.rename(archive_of(book))
    again = bring_in(empty, book)
    assert (again.new, again.conflicts, counts(again)) == (0, (), (2, 0, 0))
    assert held_there(empty, interview) == [True, True, True]


def test_an_archive_packed_anew_in_a_folder_of_its_own_still_counts(
    empty: Services, interview: Interview, book: Path
) -> None:
    rewrite(
        book,
        lambda name, content: None if name == "manifest.json" else (f"bilder/{name}", content),
        ZIP_DEFLATED,
    )
    assert counts(bring_in(empty, book)) == (2, 0, 0)
    assert held_there(empty, interview) == [True, True, True]


def test_files_nobody_asked_for_stay_out(empty: Services, book: Path) -> None:
    with ZipFile(archive_of(book), "a") as archive:
        archive.writestr("skräp.exe", b"MZ" + bytes(500))
    stray = hashlib.sha256(b"MZ" + bytes(500)).hexdigest()
    check = bring_in(empty, book)
    assert counts(check) == (2, 0, 0)
    with empty.store.unit_of_work() as work:
        assert work.content(stray) is None


def test_a_content_that_is_not_what_the_workbook_says_is_left_out(
    empty: Services, interview: Interview, book: Path
) -> None:
    rewrite(
        book,
        lambda name, content: (name, bytes(len(content)) if "tavlan" in name else content),
    )
    check = bring_in(empty, book)
    assert counts(check) == (1, 0, 1)
    assert codes(check) == ["attachments.wrong-content"]
    assert sorted(held_there(empty, interview)) == [False, False, True]


def test_a_content_of_another_size_is_not_even_unpacked(
    empty: Services, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rewrite(book, lambda name, content: (name, content + b"!"), ZIP_DEFLATED)
    monkeypatch.setattr(attachment_archive, "_content", None)
    check = empty.importing.check(book)
    assert counts(check) == (0, 0, 2)
    assert codes(check) == ["attachments.wrong-content"]
    assert check.repairs[0].parameters["count"] == 2


def test_names_that_lead_out_of_the_archive_are_left_out_and_nothing_is_written(
    empty: Services, book: Path, tmp_path: Path
) -> None:
    def astray(name: str, content: bytes) -> tuple[str, bytes]:
        return (
            "../../../" if "tavlan" in name else "/etc/" if "röst" in name else ""
        ) + name, content

    rewrite(book, astray)
    before = sorted(tmp_path.rglob("*"))
    check = bring_in(empty, book)
    assert counts(check) == (0, 0, 2)
    assert codes(check) == ["attachments.odd-names"]
    assert sorted(path for path in tmp_path.rglob("*") if "there.sqlite" not in path.name) == [
        path for path in before if "there.sqlite" not in path.name
    ]


@pytest.mark.parametrize("keep", [0, 10, 0.3, 0.9, -1])
def test_a_cut_archive_is_said_and_the_workbook_comes_in_all_the_same(
    empty: Services, interview: Interview, book: Path, keep: float
) -> None:
    data = archive_of(book).read_bytes()
    archive_of(book).write_bytes(data[: int(len(data) * keep) if 0 < keep < 1 else int(keep)])
    check = bring_in(empty, book)
    assert check.new == 1
    assert counts(check) == (0, 0, 2)
    assert codes(check) == ["attachments.archive-damaged"]
    assert held_there(empty, interview) == [False, False, False]


def test_damage_to_one_file_leaves_the_others(
    empty: Services, book: Path, attached: tuple[Attachment, ...]
) -> None:
    data = bytearray(archive_of(book).read_bytes())
    data[data.index(PICTURE) + 100] ^= 1
    archive_of(book).write_bytes(data)
    check = bring_in(empty, book)
    assert check.files.coming.hashes == {attached[2].sha256}
    assert codes(check) == ["attachments.wrong-content"]


def test_an_entry_that_unpacks_to_more_than_it_says_is_left_out(
    empty: Services, book: Path
) -> None:
    rewrite(book, lambda name, content: (name, content + bytes(3_000_000)), ZIP_DEFLATED)
    data = archive_of(book).read_bytes()
    for content in (PICTURE, VOICE):
        told = (len(content) + 3_000_000).to_bytes(4, "little")
        data = data.replace(told, len(content).to_bytes(4, "little"))
    archive_of(book).write_bytes(data)
    check = empty.importing.check(book)
    assert counts(check) == (0, 0, 2)
    assert codes(check) == ["attachments.wrong-content"]


def test_an_archive_with_very_many_files_is_left_alone(
    empty: Services, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachment_archive, "MOST_FILES", 2)
    check = empty.importing.check(book)
    assert counts(check) == (0, 0, 2)
    assert codes(check) == ["attachments.too-many-files"]
    monkeypatch.undo()
    monkeypatch.setattr(attachment_archive, "LARGEST_DIRECTORY", 10)
    assert codes(empty.importing.check(book)) == ["attachments.too-many-files"]


def test_no_more_is_unpacked_than_could_be_wanted(
    empty: Services, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ZipFile(archive_of(book)) as archive:
        name = next(name for name in archive.namelist() if "tavlan" in name)
    with ZipFile(archive_of(book), "w", ZIP_DEFLATED) as archive:
        for number in range(50):
            archive.writestr(f"{number}/{name}", bytes(len(PICTURE)))
    monkeypatch.setattr(attachment_archive, "SPARE_READING", 0)
    unpacked: list[str] = []
    reading = attachment_archive._content

    def counted(archive: ZipFile, entry: ZipInfo) -> bytes | None:
        unpacked.append(str(entry))
        return reading(archive, entry)

    monkeypatch.setattr(attachment_archive, "_content", counted)
    assert counts(empty.importing.check(book)) == (0, 0, 2)
    assert len(unpacked) <= 4


def test_an_archive_that_changed_since_the_check_brings_nothing_in(
    empty: Services, book: Path
) -> None:
    check = empty.importing.check(book)
    archive_of(book).unlink()
    with pytest.raises(UserError, match=r"attachments\.changed"):
        empty.importing.apply(check)
    assert list(empty.library.entries()) == []
