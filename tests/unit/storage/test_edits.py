"""The laws of editing and receiving: which registers are written, and with which vectors."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterdyn_desktop.domain.records import (
    DELETED,
    Answer,
    AnswerState,
    Certainty,
    Cluster,
    Record,
    Stamped,
    empty_answer,
    new_id,
)
from clusterdyn_desktop.domain.version_vectors import NEVER_EDITED, Order, compare
from clusterdyn_desktop.services.store_port import CREATED
from clusterdyn_desktop.storage import edits
from clusterdyn_desktop.storage.edits import FixedFieldChanged
from tests.unit.storage.strategies import KINDS, blank_record, contents, records, some_contents

few = settings(max_examples=30)
HERE, THERE = "here", "there"
SITES = st.sampled_from(["A", "B", "C"])


def stored(record: Record, site: str = HERE) -> Stamped[Any]:
    """A record as it lies in a store where it was just made."""
    edit = edits.put(None, record, None, site)
    assert edit is not None
    return edit.after


def after_edit(current: Stamped[Any], site: str, **values: object) -> Stamped[Any]:
    """The record after an edit at a site; as it was where the edit came to nothing."""
    edit = edits.put(current, replace(current.record, **values), None, site)
    return current if edit is None else edit.after


def after_receiving(current: Stamped[Any] | None, incoming: Stamped[Any]) -> Stamped[Any]:
    edit = edits.receive(current, incoming, HERE)
    if edit is not None:
        return edit.after
    assert current is not None
    return current


@few
@given(KINDS.flatmap(records))
def test_a_new_record_has_its_filled_registers_advanced_and_no_others(record: Record) -> None:
    edit = edits.put(None, record, None, HERE)

    assert edit is not None
    blank = replace(blank_record(type(record)), id=record.id)
    filled = {
        register.name
        for register in record.registers
        if any(getattr(record, name) != getattr(blank, name) for name in register.fields)
    }
    assert set(edit.changed) == filled
    assert edit.after == Stamped(record, {name: {HERE: 1} for name in filled})


@few
@given(KINDS.flatmap(records))
def test_the_first_line_of_a_new_record_tells_what_never_changes(record: Record) -> None:
    edit = edits.put(None, record, None, HERE)

    assert edit is not None
    first, *others = edit.lines
    assert first.register == CREATED
    assert first.new == {name: getattr(record, name) for name in record.fixed}
    assert first.vector == NEVER_EDITED
    assert all(line.old is None for line in edit.lines)
    assert CREATED not in {line.register for line in others}


@few
@given(st.data())
def test_an_edit_advances_the_registers_that_differ_and_no_others(data: st.DataObject) -> None:
    kind = data.draw(KINDS)
    current = stored(data.draw(records(kind)), THERE)
    record = replace(current.record, **data.draw(some_contents(kind)))

    edit = edits.put(current, record, None, HERE)

    changed = set() if edit is None else set(edit.changed)
    for register in kind.registers:
        differs = any(
            getattr(current.record, name) != getattr(record, name) for name in register.fields
        )
        assert (register.name in changed) == differs
        if edit is not None:
            before = current.vectors.get(register.name, {})
            after = edit.after.vectors.get(register.name, {})
            assert after == ({**before, HERE: 1} if differs else before)


@few
@given(KINDS.flatmap(records))
def test_putting_what_is_there_already_comes_to_nothing(record: Record) -> None:
    assert edits.put(stored(record), record, None, THERE) is None


def test_an_edit_leaves_alone_what_others_changed_since_the_editor_looked() -> None:
    seen = stored(empty_answer(new_id(), "1.01"))
    meanwhile = after_edit(seen, THERE, note="Said by phone.")
    wanted = replace(seen.record, state=AnswerState.SCORED, score=4)

    edit = edits.put(meanwhile, wanted, seen.record, HERE)

    assert edit is not None
    assert edit.changed == ("score",)
    assert edit.after.record == replace(wanted, note="Said by phone.")


def test_an_edit_that_others_made_just_so_comes_to_nothing() -> None:
    seen = stored(empty_answer(new_id(), "1.01"))
    meanwhile = after_edit(seen, THERE, flag="check")

    assert edits.put(meanwhile, replace(seen.record, flag="check"), seen.record, HERE) is None


def test_a_register_of_two_fields_is_one_edit() -> None:
    current = stored(empty_answer(new_id(), "1.01"))

    edit = edits.put(
        current, replace(current.record, evidence=2, certainty=Certainty.HIGH), None, HERE
    )

    assert edit is not None
    assert edit.changed == ("evidence",)


def test_a_record_never_moves_to_another_parent() -> None:
    current = stored(empty_answer(new_id(), "1.01"))
    moved = replace(current.record, interview_id=new_id())

    with pytest.raises(FixedFieldChanged) as caught:
        edits.put(current, moved, None, HERE)
    assert caught.value.field == "interview_id"
    with pytest.raises(FixedFieldChanged):
        edits.receive(current, Stamped(moved, {}), HERE)


def test_deleting_leaves_the_values_and_advances_the_tombstone_only() -> None:
    current = stored(Cluster(new_id(), name="Timber"))

    edit = edits.delete(current, HERE)

    assert edit is not None
    assert edit.changed == (DELETED.name,)
    assert edit.after.record == current.record
    assert edit.after.deleted
    assert edits.delete(edit.after, HERE) is None


def test_putting_a_deleted_record_brings_it_back() -> None:
    current = stored(Cluster(new_id(), name="Timber"))
    gone = edits.delete(current, HERE)
    assert gone is not None

    back = edits.put(gone.after, current.record, None, HERE)

    assert back is not None
    assert back.changed == (DELETED.name,)
    assert not back.after.deleted
    assert back.after.vectors[DELETED.name] == {HERE: 2}


@few
@given(KINDS.flatmap(records))
def test_a_record_received_into_nothing_is_the_same_record(record: Record) -> None:
    incoming = stored(record, THERE)

    assert after_receiving(None, incoming) == incoming


@few
@given(st.data())
def test_receiving_twice_is_receiving_once(data: st.DataObject) -> None:
    kind = data.draw(KINDS)
    here = stored(data.draw(records(kind)))
    incoming = replace(here, record=replace(here.record, **data.draw(contents(kind))))
    vectors = {register.name: {THERE: 1} for register in kind.registers}
    incoming = replace(incoming, vectors=vectors, deleted=data.draw(st.booleans()))

    once = after_receiving(here, incoming)

    assert edits.receive(once, incoming, HERE) is None


@st.composite
def histories(draw: st.DrawFn) -> Sequence[Stamped[Any]]:
    """States of one record, each made at some site from the one before it."""
    kind = draw(KINDS)
    states = [stored(draw(records(kind)), draw(SITES))]
    for _ in range(draw(st.integers(1, 5))):
        site = draw(SITES)
        gone = edits.delete(states[-1], site) if draw(st.booleans()) else None
        edited = after_edit(states[-1], site, **draw(some_contents(kind)))
        states.append(gone.after if gone else edited)
    return states


@few
@given(histories(), st.data())
def test_the_order_of_receiving_does_not_matter_where_nothing_is_concurrent(
    history: Sequence[Stamped[Any]], data: st.DataObject
) -> None:
    arriving = data.draw(st.permutations([*history, *history[:2]]))

    held: Stamped[Any] | None = None
    for state in arriving:
        held = after_receiving(held, state)

    assert held == history[-1]


@few
@given(histories())
def test_an_older_record_changes_nothing(history: Sequence[Stamped[Any]]) -> None:
    for older in history:
        assert edits.receive(history[-1], older, HERE) is None


@few
@given(st.data())
def test_what_was_edited_here_meanwhile_is_left_alone(data: st.DataObject) -> None:
    kind = data.draw(KINDS)
    start = stored(data.draw(records(kind)), "origin")
    ours = after_edit(start, HERE, **data.draw(some_contents(kind)))
    theirs = after_edit(start, THERE, **data.draw(some_contents(kind)))

    held = after_receiving(ours, theirs)

    for register in kind.registers:
        here = ours.vectors.get(register.name, NEVER_EDITED)
        there = theirs.vectors.get(register.name, NEVER_EDITED)
        kept = ours if compare(here, there) is not Order.OLDER else theirs
        for name in register.fields:
            assert getattr(held.record, name) == getattr(kept.record, name)
        assert held.vectors.get(register.name, {}) == kept.vectors.get(register.name, {})


@few
@given(KINDS.flatmap(records))
def test_a_value_without_a_vector_is_taken_as_an_edit_made_here(record: Record) -> None:
    unstamped = Stamped(record, {})

    held = after_receiving(None, unstamped)

    assert held == stored(record)
    assert edits.receive(held, unstamped, HERE) is None


def test_a_value_without_a_vector_never_overwrites_an_edit() -> None:
    here = stored(Answer(new_id(), new_id(), "1.01", note="Ours"))
    unstamped = Stamped(replace(here.record, note="Theirs", flag="check"), {})

    edit = edits.receive(here, unstamped, HERE)

    assert edit is not None
    assert edit.changed == ("flag",)
    assert edit.after.record.note == "Ours"


def test_a_tombstone_without_a_vector_is_taken_as_made_here() -> None:
    here = stored(Cluster(new_id(), name="Timber"))

    edit = edits.receive(here, replace(here, deleted=True), HERE)

    assert edit is not None
    assert edit.after.deleted
    assert edit.after.vectors[DELETED.name] == {HERE: 1}
