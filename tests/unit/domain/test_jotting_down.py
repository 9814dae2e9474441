"""Filing what was jotted down: nothing that stood there is lost, nothing is allowed unasked."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.jotting_down import with_words
from clusterdyn_desktop.domain.records import Answer, empty_answer

EMPTY = empty_answer("7f4df7a1-7c8b-4a10-9d5c-6f1f8f6a2b10", "1.01")
ANSWERS = st.builds(
    lambda note, quote, permission: replace(
        EMPTY, note=note, quote=quote, quote_permission=permission
    ),
    st.text(max_size=20),
    st.text(max_size=20),
    st.sampled_from([None, True, False]),
)


@given(ANSWERS, st.text(min_size=1, max_size=20), st.booleans())
def test_what_stood_there_stays_and_the_words_come_last(
    before: Answer, words: str, as_quote: bool
) -> None:
    """Protects the words on either side of a filing."""
    after = with_words(before, words, as_quote=as_quote)
    stood, stands = (before.quote, after.quote) if as_quote else (before.note, after.note)
    assert stands == (f"{stood}\n{words}" if stood else words)
    untouched = {"quote", "quote_permission"} if as_quote else {"note"}
    same = replace(after, **{name: getattr(before, name) for name in untouched})
    assert same == before


@given(ANSWERS, st.text(min_size=1, max_size=20))
def test_permission_never_covers_words_it_was_not_asked_about(before: Answer, words: str) -> None:
    """Protects the respondent: a quote that grows is to be asked about once more."""
    after = with_words(before, words, as_quote=True)
    grew = bool(before.quote)
    assert after.quote_permission is (
        None if grew and before.quote_permission else before.quote_permission
    )
