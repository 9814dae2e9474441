"""The tables follow the records, and every statement runs on PostgreSQL too."""

from enum import StrEnum
from types import UnionType
from typing import get_args, get_origin, get_type_hints

import pytest
from sqlalchemy import Table, make_url
from sqlalchemy.schema import CreateIndex, CreateTable

from clusterdyn_desktop.domain.records import RECORD_KINDS, Record, all_fields, editable_fields
from clusterdyn_desktop.storage import record_tables, tables

POSTGRESQL = make_url("postgresql+psycopg://").get_dialect()()


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_the_columns_are_the_fields_then_the_stamps(kind: type[Record]) -> None:
    table = record_tables.of(kind).table

    assert table.columns.keys() == [*all_fields(kind), "vectors", "deleted"]


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_every_field_is_fixed_or_belongs_to_one_register(kind: type[Record]) -> None:
    covered = ["id", *kind.fixed, *editable_fields(kind)]

    assert sorted(covered) == sorted(all_fields(kind))


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_a_column_is_empty_only_where_the_field_may_be(kind: type[Record]) -> None:
    hints = get_type_hints(kind)
    columns = record_tables.of(kind).table.columns

    for name in all_fields(kind):
        assert columns[name].nullable == (type(None) in get_args(hints[name])), name


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_a_choice_is_checked_by_the_database(kind: type[Record]) -> None:
    made = str(CreateTable(record_tables.of(kind).table).compile(dialect=POSTGRESQL))

    for name, hint in get_type_hints(kind).items():
        assert (f"CHECK ({name} IN (" in made) == _is_choice(hint), name


def _is_choice(hint: object) -> bool:
    if get_origin(hint) is UnionType:
        return any(_is_choice(part) for part in get_args(hint))
    return isinstance(hint, type) and issubclass(hint, StrEnum)


@pytest.mark.parametrize("table", tables.metadata.sorted_tables, ids=lambda table: table.name)
def test_the_tables_can_be_made_on_postgresql(table: Table) -> None:
    assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=POSTGRESQL))
    for index in table.indexes:
        assert "CREATE INDEX" in str(CreateIndex(index).compile(dialect=POSTGRESQL))


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_the_statements_of_a_kind_compile_for_postgresql(kind: type[Record]) -> None:
    table = record_tables.of(kind)
    statements = [table.by_id, table.by_ids_to_write, table.in_sight]
    if kind.parent:
        statements += [table.of_parent, table.in_sight_of_parent]

    assert all(str(statement.compile(dialect=POSTGRESQL)) for statement in statements)
