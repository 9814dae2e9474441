"""A loop map in words, for those who do not see the drawing."""

from collections.abc import Sequence

from clusterdyn_desktop.domain.instrument import Loop
from clusterdyn_desktop.services.report_ports import ReportMaterial


def describe_loop_map(material: ReportMaterial, loops: Sequence[str]) -> str:
    """Say which loops a map shows, variable by variable with scores, and their weak links."""
    by_id = material.instrument.loop_by_id
    return " ".join(_describe(material, by_id[loop]) for loop in loops)


def _describe(material: ReportMaterial, loop: Loop) -> str:
    words = material.instrument.text(material.texts.language)
    translate = material.texts.translate
    if loop.type == "R":
        sentence = translate("report", "{loop} {name} reinforces itself: {variables}.")
    else:
        sentence = translate("report", "{loop} {name} holds back: {variables}.")
    variables = [_variable(material, name) for name in loop.variables]
    parts = [
        sentence.format(
            loop=loop.id, name=words.loops[loop.id].name, variables=", ".join(variables)
        )
    ]
    weak = material.outcome.loops[loop.id].weak_link
    if weak and loop.type == "R":
        parts.append(
            translate("report", "Its weak link is {variable}.").format(
                variable=words.variables[weak].short
            )
        )
    return " ".join(parts)


def _variable(material: ReportMaterial, name: str) -> str:
    short = material.instrument.text(material.texts.language).variables[name].short
    outcome = material.outcome.variables[name]
    if outcome.score is None or not outcome.is_known:
        return material.texts.translate("report", "{variable} unknown").format(variable=short)
    return f"{short} {material.formats.number(outcome.score, 1)}"
