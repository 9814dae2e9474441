"""Keeps None alive under PySide 6.12 on Python 3.11.

PySide6-Essentials 6.12.0 hands None out of every method without a result, and takes no reference
on it: `label.setText("x")` costs None one reference. From Python 3.12 on None cannot die; on 3.11
the interpreter aborts with “deallocating None” after some thousand calls. Until the wheels are
mended, None is given more references than a program can use up. True and False likewise.
"""

import ctypes
import sys

IMMORTAL_FROM = (3, 12)
ENOUGH = sys.maxsize // 4


def keep_none_alive() -> None:
    """Make None, True and False last as long as the program; call it before any window."""
    if sys.version_info >= IMMORTAL_FROM or sys.implementation.name != "cpython":
        return
    for lasting in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(lasting))
        if count.value < ENOUGH:
            count.value += ENOUGH
