"""A hand that keys."""

from tests.gui.keying.hands import fresh, keying

__all__ = ["fresh", "keying"]
