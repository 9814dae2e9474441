"""How the figures of a question came about (method.md 6.4.2)."""

from collections.abc import Iterable
from statistics import quantiles

from clusterdyn_desktop.domain.records import AnswerState
from clusterdyn_desktop.domain.scoring.outcome import QuestionOutcome
from clusterdyn_desktop.domain.scoring.questions import UNIFORM_VARIANCE_OF_FIVE_OPTIONS
from clusterdyn_desktop.services.wording.explanations.told import NONE, Explanation, Speaker
from clusterdyn_desktop.services.wording.record_words import answer_state_word

RULE = "6.4.2"


def value(speaker: Speaker, question: str) -> Explanation:
    """Explain the value of a question: the agreed one, else the median."""
    held = speaker.outcome.questions[question]
    lines = [*_agreed(speaker, held), *_median(speaker, held), *_not_scored(speaker, held)]
    return _told(speaker, question, speaker.number(held.value), lines)


def _agreed(speaker: Speaker, held: QuestionOutcome) -> Iterable[str]:
    if held.agreed is not None:
        yield speaker.texts.translate(
            "explanations", "The team agreed on {score}, which counts instead of the median."
        ).format(score=held.agreed)


def _median(speaker: Speaker, held: QuestionOutcome) -> Iterable[str]:
    translate = speaker.texts.translate
    if held.median is None:
        yield translate("explanations", "Nobody has scored it yet.")
        return
    listed = _listed(held)
    middle = held.n // 2
    if held.n % 2:
        yield translate(
            "explanations", "Scores in order: {scores}. The one in the middle is {median}."
        ).format(scores=listed, median=speaker.number(held.median))
        return
    yield translate(
        "explanations", "Scores in order: {scores}. The mean of the two in the middle: {mean}."
    ).format(
        scores=listed,
        mean=speaker.mean([float(score) for score in held.scores[middle - 1 : middle + 1]]),
    )


def _not_scored(speaker: Speaker, held: QuestionOutcome) -> Iterable[str]:
    others = [
        f"{answer_state_word(speaker.texts, AnswerState(state))} {count}"
        for state, count in held.states.items()
        if state != AnswerState.SCORED
    ]
    if others:
        yield speaker.texts.translate(
            "explanations", "Counted apart, in no figure: {states}."
        ).format(states=", ".join(others))


def interquartile_range(speaker: Speaker, question: str) -> Explanation:
    """Explain how far the middle half of the answers spans."""
    held = speaker.outcome.questions[question]
    if held.iqr is None:
        return _told(speaker, question, NONE, [_too_few(speaker)])
    lower, _, upper = quantiles(held.scores, n=4, method="inclusive")
    line = speaker.texts.translate(
        "explanations", "Scores in order: {scores}. Upper less lower quartile: {reckoning}."
    ).format(
        scores=_listed(held),
        reckoning=f"{speaker.number(upper)} − {speaker.number(lower)} {speaker.equals(held.iqr)}",
    )
    return _told(speaker, question, speaker.number(held.iqr), [line])


def within_one(speaker: Speaker, question: str) -> Explanation:
    """Explain the share of answers at most one step from the median."""
    held = speaker.outcome.questions[question]
    if held.within_one is None or held.median is None:
        return _told(speaker, question, NONE, [_too_few(speaker)])
    median = held.median
    close = sum(abs(score - median) <= 1 for score in held.scores)
    line = speaker.texts.translate(
        "explanations", "{close} of {all} scores lie at most one step from the median, {median}."
    ).format(close=close, all=held.n, median=speaker.number(median))
    return _told(speaker, question, speaker.formats.percent(held.within_one), [line])


def agreement(speaker: Speaker, question: str) -> Explanation:
    """Explain rwg: 1 less the variance of the scores, measured by that of answers at random."""
    held = speaker.outcome.questions[question]
    if held.rwg is None:
        return _told(speaker, question, NONE, [_too_few(speaker)])
    mean = sum(held.scores) / held.n
    squares = sum((score - mean) ** 2 for score in held.scores)
    variance = squares / (held.n - 1)
    translate = speaker.texts.translate
    shrunk = 1 - variance / UNIFORM_VARIANCE_OF_FIVE_OPTIONS
    lines = [
        translate("explanations", "The scores’ mean: {reckoning}.").format(
            reckoning=speaker.mean([float(score) for score in held.scores])
        ),
        translate(
            "explanations",
            "Squared distances from it, divided by one less than scores: {reckoning}.",
        ).format(reckoning=f"{speaker.number(squares)} ÷ {held.n - 1} {speaker.equals(variance)}"),
        translate(
            "explanations",
            "rwg is 1 less that, divided by the 2 of answers at random: {reckoning}.",
        ).format(reckoning=f"1 − {speaker.number(variance)} ÷ 2 {speaker.equals(shrunk)}"),
    ]
    if shrunk < 0:
        lines.append(translate("explanations", "Below 0 it counts as 0."))
    return _told(speaker, question, speaker.number(held.rwg), lines)


def _listed(held: QuestionOutcome) -> str:
    return " · ".join(str(score) for score in held.scores)


def _too_few(speaker: Speaker) -> str:
    return speaker.texts.translate("explanations", "It takes more scored answers than there are.")


def _told(speaker: Speaker, question: str, figure: str, lines: list[str]) -> Explanation:
    title = f"{question} {speaker.words.questions[question].text}"
    return Explanation(title, figure, RULE, tuple(lines))
