"""The rows of the history: days, the steps of each, and the lines of those unfolded."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from clusterdyn_desktop.gui.history.entries import StepEntry
from clusterdyn_desktop.services.history_lines import HistoryLine


@dataclass(frozen=True, slots=True)
class DayRow:
    """The heading of a day."""

    day: date


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step."""

    entry: StepEntry
    is_open: bool


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line of an unfolded step."""

    entry: StepEntry
    line: HistoryLine


Row = DayRow | StepRow | LineRow


def rows_of(entries: Iterable[StepEntry], opened: Collection[str]) -> list[Row]:
    """Return the rows of steps, in their order; `opened` are the batches that are unfolded."""
    rows: list[Row] = []
    day = None
    for entry in entries:
        if entry.day != day:
            day = entry.day
            rows.append(DayRow(day))
        is_open = entry.has_many and entry.step.batch in opened
        rows.append(StepRow(entry, is_open))
        if is_open:
            rows.extend(lines_of(entry))
    return rows


def lines_of(entry: StepEntry) -> Iterator[LineRow]:
    """Yield the rows of an unfolded step's lines."""
    return (LineRow(entry, line) for line in entry.lines)


def name_of(row: Row | None) -> tuple[str, int]:
    """Return what a row is known by while others come and go: the batch and the line."""
    if isinstance(row, LineRow):
        return row.entry.step.batch, row.line.change.sequence
    return (row.entry.step.batch, 0) if isinstance(row, StepRow) else ("", 0)


def line_to_go_to(row: Row | None) -> HistoryLine | None:
    """Return the line of a row whose place can be shown; None for a step of many or a day."""
    if isinstance(row, LineRow):
        return row.line
    if isinstance(row, StepRow) and not row.entry.has_many and row.entry.step.lines:
        return (row.entry.lines or row.entry.step.lines)[0]
    return None
