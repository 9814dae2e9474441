"""Looking for words in every byte of a zip file, however they were written into it."""

import base64
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote
from xml.sax.saxutils import escape
from zipfile import ZipFile


def parts(file: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the file as it is, and every part of it unpacked, with its name, comment and extras."""
    yield file.name, file.read_bytes()
    with ZipFile(file) as archive:
        yield "comment of the file", archive.comment
        for entry in archive.infolist():
            yield f"name of {entry.filename}", entry.filename.encode()
            yield f"extras of {entry.filename}", entry.extra + entry.comment
            yield entry.filename, archive.read(entry)


def writings(word: str) -> set[bytes]:
    """Return the ways in which a word may lie in a file, in lower case where it has cases."""
    whole = word.casefold()
    found = {
        whole.encode("utf-8"),
        whole.encode("utf-16-le"),
        whole.encode("utf-16-be"),
        whole.encode("latin-1", "ignore"),
        json.dumps(whole)[1:-1].encode(),
        escape(whole).encode(),
        quote(whole).casefold().encode(),
        whole.encode().hex().encode(),
        whole[::-1].encode(),
    }
    for lead in range(3):  # base 64, wherever in a longer text the word begins
        told = base64.b64encode(b"-" * lead + word.encode())
        inner = told[-(-lead * 8 // 6) : len(told) - 4]
        if len(inner) >= 6:
            found.add(inner)
    return {each for each in found if len(each) >= 4}


def occurrences(file: Path, words: Iterable[str]) -> list[tuple[str, str]]:
    """Return every word that a file holds, with the part that holds it."""
    wanted = [(word, writings(word)) for word in words]
    found = []
    for name, content in parts(file):
        texts = (content, content.lower())
        for word, ways in wanted:
            if any(way in text for way in ways for text in texts):
                found.append((word, name))
    return found
