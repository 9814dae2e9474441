"""The lines of new records say what JSON says of them, however quickly they are written."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from clusterdyn_desktop.domain.records import DELETED, RECORD_KINDS, Indicator, Record, Stamped
from clusterdyn_desktop.storage.columns import json_text
from clusterdyn_desktop.storage.register_texts import RegisterTexts
from tests.unit.storage.strategies import records

KINDS = st.sampled_from(RECORD_KINDS)


@settings(max_examples=150)
@given(KINDS.flatmap(records), st.booleans())
def test_registers_are_written_as_json_writes_them(record: Record, deleted: bool) -> None:
    texts = RegisterTexts(type(record))
    stamped: Stamped[Any] = Stamped(record, {}, deleted)
    assert texts.created(record) == json_text(_values(record, record.fixed))
    for register in record.registers:
        expected = json_text(_values(record, register.fields))
        assert texts.register(register.name, stamped) == expected
    assert texts.register(DELETED.name, stamped) == json_text({DELETED.name: deleted})


@given(st.one_of(st.floats(allow_nan=False, allow_infinity=False), st.integers(), st.none()))
def test_a_number_stays_the_number_it_is(value: float | None) -> None:
    """1 and 1.0 are two texts, and who reads them back tells them apart."""
    texts = RegisterTexts(Indicator)
    stamped: Stamped[Any] = Stamped(Indicator("id", value=value, unit="%"), {})
    expected = json_text({"value": value, "unit": "%", "source_note": ""})
    assert texts.register("figure", stamped) == expected


def _values(record: Record, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}
