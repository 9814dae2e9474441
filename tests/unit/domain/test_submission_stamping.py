"""How submissions are stamped, so that merging can tell what is newer, over random histories."""

from collections import defaultdict

from hypothesis import given, settings
from hypothesis import strategies as st

from clusterdyn_desktop.domain.records import Answer, AnswerState, Stamped, empty_answer
from clusterdyn_desktop.domain.submission_stamping import Came, is_of, site_of, stamped
from clusterdyn_desktop.domain.version_vectors import Order, advance, compare

INTERVIEW = "7d3c9a54-0b5e-4c8e-9a55-5d1c1d6f0a01"
SITE = site_of(INTERVIEW)
HERE = "5c0e3f1a-site"

Log = defaultdict[tuple[str, str], list[Came]]

SCORES = st.none() | st.integers(1, 5)
NOTES = st.sampled_from(["", "near", "far"])


def answer(score: int | None, note: str) -> Answer:
    state = AnswerState.OPEN if score is None else AnswerState.SCORED
    blank = empty_answer(INTERVIEW, "1.01")
    return Answer(blank.id, INTERVIEW, "1.01", state, score, note=note)


def receive(log: Log, held: Stamped[Answer]) -> None:
    """Note in the log what came, as a store does with what it did not have."""
    for register in held.record.registers:
        vector = held.vectors.get(register.name)
        values = {name: getattr(held.record, name) for name in register.fields}
        if vector and Came(vector, values) not in log[held.record.id, register.name]:
            log[held.record.id, register.name].append(Came(vector, values))


@settings(deadline=None)
@given(st.lists(st.tuples(SCORES, NOTES), min_size=1, max_size=6))
def test_the_same_revision_is_stamped_the_same_whenever_it_comes(
    revisions: list[tuple[int | None, str]],
) -> None:
    """Importing the same table twice changes nothing, however many came in between."""
    log: Log = defaultdict(list)
    first = []
    for number, (score, note) in enumerate(revisions, start=1):
        first.append(stamped(answer(score, note), number, SITE, log))
        receive(log, first[-1])
    for number, (score, note) in enumerate(revisions, start=1):
        assert stamped(answer(score, note), number, SITE, log) == first[number - 1]


@settings(deadline=None)
@given(st.lists(st.tuples(SCORES, NOTES), min_size=2, max_size=6))
def test_what_changed_is_newer_and_what_did_not_keeps_its_stamp(
    revisions: list[tuple[int | None, str]],
) -> None:
    """Also where it changes back to what it was."""
    log: Log = defaultdict(list)
    before: Stamped[Answer] | None = None
    for number, (score, note) in enumerate(revisions, start=1):
        held = stamped(answer(score, note), number, SITE, log)
        if before is not None:
            order = compare(held.vectors.get("note", {}), before.vectors.get("note", {}))
            is_other = held.record.note != before.record.note
            assert order is (Order.NEWER if is_other else Order.EQUAL)
        receive(log, held)
        before = held


@settings(deadline=None)
@given(st.permutations(range(1, 6)), st.permutations(["near", "far", "up", "down", "in"]))
def test_the_newest_revision_wins_in_whatever_order_the_tables_come(
    order: list[int], notes: list[str]
) -> None:
    log: Log = defaultdict(list)
    here: Stamped[Answer] | None = None
    for number in order:
        came = stamped(answer(4, notes[number - 1]), number, SITE, log)
        receive(log, came)
        held = here.vectors.get("note", {}) if here else {}
        if here is None or compare(came.vectors.get("note", {}), held) is Order.NEWER:
            here = came
    assert here is not None
    newest = max(order)
    assert here.record.note == notes[newest - 1]


def test_an_edit_here_and_one_on_the_server_are_concurrent() -> None:
    log: Log = defaultdict(list)
    came = stamped(answer(1, "near"), 1, SITE, log)
    receive(log, came)
    mine = advance(came.vectors["note"], HERE)
    edited = stamped(answer(1, "far"), 2, SITE, log)
    assert compare(edited.vectors["note"], mine) is Order.CONCURRENT
    assert edited.vectors["score"] == came.vectors["score"]


def test_another_value_of_the_same_revision_is_nobodys_to_overtake() -> None:
    log: Log = defaultdict(list)
    came = stamped(answer(4, ""), 1, SITE, log)
    receive(log, came)
    other = stamped(answer(5, ""), 1, SITE, log)
    assert compare(other.vectors["score"], came.vectors["score"]) is Order.CONCURRENT
    assert is_of(other.vectors["score"], SITE)


def test_what_is_blank_and_always_was_is_no_edit() -> None:
    assert stamped(answer(None, ""), 1, SITE, {}).vectors == {}


def test_what_could_not_be_read_is_left_out_as_a_whole() -> None:
    held = stamped(answer(4, "near"), 1, SITE, {}, frozenset({"score"}))
    assert (held.record.score, held.record.state) == (None, AnswerState.OPEN)
    assert set(held.vectors) == {"note"}
