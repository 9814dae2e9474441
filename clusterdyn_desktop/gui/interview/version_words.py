"""The words of two versions of a part of an answer, for the panel that decides between them."""

from clusterdyn_desktop.domain.instrument import QuestionText
from clusterdyn_desktop.domain.records import Answer
from clusterdyn_desktop.gui.interview.deciding import joined_part
from clusterdyn_desktop.gui.interview.ledger import Part, Spot
from clusterdyn_desktop.gui.interview.question_words import (
    certainty_word,
    permission_word,
    state_word,
)
from clusterdyn_desktop.gui.interview.sitting import Sitting
from clusterdyn_desktop.gui.widgets.two_versions import VersionsFace
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.ports import Formats


def versions_face(
    sitting: Sitting, spot: Spot, question: QuestionText, formats: Formats
) -> VersionsFace:
    """Word what is to be decided on."""
    found, part = sitting.undecided[spot], spot[1]
    mine, theirs, seen = sitting.answer(spot[0]), found.theirs, found.seen
    assert isinstance(theirs, Answer)
    assert isinstance(seen, Answer)
    who = found.who or translate("interview", "Somebody else")
    when = formats.time_of_day(found.at) if found.at else ""
    return VersionsFace(
        title=f"{spot[0]} · {_title(part)}",
        told=_told(who, when),
        mine=_words(mine, part, question),
        theirs=_words(theirs, part, question),
        theirs_from=" · ".join(filter(None, (who, when))),
        base=_words(seen, part, question),
        joined=joined_part(part, mine, theirs, seen),
    )


def _told(who: str, when: str) -> str:
    if not when:
        return translate("interview", "{who} changed it meanwhile. Which is to stay?").format(
            who=who
        )
    return translate(
        "interview", "{who} changed it at {time}, while you were at it. Which is to stay?"
    ).format(who=who, time=when)


def _title(part: Part) -> str:
    return {
        Part.SCORE: translate("interview", "Two answers"),
        Part.EVIDENCE: translate("interview", "Evidence: two versions"),
        Part.NOTE: translate("interview", "Two notes"),
        Part.QUOTE: translate("interview", "Two quotes"),
        Part.FLAG: translate("interview", "Flag: two versions"),
    }[part]


def _words(answer: Answer, part: Part, question: QuestionText) -> str:
    match part:
        case Part.SCORE if answer.score is not None:
            anchor = question.anchors.get(answer.score, "")
            return " · ".join(filter(None, (str(answer.score), anchor)))
        case Part.SCORE:
            return state_word(answer.state)
        case Part.EVIDENCE | Part.CERTAINTY:
            return _evidence_words(answer)
        case Part.QUOTE:
            return f"{answer.quote}\n{permission_word(answer.quote_permission)}".strip()
        case Part.FLAG:
            return answer.flag
        case Part.NOTE:
            return answer.note


def _evidence_words(answer: Answer) -> str:
    grade = "–" if answer.evidence is None else str(answer.evidence)
    certainty = "–" if answer.certainty is None else certainty_word(answer.certainty)
    words = translate("interview", "Evidence {grade}, certainty: {certainty}")
    return words.format(grade=grade, certainty=certainty)
