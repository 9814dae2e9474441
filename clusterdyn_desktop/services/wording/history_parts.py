"""What a step did, put together record by record, for words to be made of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clusterdyn_desktop.domain.records import DELETED, AgreedValue, Answer, Jotting
from clusterdyn_desktop.services.history_lines import HistoryLine, HistoryStep
from clusterdyn_desktop.services.store_port import CREATED
from clusterdyn_desktop.services.wording.history_values import Values

Held = tuple[Values | None, Values]
"""What a register held before and after."""

VALUES = frozenset({Answer.kind, AgreedValue.kind})
"""Kinds that are there when they hold something: nobody adds or removes them as such."""


@dataclass(frozen=True, slots=True)
class Part:
    """What a step did to one record; `registers` by name, each before and after."""

    line: HistoryLine
    is_new: bool
    deleted: bool | None
    registers: dict[str, Held]


def parts_of(lines: Iterable[HistoryLine]) -> list[Part]:
    """Put lines together by record, in the order of the first lines."""
    by_record: dict[str, list[HistoryLine]] = {}
    for line in lines:
        by_record.setdefault(line.change.record_id, []).append(line)
    return [_part_of(held) for held in by_record.values()]


def _part_of(lines: Sequence[HistoryLine]) -> Part:
    is_new, deleted = False, None
    registers: dict[str, Held] = {}
    for change in (line.change for line in lines):
        if change.register == CREATED:
            is_new = True
        elif change.register == DELETED.name:
            deleted = bool(change.new[DELETED.name])
        else:
            old = registers.get(change.register, (change.old, None))[0]
            registers[change.register] = (old, change.new)
    return Part(lines[0], is_new, deleted, registers)


def main_parts(parts: Sequence[Part]) -> Sequence[Part]:
    """Leave out what only follows: the day an answer gives its interview, the note of a jotting."""
    kinds = {part.line.change.kind for part in parts}
    if Jotting.kind in kinds:
        return [part for part in parts if part.line.change.kind == Jotting.kind]
    if Answer.kind in kinds:
        return [part for part in parts if set(part.registers) != {"occasion"} or part.is_new]
    return parts


def shown_lines(step: HistoryStep) -> tuple[HistoryLine, ...]:
    """Return the lines worth reading: coming and going say nothing beside a value."""
    told = {
        line.change.record_id
        for line in step.lines
        if line.change.register not in {CREATED, DELETED.name}
    }
    return tuple(
        line
        for line in step.lines
        if not (
            line.change.record_id in told
            and (line.change.register == CREATED or _is_known_by_its_values(line))
        )
    )


def _is_known_by_its_values(line: HistoryLine) -> bool:
    return line.change.register == DELETED.name and line.change.kind in VALUES


def count_of(lines: Iterable[HistoryLine]) -> int:
    return sum(line.change.register != CREATED for line in lines)
