"""Instruments on disk: found, opened within bounds, parsed."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.instruments.files import FolderInstrumentLibrary, load_instrument
from tests.unit.exchange.samples import RESOURCES

SOURCE = RESOURCES / "instruments" / "cluster-dynamics"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(SOURCE, tmp_path / "cluster-dynamics")
    return tmp_path


def version(folder: Path, name: str, number: str, instrument_id: str = "") -> Path:
    """Add a copy of the instrument under another version, or another id."""
    copy = folder / name
    shutil.copytree(SOURCE, copy)
    structure = json.loads((copy / "structure.json").read_text("utf-8"))
    structure["version"] = number
    structure["id"] = instrument_id or structure["id"]
    (copy / "structure.json").write_text(json.dumps(structure), "utf-8")
    return copy


def code(action: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        action()
    return caught.value.code


def test_the_projects_instrument_is_complete_in_both_languages() -> None:
    library = FolderInstrumentLibrary(SOURCE.parent)
    instrument = library.default()
    assert (instrument.id, len(instrument.questions)) == ("cluster-dynamics", 52)
    assert set(instrument.texts) >= {"en", "sv"}
    assert library.get(instrument.id, instrument.version) is instrument
    assert library.all() == [instrument]


def test_the_newest_version_is_the_default(folder: Path) -> None:
    version(folder, "older", "0.9.0")
    version(folder, "newest", "1.10.0")
    version(folder, "newer", "1.9.0")
    library = FolderInstrumentLibrary(folder)
    assert library.default().version == "1.10.0"
    versions = [instrument.version for instrument in library.all()]
    assert versions == ["0.9.0", "1.0.0", "1.9.0", "1.10.0"]


def test_a_broken_instrument_does_not_stand_in_the_way_of_another(folder: Path) -> None:
    broken = version(folder, "broken", "3.0", "zz-broken")
    (broken / "text.en.json").write_text("{}", "utf-8")
    library = FolderInstrumentLibrary(folder)
    assert library.get("cluster-dynamics", "1.0.0").version == "1.0.0"
    assert code(lambda: library.get("zz-broken", "3.0")) == "instrument.problems"


def test_what_is_not_at_hand_is_said(folder: Path, tmp_path: Path) -> None:
    library = FolderInstrumentLibrary(folder)
    with pytest.raises(UserError) as caught:
        library.get("cluster-dynamics", "7.0")
    assert caught.value.code == "instrument.unknown"
    assert dict(caught.value.parameters) == {"id": "cluster-dynamics", "version": "7.0"}
    empty = tmp_path / "empty"
    empty.mkdir()
    assert code(FolderInstrumentLibrary(empty).default) == "instrument.none"


def test_two_folders_with_the_same_version_are_said(folder: Path) -> None:
    shutil.copytree(SOURCE, folder / "copy")
    assert code(FolderInstrumentLibrary(folder).default) == "instrument.twice"


def test_aids_are_read_where_there_are_any(folder: Path) -> None:
    """Protects planning and guidance of the project's instrument, and instruments without."""
    place = folder / "cluster-dynamics"
    whole = load_instrument(place)
    assert len(whole.planning.core) == 12
    for question in whole.questions:
        guidance = whole.guidance_for(question.id, "en")
        assert guidance is not None
        assert guidance.examples.keys() == {1, 2, 3, 4, 5}

    for aid in (place / "planning.json", *place.glob("guidance.*.json")):
        aid.unlink()
    bare = load_instrument(place)
    assert bare.planning.core == ()
    assert bare.guidance_for("1.01", "en") is None
    assert bare.hash == whole.hash


@pytest.mark.parametrize("name", ["planning.json", "guidance.en.json"])
def test_a_broken_aid_is_named(folder: Path, name: str) -> None:
    """Protects whoever writes one: an aid that cannot be read is not passed over in silence."""
    (folder / "cluster-dynamics" / name).write_text("{", "utf-8")
    with pytest.raises(UserError) as caught:
        load_instrument(folder / "cluster-dynamics")
    assert caught.value.code == "instrument.not-json"
    assert caught.value.parameters["file"] == name


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "file.empty"),
        (b"{", "instrument.not-json"),
        (b"[]", "instrument.not-json"),
        (b'{"a": 1, "a": 2}', "instrument.duplicate-key"),
        (b"[" * 100_000, "instrument.not-json"),
        (b'{"a": ' + b"9" * 5000 + b"}", "instrument.not-json"),
        ('{"a": "å"}'.encode("latin-1"), "file.not-utf8"),
        (b" " * 5_000_001, "file.too-large"),
    ],
)
def test_a_file_that_is_not_json_is_named(folder: Path, content: bytes, expected: str) -> None:
    (folder / "cluster-dynamics" / "text.sv.json").write_bytes(content)
    assert code(lambda: load_instrument(folder / "cluster-dynamics")) == expected


def test_a_folder_without_an_instrument_is_said(tmp_path: Path) -> None:
    assert code(lambda: load_instrument(tmp_path)) == "file.missing"
