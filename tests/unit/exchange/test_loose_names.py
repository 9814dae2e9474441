"""Names typed by hand find what they mean, and never something else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.exchange.cells.text import folded
from clusterdyn_desktop.exchange.workbooks.loose_names import LooseNames, loose
from clusterdyn_desktop.exchange.workbooks.words import code_in

NAMES = st.lists(st.text(max_size=6), max_size=5, unique=True)


@pytest.mark.parametrize(
    "typed", ["SE-S-01", "se-s-01", " SE–S–01 ", "SE‑S‑01\u00a0", "se−s\u00ad-01"]
)
def test_spellings_of_a_name(typed: str) -> None:
    named = LooseNames([("SE-S-01", 1), ("SE-S-02", 2)])
    assert named.get(typed) == 1


def test_a_loose_spelling_of_two_names_is_neither() -> None:
    named = LooseNames([("Åbo", 1), ("åbo", 2)])
    assert (named.get("Åbo"), named.get("åbo"), named.get("ÅBO")) == (1, 2, None)


@given(NAMES, st.text(max_size=6))
def test_what_is_found_is_spelt_alike(names: list[str], typed: str) -> None:
    found = LooseNames((name, name) for name in names).get(typed)
    assert found is None or loose(folded(found)) == loose(folded(typed))


@pytest.mark.parametrize(
    "cell",
    ["S · Small firm", "S", " S ", "S - Small firm", "S – Small firm", "S: Small", "S•Small"],
)
def test_the_id_in_a_cell_whatever_stands_behind_it(cell: str) -> None:
    assert code_in(cell) == "S"


@pytest.mark.parametrize("cell", ["small-scale", "Small firm", "a sentence - with a dash"])
def test_a_text_without_an_id_stays_what_it_is(cell: str) -> None:
    assert code_in(cell) == cell
