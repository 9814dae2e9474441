"""What talk mode shows of a question: nothing that tells how it was answered."""

from dataclasses import dataclass

from clusterdyn_desktop.domain.interview_flow import is_done
from clusterdyn_desktop.gui.interview.sitting import Sitting
from clusterdyn_desktop.services.ports import Texts


@dataclass(frozen=True, slots=True)
class TalkFace:
    """A question, ready to be shown; `second` is empty without a second language."""

    place: str
    text: str
    second: str
    mark: str


def talk_face(sitting: Sitting, language: str, second: str, words: Texts) -> TalkFace:
    """Word a question, or the end of the interview, for the respondent's eyes.

    `words` are the program's own in the language the question is put in, where it speaks it.
    """
    if sitting.at_end:
        return TalkFace("", words.translate("interview", "That was the last question."), "", "")
    instrument, question = sitting.sheet.instrument, sitting.question
    texts = instrument.text(language)
    ids = [held.id for held in sitting.sheet.questions]
    return TalkFace(
        place=words.translate("interview", "{stage} · question {place} of {all}").format(
            stage=texts.stages[question.stage].short,
            place=ids.index(question.id) + 1,
            all=len(ids),
        ),
        text=texts.questions[question.id].text,
        second=instrument.text(second).questions[question.id].text if second else "",
        mark=words.translate("interview", "✓ Noted") if is_done(sitting.answer()) else "",
    )
