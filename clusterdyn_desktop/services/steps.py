"""Which steps of an assessment can be undone and redone, read from the change log alone.

Pure rules over batches and the reasons they were written with. Undoing a step writes a batch of
its own that names the step, and so does redoing it; there is no second list of what was done.
"""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

ERASED = "erased"
"""The reason of a step that took words out for good; no way back leads past it."""

_UNDO = "undo "
_REDO = "redo "


class Standing(StrEnum):
    """What a step is by now: part of what holds, taken back, or itself an undo or redo."""

    BEGINNING = "beginning"
    DONE = "done"
    UNDONE = "undone"
    UNDOING = "undoing"
    REDOING = "redoing"


def why_undone(batch: str) -> str:
    """Return the reason to write when a step is undone."""
    return _UNDO + batch


def why_redone(batch: str) -> str:
    """Return the reason to write when a step is redone."""
    return _REDO + batch


def undone_by(why: str) -> str:
    """Return the batch that a reason says was undone, empty where it says nothing of the kind."""
    return why.removeprefix(_UNDO) if why.startswith(_UNDO) else ""


def redone_by(why: str) -> str:
    """Return the batch that a reason says was redone, empty where it says nothing of the kind."""
    return why.removeprefix(_REDO) if why.startswith(_REDO) else ""


def undo_order(newest_first: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield the batches that can be undone, the next one first; the beginning never.

    Nor an erasure, or anything before it: what was there is gone.
    Takes batches with their reasons, newest first, and reads no further than it is asked for.
    What lies below a step on the pile is what lay there when the step was first done, so that
    after an undo, and after a redone step, the way leads to where that step came from.
    """
    until = pending = ""
    for batch, why in newest_first:
        if until:
            until = "" if batch == until else until
            continue
        if pending:
            yield pending
            pending = ""
        if why == ERASED:
            return
        if undone := undone_by(why):
            until = undone
        elif redone := redone_by(why):
            yield redone
            until = redone
        else:
            pending = batch


def redo_order(newest_first: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield the batches that can be redone, the next one first. Takes what `undo_order` takes."""
    until = ""
    for _batch, why in newest_first:
        undone = undone_by(why)
        if until:
            until = "" if undone == until else until
        elif undone:
            yield undone
        elif redone := redone_by(why):
            until = redone
        else:
            return


def standings(steps: Iterable[tuple[str, str]]) -> Mapping[str, Standing]:
    """Return what every step is by now, by its batch.

    Takes all batches with their reasons in the order they were done.
    """
    found: dict[str, Standing] = {}
    for batch, why in steps:
        if undone := undone_by(why):
            found[batch], found[undone] = Standing.UNDOING, Standing.UNDONE
        elif redone := redone_by(why):
            found[batch], found[redone] = Standing.REDOING, Standing.DONE
        else:
            found[batch] = Standing.DONE if found else Standing.BEGINNING
    return found
