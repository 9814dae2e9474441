"""Rule 7 (method.md 6.4.7): how sure the position is.

A resampling draw stands for another round of interviews with the same kind of people, so an
interview drawn twice counts as two interviews.
"""

from collections import Counter
from collections.abc import Mapping
from random import Random

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.scoring.outcome import Doubt
from clusterdyn_desktop.domain.scoring.tally import Tally


def doubt(instrument: Instrument, tally: Tally, labels: Mapping[str, str]) -> Doubt:
    """Work out the three doubts; `labels` are the respondents' labels by interview id."""
    whole = tally.total(tally.interviews)
    established = tally.established(whole)
    distribution = resampled(instrument, tally)
    return Doubt(
        confidence=distribution.get(established, 0.0) if distribution else None,
        distribution=distribution,
        single_voices={
            labels[interview]: without
            for interview, without in left_out_one_by_one(tally, whole).items()
            if without != established
        },
        deciding_questions=deciding_questions(instrument, tally, whole),
    )


def left_out_one_by_one(tally: Tally, whole: int) -> Mapping[str, int]:
    """Return the established stage without each interview in turn (6.4.7a)."""
    return {
        interview: tally.established(whole - packed) for interview, packed in tally.packed.items()
    }


def resampled(instrument: Instrument, tally: Tally) -> Mapping[int, float]:
    """Return the shares of established stages over the draws (6.4.7b); empty without interviews.

    The seed is the instrument's, and interviews are taken in the order of their ids, so the same
    answers give the same shares at every site.
    """
    if not tally.interviews:
        return {}
    chance = Random(instrument.rules.resampling_seed)
    draws = instrument.rules.resampling_draws
    size = len(tally.interviews)
    seen = Counter(
        tally.established(tally.total(chance.choices(tally.interviews, k=size)))
        for _ in range(draws)
    )
    return {stage: seen[stage] / draws for stage in sorted(seen)}


def deciding_questions(instrument: Instrument, tally: Tally, whole: int) -> tuple[str, ...]:
    """Return the questions whose value, moved one step within 1–5, moves the position (6.4.7c)."""
    established = tally.established(whole)
    return tuple(
        question.id
        for question in instrument.questions
        if _decides(instrument, tally, whole, question.id, established)
    )


def _decides(
    instrument: Instrument, tally: Tally, whole: int, question: str, established: int
) -> bool:
    value = tally.value(question, whole)
    if value is None:
        return False
    rules = instrument.rules
    return any(
        tally.established(whole, {question: moved}) != established
        for moved in (value - 1, value + 1)
        if rules.score_minimum <= moved <= rules.score_maximum
    )
