"""Consent texts on disk: the language asked for, or the next best, and never a wrong one."""

import json
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.consent_files import FolderConsentTexts
from clusterdyn_desktop.services.ports import ConsentTexts
from clusterdyn_desktop.services.wording.error_sentences import sentence
from tests.unit.exchange.samples import RESOURCES
from tests.unit.services.plain_texts import PlainTexts

SOURCE = RESOURCES / "consent"
ENGLISH = json.loads((SOURCE / "consent.en.json").read_text("utf-8"))


def write(folder: Path, name: str, **changes: str) -> None:
    (folder / name).write_text(json.dumps({**ENGLISH, **changes}), "utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path, "consent.en.json")
    write(tmp_path, "consent.da.json", language="da", title="Før vi begynder")
    write(tmp_path, "consent.fr-CA.json", language="fr-CA", title="Avant de commencer")
    return tmp_path


def test_every_text_that_comes_with_the_program_is_whole() -> None:
    """Protects respondents: no language is offered whose text cannot be shown."""
    texts: ConsentTexts = FolderConsentTexts(SOURCE)

    assert texts.languages()[0] == "en"
    for language in texts.languages():
        text = texts.text(language)
        assert text.language == language
        assert texts.find(text.version, text.hash) == text


@pytest.mark.parametrize(
    ("asked", "given"),
    [("da", "da"), ("da-DK", "da"), ("fr-CA", "fr-CA"), ("fr-CH", "en"), ("nb", "en")],
)
def test_a_language_falls_back_to_english(folder: Path, asked: str, given: str) -> None:
    """Protects an interview in a language without a text: English is shown, and named so."""
    texts = FolderConsentTexts(folder)

    assert texts.text(asked).language == given
    assert list(texts.languages()) == ["en", "da", "fr-CA"]


def test_what_was_told_is_found_again_after_the_text_has_changed(folder: Path) -> None:
    """Protects the proof of what was told: the text before stays, but is no longer shown."""
    told = FolderConsentTexts(folder).text("da")
    (folder / "consent.da.json").rename(folder / "consent.da.1.json")
    write(folder, "consent.da.json", language="da", version="2")
    later = FolderConsentTexts(folder)

    assert later.text("da").version == "2"
    assert later.find(told.version, told.hash) == told
    assert list(later.languages()) == ["en", "da", "fr-CA"]


def test_a_text_that_is_not_at_hand_is_not_replaced_by_another(folder: Path) -> None:
    """Protects from showing words that were never said."""
    texts = FolderConsentTexts(folder)
    english = texts.text("en")

    assert texts.find("2", english.hash) is None
    assert texts.find(english.version, "0" * 64) is None


@pytest.mark.parametrize(
    ("content", "code"),
    [("{", "consent.not-json"), ('{"a": 1, "a": 2}', "consent.duplicate-key"), ("", "file.empty")],
)
def test_a_broken_file_is_named(folder: Path, content: str, code: str) -> None:
    """Protects whoever writes the file; the other languages stay usable."""
    (folder / "consent.da.json").write_text(content, "utf-8")
    texts = FolderConsentTexts(folder)
    with pytest.raises(UserError) as caught:
        texts.text("da")

    assert caught.value.code == code
    assert "consent.da.json" in sentence(PlainTexts(), caught.value)
    assert texts.text("en").title == ENGLISH["title"]


def test_a_folder_without_texts_is_said(tmp_path: Path) -> None:
    """Protects from a blank page where consent is asked for."""
    with pytest.raises(UserError) as caught:
        FolderConsentTexts(tmp_path).text("en")

    assert caught.value.code == "consent.none"
    assert str(tmp_path) in sentence(PlainTexts(), caught.value)
