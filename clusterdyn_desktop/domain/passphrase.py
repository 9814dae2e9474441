"""How hard a passphrase is to guess, by its length and its words: a hint, and a least length."""

from enum import IntEnum

LEAST = 12
"""Characters. With the slow derivation (0.3 s a guess) that keeps guessing at random away."""

_WORDS_OF_A_SENTENCE = 4
_LONG = 20
_KINDS_OF_MANY = 8


class Strength(IntEnum):
    """From what is not taken to what is best."""

    TOO_SHORT = 0
    WEAK = 1
    FAIR = 2
    STRONG = 3


def strength(passphrase: str) -> Strength:
    """Judge a passphrase. No list of words is consulted: who guesses has longer ones.

    Length is what counts; the same few characters over and over add none, and several words
    make length that can be remembered.
    """
    if len(passphrase) < LEAST:
        return Strength.TOO_SHORT
    words = {word.casefold() for word in passphrase.split() if len(word) > 1}
    kinds = len(set(passphrase.casefold()))
    if kinds < _KINDS_OF_MANY:
        return Strength.WEAK
    if len(passphrase) >= _LONG and len(words) >= _WORDS_OF_A_SENTENCE:
        return Strength.STRONG
    return Strength.FAIR if len(passphrase) >= _LONG or len(words) > 1 else Strength.WEAK
