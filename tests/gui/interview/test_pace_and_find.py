"""Minutes left only on a basis, and finding questions the way people name them."""

import pytest

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.gui.interview.find import matching_questions
from clusterdyn_desktop.gui.interview.pace import Pace


def _pace(seconds: list[float]) -> Pace:
    moments = iter(seconds)
    pace = Pace(lambda: next(moments))
    for _ in seconds:
        pace.note_done()
    return pace


def test_the_pace_is_the_usual_step_not_the_mean() -> None:
    """Protects the promise from one long story: the median step, times what is open."""
    pace = _pace([0, 60, 120, 180, 600, 660, 720])
    assert pace.minutes_left(31) == 31


@pytest.mark.parametrize(
    "moments",
    [
        [],
        [0, 60, 120],
        [0, 1, 2, 3, 4, 5, 6, 7],
        [0, 4_000, 8_000, 12_000, 16_000, 20_000, 24_000],
    ],
    ids=["nothing yet", "too few", "keyed in", "breaks only"],
)
def test_no_basis_is_no_promise(moments: list[float]) -> None:
    """Protects against invented minutes."""
    assert _pace(moments).minutes_left(20) is None


def test_nothing_open_is_no_time_left() -> None:
    """Protects the last question from “0 minutes left”."""
    assert _pace([0, 60, 120, 180, 240, 300, 360]).minutes_left(0) is None


@pytest.mark.parametrize("wanted", ["2.08", "2.8", "208", "2,08", " 2.08 "])
def test_a_number_is_found_however_it_is_written(instrument: Instrument, wanted: str) -> None:
    """Protects the jump by number."""
    assert matching_questions(instrument, instrument.questions, wanted)[0].id == "2.08"


def test_words_are_found_in_every_language(instrument: Instrument) -> None:
    """Protects a search in the language one thinks in, whatever language is shown."""
    for words in ("choosing a site", "välja plats"):
        found = matching_questions(instrument, instrument.questions, words)
        assert [question.id for question in found] == ["1.01"]


def test_nothing_typed_offers_everything(instrument: Instrument) -> None:
    """Protects browsing."""
    assert matching_questions(instrument, instrument.questions, "") == list(instrument.questions)


def test_what_is_not_there_is_not_found(instrument: Instrument) -> None:
    """Protects against a jump to somewhere else."""
    assert matching_questions(instrument, instrument.questions, "9.99") == []
