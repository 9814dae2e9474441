"""Joining words and telling collisions: nothing that either of two people wrote is left out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from clusterdyn_desktop.domain.collisions import colliding, joined, same
from clusterdyn_desktop.domain.joining import join_words
from clusterdyn_desktop.domain.records import Answer, AnswerState, Certainty

PARAGRAPHS = some.sampled_from(["a", "b", "c", "d d", "😀", "Å ø"])
TEXTS = some.lists(PARAGRAPHS, max_size=5).map("\n".join)
ANSWERS = some.builds(
    Answer,
    id=some.just("1"),
    state=some.sampled_from(AnswerState),
    score=some.sampled_from([None, 1, 4]),
    evidence=some.sampled_from([None, 2]),
    certainty=some.sampled_from([None, Certainty.LOW]),
    note=some.sampled_from(["", "x", "y"]),
    quote=some.sampled_from(["", "q"]),
)


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "both"),
    [
        ("", "mine", "theirs", "theirs\nmine"),
        ("", "the rig", "the rig on Fridays", "the rig on Fridays"),
        ("one", "one\ntwo", "one\nthree", "one\nthree\ntwo"),
        ("one\ntwo", "one, sure\ntwo", "one\ntwo\nthree", "one, sure\ntwo\nthree"),
        ("one\ntwo", "two", "one\ntwo\nthree", "two\nthree"),
        ("one", "one", "two", "two"),
        ("one", "two", "one", "two"),
        ("one", "one (Anna)", "one (Bo)", "one (Bo)\none (Anna)"),
    ],
)
def test_words_are_joined_by_paragraphs(base: str, mine: str, theirs: str, both: str) -> None:
    """Protects what people expect of “join both”."""
    assert join_words(mine, theirs, base) == both


@given(TEXTS, TEXTS, TEXTS)
def test_what_somebody_added_is_in_the_joined_words(base: str, mine: str, theirs: str) -> None:
    """Protects every paragraph that is new in one of the two."""
    both = join_words(mine, theirs, base).split("\n")
    for text in (mine, theirs):
        for paragraph in set(text.split("\n")) - set(base.split("\n")) - {""}:
            assert any(paragraph in held for held in both)


@given(TEXTS, TEXTS)
def test_joining_with_who_did_nothing_changes_nothing(base: str, mine: str) -> None:
    """Protects an edit that nobody else touched, and one that both made alike."""
    assert join_words(mine, base, base) == mine
    assert join_words(base, mine, base) == mine
    assert join_words(mine, mine, base) == mine


@given(ANSWERS, ANSWERS, ANSWERS)
def test_what_does_not_collide_joins_without_loss(seen: Answer, mine: Answer, held: Answer) -> None:
    """Protects both: what I changed is written, what the other changed elsewhere stays."""
    names = {register.name for register in colliding([seen], mine, held)}
    result = joined([seen], mine, held)
    for register in mine.registers:
        if register.name in names:
            assert not same(register, mine, held)
            assert not same(register, seen, held)
            assert not same(register, seen, mine)
        elif same(register, seen, mine):
            assert same(register, result, held)
        else:
            assert same(register, result, mine)


def test_ones_own_changes_on_their_way_are_no_collision() -> None:
    """Protects fast keys: 4 and then 5, the first of which is in the store by now."""
    seen = Answer("1")
    first = replace(seen, state=AnswerState.SCORED, score=4)
    second = replace(first, score=5)
    assert colliding([seen, first], second, first) == ()
    assert colliding([seen, first], second, seen) == ()
    assert joined([seen, first], first, seen) == first
    assert joined([seen, first], seen, first) == seen
    theirs = replace(first, score=2)
    assert [register.name for register in colliding([seen, first], second, theirs)] == ["score"]
