"""What was half typed when the program ended, brought back to where it was typed. Knows no Qt."""

from dataclasses import dataclass, replace

from clusterdyn_desktop.domain.records import Answer
from clusterdyn_desktop.gui.interview.ledger import Part, words_of
from clusterdyn_desktop.services.drafts import HalfTyped, TypedPart
from clusterdyn_desktop.services.interviewing import InterviewSheet

JOTTED = (TypedPart.JOTTING, TypedPart.JOTTED_QUOTE)


@dataclass(frozen=True, slots=True)
class Recovered:
    """The words that were typed last; `overtaken` where the answer was changed elsewhere since."""

    half: HalfTyped
    overtaken: bool = False


def answer_drafts(sheet: InterviewSheet) -> list[HalfTyped]:
    """Return the drafts of answers in this interview that differ from what is stored."""
    return [
        half
        for half in sheet.drafts
        if half.part not in JOTTED
        and sheet.has(half.question_id)
        and half.typing.text != _stored(sheet, half)
    ]


def jotted_draft(sheet: InterviewSheet) -> HalfTyped | None:
    """Return the words that were being jotted down, if any."""
    return next((half for half in reversed(sheet.drafts) if half.part in JOTTED), None)


def last_recovered(sheet: InterviewSheet) -> Recovered | None:
    """Return what was typed last of all, or None where nothing was half typed."""
    jotted = jotted_draft(sheet)
    found = answer_drafts(sheet) + ([jotted] if jotted is not None else [])
    if not found:
        return None
    half = max(found, key=lambda held: held.at)
    overtaken = half is not jotted and half.typing.began_from != _stored(sheet, half)
    return Recovered(half, overtaken)


def with_typed(answer: Answer, half: HalfTyped) -> Answer:
    """Return an answer with half-typed words in their place."""
    match Part(half.part.value):
        case Part.QUOTE:
            return replace(answer, quote=half.typing.text)
        case Part.FLAG:
            return replace(answer, flag=half.typing.text)
        case _:
            return replace(answer, note=half.typing.text)


def _stored(sheet: InterviewSheet, half: HalfTyped) -> str:
    return words_of(sheet.answer(half.question_id), Part(half.part.value))
