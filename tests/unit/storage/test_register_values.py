"""The change log's JSON gives back the very values that went in."""

import json

from hypothesis import given

from clusterdyn_desktop.domain.records import Record, all_fields
from clusterdyn_desktop.storage.columns import json_text
from clusterdyn_desktop.storage.register_values import from_json
from tests.unit.storage.strategies import KINDS, records


@given(KINDS.flatmap(records))
def test_every_value_of_every_kind_comes_back(record: Record) -> None:
    values = {name: getattr(record, name) for name in all_fields(type(record))}

    back = from_json(record.kind, json.loads(json_text(values)))

    assert back == values
    assert {name: type(value) for name, value in back.items()} == {
        name: type(value) for name, value in values.items()
    }


def test_what_this_program_does_not_know_stays_as_it_is() -> None:
    assert from_json("answer", {"mood": "2026-01-01"}) == {"mood": "2026-01-01"}
    assert from_json("poem", {"lines": ["one"]}) == {"lines": ["one"]}


def test_letters_stay_readable_for_who_looks_with_other_tools() -> None:
    assert json_text({"note": "Smørbrød"}) == '{"note":"Smørbrød"}'
