"""Sentences in which some words open something: the words stay, a link is put under them."""

import re
from collections.abc import Mapping
from html import escape


def linked(sentence: str, targets: Mapping[str, str], colour: str) -> str:
    """Return a plain sentence as rich text with every occurrence of a target's words linked.

    `targets` maps words to what their link carries; longer words are found before shorter ones,
    and only where they stand alone.
    """
    if not targets:
        return escape(sentence)
    words = sorted(targets, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
    parts, end = [], 0
    for match in pattern.finditer(sentence):
        parts.append(escape(sentence[end : match.start()]))
        parts.append(link(match.group(), targets[match.group()], colour))
        end = match.end()
    return "".join([*parts, escape(sentence[end:])])


def link(words: str, target: str, colour: str) -> str:
    """Return words as a link in rich text."""
    return f'<a href="{escape(target)}" style="color:{colour}">{escape(words)}</a>'
