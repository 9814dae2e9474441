"""The one sentence that says what was brought back after the program had ended in mid-word."""

from clusterdyn_desktop.gui.interview.recovery import Recovered
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.drafts import HalfTyped, TypedPart
from clusterdyn_desktop.services.ports import Formats


def recovered_sentence(recovered: Recovered, question_id: str, formats: Formats) -> str:
    """Say where one is, and which words are there again."""
    half = recovered.half
    sentence = _template(half).format(number=question_id, time=_moment(half, formats))
    if not recovered.overtaken:
        return sentence
    meanwhile = translate(
        "interview",
        "It was changed elsewhere since then: yours is shown, and you decide which is to stay.",
    )
    return f"{sentence} {meanwhile}"


def resumed_sentence(question_id: str) -> str:
    """Say where one is, where nothing was half typed."""
    return translate("interview", "Back at {number}, where work stopped.").format(
        number=question_id
    )


def _template(half: HalfTyped) -> str:
    match half.part:
        case TypedPart.NOTE:
            return translate(
                "interview", "Back at {number}. The note you were typing at {time} is here."
            )
        case TypedPart.QUOTE:
            return translate(
                "interview", "Back at {number}. The quote you were typing at {time} is here."
            )
        case TypedPart.FLAG:
            return translate(
                "interview", "Back at {number}. The reason you were typing at {time} is here."
            )
        case _:
            return translate(
                "interview", "Back at {number}. What you were jotting down at {time} is here."
            )


def _moment(half: HalfTyped, formats: Formats) -> str:
    """Write the time of day, with the day where it was another one."""
    is_today = half.at.astimezone().date() == half.at.now(half.at.tzinfo).astimezone().date()
    return formats.time_of_day(half.at) if is_today else formats.moment(half.at)
