"""Progress of work that has several parts, as one bar that only moves forward."""

from clusterdyn_desktop.services.progress import Progress

STEPS = 1000


def part_of(progress: Progress, start: float, end: float) -> Progress:
    """Return the progress of one part, from the share `start` to the share `end` of the whole."""

    farthest = 0

    def report(done: int, total: int, /) -> None:
        nonlocal farthest
        share = done / total if total else 1.0
        farthest = max(farthest, round(STEPS * (start + (end - start) * share)))
        progress(farthest, STEPS)

    return report
