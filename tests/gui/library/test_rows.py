"""What a row of the library says, and which dot stands for what."""

from datetime import date

import pytest

from clusterdyn_desktop.domain.records import Assessment, Cluster
from clusterdyn_desktop.domain.scoring.outcome import Position
from clusterdyn_desktop.gui.library.narrowing import Narrowing
from clusterdyn_desktop.gui.library.row_words import cluster_words, period_words, position_words
from clusterdyn_desktop.gui.library.rows import Dot, EntryRow, dots, next_round, rows_of
from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.library import LibraryEntry, LibraryShelf

ENGLISH = formats_for("en")
CLUSTER = Cluster(id="c", name="Gjutringen", country="SE", region="Lövsjö", field="Casting")
OTHER = Cluster(id="o", name="Fjordkulde", country="DK")


def shelf(cluster: Cluster, *rounds: int) -> LibraryShelf:
    entries = (
        LibraryEntry(cluster, Assessment(f"{cluster.id}{r}", cluster.id, round=r), 0, 0, 0, 0, None)
        for r in rounds
    )
    return LibraryShelf(cluster, tuple(entries))


@pytest.mark.parametrize(
    ("position", "words"),
    [
        (None, "No position yet"),
        (Position(0, 1, ()), "No stage working · building 1"),
        (Position(1, 2, ()), "Stage 1 working · building 2"),
        (Position(2, 3, (5,)), "Stages 1–2 working · building 3 · 5 ahead"),
        (Position(2, 3, (4, 5)), "Stages 1–2 working · building 3 · 4 and 5 ahead"),
        (Position(5, None, ()), "All stages working"),
    ],
)
def test_a_position_in_a_few_words(position: Position | None, words: str) -> None:
    assert position_words(position, 5, ENGLISH) == words


@pytest.mark.parametrize(
    ("position", "expected"),
    [
        (None, [Dot.UNKNOWN] * 5),
        (Position(0, 1, ()), [Dot.BUILDING, *[Dot.NOT_YET] * 4]),
        (Position(2, 3, (5,)), [Dot.WORKING, Dot.WORKING, Dot.BUILDING, Dot.NOT_YET, Dot.AHEAD]),
        (Position(5, None, ()), [Dot.WORKING] * 5),
    ],
)
def test_a_dot_for_every_stage(position: Position | None, expected: list[Dot]) -> None:
    assert dots(position, 5) == expected


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (None, None, ""),
        (date(2025, 10, 6), None, "from 6 Oct 2025"),
        (None, date(2025, 11, 21), "until 21 Nov 2025"),
        (date(2025, 10, 6), date(2025, 10, 6), "6 Oct 2025"),
        (date(2025, 10, 6), date(2025, 11, 21), "6 Oct 2025 – 21 Nov 2025"),
    ],
)
def test_a_period_says_what_is_known_of_it(
    start: date | None, end: date | None, words: str
) -> None:
    assert period_words(start, end, ENGLISH) == words


def test_a_cluster_says_what_and_where_it_is() -> None:
    assert cluster_words(CLUSTER, ENGLISH).line == "Casting · Lövsjö, Sweden"
    assert cluster_words(Cluster(id="x", name="Bare"), ENGLISH).line == ""


def test_rows_follow_the_shelves_and_close_each_card() -> None:
    rows = rows_of([shelf(CLUSTER, 2, 1), shelf(OTHER)])
    assert [row.id for row in rows] == ["c", "c2", "c1", "o"]
    assert [row.is_last for row in rows if isinstance(row, EntryRow)] == [False, True]


def test_the_next_round_follows_the_highest() -> None:
    rows = rows_of([shelf(CLUSTER, 3, 1), shelf(OTHER)])
    assert next_round(rows, CLUSTER) == 4
    assert next_round(rows, OTHER) == 1


@pytest.mark.parametrize("typed", ["g", "gj", "gjut", "gjut 2", "gju", "f", "", "zzz", "z"])
def test_narrowing_finds_what_a_fresh_search_finds(typed: str) -> None:
    shelves = [shelf(CLUSTER, 2, 1), shelf(OTHER, 1)]
    narrowing = Narrowing()
    for words in ("g", "gj", "gjut"):
        narrowing.find(shelves, words)
    assert list(narrowing.find(shelves, typed)) == list(Narrowing().find(shelves, typed))
