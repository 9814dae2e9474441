"""How long work reports how far it is, and learns that it should stop."""

from typing import Protocol


class Cancelled(Exception):
    """Raised inside a service call when the person has cancelled it; nothing was changed."""


class Progress(Protocol):
    """Called with steps done and steps in all; raises `Cancelled` when the work should stop."""

    def __call__(self, done: int, total: int, /) -> None:
        """Report progress."""


def no_progress(_done: int, _total: int, /) -> None:
    """Report to nobody."""
