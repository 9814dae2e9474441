"""Which steps of the history are wanted: by words, person, topic, interview and period."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from clusterdyn_desktop.gui.history.entries import StepEntry, Topic


class Period(IntEnum):
    """How far back to look, in days; 0 for any time."""

    ANY = 0
    TODAY = 1
    WEEK = 7
    MONTH = 30
    YEAR = 365


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the history is narrowed down to; the empty values let everything through."""

    words: str = ""
    who: str | None = None
    topic: Topic | None = None
    interview_id: str = ""
    period: Period = Period.ANY


def matching(entries: Iterable[StepEntry], wanted: Wanted, today: date) -> list[StepEntry]:
    """Return the steps that are wanted, in the order they came."""
    words = wanted.words.casefold().split()
    since = today - timedelta(days=wanted.period - 1) if wanted.period else None
    return [
        entry
        for entry in entries
        if (since is None or entry.day >= since)
        and (wanted.who is None or entry.step.who == wanted.who)
        and (wanted.topic is None or wanted.topic in entry.topics)
        and (not wanted.interview_id or _concerns(entry, wanted.interview_id))
        and all(word in entry.haystack for word in words)
    ]


def _concerns(entry: StepEntry, interview_id: str) -> bool:
    return any(line.interview_id == interview_id for line in entry.step.lines)


def people(entries: Iterable[StepEntry]) -> Sequence[str]:
    """Return everybody who did something, by name; the nameless last."""
    found = {entry.step.who for entry in entries}
    return sorted(found, key=lambda who: (not who, who.casefold()))


def interviews(entries: Iterable[StepEntry]) -> Sequence[tuple[str, str]]:
    """Return the interviews that something was done to as pairs of id and label, by label."""
    found = {
        line.interview_id: line.interview
        for entry in entries
        for line in entry.step.lines
        if line.interview
    }
    return sorted(found.items(), key=lambda pair: pair[1])
