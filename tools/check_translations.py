"""Fails when a translation is missing, unfinished, or does not fit the text it translates.

    python -m tools.check_translations

What must be the same on both sides: {names}, %1 and %n, tags, and whether there is a keyboard
mnemonic (&).
"""

import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from tools import catalogue
from tools.catalogue import Entry, Key
from tools.commands import ROOT, say
from tools.translatable import Unreadable, language_of, lupdate, marks_in, modules_of
from tools.update_translations import ENGLISH

NAMES = re.compile(r"(?<!\{)\{([^{}!:]*)[^{}]*\}(?!\})")
NUMBERS = re.compile(r"%L?(\d+)")
COUNT = re.compile(r"%L?n")
TAGS = re.compile(r"</?\w+")
MNEMONICS = re.compile(r"(?<!&)&(?=[^\W_])")


def problems_of(root: Path) -> list[str]:
    """Everything wrong with the translations of this source tree, a sentence each."""
    files = sorted((root / "i18n").glob("*.ts"))
    if not files:
        return ["i18n holds no .ts file; `make translations ARGS=en` makes the first"]
    texts = texts_in_code(root)
    in_code = list(_unreadable_marks(root))
    in_files = (problem for file in files for problem in problems_in(file, texts))
    return [*in_code, *in_files]


def texts_in_code(root: Path) -> Mapping[Key, Entry]:
    """What lupdate finds in the code and the forms, as an empty catalogue."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder)
        empty = workspace / "clusterdyn_en.ts"
        lupdate(empty, root, workspace)
        return catalogue.read(empty)


def problems_in(file: Path, texts: Mapping[Key, Entry]) -> Iterator[str]:
    """What is wrong in one .ts file."""
    only_plurals = language_of(file) == ENGLISH
    needed_keys = {key for key, entry in texts.items() if entry.plural or not only_plurals}
    entries = catalogue.read(file)
    for key in sorted(needed_keys - entries.keys()):
        yield f"{file.name}: {_where(key)} is missing; `make translations` adds it"
    for key in sorted(entries.keys() - needed_keys):
        yield f"{file.name}: {_where(key)} is no longer in the code; `make translations` drops it"
    for key in sorted(needed_keys & entries.keys()):
        for problem in problems_with(entries[key]):
            yield f"{file.name}: {_where(key)} {problem}"


def problems_with(entry: Entry) -> Iterator[str]:
    """What is wrong with one translation."""
    if not entry.finished:
        yield "is not translated yet"
        return
    for text in entry.translations:
        yield from _differences(entry.source, text, entry.plural)


def _differences(source: str, text: str, plural: bool) -> Iterator[str]:
    for what, pattern in (("{names}", NAMES), ("numbered places", NUMBERS), ("tags", TAGS)):
        if Counter(pattern.findall(source)) != Counter(pattern.findall(text)):
            yield f"has other {what} than its translation “{text}”"
    # "One interview" may do without its number; no text may have a number out of nowhere.
    if COUNT.search(text) and not (plural and COUNT.search(source)):
        yield f"has no %n, but its translation “{text}” has"
    if COUNT.search(source) and not plural:
        yield "has %n, but is not a plural; give n"
    if len(MNEMONICS.findall(source)) != len(MNEMONICS.findall(text)):
        yield f"has another mnemonic (&) than its translation “{text}”"


def _unreadable_marks(root: Path) -> Iterator[str]:
    for module in modules_of(root / "clusterdyn_desktop"):
        for mark in marks_in(module):
            if isinstance(mark, Unreadable):
                place = f"{module.relative_to(root).as_posix()}:{mark.line}"
                yield f"{place}: {mark.reason}; write it as a string literal with {{names}}"


def _where(key: Key) -> str:
    context, source, comment = key
    return f"“{source}” ({context}{', ' + comment if comment else ''})"


def report(problems: Iterable[str]) -> int:
    found = list(problems)
    for problem in found:
        say(problem)
    if found:
        say(f"{len(found)} things to mend in the translations.")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(report(problems_of(ROOT)))
