"""What differs between two instruments, as their files hold them: key by key.

Pure comparison of plain data; what a difference means is decided by `services/instrument_desk.py`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

STRUCTURE, TEXT, PLANNING, GUIDANCE = "structure", "text", "planning", "guidance"


@dataclass(frozen=True, slots=True)
class Difference:
    """One key that is another: `part` is the file, `language` empty where it has none.

    `old` and `new` are empty where the key is not there.
    """

    part: str
    language: str
    key: str
    old: str
    new: str


def differences(
    part: str, old: Mapping[str, Any] | None, new: Mapping[str, Any] | None, language: str = ""
) -> tuple[Difference, ...]:
    """Return every key whose value is another, in the order of the new one, then the old one."""
    before, after = dict(leaves(old or {})), dict(leaves(new or {}))
    keys = dict.fromkeys((*after, *before))
    return tuple(
        Difference(part, language, key, before.get(key, ""), after.get(key, ""))
        for key in keys
        if before.get(key) != after.get(key)
    )


def leaves(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield every value in plain data as text, with the way to it: `variables[ATT].role`."""
    if isinstance(value, Mapping):
        for name, held in value.items():
            yield from leaves(held, f"{key}.{name}" if key else str(name))
    elif isinstance(value, list | tuple):
        for place, held in enumerate(value):
            yield from leaves(held, f"{key}[{_name_of(held, place)}]")
    else:
        yield key, str(value)


def _name_of(held: object, place: int) -> str:
    """Name an entry of a list by its id, so that one that is put in moves no other."""
    if isinstance(held, Mapping):
        if "id" in held:
            return str(held["id"])
        if "from" in held and "to" in held:
            return f"{held['from']}>{held['to']}"
    return str(place)
