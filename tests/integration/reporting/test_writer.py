"""The writer: files in and out, progress, and what goes wrong."""

from errno import EIO
from pathlib import Path

import pytest
from PIL import Image

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.reporting.writer import PdfReportWriter
from clusterdyn_desktop.services.progress import Cancelled
from clusterdyn_desktop.services.report_ports import ReportMaterial
from tests.conftest import RESOURCES
from tests.integration.reporting.conftest import Report, Written
from tests.unit.reporting.materials import material

WRITER = PdfReportWriter(RESOURCES)


@pytest.fixture(scope="module")
def held(study: dict[str, Dossier], instrument: Instrument) -> ReportMaterial:
    return material(study["A-NO2-1"], instrument)


def test_a_logo_is_printed(
    study: dict[str, Dossier], instrument: Instrument, written: Written, tmp_path: Path
) -> None:
    logo = tmp_path / "logo.png"
    Image.new("RGBA", (2400, 600), (18, 84, 94, 128)).save(logo)

    reader = written(material(study["A-NO2-1"], instrument, logo=logo)).reader

    assert len(reader.pages[0].images) == 1


@pytest.mark.parametrize("content", [b"", b"not a picture", None])
def test_a_logo_that_cannot_be_read_is_named(
    study: dict[str, Dossier],
    instrument: Instrument,
    written: Written,
    tmp_path: Path,
    content: bytes | None,
) -> None:
    logo = tmp_path / "logo.png"
    if content is not None:
        logo.write_bytes(content)

    with pytest.raises(UserError) as caught:
        written(material(study["A-NO2-1"], instrument, logo=logo))

    assert caught.value.code == "report.logo-unreadable"
    assert caught.value.parameters["file"] == str(logo)


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        WRITER.keep(b"%PDF", tmp_path / "missing" / "report.pdf")

    assert caught.value.code == "file.not-writable"


def test_a_report_is_cancelled_half_way(held: ReportMaterial) -> None:
    def cancel_half_way(done: int, total: int, /) -> None:
        if done * 2 > total:
            raise Cancelled

    with pytest.raises(Cancelled):
        WRITER.manager_report(held, cancel_half_way)


def test_a_report_that_cannot_be_kept_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"the old one")

    def fail(_part: Path, _target: Path) -> Path:
        raise OSError(EIO, "Input/output error")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(UserError) as caught:
        WRITER.keep(b"%PDF", path)

    assert caught.value.code == "file.not-writable"
    assert path.read_bytes() == b"the old one"
    assert list(tmp_path.iterdir()) == [path]


def test_progress_rises_to_the_end(held: ReportMaterial) -> None:
    seen: list[tuple[int, int]] = []

    def note(done: int, total: int, /) -> None:
        seen.append((done, total))

    WRITER.manager_report(held, note)

    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1]


def test_pages_are_counted_and_shown(report: Report) -> None:
    printout = report("A-NO2-1")

    assert WRITER.page_count(printout.path) == len(printout.reader.pages)
    assert WRITER.page_image(printout.path, 1, 400).startswith(b"\x89PNG")


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 torn", None])
def test_a_file_that_is_no_pdf_is_named(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "other.pdf"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(UserError) as caught:
        WRITER.page_count(path)

    assert caught.value.code == "report.unreadable"
