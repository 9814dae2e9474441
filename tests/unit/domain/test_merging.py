"""How registers of others stand to ours, one rule at a time; the laws of the whole are in
`tests/unit/services/test_merging_laws.py`.
"""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.dossier_merging import merge
from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.domain.merging import (
    Standing,
    can_join,
    decided,
    joined,
    register_of,
    settled_by_itself,
    standing_of,
)
from clusterdyn_desktop.domain.records import (
    RECORD_KINDS,
    AgreedValue,
    Answer,
    AnswerState,
    Interview,
    Stamped,
    empty_answer,
    new_id,
)
from clusterdyn_desktop.domain.version_vectors import Order, VersionVector, compare

INTERVIEW = new_id()
ANSWER = empty_answer(INTERVIEW, "1.01")
NOTE = register_of(Answer, "note")
QUOTE = register_of(Answer, "quote")


def noted(words: str, vector: VersionVector | None = None) -> Stamped[Answer]:
    vectors = {} if vector is None else {"note": vector}
    return Stamped(replace(ANSWER, note=words), vectors)


@pytest.mark.parametrize(
    ("ours", "theirs", "standing"),
    [
        (noted("a", {"A": 1}), noted("b", {"A": 1, "B": 1}), Standing.NEWER),
        (noted("a", {"A": 1}), noted("b", {"A": 1, "excel:1f": 1}), Standing.EDITED),
        (noted("a", {"A": 2}), noted("b", {"A": 1}), Standing.OLDER),
        (noted("a", {"A": 1}), noted("a", {"A": 1}), Standing.SAME),
        (noted("a", {"A": 2}), noted("a", {"A": 1, "B": 1}), Standing.JOINED),
        (noted("a", {"A": 2}), noted("b", {"A": 1, "B": 1}), Standing.CONFLICT),
        # A doctored file, or two stores that share a site: never dropped.
        (noted("a", {"A": 1}), noted("b", {"A": 1}), Standing.CONFLICT),
        # Without a vector it is unknown, and older than anything.
        (noted("a", {"A": 1}), noted("b"), Standing.OLDER),
        # Blank as well, it brings nothing: so comes a cell that was not understood.
        (noted("a", {"A": 1}), noted(""), Standing.SAME),
        # Where nobody edited it here either, it is an edit made now.
        (noted(""), noted("b"), Standing.NEWER),
        (noted(""), noted(""), Standing.SAME),
        # An edit in a sheet that is known here already is no news.
        (noted("b", {"A": 1, "excel:1f": 1}), noted("b", {"A": 1, "excel:1f": 1}), Standing.SAME),
    ],
)
def test_vectors_decide_how_a_register_stands(
    ours: Stamped[Answer], theirs: Stamped[Answer], standing: Standing
) -> None:
    assert standing_of(NOTE, ours, theirs) is standing


SITES = st.dictionaries(st.sampled_from("ABC"), st.integers(1, 3), min_size=1)
WORDS = st.sampled_from(["one", "two", "one\ntwo"])


@given(SITES, SITES, WORDS, WORDS, st.sampled_from(list(Decision)))
def test_a_decision_is_newer_than_both_and_each_state_newer_than_the_one_before(
    here: VersionVector, there: VersionVector, mine: str, other: str, decision: Decision
) -> None:
    ours, theirs = noted(mine, here), noted(other, there)
    states = decided(ours, theirs, NOTE, decision, site="here")
    vectors = [ours.vectors["note"], *(state.vectors["note"] for state in states)]
    for before, after in pairwise(vectors):
        assert compare(before, after) is Order.OLDER
    assert compare(there, vectors[-1]) is Order.OLDER
    told = {ours.record.note, *(state.record.note for state in states)}
    assert {mine, other} <= told


@given(SITES, SITES, WORDS, WORDS)
def test_what_is_settled_by_itself_is_the_same_at_both(
    here: VersionVector, there: VersionVector, mine: str, other: str
) -> None:
    ours, theirs = noted(mine, here), noted(other, there)
    at_ours = settled_by_itself(ours, theirs, NOTE, "A")[-1]
    at_theirs = settled_by_itself(theirs, ours, NOTE, "B")[-1]
    assert at_ours.record.note == at_theirs.record.note


# ---- joining ----------------------------------------------------------------------------------


def test_only_words_are_joined() -> None:
    """Which registers hold words is said where they are declared."""
    found = {
        (kind.kind, register.name)
        for kind in RECORD_KINDS
        for register in kind.registers
        if register.words
    }
    assert found == {
        ("answer", "note"),
        ("answer", "quote"),
        ("jotting", "words"),
        ("attachment", "caption"),
        ("agreed_value", "agreed"),
        ("indicator", "figure"),
        ("action", "action"),
        ("case_story", "situation"),
        ("case_story", "what_was_done"),
        ("case_story", "what_changed"),
        ("case_story", "lesson"),
    }
    for kind in RECORD_KINDS:
        for register in kind.registers:
            assert register.words in {"", *register.fields}


@pytest.mark.parametrize(
    ("ours", "theirs", "both"),
    [
        (True, True, True),
        (True, None, None),
        (True, False, False),
        (None, False, False),
        (None, None, None),
    ],
)
def test_a_permission_that_one_of_two_gave_does_not_hold_for_both_quotes(
    ours: bool | None, theirs: bool | None, both: bool | None
) -> None:
    mine = replace(ANSWER, quote="Vi ses.", quote_permission=ours)
    other = replace(ANSWER, quote="Ofta.", quote_permission=theirs)
    values = joined(QUOTE, mine, other, None)
    assert values == {"quote": "Ofta.\nVi ses.", "quote_permission": both}


def test_reasons_of_different_scores_are_not_joined() -> None:
    agreed = register_of(AgreedValue, "agreed")
    ours = AgreedValue("", score=3, reason="Because", decided_on=date(2026, 11, 3))
    assert not can_join(agreed, ours, replace(ours, score=4))
    assert can_join(agreed, ours, replace(ours, reason="Since"))
    with pytest.raises(ValueError, match="no words"):
        joined(agreed, ours, replace(ours, score=4), None)


def test_a_score_is_not_joined() -> None:
    score = register_of(Answer, "score")
    assert not can_join(score, ANSWER, replace(ANSWER, state=AnswerState.SCORED, score=3))


# ---- a whole assessment -----------------------------------------------------------------------


def test_what_is_the_same_is_counted_and_brings_nothing() -> None:
    held = [noted("a", {"A": 1})]
    merged = merge(held, [noted("a", {"A": 1})], "")
    assert merged.counts == {(Answer, Standing.SAME): 1}
    assert (merged.coming, merged.records, merged.conflicts) == ((), (), ())


def test_a_record_in_conflict_brings_its_other_registers() -> None:
    ours = noted("a", {"A": 2})
    theirs = Stamped(
        replace(ANSWER, note="b", flag="Look again"),
        {"note": {"A": 1, "B": 1}, "flag": {"B": 1}},
    )
    merged = merge([ours], [theirs], "")
    (conflict,) = merged.conflicts
    assert conflict.register == "note"
    (coming,) = merged.coming
    assert isinstance(coming.record, Answer)
    assert (coming.record.note, coming.record.flag) == ("a", "Look again")
    assert coming.vectors == {"note": {"A": 2}, "flag": {"B": 1}}


def test_an_answer_that_was_never_seen_here_makes_a_deletion_a_conflict() -> None:
    """Also where only they have it: it hangs on an interview that was taken out here."""
    interview = Interview(INTERVIEW, label="S1")
    deleted = Stamped(interview, {"label": {"A": 1}, "deleted": {"A": 1}}, deleted=True)
    alive = Stamped(interview, {"label": {"A": 1}})
    merged = merge([deleted], [alive, noted("b", {"B": 1})], "")
    (conflict,) = merged.conflicts
    assert (conflict.register, conflict.ours_deleted) == ("deleted", True)
    assert [each.record.id for each in conflict.held] == [ANSWER.id]
    assert merged.coming == ()


def test_an_answer_that_they_had_not_seen_makes_their_deletion_a_conflict() -> None:
    interview = Interview(INTERVIEW, label="S1")
    deleted = Stamped(interview, {"label": {"A": 1}, "deleted": {"B": 1}}, deleted=True)
    alive = Stamped(interview, {"label": {"A": 1}})
    merged = merge([alive, noted("a", {"A": 1})], [deleted], "")
    (conflict,) = merged.conflicts
    assert (conflict.register, conflict.theirs_deleted) == ("deleted", True)
    seen = merge([alive, noted("a", {"A": 1})], [deleted, noted("a", {"A": 1})], "")
    assert seen.conflicts == ()
    assert [each.deleted for each in seen.coming] == [True]
