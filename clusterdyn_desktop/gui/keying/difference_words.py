"""Two entries of one sheet, in words."""

from clusterdyn_desktop.domain.answer_keying import Comparison, Difference, Part
from clusterdyn_desktop.domain.keyed_answer import KeyedAnswer
from clusterdyn_desktop.domain.records import AnswerState
from clusterdyn_desktop.gui.keying.keying_words import (
    answer_word,
    certainty_words,
    evidence_word,
)
from clusterdyn_desktop.gui.screen import ScreenLanguage
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.wording.record_words import answer_state_word

FEW = 12


def compared_words(compared: Comparison, language: ScreenLanguage) -> str:
    """Say how many agreed, and what became of the others."""
    number = language.formats.number
    parts = [
        translate("keying", "{same} of {all} the same.").format(
            same=number(len(compared.same)), all=number(compared.total)
        )
    ]
    if compared.differing:
        parts.append(translate("keying", "%n to decide.", "", len(compared.differing)))
    if compared.settled:
        parts.append(translate("keying", "%n decided.", "", len(compared.settled)))
    return " ".join(parts)


def once_words(compared: Comparison, language: ScreenLanguage) -> str:
    """Name the questions that were not keyed a second time."""
    if not compared.once or not compared.total:
        return ""
    names = ", ".join(compared.once[:FEW]) + ("…" if len(compared.once) > FEW else "")
    words = translate(
        "keying", "%n answer(s) not keyed a second time: {questions}", "", len(compared.once)
    )
    return words.format(questions=names)


def side_words(each: Difference, keyed: KeyedAnswer, language: ScreenLanguage) -> str:
    """Return one side of a difference: the answer, and besides it only what differs."""
    nothing = translate("keying", "none")
    grade = evidence_word(keyed, language)
    texts = {
        Part.EVIDENCE: translate("keying", "evidence {grade}").format(grade=grade or nothing),
        Part.CERTAINTY: translate("keying", "certainty {word}").format(
            word=certainty_words(keyed, language) or nothing
        ),
        Part.QUOTE: translate("keying", "“{quote}”").format(quote=keyed.quote)
        if keyed.quote
        else translate("keying", "no quote"),
        Part.PERMISSION: translate("keying", "may be quoted")
        if keyed.may_be_quoted
        else translate("keying", "may not be quoted yet"),
        Part.NOTE: keyed.note or translate("keying", "no note"),
    }
    answer = answer_word(keyed, language) or answer_state_word(language.texts, AnswerState.OPEN)
    return "\n".join([answer, *(words for part, words in texts.items() if part in each.parts)])
