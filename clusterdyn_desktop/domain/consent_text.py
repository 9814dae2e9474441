"""What a respondent is told when asked for consent, as data.

GDPR Art. 7 asks to be able to show exactly what was told, so an interview keeps the version and
the hash of the text it was given with, and the text can be found again by them. Source:
method.md 5.5. Files are opened elsewhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from clusterdyn_desktop.domain.plain_data import Findings, Node, canonical_hash, shown

PURPOSES = ("report", "benchmark", "quote", "contact")
"""What consent is asked for, one by one, in this order; each is a register of the interview."""


@dataclass(frozen=True, slots=True)
class PurposeText:
    """One purpose: its name, and what saying yes to it means."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class ConsentText:
    """The consent text in one language.

    `introduction` and `rights` are paragraphs, `purposes` stand in the order of `PURPOSES`,
    `withdrawal` says how consent is taken back. `hash` is over all of it, version and language
    included: the same hash, the same words.
    """

    version: str
    language: str
    title: str
    introduction: tuple[str, ...]
    purposes: Mapping[str, PurposeText]
    rights: tuple[str, ...]
    withdrawal: str
    hash: str


def read_consent_text(
    data: Mapping[str, Any], file_name: str, language: str | None = None
) -> ConsentText:
    """Return the text, or raise a `UserError` whose code begins with `consent.`.

    `language` is the tag in the file's name, where the content is to be held against it. Where
    several things are wrong, `problems` of the error lists them all.
    """
    findings = Findings("consent")
    node = Node(data, file_name, "", findings)
    held = node.members(
        ("version", "language", "title", "introduction", "purposes", "rights", "withdrawal")
    )
    read = ConsentText(
        version=held["version"].text(),
        language=_language(held["language"], language),
        title=held["title"].text(),
        introduction=_paragraphs(held["introduction"]),
        purposes=_purposes(held["purposes"]),
        rights=_paragraphs(held["rights"]),
        withdrawal=held["withdrawal"].text(),
        hash=canonical_hash(data),
    )
    findings.raise_if_any(file_name)
    return read


def _language(node: Node, expected: str | None) -> str:
    read = node.text()
    if read.strip() and expected not in {None, read}:
        node.note("wrong-language", found=shown(read))
    return read


def _paragraphs(node: Node) -> tuple[str, ...]:
    read = node.texts()
    if isinstance(node.value, list | tuple) and not read:
        node.note("empty-list")
    return read


def _purposes(node: Node) -> Mapping[str, PurposeText]:
    read = {}
    for purpose, entry in node.members(PURPOSES).items():
        held = entry.members(("name", "text"))
        read[purpose] = PurposeText(held["name"].text(), held["text"].text())
    return read
