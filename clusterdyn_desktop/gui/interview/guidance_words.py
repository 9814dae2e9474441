"""The words of the guidance on one question, in the language of the screen."""

from dataclasses import dataclass

from clusterdyn_desktop.domain.instrument import Instrument, InstrumentText, Question
from clusterdyn_desktop.gui.words import translate


@dataclass(frozen=True, slots=True)
class GuidanceFace:
    """Guidance, ready to be shown. `levels` are pairs of a score and what an answer sounds like.

    `purpose`, `probe` and `levels` are empty where the instrument has no guidance on the question.
    """

    place: str
    purpose: str
    probe: str
    evidence: str
    levels: tuple[tuple[int, str], ...]
    variable: str
    scale: str
    links: tuple[str, ...]
    loops: tuple[str, ...]


def guidance_face(instrument: Instrument, question: Question, language: str) -> GuidanceFace:
    """Word the guidance on a question."""
    text = instrument.text(language)
    guidance = instrument.guidance_for(question.id, language)
    return GuidanceFace(
        place=f"{question.id} · {text.variables[question.variable].short}",
        purpose=guidance.purpose if guidance else "",
        probe=guidance.probe if guidance else "",
        evidence=text.questions[question.id].evidence,
        levels=tuple(sorted(guidance.examples.items())) if guidance else (),
        variable=text.variables[question.variable].name,
        scale=translate("interview", "The higher the number, the weaker this brake.")
        if question.inverted_brake
        else "",
        links=tuple(
            text.links[link.key] for link in instrument.links if link.source == question.variable
        ),
        loops=_loops(instrument, text, question.variable),
    )


def _loops(instrument: Instrument, text: InstrumentText, variable: str) -> tuple[str, ...]:
    """Name the loops that a variable is part of, each with its story."""
    sentence = {
        "R": translate("interview", "{loop} {name} (feeds itself): {story}"),
        "B": translate("interview", "{loop} {name} (holds itself back): {story}"),
    }
    return tuple(
        sentence[loop.type].format(
            loop=loop.id, name=text.loops[loop.id].name, story=text.loops[loop.id].story
        )
        for loop in instrument.loops
        if variable in loop.variables
    )
