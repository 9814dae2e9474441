"""Two people edit one record at once: what joins by itself, and what somebody has to decide on.

Pure rules over records. An editor carries what they had seen; whoever wrote meanwhile wins nothing
and loses nothing as long as different registers were changed, or the same register alike.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from clusterdyn_desktop.domain.records import R, Record, Register


def same(register: Register, first: Record, second: Record) -> bool:
    """Say whether a register holds the same in two states of a record."""
    return all(getattr(first, name) == getattr(second, name) for name in register.fields)


def edited(seen: Sequence[R], mine: R) -> tuple[Register, ...]:
    """Return the registers that an editor changed, from what they began from or on the way.

    What is on its way may never arrive: so who goes back to a value has edited it as well.
    """
    return tuple(
        register for register in mine.registers if not all(same(register, s, mine) for s in seen)
    )


def colliding(seen: Sequence[R], mine: R, held: R) -> tuple[Register, ...]:
    """Return the registers that both the editor and somebody else changed, to different values.

    `seen` is never empty: what editing began from, then the editor's own values that may have been
    written since. `held` is the record as it is now.
    """
    return tuple(
        register
        for register in edited(seen, mine)
        if not same(register, mine, held) and not any(same(register, s, held) for s in seen)
    )


def joined(seen: Sequence[R], mine: R, held: R) -> R:
    """Return the record as it is now with the registers the editor changed."""
    return with_registers(held, mine, edited(seen, mine))


def with_registers(record: R, source: R, registers: Sequence[Register]) -> R:
    """Return a record with some registers as another state of it has them."""
    taken: dict[str, Any] = {
        name: getattr(source, name) for register in registers for name in register.fields
    }
    return replace(record, **taken)
