"""Reading Qt Linguist's .ts files."""

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

# Context, text and disambiguation: what lupdate and the program know a text by.
Key: TypeAlias = tuple[str, str, str]


@dataclass(frozen=True)
class Entry:
    """One text of a catalogue with its translation, or with one for each plural form."""

    context: str
    source: str
    comment: str
    plural: bool
    finished: bool
    translations: tuple[str, ...]

    @property
    def key(self) -> Key:
        return (self.context, self.source, self.comment)


def read(catalogue: Path) -> dict[Key, Entry]:
    """Every text of a .ts file."""
    root = ET.parse(catalogue).getroot()
    entries = (
        _entry(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    )
    return {entry.key: entry for entry in entries}


def _entry(context: str, message: ET.Element) -> Entry:
    translation = message.find("translation")
    forms = [] if translation is None else translation.findall("numerusform")
    texts = tuple(form.text or "" for form in forms) or (message.findtext("translation", ""),)
    return Entry(
        context=context,
        source=message.findtext("source", ""),
        comment=message.findtext("comment", ""),
        plural=message.get("numerus") == "yes",
        finished=translation is not None and "type" not in translation.attrib and all(texts),
        translations=texts,
    )
