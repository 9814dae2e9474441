"""Keyed lines taken into answers, and two entries beside each other."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.answer_keying import (
    Part,
    chosen_second,
    compare,
    differing_parts,
    keyed_of,
    taken_in,
)
from clusterdyn_desktop.domain.keyed_answer import KeyedAnswer
from clusterdyn_desktop.domain.records import Answer, AnswerState, Certainty, empty_answer

SCORED = AnswerState.SCORED
HERE = "00000000-0000-0000-0000-000000000001"
BLANK = empty_answer(HERE, "q")
FULL = replace(
    BLANK,
    state=SCORED,
    score=4,
    evidence=2,
    certainty=Certainty.HIGH,
    note="told with an example",
    quote="We lend people",
    quote_permission=True,
)
words = st.sampled_from(["", "one", "two  words", "two words"])


@st.composite
def answers(draw: st.DrawFn) -> Answer:
    """An answer in any state."""
    state = draw(st.sampled_from(AnswerState))
    quote = draw(words)
    return replace(
        BLANK,
        state=state,
        score=draw(st.integers(1, 5)) if state is SCORED else None,
        evidence=draw(st.none() | st.integers(0, 4)),
        certainty=draw(st.none() | st.sampled_from(Certainty)),
        note=draw(words),
        quote=quote,
        quote_permission=draw(st.none() | st.booleans()) if quote else None,
    )


@given(answers(), answers())
def test_an_answer_changed_through_its_line_becomes_what_the_line_says(
    held: Answer, wanted: Answer
) -> None:
    """Protects corrections: what is taken off a line is taken off the answer too."""
    after = taken_in(held, keyed_of(wanted), before=keyed_of(held))
    assert differing_parts(keyed_of(after), keyed_of(wanted)) <= {Part.PERMISSION}
    assert (after.state, after.score, after.evidence) == (
        wanted.state,
        wanted.score,
        wanted.evidence,
    )


@given(answers())
def test_an_answer_keyed_as_it_stands_does_not_change(held: Answer) -> None:
    """Protects the history against steps that did nothing."""
    assert taken_in(held, keyed_of(held), before=keyed_of(held)) == held


@given(answers(), answers())
def test_the_second_entry_chosen_is_what_was_keyed_the_second_time(
    held: Answer, other: Answer
) -> None:
    """Protects settling: after it nothing differs any more, and no words are lost."""
    second = keyed_of(other)
    comparison = compare(["q"], {"q": held}, {"q": second})
    for each in comparison.differing:
        after = taken_in(held, chosen_second(each), before=each.first)
        assert differing_parts(keyed_of(after), second) <= {Part.PERMISSION}
        assert after.note or not held.note
        assert after.quote or not held.quote


def test_a_new_line_leaves_alone_what_it_says_nothing_about() -> None:
    after = taken_in(FULL, KeyedAnswer("q", AnswerState.REFUSED))
    assert after == replace(FULL, state=AnswerState.REFUSED, score=None)


def test_permission_is_for_the_words_it_was_given_for() -> None:
    """Protects respondents: another quote has to be asked about anew (method.md 5.5)."""
    changed = taken_in(FULL, KeyedAnswer("q", quote="We lend machines"))
    assert changed.quote_permission is None
    refused = replace(FULL, quote_permission=False)
    assert taken_in(refused, KeyedAnswer("q", quote="Other")).quote_permission is False
    assert taken_in(BLANK, KeyedAnswer("q", may_be_quoted=True)).quote_permission is None


def test_texts_are_compared_only_where_they_were_keyed_twice() -> None:
    figures = KeyedAnswer("q", SCORED, 4, 2, Certainty.HIGH)
    assert differing_parts(keyed_of(FULL), figures) == frozenset()
    noted = replace(figures, note="told  with an example ")
    assert differing_parts(keyed_of(FULL), noted) == frozenset()
    assert differing_parts(keyed_of(FULL), replace(figures, note="told")) == {Part.NOTE}


def test_questions_are_told_apart_by_what_became_of_both_entries() -> None:
    first = {name: replace(FULL, id=name, question_id=name) for name in ("a", "b", "c", "e")}
    figures = KeyedAnswer("a", SCORED, 4, 2, Certainty.HIGH)
    second = {
        "a": figures,
        "b": replace(figures, question_id="b", score=5),
        "d": KeyedAnswer("d", AnswerState.OPEN),
        "e": replace(figures, question_id="e"),
    }
    found = compare("abcde", first, second, settled={"e", "b"})
    assert found.same == ("a", "d")
    assert [each.question_id for each in found.differing] == ["b"]
    assert found.differing[0].parts == {Part.ANSWER}
    assert (found.settled, found.once, found.total) == (("e",), ("c",), 4)
