"""Rules 5 and 6 (method.md 6.4.5, 6.4.6): stages, and the position that follows from them."""

from collections.abc import Mapping

from clusterdyn_desktop.domain.instrument import Rules
from clusterdyn_desktop.domain.scoring.outcome import LoopOutcome, LoopState, Position, StageState

ROUNDING = 1e-9
"""A mean that meets a threshold exactly must not miss it by how computers divide."""


def stage_state(defining_loop: LoopOutcome, rules: Rules) -> StageState:
    """Return the state of the stage that a loop defines."""
    mean, minimum = defining_loop.geometric_mean, defining_loop.minimum
    if defining_loop.state is LoopState.INSUFFICIENT or mean is None or minimum is None:
        return StageState.INSUFFICIENT
    if _meets(mean, rules.working_geometric_mean) and _meets(minimum, rules.working_minimum):
        return StageState.WORKING
    if _meets(mean, rules.starting_geometric_mean):
        return StageState.STARTING
    return StageState.NOT_SEEN


def _meets(figure: float, threshold: float) -> bool:
    return figure >= threshold - ROUNDING


def position(states: Mapping[int, StageState]) -> Position:
    """Return the position that the stages' states give; `states` are in stage order."""
    established = 0
    for stage, state in states.items():
        if state is not StageState.WORKING:
            break
        established = stage
    later = [stage for stage in states if stage > established]
    building = later[0] if later else None
    ahead = tuple(
        stage for stage in later[1:] if states[stage] in {StageState.WORKING, StageState.STARTING}
    )
    return Position(established, building, ahead)
