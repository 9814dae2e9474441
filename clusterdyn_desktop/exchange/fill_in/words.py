"""The words a respondent chooses from in a fill-in workbook, and knowing them again."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import AnswerState
from clusterdyn_desktop.exchange.cells.parts import Found, Read, Unreadable, as_text
from clusterdyn_desktop.exchange.cells.text import folded
from clusterdyn_desktop.exchange.workbooks.cells import read_whole
from clusterdyn_desktop.exchange.workbooks.columns import Form
from clusterdyn_desktop.exchange.workbooks.words import Vocabulary, code_in, plain_word
from clusterdyn_desktop.services.ports import TextCatalogue, Texts
from clusterdyn_desktop.services.wording.record_words import yes_no_word

OFFERED = (AnswerState.DOES_NOT_KNOW, AnswerState.DOES_NOT_APPLY, AnswerState.REFUSED)
"""What a respondent may choose in the place of a score."""


def choice_words(texts: Texts) -> Mapping[AnswerState, str]:
    """Return what a respondent may say in the place of a score, in their own words."""
    return {
        AnswerState.DOES_NOT_KNOW: texts.translate("fill-in", "I do not know"),
        AnswerState.DOES_NOT_APPLY: texts.translate("fill-in", "Does not apply to us"),
        AnswerState.REFUSED: texts.translate("fill-in", "I would rather not say"),
    }


def yes_no_words(texts: Texts) -> Mapping[bool, str]:
    """Return yes and no, as an answer begins."""
    words = {held: yes_no_word(texts, held) for held in (True, False)}
    return {held: f"{word[:1].upper()}{word[1:]}" for held, word in words.items()}


def scores_of_instrument(instrument: Instrument) -> Sequence[int]:
    """Return the scores there are, low to high."""
    return range(instrument.rules.score_minimum, instrument.rules.score_maximum + 1)


class ChoiceReader:
    """Reads answer cells: a score, or what was chosen in its place.

    The file's own words come first, then those of every language of the program, the names that
    are the same everywhere, and the words of exchange workbooks.
    """

    def __init__(
        self, catalogue: TextCatalogue, own: Mapping[AnswerState, str], vocabulary: Vocabulary
    ) -> None:
        self._vocabulary = vocabulary
        self._known = {
            **dict(_bare_words(_of_every_language(catalogue))),
            **dict(_bare_words((state, plain_word(state)) for state in OFFERED)),
            **dict(_bare_words(own.items())),
        }

    def read(self, cell: Found) -> Read:
        """Return the state, or the score as a whole number; raises `Unreadable`."""
        if isinstance(cell, bool):
            raise Unreadable("unknown-choice", found=as_text(cell))
        text = folded(as_text(cell))
        if not text:
            return Read(None, "")
        state = self._state(text)
        if state is not None:
            return Read(state, plain_word(state))
        try:
            return read_whole(code_in(text) if isinstance(cell, str) else cell)
        except Unreadable as error:
            raise Unreadable("unknown-choice", found=text) from error

    def _state(self, text: str) -> AnswerState | None:
        state = self._known.get(_bare(text))
        if state is not None:
            return state
        try:
            state = self._vocabulary.value(Form.STATE, text)
        except KeyError:
            return None
        return state if state in OFFERED else None


def _of_every_language(catalogue: TextCatalogue) -> Iterator[tuple[AnswerState, str]]:
    for language in catalogue.languages():
        yield from choice_words(catalogue.texts(language)).items()


def _bare_words(pairs: Iterable[tuple[AnswerState, str]]) -> Iterator[tuple[str, AnswerState]]:
    return ((_bare(word), state) for state, word in pairs)


def _bare(word: str) -> str:
    return " ".join(word.split()).strip(" .“”\"'").casefold()
