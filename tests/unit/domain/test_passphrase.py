"""The hint about a passphrase rewards length and words, and never what only looks hard."""

from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.passphrase import LEAST, Strength, strength


def test_what_people_type_is_judged_as_they_would_expect() -> None:
    assert strength("") is Strength.TOO_SHORT
    assert strength("Tr0ub4dor&3") is Strength.TOO_SHORT
    assert strength("aaaaaaaaaaaaaaaaaaaaaaaa") is Strength.WEAK
    assert strength("Tr0ub4dor&3x") is Strength.WEAK
    assert strength("river and birch") is Strength.FAIR
    assert strength("the old birch by the river leans a little") is Strength.STRONG


@given(st.text(max_size=60))
def test_nothing_below_the_least_length_is_taken_and_all_above_is(typed: str) -> None:
    assert (strength(typed) is Strength.TOO_SHORT) == (len(typed) < LEAST)


@given(st.text(min_size=LEAST, max_size=40), st.text(max_size=20))
def test_another_word_never_makes_it_weaker(typed: str, more: str) -> None:
    assert strength(f"{typed} {more}") >= strength(typed)


@given(st.text(alphabet="abc ", min_size=LEAST, max_size=60))
def test_the_same_few_letters_over_and_over_stay_weak(typed: str) -> None:
    assert strength(typed) is Strength.WEAK
