"""Finding words: letter by letter first, then without accents; marked where they stand."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.searching import (
    Index,
    Marked,
    Passage,
    Source,
    marked,
    plain,
    shortened,
    words_of,
)

NORDIC = st.text("abcåäöøæüéßñ AOÅÄÖØÆ.,", max_size=40)


def _note(text: str, question: str = "", interview: str = "anna") -> Passage:
    return Passage(Source.NOTE, text, interview, question_id=question)


def _texts(index: Index, wanted: str, interview: str = "") -> list[str]:
    return [find.passage.text for find in index.search(wanted, interview)]


def _marked_words(found: Marked) -> list[str]:
    return [found.text[begin:end] for begin, end in found.spans]


def test_every_word_must_occur_anywhere_and_inside_words() -> None:
    """Protects a narrow search, and languages that write many words as one."""
    index = Index([_note("Ett yhteistyöverkosto i Malmö"), _note("Malmö"), _note("verk")])
    assert _texts(index, "verk malmö") == ["Ett yhteistyöverkosto i Malmö"]


def test_words_may_stand_in_different_texts_of_one_passage() -> None:
    """Protects questions: a word of the question and one of an anchor belong together."""
    question = Passage(Source.QUESTION, "Whom do you trust?", "anna", more=("Nobody", "Neighbours"))
    found = Index([question]).search("neighbour trust")
    assert [text.text for find in found for text in find.shown] == [
        "Whom do you trust?",
        "Neighbours",
    ]
    assert Index([question]).search("trustnobody") == ()


def test_exact_letters_come_before_letters_without_accents() -> None:
    """Protects names: å is å for those who can type it, and found by those who cannot."""
    index = Index([_note("Åsa i Malmö"), _note("en mal"), _note("malmo yard")])
    assert _texts(index, "malmo") == ["malmo yard", "Åsa i Malmö"]
    assert _texts(index, "Malmö") == ["Åsa i Malmö", "malmo yard"]


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("koge", "Køge"),
        ("AERO", "Ærø"),
        ("strasse", "Straße"),
        ("zurich", "Zürich"),
        ("cafe", "cafe\u0301"),
        ("café", "cafe\u0301"),
    ],
)
def test_the_letters_of_eight_countries_are_found(wanted: str, text: str) -> None:
    """Protects those at a keyboard of another country, and letters put together by a file."""
    found = Index([_note(text)]).search(wanted)
    assert [_marked_words(each) for find in found for each in find.shown] == [
        [unicodedata.normalize("NFC", text)]
    ]


def test_a_questions_number_finds_what_belongs_to_it() -> None:
    """Protects the jump by number, however it is written, also with words beside it."""
    index = Index([_note("about trust", "2.08"), _note("about trust", "2.09"), _note("2 to 8")])
    for wanted in ("2.08", "2.8", "2,08 trust"):
        assert [f.passage.question_id for f in index.search(wanted)] == ["2.08"]


def test_finds_are_grouped_and_a_question_is_found_once() -> None:
    """Protects the list: by source, and a question in the language most wanted."""
    index = Index(
        [
            _note("taxi"),
            Passage(Source.QUESTION, "Taxi?", "anna", question_id="1.01", language="sv"),
            Passage(Source.QUESTION, "Taxi", "anna", question_id="1.01", language="en"),
        ]
    )
    assert [(f.passage.source, f.passage.language) for f in index.search("taxi")] == [
        (Source.QUESTION, "sv"),
        (Source.NOTE, ""),
    ]


def test_one_interview_or_all() -> None:
    """Protects the toggle."""
    index = Index([_note("yes", interview="anna"), _note("yes!", interview="bo")])
    assert _texts(index, "yes") == ["yes", "yes!"]
    assert _texts(index, "yes", "bo") == ["yes!"]


@pytest.mark.parametrize("wanted", ["", "  ", "“ ”", "?"])
def test_nothing_typed_finds_nothing(wanted: str) -> None:
    """Protects the panel from listing everything before anybody asked."""
    assert Index([_note("anything?")]).search(wanted) == ()


@given(text=NORDIC, wanted=NORDIC)
def test_what_is_marked_is_what_was_typed(text: str, wanted: str) -> None:
    """Protects the marks: each stands on letters that are the word's, whatever their case."""
    words = [plain(word) for word in words_of(wanted)]
    found = marked(text, words_of(wanted))
    ends = [place for span in found.spans for place in span]
    assert ends == sorted(set(ends)), "marks neither overlap nor touch"
    for begin, end in found.spans:
        assert any(word in plain(found.text[begin:end]) for word in words)


@given(text=NORDIC, begin=st.integers(0, 39), length=st.integers(1, 8))
def test_every_part_of_a_text_finds_it(text: str, begin: int, length: int) -> None:
    """Protects completeness: whoever copies letters out of a note finds the note."""
    part = text[begin : begin + length]
    if words_of(part):
        assert _texts(Index([_note(text)]), part) == [text]
        assert marked(text, words_of(part)).spans


@given(text=st.text("ab cdefå ", min_size=1, max_size=400), length=st.integers(20, 120))
def test_a_shortened_text_keeps_its_first_mark(text: str, length: int) -> None:
    """Protects the context: what was looked for is in sight, and the text is no longer."""
    whole = marked(text, ["a"])
    short = shortened(whole, length)
    assert len(short.text) <= max(length + 4, 0)
    assert bool(short.spans) == bool(whole.spans)
    assert all(plain(word).strip("a") == "" for word in _marked_words(short))
