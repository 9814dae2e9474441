"""Which steps can be undone and redone, and what a step did: pure rules over the change log."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.records import Answer, AnswerState, Assessment, Stamped, empty_answer
from clusterdyn_desktop.services.effects import effects
from clusterdyn_desktop.services.steps import (
    Standing,
    redo_order,
    standings,
    undo_order,
    why_redone,
    why_undone,
)
from clusterdyn_desktop.services.store_port import CREATED, Change

INTERVIEW = "6a3f0a52-7c36-4f0e-9d36-0d9f3a4a4a01"

# ---- the order of steps


@dataclass
class TwoPiles:
    """Undo as everybody knows it, with two piles; and the log it would have written."""

    undo: list[str] = field(default_factory=list)
    redo: list[str] = field(default_factory=list)
    log: list[tuple[str, str]] = field(default_factory=list)

    def write(self, why: str) -> str:
        batch = f"b{len(self.log)}"
        self.log.append((batch, why))
        return batch

    def do(self) -> None:
        self.undo.append(self.write(""))
        self.redo.clear()

    def go_back(self) -> None:
        if len(self.undo) > 1:
            self.redo.append(self.undo.pop())
            self.write(why_undone(self.redo[-1]))

    def go_forth(self) -> None:
        if self.redo:
            self.undo.append(self.redo.pop())
            self.write(why_redone(self.undo[-1]))


@given(st.lists(st.sampled_from(["do", "do", "go_back", "go_forth"]), max_size=40))
def test_the_log_tells_the_two_piles_that_were_never_written_down(acts: list[str]) -> None:
    piles = TwoPiles()
    piles.do()
    for act in acts:
        getattr(piles, act)()

    assert list(undo_order(reversed(piles.log))) == piles.undo[:0:-1]
    assert list(redo_order(reversed(piles.log))) == piles.redo[::-1]


@given(st.lists(st.sampled_from(["do", "do", "go_back", "go_forth"]), max_size=40))
def test_every_step_stands_where_the_piles_have_it(acts: list[str]) -> None:
    piles = TwoPiles()
    piles.do()
    for act in acts:
        getattr(piles, act)()

    found = standings(piles.log)

    assert {batch for batch, held in found.items() if held is Standing.DONE} == set(piles.undo[1:])
    assert found["b0"] is Standing.BEGINNING
    assert set(piles.redo) <= {batch for batch, held in found.items() if held is Standing.UNDONE}
    assert {b for b, why in piles.log if why} == {
        batch for batch, held in found.items() if held in {Standing.UNDOING, Standing.REDOING}
    }


def test_a_step_that_came_to_nothing_is_passed_over_for_good() -> None:
    log = [("b0", ""), ("b1", ""), ("b2", ""), ("nothing", ""), ("u", why_undone("b2"))]
    assert list(undo_order(reversed(log))) == ["b1"]
    assert list(redo_order(reversed(log))) == ["b2"]
    again = [*log, ("r", why_redone("b2"))]
    assert list(undo_order(reversed(again))) == ["b2", "b1"]
    assert list(redo_order(reversed(again))) == []


def test_only_as_much_is_read_as_is_asked_for() -> None:
    read: list[str] = []

    def newest_first() -> Iterator[tuple[str, str]]:
        for batch in ("b3", "b2", "b1", "b0"):
            read.append(batch)
            yield batch, ""

    assert next(undo_order(newest_first())) == "b3"
    assert read == ["b3", "b2"]


def test_nothing_was_done_yet() -> None:
    assert list(undo_order([])) == list(redo_order([])) == []
    assert list(undo_order([("b0", "")])) == []


# ---- what a step did


def line(
    register: str, old: Mapping[str, Any] | None, new: Mapping[str, Any], kind: str = Answer.kind
) -> Change:
    """A line about one answer, or about its assessment."""
    return Change(
        sequence=1,
        batch="b1",
        at=datetime(2026, 10, 14, tzinfo=UTC),
        zone="UTC",
        who="AL",
        site="here",
        kind=kind,
        record_id="answer" if kind == Answer.kind else "assessment",
        assessment_id="assessment",
        register=register,
        old=old,
        new=new,
        vector={"here": 1},
        why="",
    )


OPEN = {"state": AnswerState.OPEN, "score": None}
TWO = {"state": AnswerState.SCORED, "score": 2}
FOUR = {"state": AnswerState.SCORED, "score": 4}
FIXED = {"interview_id": INTERVIEW, "question_id": "1.01"}


def test_a_register_written_twice_goes_back_to_what_was_there_at_first() -> None:
    (effect,) = effects([line("score", TWO, FOUR), line("score", FOUR, OPEN)])
    assert effect.before.values == TWO
    assert effect.after.values == OPEN
    assert effect.before.deleted is effect.after.deleted is None


def test_before_it_came_into_being_a_record_was_blank_and_away() -> None:
    (effect,) = effects([line(CREATED, None, FIXED), line("score", None, TWO)])
    answer = empty_answer(INTERVIEW, "1.01")
    assert effect.before.of(effect.after.of(answer)) == answer
    assert effect.before.holds(Stamped(answer, {}, deleted=True))
    assert not effect.before.holds(Stamped(answer, {}))
    assert effect.after.holds(Stamped(effect.after.of(answer), {}))


def test_a_record_that_came_in_deleted_stays_so_both_ways() -> None:
    (effect,) = effects([line(CREATED, None, FIXED), line("deleted", None, {"deleted": True})])
    assert effect.before.deleted is effect.after.deleted is True


def test_fields_of_an_older_or_newer_program_are_left_alone() -> None:
    (effect,) = effects([line("score", {**TWO, "colour": "red"}, {**FOUR, "colour": "blue"})])
    assert set(effect.before.values) == {"state", "score"}


def test_taking_the_assessment_out_of_the_library_is_no_part_of_a_step() -> None:
    removed = line("deleted", {"deleted": False}, {"deleted": True}, Assessment.kind)
    assert effects([removed]) == []
