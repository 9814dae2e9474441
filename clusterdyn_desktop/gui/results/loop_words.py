"""The feedback loops in words: what stands under the loop map. Knows nothing of Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from clusterdyn_desktop.domain.scoring.outcome import LoopOutcome, LoopState
from clusterdyn_desktop.gui.results.reading import Reading


@dataclass(frozen=True, slots=True)
class LoopWords:
    """One loop; `result` is rich text."""

    name: str
    story: str
    result: str


def loops_of_stage(reading: Reading, stage: int) -> tuple[str, ...]:
    """Return the ids of a stage's loops in the instrument's order."""
    return tuple(loop.id for loop in reading.results.instrument.loops if loop.stage == stage)


def all_loops(reading: Reading) -> tuple[str, ...]:
    """Return the ids of every loop in the instrument's order."""
    return tuple(loop.id for loop in reading.results.instrument.loops)


def loop_words(reading: Reading, loops: Sequence[str]) -> tuple[LoopWords, ...]:
    """Put loops into words."""
    return tuple(
        LoopWords(
            name=f"{loop} {reading.words.loops[loop].name}",
            story=reading.words.loops[loop].story,
            result=_result(reading, reading.results.outcome.loops[loop]),
        )
        for loop in loops
    )


def map_elements(reading: Reading) -> dict[str, str]:
    """Return what can be pressed on a map: names of elements with the variables they show."""
    return {
        f"variable-{variable.id}": variable.id for variable in reading.results.instrument.variables
    }


def map_in_words(reading: Reading, loops: Sequence[str]) -> str:
    """Say what a map of these loops shows, for those who do not see it."""
    told = [f"{loop.name}. {loop.story}" for loop in loop_words(reading, loops)]
    return " ".join([reading.texts.translate("results", "Map of feedback loops."), *told])


def _result(reading: Reading, loop: LoopOutcome) -> str:
    translate = reading.texts.translate
    if loop.state is LoopState.INSUFFICIENT or loop.weak_link is None:
        return translate("results", "Too little is known: {known} of {total} variables.").format(
            known=loop.known_variables,
            total=len(reading.results.instrument.loop_by_id[loop.loop].variables),
        )
    sentence = translate("results", "Mean {mean}, weak link {weak} at {minimum}.").format(
        mean=reading.figure(loop.geometric_mean, 2),
        weak=reading.sentences.variable_short(loop.weak_link),
        minimum=reading.figure(loop.minimum, 2),
    )
    return reading.with_variable(sentence, loop.weak_link)
