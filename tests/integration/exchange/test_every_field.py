"""Every field of every record leaves in a workbook and comes back, and can be found in it.

The records are made from the types of their fields, so that a field that somebody adds is asked
for here without anybody having to think of it.
"""

import json
from dataclasses import fields
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_type_hints

import pytest
from openpyxl import load_workbook

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.records import (
    RECORD_KINDS,
    Action,
    AgreedValue,
    Answer,
    Assessment,
    Attachment,
    CaseStory,
    Cluster,
    Indicator,
    Interview,
    Jotting,
    Record,
    Stamped,
    all_fields,
    derived_id,
    editable_fields,
)
from tests.integration.exchange.editing import Editor
from tests.unit.exchange.samples import LIBRARY, read, write

ROOT = "0b1f5f0e-8f0f-4f6c-9d3e-111111111111"
MOMENT = datetime(2026, 10, 14, 9, 31, 7, 250_125, tzinfo=UTC)
GIVEN: dict[str, Any] = {
    "sha256": "ab" * 32,
    "instrument_id": LIBRARY.default().id,
    "instrument_version": LIBRARY.default().version,
    "instrument_hash": LIBRARY.default().hash,
}
"""Values that the reader checks the form of, or that have to be known."""


def some_value(name: str, hint: object) -> object:
    """Return a value of a field's type that is not its default."""
    kinds = [kind for kind in get_args(hint) if kind is not type(None)]
    kind: Any = kinds[0] if isinstance(hint, UnionType) else hint
    if name in GIVEN:
        return GIVEN[name]
    if get_args(kind):
        return (f"{name} one", f"{name} two")
    if issubclass(kind, StrEnum):
        return list(kind)[-1]
    values: dict[type, Any] = {
        bool: True,
        int: 4,
        float: 2.5,
        str: f"{name} ÅÄÖ",
        datetime: MOMENT,
        date: date(2026, 10, 14),
    }
    return values[kind]


def whole(kind: type[Record], parent: str = "") -> Stamped[Any]:
    """Return a record in which every field has something, edited in every register."""
    hints = get_type_hints(kind)
    values: dict[str, Any] = {name: some_value(name, hints[name]) for name in all_fields(kind)}
    values["id"] = derived_id(ROOT, kind.kind)
    if kind.parent:
        values[kind.parent] = parent
    vectors = {register.name: {"site-a": 2, "site-b": 1} for register in kind.registers}
    return Stamped(kind(**values), vectors)


def full() -> Dossier:
    cluster = whole(Cluster)
    assessment = whole(Assessment, cluster.record.id)
    own = assessment.record.id
    interview = whole(Interview, own)
    said = interview.record.id
    return Dossier(
        cluster,
        assessment,
        (interview,),
        (whole(Answer, said),),
        jottings=(whole(Jotting, said),),
        attachments=(whole(Attachment, said),),
        agreed_values=(whole(AgreedValue, own),),
        indicators=(whole(Indicator, own),),
        actions=(whole(Action, own),),
        case_stories=(whole(CaseStory, own),),
    )


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write([full()], tmp_path_factory.mktemp("full") / "full.xlsx")


def test_the_records_made_here_have_something_in_every_field() -> None:
    for stamped in full().stamped():
        record = stamped.record
        for field in fields(record):
            assert getattr(record, field.name) != field.default, f"{record.kind}.{field.name}"


def test_every_field_comes_back(book: Path) -> None:
    reading = read(book)
    assert (reading.problems, reading.repairs) == ((), ())
    assert reading.dossiers == (full(),)


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_every_field_stands_on_its_sheet_or_in_the_machine_sheet(
    book: Path, kind: type[Record]
) -> None:
    """Shown where people look for it; what only programs need may be in the machine sheet."""
    workbook = load_workbook(book)
    editor = Editor(workbook)
    record_id = derived_id(ROOT, kind.kind)
    rows = list(workbook.worksheets[-1].iter_rows(values_only=True))
    machine = json.loads("".join(str(row[4])[1:-1] for row in rows if row[0] == "assessment"))
    stamps = machine["records"][kind.kind]
    for name in all_fields(kind):
        if name == kind.parent:
            place = stamps.get("p", [0])[0]
            assert place == 0 or stamps["all"]["0"][name], f"{kind.kind}.{name}"
        else:
            assert editor.cell(f"{kind.kind}.{name}", record_id).value, f"{kind.kind}.{name}"


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_every_field_belongs_to_a_register_or_is_fixed(kind: type[Record]) -> None:
    """Else it would have no vector and no digest, and an edit of it would pass unnoticed."""
    assert sorted(all_fields(kind)) == sorted(["id", *kind.fixed, *editable_fields(kind)])
