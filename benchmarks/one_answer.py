"""One answer's commit beside a bare SQLite commit of the same bytes with the same settings."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measuring import Compared, paired
from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.services.bundle import Services

RUNS = 200
GOAL = 5.0


def compare(services: Services, folder: Path) -> Iterator[Compared]:
    """Score one question again and again, each time otherwise than before."""
    services.study.load_example()
    with services.store.unit_of_work() as work:
        interview = work.find(Interview)[0].record.id
    turn = _Turn()
    bare = _bare_connection(folder / "bare.sqlite")

    def ours() -> None:
        services.interviewing.score(interview, "1.01", turn.next())

    def barely() -> None:
        score = turn.next()
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("UPDATE answers SET score = ?, vectors = ? WHERE id = 1", (score, _VECTORS))
        bare.execute(
            "INSERT INTO change_log (batch, at, who, old, new, vector) VALUES (?, ?, ?, ?, ?, ?)",
            (interview, "2026-10-14T09:12:00", "AL", '{"score": 3}', '{"score": 4}', _VECTORS),
        )
        bare.execute("COMMIT")

    mine, theirs = paired(ours, barely, RUNS)
    bare.close()
    bare_is = "bare sqlite3"
    yield Compared("one answer, committed", mine.median, theirs.median, bare_is, GOAL)
    slow, bare_slow = mine.slowest_but_one_in_100, theirs.slowest_but_one_in_100
    yield Compared("one answer, 99th of a hundred", slow, bare_slow, bare_is, None)


_VECTORS = '{"score": {"0a8b2f6e-6d0c-4a41-9d5d-0f2f3a1f2b11": 12}}'


class _Turn:
    """Scores 1 to 5 in turn, so that every commit changes something."""

    def __init__(self) -> None:
        self._count = 0

    def next(self) -> int:
        self._count += 1
        return 1 + self._count % 5


def _bare_connection(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE answers (id INTEGER PRIMARY KEY, score INTEGER, vectors TEXT)")
    connection.execute("INSERT INTO answers VALUES (1, 3, '')")
    connection.execute(
        "CREATE TABLE change_log (sequence INTEGER PRIMARY KEY AUTOINCREMENT, batch TEXT, at TEXT,"
        " who TEXT, old TEXT, new TEXT, vector TEXT)"
    )
    return connection
