"""One question in words: how its answers lie, and what an agreed value does to it."""

from collections.abc import Iterator

from clusterdyn_desktop.domain.side_by_side import Row
from clusterdyn_desktop.gui.agree.reading import Reading
from clusterdyn_desktop.gui.words import translate


def figures(reading: Reading, row: Row) -> str:
    """Say where the answers lie and how far apart they are."""
    return " ".join(_figures(reading, row))


def _figures(reading: Reading, row: Row) -> Iterator[str]:
    outcome = row.outcome
    if outcome.median is None:
        yield translate("agree", "Nobody whose interview counts has scored it yet.")
        return
    yield translate("agree", "Median {median} of %n answer(s).", "", outcome.n).format(
        median=reading.figure(outcome.median)
    )
    if outcome.iqr is not None and outcome.within_one is not None:
        yield _spread(reading, row)
        yield translate(
            "agree",
            "The middle half spans {iqr}; {share} lie within one step of the median.",
        ).format(iqr=reading.steps(outcome.iqr), share=reading.formats.percent(outcome.within_one))
    yield from _voices(reading, row)


def _spread(reading: Reading, row: Row) -> str:
    lowest, highest = row.outcome.scores[0], row.outcome.scores[-1]
    if lowest == highest:
        return translate("agree", "All say {score}.").format(score=lowest)
    return translate("agree", "They go from {lowest} to {highest}.").format(
        lowest=lowest, highest=highest
    )


def _voices(reading: Reading, row: Row) -> Iterator[str]:
    said = [
        f"{reading.voice(voice)} {reading.figure(value)}"
        for voice, value in row.by_voice.items()
        if value is not None
    ]
    if len(said) > 1:
        yield translate("agree", "Medians by voice: {voices}.").format(voices=", ".join(said))
    if row.gap is not None:
        yield translate("agree", "That is a gap of {steps}.").format(
            steps=reading.steps(row.gap.steps)
        )


def standing(reading: Reading, row: Row) -> str:
    """Say which value counts now, and why."""
    agreed = row.agreed
    if agreed is None:
        if row.outcome.median is None:
            return translate("agree", "No value yet.")
        return translate("agree", "The median {median} counts.").format(
            median=reading.figure(row.outcome.median)
        )
    if agreed.decided_on is None:
        return translate("agree", "The team agreed on {score}.").format(score=agreed.score)
    return translate("agree", "The team agreed on {score} on {day}.").format(
        score=agreed.score, day=reading.formats.short_date(agreed.decided_on)
    )


def effect(reading: Reading, row: Row, score: int | None) -> str:
    """Say what keeping a score changes."""
    if score is None:
        return ""
    median = row.outcome.median
    if median is None:
        return translate("agree", "Gives the question a value in every figure.")
    if median == score:
        return translate("agree", "The same as the median; every figure stays as it is.")
    return translate("agree", "Replaces the median {median} in every figure.").format(
        median=reading.figure(median)
    )
