"""What was half typed when the program ended, brought back to where it was typed. Knows no Qt."""

from dataclasses import dataclass, replace

from clusterdyn_desktop.domain.records import Answer
from clusterdyn_desktop.gui.interview.ledger import Part, words_of
from clusterdyn_desktop.services.drafts import HalfTyped, TypedPart
from clusterdyn_desktop.services.interviewing import InterviewSheet
from clusterdyn_desktop.services.unsaved import UnsavedPiece, typing_of

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


def half_typed_of(piece: UnsavedPiece) -> HalfTyped:
    """Return half-typed words that lie beside the store as if they were a draft."""
    return HalfTyped(piece.question_id, TypedPart(piece.part), typing_of(piece), piece.at)


def is_latest_half(piece: UnsavedPiece, sheet: InterviewSheet) -> bool:
    """Say whether a piece is half typed, belongs to an interview, and no later draft is there."""
    return (
        piece.half_typed
        and (not piece.question_id or sheet.has(piece.question_id))
        and not any(
            (half.question_id, half.part) == (piece.question_id, piece.part) and half.at > piece.at
            for half in sheet.drafts
        )
    )


def last_recovered(sheet: InterviewSheet) -> Recovered | None:
    """Return what was typed last of all, or None where nothing was half typed."""
    jotted = jotted_draft(sheet)
    found = answer_drafts(sheet) + ([jotted] if jotted is not None else [])
    if not found:
        return None
    half = max(found, key=lambda held: held.at)
    return Recovered(half, is_overtaken(sheet, half))


def with_words(answer: Answer, part: Part, words: str) -> Answer:
    """Return an answer with other words in one of its parts."""
    match part:
        case Part.QUOTE:
            return replace(answer, quote=words)
        case Part.FLAG:
            return replace(answer, flag=words)
        case _:
            return replace(answer, note=words)


def is_overtaken(sheet: InterviewSheet, half: HalfTyped) -> bool:
    """Say whether the answer was changed elsewhere since the words were begun."""
    return half.part not in JOTTED and half.typing.began_from != _stored(sheet, half)


def _stored(sheet: InterviewSheet, half: HalfTyped) -> str:
    return words_of(sheet.answer(half.question_id), Part(half.part.value))
