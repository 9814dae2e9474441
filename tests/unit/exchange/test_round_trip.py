"""Whatever a dossier holds comes back from a workbook exactly."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.records import RECORD_KINDS, all_fields, editable_fields
from clusterdyn_desktop.exchange.workbooks.layout import LAYOUT_OF
from tests.unit.exchange.samples import dossiers, read, write

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
SOME = given(st.lists(dossiers(), min_size=1, max_size=2), st.sampled_from(["en", "sv"]))


def check(written: list[Dossier], language: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        reading = read(write(written, Path(folder, "any.xlsx"), language))
    assert reading.dossiers == tuple(written)
    assert reading.problems == ()
    # A hash made up at random is never that of the instrument, which is said.
    assert {repair.code for repair in reading.repairs} <= {"workbook.instrument-differs"}


@SOME
@settings(max_examples=12, deadline=None, suppress_health_check=SLOW)
def test_any_dossier_comes_back_as_it_was(written: list[Dossier], language: str) -> None:
    check(written, language)


@pytest.mark.soak
@SOME
@settings(max_examples=1500, deadline=None, suppress_health_check=SLOW)
def test_very_many_dossiers_come_back_as_they_were(written: list[Dossier], language: str) -> None:
    check(written, language)


def test_every_field_of_every_record_has_a_column_or_is_a_parents_id() -> None:
    for kind in RECORD_KINDS:
        columns = {column.name for column in LAYOUT_OF[kind].columns}
        assert {*all_fields(kind)} - {kind.parent} <= columns


def test_fields_are_declared_in_the_order_in_which_records_are_made() -> None:
    for kind in RECORD_KINDS:
        assert all_fields(kind) == ("id", *kind.fixed, *editable_fields(kind))
