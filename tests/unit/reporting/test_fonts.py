from pathlib import Path

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.reporting import fonts

LETTERS = "åäöæøßéèêàâçîïôùûœÅÄÖÆØÉÈÀÇÎÔÙŒñüÜšžŠŽ«»„“”‘’–—…€·†№"
TYPEFACES = [fonts.REGULAR, fonts.ITALIC, fonts.SEMIBOLD, fonts.SEMIBOLD_ITALIC]


@pytest.mark.parametrize("font", TYPEFACES)
def test_every_letter_of_eight_languages_is_in_every_typeface(font: str) -> None:
    known = [letter for letter in LETTERS if letter != "№"]

    assert [letter for letter in known if not fonts.has(font, letter)] == []


def test_plain_text_is_one_run() -> None:
    assert fonts.Glyphs().runs("Gjutringen Lövsjö", fonts.ITALIC) == [
        (fonts.ITALIC, "Gjutringen Lövsjö")
    ]


def test_what_the_typeface_lacks_is_taken_from_its_sisters() -> None:
    glyphs = fonts.Glyphs()

    runs = glyphs.runs("upp 📈 ≥ 3 ✓", fonts.REGULAR)

    assert "".join(piece for _, piece in runs) == "upp 📈 ≥ 3 ✓"
    assert [name for name, _ in runs] == [
        "NotoSans",
        "NotoEmoji",
        "NotoSans",
        "NotoSansMath",
        "NotoSans",
        "NotoSansMath",
    ]
    assert not glyphs.missing


def test_what_no_font_has_is_an_open_box_and_is_remembered() -> None:
    glyphs = fonts.Glyphs()

    runs = glyphs.runs("ett 漢 till", fonts.REGULAR)

    assert "".join(piece for _, piece in runs) == "ett □ till"
    assert glyphs.missing == {"漢"}


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        ("a\u030a", "å"),
        ("ord\u00adbrytning", "ordbrytning"),
        ("👩🏽\u200d🔬", "👩🔬"),
        ("☺\ufe0f", "☺"),
        ("12\u202f000", "12\u00a0000"),
        ("rad\r\nny\trad\x07", "rad\nny rad "),
        ("\u202erubrik", "rubrik"),
    ],
)
def test_text_is_cleaned_of_what_prints_nothing(given: str, printed: str) -> None:
    assert fonts.clean(given) == printed


def test_markup_is_taken_as_text() -> None:
    markup = fonts.Glyphs().markup("a <b>&amp; 🙂\nc", fonts.REGULAR)

    assert markup == 'a &lt;b&gt;&amp;amp; <font name="NotoEmoji">🙂</font><br/>c'


def test_width_counts_every_run() -> None:
    glyphs = fonts.Glyphs()
    parts = [fonts.width("a ", fonts.REGULAR, 10), fonts.width("🙂", "NotoEmoji", 10)]

    assert glyphs.width("a 🙂", fonts.REGULAR, 10) == pytest.approx(sum(parts))


def test_a_missing_font_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(fonts.FILES, "Lost", "Lost.ttf")

    with pytest.raises(UserError) as caught:
        fonts.register(tmp_path)

    assert caught.value.code == "report.font-missing"
    assert caught.value.parameters["file"] == "Lost.ttf"
