"""What a respondent is told is read strictly, and can be told apart to the letter."""

import copy
from typing import Any

import pytest

from clusterdyn_desktop.domain.consent_text import PURPOSES, read_consent_text
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.wording.error_sentences import sentence
from tests.unit.services.plain_texts import PlainTexts

TEXT: dict[str, Any] = {
    "version": "1",
    "language": "en",
    "title": "Before we begin",
    "introduction": ["What this is.", "Who sees what."],
    "purposes": {name: {"name": name, "text": f"For {name}."} for name in reversed(PURPOSES)},
    "rights": ["You can stop at any time."],
    "withdrawal": "Say so, and nothing of it is used from then on.",
}


def changed(*way: str | int, value: object) -> dict[str, Any]:
    whole = copy.deepcopy(TEXT)
    place: Any = whole
    for key in way[:-1]:
        place = place[key]
    place[way[-1]] = value
    return whole


def test_a_text_is_read_whole_with_its_purposes_in_order() -> None:
    """Protects the order of asking from the order in a file."""
    text = read_consent_text(TEXT, "consent.en.json")

    assert (text.version, text.language, text.title) == ("1", "en", "Before we begin")
    assert text.introduction == ("What this is.", "Who sees what.")
    assert tuple(text.purposes) == PURPOSES
    assert text.purposes["quote"].text == "For quote."
    assert text.rights == ("You can stop at any time.",)


@pytest.mark.parametrize(
    ("way", "value"),
    [
        (("version",), "2"),
        (("language",), "sv"),
        (("introduction", 1), "Who sees it."),
        (("purposes", "quote", "text"), "For quotes."),
        (("withdrawal",), "Say so."),
    ],
)
def test_other_words_have_another_hash(way: tuple[str | int, ...], value: str) -> None:
    """Protects the proof of what was told (method.md 5.5): not a word may differ."""
    whole = read_consent_text(TEXT, "consent.en.json")
    other = read_consent_text(changed(*way, value=value), "consent.en.json")

    assert whole.hash != other.hash
    assert len(whole.hash) == 64


def test_the_layout_of_a_file_does_not_count() -> None:
    """Protects from a text that cannot be found again because keys were put in another order."""
    turned = dict(reversed(TEXT.items()))

    assert read_consent_text(turned, "a").hash == read_consent_text(TEXT, "b").hash


@pytest.mark.parametrize(
    ("data", "code", "key"),
    [
        ({**TEXT, "colour": "red"}, "unknown-key", "colour"),
        ({k: v for k, v in TEXT.items() if k != "rights"}, "missing-key", "rights"),
        (changed("version", value=1), "not-a-text", "version"),
        (changed("language", value="sv"), "wrong-language", "language"),
        (changed("title", value=""), "empty-text", "title"),
        (changed("introduction", value=[]), "empty-list", "introduction"),
        (changed("introduction", value="Text."), "not-a-list", "introduction"),
        (changed("purposes", value=[]), "not-an-object", "purposes"),
        (changed("purposes", "contact", value={}), "problems", None),
    ],
)
def test_a_fault_is_named_and_has_a_sentence(
    data: dict[str, Any], code: str, key: str | None
) -> None:
    """Protects whoever writes the file: what is wrong, and where."""
    with pytest.raises(UserError) as caught:
        read_consent_text(data, "consent.en.json", "en")
    error = caught.value

    assert error.code == f"consent.{code}"
    assert error.parameters["file"] == "consent.en.json"
    assert error.parameters.get("key") == key
    for each in (error, *error.problems):
        assert "consent.en.json" in sentence(PlainTexts(), each)
