"""How questions are shared out among the pages of a guide: whole, in order, on few pages."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.reporting.interview_guide.sharing import Piece, Room, shared_out

ROOM = Room(depth=700.0, title=24.0, continued=16.0, most=3)

pieces = st.lists(st.builds(Piece, st.floats(100, 900), st.booleans()), min_size=1, max_size=8)


def ways(count: int) -> Iterator[list[range]]:
    """Every way to cut a row of questions into pages."""
    for cuts in range(1 << (count - 1)):
        ends = [place for place in range(1, count) if cuts >> (place - 1) & 1]
        yield [range(*pair) for pair in zip([0, *ends], [*ends, count], strict=True)]


@given(pieces)
def test_every_question_is_placed_once_in_order_and_fits(held: list[Piece]) -> None:
    pages = shared_out(held, ROOM)

    assert [place for page in pages for place in page] == list(range(len(held)))
    assert all(ROOM.fits([held[place] for place in page]) for page in pages)
    assert all(len(page) == 1 or len(page) <= ROOM.most for page in pages)


@given(pieces)
def test_no_other_way_needs_fewer_pages(held: list[Piece]) -> None:
    fitting = [
        way
        for way in ways(len(held))
        if all(ROOM.fits([held[place] for place in page]) for page in way)
    ]

    assert len(shared_out(held, ROOM)) == min(len(way) for way in fitting)


def test_among_equal_ways_a_stage_begins_at_the_top_of_a_page() -> None:
    held = [Piece(200.0, place in (0, 2)) for place in range(4)]

    assert shared_out(held, ROOM) == [range(2), range(2, 4)]


def test_room_to_write_is_spread_evenly() -> None:
    held = [Piece(200.0, place == 0) for place in range(4)]

    assert shared_out(held, ROOM) == [range(2), range(2, 4)]
