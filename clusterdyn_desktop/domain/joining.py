"""Joining words that two people wrote in the same place: nothing either of them wrote is left out.

Pure. Whole paragraphs are taken, not letters: a sentence made of two halves would be nobody's.
"""

from difflib import SequenceMatcher
from enum import Enum

PARAGRAPH = "\n"


class Decision(Enum):
    """What is to stay of two versions that two people made."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


def join_words(mine: str, theirs: str, base: str = "") -> str:
    """Return both texts as one, by paragraphs; `base` is what both started from, if known.

    What one left alone and the other changed or took away is as the other has it. What both added
    or changed in the same place stands twice, theirs first: they were earlier. Joining with what
    both have alike is that; a text that holds all of the other is the result.
    """
    if theirs in {mine, base}:
        return mine
    if mine == base:
        return theirs
    if not base:
        return _without_base(mine, theirs)
    return PARAGRAPH.join(_merged(*(text.split(PARAGRAPH) for text in (mine, theirs, base))))


def _without_base(mine: str, theirs: str) -> str:
    if mine in theirs:
        return theirs
    if theirs in mine:
        return mine
    return _one_after_the_other(theirs, mine)


def _one_after_the_other(first: str, second: str) -> str:
    return PARAGRAPH.join(part for part in (first, second) if part)


def _merged(mine: list[str], theirs: list[str], base: list[str]) -> list[str]:
    """Merge paragraphs: between those that all three have alike, take what was changed."""
    result: list[str] = []
    at_base = at_mine = at_theirs = 0
    for in_base, in_mine, in_theirs in [*_anchors(mine, theirs, base), _ends(mine, theirs, base)]:
        result += _between(
            mine[at_mine:in_mine], theirs[at_theirs:in_theirs], base[at_base:in_base]
        )
        if in_base < len(base):
            result.append(base[in_base])
        at_base, at_mine, at_theirs = in_base + 1, in_mine + 1, in_theirs + 1
    return result


def _ends(mine: list[str], theirs: list[str], base: list[str]) -> tuple[int, int, int]:
    return len(base), len(mine), len(theirs)


def _anchors(mine: list[str], theirs: list[str], base: list[str]) -> list[tuple[int, int, int]]:
    """Return the paragraphs that all three have alike, as places in base, mine and theirs."""
    in_mine, in_theirs = _places(base, mine), _places(base, theirs)
    return [(place, in_mine[place], in_theirs[place]) for place in in_mine if place in in_theirs]


def _places(base: list[str], other: list[str]) -> dict[int, int]:
    """Return where paragraphs of the base stand in another text, in order."""
    blocks = SequenceMatcher(None, base, other, autojunk=False).get_matching_blocks()
    return {block.a + step: block.b + step for block in blocks for step in range(block.size)}


def _between(mine: list[str], theirs: list[str], base: list[str]) -> list[str]:
    if theirs == base:
        return mine
    if mine == base:
        return theirs
    both = _without_base(PARAGRAPH.join(mine), PARAGRAPH.join(theirs))
    return both.split(PARAGRAPH)
