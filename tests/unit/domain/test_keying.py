"""The line language of keying: what a line means, and what is said where it means nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.keyed_answer import KeyedAnswer, Vocabulary, vocabulary
from clusterdyn_desktop.domain.keying import format_line, parse_line
from clusterdyn_desktop.domain.line_reading import read_line
from clusterdyn_desktop.domain.records import AnswerState, Certainty

WORDS = Vocabulary(("1.01", "1.02", "2.08", "2.10"))
SCORED, HIGH = AnswerState.SCORED, Certainty.HIGH

ids = st.from_regex(r"[0-9A-Za-z]{1,4}([.-][0-9A-Za-z]{1,3}){0,2}", fullmatch=True)
SIGNS = '12345.,208darxelmhp"“”„«»;:-–/*+ \t\n\r\u00a0\u2028\\¶åÖßĳЖ字🙂\x00'
texts = st.text(SIGNS, max_size=40).map(str.strip)


@st.composite
def keyed_answers(draw: st.DrawFn) -> tuple[KeyedAnswer, Vocabulary]:
    """An answer that says something, and a vocabulary that has its question."""
    questions = draw(st.lists(ids, min_size=1, max_size=6, unique=True))
    state = draw(st.none() | st.sampled_from(AnswerState))
    keyed = KeyedAnswer(
        question_id=draw(st.sampled_from(questions)),
        state=state,
        score=draw(st.integers(1, 5)) if state is SCORED else None,
        evidence=draw(st.none() | st.integers(0, 4)),
        certainty=draw(st.none() | st.sampled_from(Certainty)),
        quote=draw(texts),
        may_be_quoted=draw(st.booleans()),
        note=draw(texts),
    )
    if keyed.is_empty:
        keyed = KeyedAnswer(keyed.question_id, SCORED, 3)
    return keyed, Vocabulary(tuple(questions))


@given(keyed_answers())
def test_a_written_line_reads_as_what_it_was_written_from(
    made: tuple[KeyedAnswer, Vocabulary],
) -> None:
    """Protects correcting a line: what is shown to be changed is what was kept."""
    keyed, words = made
    assert parse_line(format_line(keyed, words), words) == keyed
    assert "\n" not in format_line(keyed, words)


@given(st.text() | st.text('12345.,208darxelmhp"“”;:-/ \\¶', max_size=24))
def test_any_line_is_an_answer_or_a_problem_that_can_be_mended(line: str) -> None:
    """Protects keying without looking: no line can do worse than be refused, with its place."""
    reading = read_line(line, WORDS, "1.01")
    assert 0 <= reading.start <= reading.end <= len(line)
    if reading.problem is not None or reading.keyed.is_empty:
        with pytest.raises(UserError, match=r"keying\."):
            parse_line(line, WORDS, "1.01")
    else:
        keyed = parse_line(line, WORDS, "1.01")
        assert keyed.question_id in WORDS.questions
        assert (keyed.score is None) == (keyed.state is not SCORED)


@pytest.mark.parametrize(
    ("line", "keyed"),
    [
        ("208 4", KeyedAnswer("2.08", SCORED, 4)),
        ("2.08 4 e2 h", KeyedAnswer("2.08", SCORED, 4, 2, HIGH)),
        ("2,8 4", KeyedAnswer("2.08", SCORED, 4)),
        ("208/4/2", KeyedAnswer("2.08", SCORED, 4, 2)),
        ("208 42H", KeyedAnswer("2.08", SCORED, 4, 2, HIGH)),
        ("208d", KeyedAnswer("2.08", AnswerState.DOES_NOT_KNOW)),
        ("4", KeyedAnswer("1.01", SCORED, 4)),
        ("42", KeyedAnswer("1.01", SCORED, 4, 2)),
        ("R", KeyedAnswer("1.01", AnswerState.REFUSED)),
        ("-", KeyedAnswer("1.01", AnswerState.OPEN)),
        ("; no time", KeyedAnswer("1.01", note="no time")),
        (
            '5 “Vi blir her.” p ; sa "ja"; nei',
            KeyedAnswer("1.01", SCORED, 5, None, None, "Vi blir her.", True, 'sa "ja"; nei'),
        ),
        ('3 "en ""bra"" affär"', KeyedAnswer("1.01", SCORED, 3, quote='en "bra" affär')),
    ],
)
def test_lines_mean_what_they_look_like(line: str, keyed: KeyedAnswer) -> None:
    """Protects the ways people write the same thing, on letters and on a number pad."""
    assert parse_line(line, WORDS, "1.01") == keyed


@pytest.mark.parametrize(
    ("line", "code", "found"),
    [
        ("", "no-answer", ""),
        ("208", "no-answer", ""),
        ("299 4", "unknown-question", "299"),
        ("9.99", "unknown-question", "9.99"),
        ("9", "score-range", "9"),
        ("208 0", "score-range", "0"),
        ("208 4 e7", "evidence-range", "e7"),
        ("45", "evidence-range", "5"),
        ("4 d", "twice", "d"),
        ("4 e2 3", "twice", "3"),
        ("4 he said no", "not-understood", "e"),
        ("4 zz h", "not-understood", "zz"),
        ('4 "we lend', "quote-open", '"we lend'),
    ],
)
def test_what_cannot_be_read_is_named_where_it_stands(line: str, code: str, found: str) -> None:
    """Protects mending: the very letters that are wrong are the ones to type over."""
    with pytest.raises(UserError) as raised:
        parse_line(line, WORDS, "1.01")
    reading = read_line(line, WORDS, "1.01")
    assert raised.value.code == f"keying.{code}"
    assert line[reading.start : reading.end] == found


def test_a_line_without_number_needs_a_question_that_is_expected() -> None:
    with pytest.raises(UserError, match="no-question"):
        parse_line("4", WORDS)


def test_numbers_that_fit_two_questions_are_not_guessed() -> None:
    words = Vocabulary(("1.23", "12.3"))
    with pytest.raises(UserError, match="ambiguous"):
        parse_line("123 4", words)
    assert parse_line("12.3 4", words).question_id == "12.3"


def test_every_question_of_the_instrument_can_be_keyed_by_its_figures_alone(
    instrument: Instrument,
) -> None:
    words = vocabulary(instrument)
    for question in instrument.questions:
        figures = question.id.replace(".", "")
        assert parse_line(f"{figures} 3", words).question_id == question.id
