"""The words of coverage: what reaches its answers, what stays thin, and why."""

from collections.abc import Sequence

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.rotation import Coverage
from clusterdyn_desktop.gui.screen import ScreenLanguage
from clusterdyn_desktop.gui.words import translate

MOST_NAMED = 6
"""How many thin questions a sentence names; the others are counted."""


def thin_ones(coverage: Sequence[Coverage]) -> list[Coverage]:
    """Return the questions with fewer answers planned than wanted."""
    return [each for each in coverage if each.thin]


def coverage_sentence(coverage: Sequence[Coverage], language: ScreenLanguage) -> str:
    """Say in one calm sentence whether every question reaches its answers."""
    if not coverage:
        return ""
    thin = thin_ones(coverage)
    wanted = language.formats.number(coverage[0].wanted)
    if not thin:
        return translate("plan", "Every question reaches {wanted} answers.").format(wanted=wanted)
    if len(thin) == len(coverage):
        return translate("plan", "No question reaches {wanted} answers yet.").format(wanted=wanted)
    if 2 * len(thin) > len(coverage):
        words = translate("plan", "{enough} of {all} questions reach {wanted} answers.")
        return words.format(
            enough=language.formats.number(len(coverage) - len(thin)),
            all=language.formats.number(len(coverage)),
            wanted=wanted,
        )
    named = [each.question_id for each in thin[:MOST_NAMED]]
    if more := len(thin) - len(named):
        named.append(translate("plan", "%n more", "", more))
    words = translate(
        "plan", "Every question reaches {wanted} answers except {count}: {questions}."
    )
    return words.format(
        wanted=wanted,
        count=language.formats.number(len(thin)),
        questions=language.formats.listing(named),
    )


def why_thin(each: Coverage) -> str:
    """Say why a question stays thin."""
    if each.reachable == 0:
        return translate("plan", "Nobody who is planned can be asked.")
    if each.too_few_respondents:
        return translate("plan", "Only %n respondent(s) can be asked.", "", each.reachable)
    return translate(
        "plan", "%n more interview(s) could ask it.", "", max(1, each.reachable - each.planned)
    )


def thin_line(each: Coverage) -> str:
    """Say what a thin question reaches, and why it is no more."""
    words = translate("plan", "{question} reaches {planned} of {wanted}.").format(
        question=each.question_id, planned=each.planned, wanted=each.wanted
    )
    return f"{words} {why_thin(each)}"


def spoken_cell(each: Coverage, name: str) -> str:
    """Return a cell of the coverage for those who do not see it."""
    words = translate(
        "plan", "{question}, {name}: {planned} planned, {answered} answered, {wanted} wanted"
    ).format(
        question=each.question_id,
        name=name,
        planned=each.planned,
        answered=each.answered,
        wanted=each.wanted,
    )
    return f"{words}. {why_thin(each)}" if each.thin else words


def question_line(
    each: Coverage, instrument: Instrument, language: ScreenLanguage, asked: Sequence[str]
) -> str:
    """Say of one question in which interviews it is planned, and what is missing."""
    text = instrument.text(language.tag).questions[each.question_id].text
    parts = [f"{each.question_id}  {text}"]
    if asked:
        words = translate("plan", "Planned in {interviews}.")
        parts.append(words.format(interviews=language.formats.listing(list(asked))))
    else:
        parts.append(translate("plan", "Planned in no interview."))
    if each.thin:
        parts.append(why_thin(each))
    return "\n".join((parts[0], " ".join(parts[1:])))


def legend() -> str:
    """Say how the cells are read."""
    return translate(
        "plan",
        "Answered/planned. The bar: filled is answered, hollow is planned, a thin line is missing.",
    )
