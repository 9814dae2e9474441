"""The position in words: what the left side of the results page says. Knows nothing of Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from clusterdyn_desktop.domain.scoring.outcome import StageOutcome, StageState
from clusterdyn_desktop.gui.results.linked_text import link
from clusterdyn_desktop.gui.results.reading import Reading
from clusterdyn_desktop.gui.results.targets import to_variable

BADGES: Mapping[StageState, str] = {
    StageState.WORKING: "working",
    StageState.STARTING: "starting",
    StageState.NOT_SEEN: "",
    StageState.INSUFFICIENT: "",
}
"""The style of each state's badge; the word in it tells the states apart."""


NON_BREAKING_HYPHEN = "\u2011"
"""A name is not divided in a large sentence."""


@dataclass(frozen=True, slots=True)
class StageFigures:
    """What a bar shows, all on the scale `lowest` to `highest`; None where it is not known."""

    lowest: float
    highest: float
    threshold: float
    mean: float | None
    weakest: float | None
    band: tuple[float, float] | None
    is_known: bool


@dataclass(frozen=True, slots=True)
class StageWords:
    """One stage: `reason` is rich text, `spoken` says all of it to those who do not see it."""

    stage: int
    name: str
    state: str
    badge: str
    reason: str
    spoken: str
    figures: StageFigures


@dataclass(frozen=True, slots=True)
class WeakLinkWords:
    """The weak link of the stage that is being built; `body` is rich text."""

    heading: str
    body: str


@dataclass(frozen=True, slots=True)
class PositionWords:
    """Everything said about the position; `doubt` is rich text, what does not apply is empty."""

    headline: str
    ahead: str
    doubt: str
    base: str
    thin: str
    stages: tuple[StageWords, ...]
    weak_link: WeakLinkWords | None


def position_words(reading: Reading) -> PositionWords:
    """Put the position, its doubt and its stages into words."""
    outcome, sentences = reading.results.outcome, reading.sentences
    headline = sentences.headline(outcome.position, outcome.stages)
    whole = sentences.position(outcome.position, outcome.stages)
    return PositionWords(
        headline=headline.replace("-", NON_BREAKING_HYPHEN),
        ahead=whole.removeprefix(headline).strip(),
        doubt=_doubt(reading),
        base=sentences.base(outcome.interviews),
        thin=sentences.thin_base(outcome.interviews),
        stages=tuple(_stage(reading, stage) for stage in outcome.stages),
        weak_link=_weak_link(reading),
    )


def _doubt(reading: Reading) -> str:
    """Return the doubt as rich text; where every stage is insufficient there is no position."""
    outcome = reading.results.outcome
    if all(stage.state is StageState.INSUFFICIENT for stage in outcome.stages):
        return ""
    return reading.with_questions(reading.sentences.doubt(outcome))


def _stage(reading: Reading, stage: StageOutcome) -> StageWords:
    sentences, rules = reading.sentences, reading.results.instrument.rules
    name = f"{stage.stage} {sentences.stage_name(stage.stage)}"
    state = sentences.state_name(stage.state)
    reason = sentences.stage_reason(reading.results.outcome, stage)
    return StageWords(
        stage=stage.stage,
        name=name,
        state=state,
        badge=BADGES[stage.state],
        reason=reading.with_variable(reason, stage.weak_link),
        spoken=f"{name}: {state}. {reason}",
        figures=StageFigures(
            lowest=rules.score_minimum,
            highest=rules.score_maximum,
            threshold=rules.working_geometric_mean,
            mean=stage.geometric_mean,
            weakest=stage.minimum,
            band=(stage.quartiles[0], stage.quartiles[2]) if stage.quartiles else None,
            is_known=stage.state is not StageState.INSUFFICIENT,
        ),
    )


def _weak_link(reading: Reading) -> WeakLinkWords | None:
    outcome = reading.results.outcome
    building = next((s for s in outcome.stages if s.stage == outcome.position.building), None)
    if building is None or building.weak_link is None:
        return None
    translate = reading.texts.translate
    heading = translate("results", "The weak link of stage {stage}: {variable}, {score}").format(
        stage=building.stage,
        variable=reading.sentences.variable_short(building.weak_link),
        score=reading.figure(building.minimum, 2),
    )
    see = link(
        translate("results", "See the answers"),
        to_variable(building.weak_link),
        reading.link_colour,
    )
    return WeakLinkWords(
        heading, f"{reading.sentences.weak_link(outcome, building.weak_link)} {see}"
    )
