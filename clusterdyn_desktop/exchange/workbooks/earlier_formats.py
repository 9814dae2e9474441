"""What earlier formats of the workbook did not have yet, and how their stamps are read now.

Format 2 brought jottings, attachments, and more about consent; format 3 that an interview was
erased. A workbook of an earlier format says nothing of them, so that they stay at the receiver as
they are.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any

from clusterdyn_desktop.domain.records import (
    Attachment,
    Interview,
    Jotting,
    Record,
    Register,
)

NEW_KINDS: Mapping[int, tuple[type[Record], ...]] = {2: (Jotting, Attachment)}
"""Kinds of record, by the format that brought them."""

NEW_REGISTERS: Mapping[int, Mapping[type[Record], tuple[str, ...]]] = {
    2: {Interview: ("consent_contact", "consent_record")},
    3: {Interview: ("erasure",)},
}
"""Registers of older kinds, by the format that brought them."""

NOT_EXPORTED = "-"
"""The digest of a register that had nothing in it."""


def unknown_keys(written: int) -> frozenset[str]:
    """Return the keys of the columns that a format did not have, besides those of new kinds."""
    return frozenset(
        f"{kind.kind}.{name}" for kind, register in _later(written) for name in register.fields
    )


def brought_up(records: Mapping[str, Any], written: int) -> Mapping[str, Any]:
    """Return the stamps of an assessment, as an earlier format has them, in the present form."""
    stamps = dict(records)
    for kind in {kind for kind, _ in _later(written)}:
        stamps[kind.kind] = _with_registers(stamps[kind.kind], kind, written)
    for since, kinds in NEW_KINDS.items():
        if since > written:
            stamps |= {kind.kind: _none_of(kind) for kind in kinds}
    return stamps


def _later(written: int) -> Iterator[tuple[type[Record], Register]]:
    """Yield the registers that came after a format, with their kinds."""
    for since, by_kind in NEW_REGISTERS.items():
        if since > written:
            for kind, names in by_kind.items():
                yield from ((kind, held) for held in kind.registers if held.name in names)


def _with_registers(
    stamps: Mapping[str, Any], kind: type[Record], written: int
) -> Mapping[str, Any]:
    later = {register.name for held, register in _later(written) if held is kind}
    nothing = {
        field.name: field.default
        for field in fields(kind)
        if any(field.name in held.fields for held in kind.registers if held.name in later)
    }
    return {
        **stamps,
        "h": [entry and _filled(entry, kind, later) for entry in stamps["h"]],
        "all": {at: {**nothing, **entry} for at, entry in stamps["all"].items()},
    }


def _filled(digests: str, kind: type[Record], later: set[str]) -> str:
    """Return a record's digests with places for the registers that came later."""
    known = iter(digests.split(" "))
    filled = [
        NOT_EXPORTED if register.name in later else next(known, "") for register in kind.registers
    ]
    return " ".join([*filled, *known])


def _none_of(kind: type[Record]) -> Mapping[str, Any]:
    lists: dict[str, Any] = {name: [] for name in ("id", "v", "h", "p", "d", *kind.fixed)}
    return {**lists, "x": {}, "all": {}}
