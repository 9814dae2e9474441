"""The file of a peer pack: what was changed in it is noticed, whoever saved it since."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.late_parts import themes_in
from clusterdyn_desktop.app.texts import QtTextCatalogue
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.peer_making import Label, made_pack
from clusterdyn_desktop.domain.peer_pack import PeerPack, as_text
from clusterdyn_desktop.domain.suppression import SmallGroupRules
from clusterdyn_desktop.exchange.opening.file_kind_finding import kind_of
from clusterdyn_desktop.exchange.peer_packs.files import PeerPackWorkbooks
from clusterdyn_desktop.exchange.peer_packs.layout import MACHINE_SHEET
from clusterdyn_desktop.exchange.peer_packs.signatures import Ed25519Signatures
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.peer_port import SignedContent
from clusterdyn_desktop.services.progress import no_progress
from tests.conftest import RESOURCES
from tests.unit.domain.peer_clusters import random_clusters
from tests.unit.services.plain_texts import PlainTexts

SIGNATURES = Ed25519Signatures()
CATALOGUE = QtTextCatalogue(paths.assets_folder() / "i18n")
SECRET = "11" * 32
OTHER_SECRET = "22" * 32


@pytest.fixture(scope="module")
def files() -> PeerPackWorkbooks:
    return PeerPackWorkbooks(themes_in(RESOURCES)["light"], SIGNATURES)


@pytest.fixture(scope="module")
def content(instrument: Instrument) -> PeerPack:
    clusters = random_clusters(Random(3), instrument, 18)
    owned = [replace(each, owner=each.cluster) for each in clusters]
    label = Label("Ämbetet & Söner <AB>", SIGNATURES.key_of(SECRET), "SE", date(2026, 11, 22), "en")
    return made_pack(label, instrument, owned, SmallGroupRules(), ())


def signed(pack: PeerPack, secret: str = SECRET) -> SignedContent:
    text = as_text(pack)
    return SignedContent(text, SIGNATURES.sign(secret, text))


@pytest.fixture(scope="module")
def sound(
    files: PeerPackWorkbooks,
    content: PeerPack,
    instrument: Instrument,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    path = tmp_path_factory.mktemp("packs") / "pack.xlsx"
    files.write(signed(content), instrument, path, PlainTexts(), no_progress)
    return path


@pytest.fixture
def copy(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sound, tmp_path / "copy.xlsx"))


def edit(path: Path, change: Callable[[Workbook], None]) -> None:
    """Change a file as somebody with a spreadsheet program would, and save it."""
    book = load_workbook(path)
    change(book)
    book.save(path)


def refused(files: PeerPackWorkbooks, path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        files.read(path, no_progress)
    return caught.value


def row_of(sheet: Worksheet, key: str) -> int:
    return next(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 1).value == key)


def shown_variable(pack: PeerPack) -> str:
    return next(key for key, held in pack.variables.items() if held is not None)


def hidden_variable(pack: PeerPack) -> str:
    return next(key for key, held in pack.variables.items() if held is None)


def test_what_is_written_is_read_back(
    files: PeerPackWorkbooks, sound: Path, content: PeerPack
) -> None:
    found = files.read(sound, no_progress)
    assert found.pack == content
    assert found.signed == signed(content)
    assert kind_of(sound) is FileKind.PEER_PACK


@pytest.mark.parametrize("language", CATALOGUE.languages())
def test_a_pack_is_written_in_every_language(
    files: PeerPackWorkbooks,
    content: PeerPack,
    instrument: Instrument,
    tmp_path: Path,
    language: str,
) -> None:
    texts = CATALOGUE.texts(language)
    path = tmp_path / "pack.xlsx"
    files.write(signed(content), instrument, path, texts, no_progress)
    assert files.read(path, no_progress).pack == content


def test_a_program_that_saves_the_file_again_does_no_harm(
    files: PeerPackWorkbooks, copy: Path, content: PeerPack
) -> None:
    edit(copy, lambda book: None)
    assert files.read(copy, no_progress).pack == content


def test_pages_may_be_sorted_renamed_and_looked_at(
    files: PeerPackWorkbooks, copy: Path, content: PeerPack
) -> None:
    def reorder(book: Workbook) -> None:
        sheet = page(book, "Variables")
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
        sheet.delete_rows(3, len(rows))
        for row in reversed(rows):
            sheet.append(row)
        sheet.append([])
        sheet.title = "Variabler"
        book.move_sheet(sheet, -2)

    edit(copy, reorder)
    assert files.read(copy, no_progress).pack == content


def test_a_changed_number_is_named_by_sheet_and_cell(
    files: PeerPackWorkbooks, copy: Path, content: PeerPack
) -> None:
    name = shown_variable(content)

    def change(book: Workbook) -> None:
        sheet = page(book, "Variables")
        sheet.cell(row_of(sheet, f"variable.{name}"), 5).value = 4.99

    edit(copy, change)
    error = refused(files, copy)
    assert error.code == "peer-pack.pages-changed"
    (problem,) = error.problems
    assert problem.code == "peer-pack.cell-changed"
    assert (problem.parameters["sheet"], problem.parameters["found"]) == ("Variables", "4.99")
    assert str(problem.parameters["cell"]).startswith("E")


@pytest.mark.parametrize("written", [3.5, "3,5", "about 3"])
def test_a_number_where_something_is_hidden_is_noticed(
    files: PeerPackWorkbooks, copy: Path, content: PeerPack, written: str | float
) -> None:
    name = hidden_variable(content)

    def change(book: Workbook) -> None:
        sheet = page(book, "Variables")
        sheet.cell(row_of(sheet, f"variable.{name}"), 5).value = written

    edit(copy, change)
    assert refused(files, copy).code == "peer-pack.pages-changed"


@pytest.mark.parametrize(
    "fact", ["pack.maker", "pack.fingerprint", "pack.country", "pack.clusters", "pack.made_on"]
)
def test_a_changed_fact_of_the_front_page_is_noticed(
    files: PeerPackWorkbooks, copy: Path, fact: str
) -> None:
    def change(book: Workbook) -> None:
        sheet = book.worksheets[0]
        sheet.cell(row_of(sheet, fact), 3).value = "NO"

    edit(copy, change)
    assert refused(files, copy).code == "peer-pack.pages-changed"


def test_a_row_that_is_gone_is_noticed(
    files: PeerPackWorkbooks, copy: Path, content: PeerPack
) -> None:
    def change(book: Workbook) -> None:
        sheet = page(book, "Loops")
        sheet.delete_rows(3)

    edit(copy, change)
    error = refused(files, copy)
    assert [problem.code for problem in error.problems] == ["peer-pack.row-missing"]


def page(book: Workbook, title: str) -> Worksheet:
    return next(sheet for sheet in book.worksheets if sheet.title == title)


def machine(book: Workbook) -> Worksheet:
    return page(book, MACHINE_SHEET)


CHANGES: Mapping[str, tuple[int, Callable[[str], str | None], str]] = {
    "another number": (4, lambda text: text.replace(":18,", ":19,", 1), "peer-pack.changed"),
    "a letter less": (4, lambda text: text[:200] + text[201:], "peer-pack.changed"),
    "no guard": (4, lambda text: text[1:], "peer-pack.damaged"),
    "another signature": (3, lambda _text: "0" * 128, "peer-pack.changed"),
    "half a signature": (3, lambda text: text[:-2], "peer-pack.damaged"),
    "no signature": (3, lambda _text: None, "peer-pack.unsigned"),
    "another key": (2, lambda _text: SIGNATURES.key_of(OTHER_SECRET), "peer-pack.changed"),
    "no key": (2, lambda _text: None, "peer-pack.unsigned"),
}
"""What is done to a row of the hidden sheet, and what is said of it."""


@pytest.mark.parametrize(("row", "change", "code"), CHANGES.values(), ids=CHANGES)
def test_a_changed_or_unsigned_content_is_refused(
    files: PeerPackWorkbooks,
    copy: Path,
    row: int,
    change: Callable[[str], str | None],
    code: str,
) -> None:
    def spoil(book: Workbook) -> None:
        cell = machine(book).cell(row, 3)
        before = str(cell.value)
        cell.value = change(before)
        assert cell.value != before

    edit(copy, spoil)
    assert refused(files, copy).code == code


def test_a_pack_without_its_hidden_sheet_is_none(files: PeerPackWorkbooks, copy: Path) -> None:
    edit(copy, lambda book: book.remove(machine(book)))
    assert refused(files, copy).code == "peer-pack.not-one"


def test_a_later_format_is_refused_with_a_sentence(files: PeerPackWorkbooks, copy: Path) -> None:
    def later(book: Workbook) -> None:
        machine(book).cell(1, 2).value = "2"

    edit(copy, later)
    assert refused(files, copy).code == "peer-pack.newer"


def write_anyway(
    pack: PeerPack, instrument: Instrument, path: Path, secret: str = SECRET, text: str = ""
) -> None:
    """Write a pack that our own program would not."""
    from clusterdyn_desktop.exchange.peer_packs.writing import workbook_bytes

    theme = themes_in(RESOURCES)["light"]
    content = SignedContent(text, SIGNATURES.sign(secret, text)) if text else signed(pack, secret)
    path.write_bytes(workbook_bytes(pack, content, instrument, PlainTexts(), theme))


def test_a_signature_by_another_key_than_the_one_named_is_refused(
    files: PeerPackWorkbooks, content: PeerPack, instrument: Instrument, tmp_path: Path
) -> None:
    path = tmp_path / "other.xlsx"
    write_anyway(content, instrument, path, OTHER_SECRET)
    assert refused(files, path).code == "peer-pack.changed"

    def name_the_other(book: Workbook) -> None:
        machine(book).cell(2, 3).value = SIGNATURES.key_of(OTHER_SECRET)

    edit(path, name_the_other)
    assert refused(files, path).code == "peer-pack.changed", "the content names the first"


def test_a_pack_that_shows_small_groups_is_refused_though_it_is_signed(
    files: PeerPackWorkbooks, content: PeerPack, instrument: Instrument, tmp_path: Path
) -> None:
    name = shown_variable(content)
    held = content.variables[name]
    assert held is not None
    path = tmp_path / "open.xlsx"
    few = replace(held, clusters=3)
    write_anyway(replace(content, variables={**content.variables, name: few}), instrument, path)
    assert refused(files, path).code == "peer-pack.too-open"
    row = {"working": 14, "starting": 4, "not seen": 0}
    write_anyway(replace(content, stages={**content.stages, "1": row}), instrument, path)
    assert refused(files, path).code == "peer-pack.too-open"


ODD: Mapping[str, Callable[[str], str]] = {
    "a text that has no place": lambda text: text.replace('"maker":', '"note":"A","maker":'),
    "half a cluster": lambda text: text.replace('"clusters":18,', '"clusters":18.5,', 1),
    "looser rules": lambda text: text.replace('"respondents":3', '"respondents":2'),
    "a country in words": lambda text: text.replace('"country":"SE"', '"country":"Sweden"'),
    "three years": lambda text: text.replace('"years":[', '"years":[1,'),
    "another figure": lambda text: text.replace('"median":', '"average":', 1),
    "no number": lambda text: text.replace('"lower":null', '"lower":NaN', 1),
    "deep nesting": lambda _text: "[" * 50_000,
    "nothing": lambda _text: "{}",
}
"""What is done to a content before it is signed."""


@pytest.mark.parametrize("change", ODD.values(), ids=ODD)
def test_a_signed_content_that_is_none_of_a_pack_is_refused(
    files: PeerPackWorkbooks,
    content: PeerPack,
    instrument: Instrument,
    tmp_path: Path,
    change: Callable[[str], str],
) -> None:
    text = change(as_text(content))
    assert text != as_text(content)
    path = tmp_path / "odd.xlsx"
    write_anyway(content, instrument, path, text=text)
    assert refused(files, path).code == "peer-pack.damaged"


def test_a_file_that_was_not_delivered_leaves_what_was_there(
    files: PeerPackWorkbooks,
    content: PeerPack,
    instrument: Instrument,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "pack.xlsx"
    path.write_text("before")
    monkeypatch.setattr(SIGNATURES, "holds", lambda *_given: False)
    with pytest.raises(UserError):
        files.write(signed(content), instrument, path, PlainTexts(), no_progress)
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir()] == ["pack.xlsx"]


def test_a_pack_can_carry_a_password(
    files: PeerPackWorkbooks, content: PeerPack, instrument: Instrument, tmp_path: Path
) -> None:
    path = tmp_path / "locked.xlsx"
    files.write(signed(content), instrument, path, PlainTexts(), no_progress, password="öppna")
    assert refused(files, path).code == "file.password-needed"
    assert files.read(path, no_progress, "öppna").pack == content


def damaged(sound: bytes, chance: Random) -> bytes:
    """Return a file with some bytes changed, gone or doubled."""
    content = bytearray(sound)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(content))
        match chance.randrange(3):
            case 0:
                content[at] ^= 1 << chance.randrange(8)
            case 1:
                del content[at : at + chance.randint(1, 400)]
            case _:
                content[at:at] = content[at : at + 40]
    return bytes(content)


def parts_changed(sound: Path) -> Iterator[tuple[str, bytes]]:
    with ZipFile(sound) as archive:
        for name in archive.namelist():
            yield name, archive.read(name)


def test_a_damaged_file_is_refused_or_says_what_was_signed(
    files: PeerPackWorkbooks, sound: Path, content: PeerPack, tmp_path: Path
) -> None:
    """Bytes of the file, and bytes of its parts packed anew: never another content, no crash."""
    chance, path = Random(7), tmp_path / "damaged.xlsx"
    taken = 0
    for number in range(120):
        if number % 2:
            path.write_bytes(damaged(sound.read_bytes(), chance))
        else:
            with ZipFile(path, "w", ZIP_DEFLATED) as archive:
                for name, part in parts_changed(sound):
                    is_struck = name.startswith("xl/worksheets/") and chance.random() < 0.4
                    archive.writestr(name, damaged(part, chance) if is_struck else part)
        outcome = read_or_code(files, path)
        if isinstance(outcome, PeerPack):
            taken += 1
            assert outcome == content
        else:
            assert outcome.startswith(("peer-pack.", "workbook.", "file."))
    assert taken < 80


def read_or_code(files: PeerPackWorkbooks, path: Path) -> PeerPack | str:
    try:
        return files.read(path, no_progress).pack
    except UserError as error:
        return error.code
