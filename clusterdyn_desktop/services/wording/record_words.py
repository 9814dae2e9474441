"""The words for states, certainties, modes and other fixed choices, in any language."""

from clusterdyn_desktop.domain.records import (
    ActionStatus,
    AnswerState,
    Certainty,
    ConsentMethod,
    InterviewMode,
    SizeClass,
)
from clusterdyn_desktop.services.ports import Texts


def answer_state_word(texts: Texts, state: AnswerState) -> str:
    """Return the word for what became of a question."""
    return {
        AnswerState.OPEN: texts.translate("records", "open"),
        AnswerState.SCORED: texts.translate("records", "scored"),
        AnswerState.DOES_NOT_KNOW: texts.translate("records", "does not know"),
        AnswerState.DOES_NOT_APPLY: texts.translate("records", "does not apply"),
        AnswerState.REFUSED: texts.translate("records", "refused"),
        AnswerState.NOT_ASKED: texts.translate("records", "not asked"),
    }[state]


def certainty_word(texts: Texts, certainty: Certainty) -> str:
    """Return the word for the interviewer's certainty."""
    return {
        Certainty.LOW: texts.translate("records", "low"),
        Certainty.MEDIUM: texts.translate("records", "medium"),
        Certainty.HIGH: texts.translate("records", "high"),
    }[certainty]


def mode_word(texts: Texts, mode: InterviewMode) -> str:
    """Return the word for how an interview was held."""
    return {
        InterviewMode.IN_PERSON: texts.translate("records", "in person"),
        InterviewMode.VIDEO: texts.translate("records", "video"),
        InterviewMode.PHONE: texts.translate("records", "phone"),
    }[mode]


def consent_method_word(texts: Texts, method: ConsentMethod) -> str:
    """Return the word for how consent was given."""
    return {
        ConsentMethod.SPOKEN: texts.translate("records", "spoken"),
        ConsentMethod.SIGNED: texts.translate("records", "signed"),
    }[method]


def size_word(texts: Texts, size: SizeClass) -> str:
    """Return the words for a firm's size class."""
    return {
        SizeClass.MICRO: texts.translate("records", "micro (under 10)"),
        SizeClass.SMALL: texts.translate("records", "small (under 50)"),
        SizeClass.MEDIUM: texts.translate("records", "medium (under 250)"),
        SizeClass.LARGE: texts.translate("records", "large"),
    }[size]


def action_status_word(texts: Texts, status: ActionStatus) -> str:
    """Return the word for where an action stands."""
    return {
        ActionStatus.OPEN: texts.translate("records", "open", "action"),
        ActionStatus.DONE: texts.translate("records", "done", "action"),
        ActionStatus.DROPPED: texts.translate("records", "dropped", "action"),
    }[status]


def yes_no_word(texts: Texts, value: bool | None) -> str:
    """Return yes, no, or nothing where it has not been decided."""
    if value is None:
        return ""
    return texts.translate("records", "yes") if value else texts.translate("records", "no")
