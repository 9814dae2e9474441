"""Whether the parts of an instrument's structure fit together (method.md 6.1–6.4).

Works on values that are already of the right type; see `instrument_reading.py`.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from clusterdyn_desktop.domain.instrument import Link, Loop, Question, Role, Rules, Stage, Variable
from clusterdyn_desktop.domain.plain_data import Findings

SHORTEST_LOOP = 2
SIGNS = {"R": "+", "B": "-"}

SHARES = (0.0, 1.0)
COUNTS = (0, 1000)
SCORES = (1, 9)
RULE_RANGES: Mapping[str, tuple[float, float]] = {
    "score_minimum": SCORES,
    "score_maximum": SCORES,
    "variable_question_share": SHARES,
    "variable_minimum_interviews": (1, 1000),
    "single_source_minimum_interviews": (1, 1000),
    "loop_variable_share": SHARES,
    "working_geometric_mean": SCORES,
    "working_minimum": SCORES,
    "starting_geometric_mean": SCORES,
    "resampling_draws": (1, 100_000),
    "resampling_seed": (0, 2**32 - 1),
    "voice_gap": (0, 9),
    "thin_base_interviews": COUNTS,
    "thin_base_roles": COUNTS,
    "small_group_minimum": (3, 1000),
}
"""Lowest and highest value of each rule; the small group's lower limit is method.md 5.6."""


@dataclass(frozen=True, slots=True)
class Structure:
    """An instrument without its words."""

    id: str
    version: str
    base_language: str
    stages: tuple[Stage, ...]
    roles: tuple[Role, ...]
    voices: tuple[str, ...]
    company_voice: str
    organisation_voice: str
    levels: tuple[str, ...]
    variables: tuple[Variable, ...]
    links: tuple[Link, ...]
    loops: tuple[Loop, ...]
    questions: tuple[Question, ...]
    rules: Rules


Note: TypeAlias = Callable[..., None]
"""Notes a problem: code, key and parameters."""


def check_structure(structure: Structure, file: str, findings: Findings) -> None:
    """Note everything in the structure that does not fit together."""

    def note(code: str, key: str, **parameters: str | int) -> None:
        findings.add(code, file=file, key=key, **parameters)

    _check_ids(structure, note)
    _check_voices(structure, note)
    _check_variables(structure, note)
    _check_links(structure, note)
    _check_loops(structure, note)
    _check_questions(structure, note)
    _check_rules(structure.rules, note)


def _check_ids(structure: Structure, note: Note) -> None:
    lists: Mapping[str, Iterable[str | int]] = {
        "stages": [stage.id for stage in structure.stages],
        "roles": [role.id for role in structure.roles],
        "voices": structure.voices,
        "levels": structure.levels,
        "variables": [variable.id for variable in structure.variables],
        "links": [link.key for link in structure.links],
        "loops": [loop.id for loop in structure.loops],
        "questions": [question.id for question in structure.questions],
    }
    for key, ids in lists.items():
        counted = Counter(ids)
        if not counted:
            note("empty-list", key)
        for found, count in counted.items():
            if count > 1:
                note("duplicate-id", key, found=found)


def _check_known(
    note: Note, key: str, found: str | int, known: Collection[str | int], expected: str
) -> bool:
    if found in known:
        return True
    note("unknown-id", key, found=found, expected=expected)
    return False


def _check_voices(structure: Structure, note: Note) -> None:
    for place, role in enumerate(structure.roles):
        _check_known(note, f"roles[{place}].voice", role.voice, structure.voices, "voices")
    for key in ("company_voice", "organisation_voice"):
        _check_known(note, key, getattr(structure, key), structure.voices, "voices")


def _check_variables(structure: Structure, note: Note) -> None:
    stages = {stage.id for stage in structure.stages}
    measured = {question.variable for question in structure.questions}
    for place, variable in enumerate(structure.variables):
        key = f"variables[{place}]"
        _check_known(note, f"{key}.stage", variable.stage, stages, "stages")
        _check_known(note, f"{key}.level", variable.level, structure.levels, "levels")
        if variable.id not in measured:
            note("unmeasured-variable", key, found=variable.id)


def _check_links(structure: Structure, note: Note) -> None:
    variables = {variable.id for variable in structure.variables}
    for place, link in enumerate(structure.links):
        _check_known(note, f"links[{place}].from", link.source, variables, "variables")
        _check_known(note, f"links[{place}].to", link.target, variables, "variables")


def _check_loops(structure: Structure, note: Note) -> None:
    stages = {stage.id for stage in structure.stages}
    variables = {variable.id for variable in structure.variables}
    polarity = {(link.source, link.target): link.polarity for link in structure.links}
    for place, loop in enumerate(structure.loops):
        key = f"loops[{place}]"
        _check_known(note, f"{key}.stage", loop.stage, stages, "stages")
        known = [
            _check_known(note, f"{key}.variables[{step}]", variable, variables, "variables")
            for step, variable in enumerate(loop.variables)
        ]
        if all(known):
            _check_circle(loop, polarity, key, note)
    loops = {loop.id for loop in structure.loops}
    for place, stage in enumerate(structure.stages):
        _check_known(note, f"stages[{place}].defining_loop", stage.defining_loop, loops, "loops")


def _check_circle(
    loop: Loop, polarity: Mapping[tuple[str, str], str], key: str, note: Note
) -> None:
    """Every step is a link, and an odd number of minus signs makes a balancing loop (2.1)."""
    if len(set(loop.variables)) < max(SHORTEST_LOOP, len(loop.variables)):
        note("loop-repeats", key, found=loop.id)
        return
    broken = [step for step in loop.steps if step not in polarity]
    for source, target in broken:
        note("loop-open", key, found=loop.id, source=source, target=target)
    if broken:
        return
    minuses = sum(polarity[step] == "-" for step in loop.steps)
    sign = "-" if minuses % 2 else "+"
    if sign != SIGNS[loop.type]:
        note("loop-sign", key, found=loop.id, type=loop.type, minuses=minuses)


def _check_questions(structure: Structure, note: Note) -> None:
    stages = {stage.id for stage in structure.stages}
    roles = {role.id for role in structure.roles}
    variables = {variable.id for variable in structure.variables}
    for place, question in enumerate(structure.questions):
        key = f"questions[{place}]"
        _check_known(note, f"{key}.stage", question.stage, stages, "stages")
        _check_known(note, f"{key}.variable", question.variable, variables, "variables")
        if not question.ask:
            note("empty-list", f"{key}.ask")
        for step, role in enumerate(question.ask):
            _check_known(note, f"{key}.ask[{step}]", role, roles, "roles")


def _check_rules(rules: Rules, note: Note) -> None:
    for name, (lowest, highest) in RULE_RANGES.items():
        _check_range(note, f"rules.{name}", getattr(rules, name), lowest, highest)
    lowest, highest = rules.score_minimum, rules.score_maximum
    if lowest >= highest:
        note("rule-range", "rules.score_minimum", found=lowest, expected=f"< {highest}")
        return
    for name in ("working_geometric_mean", "working_minimum", "starting_geometric_mean"):
        _check_range(note, f"rules.{name}", getattr(rules, name), lowest, highest)
    _check_range(
        note,
        "rules.starting_geometric_mean",
        rules.starting_geometric_mean,
        lowest,
        rules.working_geometric_mean,
    )


def _check_range(note: Note, key: str, found: float, lowest: float, highest: float) -> None:
    if not lowest <= found <= highest:
        note("rule-range", key, found=f"{found:g}", expected=f"{lowest:g}–{highest:g}")
