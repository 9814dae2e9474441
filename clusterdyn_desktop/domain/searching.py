"""Finding words in questions, answers and notes, whatever the language and however typed.

Every word must occur, anywhere in a passage and as part of a longer word too: the languages of
the method write many words as one. First come passages whose words begin with what was typed, then
those that have it letter by letter somewhere, then those that have it without regard to accents
and the Nordic letters' dots and strokes, so that “malmo” finds Malmö and nobody has to change the
keyboard to find a name. A word that is a
question's number (`2.08`, `2.8`) is found in everything that belongs to that question.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

Span = tuple[int, int]
"""Where a word stands: first letter, and the one after the last."""

_MARKS = (range(0x300, 0x370), range(0x1AB0, 0x1B00), range(0x1DC0, 0x1E00), range(0x20D0, 0x2100))
_LETTERS = {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th"}
_PLAIN: dict[int, str | None] = {mark: None for marks in _MARKS for mark in marks}
_PLAIN.update({ord(letter): common for letter, common in _LETTERS.items()})
_PLAIN.update({ord(letter.upper()): common for letter, common in _LETTERS.items()})
_OUTER = ' \t\n,;:!?"“”„«»‘’()[]…'


class Source(StrEnum):
    """Where a passage is from, in the order in which finds are listed."""

    QUESTION = "question"
    NOTE = "note"
    QUOTE = "quote"
    JOTTING = "jotting"
    FLAG = "flag"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Passage:
    """A text that can be found, and where it leads: an interview and a question of it.

    `more` are texts that belong to it and are searched with it, for example a question's anchors.
    A question has a passage for each `language`, the most wanted first. A jotting that is not
    filed yet has no question.
    """

    source: Source
    text: str
    interview_id: str
    label: str = ""
    question_id: str = ""
    more: tuple[str, ...] = ()
    language: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything that is searched."""
        return (self.text, *self.more)


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with the places of the words that were looked for, in order, none overlapping."""

    text: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Find:
    """A passage that has every word."""

    passage: Passage
    words: tuple[str, ...]

    @property
    def shown(self) -> tuple[Marked, ...]:
        """The passage's own text, and those of its others that have a word; marked when asked."""
        own = marked(self.passage.text, self.words)
        others = (marked(text, self.words) for text in self.passage.more)
        return (own, *(other for other in others if other.spans))


def folded(text: str) -> str:
    """Return a text without its differences of case and of how its letters are put together."""
    return unicodedata.normalize("NFC", text).casefold()


def plain(text: str) -> str:
    """Return a text without case, accents, and the dots and strokes of Nordic letters."""
    return unicodedata.normalize("NFKD", text).translate(_PLAIN).casefold()


def number_parts(number: str) -> tuple[str, ...]:
    """Return the parts of a question's number, so that `2.08`, `2,8` and `2.8` are the same."""
    return tuple(part.lstrip("0") for part in re.split(r"[.,]", number))


def words_of(wanted: str) -> tuple[str, ...]:
    """Return the words somebody typed, without the marks around them."""
    return tuple(word for word in (each.strip(_OUTER) for each in wanted.split()) if word)


def are_enough(words: Sequence[str]) -> bool:
    """Say whether words are worth a search: a letter by itself is in everything, a digit is not."""
    return any(len(word) > 1 or word.isdigit() for word in words)


def marked(text: str, words: Iterable[str]) -> Marked:
    """Return a text with the places of some words: letter by letter, else without accents."""
    text = unicodedata.normalize("NFC", text)
    spans: list[Span] = []
    for word in words:
        spans += _places(text, folded(word), folded) or _places(text, plain(word), plain)
    return Marked(text, _joined(spans))


def shortened(found: Marked, length: int) -> Marked:
    """Return the part of a text around its first mark, about `length` letters, cut at words."""
    if len(found.text) <= length:
        return found
    first = found.spans[0][0] if found.spans else 0
    begin = max(0, min(first - length // 3, len(found.text) - length))
    begin = _next_word(found.text, begin) if begin else 0
    begin = min(begin, first)
    end = min(len(found.text), begin + length)
    end = _last_word(found.text, end, begin) if end < len(found.text) else end
    before, after = "… " if begin else "", " …" if end < len(found.text) else ""
    moved = len(before) - begin
    spans = ((a, min(b, end)) for a, b in found.spans if begin <= a < end)
    text = before + found.text[begin:end].rstrip() + after
    return Marked(text, tuple((a + moved, b + moved) for a, b in spans))


class Index:
    """Passages, made ready to be searched at every letter typed."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        self._entries = [_Entry(passage) for passage in passages]

    def search(self, wanted: str, interview_id: str = "") -> tuple[Find, ...]:
        """Return what has every word, in one interview or, without an id, in all of them.

        By source; in each, the best fits first (see above). A question is found once,
        in the language that comes first.
        """
        words = words_of(wanted)
        if not words:
            return ()
        exact, loose = [folded(word) for word in words], [plain(word) for word in words]
        best: list[_Entry] = []
        good: list[_Entry] = []
        fair: list[_Entry] = []
        for entry in self._entries:
            if interview_id and entry.passage.interview_id != interview_id:
                continue
            if entry.has(exact, entry.folded):
                (best if entry.begins(exact) else good).append(entry)
            elif entry.has(loose, entry.plain):
                fair.append(entry)
        sources = {source: place for place, source in enumerate(Source)}
        found = _each_question_once(best + good + fair)
        found.sort(key=lambda entry: sources[entry.passage.source])
        return tuple(Find(entry.passage, words) for entry in found)


class _Entry:
    """A passage with its texts folded; the line end between texts keeps words from joining."""

    __slots__ = ("folded", "number", "passage", "plain")

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.number = number_parts(passage.question_id)
        whole = "\n".join(passage.texts)
        self.folded = folded(whole)
        self.plain = plain(whole)

    def has(self, words: Iterable[str], text: str) -> bool:
        return all(word in text or number_parts(word) == self.number for word in words)

    def begins(self, words: Iterable[str]) -> bool:
        return all(
            word not in self.folded or re.search(rf"(?<!\w){re.escape(word)}", self.folded)
            for word in words
        )


def _each_question_once(entries: Iterable[_Entry]) -> list[_Entry]:
    kept: list[_Entry] = []
    seen: set[str] = set()
    for entry in entries:
        if entry.passage.source is Source.QUESTION:
            if entry.passage.question_id in seen:
                continue
            seen.add(entry.passage.question_id)
        kept.append(entry)
    return kept


def _places(text: str, word: str, fold: Callable[[str], str]) -> list[Span]:
    """Return where a folded word stands in the text as it is written."""
    letters: list[str] = []
    origin: list[int] = []
    for place, letter in enumerate(text):
        as_folded = fold(letter)
        letters.append(as_folded)
        origin += [place] * len(as_folded)
    whole = "".join(letters)
    return [
        (origin[match.start()], origin[match.end() - 1] + 1)
        for match in re.finditer(re.escape(word), whole)
        if word
    ]


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for begin, end in sorted(spans):
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((begin, end))
    return tuple(joined)


def _next_word(text: str, place: int) -> int:
    space = text.find(" ", place)
    return place if space < 0 else space + 1


def _last_word(text: str, place: int, begin: int) -> int:
    space = text.rfind(" ", begin, place)
    return place if space <= begin else space
