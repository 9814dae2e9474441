"""The words of one question as the page shows them: the question in the language it is put in,
everything that is for the interviewer's eyes in the language of the screen.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from clusterdyn_desktop.domain.instrument import Instrument, Question, QuestionText
from clusterdyn_desktop.domain.records import Answer, AnswerState, Certainty, Interview
from clusterdyn_desktop.gui.interview.squares import SquareFace
from clusterdyn_desktop.gui.words import translate

STATE_LETTERS: Mapping[AnswerState, str] = {
    AnswerState.DOES_NOT_KNOW: "D",
    AnswerState.DOES_NOT_APPLY: "A",
    AnswerState.REFUSED: "R",
    AnswerState.NOT_ASKED: "X",
}
"""The mark of a state is its key."""


@dataclass(frozen=True, slots=True)
class QuestionFace:
    """One question, ready to be shown. `anchors` go from 1 to 5.

    `second_text` and `second_anchors` are the same in a second language, empty without one.
    """

    place: str
    text: str
    hint: str
    anchors: tuple[str, ...]
    ask_for: str
    second_text: str = ""
    second_anchors: tuple[str, ...] = ("",) * 5


def question_face(
    instrument: Instrument,
    question: Question,
    language: str,
    screen_language: str,
    second: str = "",
) -> QuestionFace:
    """Word a question in one language, or in two."""
    put = instrument.text(language).questions[question.id]
    own = instrument.text(screen_language)
    under = instrument.text(second).questions[question.id] if second else None
    return QuestionFace(
        place=translate("interview", "Stage {stage} · {variable} · {number}").format(
            stage=question.stage,
            variable=own.variables[question.variable].short,
            number=question.id,
        ),
        text=put.text,
        hint=translate("interview", "The higher the number, the weaker this brake.")
        if question.inverted_brake
        else "",
        anchors=_anchors(put),
        ask_for=translate("interview", "Ask for: {evidence}").format(
            evidence=own.questions[question.id].evidence
        ),
        second_text=under.text if under else "",
        second_anchors=_anchors(under) if under else ("",) * len(put.anchors),
    )


def _anchors(text: QuestionText) -> tuple[str, ...]:
    return tuple(text.anchors[score] for score in sorted(text.anchors))


def state_word(state: AnswerState) -> str:
    """Return the word for a state, as a chip shows it."""
    return {
        AnswerState.OPEN: translate("interview", "Open"),
        AnswerState.SCORED: translate("interview", "Answered"),
        AnswerState.DOES_NOT_KNOW: translate("interview", "Does not know"),
        AnswerState.DOES_NOT_APPLY: translate("interview", "Does not apply"),
        AnswerState.REFUSED: translate("interview", "Refused"),
        AnswerState.NOT_ASKED: translate("interview", "Not asked"),
    }[state]


def certainty_word(certainty: Certainty) -> str:
    """Return the word for a certainty."""
    return {
        Certainty.LOW: translate("interview", "Low"),
        Certainty.MEDIUM: translate("interview", "Medium"),
        Certainty.HIGH: translate("interview", "High"),
    }[certainty]


def permission_word(permission: bool | None) -> str:
    """Return the words for whether a quote may be used."""
    return {
        None: translate("interview", "Not decided"),
        True: translate("interview", "May be quoted without name"),
        False: translate("interview", "May not be quoted"),
    }[permission]


def square_face(
    instrument: Instrument, question: Question, answer: Answer, language: str, *, unsaved: bool
) -> SquareFace:
    """Return what the square of a question shows, and in one line what it stands for."""
    return SquareFace(
        name=_square_name(instrument, question, answer, language),
        answered=answer.state is AnswerState.SCORED,
        letter=STATE_LETTERS.get(answer.state, ""),
        flagged=bool(answer.flag),
        unsaved=unsaved,
    )


def _square_name(instrument: Instrument, question: Question, answer: Answer, language: str) -> str:
    parts = [
        question.id,
        instrument.text(language).variables[question.variable].name,
        _answer_words(answer),
    ]
    if answer.flag:
        parts.append(translate("interview", "flagged: {reason}").format(reason=answer.flag))
    return " · ".join(parts)


def _answer_words(answer: Answer) -> str:
    if answer.score is not None:
        return translate("interview", "answered {score}").format(score=answer.score)
    return state_word(answer.state)


def consent_sentence(interview: Interview) -> str:
    """Say why nothing may be quoted, or nothing where the respondent has consented."""
    if interview.consent_withdrawn_on is not None:
        return translate("interview", "Consent was withdrawn, so nothing may be quoted.")
    if interview.consent_quote is None:
        return translate(
            "interview", "Consent to quotes is not recorded yet. Press K to ask for it."
        )
    if not interview.consent_quote:
        return translate("interview", "The respondent does not want to be quoted.")
    return ""
